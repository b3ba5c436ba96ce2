#include "ui/tools/duplication.h"

#include <algorithm>

#include "core/edit/added.h"
#include "core/edit/clipboard.h"
#include "ui/session/selected_items.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr QPointF kFirstOffset{24.0, 24.0};  // to the nearest free place from there

}  // namespace

QPointF Duplication::nextOffset(const Document& document, const MapItems& selected) const {
    if (m_copies.empty() || selected != m_copies) return kFirstOffset;
    QPointF offset;
    if (!m_copies.touchpoints.empty()) {
        const Placement* original = document.find(placementOf(m_originals.touchpoints.front()));
        const Placement* copy = document.find(placementOf(m_copies.touchpoints.front()));
        if (original && copy) offset = {copy->x - original->x, copy->y - original->y};
    } else {
        const StickyNote* original = document.find(m_originals.notes.front());
        const StickyNote* copy = document.find(m_copies.notes.front());
        if (original && copy) offset = {copy->x - original->x, copy->y - original->y};
    }
    return offset.isNull() ? kFirstOffset : offset;
}

void Duplication::repeat(Session& session, CopiedLinks links) {
    const MapItems selected = selectedItems(session);
    drop(session, selected, nextOffset(session.document(), selected), links);
}

void Duplication::drop(Session& session, const MapItems& originals, QPointF offset, CopiedLinks links) {
    const auto copy = links == CopiedLinks::Among ? edit::duplicate : edit::duplicateLinked;
    const auto changes = copy(session.document(), originals.touchpoints, offset.x(), offset.y(), originals.notes);
    if (!session.edit(changes, tr("Duplicate"))) return;
    m_originals = originals;
    std::ranges::sort(m_originals.touchpoints);
    std::ranges::sort(m_originals.notes);
    m_copies = {edit::allAddedIn<Touchpoint>(*changes), edit::allAddedIn<StickyNote>(*changes)};
    selectItems(session, m_copies);
}

}  // namespace waymark
