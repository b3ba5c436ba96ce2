#include "ui/shell/workbench.h"

#include <utility>

#include <QApplication>
#include <QFileInfo>

#include "ui/session/background_job.h"
#include "ui/session/session.h"
#include "ui/shell/journey_files.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/style/error_wording.h"
#include "ui/style/machine_theme.h"

namespace waymark {

Workbench::Workbench(Preferences& preferences, Prompts& prompts, QObject* parent)
    : QObject(parent), m_preferences(preferences), m_prompts(prompts) {
    (void)themeOfMachine();
    setTheme(preferences.themeChoice());
}

Workbench::~Workbench() {
    for (const QPointer<MainWindow>& window : m_windows) delete window;
}

void Workbench::setTheme(ThemeChoice choice) {
    m_preferences.setThemeChoice(choice);
    QApplication::setPalette(paletteOf(theme()));
    qApp->setStyleSheet(styleSheetOf(theme()));
    for (MainWindow* window : windows()) window->setTheme(theme());
}

void Workbench::setWheelZooms(bool zooms) {
    m_preferences.setWheelZooms(zooms);
    for (MainWindow* window : windows()) window->setWheelZooms(zooms);
}

void Workbench::setLessMotion(bool isLess) {
    m_preferences.setLessMotion(isLess);
    for (MainWindow* window : windows()) window->setLessMotion(isLess);
}

MainWindow& Workbench::addWindow() {
    auto* window = new MainWindow(*this);
    m_windows.emplace_back(window);
    connect(window, &QObject::destroyed, this, &Workbench::windowClosed);
    return *window;
}

std::vector<MainWindow*> Workbench::windows() const {
    std::vector<MainWindow*> open;
    for (const QPointer<MainWindow>& window : m_windows) {
        if (window) open.push_back(window);
    }
    return open;
}

void Workbench::open(const QString& path, MainWindow& from, std::function<void()> then) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (MainWindow* window : windows()) {
        if (window->workspace() && window->workspace()->session().path() == absolute) {
            window->raise();
            window->activateWindow();
            if (then) then();
            return;
        }
    }
    runInBackground(
        &from, [absolute] { return openJourney(absolute); },
        [this, &from, absolute, then = std::move(then)](const Result<OpenedJourney>& opened) {
            if (opened) show(*opened, absolute, from);
            if (then) then();  // the window is there before it speaks
            if (!opened) {
                refuse(opened.error(), absolute);
            } else if (!opened->notes.isEmpty()) {
                m_prompts.showImportReport(QFileInfo(absolute).fileName(), opened->notes);
            }
        });
}

void Workbench::show(const OpenedJourney& opened, const QString& path, MainWindow& from) {
    MainWindow& window = from.isPristine() ? from : addWindow();
    window.showJourney(std::make_unique<Session>(opened.document, opened.path));
    if (&window != &from) window.show();
    m_preferences.addRecentFile(path);
}

void Workbench::refuse(const Error& error, const QString& path) {
    m_prompts.tell({tr("“%1” cannot be opened").arg(QFileInfo(path).fileName()), placedSentence(error),
                    tr("The file is as it was, and so is everything that is open.")});
}

void Workbench::quit() {
    m_isQuitting = true;
    while (m_isQuitting) {
        const auto open = windows();
        if (open.empty()) break;
        if (!open.front()->close()) return;  // it stays, or it saves first and goes on from windowClosed()
        std::erase(m_windows, open.front());
    }
    m_isQuitting = false;
    if (const auto then = std::exchange(m_afterQuitting, {})) then();
}

void Workbench::windowStays() {
    m_isQuitting = false;
    m_afterQuitting = {};
}

void Workbench::restart(const MainWindow& from, std::function<void(const QStringList&)> launch) {
    const QString path = from.workspace() ? from.workspace()->session().path() : QString();
    m_afterQuitting = [launch = std::move(launch), path] {
        launch(path.isEmpty() ? QStringList{} : QStringList{path});
    };
    quit();
}

void Workbench::windowClosed() {
    std::erase_if(m_windows, [](const QPointer<MainWindow>& window) { return !window; });
    if (m_isQuitting) quit();
}

}  // namespace waymark
