#include "ui/shell/journey_workspace.h"

#include <algorithm>
#include <map>

#include <QApplication>
#include <QVBoxLayout>

#include "ui/actions/action_registry.h"
#include "ui/canvas/emotion_strip.h"
#include "ui/panels/baseline_panel.h"
#include "ui/panels/calendar_dialog.h"
#include "ui/panels/cash_flow_panel.h"
#include "ui/panels/cost_panel.h"
#include "ui/panels/crash_panel.h"
#include "ui/panels/dependency_panel.h"
#include "ui/panels/drivers_panel.h"
#include "ui/panels/effect_panel.h"
#include "ui/panels/fever_panel.h"
#include "ui/panels/finish_panel.h"
#include "ui/panels/gantt_panel.h"
#include "ui/panels/initiative_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/key_panel.h"
#include "ui/panels/live_figures_bar.h"
#include "ui/panels/load_view.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/options_panel.h"
#include "ui/panels/personas_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/resource_panel.h"
#include "ui/panels/scenario_panel.h"
#include "ui/panels/sizing_panel.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/value_settings_dialog.h"
#include "ui/panels/worth_panel.h"
#include "ui/session/current_figures.h"
#include "ui/session/file_guard.h"
#include "ui/session/live_measures.h"
#include "ui/session/replanning.h"
#include "ui/session/safe_keeping.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/panel_room.h"
#include "ui/shell/preferences.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/typing_keeper.h"
#include "ui/show/scenes_panel.h"
#include "ui/show/workshop_panel.h"
#include "ui/style/error_wording.h"
#include "ui/tools/canvas_tools.h"

namespace waymark {
namespace {

constexpr QSize kLeast(520, 240);
constexpr int kLow = 480;                // height below which figures take one line
constexpr int kMapHeight = 190;          // that the map keeps before the emotion curve finds room
constexpr std::size_t kLargeMap = 1000;  // touchpoints

QFrame* makeHairline(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("hairline", true);
    line->setFixedHeight(1);
    return line;
}

}  // namespace

JourneyWorkspace::JourneyWorkspace(std::unique_ptr<Session> session, ActionRegistry& actions, Preferences& preferences,
                                   const Theme& theme)
    : m_session(std::move(session)),
      m_chain(std::make_unique<LiveChain>(*m_session)),
      m_risk(std::make_unique<LiveRisk>(*m_session, *m_chain)),
      m_scenarios(std::make_unique<LiveScenarios>(*m_session, *m_chain, *m_risk)),
      m_replanning(std::make_unique<Replanning>(*m_session)),
      m_preferences(preferences),
      m_theme(&theme),
      m_figures(new LiveFiguresBar(*m_session, {*m_risk, *m_chain, *m_scenarios}, theme, this)),
      m_map(new MapView(*m_session, theme, this)),
      m_side(new SidePanel(*m_session, *m_map, actions, this)),
      m_emotions(new EmotionStrip(*m_session, *m_map, this)),
      m_tools(std::make_unique<CanvasTools>(*m_session, *m_map)),
      m_inspector(new Inspector(*m_session, theme, this)),
      m_bottom(new BottomPanel(this)),
      m_messages(new MessageStrip(theme, m_map)),
      m_across(new QSplitter(Qt::Horizontal, this)),
      m_down(new QSplitter(Qt::Vertical, this)) {
    addTabs();
    assemble();
    restoreLayout();
    m_map->mapScene().setChain(*m_chain);
    connect(this, &JourneyWorkspace::seriesWanted, &actions.action("file.importSeries"), &QAction::trigger);
    connect(m_side, &SidePanel::wentTo, m_map, &MapView::reveal);
    connect(m_inspector, &Inspector::calendarsWanted, this, &JourneyWorkspace::editCalendars);
    connect(m_figures, &LiveFiguresBar::problemsWanted, m_bottom, [this] { m_bottom->show("view.problems"); });
    connect(m_figures, &LiveFiguresBar::chainWanted, m_bottom, [this] { m_bottom->show("view.gantt"); });
    connect(m_figures, &LiveFiguresBar::curveWanted, m_bottom, [this] { m_bottom->show("view.finish"); });
    connect(m_session.get(), &Session::changed, this, &JourneyWorkspace::countProblems);
    connect(m_session.get(), &Session::selectionChanged, this, &JourneyWorkspace::showSelection);
    connect(m_risk.get(), &LiveRisk::changed, this, &JourneyWorkspace::showRisk);
    connect(m_scenarios.get(), &LiveScenarios::shownChanged, this, &JourneyWorkspace::showScenario);
    connect(m_replanning.get(), &Replanning::kept, m_messages, [this](bool measuresProgress) {
        m_messages->say(measuresProgress
                            ? tr("The plan is kept. Progress is measured against it from now on.")
                            : tr("The figures are kept. Progress is measured against the same plan as before."),
                        QStringLiteral("save"));
    });
    connect(m_replanning.get(), &Replanning::failed, m_messages,
            [this](const QString& why) { m_messages->say(why, QStringLiteral("problems")); });
    connect(m_messages, &MessageStrip::cancelled, m_messages, [this] {
        m_replanning->cancel();
        m_messages->done();
    });
}

// The tools hold on to the map, and all views to the session, which has nothing to say any more.
JourneyWorkspace::~JourneyWorkspace() {
    m_session->disconnect();
    m_chain->disconnect();
    m_risk->disconnect();
    m_scenarios->disconnect();
    if (m_value) m_value->disconnect();
    if (m_measures) m_measures->disconnect();
    m_session->undoStack().disconnect();
    m_typing.reset();
    m_tools.reset();
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void JourneyWorkspace::assemble() {
    auto* canvas = new QWidget(m_down);
    auto* canvasColumn = new QVBoxLayout(canvas);
    canvasColumn->setContentsMargins(0, 0, 0, 0);
    canvasColumn->setSpacing(0);
    canvasColumn->addWidget(m_map, 1);
    canvasColumn->addWidget(m_emotions);
    m_down->addWidget(canvas);
    m_down->addWidget(m_bottom);
    m_across->addWidget(m_side);
    m_across->addWidget(m_down);
    m_across->addWidget(m_inspector);
    for (QSplitter* splitter : {m_across, m_down}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_room = new PanelRoom(*m_across, *m_side, *m_inspector);
    m_across->setStretchFactor(1, 1);
    m_down->setStretchFactor(0, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHairline(this));
    column->addWidget(m_figures);
    column->addWidget(makeHairline(this));
    column->addWidget(m_across, 1);
}

void JourneyWorkspace::addTabs() {
    addPlanTabs();
    addRiskTabs();
    addMoneyTabs();
    m_bottom->addGroup(tr("Personas"));
    m_bottom->addTab("view.personas", tr("Personas"),
                     [this] { return dressed(new PersonasPanel(*m_session, *m_theme)); });
    m_bottom->addGroup(tr("Problems"));
    m_bottom->addTab("view.problems", tr("Problems"), [this] {
        auto* panel = dressed(new ProblemsPanel(*m_session, *m_theme));
        connect(panel, &ProblemsPanel::wentTo, m_map, &MapView::reveal);
        connect(panel, &ProblemsPanel::wentToRow, this, &JourneyWorkspace::goToRow);
        return panel;
    });
    addPresentTabs();
    countProblems();
}

void JourneyWorkspace::addPresentTabs() {
    m_bottom->addGroup(tr("Present"));
    m_bottom->addTab("view.scenes", tr("Scenes"), [this] { return &scenes(); });
    m_bottom->addTab("view.workshop", tr("Workshop"), [this] { return &workshop(); });
}

LiveJourney JourneyWorkspace::live() { return {*m_session, *m_risk, *m_chain, *m_scenarios}; }

ScenesPanel& JourneyWorkspace::scenes() {
    if (m_scenes) return *m_scenes;
    m_scenes = dressed(new ScenesPanel(live(), *m_map, *m_theme, m_bottom));
    connect(m_scenes, &ScenesPanel::saveWanted, this, [this] { Q_EMIT commandWanted("present.saveScene"); });
    connect(m_scenes, &ScenesPanel::storyWanted, this, [this] { Q_EMIT commandWanted("present.story"); });
    connect(m_scenes, &ScenesPanel::presentWanted, this, [this] { Q_EMIT commandWanted("present.start"); });
    return *m_scenes;
}

WorkshopPanel& JourneyWorkspace::workshop() {
    if (m_workshop) return *m_workshop;
    m_workshop = dressed(new WorkshopPanel(*m_session, *m_map, m_tools->ballot(), m_bottom));
    m_workshop->showVoting(m_tools->current() == CanvasToolKind::Vote);
    connect(m_tools.get(), &CanvasTools::toolChanged, m_workshop,
            [this](CanvasToolKind tool) { m_workshop->showVoting(tool == CanvasToolKind::Vote); });
    connect(m_workshop, &WorkshopPanel::votingWanted, this,
            [this](bool isVoting) { m_tools->use(isVoting ? CanvasToolKind::Vote : CanvasToolKind::Select); });
    connect(m_workshop, &WorkshopPanel::wentTo, m_map, &MapView::revealArea);
    m_tools->setParking([this](const QPoint& screen) { return m_workshop->isParkingAt(screen); });
    return *m_workshop;
}

std::vector<std::string> JourneyWorkspace::shownCharts() const {
    static const std::map<QString, std::string> charts{
        {"view.gantt", "gantt"},   {"view.fever", "fever"},        {"view.load", "load"},
        {"view.finish", "scurve"}, {"view.drivers", "scurve"},     {"view.crash", "crash"},
        {"view.cost", "cost"},     {"view.options", "frontier"},   {"view.measures", "trends"},
        {"view.keys", "keys"},     {"view.baselines", "baselines"}};
    const auto found = charts.find(m_bottom->shown());
    return found == charts.end() ? std::vector<std::string>{} : std::vector{found->second};
}

void JourneyWorkspace::addPlanTabs() {
    m_bottom->addGroup(tr("Plan"));
    m_bottom->addTab("view.table", tr("Table"), [this] { return dressed(new TablePanel(*m_session, *m_theme)); });
    m_bottom->addTab("view.dependencies", tr("Dependencies"),
                     [this] { return dressed(new DependencyPanel(*m_session, *m_theme)); });
    m_bottom->addTab("view.gantt", tr("Gantt"),
                     [this] { return dressed(new GanttPanel(*m_session, *m_chain, *m_theme)); });
    m_bottom->addGroup(tr("Chain"));
    m_bottom->addTab("view.sizings", tr("Buffer sizes"),
                     [this] { return dressed(new SizingPanel(*m_session, *m_chain, *m_theme)); });
    m_bottom->addTab("view.fever", tr("Fever chart"), [this] {
        auto* panel = dressed(new FeverPanel(*m_session, *m_chain, *m_theme));
        connect(panel, &FeverPanel::wentTo, m_map, &MapView::reveal);
        connect(panel, &FeverPanel::planAnewWanted, this, &JourneyWorkspace::planAnew);
        return panel;
    });
    m_bottom->addGroup(tr("Staff"));
    m_bottom->addTab("view.resources", tr("Resources"), [this] {
        auto* panel = dressed(new ResourcePanel(*m_session, *m_theme));
        connect(panel, &ResourcePanel::calendarsWanted, this, &JourneyWorkspace::editCalendars);
        return panel;
    });
    m_bottom->addTab("view.load", tr("Load"), [this] { return dressed(new LoadView(*m_session, *m_theme)); });
}

void JourneyWorkspace::addRiskTabs() {
    m_bottom->addGroup(tr("Risk"));
    m_bottom->addTab("view.finish", tr("Finish curve"),
                     [this] { return dressed(new FinishPanel(*m_session, *m_risk, *m_theme)); });
    m_bottom->addTab("view.drivers", tr("Drivers"), [this] {
        auto* panel = dressed(new DriversPanel(*m_session, *m_risk, *m_theme));
        connect(panel, &DriversPanel::wentTo, m_map, &MapView::reveal);
        return panel;
    });
    m_bottom->addTab("view.crash", tr("Time and cost"),
                     [this] { return dressed(new CrashPanel(*m_session, *m_theme)); });
}

void JourneyWorkspace::addMoneyTabs() {
    m_bottom->addGroup(tr("Money"));
    m_bottom->addTab("view.initiatives", tr("Initiatives"), [this] {
        auto* panel = dressed(new InitiativePanel(*m_session, value(), *m_theme));
        connect(panel, &InitiativePanel::settingsWanted, this, &JourneyWorkspace::editValueSettings);
        return panel;
    });
    m_bottom->addTab("view.worth", tr("Worth"), [this] {
        auto* panel = dressed(new WorthPanel(*m_session, value(), *m_theme));
        connect(panel, &WorthPanel::settingsWanted, this, &JourneyWorkspace::editValueSettings);
        return panel;
    });
    m_bottom->addTab("view.flows", tr("Costs and benefits"),
                     [this] { return dressed(new CashFlowPanel(*m_session, *m_theme)); });
    m_bottom->addTab("view.effects", tr("Effects"), [this] { return dressed(new EffectPanel(*m_session, *m_theme)); });
    m_bottom->addTab("view.options", tr("Options"), [this] {
        auto* panel = dressed(new OptionsPanel(*m_session, value(), *m_theme));
        connect(panel, &OptionsPanel::settingsWanted, this, &JourneyWorkspace::editValueSettings);
        return panel;
    });
    m_bottom->addTab("view.scenarios", tr("Scenarios"),
                     [this] { return dressed(new ScenarioPanel(*m_session, *m_scenarios, *m_theme)); });
    m_bottom->addTab("view.cost", tr("Cost per pass"), [this] {
        auto* panel = dressed(new CostPanel(*m_session, CostPanel::Sources{value(), *m_risk, *m_scenarios}, *m_theme));
        connect(panel, &CostPanel::wentTo, m_map, &MapView::reveal);
        connect(panel, &CostPanel::settingsWanted, this, &JourneyWorkspace::editValueSettings);
        return panel;
    });
    m_bottom->addGroup(tr("Measures"));
    m_bottom->addTab("view.measures", tr("Measures"), [this] {
        auto* panel = dressed(new MeasurePanel(*m_session, measures(), *m_theme));
        connect(panel, &MeasurePanel::seriesWanted, this, &JourneyWorkspace::seriesWanted);
        connect(panel, &MeasurePanel::seriesDropped, this, &JourneyWorkspace::seriesDropped);
        return panel;
    });
    m_bottom->addTab("view.keys", tr("Key touchpoints"), [this] {
        auto* panel = dressed(new KeyPanel(*m_session, measures(), *m_theme));
        connect(panel, &KeyPanel::wentTo, m_map, &MapView::reveal);
        return panel;
    });
    m_bottom->addTab("view.baselines", tr("Baselines"), [this] {
        const BaselinePanel::Sources sources{*m_risk, *m_chain, *m_replanning};
        return dressed(new BaselinePanel(*m_session, sources, *m_theme));
    });
}

LiveMeasures& JourneyWorkspace::measures() {
    if (!m_measures) m_measures = std::make_unique<LiveMeasures>(*m_session);
    return *m_measures;
}

// Keeps a panel that is built late in the colours of the theme.
template <class Panel>
Panel* JourneyWorkspace::dressed(Panel* panel) {
    connect(this, &JourneyWorkspace::themeChanged, panel, &Panel::setTheme);
    return panel;
}

// What is picked out in a panel comes into sight on the map; the map itself stays where the person put it.
void JourneyWorkspace::showSelection() {
    if (m_map->hasFocus()) return;
    const auto selected = m_session->selected<Touchpoint>();
    if (selected.size() == 1) m_map->reveal(selected.front());
}

// A large map waits for the last figures: to change all of its cards takes a while.
void JourneyWorkspace::showRisk() {
    const bool isLarge = m_session->document().table<Touchpoint>().size() > kLargeMap;
    if (isLarge && m_risk->figures() && m_risk->isComputing()) return;
    m_map->setRisk({m_risk->latest(), m_risk->figures() != nullptr});
}

void JourneyWorkspace::countProblems() {
    // Notes are in the list as well, but nothing to worry about: as in the figures above the map.
    const auto count = std::ranges::count_if(m_session->problems(),
                                             [](const Problem& problem) { return problem.severity != Severity::Note; });
    m_bottom->setTabText("view.problems", count == 0 ? tr("Problems") : tr("Problems %1").arg(count));
}

void JourneyWorkspace::restoreLayout() {
    connect(m_bottom, &BottomPanel::shownChanged, this, &JourneyWorkspace::placeBottom);
    connect(m_down, &QSplitter::splitterMoved, this, [this] { m_bottomHeight = m_bottom->height(); });
    m_across->restoreState(m_preferences.layout("across"));
    m_room->want(*m_side, m_preferences.layout("side") != "closed");
    m_room->want(*m_inspector, m_preferences.layout("inspector") != "closed");
    m_emotions->setWanted(m_preferences.layout("emotions") != "closed");
    const int height = m_preferences.layout("bottomHeight").toInt();
    if (height > 0) m_bottomHeight = height;
    m_bottom->show(QString::fromUtf8(m_preferences.layout("bottom")));  // closed at first: the map comes first
}

void JourneyWorkspace::showSidePanel(bool isWanted) { m_room->want(*m_side, isWanted); }

void JourneyWorkspace::showInspector(bool isWanted) { m_room->want(*m_inspector, isWanted); }

// A splitter does not ask for the largest height of its parts.
void JourneyWorkspace::placeBottom() {
    const int height = m_bottom->shown().isEmpty() ? m_bottom->closedHeight() : m_bottomHeight;
    m_down->setSizes({std::max(1, m_down->height() - height), height});
    m_down->handle(1)->setEnabled(!m_bottom->shown().isEmpty());
    // By the height of the whole, since the splitters take theirs only when they are shown.
    const int room = this->height() - m_figures->sizeHint().height() - height;
    m_emotions->setHasRoom(room >= kMapHeight + m_emotions->height());
}

// When everything is folded that folds. What is unfolded must not keep the window from becoming so small.
QSize JourneyWorkspace::minimumSizeHint() const { return kLeast; }

void JourneyWorkspace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_figures->setLow(height() < kLow);
    m_room->fitInto(width());
    layout()->activate();
    placeBottom();
}

void JourneyWorkspace::rememberLayout() {
    m_preferences.setLayout("across", m_across->saveState());
    m_preferences.setLayout("bottomHeight", QByteArray::number(m_bottomHeight));
    m_preferences.setLayout("side", m_room->isWanted(*m_side) ? "open" : "closed");
    m_preferences.setLayout("inspector", m_room->isWanted(*m_inspector) ? "open" : "closed");
    m_preferences.setLayout("emotions", m_emotions->isWanted() ? "open" : "closed");
    m_preferences.setLayout("bottom", m_bottom->shown().isEmpty() ? QByteArray("closed") : m_bottom->shown().toUtf8());
}

void JourneyWorkspace::keepSafe(const QString& folder) {
    m_keeping = std::make_unique<SafeKeeping>(*m_session, folder, m_session->isModified());
    m_typing = std::make_unique<TypingKeeper>(*this, *m_session, *m_tools, *m_keeping);
    connect(m_keeping.get(), &SafeKeeping::troubled, this, [this, folder](const Error& error) {
        m_unsafe = (error.code == ErrorCode::DiskFull
                        ? tr("A crash would lose edits now: the disk on which %1 lies is full. Save the journey.")
                        : tr("A crash would lose edits now: nothing can be written in %1. Save the journey."))
                       .arg(folder);
        m_messages->ask(
            m_unsafe, QStringLiteral("problems"),
            {{tr("Save"), [this] { Q_EMIT commandWanted(QStringLiteral("file.save")); }}, {tr("Later"), {}}});
    });
    connect(m_keeping.get(), &SafeKeeping::safeAgain, this, [this] {
        if (m_messages->question() == m_unsafe) m_messages->withdraw();
    });
}

void JourneyWorkspace::guardFile(const QString& versionsFolder) {
    m_guard = std::make_unique<FileGuard>(*m_session, versionsFolder);
}

bool JourneyWorkspace::isSafeFromCrashes() { return m_keeping && m_keeping->isSafe(); }

void JourneyWorkspace::commitTyping() {
    m_tools->commitTyping();
    QWidget* field = QApplication::focusWidget();
    if (!field || !isAncestorOf(field)) return;
    field->clearFocus();
    field->setFocus();
}

void JourneyWorkspace::finishTyping() {
    commitTyping();
    if (m_typing) m_typing->enter();
}

void JourneyWorkspace::editCalendars() {
    commitTyping();
    auto* dialog = new CalendarDialog(*m_session, *m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void JourneyWorkspace::editValueSettings() {
    commitTyping();
    auto* dialog = new ValueSettingsDialog(*m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

LiveValue& JourneyWorkspace::value() {
    if (!m_value) m_value = std::make_unique<LiveValue>(*m_session);
    return *m_value;
}

void JourneyWorkspace::showScenario() {
    const auto& journey = m_scenarios->journey();
    m_map->mapScene().setScenario(
        journey ? scenarioLayer(m_session->document(), m_session->schedule(), m_scenarios->shown(), *journey)
                : ScenarioLayer());
}

void JourneyWorkspace::goToRow(const RowRef& row) {
    if (row.kind == RowKind::SurveyResponse) {
        // Responses have no list of their own; what was asked has.
        const SurveyResponse* response = m_session->document().find(Id<SurveyResponse>{row.number});
        if (response && !response->answers.empty()) {
            m_session->select({row, refTo(response->answers.front().measure)});
        }
    }
    switch (row.kind) {
        case RowKind::Initiative: return m_bottom->show(QStringLiteral("view.initiatives"));
        case RowKind::CashFlow: return m_bottom->show(QStringLiteral("view.flows"));
        case RowKind::Effect: return m_bottom->show(QStringLiteral("view.effects"));
        case RowKind::Scenario: return m_bottom->show(QStringLiteral("view.scenarios"));
        case RowKind::ValueSettings: return editValueSettings();
        case RowKind::SurveyResponse:
        case RowKind::Measure: return m_bottom->show(QStringLiteral("view.measures"));
        case RowKind::Resource: return m_bottom->show(QStringLiteral("view.resources"));
        case RowKind::Dependency: return m_bottom->show(QStringLiteral("view.dependencies"));
        default: return;
    }
}

void JourneyWorkspace::planAnew() {
    commitTyping();
    if (!m_chain->plan()) {
        m_messages->say(m_chain->error() ? sentence(*m_chain->error())
                                         : tr("The plan is still being computed. Try again in a moment."),
                        QStringLiteral("problems"));
        return;
    }
    m_messages->sayWorking(tr("Planning anew …"), QStringLiteral("save"));
    const ScenarioFigures cost = scenarioFigures(m_session->document(), m_session->schedule());
    const RiskFigures* risk = m_risk->progress() >= 1.0 ? m_risk->figures().get() : nullptr;
    m_replanning->start(
        m_chain->plan(),
        {currentFigures({m_session->document(), m_session->schedule(), risk, m_chain->plan().get(), &cost}), today()});
}

void JourneyWorkspace::setTheme(const Theme& theme) {
    m_theme = &theme;
    m_figures->setTheme(theme);
    m_side->setTheme(theme);
    m_map->setTheme(theme);
    m_inspector->setTheme(theme);
    m_messages->setTheme(theme);
    Q_EMIT themeChanged(theme);
}

}  // namespace waymark
