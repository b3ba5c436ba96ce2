#pragma once
// What the reports for people have in common: at most 100 columns, numbers lined up, units in words.

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/time.h"
#include "core/format/text_table.h"

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

// "2024-03-01 09:00", and the day alone.
[[nodiscard]] std::string dateAndTime(LocalTime time);
[[nodiscard]] std::string dayOf(LocalTime time);

// How a table tells days: "2024-03-01", "24-03-01", or not at all.
enum class DayColumns : std::uint8_t { Full, Short, None };
[[nodiscard]] std::string dayOf(LocalTime time, DayColumns columns);
// The table that `tableOf` makes with columns of days, names shortened for them; with shorter days where names would be
// mere initials, and without, saying so, only where figures alone leave no room.
[[nodiscard]] std::string datedTable(bool hasDates, const std::function<TextTable(DayColumns)>& tableOf);

// A line of a summary: a title in its own column, cut at the width of a report.
[[nodiscard]] std::string reportLine(std::string_view title, std::string_view value);

}  // namespace waymark
