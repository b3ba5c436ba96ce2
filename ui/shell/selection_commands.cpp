#include "ui/shell/selection_commands.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QMenu>

#include "core/edit/align_edits.h"
#include "core/edit/band_edits.h"
#include "core/edit/dependency_edits.h"
#include "core/edit/group_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/map/bands.h"
#include "core/model/streams.h"
#include "ui/panels/inspector.h"
#include "ui/session/selected_items.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/tools/canvas_tools.h"

namespace waymark {
namespace {

constexpr std::array<std::pair<const char*, TouchpointKind>, 5> kKinds{
    {{"edit.toContact", TouchpointKind::Contact},
     {"edit.toBackstage", TouchpointKind::Backstage},
     {"edit.toWaiting", TouchpointKind::Waiting},
     {"edit.toDecision", TouchpointKind::Decision},
     {"edit.toMilestone", TouchpointKind::Milestone}}};
constexpr std::array<std::pair<const char*, DependencyKind>, 4> kDependencyKinds{
    {{"edit.finishToStart", DependencyKind::FinishToStart},
     {"edit.startToStart", DependencyKind::StartToStart},
     {"edit.finishToFinish", DependencyKind::FinishToFinish},
     {"edit.startToFinish", DependencyKind::StartToFinish}}};

constexpr std::array<std::pair<const char*, edit::Alignment>, 6> kAlignments{
    {{"arrange.alignLeft", edit::Alignment::Left},
     {"arrange.alignCentre", edit::Alignment::Centre},
     {"arrange.alignRight", edit::Alignment::Right},
     {"arrange.alignTop", edit::Alignment::Top},
     {"arrange.alignMiddle", edit::Alignment::Middle},
     {"arrange.alignBottom", edit::Alignment::Bottom}}};
constexpr std::array<std::pair<const char*, edit::SpreadAlong>, 2> kSpreads{
    {{"arrange.distributeAcross", edit::SpreadAlong::Across}, {"arrange.distributeDown", edit::SpreadAlong::Down}}};

constexpr std::array<std::pair<const char*, std::uint8_t>, 6> kPaperCommands{{{"edit.paperYellow", 0},
                                                                              {"edit.paperOrange", 1},
                                                                              {"edit.paperPink", 2},
                                                                              {"edit.paperGreen", 3},
                                                                              {"edit.paperBlue", 4},
                                                                              {"edit.paperGrey", 5}}};
constexpr std::array<std::pair<const char*, const char*>, 2> kExperienceFields{
    {{"edit.painPoints", "painPoints"}, {"edit.opportunities", "opportunities"}}};

// A key under which the edits of one command become one step of undo.
QString freshCommandKey() {
    static int count = 0;
    return QStringLiteral("command/%1").arg(++count);
}

// In front of which band another comes to lie that is put before or behind this one; itself where it is the first
// already, invalid: at the end.
template <class Band, class RowId>
RowId frontOf(const std::vector<Band>& bands, RowId id, int steps) {
    for (std::size_t k = 0; k < bands.size(); ++k) {
        if (bands[k].id != id) continue;
        const auto wished = static_cast<std::ptrdiff_t>(k) + steps;
        if (wished < 0) return id;
        return wished < static_cast<std::ptrdiff_t>(bands.size()) ? bands[static_cast<std::size_t>(wished)].id
                                                                  : RowId{};
    }
    return {};
}

}  // namespace

SelectionCommands::SelectionCommands(MainWindow& window) : m_window(window) {
    connectKinds();
    connectBands();
    connectPlaces();
}

template <class Row>
Id<Row> SelectionCommands::selectedOne() const {
    const auto ids = m_window.workspace()->session().selected<Row>();
    return ids.size() == 1 ? ids.front() : Id<Row>{};
}

void SelectionCommands::connectKinds() {
    ActionRegistry& actions = m_window.actions();
    for (const auto& [id, kind] : kKinds) actions.on(id, this, [this, kind = kind] { setKind(kind); });
    for (const auto& [id, kind] : kDependencyKinds) actions.on(id, this, [this, kind = kind] { setKind(kind); });
    actions.on("edit.reverse", this, [this] { reverse(); });
}

void SelectionCommands::connectBands() {
    ActionRegistry& actions = m_window.actions();
    actions.on("insert.bandBefore", this, [this] { addBand(false); });
    actions.on("insert.bandAfter", this, [this] { addBand(true); });
    actions.on("arrange.bandEarlier", this, [this] { moveBand(false); });
    actions.on("arrange.bandLater", this, [this] { moveBand(true); });
}

void SelectionCommands::connectPlaces() {
    ActionRegistry& actions = m_window.actions();
    for (const auto& [id, alignment] : kAlignments) {
        actions.on(id, this, [this, alignment = alignment] {
            Session& session = m_window.workspace()->session();
            session.edit(edit::alignItems(session.document(), session.selected<Touchpoint>(), alignment), tr("Align"));
        });
    }
    for (const auto& [id, along] : kSpreads) {
        actions.on(id, this, [this, along = along] {
            Session& session = m_window.workspace()->session();
            session.edit(edit::distributeItems(session.document(), session.selected<Touchpoint>(), along),
                         tr("Distribute"));
        });
    }
    actions.on("arrange.lock", this, [this] { toggleLock(); });
    actions.on("arrange.group", this, [this] {
        Session& session = m_window.workspace()->session();
        session.edit(edit::groupItems(session.document(), selectedItems(session)), tr("Group"));
        selectItems(session, withGroups(session.document(), selectedItems(session)));
    });
    actions.on("arrange.ungroup", this, [this] {
        Session& session = m_window.workspace()->session();
        session.edit(edit::ungroupItems(session.document(), selectedItems(session)), tr("Ungroup"));
    });
    for (const auto& [id, paper] : kPaperCommands) {
        actions.on(id, this, [this, paper = paper] {
            Session& session = m_window.workspace()->session();
            session.edit(edit::setNoteColour(session.document(), session.selected<StickyNote>(), paper),
                         tr("Change paper"));
        });
    }
    for (const auto& [id, field] : kExperienceFields) {
        actions.on(id, this, [this, field = field] {
            m_window.actions().action("view.inspector").setChecked(true);
            m_window.workspace()->showInspector(true);
            m_window.workspace()->inspector().editField(QString::fromLatin1(field));
        });
    }
    actions.on("edit.selectDownstream", this, [this] { selectStream(true); });
    actions.on("edit.selectUpstream", this, [this] { selectStream(false); });
    actions.on("edit.selectPath", this, [this] { m_window.workspace()->tools().selectPathBetween(); });
}

// Unlocks where all of it is locked.
void SelectionCommands::toggleLock() {
    Session& session = m_window.workspace()->session();
    const Document& document = session.document();
    const MapItems items = selectedItems(session);
    const auto isFixed = [&](auto id) { return isLocked(document, id); };
    const bool isAll = std::ranges::all_of(items.touchpoints, isFixed) && std::ranges::all_of(items.notes, isFixed);
    session.edit(edit::setLocked(document, items, !isAll), isAll ? tr("Unlock") : tr("Lock"));
}

void SelectionCommands::selectStream(bool isDownstream) {
    Session& session = m_window.workspace()->session();
    const auto from = session.selected<Touchpoint>();
    const auto found = isDownstream ? downstreamOf(session.document(), from) : upstreamOf(session.document(), from);
    std::vector<RowRef> rows;
    for (const Id<Touchpoint> id : found) rows.push_back(refTo(id));
    session.select(std::move(rows));
}

void SelectionCommands::setKind(TouchpointKind kind) {
    Session& session = m_window.workspace()->session();
    const QString key = freshCommandKey();
    for (const Id<Touchpoint> id : session.selected<Touchpoint>()) {
        if (!session.edit(edit::setKind(session.document(), id, kind), tr("Change the kind"), key)) return;
    }
}

void SelectionCommands::setKind(DependencyKind kind) {
    Session& session = m_window.workspace()->session();
    const Dependency* row = session.document().find(selectedOne<Dependency>());
    if (!row) return;
    Dependency changed = *row;
    changed.kind = kind;
    session.edit(edit::setDependency(session.document(), std::move(changed)), tr("Change the kind"));
}

void SelectionCommands::reverse() {
    Session& session = m_window.workspace()->session();
    const Dependency* row = session.document().find(selectedOne<Dependency>());
    if (!row) return;
    session.edit(edit::reconnect(session.document(), row->id, row->successor, row->predecessor), tr("Turn around"));
}

void SelectionCommands::addBand(bool isAfter) {
    JourneyWorkspace& workspace = *m_window.workspace();
    const Document& document = workspace.session().document();
    const int steps = isAfter ? 1 : 0;
    if (const Id<Stage> stage = selectedOne<Stage>(); stage.isValid()) {
        workspace.tools().addStage(frontOf(stageBands(document), stage, steps));
    } else if (const Id<Lane> lane = selectedOne<Lane>(); lane.isValid()) {
        workspace.tools().addLane(frontOf(laneBands(document), lane, steps));
    }
}

void SelectionCommands::moveBand(bool isLater) {
    Session& session = m_window.workspace()->session();
    const Document& document = session.document();
    const int steps = isLater ? 2 : -1;
    if (const Id<Stage> stage = selectedOne<Stage>(); stage.isValid()) {
        const Id<Stage> before = frontOf(stageBands(document), stage, steps);
        if (before != stage) session.edit(edit::moveStage(document, stage, before), tr("Move stage"));
    } else if (const Id<Lane> lane = selectedOne<Lane>(); lane.isValid()) {
        const Id<Lane> before = frontOf(laneBands(document), lane, steps);
        if (before != lane) session.edit(edit::moveLane(document, lane, before), tr("Move lane"));
    }
}

void SelectionCommands::follow(JourneyWorkspace& workspace) {
    connect(&workspace.map().mapScene(), &MapScene::contextMenuRequested, this,
            [this](const QPoint& screen, const QPointF& place) { showMenu(screen, place); });
    for (MapHeader* header : {&workspace.map().stageHeader(), &workspace.map().laneHeader()}) {
        connect(header, &MapHeader::contextMenuRequested, this,
                [this](const RowRef&, const QPoint& screen) { showMenu(screen, std::nullopt); });
    }
}

void SelectionCommands::showMenu(QPoint screen, std::optional<QPointF> place) {
    JourneyWorkspace& workspace = *m_window.workspace();
    workspace.tools().commitTyping();
    QMenu menu(&m_window);
    menu.setObjectName(QStringLiteral("contextMenu"));
    fillContextMenu(menu, m_window.actions(), contextSubjectOf(workspace.session().selection()));
    workspace.map().choosePlace(place);
    menu.exec(screen);
    workspace.map().choosePlace(std::nullopt);
}

}  // namespace waymark
