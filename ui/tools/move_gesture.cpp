#include "ui/tools/move_gesture.h"

#include <algorithm>
#include <cmath>

#include "core/edit/added.h"
#include "core/edit/clipboard.h"
#include "core/edit/group_edits.h"
#include "core/edit/note_edits.h"
#include "ui/session/selected_items.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kSnapPixels = 6.0;
constexpr std::size_t kMostLiveCards = 300;  // more cards are dragged as outlines

}  // namespace

void MoveGesture::begin(const MapItems& items, const RowRef& grabbed, QPointF place) {
    const MapContent& content = m_context.content();
    const Document& document = m_context.document();
    m_cards.clear();
    m_notes.clear();
    for (const Id<Touchpoint> id : items.touchpoints) {
        const CardLook* look = isLocked(document, id) ? nullptr : content.card(id);
        if (look) m_cards.push_back({id, toRect(look->rect)});
    }
    for (const Id<StickyNote> id : items.notes) {
        const StickyNote* note = document.find(id);
        if (note && !note->isLocked) m_notes.emplace_back(id, content.noteRect(*note));
    }
    m_grabsNote = grabbed.kind == RowKind::StickyNote;
    if (const CardLook* look = content.card(Id<Touchpoint>{grabbed.number}); look && !m_grabsNote)
        m_grabbed = look->rect;
    if (const StickyNote* note = document.find(Id<StickyNote>{grabbed.number}); note && m_grabsNote) {
        m_grabbed = content.noteRect(*note);
    }
    m_from = place;
    m_offset = {};
    m_isCopy = false;
    m_isExact = false;
    m_isPreviewed = false;
    m_landing.reset();
    m_copyLanding.reset();
}

std::vector<Id<Touchpoint>> MoveGesture::ids() const {
    std::vector<Id<Touchpoint>> all;
    for (const MapCard& card : m_cards) all.push_back(card.id);
    return all;
}

// Only cards in the same rows and columns count, so there is no need to look at all that are in sight.
Snap MoveGesture::snapFor(QPointF wish) const {
    const double reach = kSnapPixels / m_context.view.zoom();
    const QRectF seen = m_context.view.visibleRect();
    const QRectF card = QRectF(wish - m_grabbed.center() + m_grabbed.topLeft(), m_grabbed.size())
                            .adjusted(-reach, -reach, reach, reach);
    const QRectF row(seen.left(), card.top(), seen.width(), card.height());
    const QRectF column(card.left(), seen.top(), card.width(), seen.height());
    std::vector<QRectF> others;
    const auto add = [&](const CardLook* look) {
        const bool isMoved = std::ranges::binary_search(m_cards, look->id, {}, &MapCard::id);
        if (!isMoved || m_isCopy) others.push_back(look->rect);
    };
    for (const CardLook* look : m_context.content().cardsIn(row)) add(look);
    for (const CardLook* look : m_context.content().cardsIn(column)) {
        if (!look->rect.intersects(row)) add(look);
    }
    return snapCard(wish, m_grabbed.size(), others, reach);
}

QPointF MoveGesture::offsetFor(QPointF way, Qt::KeyboardModifiers modifiers, Decoration& decoration) const {
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        (std::abs(way.x()) >= std::abs(way.y()) ? way.ry() : way.rx()) = 0.0;
    }
    if (modifiers.testFlag(Qt::ControlModifier)) return way;
    if (m_grabsNote) {
        const QPointF corner = m_grabbed.topLeft() + way;
        const auto onGrid = [](double value) { return std::round(value / layout::kGrid) * layout::kGrid; };
        QPointF offset = QPointF(onGrid(corner.x()), onGrid(corner.y())) - m_grabbed.topLeft();
        if (modifiers.testFlag(Qt::ShiftModifier)) (way.x() == 0.0 ? offset.rx() : offset.ry()) = 0.0;
        return offset;
    }
    Snap snap = snapFor(m_grabbed.center() + way);
    decoration.guides = std::move(snap.guides);
    decoration.gaps = std::move(snap.gaps);
    QPointF offset = snap.centre - m_grabbed.center();
    if (modifiers.testFlag(Qt::ShiftModifier)) (way.x() == 0.0 ? offset.rx() : offset.ry()) = 0.0;
    return offset;
}

void MoveGesture::update(QPointF place, Qt::KeyboardModifiers modifiers) {
    if (!isActive()) return;
    m_isCopy = modifiers.testFlag(Qt::AltModifier);
    m_isExact = modifiers.testFlag(Qt::ControlModifier);
    Decoration decoration;
    m_offset = offsetFor(place - m_from, modifiers, decoration);
    show(std::move(decoration));
}

void MoveGesture::show(Decoration decoration) {
    MapScene& scene = m_context.scene();
    decoration.hidesHandles = true;
    std::vector<MapCard> moved = m_cards;
    for (MapCard& card : moved) {
        card.rect.x += m_offset.x();
        card.rect.y += m_offset.y();
    }
    const bool isLive = !m_isCopy && moved.size() <= kMostLiveCards;
    if (isLive) {
        scene.previewCards(moved);
        m_isPreviewed = true;
    } else {
        if (std::exchange(m_isPreviewed, false)) scene.endPreview();
        const QPointF further = m_isCopy ? copyLandingFor(m_offset) - m_offset : QPointF();
        for (const MapCard& card : moved) decoration.ghosts.push_back(toRectF(card.rect).translated(further));
    }
    showNotes(isLive || m_cards.empty());
    for (const auto& [id, rect] : m_notes) {
        if (!m_isCopy && (isLive || m_cards.empty())) continue;
        decoration.ghosts.push_back(rect.translated(m_isCopy ? copyLandingFor(m_offset) : m_offset));
    }
    if (isLive) {
        // Let go here they would lie on others: shown is where they come to rest instead.
        const QPointF landing = landingFor(m_offset);
        for (MapCard card : m_cards) {
            if (landing == m_offset) break;
            card.rect.x += landing.x();
            card.rect.y += landing.y();
            decoration.ghosts.push_back(toRectF(card.rect));
        }
    }
    scene.setDecoration(std::move(decoration));
}

void MoveGesture::showNotes(bool isLive) const {
    std::unordered_map<Id<StickyNote>, QRectF> rects;
    for (const auto& [id, rect] : m_notes) {
        if (isLive && !m_isCopy) rects.emplace(id, rect.translated(m_offset));
    }
    m_context.scene().previewNotes(rects);
}

MapItems MoveGesture::items() const {
    MapItems items;
    for (const MapCard& card : m_cards) items.touchpoints.push_back(card.id);
    for (const auto& [id, rect] : m_notes) items.notes.push_back(id);
    return items;
}

QPointF MoveGesture::landingFor(QPointF offset) {
    if (m_isExact) return offset;
    if (!m_landing) m_landing.emplace(m_context.document(), ids());
    return toPointF(m_landing->offsetFor(toPoint(offset)));
}

// Where copies come to lie: the originals stay, so they are in the way too.
QPointF MoveGesture::copyLandingFor(QPointF offset) {
    if (m_cards.empty() || m_cards.size() > kMostLiveCards || offset.isNull()) return offset;
    if (m_copyLanding && m_copyLanding->first == offset) return m_copyLanding->second;
    const MapItems all = items();
    const auto changes = edit::duplicate(m_context.document(), all.touchpoints, offset.x(), offset.y(), all.notes);
    if (!changes) return offset;
    const Id<Touchpoint> copy = edit::allAddedIn<Touchpoint>(*changes).front();
    QPointF landing = offset;
    forEachChange<Placement>(*changes, [&](const RowChange<Placement>& change) {
        if (change.id != placementOf(copy) || !change.after) return;
        landing = QPointF(change.after->x, change.after->y) - toRectF(m_cards.front().rect).center();
    });
    m_copyLanding = {offset, landing};
    return landing;
}

void MoveGesture::finish() {
    if (!isActive()) return;
    const MapItems moved = items();
    const QPointF landing = m_isCopy ? m_offset : landingFor(m_offset);
    m_cards.clear();
    m_notes.clear();  // over before the edit is made: the scene cancels gestures when the document changes
    MapScene& scene = m_context.scene();
    scene.setDecoration({});
    Session& session = m_context.session;
    if (!m_offset.isNull() && m_isCopy) {
        m_context.duplication.drop(session, moved, m_offset);
    } else if (!m_offset.isNull()) {
        session.edit(edit::moveAll(session.document(), moved, landing.x(), landing.y()), tr("Move"));
    }
    scene.previewNotes({});
    scene.endPreview();  // shows the places of the document, whether or not the edit was accepted
}

bool MoveGesture::parks(const QPoint& screen) const {
    return m_cards.empty() && !m_notes.empty() && m_context.parksAt && m_context.parksAt(screen);
}

void MoveGesture::park() {
    const std::vector<Id<StickyNote>> notes = items().notes;
    cancel();
    Session& session = m_context.session;
    session.edit(edit::parkNotes(session.document(), notes, true), tr("Park a note"));
    session.select({});
}

void MoveGesture::cancel() {
    if (!isActive()) return;
    m_cards.clear();
    m_notes.clear();
    m_context.scene().previewNotes({});
    m_context.scene().setDecoration({});
    m_context.scene().endPreview();
}

}  // namespace waymark
