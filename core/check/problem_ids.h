#pragma once
// The ids of all problems that a check can find. Each has a sentence in ui/style and a fixture in
// tests/fixtures/problems.

#include <array>
#include <string_view>

namespace waymark {

inline constexpr std::string_view kCycle = "cycle";                             // details: codes, first repeated
inline constexpr std::string_view kMissingEstimate = "missing-estimate";        // details: code, name
inline constexpr std::string_view kUnnamedTouchpoint = "unnamed-touchpoint";    // details: code
inline constexpr std::string_view kIsolatedTouchpoint = "isolated-touchpoint";  // details: code, name
inline constexpr std::string_view kMilestoneWithTime = "milestone-with-time";   // details: code, name
inline constexpr std::string_view kSharesDoNotSum = "shares-do-not-sum";        // details: code, name, sum in per cent
inline constexpr std::string_view kSharesUnused = "shares-unused";              // details: code, name
inline constexpr std::string_view kPromiseUnlikely = "promise-unlikely";        // details: chance in per cent
inline constexpr std::string_view kDemandOverCapacity =
    "demand-over-capacity";  // details: code, resource or skill, needed, there, resources needed by name besides a
                             // skill

inline constexpr std::string_view kResourceWithoutCapacity = "resource-without-capacity";  // details: code, resource
inline constexpr std::string_view kSkillNobodyHas = "skill-nobody-has";                    // details: code, skill
inline constexpr std::string_view kNoCommonHours = "no-common-hours";                      // details: code, name
inline constexpr std::string_view kCalendarWithoutTime =
    "calendar-without-time";  // details: calendar, resources that keep to it, codes of touchpoints that need them
inline constexpr std::string_view kSafeBelowAggressive =
    "safe-below-aggressive";  // details: code, name, safe time, aggressive time
inline constexpr std::string_view kSafeChanceBelowAggressive =
    "safe-chance-below-aggressive";  // details: chance of aggressive, of safe times, in per cent
inline constexpr std::string_view kNoObservedDurations = "no-observed-durations";  // details: code, name

// Progress. Details: code, name, the moment told, the moment it is told for or the expected end.
inline constexpr std::string_view kProgressAfterStatus = "progress-after-status";
inline constexpr std::string_view kProgressFarAhead = "progress-far-ahead";
inline constexpr std::string_view kProgressEndsBeforeStart = "progress-ends-before-start";
inline constexpr std::string_view kProgressAgainstOrder =
    "progress-against-order";  // details: code and name of what is done, and of its predecessor; when that began, or ""

// Times that cannot be as they are. Details: code, name, ...
inline constexpr std::string_view kLogNormalFromZero = "log-normal-from-zero";  // details: ..., pessimistic time
inline constexpr std::string_view kCrashTakesLonger = "crash-takes-longer";  // details: ..., crash time, expected time
inline constexpr std::string_view kCrashCostBelowZero = "crash-cost-below-zero";
inline constexpr std::string_view kRiskWithoutImpact = "risk-without-impact";  // details: name of the risk
inline constexpr std::string_view kChanceImpossible = "chance-impossible";     // details: aggressive or safe, per cent

// Money. Flows: details begin with the names of flow and initiative.
inline constexpr std::string_view kNoPeriods = "horizon-zero";
inline constexpr std::string_view kRateTooLow = "discount-rate-too-low";              // details: per cent
inline constexpr std::string_view kFinanceRateTooLow = "finance-rate-too-low";        // details: per cent
inline constexpr std::string_view kReinvestRateTooLow = "reinvestment-rate-too-low";  // details: per cent
inline constexpr std::string_view kBudgetBelowZero = "budget-below-zero";
inline constexpr std::string_view kFlowTooLarge = "flow-too-large";                  // details: ..., most
inline constexpr std::string_view kFlowEndsTooSoon = "flow-ends-before-it-begins";   // details: ..., from, to
inline constexpr std::string_view kFlowBehindHorizon = "flow-behind-horizon";        // details: ..., from, horizon
inline constexpr std::string_view kFlowWithoutCustomers = "flow-without-customers";  // details: ...
inline constexpr std::string_view kSavingsWithoutCustomers = "savings-without-customers";  // details: initiative
inline constexpr std::string_view kFlowWithoutAmount = "flow-without-amount";              // details: ...
inline constexpr std::string_view kEffectWithoutTarget = "effect-without-target";          // details: initiative
// Effects: details begin with the name of the initiative.
inline constexpr std::string_view kShareWithoutDecision = "share-effect-without-decision";  // details: ..., touchpoint
inline constexpr std::string_view kShareWithoutWay = "share-effect-without-way";            // details: ..., from, to
inline constexpr std::string_view kShareNotStated = "share-effect-without-shares";          // details: ..., touchpoint
inline constexpr std::string_view kCapacityUnused = "capacity-effect-unused";               // details: ..., resource
inline constexpr std::string_view kEffectIdle = "effect-without-consequence";  // details: ..., touchpoint or resource
inline constexpr std::string_view kInitiativeImpossible = "initiative-impossible";  // details: initiative
inline constexpr std::string_view kScenarioExcludes = "scenario-excludes";  // details: scenario, two initiatives
inline constexpr std::string_view kScenarioLacks = "scenario-lacks";        // details: scenario, initiative, needed one

// Measures: details begin with the name of the measure.
inline constexpr std::string_view kMeasureWithoutFigures = "measure-without-figures";
inline constexpr std::string_view kScaleReversed = "scale-reversed";        // details: ..., lowest, highest
inline constexpr std::string_view kAnswersOffScale = "answers-off-scale";   // details: ..., how many, of how many
inline constexpr std::string_view kFigureImpossible = "figure-impossible";  // details: ..., figure, date
inline constexpr std::string_view kFigureTwice = "figure-twice";            // details: ..., date
inline constexpr std::string_view kFigureBesideAnswers = "figure-beside-answers";  // details: ..., date
inline constexpr std::string_view kFiguresOutOfOrder = "figures-out-of-order";     // details: ..., date, date before
inline constexpr std::string_view kUnitsDiffer = "units-differ";      // details: ..., unit, other measure, its unit
inline constexpr std::string_view kResponseTwice = "response-twice";  // details: respondent, date

inline constexpr std::array kProblemIds{kCycle,
                                        kCalendarWithoutTime,
                                        kNoCommonHours,
                                        kMissingEstimate,
                                        kNoObservedDurations,
                                        kLogNormalFromZero,
                                        kUnnamedTouchpoint,
                                        kIsolatedTouchpoint,
                                        kMilestoneWithTime,
                                        kSharesDoNotSum,
                                        kSharesUnused,
                                        kPromiseUnlikely,
                                        kDemandOverCapacity,
                                        kResourceWithoutCapacity,
                                        kSkillNobodyHas,
                                        kSafeBelowAggressive,
                                        kSafeChanceBelowAggressive,
                                        kProgressAfterStatus,
                                        kProgressFarAhead,
                                        kProgressEndsBeforeStart,
                                        kProgressAgainstOrder,
                                        kCrashTakesLonger,
                                        kCrashCostBelowZero,
                                        kRiskWithoutImpact,
                                        kChanceImpossible,
                                        kNoPeriods,
                                        kRateTooLow,
                                        kFinanceRateTooLow,
                                        kReinvestRateTooLow,
                                        kBudgetBelowZero,
                                        kFlowTooLarge,
                                        kFlowEndsTooSoon,
                                        kFlowBehindHorizon,
                                        kFlowWithoutCustomers,
                                        kFlowWithoutAmount,
                                        kSavingsWithoutCustomers,
                                        kEffectWithoutTarget,
                                        kShareWithoutDecision,
                                        kShareWithoutWay,
                                        kShareNotStated,
                                        kCapacityUnused,
                                        kEffectIdle,
                                        kInitiativeImpossible,
                                        kScenarioExcludes,
                                        kScenarioLacks,
                                        kMeasureWithoutFigures,
                                        kScaleReversed,
                                        kAnswersOffScale,
                                        kFigureImpossible,
                                        kFigureTwice,
                                        kFigureBesideAnswers,
                                        kFiguresOutOfOrder,
                                        kUnitsDiffer,
                                        kResponseTwice};

}  // namespace waymark
