#include "tests/fuzz/targets.h"

#include <array>

namespace waymark::fuzz {

std::span<const Target> targets() {
    static constexpr std::array kTargets{
        Target{"document", takeDocument},
        Target{"figures", takeFigures},
        Target{"journal", takeJournal},
        Target{"plan_table", takePlanTable},
        Target{"project_file", takeProjectFile},
        Target{"embedded", takeEmbedded},
        Target{"clipboard", takeClipboard},
        Target{"series", takeSeries},
        Target{"resource_table", takeResourceTable},
    };
    return kTargets;
}

}  // namespace waymark::fuzz
