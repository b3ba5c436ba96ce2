#include "ui/tools/connect_gesture.h"

#include <algorithm>
#include <cmath>

#include "core/edit/dependency_edits.h"
#include "ui/canvas/handles.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"
#include "ui/tools/canvas_edits.h"

namespace waymark {
namespace {

constexpr double kTargetReach = 10.0;  // pixels around a card that still hit it
constexpr double kLeastDrag = 24.0;    // pixels: a shorter drag is a slip and adds nothing

}  // namespace

void ConnectGesture::begin(Id<Touchpoint> from, QPointF place) {
    m_from = from;
    m_moved = {};
    m_movesHead = true;
    m_target = {};
    m_start = place;
    m_decoration = {};
}

void ConnectGesture::beginMoving(Id<Dependency> id, bool isHead, QPointF place) {
    const Dependency* row = m_context.document().find(id);
    if (!row) return;
    begin(isHead ? row->predecessor : row->successor, place);
    m_moved = id;
    m_movesHead = isHead;
}

std::pair<Id<Touchpoint>, Id<Touchpoint>> ConnectGesture::endsWith(Id<Touchpoint> target) const {
    return m_movesHead ? std::pair(m_from, target) : std::pair(target, m_from);
}

Result<ChangeSet> ConnectGesture::changeTo(Id<Touchpoint> target) const {
    const auto [from, to] = endsWith(target);
    const Document& document = m_context.document();
    return m_moved.isValid() ? edit::reconnect(document, m_moved, from, to) : edit::connect(document, from, to);
}

Id<Touchpoint> ConnectGesture::targetAt(QPointF place) const {
    const MapContent& content = m_context.content();
    if (const Id<Touchpoint> hit = content.touchpointAt(place); hit.isValid()) return hit;
    const double reach = kTargetReach / m_context.view.zoom();
    for (const CardLook* look : content.cardsIn(QRectF(place, place).adjusted(-reach, -reach, reach, reach))) {
        if (look->id != m_from) return look->id;
    }
    return {};
}

// Level out of the nearer side and once around the corner; straight where the ends lie in line.
layout::Route ConnectGesture::rubberTo(QPointF place) const {
    const CardLook* source = m_context.content().card(m_from);
    if (!source) return {};
    QPointF end = place;
    const CardLook* target = m_context.content().card(m_target);
    const QPointF way = (target ? target->rect.center() : place) - source->rect.center();
    const bool isLevel = std::abs(way.x()) * source->rect.height() >= std::abs(way.y()) * source->rect.width();
    const bool isForward = isLevel ? way.x() >= 0.0 : way.y() >= 0.0;
    const Side out = isLevel ? (isForward ? Side::Right : Side::Left) : (isForward ? Side::Below : Side::Above);
    const Side in = isLevel ? (isForward ? Side::Left : Side::Right) : (isForward ? Side::Above : Side::Below);
    const QPointF begin = sideOf(source->rect, out);
    if (target) end = sideOf(target->rect, in);
    const QPointF middle = (begin + end) / 2.0;
    const QPointF first = isLevel ? QPointF(middle.x(), begin.y()) : QPointF(begin.x(), middle.y());
    const QPointF second = isLevel ? QPointF(middle.x(), end.y()) : QPointF(end.x(), middle.y());
    return {{toPoint(begin), toPoint(first), toPoint(second), toPoint(end)}, false};
}

void ConnectGesture::judge(Id<Touchpoint> target) {
    m_decoration.target = target;
    m_decoration.cycle.clear();
    m_decoration.message.clear();
    m_decoration.isRefused = false;
    if (!target.isValid()) return;
    const Result<ChangeSet> verdict = changeTo(target);
    if (verdict) return;
    m_decoration.isRefused = true;
    m_decoration.message = sentence(verdict.error());
    if (verdict.error().code == ErrorCode::CycleRefused) {
        const auto [from, to] = endsWith(target);
        m_decoration.cycle = edit::cycleThrough(m_context.document(), from, to);
    }
}

void ConnectGesture::update(QPointF place) {
    if (!isActive()) return;
    Id<Touchpoint> target = targetAt(place);
    // Until the pointer has left the card it came from, nothing is refused.
    if (target == m_from && !m_target.isValid()) target = {};
    if (target != m_target) {
        m_target = target;
        judge(target);
    }
    m_decoration.messageAt = place;
    m_decoration.rubber = rubberTo(place);
    if (!m_movesHead) std::ranges::reverse(m_decoration.rubber->points);
    m_context.scene().setDecoration(m_decoration);
}

void ConnectGesture::finish(QPointF place) {
    if (!isActive()) return;
    update(place);
    const Id<Touchpoint> target = std::exchange(m_target, {});
    // Over before the edit is made: the scene cancels gestures when the document changes.
    const Result<ChangeSet> changes = target.isValid() ? changeTo(target) : Result<ChangeSet>{};
    const Id<Touchpoint> from = std::exchange(m_from, {});
    const bool isNew = !std::exchange(m_moved, {}).isValid();
    m_context.scene().setDecoration({});
    const QLineF drag(m_start, place);
    const bool isOnCard = m_context.content().touchpointAt(place).isValid();
    if (target.isValid()) {
        m_context.session.edit(changes, isNew ? tr("Connect") : tr("Connect elsewhere"));
    } else if (isNew && !isOnCard && m_context.canMove() && drag.length() * m_context.view.zoom() >= kLeastDrag) {
        addConnectedAt(m_context, from, place);
    }
}

void ConnectGesture::cancel() {
    if (!isActive()) return;
    m_from = {};
    m_moved = {};
    m_target = {};
    m_context.scene().setDecoration({});
}

}  // namespace waymark
