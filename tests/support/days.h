#pragma once
// Days of the calendar as tests write them.

#include <chrono>

namespace waymark::test {

[[nodiscard]] constexpr std::chrono::year_month_day on(int year, unsigned month, unsigned day) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

}  // namespace waymark::test
