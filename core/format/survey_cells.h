#pragma once
// Days and numbers as survey tools and spreadsheets write them into the cells of a table.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// Which number of "03/04/2026" is the month. Where the year comes first there is no doubt.
enum class DateOrder : std::uint8_t { YearFirst, DayFirst, MonthFirst };

// "2024-03-01", "2024/3/1", "2024-03" (its first day), "31.12.2024"; a time behind it is ignored. Other orders of the
// parts, and years of two digits, only where the order says so. Nothing where there is no such day.
[[nodiscard]] std::optional<std::chrono::year_month_day> readSurveyDay(std::string_view cell, DateOrder order);

// A number, perhaps with a sign for per cent; with a decimal comma also "2,5" and "1.234,5".
[[nodiscard]] std::optional<double> readSurveyNumber(std::string_view cell, bool hasDecimalComma);

// A figure of something that is measured in `unit`: a plain number, one with that unit behind it, or, where the unit is
// seconds, minutes or hours, a time in another of them ("30 min" is 0.5 of "h").
[[nodiscard]] std::optional<double> readSurveyFigure(std::string_view cell, std::string_view unit,
                                                     bool hasDecimalComma);
// "h", "min" or "s" where such a unit stands behind a number, else empty.
[[nodiscard]] std::string_view timeUnitOf(std::string_view cell, bool hasDecimalComma);

// A header or a name, so that case and blanks at its ends do not matter.
[[nodiscard]] std::string foldedName(std::string_view name);

}  // namespace waymark
