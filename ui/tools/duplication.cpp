#include "ui/tools/duplication.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/edit/added.h"
#include "core/edit/clipboard.h"

namespace waymark {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("waymark::Duplication", text); }

constexpr QPointF kFirstOffset{24.0, 24.0};  // to the nearest free place from there

}  // namespace

QPointF Duplication::nextOffset(const Document& document, std::span<const Id<Touchpoint>> selected) const {
    if (m_copies.empty() || !std::ranges::equal(selected, m_copies)) return kFirstOffset;
    const Placement* original = document.find(placementOf(m_originals.front()));
    const Placement* copy = document.find(placementOf(m_copies.front()));
    if (!original || !copy) return kFirstOffset;
    const QPointF offset(copy->x - original->x, copy->y - original->y);
    return offset.isNull() ? kFirstOffset : offset;
}

void Duplication::repeat(Session& session, CopiedLinks links) {
    const std::vector<Id<Touchpoint>> selected = session.selected<Touchpoint>();
    drop(session, selected, nextOffset(session.document(), selected), links);
}

void Duplication::drop(Session& session, std::span<const Id<Touchpoint>> originals, QPointF offset, CopiedLinks links) {
    const auto copy = links == CopiedLinks::Among ? edit::duplicate : edit::duplicateLinked;
    const auto changes = copy(session.document(), originals, offset.x(), offset.y(), {});
    if (!session.edit(changes, tr("Duplicate"))) return;
    m_originals.assign(originals.begin(), originals.end());
    std::ranges::sort(m_originals);
    m_copies = edit::allAddedIn<Touchpoint>(*changes);
    std::vector<RowRef> copies;
    for (const Id<Touchpoint> id : m_copies) copies.push_back(refTo(id));
    session.select(std::move(copies));
}

}  // namespace waymark
