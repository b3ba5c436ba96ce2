#pragma once
// Finding touchpoints by what is written on and behind their cards.

#include <vector>

#include <QString>

#include "core/model/document.h"

namespace waymark {

struct FoundTouchpoint {
    Id<Touchpoint> id;
    std::vector<int> marked;  // letters of the name that were found
};

// Best first: those whose code is the text, then by how well the name fits, then those that hold the text in
// channel, owner, notes, pain points or opportunities. Nothing for an empty text. Cost: linear in all texts.
[[nodiscard]] std::vector<FoundTouchpoint> findTouchpoints(const Document& document, const QString& text);

}  // namespace waymark
