#pragma once
// Days as text, the same in every locale.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// "2024-03-01", nothing where there is no such day.
[[nodiscard]] std::optional<std::chrono::year_month_day> readDate(std::string_view text);
// "2024-03-01"; years have at least four digits.
[[nodiscard]] std::string writeDate(std::chrono::year_month_day date);

}  // namespace waymark
