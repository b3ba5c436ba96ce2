#include "core/model/rows.h"

#include <array>
#include <cmath>

namespace waymark {

Minutes workingLag(const Dependency& dependency) {
    const auto& lag = dependency.lag;
    if (!isElapsed(lag.unit)) return lag.length;
    return Minutes{std::llround(static_cast<double>(lag.length.count()) * workingMinutesPerElapsedMinute())};
}

std::string_view nameOf(TouchpointKind kind) {
    constexpr std::array names{"contact", "backstage", "waiting", "decision", "milestone"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view nameOf(DependencyKind kind) {
    constexpr std::array names{"FS", "SS", "FF", "SF"};
    return names[static_cast<std::size_t>(kind)];
}

}  // namespace waymark
