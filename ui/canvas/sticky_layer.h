#pragma once
// The sticky notes of a map and the frames around its groups: where they are seen, also while notes are dragged.

#include <functional>
#include <unordered_map>
#include <vector>

#include <QPointF>
#include <QRectF>

#include "core/model/document.h"

namespace waymark {

// What an edit did to them.
struct StickyDelta {
    std::vector<QRectF> stale;   // where notes were and are
    bool groupsChanged = false;  // frames reach further than what is in them
};

class StickyLayer {
public:
    // The document must outlive it.
    explicit StickyLayer(const Document& document);

    [[nodiscard]] QRectF rect(const StickyNote& note) const;
    // Around all of them; null if there are none.
    [[nodiscard]] QRectF bounds() const;
    // In the order of their ids, the last one on top. Linear in the number of notes.
    [[nodiscard]] std::vector<const StickyNote*> notesIn(const QRectF& area) const;
    // Frames around groups of two or more. `cardRect` is null for a card that is not shown. Linear in the cards of the
    // journey where it has groups.
    [[nodiscard]] std::vector<QRectF> groupFrames(const std::function<QRectF(Id<Touchpoint>)>& cardRect) const;

    // Shows these notes elsewhere, the others where they are; returns what is to be painted anew.
    std::vector<QRectF> preview(std::unordered_map<Id<StickyNote>, QRectF> rects);
    // The document has the edit already.
    StickyDelta update(const ChangeSet& changes);

private:
    void lookForGroups();

    const Document& m_document;
    std::unordered_map<Id<StickyNote>, QRectF> m_moved;
    bool m_hasGroups = false;
};

}  // namespace waymark
