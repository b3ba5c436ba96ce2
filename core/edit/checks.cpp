#include "core/edit/checks.h"

#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"
#include "core/base/text.h"

namespace waymark::edit {
namespace {

Result<void> checkSize(const std::string& text, std::string_view what, std::size_t limit) {
    if (text.size() <= limit) return {};
    return failure(ErrorCode::TextTooLong, {std::string(what), toText(static_cast<std::int64_t>(limit))});
}

}  // namespace

Result<void> tidyLine(std::string& text, std::string_view what) {
    text = cleanLine(text);
    return checkSize(text, what, kLongestText);
}

Result<void> tidyNotes(std::string& text, std::string_view what) {
    text = cleanText(text);
    return checkSize(text, what, kLongestNotes);
}

Result<void> tidyName(std::string& text) {
    auto tidy = tidyLine(text, "name");
    if (tidy && text.empty()) return failure(ErrorCode::EmptyName);
    return tidy;
}

Result<void> checkLength(const WrittenDuration& duration) {
    if (duration.length <= kLongestDuration && duration.length >= -kLongestDuration) return {};
    return failure(ErrorCode::DurationTooLong,
                   {writeDuration(duration.length, duration.unit), writeDuration(kLongestDuration, TimeUnit::Day)});
}

Result<void> checkNotNegative(const WrittenDuration& duration) {
    if (duration.length >= Minutes{0}) return checkLength(duration);
    return failure(ErrorCode::NegativeDuration, {writeDuration(duration.length, duration.unit)});
}

Result<void> checkCoordinate(double value) {
    if (std::abs(value) <= kLargestCoordinate) return {};
    return failure(ErrorCode::CoordinateOutOfRange);
}

Result<ChangeSet> checkedPlaces(ChangeSet changes) {
    Result<void> outcome;
    const auto check = [&](RowRef row, double value, double limit) {
        if (outcome && !(std::abs(value) <= limit)) outcome = failure(ErrorCode::CoordinateOutOfRange, {}, {row});
    };
    forEachChange<Placement>(changes, [&](const RowChange<Placement>& change) {
        if (!change.after) return;
        check(refTo(Id<Touchpoint>{change.id.value}), change.after->x, kLargestCoordinate);
        check(refTo(Id<Touchpoint>{change.id.value}), change.after->y, kLargestCoordinate);
    });
    forEachChange<StickyNote>(changes, [&](const RowChange<StickyNote>& change) {
        if (!change.after) return;
        check(refTo(change.id), change.after->x, kLargestCoordinate);
        check(refTo(change.id), change.after->y, kLargestCoordinate);
    });
    forEachChange<Stage>(changes, [&](const RowChange<Stage>& change) {
        if (change.after) check(refTo(change.id), change.after->width, kLargestBand);
    });
    forEachChange<Lane>(changes, [&](const RowChange<Lane>& change) {
        if (change.after) check(refTo(change.id), change.after->height, kLargestBand);
    });
    if (!outcome) return tl::unexpected(outcome.error());
    return changes;
}

Result<void> tidyLabels(std::vector<std::string>& labels, std::string_view what) {
    for (std::string& label : labels) {
        if (auto tidy = tidyLine(label, what); !tidy) return tidy;
    }
    std::erase(labels, std::string());
    std::ranges::sort(labels);
    labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
    if (labels.size() <= kMostSkills) return {};
    return failure(ErrorCode::TooManyRows, {std::string(what), toText(std::int64_t{kMostSkills})});
}

Result<void> checkRange(double value, double lowest, double highest, std::string_view what) {
    if (value >= lowest && value <= highest) return {};
    return failure(ErrorCode::OutOfRange, {std::string(what), toText(value, 3), toText(lowest, 0), toText(highest, 0)});
}

Result<void> checkAmount(Money amount, std::string_view what) {
    if (amount.minorUnits <= kLargestAmount && amount.minorUnits >= -kLargestAmount) return {};
    const std::string limit = toText(kLargestAmount / 100);
    return failure(ErrorCode::OutOfRange, {std::string(what), toText(amount.minorUnits / 100), "-" + limit, limit});
}

}  // namespace waymark::edit
