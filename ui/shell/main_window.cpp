#include "ui/shell/main_window.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/session/edit_gate.h"
#include "ui/session/templates.h"
#include "ui/shell/command_facts.h"
#include "ui/shell/edit_commands.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/help_commands.h"
#include "ui/shell/journey_files.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/map_commands.h"
#include "ui/shell/measure_commands.h"
#include "ui/shell/menus.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/present_commands.h"
#include "ui/shell/recent_files_menu.h"
#include "ui/shell/selection_commands.h"
#include "ui/shell/start_page.h"
#include "ui/shell/title_row.h"
#include "ui/shell/tool_bar.h"
#include "ui/shell/view_commands.h"
#include "ui/shell/workbench.h"
#include "ui/style/error_wording.h"

namespace waymark {
namespace {

constexpr QSize kUsualSize{1440, 900};

// The first file of the drag that can be opened.
QString openableIn(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && isOpenable(url.toLocalFile())) return url.toLocalFile();
    }
    return {};
}

}  // namespace

MainWindow::MainWindow(Workbench& bench)
    : m_bench(bench),
      m_title(new TitleRow(bench.theme(), this)),
      m_recentFiles(new RecentFilesMenu(bench.preferences(), m_actions.action("file.forgetRecent"), this)),
      m_pages(new QStackedWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_actions.setIconColour(bench.theme().text);
    m_toolBar = new ToolBar(m_actions, bench.theme(), this);
    m_files = std::make_unique<FileCommands>(*this, bench);
    m_edits = std::make_unique<EditCommands>(*this);
    m_views = std::make_unique<ViewCommands>(*this, bench);
    m_maps = std::make_unique<MapCommands>(*this);
    m_selections = std::make_unique<SelectionCommands>(*this);
    m_measures = std::make_unique<MeasureCommands>(*this, bench);
    m_presents = std::make_unique<PresentCommands>(*this, bench);
    m_help = std::make_unique<HelpCommands>(*this, bench);
    assemble();
    restoreSize();
    refreshTitle();
    refreshCommands();
}

MainWindow::~MainWindow() = default;

void MainWindow::assemble() {
    fillMenuBar(m_title->menuBar(), m_actions, *m_recentFiles);
    setMenuWidget(m_title);
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_pages, 1);
    m_toolBar->hide();
    setCentralWidget(whole);
    for (const Command& command : m_actions.commands()) addAction(&m_actions.action(command.id));

    m_actions.on("file.forgetRecent", this, [this] {
        m_bench.preferences().clearRecentFiles();
        if (m_start) m_start->setRecentFiles({});
    });
    connect(m_recentFiles, &RecentFilesMenu::fileChosen, m_files.get(), &FileCommands::openPath);
    connect(m_files.get(), &FileCommands::savingChanged, this, &MainWindow::refreshCommands);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &MainWindow::refreshCommands);
}

void MainWindow::showStartPage() {
    std::vector<StartChoice> choices;
    for (const JourneyTemplate& offered : journeyTemplates()) {
        if (auto document = loadTemplate(offered.slug)) {
            choices.push_back({offered.slug, offered.name, offered.description, std::move(*document)});
        }
    }
    choices.push_back(
        {{}, tr("Empty journey"), tr("A blank map. Add stages and lanes, or begin with a touchpoint."), {}});
    m_start = new StartPage(std::move(choices), m_bench.theme(), m_pages);
    m_start->setRecentFiles(m_bench.preferences().recentFiles());
    connect(m_start, &StartPage::templateChosen, m_files.get(), &FileCommands::beginJourney);
    m_start->setGuideDone(m_bench.preferences().isGuideDone());
    connect(m_start, &StartPage::guideChosen, m_help.get(), &HelpCommands::startGuide);
    connect(m_start, &StartPage::openChosen, m_files.get(), &FileCommands::open);
    connect(m_start, &StartPage::fileChosen, this, [this](const QString& path, bool isThere) {
        if (isThere) return m_files->openPath(path);
        m_bench.preferences().removeRecentFile(path);
        m_start->setRecentFiles(m_bench.preferences().recentFiles());
    });
    m_pages->addWidget(m_start);
    m_pages->setCurrentWidget(m_start);
}

void MainWindow::showPage(QWidget& page) {
    m_pages->addWidget(&page);
    m_pages->setCurrentWidget(&page);
}

bool MainWindow::isPristine() const {
    if (!m_workspace) return true;
    Session& session = m_workspace->session();
    return session.path().isEmpty() && session.undoStack().count() == 0 &&
           session.document().table<Touchpoint>().empty();
}

void MainWindow::showJourney(std::unique_ptr<Session> session) {
    JourneyWorkspace* before = m_workspace;
    m_workspace = new JourneyWorkspace(std::move(session), m_actions, m_bench.preferences(), m_bench.theme());
    if (!m_bench.recoveryFolder().isEmpty()) m_workspace->keepSafe(m_bench.recoveryFolder());
    m_workspace->guardFile(m_bench.versionsFolder());
    m_pages->addWidget(m_workspace);
    m_pages->setCurrentWidget(m_workspace);
    m_toolBar->show();
    follow(*m_workspace);
    delete before;
    delete m_start;
    m_start = nullptr;
    refreshTitle();
    refreshCommands();
    m_workspace->map().setFocus();
}

void MainWindow::follow(JourneyWorkspace& workspace) {
    Session& session = workspace.session();
    connect(&session, &Session::changed, this, [this] {
        refreshTitle();  // the name of the journey may be another
        refreshCommands();
    });
    connect(&session, &Session::selectionChanged, this, &MainWindow::refreshCommands);
    connect(&session, &Session::fileChanged, this, &MainWindow::refreshTitle);
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshCommands);
    connect(&session, &Session::refused, &workspace.messages(), [&workspace](const Error& error) {
        workspace.messages().say(whyReadOnly(workspace.session())
                                     ? tr("This journey can only be looked at. Save a copy to edit it.")
                                     : sentence(error),
                                 QStringLiteral("problems"));
    });
    connect(&workspace.map(), &MapView::zoomChanged, m_toolBar, &ToolBar::setZoom);
    m_toolBar->setZoom(workspace.map().zoom());
    connect(&workspace, &JourneyWorkspace::commandWanted, this,
            [this](const QString& id) { m_actions.action(id).trigger(); });
    connect(&workspace, &JourneyWorkspace::seriesDropped, m_measures.get(), &MeasureCommands::importFrom);
    m_files->follow(workspace);
    m_edits->follow(workspace);
    m_views->follow(workspace);
    m_maps->follow(workspace);
    m_selections->follow(workspace);
    m_presents->follow(workspace);
}

void MainWindow::refreshTitle() {
    if (!m_workspace) {
        setWindowTitle(tr("Waymark"));
        m_title->setTitle({}, false);
        return;
    }
    const Session& session = m_workspace->session();
    QString name = session.path().isEmpty() ? session.title() : QFileInfo(session.path()).fileName();
    if (whyReadOnly(session)) name = tr("%1 (read only)").arg(name);
    setWindowTitle(tr("%1[*] – Waymark").arg(name));
    setWindowModified(session.isModified());
    m_title->setTitle(name, session.isModified());
}

void MainWindow::refreshCommands() { m_actions.refresh(factsOf(m_workspace, m_files->isSaving())); }

void MainWindow::setTheme(const Theme& theme) {
    m_actions.setIconColour(theme.text);
    m_title->setTheme(theme);
    m_toolBar->setTheme(theme);
    if (m_start) m_start->setTheme(theme);
    if (m_workspace) m_workspace->setTheme(theme);
    m_help->setTheme(theme);
    m_views->refreshTheme();
}

void MainWindow::setWheelZooms(bool zooms) { m_views->showWheelZooms(zooms); }

void MainWindow::setLessMotion(bool isLess) { m_views->showLessMotion(isLess); }

void MainWindow::restoreSize() {
    if (restoreGeometry(m_bench.preferences().layout("window"))) return;
    const QSize room = screen() ? screen()->availableSize() : kUsualSize;
    resize(kUsualSize.boundedTo(room));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_files->readyToClose()) {
        event->ignore();
        return;
    }
    m_bench.preferences().setLayout("window", saveGeometry());
    if (m_workspace) m_workspace->rememberLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!openableIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = openableIn(*event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    m_files->openPath(path);
}

}  // namespace waymark
