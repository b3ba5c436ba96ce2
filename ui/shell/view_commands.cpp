#include "ui/shell/view_commands.h"

#include <array>

#include "ui/canvas/emotion_strip.h"
#include "ui/panels/inspector.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_room.h"
#include "ui/shell/scale.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/workbench.h"

namespace waymark {
namespace {

constexpr std::array<std::pair<const char*, Lens>, 6> kLenses{{{"view.lensJourney", Lens::Journey},
                                                               {"view.lensPert", Lens::Pert},
                                                               {"view.lensChain", Lens::Chain},
                                                               {"view.lensRisk", Lens::Risk},
                                                               {"view.lensMoney", Lens::Money},
                                                               {"view.lensMeasures", Lens::Measures}}};
constexpr std::array<std::pair<const char*, MapLayout>, 4> kLayouts{{{"arrange.asDrawn", MapLayout::Drawn},
                                                                     {"arrange.asStages", MapLayout::Stages},
                                                                     {"arrange.asNetwork", MapLayout::Network},
                                                                     {"arrange.byTime", MapLayout::Time}}};
constexpr std::array kTabs{"view.table",       "view.dependencies", "view.gantt",    "view.sizings", "view.fever",
                           "view.resources",   "view.load",         "view.finish",   "view.drivers", "view.crash",
                           "view.initiatives", "view.worth",        "view.flows",    "view.effects", "view.options",
                           "view.scenarios",   "view.cost",         "view.measures", "view.keys",    "view.baselines",
                           "view.personas",    "view.problems",     "view.scenes",   "view.workshop"};

constexpr std::array<std::pair<const char*, ResourceUse>, 2> kResourceUses{
    {{"view.resourcesUnlimited", ResourceUse::Unlimited}, {"view.resourcesShared", ResourceUse::ChainOrder}}};
constexpr std::array<std::pair<const char*, ThemeChoice>, 3> kThemes{{{"view.themeLight", ThemeChoice::Light},
                                                                      {"view.themeDark", ThemeChoice::Dark},
                                                                      {"view.themeMachine", ThemeChoice::Machine}}};
constexpr std::array<std::pair<const char*, Language>, 2> kLanguages{
    {{"view.languageEnglish", Language::English}, {"view.languageGerman", Language::German}}};
constexpr std::array<std::pair<const char*, CardColours>, 3> kColours{{{"view.coloursNone", CardColours::None},
                                                                       {"view.coloursLane", CardColours::Lane},
                                                                       {"view.coloursOwner", CardColours::Owner}}};
const QString kRemembered = QStringLiteral("resources");

}  // namespace

ViewCommands::ViewCommands(MainWindow& window, Workbench& bench) : m_window(window), m_bench(bench) {
    ActionRegistry& actions = window.actions();
    for (const auto& [id, lens] : kLenses) {
        actions.on(id, this, [this, lens = lens] { m_window.workspace()->map().setLens(lens); });
    }
    for (const auto& [id, layout] : kLayouts) {
        actions.on(id, this, [this, layout = layout] { m_window.workspace()->map().setMapLayout(layout); });
    }
    for (const auto& [id, colours] : kColours) {
        actions.on(id, this,
                   [this, colours = colours] { m_window.workspace()->map().mapScene().setCardColours(colours); });
    }
    actions.action(kColours.front().first).setChecked(true);
    actions.action(kLenses.front().first).setChecked(true);
    actions.action(kLayouts.front().first).setChecked(true);
    for (const auto& [id, use] : kResourceUses) {
        actions.on(id, this, [this, use = use] { m_window.workspace()->risk().setResourceUse(use); });
    }
    const QByteArray remembered = bench.preferences().layout(kRemembered);
    actions.action(remembered == "shared" ? "view.resourcesShared" : "view.resourcesUnlimited").setChecked(true);
    for (const auto& [id, choice] : kThemes) {
        actions.on(id, this, [this, choice = choice] { m_bench.setTheme(choice); });
    }
    for (const auto& [id, language] : kLanguages) {
        actions.on(id, this, [this, language = language] { takeLanguage(language); });
        actions.action(id).setChecked(bench.preferences().language() == language);
    }
    actions.on("view.wheelZooms", this, [this](bool on) { m_bench.setWheelZooms(on); });
    actions.on("view.lessMotion", this, [this](bool on) { m_bench.setLessMotion(on); });
    actions.on("view.headers", this, [this] { m_window.workspace()->map().focusNextHeader(); });
    actions.on("edit.settings", this, [this] { showSettings(); });
    actions.on("view.fullScreen", this, [this](bool on) { on ? m_window.showFullScreen() : m_window.showNormal(); });
    connectZoom();
    connectPanels();
    refreshTheme();
    showWheelZooms(bench.preferences().wheelZooms());
    showLessMotion(bench.preferences().lessMotion());
}

void ViewCommands::showSettings() {
    auto* dialog = new SettingsDialog(m_window.actions(), m_bench.preferences(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::restartWanted, &m_bench, [this] { m_bench.restart(m_window, &startAgain); });
    dialog->open();
}

void ViewCommands::takeLanguage(Language language) {
    if (m_bench.preferences().language() == language) return;
    m_bench.preferences().setLanguage(language);
    m_bench.prompts().tell({tr("Language"), tr("Waymark speaks %1 when it is started again.").arg(ownName(language)),
                            tr("Your journeys stay as they are.")});
}

void ViewCommands::showWheelZooms(bool zooms) {
    m_window.actions().action("view.wheelZooms").setChecked(zooms);
    if (m_window.workspace()) m_window.workspace()->map().setWheelZooms(zooms);
}

void ViewCommands::showLessMotion(bool isLess) {
    m_window.actions().action("view.lessMotion").setChecked(isLess);
    if (m_window.workspace()) m_window.workspace()->map().setLessMotion(isLess);
}

void ViewCommands::connectZoom() {
    ActionRegistry& actions = m_window.actions();
    actions.on("view.zoomIn", this, [this] { m_window.workspace()->map().zoomIn(); });
    actions.on("view.zoomOut", this, [this] { m_window.workspace()->map().zoomOut(); });
    actions.on("view.zoomActual", this, [this] { m_window.workspace()->map().setZoom(1.0); });
    actions.on("view.fitAll", this, [this] { m_window.workspace()->map().fitAll(); });
    actions.on("view.nearest", this, [this] { m_window.workspace()->map().showNearest(); });
    actions.on("view.fitSelection", this, [this] { m_window.workspace()->map().fitSelection(); });
}

void ViewCommands::connectPanels() {
    ActionRegistry& actions = m_window.actions();
    actions.on("view.outline", this, [this](bool on) { m_window.workspace()->showSidePanel(on); });
    actions.on("view.inspector", this, [this](bool on) { m_window.workspace()->showInspector(on); });
    actions.on("view.emotions", this, [this](bool on) { m_window.workspace()->emotions().setWanted(on); });
    for (const char* tab : kTabs) {
        actions.on(tab, this, [this, tab](bool on) {
            BottomPanel& panel = m_window.workspace()->bottomPanel();
            panel.show(on ? tab : "");
            if (on) panel.enter();
        });
    }
}

void ViewCommands::follow(JourneyWorkspace& workspace) {
    for (const auto& [id, lens] : kLenses) {
        if (m_window.actions().action(id).isChecked()) workspace.map().setLens(lens);
    }
    for (const auto& [id, colours] : kColours) {
        if (m_window.actions().action(id).isChecked()) workspace.map().mapScene().setCardColours(colours);
    }
    for (const auto& [id, layout] : kLayouts) {
        m_window.actions().action(id).setChecked(layout == workspace.map().mapLayout());
    }
    for (const auto& [id, use] : kResourceUses) {
        if (m_window.actions().action(id).isChecked()) workspace.risk().setResourceUse(use);
    }
    showWheelZooms(m_bench.preferences().wheelZooms());
    showLessMotion(m_bench.preferences().lessMotion());
    connect(&workspace.map(), &MapView::commandKeyed, this,
            [this](const QString& id) { m_window.actions().action(id).trigger(); });
    connect(&workspace.risk(), &LiveRisk::resourceUseChanged, this, &ViewCommands::showResourceUse);
    connect(&workspace.bottomPanel(), &BottomPanel::shownChanged, this,
            [this, &workspace] { showShownPanels(workspace); });
    connect(&workspace.panelRoom(), &PanelRoom::changed, this, [this, &workspace] { showShownPanels(workspace); });
    showShownPanels(workspace);
}

void ViewCommands::showResourceUse(ResourceUse now) {
    for (const auto& [id, use] : kResourceUses) m_window.actions().action(id).setChecked(use == now);
    m_bench.preferences().setLayout(kRemembered, now == ResourceUse::ChainOrder ? "shared" : "unlimited");
}

void ViewCommands::showShownPanels(JourneyWorkspace& workspace) {
    ActionRegistry& actions = m_window.actions();
    actions.action("view.outline").setChecked(!workspace.sidePanel().isHidden());
    actions.action("view.inspector").setChecked(!workspace.inspector().isHidden());
    actions.action("view.emotions").setChecked(workspace.emotions().isWanted());
    for (const char* tab : kTabs) actions.action(tab).setChecked(workspace.bottomPanel().shown() == tab);
}

void ViewCommands::refreshTheme() {
    for (const auto& [id, choice] : kThemes) {
        m_window.actions().action(id).setChecked(m_bench.preferences().themeChoice() == choice);
    }
}

}  // namespace waymark
