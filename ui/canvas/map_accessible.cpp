#include "ui/canvas/map_accessible.h"

#include <algorithm>

#include "ui/canvas/header_accessible.h"
#include "ui/canvas/sticky_painting.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

QString nameOf(const Touchpoint& row) {
    return QString::fromStdString(row.code) + QChar(u' ') + QString::fromStdString(row.name);
}

// "A, B" of the touchpoints at the other ends.
QString codesOf(const Document& document, std::span<const Id<Dependency>> links, bool predecessors) {
    QStringList codes;
    for (const Id<Dependency> id : links) {
        const Dependency& link = document.table<Dependency>().at(id);
        const Id<Touchpoint> other = predecessors ? link.predecessor : link.successor;
        codes << QString::fromStdString(document.table<Touchpoint>().at(other).code);
    }
    return codes.join(QStringLiteral(", "));
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    if (className == QLatin1String("waymark::MapView")) return new MapAccessible(*static_cast<MapView*>(object));
    if (className == QLatin1String("waymark::MapHeader")) return new HeaderAccessible(*static_cast<MapHeader*>(object));
    return nullptr;
}

}  // namespace

void installMapAccessibility() { QAccessible::installFactory(makeInterface); }

const Touchpoint* MapItemAccessible::touchpoint() const {
    if (row().kind != RowKind::Touchpoint) return nullptr;
    return m_view.mapScene().session().document().find(Id<Touchpoint>{row().number});
}

const StickyNote* MapItemAccessible::note() const {
    if (row().kind != RowKind::StickyNote) return nullptr;
    return m_view.mapScene().session().document().find(Id<StickyNote>{row().number});
}

QRectF MapItemAccessible::area() const {
    const MapContent& content = m_view.mapScene().content();
    if (const StickyNote* own = note()) return content.noteRect(*own);
    const CardLook* look = content.card(Id<Touchpoint>{row().number});
    return look && touchpoint() ? look->rect : QRectF();
}

QAccessibleInterface* MapItemAccessible::parent() const { return QAccessible::queryAccessibleInterface(&m_view); }

QString MapItemAccessible::text(QAccessible::Text kind) const {
    if (kind != QAccessible::Name && kind != QAccessible::Description) return {};
    if (const StickyNote* own = note()) {
        return kind == QAccessible::Name ? noteName(*own) : QString::fromStdString(own->author);
    }
    const Touchpoint* own = touchpoint();
    if (!own) return {};
    return kind == QAccessible::Name ? nameOf(*own) : description();
}

QString MapItemAccessible::description() const {
    const Session& session = m_view.mapScene().session();
    const Document& document = session.document();
    const Touchpoint& own = *touchpoint();
    const Id<Touchpoint> id = own.id;
    QStringList facts;
    if (const Stage* stage = document.find(own.stage)) facts << QString::fromStdString(stage->name);
    if (const Lane* lane = document.find(own.lane)) facts << QString::fromStdString(lane->name);
    if (const Dates* dates = session.schedule().dates(id)) {
        const Minutes time = dates->earlyFinish - dates->earlyStart;
        facts << durationWords(time, ownUnit(time));
        if (dates->isCritical()) facts << tr("critical");
        if (session.schedule().standing(id) == Standing::Done) facts << tr("done");
    }
    const QString before = codesOf(document, document.incoming(id), true);
    const QString after = codesOf(document, document.outgoing(id), false);
    if (!before.isEmpty()) facts << tr("follows %1").arg(before);
    if (!after.isEmpty()) facts << tr("leads to %1").arg(after);
    return facts.join(QStringLiteral("; "));
}

QRect MapItemAccessible::rect() const {
    const QRectF where = area();
    if (where.isNull()) return {};
    const QRect onView = m_view.mapFromScene(where).boundingRect();
    return {m_view.viewport()->mapToGlobal(onView.topLeft()), onView.size()};
}

QAccessible::State MapItemAccessible::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const auto& selected = m_view.mapScene().session().selection();
    state.selectable = state.multiSelectable = state.focusable = true;
    state.selected = std::ranges::binary_search(selected, row());
    state.focused = state.selected && selected.size() == 1 && m_view.hasFocus();
    const QRectF where = area();
    state.offscreen = !where.isNull() && !m_view.visibleRect().intersects(where);
    return state;
}

void MapItemAccessible::select() {
    m_view.mapScene().session().select({row()});
    if (const QRectF where = area(); !where.isNull()) m_view.revealArea(where);
}

MapAccessible::MapAccessible(MapView& view) : ListAccessible(view, view.mapScene().session()), m_view(view) {}

std::span<const MapCard> MapAccessible::cards() const { return m_view.mapScene().content().map().cards; }

std::vector<RowRef> MapAccessible::notes() const {
    std::vector<RowRef> rows;
    if (!m_view.mapScene().content().showsStickyNotes()) return rows;
    for (const StickyNote& row : m_view.mapScene().session().document().table<StickyNote>())
        rows.push_back(refTo(row.id));
    return rows;
}

int MapAccessible::childCount() const { return static_cast<int>(cards().size() + notes().size()); }

std::optional<RowRef> MapAccessible::rowAt(int index) const {
    const auto all = cards();
    const auto place = static_cast<std::size_t>(index);
    if (place < all.size()) return refTo(all[place].id);
    const std::vector<RowRef> others = notes();
    return place - all.size() < others.size() ? std::optional(others[place - all.size()]) : std::nullopt;
}

ListItemAccessible* MapAccessible::makeItem(const RowRef& row) const { return new MapItemAccessible(m_view, row); }

int MapAccessible::indexOf(const RowRef& row) const {
    const auto all = cards();
    if (row.kind == RowKind::StickyNote) {
        const std::vector<RowRef> others = notes();
        const auto found = std::ranges::find(others, row);
        return found == others.end() ? -1 : static_cast<int>(all.size()) + static_cast<int>(found - others.begin());
    }
    const Id<Touchpoint> id{row.number};
    const auto found = std::ranges::lower_bound(all, id, {}, &MapCard::id);
    return found == all.end() || found->id != id ? -1 : static_cast<int>(found - all.begin());
}

QAccessibleInterface* MapAccessible::childAt(int x, int y) const {
    const QPoint pixel = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    const MapContent& content = m_view.mapScene().content();
    const QPointF place = m_view.mapToScene(pixel);
    if (const Id<StickyNote> note = content.noteAt(place); note.isValid()) return item(refTo(note));
    const Id<Touchpoint> id = content.touchpointAt(place);
    return id.isValid() ? item(refTo(id)) : nullptr;
}

std::optional<RowRef> MapAccessible::current() const {
    const auto& selected = m_view.mapScene().session().selection();
    const bool isItem = selected.size() == 1 &&
                        (selected.front().kind == RowKind::Touchpoint || selected.front().kind == RowKind::StickyNote);
    return isItem ? std::optional(selected.front()) : std::nullopt;
}

QString MapAccessible::text(QAccessible::Text kind) const {
    if (kind == QAccessible::Name) return tr("Journey map");
    if (kind == QAccessible::Description) return tr("Touchpoints: %1").arg(cards().size());
    return QAccessibleWidget::text(kind);
}

bool MapAccessible::isThere(const RowRef& row) const {
    const Document& document = m_view.mapScene().session().document();
    return row.kind == RowKind::StickyNote ? document.find(Id<StickyNote>{row.number}) != nullptr
                                           : document.find(Id<Touchpoint>{row.number}) != nullptr;
}

}  // namespace waymark
