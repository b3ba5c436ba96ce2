#include "core/base/duration_text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/number_text.h"

namespace waymark {
namespace {

struct UnitName {
    std::string_view name;
    TimeUnit unit;
};

constexpr std::array kUnitNames{
    UnitName{"m", TimeUnit::Minute},
    UnitName{"h", TimeUnit::Hour},
    UnitName{"d", TimeUnit::Day},
    UnitName{"w", TimeUnit::Week},
    UnitName{"em", TimeUnit::ElapsedMinute},
    UnitName{"eh", TimeUnit::ElapsedHour},
    UnitName{"ed", TimeUnit::ElapsedDay},
    UnitName{"ew", TimeUnit::ElapsedWeek},
};

// What people write besides, and what the window shows.
constexpr std::array kOtherNames{
    UnitName{"min", TimeUnit::Minute}, UnitName{"minutes", TimeUnit::Minute}, UnitName{"hour", TimeUnit::Hour},
    UnitName{"hours", TimeUnit::Hour}, UnitName{"day", TimeUnit::Day},        UnitName{"days", TimeUnit::Day},
    UnitName{"week", TimeUnit::Week},  UnitName{"weeks", TimeUnit::Week},
};

// Where a unit cannot express a length exactly, the next smaller one of its family is tried.
constexpr TimeUnit smaller(TimeUnit unit) {
    if (unit == TimeUnit::Minute || unit == TimeUnit::ElapsedMinute) return unit;
    return static_cast<TimeUnit>(static_cast<std::uint8_t>(unit) - 1);
}

}  // namespace

std::string_view shortName(TimeUnit unit) { return kUnitNames[static_cast<std::size_t>(unit)].name; }

Result<TimeUnit> readTimeUnit(std::string_view text) {
    const std::string_view name = trimmed(text);
    if (const auto found = std::ranges::find(kUnitNames, name, &UnitName::name); found != kUnitNames.end()) {
        return found->unit;
    }
    if (const auto found = std::ranges::find(kOtherNames, name, &UnitName::name); found != kOtherNames.end()) {
        return found->unit;
    }
    return failure(ErrorCode::NotADuration, {std::string(text)});
}

Result<WrittenDuration> readDuration(std::string_view text, TimeUnit bareUnit) {
    const std::string_view whole = trimmed(text);
    const auto letters = std::min(whole.size(), whole.find_first_of("ehmwd"));
    TimeUnit unit = bareUnit;
    if (letters < whole.size()) {
        const auto named = readTimeUnit(whole.substr(letters));
        if (!named) return failure(ErrorCode::NotADuration, {std::string(text)});
        unit = *named;
    }
    std::string digits(trimmed(whole.substr(0, letters)));
    if (std::ranges::count(digits, ',') == 1 && digits.find('.') == std::string::npos) {
        digits[digits.find(',')] = '.';
    }
    const auto number = readNumber(digits);
    if (!number) return failure(ErrorCode::NotADuration, {std::string(text)});
    const double minutes = *number * static_cast<double>(lengthOf(unit).count());
    if (std::abs(minutes) > static_cast<double>(kLongestDuration.count())) {
        return failure(ErrorCode::DurationTooLong, {std::string(text), writeDuration(kLongestDuration, TimeUnit::Day)});
    }
    return WrittenDuration{Minutes{std::llround(minutes)}, unit};
}

std::string writeDuration(Minutes length, TimeUnit unit) {
    while (unit != smaller(unit)) {
        const std::string number = toText(inUnit(length, unit), 4);
        const auto back = readNumber(number);
        if (back && std::llround(*back * static_cast<double>(lengthOf(unit).count())) == length.count() &&
            (number.size() - std::min(number.size(), number.find('.'))) <= 4) {
            return number + std::string(shortName(unit));
        }
        unit = smaller(unit);
    }
    return toText(length.count()) + std::string(shortName(unit));
}

double inUnit(Minutes length, TimeUnit unit) {
    return static_cast<double>(length.count()) / static_cast<double>(lengthOf(unit).count());
}

}  // namespace waymark
