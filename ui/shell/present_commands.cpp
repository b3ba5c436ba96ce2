#include "ui/shell/present_commands.h"

#include <algorithm>

#include <QGuiApplication>

#include "core/model/scenes.h"
#include "ui/session/scene_words.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/workbench.h"
#include "ui/show/scenes_panel.h"
#include "ui/show/show_window.h"
#include "ui/show/workshop_panel.h"
#include "ui/style/tr.h"
#include "ui/tools/canvas_tools.h"

namespace waymark {
namespace {

// Where the room looks: another screen than that of the window, if there is one.
QScreen* roomScreen(const QWidget& window) {
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen != window.screen()) return screen;
    }
    return window.screen();
}

}  // namespace

PresentCommands::PresentCommands(MainWindow& window, Workbench& bench) : m_window(window), m_bench(bench) {
    ActionRegistry& actions = window.actions();
    actions.on("present.saveScene", this, [this] { saveScene(); });
    actions.on("present.updateScene", this, [this] { m_window.workspace()->scenes().updateCurrent(); });
    actions.on("present.story", this, [this] { makeScenes(); });
    actions.on("present.start", this, [this] { present(false); });
    actions.on("present.fromScene", this, [this] { present(true); });
    connectWorkshop();
}

PresentCommands::~PresentCommands() = default;

void PresentCommands::connectWorkshop() {
    ActionRegistry& actions = m_window.actions();
    actions.on("present.vote", this, [this](bool on) {
        m_window.workspace()->tools().use(on ? CanvasToolKind::Vote : CanvasToolKind::Select);
        m_window.workspace()->map().setFocus();
    });
    actions.on("present.quickNote", this, [this] {
        m_window.actions().action("arrange.asDrawn").trigger();  // other arrangements show no notes
        m_window.workspace()->bottomPanel().show(QStringLiteral("view.workshop"));
        m_window.workspace()->workshop().beginNote();
    });
    actions.on("present.park", this, [this] { m_window.workspace()->workshop().parkSelected(); });
    actions.on("present.lockMap", this, [this](bool on) { m_window.workspace()->map().setMapLocked(on); });
    actions.on("present.bigText", this, [this](bool on) { m_window.workspace()->map().mapScene().setBigText(on); });
}

void PresentCommands::follow(JourneyWorkspace& workspace) {
    ActionRegistry& actions = m_window.actions();
    workspace.map().setMapLocked(actions.action("present.lockMap").isChecked());
    workspace.map().mapScene().setBigText(actions.action("present.bigText").isChecked());
    actions.action("present.vote").setChecked(false);
    connect(&workspace.tools(), &CanvasTools::toolChanged, this, [this](CanvasToolKind tool) {
        m_window.actions().action("present.vote").setChecked(tool == CanvasToolKind::Vote);
    });
    m_show.reset();  // of the journey before
}

void PresentCommands::saveScene() {
    JourneyWorkspace& workspace = *m_window.workspace();
    workspace.commitTyping();
    const Id<Scene> saved = waymark::saveScene(workspace.live(), workspace.map(), workspace.shownCharts());
    if (!saved.isValid()) return;
    workspace.scenes().strip().setCurrent(saved);
    workspace.messages().say(tr("Saved as a scene. Ctrl+Alt+C shows them all."), QStringLiteral("present"));
}

void PresentCommands::makeScenes() {
    JourneyWorkspace& workspace = *m_window.workspace();
    workspace.commitTyping();
    makeStory(workspace.live());
    workspace.bottomPanel().show(QStringLiteral("view.scenes"));
}

// Without scenes a proposed story is shown, and the journey stays as it is.
void PresentCommands::present(bool fromCurrent) {
    if (m_show) return m_show->activateWindow();
    JourneyWorkspace& workspace = *m_window.workspace();
    workspace.commitTyping();
    const Document& document = workspace.session().document();
    const std::vector<Id<Scene>> order = scenesInOrder(document);
    std::vector<Scene> scenes;
    for (const Id<Scene> id : order) scenes.push_back(document.table<Scene>().at(id));
    m_isProposed = scenes.empty();
    if (m_isProposed) scenes = sceneStory(document, workspace.session().schedule());
    if (scenes.empty()) return;
    std::size_t first = 0;
    if (fromCurrent && !m_isProposed) {
        const auto at = std::ranges::find(order, workspace.scenes().current());
        if (at != order.end()) first = static_cast<std::size_t>(at - order.begin());
    }
    m_show = std::make_unique<ShowWindow>(workspace.live(), workspace.tools().ballot(), std::move(scenes),
                                          m_bench.theme(), m_bench.preferences().lessMotion());
    connect(m_show.get(), &ShowWindow::ended, this, &PresentCommands::ended, Qt::QueuedConnection);
    m_show->setBigText(m_window.actions().action("present.bigText").isChecked());
    QScreen* room = roomScreen(m_window);
    m_show->begin(first, room, room == m_window.screen() ? nullptr : m_window.screen());
}

void PresentCommands::ended() {
    m_show.reset();
    m_window.activateWindow();
    if (m_isProposed && m_window.workspace()) {
        m_window.workspace()->messages().say(tr("These scenes were proposed. “Make scenes” keeps them in the journey."),
                                             QStringLiteral("present"));
    }
}

}  // namespace waymark
