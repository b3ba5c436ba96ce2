#include "ui/shell/file_commands.h"

#include <utility>

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include "core/edit/replace_journey.h"
#include "core/format/any_format.h"
#include "core/map/placed_map.h"
#include "core/store/earlier_versions.h"
#include "core/store/file.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_map.h"
#include "ui/export/prepared_sheet.h"
#include "ui/report/deck.h"
#include "ui/report/write_report.h"
#include "ui/session/background_job.h"
#include "ui/session/templates.h"
#include "ui/shell/journey_files.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/workbench.h"
#include "ui/style/error_wording.h"

namespace waymark {
namespace {

// Touchpoints of which anything is in sight.
std::vector<Id<Touchpoint>> visibleOn(const MapView& view, const Session& session) {
    const QRectF seen = view.visibleRect();
    std::vector<Id<Touchpoint>> all;
    for (const MapCard& card : placesOf(session.document(), session.schedule(), view.mapLayout()).cards) {
        const QRectF its(card.rect.x, card.rect.y, card.rect.width, card.rect.height);
        if (seen.intersects(its)) all.push_back(card.id);
    }
    return all;
}

}  // namespace

FileCommands::FileCommands(MainWindow& window, Workbench& bench) : m_window(window), m_bench(bench) {
    ActionRegistry& actions = window.actions();
    actions.on("file.new", this, [this] { newJourney(); });
    actions.on("file.open", this, [this] { open(); });
    actions.on("file.save", this, [this] { save(); });
    actions.on("file.saveAs", this, [this] { saveAs(); });
    actions.on("file.versions", this, [this] { showVersions(); });
    actions.on("file.export", this, [this] { exportMap(); });
    actions.on("file.report", this, [this] { report(); });
    actions.on("file.deck", this, [this] { deck(); });
    actions.on("file.exportTable", this, [this] { exportTable(); });
    actions.on("file.close", this, [this] { m_window.close(); });
    actions.on("file.quit", this, [this] { m_bench.quit(); });
}

void FileCommands::newJourney() {
    if (!m_window.workspace()) return beginJourney({});  // the start page is here already
    m_bench.addWindow().show();
}

void FileCommands::beginJourney(const QString& templateSlug) {
    auto document = templateSlug.isEmpty() ? Result<Document>(Document()) : loadTemplate(templateSlug);
    if (!document) {
        m_bench.prompts().tell({tr("The template cannot be used"), sentence(document.error()), {}});
        return;
    }
    m_window.showJourney(std::make_unique<Session>(std::move(*document)));
}

void FileCommands::open() {
    const QString path = m_bench.prompts().askOpenPath(m_bench.preferences().folder());
    if (!path.isEmpty()) openPath(path);
}

void FileCommands::openPath(const QString& path) { m_bench.open(path, m_window); }

void FileCommands::save(std::function<void()> then) {
    JourneyWorkspace* workspace = m_window.workspace();
    if (!workspace || m_isSaving) return;
    workspace->commitTyping();
    if (workspace->session().path().isEmpty()) {
        saveAs(std::move(then));
    } else {
        saveTo(workspace->session().path(), std::move(then));
    }
}

void FileCommands::saveAs(std::function<void()> then) {
    JourneyWorkspace* workspace = m_window.workspace();
    if (!workspace || m_isSaving) return;
    workspace->commitTyping();
    const Session& session = workspace->session();
    const QString suggestion =
        session.path().isEmpty()
            ? QDir(m_bench.preferences().folder()).filePath(withEnding(fileNameFor(session.title()), "waymark"))
            : session.path();
    const QString typed = m_bench.prompts().askSavePath(suggestion);
    if (typed.isEmpty()) return stay();
    const QString path = withEnding(typed, "waymark");
    const bool isOther = path != typed && path != session.path() && QFileInfo::exists(path);
    if (isOther && !m_bench.prompts().askToReplace(path)) return stay();
    saveTo(path, std::move(then));
}

void FileCommands::saveTo(const QString& path, std::function<void()> then) {
    m_isSaving = true;
    Q_EMIT savingChanged();
    m_window.workspace()->guard().look(path, [this, path, then = std::move(then)](const FileGuard::Finding& finding) {
        checked(path, finding, then);
    });
}

void FileCommands::checked(const QString& path, const FileGuard::Finding& finding, std::function<void()> then) {
    if (finding.doubt) return resolve(path, finding, std::move(then));
    m_window.workspace()->session().save(
        path, [this, finding, then = std::move(then)](const Result<void>& outcome) { saved(finding, outcome, then); });
}

void FileCommands::resolve(const QString& path, const FileGuard::Finding& finding, std::function<void()> then) {
    FileGuard& guard = m_window.workspace()->guard();
    endSaving();
    guard.notSaved();
    const QString beside = pathBeside(path);
    const QString user = QString::fromStdString(finding.owner.user);
    const QString who = tr("%1 on “%2”")
                            .arg(user.isEmpty() ? tr("Somebody", "who has a file open") : user,
                                 QString::fromStdString(finding.owner.host));
    switch (
        m_bench.prompts().askHowToSave({*finding.doubt, QFileInfo(path).fileName(), QFileInfo(beside).fileName(), who,
                                        static_cast<qint64>(finding.before), static_cast<qint64>(finding.now)})) {
        case SaveQuestionAnswer::Cancel: return stay();
        case SaveQuestionAnswer::Reload: stay(); return reload();
        case SaveQuestionAnswer::KeepBoth: return saveTo(beside, std::move(then));
        case SaveQuestionAnswer::SaveAnyway: break;
    }
    guard.allow(finding);
    saveTo(path, std::move(then));
}

void FileCommands::endSaving() {
    m_isSaving = false;
    Q_EMIT savingChanged();
}

void FileCommands::saved(const FileGuard::Finding& finding, const Result<void>& outcome,
                         const std::function<void()>& then) {
    endSaving();
    JourneyWorkspace& workspace = *m_window.workspace();
    const bool isThere = outcome || outcome.error().code == ErrorCode::NotConfirmed;
    if (outcome) {
        workspace.guard().saved(finding);
        tellSaved(finding);
        if (then) then();
        closeIfWanted();
        return;
    }
    // What could not be confirmed is there all the same, and is nobody else's.
    if (isThere && finding.isOwnFile)
        workspace.guard().saved(finding);
    else
        workspace.guard().notSaved();
    stay();
    tellNotSaved(outcome.error());
}

void FileCommands::tellSaved(const FileGuard::Finding& finding) {
    JourneyWorkspace& workspace = *m_window.workspace();
    const QString path = workspace.session().path();
    m_bench.preferences().addRecentFile(path);
    m_isUnsaved = false;
    workspace.messages().withdraw();
    const QString name = QFileInfo(path).fileName();
    if (finding.versionTrouble) {
        workspace.messages().say(
            tr("Saved as “%1”, but what was there before could not be kept as an earlier version. %2")
                .arg(name, sentence(*finding.versionTrouble)),
            "problems");
    } else if (finding.isGone) {
        workspace.messages().say(tr("Saved as “%1”, which was not there any more.").arg(name), "save");
    } else {
        workspace.messages().say(tr("Saved as “%1”.").arg(name), "save");
    }
}

// Told at once, and shown until a save has succeeded.
void FileCommands::tellNotSaved(const Error& error) {
    m_isUnsaved = true;
    remind();
    if (error.code == ErrorCode::NotConfirmed) {
        m_bench.prompts().tell({tr("It is not certain that the journey was saved"), sentence(error),
                                tr("Nothing is lost: your changes are still here in the window.")});
        return;
    }
    m_bench.prompts().tell({tr("The journey could not be saved"), sentence(error),
                            tr("Nothing is lost: your changes are still here in the window, and the file on the disk "
                               "is as it was before. Save again once that is solved, or save it elsewhere.")});
}

// Shows it again after whatever else was asked meanwhile.
void FileCommands::remind() {
    if (!m_isUnsaved) return;
    JourneyWorkspace& workspace = *m_window.workspace();
    const QString where = workspace.isSafeFromCrashes()
                              ? tr("Your edits are also safe from a crash, in %1.").arg(m_bench.recoveryFolder())
                              : QString();
    workspace.messages().ask(tr("Not saved yet. The edits are still here in the window. %1").arg(where).trimmed(),
                             QStringLiteral("problems"),
                             {{tr("Save again"), [this] { save(); }}, {tr("Save as…"), [this] { saveAs(); }}});
}

void FileCommands::reload() {
    JourneyWorkspace& workspace = *m_window.workspace();
    const QString path = workspace.session().path();
    struct Reloaded {
        PreparedEdit edit;
        FileState file;
    };
    runInBackground(
        &workspace,
        [path, document = workspace.session().document()]() -> Result<Reloaded> {
            return readJourney(path).map([&](const OpenedJourney& opened) {
                return Reloaded{edit::replaceJourney(document, opened.document), opened.file};
            });
        },
        [this, &workspace, path](const Result<Reloaded>& reloaded) {
            if (!reloaded) {
                m_bench.prompts().tell({tr("“%1” cannot be read").arg(QFileInfo(path).fileName()),
                                        placedSentence(reloaded.error()),
                                        tr("The journey in the window stays as it is.")});
                return;
            }
            Session& session = workspace.session();
            if (session.path() != path || !session.edit(reloaded->edit, tr("Reload"))) return;
            session.undoStack().setClean();
            workspace.guard().adoptContent(reloaded->file);
            workspace.messages().say(tr("Reloaded. Undo brings back what was here before."), "save");
        });
}

void FileCommands::showVersions() {
    JourneyWorkspace& workspace = *m_window.workspace();
    const QString path = workspace.session().path();
    const auto versions = earlierVersions(workspace.guard().versionsFolder().toStdString(), path.toStdString());
    if (path.isEmpty() || versions.empty()) {
        workspace.messages().say(tr("There are no earlier versions yet. Saving keeps what the file held before."),
                                 "save");
        return;
    }
    if (const auto chosen = m_bench.prompts().askWhichVersion(QFileInfo(path).fileName(), versions)) {
        m_bench.openVersion(*chosen, m_window);
    }
}

void FileCommands::follow(JourneyWorkspace& workspace) {
    FileGuard& guard = workspace.guard();
    MessageStrip& strip = workspace.messages();
    const auto name = [&workspace] { return QFileInfo(workspace.session().path()).fileName(); };
    // What the window alone has is not saved, even where nothing was edited.
    const auto setUnsaved = [&workspace] { workspace.session().undoStack().resetClean(); };
    connect(&guard, &FileGuard::changedOnDisk, this, [this, &strip, name, setUnsaved] {
        strip.ask(tr("“%1” was changed on the disk by another program.").arg(name()), QStringLiteral("problems"),
                  {{tr("Reload"), [this] { reload(); }}, {tr("Keep mine"), [this, setUnsaved] {
                                                              setUnsaved();
                                                              remind();
                                                          }}});
    });
    connect(&guard, &FileGuard::removedFromDisk, this, [this, &strip, name, setUnsaved] {
        setUnsaved();
        strip.ask(tr("“%1” is not there any more: removed or renamed.").arg(name()), QStringLiteral("problems"),
                  {{tr("Save again"), [this] { save(); }}, {tr("Later"), [this] { remind(); }}});
    });
    connect(&guard, &FileGuard::settled, this, [this, &strip] {
        strip.withdraw();
        remind();
    });
    m_isUnsaved = false;
    connect(&workspace.session(), &Session::fileChanged, this, [this, &workspace, &strip] {
        if (workspace.session().isModified() || !std::exchange(m_isUnsaved, false)) return;
        strip.withdraw();  // undone or reloaded: the file has all there is
    });
}

bool FileCommands::readyToClose() {
    JourneyWorkspace* workspace = m_window.workspace();
    if (m_isSaving) {
        m_isClosing = true;  // closes when the file is on the disk
        return false;
    }
    if (workspace) workspace->finishTyping();
    if (!workspace || m_mayDiscard || !workspace->session().isModified()) return isWritten();
    switch (m_bench.prompts().askToSave(workspace->session().title())) {
        case SaveAnswer::Discard: m_mayDiscard = true; return isWritten();
        case SaveAnswer::Cancel: stay(); return false;
        case SaveAnswer::Save: break;
    }
    m_isClosing = true;
    save();
    return false;
}

// Pictures, reports and slides that are on their way: whoever does not want to wait for them can cancel them.
bool FileCommands::isWritten() {
    m_isClosing = isWriting();
    return !m_isClosing;
}

// One after the other: a second one would take the place of the first.
bool FileCommands::mayWrite() {
    if (!isWriting()) return true;
    m_bench.prompts().tell({tr("Something else is still being exported"),
                            tr("Wait until it is written, or cancel it in the message below the map."),
                            tr("The journey itself is not affected.")});
    return false;
}

void FileCommands::closeIfWanted() {
    if (m_isClosing) m_window.close();
}

void FileCommands::stay() {
    m_isClosing = false;
    remind();
    m_bench.windowStays();
}

void FileCommands::exportMap() {
    if (!mayWrite()) return;
    JourneyWorkspace& workspace = *m_window.workspace();
    ExportSettings initial;
    initial.lens = workspace.map().lens();
    initial.colours = workspace.map().mapScene().cardColours();
    initial.plan = workspace.chain().plan();
    initial.resources = workspace.risk().resourceUse();
    if (!workspace.risk().isComputing()) initial.risk.figures = workspace.risk().figures();
    initial.scenario = workspace.scenarios().shown();
    initial.layout = workspace.map().mapLayout();
    initial.date = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    initial.selection = workspace.session().selected<Touchpoint>();
    ExportDialog dialog(workspace.session(), initial, m_bench.preferences().store(), &m_window);
    dialog.offerVisible(visibleOn(workspace.map(), workspace.session()), initial.layout);
    if (dialog.exec() != QDialog::Accepted) return;
    const QString ending = dialog.format();
    const auto path = askForExport(workspace.session(), ending, [&](const QString& suggestion) {
        return m_bench.prompts().askPicturePath(suggestion, ending);
    });
    if (!path) return;
    startExport(dialog.settings(), *path);
}

// Planning and simulating what a chart shows may take a while; the strip offers to cancel that.
void FileCommands::startExport(const ExportSettings& settings, const QString& path) {
    MessageStrip& messages = m_window.workspace()->messages();
    messages.sayWorking(tr("Exporting to “%1” …").arg(QFileInfo(path).fileName()), QStringLiteral("export"));
    connect(&messages, &MessageStrip::cancelled, this, &FileCommands::cancelExport, Qt::UniqueConnection);
    m_export.start(
        this,
        [document = m_window.workspace()->session().document(), settings, path](const auto& delivery,
                                                                                const std::stop_token& stop) {
            const auto sheet = PreparedSheet::make(document, settings, stop);
            if (!sheet) return;
            auto files = exportSheet(sheet->sheet(), settings, path, stop);
            if (!stop.stop_requested()) delivery(std::move(files));
        },
        [this](const Result<QStringList>& files) {
            exported(files ? Result<QString>(files->front()) : tl::unexpected<Error>(files.error()));
        },
        [this] { closeIfWanted(); });
}

void FileCommands::cancelExport() {
    m_export.cancel();
    m_report.cancel();
    closeIfWanted();
}

// In the background, told of step by step; the strip offers to cancel it.
void FileCommands::report() {
    if (!mayWrite()) return;
    JourneyWorkspace& workspace = *m_window.workspace();
    workspace.commitTyping();
    const QDir folder(m_bench.preferences().folder());
    const QString path = withKnownEnding(
        m_bench.prompts().askReportPath(folder.filePath(withEnding(fileNameFor(workspace.session().title()), "html"))),
        QString::fromStdString(reportEndings()), "html");
    if (path.isEmpty()) return;
    ReportSettings settings;
    settings.date = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    settings.facts.resources = workspace.risk().resourceUse();
    workspace.messages().sayWorking(stepWords(ReportStep::Schedule), QStringLiteral("export"));
    connect(&workspace.messages(), &MessageStrip::cancelled, this, &FileCommands::cancelExport, Qt::UniqueConnection);
    m_report.start(
        this,
        [document = workspace.session().document(), settings, path](const auto& delivery, const std::stop_token& stop) {
            const auto written = writeReport(
                document, settings, path,
                [&](ReportStep step) {
                    delivery(ReportNews{step, QString()});
                },
                stop);
            if (stop.stop_requested()) return;
            delivery(
                ReportNews{std::nullopt, written ? Result<QString>(path) : tl::unexpected<Error>(written.error())});
        },
        [this](const ReportNews& news) { hear(news); }, [this] { closeIfWanted(); });
}

// Slides of the scenes, or of the story that would be proposed.
void FileCommands::deck() {
    if (!mayWrite()) return;
    JourneyWorkspace& workspace = *m_window.workspace();
    workspace.commitTyping();
    const QDir folder(m_bench.preferences().folder());
    const QString path = withKnownEnding(
        m_bench.prompts().askDeckPath(folder.filePath(withEnding(fileNameFor(workspace.session().title()), "pptx"))),
        QString::fromStdString(deckEndings()), "pptx");
    if (path.isEmpty()) return;
    DeckSettings settings;
    settings.resources = workspace.risk().resourceUse();
    workspace.messages().sayWorking(tr("Making slides …"), QStringLiteral("export"));
    connect(&workspace.messages(), &MessageStrip::cancelled, this, &FileCommands::cancelExport, Qt::UniqueConnection);
    m_report.start(
        this,
        [document = workspace.session().document(), settings, path](const auto& delivery, const std::stop_token& stop) {
            const auto written = writeDeck(document, settings, path, stop);
            if (stop.stop_requested()) return;
            delivery(
                ReportNews{std::nullopt, written ? Result<QString>(path) : tl::unexpected<Error>(written.error())});
        },
        [this](const ReportNews& news) { hear(news); }, [this] { closeIfWanted(); });
}

// Empty where nothing was typed, or a file that is there shall not be replaced.
QString FileCommands::withKnownEnding(const QString& typed, const QString& known, const char* usual) {
    if (typed.isEmpty()) return {};
    const QString ending = QFileInfo(typed).suffix().toLower();
    if (!ending.isEmpty() && known.contains('.' + ending)) return typed;
    const QString path = withEnding(typed, QString::fromLatin1(usual));
    const bool mustAsk = path != typed && QFileInfo::exists(path);
    return mustAsk && !m_bench.prompts().askToReplace(path) ? QString() : path;
}

void FileCommands::hear(const ReportNews& news) {
    if (!news.step) return exported(news.file);
    if (m_window.workspace()) m_window.workspace()->messages().sayWorking(stepWords(*news.step), "export");
}

void FileCommands::exportTable() {
    const Session& session = m_window.workspace()->session();
    const auto path = askForExport(
        session, "csv", [this](const QString& suggestion) { return m_bench.prompts().askTablePath(suggestion); });
    if (!path) return;
    const auto write = [path = *path, document = session.document()]() -> Result<QString> {
        const std::string name = path.toStdString();
        const auto bytes = writeAny(name, document);
        if (!bytes) return tl::unexpected<Error>(bytes.error());
        if (const auto done = writeFile(name, *bytes); !done) return tl::unexpected<Error>(done.error());
        return path;
    };
    runInBackground(this, write, [this](const Result<QString>& file) { exported(file); });
}

std::optional<QString> FileCommands::askForExport(const Session& session, const QString& ending,
                                                  const std::function<QString(const QString&)>& ask) {
    const QDir folder(m_bench.preferences().folder());
    const QString typed = ask(folder.filePath(withEnding(fileNameFor(session.title()), ending)));
    if (typed.isEmpty()) return std::nullopt;
    const bool isTable = ending == QLatin1String("csv") && typed.endsWith(QStringLiteral(".tsv"), Qt::CaseInsensitive);
    const QString path = isTable ? typed : withEnding(typed, ending);
    const bool mustAsk = path != typed && QFileInfo::exists(path);
    if (mustAsk && !m_bench.prompts().askToReplace(path)) return std::nullopt;
    return path;
}

void FileCommands::exported(const Result<QString>& file) {
    if (m_window.workspace()) m_window.workspace()->messages().done();
    if (!file) {
        if (m_isClosing) stay();
        m_bench.prompts().tell(
            {tr("The export could not be written"), sentence(file.error()), tr("The journey itself is not affected.")});
    } else if (m_window.workspace()) {
        m_window.workspace()->messages().say(tr("Exported to “%1”.").arg(QFileInfo(*file).fileName()), "export");
    }
}

}  // namespace waymark
