#pragma once
// What a document says about carrying out a plan: how far its tasks are, the plan that was kept to measure them
// against, and how its buffer has fared (Leach 2014).

#include <string>
#include <vector>

#include "core/chain/chain_execution.h"

namespace waymark {

// By task of the plan, as far as it was known at a moment: what began or ended later had not yet. What remains of a
// task is known for the status time and later; before, it is taken to go as estimated.
[[nodiscard]] std::vector<TaskProgress> progressAt(const Document& document, const ChainPlan& plan, WorkTime at);

// A plan as a row to keep; buffers are rounded up to whole minutes. Has no number and no date yet.
[[nodiscard]] Baseline keptPlan(const ChainPlan& plan, std::string name, WorkTime status);

// The kept plan that progress is measured against: the one that was kept last, baselines without touchpoints aside.
// Null if there is none.
[[nodiscard]] const Baseline* planInForce(const Document& document);

// `plan` with the times, the critical chain and the buffers that were kept; tasks wait for each other's resources in
// the order that was kept. Who does what and how long it takes are still its own, and tasks that the kept plan does not
// know stay as they are.
[[nodiscard]] ChainPlan measuredBy(const Baseline& kept, ChainPlan plan);

// How the plan in force goes, by what was told until the status time.
struct PlanForecast {
    Id<Baseline> kept;      // that it is measured against; 0: the plan itself, since none was kept
    Minutes end{0};         // of the critical chain, as it goes
    LocalTime endTime{};    // the same on the clock
    double promised = 0.0;  // minutes: the end of the project buffer in the plan in force
    LocalTime promisedTime{};
    double bufferUsed = 0.0;  // per cent
    double chainDone = 0.0;   // per cent
};
// Nothing where no progress has been told. `plan` is one of the whole journey.
[[nodiscard]] std::optional<PlanForecast> planForecast(const Document& document, const ChainPlan& plan);

// How the project buffer fared while one plan was in force.
struct FeverTrack {
    Id<Baseline> kept;  // 0: measured against the plan itself, since none was kept
    struct Moment {
        WorkTime at;
        FeverPoint point;
    };
    std::vector<Moment> moments;  // rising
};

// By kept plan in the order in which they were in force, the last one up to the status time; a single one where none
// was kept. A point for every moment at which something began or ended, but of many moments only `most`. Linear in
// tasks and moments.
[[nodiscard]] std::vector<FeverTrack> feverTracks(const Document& document, const ChainPlan& plan,
                                                  std::size_t most = 60);

}  // namespace waymark
