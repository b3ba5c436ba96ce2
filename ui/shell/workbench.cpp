#include "ui/shell/workbench.h"

#include <utility>

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>

#include "core/store/earlier_versions.h"
#include "core/store/journal.h"
#include "ui/session/background_job.h"
#include "ui/session/edit_gate.h"
#include "ui/session/file_guard.h"
#include "ui/session/session.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/journey_files.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/opening.h"
#include "ui/style/date_words.h"
#include "ui/style/error_wording.h"
#include "ui/style/salvage_wording.h"

namespace waymark {

Workbench::Workbench(Preferences& preferences, Prompts& prompts, QObject* parent)
    : QObject(parent), m_preferences(preferences), m_prompts(prompts) {
    (void)themeOfMachine();
    setTheme(preferences.themeChoice());
    connect(&m_machineTheme, &MachineTheme::changed, this, [this] {
        if (m_preferences.themeChoice() == ThemeChoice::Machine) setTheme(ThemeChoice::Machine);
    });
}

Workbench::~Workbench() {
    for (MainWindow* window : windows()) delete window;  // each takes itself off the list
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
    m_windows.push_back(window);
    connect(window, &QObject::destroyed, this, [this, window] { windowClosed(window); });
    return *window;
}

void Workbench::open(const QString& path, MainWindow& from, std::function<void()> then) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto isThisFile = [&](const QString& other) {  // by any of its paths
        return other == absolute ||
               (!other.isEmpty() && QFileInfo::exists(other) && QFileInfo(other) == QFileInfo(absolute));
    };
    for (MainWindow* window : windows()) {
        if (window->workspace() && isThisFile(window->workspace()->session().path())) {
            window->raise();
            window->activateWindow();
            if (then) then();
            return;
        }
    }
    new Opening(from, absolute,
                [this, &from, absolute, then = std::move(then)](std::optional<Result<OpenedJourney>> opened) {
                    const bool isOpen = opened && *opened;
                    MainWindow* shown = nullptr;
                    if (isOpen && !(*opened)->lock.owner) shown = &show(**opened, absolute, from);
                    if (then) then();  // the window is there before it speaks
                    if (isOpen && (*opened)->lock.owner && settleLock(**opened))
                        shown = &show(**opened, absolute, from);
                    if (shown) tell(**opened, QFileInfo(absolute).fileName(), *shown);
                    if (opened && !*opened) refuse((*opened).error(), absolute);
                });
}

void Workbench::openVersion(const EarlierVersion& version, MainWindow& from) {
    const QString path = QString::fromStdString(version.path);
    const QString when = momentWords(QDateTime::fromSecsSinceEpoch(version.saved));
    runInBackground(
        &from, [path] { return readJourney(path); },
        [this, &from, path, when](const Result<OpenedJourney>& opened) {
            if (!opened) return refuse(opened.error(), path);
            MainWindow& window = from.isPristine() ? from : addWindow();
            window.showJourney(std::make_unique<Session>(opened->document));
            window.show();
            window.workspace()->messages().say(tr("The version of %1. Save it under a name to keep it.").arg(when),
                                               QStringLiteral("save"));
        });
}

// Whether the journey is to be opened all the same.
bool Workbench::settleLock(OpenedJourney& opened) {
    const LockOwner& owner = *opened.lock.owner;
    const bool isOurs = opened.lock.isHere && owner.pid == QCoreApplication::applicationPid();
    switch (m_prompts.askHowToOpen({QFileInfo(opened.path).fileName(), QString::fromStdString(owner.user),
                                    QString::fromStdString(owner.host), QDateTime::fromSecsSinceEpoch(owner.since),
                                    opened.lock.isHere, isOurs})) {
        case OpenElsewhereAnswer::Cancel: return false;
        case OpenElsewhereAnswer::Copy: opened.path.clear(); break;
        case OpenElsewhereAnswer::Anyway: opened.lock = takeLock(opened.path.toStdString(), thisProgram(), true); break;
    }
    return true;
}

MainWindow& Workbench::show(OpenedJourney opened, const QString& path, MainWindow& from) {
    MainWindow& window = from.isPristine() ? from : addWindow();
    auto session = std::make_unique<Session>(std::move(opened.document), opened.path);
    if (opened.isSalvaged) session->undoStack().resetClean();  // nowhere saved yet
    if (opened.readOnly) makeReadOnly(*session, *opened.readOnly);
    window.showJourney(std::move(session));
    if (!opened.path.isEmpty()) window.workspace()->guard().adopt(opened.file, opened.lock.lock);
    if (&window != &from) window.show();
    m_preferences.addRecentFile(path);
    return window;
}

// What is lost of a damaged file is asked for attention; what else there is to know can be looked at.
void Workbench::tell(const OpenedJourney& opened, const QString& name, MainWindow& window) {
    MessageStrip& strip = window.workspace()->messages();
    if (opened.readOnly) {
        strip.ask(tr("“%1” was written by a newer Waymark and can only be looked at here. Its file stays as it is.")
                      .arg(name),
                  QStringLiteral("problems"),
                  {{tr("Save a copy…"), [&window] { window.files().saveAs(); }}, {tr("Just look"), {}}});
    } else if (opened.isSalvaged) {
        m_prompts.showImportReport(name, opened.notes);
    } else if (opened.notes.size() == 1) {
        strip.say(tr("“%1” is open. %2").arg(name, opened.notes.front()), QStringLiteral("open"));
    } else if (!opened.notes.isEmpty()) {
        strip.ask(tr("“%1” is open. There are %2 things to know about it.").arg(name).arg(opened.notes.size()),
                  QStringLiteral("open"),
                  {{tr("Show them"), [this, name, notes = opened.notes] { m_prompts.showImportReport(name, notes); }},
                   {tr("Close"), {}}});
    }
}

void Workbench::offerRecovery(MainWindow& from) {
    if (m_stateFolder.isEmpty()) return;
    sweepJournals(recoveryFolder().toStdString(), QDateTime::currentSecsSinceEpoch());
    for (const AbandonedJournal& found : abandonedJournals(recoveryFolder().toStdString())) {
        const QString journal = QString::fromStdString(found.path);
        const QString path = QString::fromStdString(found.facts.path);
        const RecoveryOffer offer{QString::fromStdString(found.facts.title),
                                  path,
                                  QDateTime::fromSecsSinceEpoch(found.lastEdit),
                                  found.rows,
                                  QFileInfo::exists(path),
                                  found.knowsJourney};
        switch (m_prompts.askToRecover(offer)) {
            case RecoveryAnswer::Open: recover(journal, from); break;
            case RecoveryAnswer::Discard: discardJournal(found.path); break;
            case RecoveryAnswer::Later: break;
        }
    }
}

// The old journal goes when the new one holds everything.
void Workbench::recover(const QString& journal, MainWindow& from) {
    auto recovered = recoverJourney(journal.toStdString());
    if (!recovered) {
        m_prompts.tell({tr("The edits cannot be recovered"), placedSentence(recovered.error()),
                        tr("They stay where they are: %1").arg(journal)});
        return;
    }
    MainWindow& window = from.isPristine() ? from : addWindow();
    auto session = std::make_unique<Session>(std::move(recovered->document));
    session->undoStack().resetClean();  // nowhere saved yet
    window.showJourney(std::move(session));
    window.show();
    MessageStrip& strip = window.workspace()->messages();
    if (recovered->salvage) {
        strip.say(
            tr("Recovered as far as it could be read. What is damaged stays, and is offered again at the next start."),
            QStringLiteral("save"));
        const auto& [damage, salvaged] = *recovered->salvage;
        m_prompts.showImportReport(QString::fromStdString(recovered->facts.title), salvageWords(salvaged, damage));
        return;
    }
    if (window.workspace()->isSafeFromCrashes()) discardJournal(journal.toStdString());
    strip.say(recovered->isCutOff
                  ? tr("Recovered, up to an edit that was not written down whole. Save it under a name to keep it.")
                  : tr("Recovered. Save it under a name to keep it."),
              QStringLiteral("save"));
}

void Workbench::refuse(const Error& error, const QString& path) {
    m_prompts.tell({tr("“%1” cannot be opened").arg(QFileInfo(path).fileName()), placedSentence(error),
                    tr("The file is as it was, and so is everything that is open.")});
}

void Workbench::quit() {
    m_isQuitting = true;
    while (m_isQuitting) {
        if (m_windows.empty()) break;
        MainWindow* first = m_windows.front();
        if (!first->close()) return;  // it stays, or it saves first and goes on from windowClosed()
        std::erase(m_windows, first);
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

void Workbench::windowClosed(const MainWindow* window) {
    std::erase(m_windows, window);
    if (m_isQuitting) quit();
}

}  // namespace waymark
