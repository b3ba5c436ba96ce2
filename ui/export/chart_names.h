#pragma once
// The charts that can stand beside the map while it is shown to a room, by the names that files and the command line
// have for them.

#include <optional>
#include <string_view>
#include <vector>

#include <QString>

#include "ui/export/export_settings.h"

namespace waymark {

struct NamedChart {
    Chart chart = Chart::Map;
    const char* name = "";  // "scurve"
    QString words;          // "Finish curve"
};

// In the order in which they are offered.
[[nodiscard]] std::vector<NamedChart> chartsBeside();
[[nodiscard]] std::optional<Chart> chartNamed(std::string_view name);

}  // namespace waymark
