#pragma once
// A file on its way into a window: read beside it, with a word about what is being done as soon as that takes long, and
// a way to give it up. An empty window shows that in its middle, one with a journey in its strip of messages.

#include <functional>

#include <QLabel>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/session/background_job.h"
#include "ui/shell/journey_files.h"

namespace waymark {

class MainWindow;

// "Opening “plan.csv” …" in the middle of a window that has nothing else to show.
class OpeningPage : public QWidget {
    Q_OBJECT

public:
    explicit OpeningPage(QWidget* parent);
    void say(const QString& sentence) { m_label->setText(sentence); }

Q_SIGNALS:
    void cancelled();

private:
    QLabel* m_label;
};

class Opening : public QObject {
    Q_OBJECT

public:
    // Nothing: the person gave it up.
    using Done = std::function<void(std::optional<Result<OpenedJourney>> opened)>;

    // Begins at once, and goes when it is done. `window` must outlive it.
    Opening(MainWindow& window, const QString& path, Done done);

private:
    struct News {
        std::optional<OpeningStep> step;              // what is being done now
        std::optional<Result<OpenedJourney>> opened;  // once there is no step
    };
    void hear(const News& news);
    void showWaiting();
    [[nodiscard]] QString sentence() const;
    void end(std::optional<Result<OpenedJourney>> opened);

    MainWindow& m_window;
    QString m_name;  // of the file
    Done m_done;
    OpeningStep m_step = OpeningStep::Reading;
    bool m_isWaiting = false;  // the person sees it
    QPointer<OpeningPage> m_page;
    QTimer m_soon;
    LatestJob<News> m_job;
};

}  // namespace waymark
