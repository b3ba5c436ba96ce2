#include "ui/tools/move_gesture.h"

#include <algorithm>

#include "core/edit/added.h"
#include "core/edit/clipboard.h"
#include "core/edit/placement_edits.h"
#include "ui/style/tr.h"
#include "ui/tools/snapping.h"

namespace waymark {
namespace {

constexpr double kSnapPixels = 6.0;
constexpr std::size_t kMostLiveCards = 300;  // more cards are dragged as outlines

}  // namespace

void MoveGesture::begin(std::vector<Id<Touchpoint>> ids, Id<Touchpoint> grabbed, QPointF place) {
    m_cards.clear();
    for (const Id<Touchpoint> id : ids) {
        if (const CardLook* look = m_context.content().card(id)) m_cards.push_back({id, toRect(look->rect)});
    }
    if (const CardLook* look = m_context.content().card(grabbed)) m_grabbed = look->rect;
    m_from = place;
    m_offset = {};
    m_isCopy = false;
    m_isExact = false;
    m_isPreviewed = false;
}

QPointF MoveGesture::offsetFor(QPointF way, Qt::KeyboardModifiers modifiers, std::vector<QLineF>& guides) const {
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        (std::abs(way.x()) >= std::abs(way.y()) ? way.ry() : way.rx()) = 0.0;
    }
    if (modifiers.testFlag(Qt::ControlModifier)) return way;
    std::vector<QRectF> others;
    for (const CardLook* look : m_context.content().cardsIn(m_context.view.visibleRect())) {
        const bool isMoved = std::ranges::binary_search(m_cards, look->id, {}, &MapCard::id);
        if (!isMoved || m_isCopy) others.push_back(look->rect);
    }
    const QPointF wish = m_grabbed.center() + way;
    const Snap snap = snapCard(wish, m_grabbed.size(), others, kSnapPixels / m_context.view.zoom());
    guides = snap.guides;
    QPointF offset = snap.centre - m_grabbed.center();
    if (modifiers.testFlag(Qt::ShiftModifier)) (way.x() == 0.0 ? offset.rx() : offset.ry()) = 0.0;
    return offset;
}

void MoveGesture::update(QPointF place, Qt::KeyboardModifiers modifiers) {
    if (!isActive()) return;
    m_isCopy = modifiers.testFlag(Qt::AltModifier);
    m_isExact = modifiers.testFlag(Qt::ControlModifier);
    std::vector<QLineF> guides;
    m_offset = offsetFor(place - m_from, modifiers, guides);
    show(std::move(guides));
}

void MoveGesture::show(std::vector<QLineF> guides) {
    MapScene& scene = m_context.scene();
    Decoration decoration;
    decoration.guides = std::move(guides);
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
        for (const MapCard& card : moved) decoration.ghosts.push_back(toRectF(card.rect));
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

QPointF MoveGesture::landingFor(QPointF offset) const {
    if (m_isExact) return offset;
    std::vector<Id<Touchpoint>> ids;
    for (const MapCard& card : m_cards) ids.push_back(card.id);
    return toPointF(edit::landingOffset(m_context.document(), ids, offset.x(), offset.y()));
}

void MoveGesture::finish() {
    if (!isActive()) return;
    std::vector<Id<Touchpoint>> ids;
    for (const MapCard& card : m_cards) ids.push_back(card.id);
    const QPointF landing = m_isCopy ? m_offset : landingFor(m_offset);
    m_cards.clear();  // over before the edit is made: the scene cancels gestures when the document changes
    MapScene& scene = m_context.scene();
    scene.setDecoration({});
    Session& session = m_context.session;
    const bool isMoved = !m_offset.isNull();
    if (isMoved && m_isCopy) {
        const auto changes = edit::duplicate(session.document(), ids, m_offset.x(), m_offset.y());
        if (session.edit(changes, tr("Duplicate"))) {
            std::vector<RowRef> copies;
            for (const Id<Touchpoint> id : edit::allAddedIn<Touchpoint>(*changes)) copies.push_back(refTo(id));
            session.select(std::move(copies));
        }
    } else if (isMoved) {
        session.edit(edit::moveItems(session.document(), ids, landing.x(), landing.y()), tr("Move"));
    }
    scene.endPreview();  // shows the places of the document, whether or not the edit was accepted
}

void MoveGesture::cancel() {
    if (!isActive()) return;
    m_cards.clear();
    m_context.scene().setDecoration({});
    m_context.scene().endPreview();
}

}  // namespace waymark
