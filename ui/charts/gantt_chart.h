#pragma once
// A critical-chain plan as rows of a Gantt chart: when each touchpoint is worked on, what it belongs to, where the
// buffers lie, and all of it in words. Times are minutes from the start of the journey.

#include <optional>
#include <vector>

#include <QString>

#include "core/chain/chain_plan.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/charts/journey_days.h"

namespace waymark {

// Chain: on the critical chain. AlsoCritical: beside it, but without float. Feeding: in front of a feeding buffer.
enum class ChainPlace : std::uint8_t { Chain, AlsoCritical, Feeding, Free };

struct GanttBuffer {
    double begin = 0.0;
    double wanted = 0.0;
    double placed = 0.0;
    bool isProject = false;
    std::size_t number = 0;  // of the feeding chain
    QString words;           // "feeding buffer: wanted 0.2 d, placed 0.1 d"
    QString shortWords;      // "buffer 0.1 of 0.2 d"

    [[nodiscard]] bool isShort() const { return placed + 0.5 < wanted; }
};

struct GanttRow {
    Id<Touchpoint> id;
    QString code, name;
    QString resources;  // "Agent, 2 × Store"
    QString cut;        // "0.5 d", what was taken off the safe time; empty where nothing was
    QString standing;   // "chain, 3 of 9", "feeds C"
    QString span;       // "1.7 d to 3.8 d, critical chain"
    QString days;       // "3 – 7 Apr"; empty where no days are known
    QString details;    // everything about the row, line by line
    QString alert;      // "Have Agent ready"; empty for none
    QString note;       // why there is no feeding buffer behind it; empty where there is one, or no need
    ChainPlace place = ChainPlace::Free;
    std::size_t feedingChain = 0;                // for ChainPlace::Feeding
    std::optional<std::size_t> colour;           // of its first resource, among the series
    double start = 0.0, end = 0.0;               // in the plan; once it is carried out, as it is known or expected now
    std::optional<double> done;                  // until here, of what is under way or over
    std::optional<double> keptStart, keptEnd;    // in the plan that was kept
    std::optional<double> keptBuffer;            // until here, of the project buffer that was kept
    std::optional<double> earlyStart, earlyEnd;  // as PERT has them, without regard to resources
    std::vector<GanttBuffer> buffers;            // behind it

    bool isWait = false;  // passes around the clock: no milestone, also where it lies between two working days
    QString length;       // "1.2 d"; of a wait that of the clock, "2 d elapsed"
    [[nodiscard]] bool isMilestone() const { return start == end && !isWait; }
};

struct GanttChart {
    std::vector<GanttRow> rows;  // in the order in which they begin
    TimeWords words;
    double end = 0.0;              // of everything, buffers included
    std::optional<double> status;  // the moment that progress is told for, once there is any
};

// Touchpoints that the plan does not know, or that are gone since, have no row. `kept` is the plan to compare with, or
// null.
[[nodiscard]] GanttChart ganttChart(const Document& document, const IncrementalSchedule& schedule,
                                    const ChainPlan& plan, const Baseline* kept = nullptr);

// The unit in which the plan is told.
[[nodiscard]] TimeUnit unitOf(const ChainPlan& plan);
// "root of squares (rsem)": each rule of sizing by its exact name.
[[nodiscard]] QString sizingTitle(BufferSizing sizing);
[[nodiscard]] QString sizingWords(BufferSizing sizing);
// "8.9 d, proved to be the shortest", or what is known instead.
[[nodiscard]] QString proofWords(const ChainPlan& plan);

}  // namespace waymark
