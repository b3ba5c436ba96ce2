#pragma once
// The open windows and what they share: theme, preferences, questions to the person.

#include <functional>
#include <memory>
#include <vector>

#include <QObject>

#include "ui/shell/preferences.h"
#include "ui/shell/prompts.h"
#include "ui/style/machine_theme.h"
#include "ui/style/theme.h"

namespace waymark {

class MainWindow;
struct EarlierVersion;
struct Error;
struct OpenedJourney;

class Workbench : public QObject {
    Q_OBJECT

public:
    Workbench(Preferences& preferences, Prompts& prompts, QObject* parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] Prompts& prompts() { return m_prompts; }
    // What it hears is followed by windows that wear the machine's theme.
    [[nodiscard]] MachineTheme& machineTheme() { return m_machineTheme; }
    [[nodiscard]] const Theme& theme() const { return themeOf(m_preferences.theme()); }
    // Dresses the whole program, and remembers it.
    void setTheme(ThemeChoice choice);
    // What the wheel does in all windows, remembered as well.
    void setWheelZooms(bool zooms);
    // Whether pictures change at once instead of fading, in all windows; remembered as well.
    void setLessMotion(bool isLess);

    // Where the program keeps what makes nothing be lost: journals of open journeys (ui/session/safe_keeping.h) and
    // earlier versions of files (core/store/earlier_versions.h). Empty: nowhere, for tests of other things.
    void setStateFolder(const QString& folder) { m_stateFolder = folder; }
    [[nodiscard]] QString recoveryFolder() const { return inState(QStringLiteral("/recovery")); }
    [[nodiscard]] QString versionsFolder() const { return inState(QStringLiteral("/versions")); }
    // Asks about each journey that a crash left behind, and opens those that are wanted.
    void offerRecovery(MainWindow& from);

    // A window with the start page, not shown yet. It deletes itself when it is closed.
    MainWindow& addWindow();
    [[nodiscard]] std::vector<MainWindow*> windows() const { return m_windows; }

    // Reads the file in the background and shows the journey in `from` if nothing was done there yet, else in a new
    // window. A file that is open already comes to the front. `then` runs when the journey is shown, was refused or the
    // person did not want to wait for it.
    void open(const QString& path, MainWindow& from, std::function<void()> then = {});

    // The same for what a file held before it was saved over: a journey of its own, with no path to save to.
    void openVersion(const EarlierVersion& version, MainWindow& from);

    // Closes all windows, one after the other; stays if the person cancels one of them.
    void quit();
    // The same, and starts the program again with the file of the window that asked. `launch` is startAgain().
    void restart(const MainWindow& from, std::function<void(const QStringList& arguments)> launch);

    // The person cancelled closing a window.
    void windowStays();

private:
    void recover(const QString& journal, MainWindow& from);
    void tell(const OpenedJourney& opened, const QString& name, MainWindow& window);
    MainWindow& show(OpenedJourney opened, const QString& path, MainWindow& from);
    [[nodiscard]] QString inState(const QString& folder) const {
        return m_stateFolder.isEmpty() ? QString() : m_stateFolder + folder;
    }
    [[nodiscard]] bool settleLock(OpenedJourney& opened);
    void refuse(const Error& error, const QString& path);
    void windowClosed(const MainWindow* window);  // of which only the address is left

    Preferences& m_preferences;
    Prompts& m_prompts;
    MachineTheme m_machineTheme;
    std::vector<MainWindow*> m_windows;  // those that are open
    bool m_isQuitting = false;
    QString m_stateFolder;
    std::function<void()> m_afterQuitting;
};

}  // namespace waymark
