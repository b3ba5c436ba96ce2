#include "core/model/names.h"

namespace waymark {

std::string_view nameOf(RowKind kind) {
    constexpr std::array names{"journey",    "persona",    "stage",       "lane",       "resource",
                               "touchpoint", "placement",  "experience",  "dependency", "demand",
                               "calendar",   "progress",   "crashOption", "riskEvent",  "planSettings",
                               "baseline",   "initiative", "cashFlow",    "effect",     "valueSettings",
                               "scenario",   "measure",    "figure",      "response",   "comment",
                               "feeling",    "note",       "ownerColour", "scene",      "vote"};
    return names[static_cast<std::size_t>(kind)];
}

}  // namespace waymark
