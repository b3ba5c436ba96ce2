#pragma once
// Asks how a chart shall be exported and shows, while one chooses, what the pages will look like.

#include <memory>

#include <QDialog>
#include <QSettings>

#include "ui/export/export_settings.h"
#include "ui/export/sheet.h"
#include "ui/session/session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace waymark {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    // Starts from `initial`; `store`, where given, remembers the choices from one export to the next.
    ExportDialog(const Session& session, const ExportSettings& initial, QSettings* store = nullptr,
                 QWidget* parent = nullptr);
    ~ExportDialog() override;

    // The choices as they stand.
    [[nodiscard]] ExportSettings settings() const;
    // "pdf", "png" or "svg".
    [[nodiscard]] QString format() const;

    void accept() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeChoices(const ExportSettings& initial);
    [[nodiscard]] QWidget* makePreview();
    void recall();
    void remember() const;
    void refresh();  // a choice changed
    void renderPreview();
    void showPage(int page);
    [[nodiscard]] QString summary(const Sheet& sheet) const;

    const Session& m_session;
    QSettings* m_store;
    ExportSettings m_initial;
    std::unique_ptr<Sheet> m_sheet;
    int m_page = 0;
    QTimer* m_pause;

    QComboBox* m_format;
    QComboBox* m_view;
    QComboBox* m_layout;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QComboBox* m_size;
    QComboBox* m_scale;
    QComboBox* m_theme;
    QCheckBox* m_transparent;
    QCheckBox* m_selectionOnly;
    QCheckBox* m_titleBlock;
    QCheckBox* m_legend;
    QLineEdit* m_date;
    QLabel* m_preview;
    QLabel* m_summary;
    QLabel* m_pageLabel;
    QPushButton* m_previous;
    QPushButton* m_next;
};

}  // namespace waymark
