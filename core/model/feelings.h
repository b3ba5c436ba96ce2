#pragma once
// What personas feel at touchpoints: their own where it is known, the common feeling elsewhere.

#include <vector>

#include "core/model/document.h"

namespace waymark {

// By `order`, then id.
[[nodiscard]] std::vector<Id<Persona>> personasInOrder(const Document& document);

// What was stated for this persona at this touchpoint, or null.
[[nodiscard]] const Feeling* feelingOf(const Document& document, Id<Touchpoint> touchpoint, Id<Persona> persona);

// -2 .. +2: that of the persona, or the common one where the persona has none of its own or none is named.
[[nodiscard]] int emotionOf(const Document& document, Id<Touchpoint> touchpoint, Id<Persona> persona = {});

}  // namespace waymark
