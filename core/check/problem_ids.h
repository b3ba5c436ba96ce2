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
inline constexpr std::string_view kPromiseUnlikely = "promise-unlikely";        // details: chance in per cent
inline constexpr std::string_view kDemandOverCapacity =
    "demand-over-capacity";  // details: code, resource or skill, needed, there

inline constexpr std::string_view kResourceWithoutCapacity = "resource-without-capacity";  // details: code, resource
inline constexpr std::string_view kSkillNobodyHas = "skill-nobody-has";                    // details: code, skill
inline constexpr std::string_view kNoCommonHours = "no-common-hours";                      // details: code, name
inline constexpr std::string_view kCalendarWithoutTime = "calendar-without-time";          // details: calendar
inline constexpr std::string_view kSafeBelowAggressive =
    "safe-below-aggressive";  // details: code, name, safe time, aggressive time
inline constexpr std::string_view kSafeChanceBelowAggressive =
    "safe-chance-below-aggressive";  // details: chance of aggressive, of safe times, in per cent
inline constexpr std::string_view kNoObservedDurations = "no-observed-durations";  // details: code, name

inline constexpr std::array kProblemIds{kCycle,
                                        kCalendarWithoutTime,
                                        kNoCommonHours,
                                        kMissingEstimate,
                                        kNoObservedDurations,
                                        kUnnamedTouchpoint,
                                        kIsolatedTouchpoint,
                                        kMilestoneWithTime,
                                        kSharesDoNotSum,
                                        kPromiseUnlikely,
                                        kDemandOverCapacity,
                                        kResourceWithoutCapacity,
                                        kSkillNobodyHas,
                                        kSafeBelowAggressive,
                                        kSafeChanceBelowAggressive};

}  // namespace waymark
