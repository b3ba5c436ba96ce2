#include "ui/tools/canvas_edits.h"

#include <QToolTip>

#include "core/edit/added.h"
#include "core/edit/band_edits.h"
#include "core/edit/group_edits.h"
#include "core/edit/grow_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/map/bands.h"
#include "core/model/streams.h"
#include "ui/canvas/card_style.h"
#include "ui/session/selected_items.h"
#include "ui/style/tr.h"
#include "ui/tools/time_typing.h"

namespace waymark {
namespace {

constexpr double kNameSize = 12.0;    // pixels at 100 %
constexpr double kNameHeight = 30.0;  // scene units
constexpr double kNameInset = 8.0;

// A key under which an added row and its first name become one undo step.
QString freshKey() {
    static int count = 0;
    return QStringLiteral("new/%1").arg(++count);
}

// What follows a touchpoint is of its kind, except after those that are something between contacts.
TouchpointKind kindAfter(TouchpointKind kind) {
    return kind == TouchpointKind::Backstage ? TouchpointKind::Backstage : TouchpointKind::Contact;
}

QRectF nameRect(const QRectF& card) {
    QRectF name = card.adjusted(kNameInset, 0.0, -kNameInset, 0.0);
    name.setTop(card.center().y() - kNameHeight / 2.0);
    name.setHeight(kNameHeight);
    return name;
}

void renameTouchpoint(const ToolContext& context, Id<Touchpoint> id, const QString& mergeKey) {
    const Touchpoint* row = context.document().find(id);
    if (!row || !context.content().card(id)) return;
    Session* session = &context.session;
    const auto commit = [session, id, mergeKey](const QString& text) {
        if (text.isEmpty() || !session->document().find(id)) return QString();
        session->edit(edit::setName(session->document(), id, text.toStdString()), tr("Rename"), mergeKey);
        return QString();
    };
    EditFollow follow;
    if (row->kind != TouchpointKind::Milestone) follow.onTab = [&context, id] { retime(context, id); };
    follow.onGrow = [&context, id] { growFrom(context, id, context.growth); };
    context.editor.start(placeOnCard(context, id, nameRect), {QString::fromStdString(row->name), tr("Name"), commit},
                         follow);
}

void renameBand(const ToolContext& context, const RowRef& row, const QString& mergeKey) {
    MapHeader* header = row.kind == RowKind::Stage ? &context.view.stageHeader() : &context.view.laneHeader();
    EditPlace place;
    place.parent = header;
    place.rect = [header, row] {
        const QRectF band = header->rectOf(row).adjusted(4.0, 4.0, -4.0, -4.0) & QRectF(header->rect());
        return QRectF(band.left(), band.center().y() - 13.0, std::min(band.width(), header->width() - 8.0), 26.0);
    };
    place.fontSize = [] { return kNameSize; };
    Session* session = &context.session;
    const Document& document = context.document();
    const bool isStage = row.kind == RowKind::Stage;
    const Stage* stage = isStage ? document.find(Id<Stage>{row.number}) : nullptr;
    const Lane* lane = isStage ? nullptr : document.find(Id<Lane>{row.number});
    if (!stage && !lane) return;
    const QString name = QString::fromStdString(stage ? stage->name : lane->name);
    const auto commit = [session, row, isStage, mergeKey](const QString& text) {
        const Document& now = session->document();
        const std::string typed = text.toStdString();
        if (typed.empty()) return QString();
        session->edit(isStage ? edit::renameStage(now, Id<Stage>{row.number}, typed)
                              : edit::renameLane(now, Id<Lane>{row.number}, typed),
                      tr("Rename"), mergeKey);
        return QString();
    };
    context.editor.start(place, {name, tr("Name"), commit});
}

// Selects what was added and brings it into sight.
Grown addAndShow(const ToolContext& context, const Result<ChangeSet>& changes) {
    context.editor.finish(true);
    const QString key = freshKey();
    if (!context.session.edit(changes, tr("Add touchpoint"), key)) return {};
    const Id<Touchpoint> id = edit::addedIn<Touchpoint>(*changes);
    context.session.select({refTo(id)});
    context.view.reveal(id);
    return {id, key};
}

void addAndName(const ToolContext& context, const Result<ChangeSet>& changes) {
    const Grown added = addAndShow(context, changes);
    if (added.id.isValid()) renameTouchpoint(context, added.id, added.mergeKey);
}

Result<ChangeSet> growth(const ToolContext& context, Id<Touchpoint> from, Side side) {
    const Touchpoint* row = context.document().find(from);
    const TouchpointKind kind = row ? kindAfter(row->kind) : TouchpointKind::Contact;
    return edit::growTouchpoint(context.document(), from, {side, kind, tr("New touchpoint").toStdString()});
}

}  // namespace

void addTouchpointAt(const ToolContext& context, TouchpointKind kind, QPointF place) {
    const edit::NewTouchpoint wish{kind, tr("New touchpoint").toStdString(), toPoint(place)};
    addAndName(context, edit::addTouchpoint(context.document(), wish));
}

void addConnectedAt(const ToolContext& context, Id<Touchpoint> from, QPointF place) {
    const Touchpoint* row = context.document().find(from);
    if (!row) return;
    const edit::NewTouchpoint wish{kindAfter(row->kind), tr("New touchpoint").toStdString(), toPoint(place)};
    addAndName(context, edit::addConnectedTouchpoint(context.document(), from, wish));
}

Grown growQuietly(const ToolContext& context, Id<Touchpoint> from, Side side) {
    context.growth = side;
    return addAndShow(context, growth(context, from, side));
}

void growFrom(const ToolContext& context, Id<Touchpoint> from, Side side) {
    context.growth = side;
    addAndName(context, growth(context, from, side));
}

std::optional<QRectF> growthOf(const ToolContext& context, Id<Touchpoint> from, Side side) {
    const Result<ChangeSet> changes = growth(context, from, side);
    if (!changes) return std::nullopt;
    const Id<Touchpoint> added = edit::addedIn<Touchpoint>(*changes);
    std::optional<QRectF> place;
    forEachChange<Placement>(*changes, [&](const RowChange<Placement>& change) {
        if (change.id == placementOf(added) && change.after) {
            place = toRectF(cardRect({change.after->x, change.after->y}));
        }
    });
    return place;
}

void addNoteAt(const ToolContext& context, QPointF place) {
    if (!context.canMove()) return;
    context.editor.finish(true);
    context.noteEditor.finish(true);
    StickyNote row;
    const layout::Point corner = snapped({place.x() - row.width / 2.0, place.y() - row.height / 2.0});
    row.x = corner.x + row.width / 2.0;
    row.y = corner.y + row.height / 2.0;
    const QString key = freshKey();
    const auto changes = edit::putNote(context.document(), row);
    if (!context.session.edit(changes, tr("Add sticky note"), key)) return;
    const Id<StickyNote> id = edit::addedIn<StickyNote>(*changes);
    context.session.select({refTo(id)});
    context.view.revealArea(context.content().noteRect(*context.document().find(id)));
    context.noteEditor.start(id, key);
}

void rename(const ToolContext& context, const RowRef& row, const QString& mergeKey) {
    if (row.kind == RowKind::StickyNote) context.noteEditor.start(Id<StickyNote>{row.number}, mergeKey);
    if (row.kind == RowKind::Touchpoint) renameTouchpoint(context, Id<Touchpoint>{row.number}, mergeKey);
    if (row.kind == RowKind::Stage || row.kind == RowKind::Lane) renameBand(context, row, mergeKey);
}

void addBand(const ToolContext& context, const RowRef& before) {
    context.editor.finish(true);
    const QString key = freshKey();
    const bool isStage = before.kind == RowKind::Stage;
    const Document& document = context.document();
    const Result<ChangeSet> changes =
        isStage ? edit::addStage(document, tr("New stage").toStdString(), Id<Stage>{before.number})
                : edit::addLane(document, tr("New lane").toStdString(), Id<Lane>{before.number});
    if (!context.session.edit(changes, isStage ? tr("Add stage") : tr("Add lane"), key)) return;
    const RowRef row = isStage ? refTo(edit::addedIn<Stage>(*changes)) : refTo(edit::addedIn<Lane>(*changes));
    context.session.select({row});
    renameBand(context, row, key);
}

void selectPathTo(const ToolContext& context, Id<Touchpoint> to) {
    Session& session = context.session;
    std::vector<Id<Touchpoint>> from = session.selected<Touchpoint>();
    std::erase(from, to);
    if (from.empty()) return;
    const std::vector<Id<Touchpoint>> path = shortestPathsBetween(session.document(), from, to);
    if (path.empty()) {
        const CardLook* look = context.content().card(to);
        const QPoint pixel = look ? context.view.mapFromScene(look->rect.center()) : QPoint();
        QToolTip::showText(context.view.viewport()->mapToGlobal(pixel),
                           tr("No dependencies lead from one to the other."), context.view.viewport());
        return;
    }
    std::vector<RowRef> rows;
    for (const Id<Touchpoint> id : from) rows.push_back(refTo(id));
    for (const Id<Touchpoint> id : path) rows.push_back(refTo(id));
    session.select(std::move(rows));
}

void selectPathBetween(const ToolContext& context) {
    const std::vector<Id<Touchpoint>> selected = context.session.selected<Touchpoint>();
    if (selected.size() >= 2) selectPathTo(context, selected.back());
}

void removeSelected(const ToolContext& context) {
    const MapItems items = selectedItems(context.session);
    const auto dependencies = context.session.selected<Dependency>();
    const auto stages = context.session.selected<Stage>();
    const auto lanes = context.session.selected<Lane>();
    const Document& document = context.document();
    if (!items.empty() || !dependencies.empty()) {
        context.session.edit(edit::removeAll(document, items, dependencies), tr("Delete"));
    } else if (!stages.empty()) {
        context.session.edit(edit::removeStage(document, stages.front()), tr("Delete stage"));
    } else if (!lanes.empty()) {
        context.session.edit(edit::removeLane(document, lanes.front()), tr("Delete lane"));
    }
}

QString mapLockedWords() { return tr("The map is locked. Ctrl+Alt+M unlocks it"); }

}  // namespace waymark
