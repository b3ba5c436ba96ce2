#include "ui/shell/run_window.h"

#include <cstdio>
#include <functional>

#include <QDateTime>
#include <QDir>
#include <QIcon>
#include <QTimer>

#include "ui/canvas/map_accessible.h"
#include "ui/shell/accessible_roles.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workbench.h"
#include "ui/style/on_screen.h"
#include "ui/style/plain_style.h"
#include "ui/style/resources.h"

namespace waymark {
namespace {

const char* const kTraceStart = "WAYMARK_TRACE_START";
constexpr int kLongestWait = 120;  // ms for the file before the window comes up without it

// Waits for the window's first picture, says when it was there, and ends the program.
class FirstPaintTrace : public QObject {
public:
    FirstPaintTrace(QWidget& window, qint64 start) : QObject(&window), m_start(start) {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_wasPainted) {
            m_wasPainted = true;
            QTimer::singleShot(0, this, [this] {  // all parts of the window are painted by then
                const qint64 passed = QDateTime::currentMSecsSinceEpoch() - m_start;
                std::fprintf(stderr, "first paint after %lld ms\n", static_cast<long long>(passed));
                QCoreApplication::exit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    qint64 m_start;
    bool m_wasPainted = false;
};

// Of this user and program, kept between sessions but not part of any backup: as the XDG specification says.
QString stateFolder() {
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    return (set.startsWith(QChar('/')) ? set : QDir::homePath() + QStringLiteral("/.local/state")) +
           QStringLiteral("/waymark");
}

// `then` runs when the window is there and shows what it is to show.
void openAtStart(Workbench& bench, MainWindow& window, const QString& path, const std::function<void()>& then) {
    auto* lateShow = new QTimer(&window);
    lateShow->setSingleShot(true);
    QObject::connect(lateShow, &QTimer::timeout, &window, &QWidget::show);
    lateShow->start(kLongestWait);
    bench.open(path, window, [&window, lateShow, then] {
        lateShow->stop();
        if (!window.workspace()) window.showStartPage();
        window.show();
        then();
    });
}

// One question at a time: the file may have brought one of its own.
void whenNothingIsAsked(QWidget& window, const std::function<void()>& then) {
    constexpr int kLookMilliseconds = 50;
    if (!QApplication::activeModalWidget()) return then();
    QTimer::singleShot(kLookMilliseconds, &window, [&window, then] { whenNothingIsAsked(window, then); });
}

}  // namespace

void dressApplication(QApplication& application) {
    application.setWindowIcon(programIcon());
    application.setStyle(new PlainStyle);  // the application owns it
    application.setFont(fontOf(kBodySize));
    fitDialogsOnScreen(application);
    installMapAccessibility();
    installAccessibleRoles();
}

int runWindow(QApplication& application, const std::optional<QString>& path) {
    Preferences preferences = Preferences::ofUser();
    speak(preferences.language());
    dressApplication(application);
    DialogPrompts prompts;
    Workbench bench(preferences, prompts);
    bench.setStateFolder(stateFolder());
    MainWindow& window = bench.addWindow();
    if (const qint64 start = qEnvironmentVariable(kTraceStart).toLongLong(); start > 0) {
        new FirstPaintTrace(window, start);
    }
    // A question that comes before its window would end up behind it.
    const auto offer = [&bench, &window] {
        QTimer::singleShot(0, &window, [&bench, &window] {
            whenNothingIsAsked(window, [&bench, &window] { bench.offerRecovery(window); });
        });
    };
    if (path) {
        openAtStart(bench, window, *path, offer);
    } else {
        window.showStartPage();
        window.show();
        offer();
    }
    return application.exec();
}

}  // namespace waymark
