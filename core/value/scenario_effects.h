#pragma once
// What some initiatives change at each touchpoint, before and after: for marks on a map.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark {

template <class Value>
struct BeforeAfter {
    Value before, after;

    bool operator==(const BeforeAfter&) const = default;
};

// A way out of a decision that more or fewer customers take.
struct ShareEffect {
    Id<Dependency> id;
    BeforeAfter<double> share;  // also where none was stated and what was left went there

    bool operator==(const ShareEffect&) const = default;
};

struct TouchpointEffect {
    Id<Touchpoint> id;
    bool isRemoved = false;                    // falls away, perhaps leaving an empty step
    std::optional<std::string> newName;        // where something else stands in its place
    std::optional<BeforeAfter<Minutes>> time;  // expected
    std::optional<BeforeAfter<Money>> cost;    // per pass, stated
    int satisfaction = 0;                      // rise of the emotion
    bool hasOtherStaff = false;                // its resources are more or fewer, or it needs none any more
    std::vector<ShareEffect> shares;           // of the ways out that customers take more or less often

    bool operator==(const TouchpointEffect&) const = default;
};

// Touchpoints at which something changes, by rising id. Error: RowMissing (an initiative).
[[nodiscard]] Result<std::vector<TouchpointEffect>> scenarioEffects(const Document& document,
                                                                    std::span<const Id<Initiative>> initiatives);

}  // namespace waymark
