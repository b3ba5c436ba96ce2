#include "core/model/rows.h"

#include <array>
#include <cmath>

namespace waymark {

Minutes workingLength(const WrittenDuration& written) {
    if (!isElapsed(written.unit)) return written.length;
    return Minutes{std::llround(static_cast<double>(written.length.count()) * workingMinutesPerElapsedMinute())};
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
