#pragma once
// The columns of a plan as a table: in files, in text pasted from a spreadsheet and in the table view.

#include <array>
#include <cstdint>
#include <string_view>

namespace waymark {

enum class PlanColumn : std::uint8_t {
    Code,
    Name,
    Stage,
    Lane,
    Kind,
    Channel,
    Optimistic,
    Likely,
    Pessimistic,
    Duration,
    Safe,
    Distribution,
    Predecessors,
    Resources,
    Cost,
    Emotion,
    Importance,
    Owner,
    Notes,
};

// Names in the header row, in the order of PlanColumn, in which they are written too.
inline constexpr std::array<std::string_view, 19> kPlanColumns{
    "code",   "name",        "stage",      "lane",  "kind",         "channel",      "optimistic",
    "likely", "pessimistic", "duration",   "safe",  "distribution", "predecessors", "resources",
    "cost",   "emotion",     "importance", "owner", "notes"};

}  // namespace waymark
