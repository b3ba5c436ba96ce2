#pragma once
// What the pages of an export will look like, one at a time. Pages are planned, simulated and painted in the
// background; until they are ready, the page before stays, and a line says that another one is coming.

#include <memory>

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include "ui/export/prepared_sheet.h"
#include "ui/session/background_job.h"
#include "ui/session/session.h"

namespace waymark {

class ExportPreview : public QWidget {
    Q_OBJECT

public:
    // The session must outlive it.
    ExportPreview(const Session& session, QWidget* parent);

    // Shows these settings from now on.
    void show(const ExportSettings& settings);
    // The sheet of the settings that were shown last; null while it is being made.
    [[nodiscard]] const std::shared_ptr<const PreparedSheet>& sheet() const { return m_sheet; }
    // The page that is shown.
    [[nodiscard]] int page() const { return m_page; }
    // What stands below the page.
    void setSummary(const QString& text);

Q_SIGNALS:
    // Another sheet is ready.
    void prepared();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        std::shared_ptr<const PreparedSheet> sheet;
        int page = 0;
        QImage image;
    };
    void turnTo(int page);
    void start();
    void take(const Part& part);

    const Session& m_session;
    ExportSettings m_settings;
    std::shared_ptr<const PreparedSheet> m_sheet;
    int m_page = 0;
    LatestJob<Part> m_job;
    QTimer m_pause;     // in which further choices are waited for
    QTimer m_patience;  // after which the line says that it takes a while
    QLabel* m_picture;
    QLabel* m_summary;
    QLabel* m_number;
    QPushButton* m_previous;
    QPushButton* m_next;
};

}  // namespace waymark
