#pragma once
// Durations as people write them: "90m", "4h", "2d", "1w", "2ed" (elapsed), or a bare number in a given unit.

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/time.h"

namespace waymark {

// A length together with the unit it was written in. `length` counts minutes of the clock for elapsed units.
struct WrittenDuration {
    Minutes length{0};
    TimeUnit unit = TimeUnit::Day;

    bool operator==(const WrittenDuration&) const = default;
};

// The short name: m, h, d, w, em, eh, ed, ew.
[[nodiscard]] std::string_view shortName(TimeUnit unit);
// The short names and what people write besides: min, minutes, hour(s), day(s), week(s).
[[nodiscard]] Result<TimeUnit> readTimeUnit(std::string_view text);

// Reads "2.5d" or "-1h"; a bare number takes `bareUnit`. Rounded to whole minutes, half away from zero.
// Errors: NotADuration, DurationTooLong. A decimal comma is accepted ("0,5d").
[[nodiscard]] Result<WrittenDuration> readDuration(std::string_view text, TimeUnit bareUnit = TimeUnit::Day);

// The shortest text that reads back as the same minutes: "2.5d", "90m"; falls back to smaller units where
// four decimals of the given unit do not say it exactly.
[[nodiscard]] std::string writeDuration(Minutes length, TimeUnit unit);

// A length in a unit as a plain number: 720 minutes are 1.5 days.
[[nodiscard]] double inUnit(Minutes length, TimeUnit unit);

}  // namespace waymark
