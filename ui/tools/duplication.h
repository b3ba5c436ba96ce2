#pragma once
// Copies of touchpoints and sticky notes beside the originals, and the distance at which the next ones go: that of the
// last ones, as far as they were moved meanwhile.

#include <QPointF>

#include "core/model/map_items.h"
#include "ui/session/session.h"

namespace waymark {

// Which dependencies come along with copies: those among the originals, or also those that join them with others.
enum class CopiedLinks { Among, WithOthersToo };

class Duplication {
public:
    // Copies what is selected and selects the copies. Where they are the last copies still, the new ones lie as far
    // from them as they do from their originals.
    void repeat(Session& session, CopiedLinks links);
    // The same at a given distance.
    void drop(Session& session, const MapItems& originals, QPointF offset, CopiedLinks links = CopiedLinks::Among);

private:
    [[nodiscard]] QPointF nextOffset(const Document& document, const MapItems& selected) const;

    MapItems m_originals;  // of the last copies, both in the order of their ids
    MapItems m_copies;
};

}  // namespace waymark
