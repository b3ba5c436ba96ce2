#pragma once
// What the reports for people have in common: at most 100 columns, numbers lined up, units in words.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/time.h"

namespace waymark {

inline constexpr std::size_t kReportWidth = 100;
inline constexpr int kReportDecimals = 2;

// "working days"
[[nodiscard]] std::string_view unitName(TimeUnit unit);
[[nodiscard]] double perUnit(double minutes, TimeUnit unit);
// "16.5 working days"
[[nodiscard]] std::string timeText(double minutes, TimeUnit unit);
// "71.5 %"
[[nodiscard]] std::string percentText(double share);

// The numbers of a column with as many decimals as the one that needs most; "–" where there is none.
[[nodiscard]] std::vector<std::string> alignedNumbers(std::span<const std::optional<double>> numbers);

// Below a table whose columns of dates had to go.
inline constexpr std::string_view kNoRoomForDates =
    "Dates of touchpoints do not fit beside these names; --json has them.\n";
// "2024-03-01 09:00", and the day alone.
[[nodiscard]] std::string dateAndTime(LocalTime time);
[[nodiscard]] std::string dayOf(LocalTime time);

// A line of a summary: a title in its own column, cut at the width of a report.
[[nodiscard]] std::string reportLine(std::string_view title, std::string_view value);

}  // namespace waymark
