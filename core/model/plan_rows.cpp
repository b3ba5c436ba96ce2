#include "core/model/plan_rows.h"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

bool contains(const std::vector<Id<Touchpoint>>& rising, Id<Touchpoint> id) {
    return std::binary_search(rising.begin(), rising.end(), id);
}

}  // namespace

bool forget(RiskEvent& event, const std::vector<Id<Touchpoint>>& touchpoints) {
    return std::erase_if(event.touchpoints, [&](Id<Touchpoint> id) { return contains(touchpoints, id); }) > 0;
}

bool forget(Baseline& baseline, const std::vector<Id<Touchpoint>>& touchpoints) {
    const auto isGone = [&](Id<Touchpoint> id) { return contains(touchpoints, id); };
    std::size_t forgotten =
        std::erase_if(baseline.touchpoints, [&](const BaselineEntry& entry) { return isGone(entry.touchpoint); });
    forgotten += std::erase_if(baseline.buffers, [&](const BaselineBuffer& buffer) { return isGone(buffer.into); });
    for (BaselineBuffer& buffer : baseline.buffers) {
        if (!isGone(buffer.from)) continue;
        buffer.from = {};
        ++forgotten;
    }
    return forgotten > 0;
}

std::string_view nameOf(BufferSizing sizing) {
    constexpr std::array names{"rsem",      "half-chain", "half-safety", "all-safety",
                               "bias-rsem", "apd",        "aprt",        "simulation"};
    return names[static_cast<std::size_t>(sizing)];
}

}  // namespace waymark
