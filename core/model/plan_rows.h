#pragma once
// Rows about carrying a plan out: what has happened, what could happen, what hurrying costs, how buffers and
// simulations are made, and plans that were kept.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/duration_text.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/probability.h"
#include "core/base/time.h"
#include "core/model/estimate.h"

namespace waymark {

struct Touchpoint;

inline constexpr WorkTime kLatestTime{Minutes{1'000'000'000'000}};  // that a row may name; the earliest is 0

// What has happened at a touchpoint. Has the number of its touchpoint; without one it has not begun. Times count
// working minutes from the start of the journey.
struct Progress {
    Id<Progress> id;
    std::optional<WorkTime> start;
    std::optional<WorkTime> finish;            // never before the start
    std::optional<WrittenDuration> remaining;  // what is left of the time it takes; none: as estimated

    bool operator==(const Progress&) const = default;
};

// The shortest time that money can buy. Has the number of its touchpoint.
struct CrashOption {
    Id<CrashOption> id;
    WrittenDuration duration;
    Money cost;  // on top, for going all the way down to `duration`

    bool operator==(const CrashOption&) const = default;
};

// Something that may happen and then lengthens touchpoints.
struct RiskEvent {
    Id<RiskEvent> id;
    std::string name;
    Probability probability;
    Estimate impact;                          // added to the duration of each touchpoint that is hit
    std::vector<Id<Touchpoint>> touchpoints;  // rising

    bool operator==(const RiskEvent&) const = default;
};

// How a buffer is sized from what was cut from touchpoints, the safe time less the aggressive one (core/chain).
enum class BufferSizing : std::uint8_t {
    Rsem,        // root of the sum of the squared cuts: two deviations of a chain of independent tasks (Newbold 1998)
    HalfChain,   // half of the aggressive times
    HalfSafety,  // half of the cuts
    AllSafety,   // the sum of the cuts
    BiasRsem,    // Rsem and a fifth of the aggressive times, never below a quarter of them (Leach 2000)
    Apd,         // one deviation, the more the more dependencies there are (Tukel, Rom and Eksioglu 2006)
    Aprt,        // one deviation, the more the tighter the resources are (the same)
    Simulation,  // what a simulation of the chain needs above its aggressive length
};

inline constexpr double kLargestRiskFactor = 10.0;
inline constexpr std::int64_t kMostRuns = 100'000'000;
inline constexpr std::int64_t kLargestSeed = (std::int64_t{1} << 53) - 1;  // what JSON numbers hold exactly

// How chains are buffered and journeys simulated. A document holds one with id 1, or none while all is as usual.
struct PlanSettings {
    Id<PlanSettings> id{1};
    Probability aggressive = *Probability::from(0.5);  // quantile of an estimate that critical chain plans with
    Probability safe = *Probability::from(0.9);        // quantile in which nobody would be late
    BufferSizing sizing = BufferSizing::Rsem;
    double riskFactor = 0.0;  // coefficient of variation of a factor that all durations share
    std::int64_t runs = 10'000;
    std::int64_t seed = 1;
    std::optional<WorkTime> status{};  // the moment that progress is told for; none: the last one it names

    bool operator==(const PlanSettings&) const = default;
};

inline constexpr Id<PlanSettings> kPlanSettingsId{1};

// A touchpoint as a kept plan has it.
struct BaselineEntry {
    Id<Touchpoint> touchpoint;
    WorkTime start;
    WorkTime finish;
    bool isOnChain = false;  // on the critical chain

    bool operator==(const BaselineEntry&) const = default;
};

// A buffer as a kept plan has it. It leads from the touchpoint that it protects into one of the critical chain; the
// project buffer leads nowhere.
struct BaselineBuffer {
    Id<Touchpoint> from;
    Id<Touchpoint> into;  // 0: the project buffer
    WorkTime start;
    Minutes length{0};

    bool operator==(const BaselineBuffer&) const = default;
};

// What a journey came to when a plan of it was kept, so that it can be seen later whether it got better. What could not
// be computed then is not there.
struct BaselineFigures {
    std::optional<WorkTime> expected;        // end at expected times
    std::optional<WorkTime> likely80;        // 80 % of the simulated runs were over by then
    bool sharesResources = false;            // in that simulation resources served in the order of the chain
    std::optional<WrittenDuration> promise;  // as it stood
    std::optional<Probability> chance;       // simulated, to keep it
    std::optional<WorkTime> chainEnd;        // of the critical chain
    std::optional<WorkTime> bufferEnd;       // of its project buffer
    std::optional<Money> costPerPass;
    std::optional<double> satisfaction;  // mean emotion, -2 to 2

    bool operator==(const BaselineFigures&) const = default;
};

// A plan that was kept to compare with. What it says of a touchpoint goes with the touchpoint. Without touchpoints only
// the figures were kept.
struct Baseline {
    Id<Baseline> id;
    std::string name;
    std::optional<std::chrono::year_month_day> date;  // on which it was kept
    std::vector<BaselineEntry> touchpoints;           // rising by touchpoint
    std::vector<BaselineBuffer> buffers;
    std::optional<WorkTime> status{};  // of the journey when it was kept: since then it is what progress is measured by
    std::optional<BaselineFigures> figures{};  // none: kept by a version of the format before 1.3

    bool operator==(const Baseline&) const = default;
};

inline constexpr std::size_t kMostBaselines = 100;

[[nodiscard]] constexpr Id<Progress> progressOf(Id<Touchpoint> id) { return Id<Progress>{id.value}; }
[[nodiscard]] constexpr Id<CrashOption> crashOptionOf(Id<Touchpoint> id) { return Id<CrashOption>{id.value}; }

// Takes what a row says of these touchpoints, given in rising order, out of it. True if it said anything.
bool forget(RiskEvent& event, const std::vector<Id<Touchpoint>>& touchpoints);
bool forget(Baseline& baseline, const std::vector<Id<Touchpoint>>& touchpoints);

// rsem, half-chain, half-safety, all-safety, bias-rsem, apd, aprt, simulation.
[[nodiscard]] std::string_view nameOf(BufferSizing sizing);

}  // namespace waymark
