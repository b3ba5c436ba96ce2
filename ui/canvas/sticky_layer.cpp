#include "ui/canvas/sticky_layer.h"

#include <algorithm>

#include "ui/canvas/sticky_painting.h"

namespace waymark {
namespace {

constexpr double kFrameRoom = 12.0;  // between a frame and what is in it

}  // namespace

StickyLayer::StickyLayer(const Document& document) : m_document(document) { lookForGroups(); }

QRectF StickyLayer::rect(const StickyNote& note) const {
    const auto moved = m_moved.find(note.id);
    return moved == m_moved.end() ? rectOf(note) : moved->second;
}

QRectF StickyLayer::bounds() const {
    QRectF bounds;
    for (const StickyNote& note : m_document.table<StickyNote>()) {
        if (!note.isParked) bounds |= rectOf(note);
    }
    return bounds;
}

std::vector<const StickyNote*> StickyLayer::notesIn(const QRectF& area) const {
    std::vector<const StickyNote*> found;
    for (const StickyNote& note : m_document.table<StickyNote>()) {
        if (!note.isParked && rect(note).intersects(area)) found.push_back(&note);
    }
    return found;
}

std::vector<QRectF> StickyLayer::groupFrames(const std::function<QRectF(Id<Touchpoint>)>& cardRect) const {
    if (!m_hasGroups) return {};
    struct Frame {
        QRectF rect;
        int members = 0;
    };
    std::unordered_map<GroupNumber, Frame> frames;
    const auto take = [&](GroupNumber group, const QRectF& rect) {
        if (group == 0 || rect.isNull()) return;
        Frame& frame = frames[group];
        frame.rect |= rect;
        ++frame.members;
    };
    for (const Placement& row : m_document.table<Placement>()) {
        if (row.group != 0) take(row.group, cardRect(Id<Touchpoint>{row.id.value}));
    }
    for (const StickyNote& note : m_document.table<StickyNote>()) {
        if (!note.isParked) take(note.group, rect(note));
    }
    std::vector<QRectF> rects;
    for (const auto& [group, frame] : frames) {
        if (frame.members > 1) rects.push_back(frame.rect.adjusted(-kFrameRoom, -kFrameRoom, kFrameRoom, kFrameRoom));
    }
    return rects;
}

std::vector<QRectF> StickyLayer::preview(std::unordered_map<Id<StickyNote>, QRectF> rects) {
    std::vector<QRectF> stale;
    const auto mark = [&] {
        for (const auto& [id, rect] : m_moved) {
            stale.push_back(noteBounds(rect));
            if (const StickyNote* note = m_document.find(id)) stale.push_back(noteBounds(rectOf(*note)));
        }
    };
    mark();
    m_moved = std::move(rects);
    mark();
    return stale;
}

StickyDelta StickyLayer::update(const ChangeSet& changes) {
    StickyDelta delta;
    forEachChange<StickyNote>(changes, [&](const RowChange<StickyNote>& change) {
        for (const auto* state : {&change.before, &change.after}) {
            if (*state) delta.stale.push_back(noteBounds(rectOf(**state)));
        }
    });
    if (delta.stale.empty() && !mentions<Placement>(changes)) return delta;
    const bool had = m_hasGroups;
    lookForGroups();
    delta.groupsChanged = had || m_hasGroups;
    return delta;
}

void StickyLayer::lookForGroups() {
    const auto isGrouped = [](const auto& row) { return row.group != 0; };
    m_hasGroups = std::ranges::any_of(m_document.table<Placement>(), isGrouped) ||
                  std::ranges::any_of(m_document.table<StickyNote>(), isGrouped);
}

}  // namespace waymark
