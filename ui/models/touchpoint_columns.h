#pragma once
// The columns of the touchpoint table: what a cell says and what it sorts by.

#include <optional>
#include <string>

#include <QString>
#include <QVariant>

#include "core/model/document.h"
#include "core/model/plan_column.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

enum class TouchpointColumn : int {
    Code,
    Name,
    Stage,
    Lane,
    Kind,
    Channel,
    Optimistic,
    Likely,
    Pessimistic,
    Distribution,
    Predecessors,
    Resources,
    Expected,
    EarlyStart,
    EarlyFinish,
    LateStart,
    LateFinish,
    TotalFloat,
    FreeFloat,
    StartsOn,
    FinishesOn,
    Owner,
    Cost,
    Emotion,
    Notes,
};
inline constexpr int kTouchpointColumns = static_cast<int>(TouchpointColumn::Notes) + 1;

// What the cells of a table are made from.
struct PlanView {
    const Document& document;
    const IncrementalSchedule& schedule;
};

// Results of the schedule, which cannot be typed in; they stand next to each other.
[[nodiscard]] constexpr bool isComputed(TouchpointColumn column) {
    return column >= TouchpointColumn::Expected && column <= TouchpointColumn::FinishesOn;
}
[[nodiscard]] bool isNumber(TouchpointColumn column);

[[nodiscard]] QString columnTitle(TouchpointColumn column);
// One sentence about what the column holds and how it is written.
[[nodiscard]] QString columnHelp(TouchpointColumn column);

// Empty where there is nothing to say: no times typed in yet, no dates on a cycle.
[[nodiscard]] QString cellText(const PlanView& plan, const Touchpoint& row, TouchpointColumn column);
// What it sorts by (SortRole); empty cells sort behind all others.
[[nodiscard]] QVariant cellSortKey(const PlanView& plan, const Touchpoint& row, TouchpointColumn column);

// The day and time of a result, empty where the journey has no start date.
[[nodiscard]] QString cellDate(const PlanView& plan, const Touchpoint& row, TouchpointColumn column);

// True until somebody has said how long the touchpoint takes; a fixed time of 0 says so, except for a milestone.
[[nodiscard]] bool isUnstated(const Touchpoint& row);

// The column of a plan table that a column is written to; nothing for results.
[[nodiscard]] std::optional<PlanColumn> planColumn(TouchpointColumn column);
// What was typed into a cell, as plan tables write it: the window's words for kinds and distributions become theirs,
// a currency's sign goes.
[[nodiscard]] std::string planText(PlanColumn column, const QString& typed);

}  // namespace waymark
