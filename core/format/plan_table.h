#pragma once
// A plan as a table, as CSV and TSV files hold it: one touchpoint a row. docs/file-format.md explains the columns.

#include <array>
#include <cstddef>
#include <string_view>

#include "core/base/time.h"

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

struct TableOptions {
    TimeUnit bareUnit = TimeUnit::Day;  // unit of numbers without one
};

}  // namespace waymark
