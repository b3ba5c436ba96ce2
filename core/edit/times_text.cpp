#include "core/edit/times_text.h"

#include <algorithm>
#include <vector>

#include "core/base/duration_text.h"

namespace waymark::edit {
namespace {

bool isDigitOrPoint(char letter) { return (letter >= '0' && letter <= '9') || letter == '.' || letter == ','; }
bool isLetter(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'); }

// "2 d" is one time; "1 2d" are two.
std::vector<std::string> timesIn(std::string_view text) {
    std::vector<std::string> times;
    bool isOpen = false;
    for (const char letter : text) {
        if (isLetter(letter) && !times.empty()) {
            times.back() += letter;
            isOpen = false;
        } else if (isDigitOrPoint(letter)) {
            if (!isOpen) times.emplace_back();
            times.back() += letter;
            isOpen = true;
        } else {
            isOpen = false;
        }
    }
    return times;
}

// Everything that is neither a number, a letter nor a separator makes no sense here.
bool isReadable(std::string_view text) {
    return std::ranges::all_of(text, [](char letter) {
        return isDigitOrPoint(letter) || isLetter(letter) || letter == ' ' || letter == '/' || letter == ';' ||
               letter == '-' || letter == '\t';
    });
}

void shareUnits(std::vector<std::string>& times) {
    std::string unit;
    for (auto time = times.rbegin(); time != times.rend(); ++time) {
        const auto letters = std::ranges::find_if(*time, isLetter);
        if (letters != time->end()) {
            unit.assign(letters, time->end());
        } else {
            *time += unit;
        }
    }
}

// As with typed cells, a bare number counts in days here, where it only says what lies between two others.
Result<std::string> halfWay(const std::string& first, const std::string& second) {
    const auto from = readDuration(first);
    if (!from) return tl::unexpected(from.error());
    const auto to = readDuration(second);
    if (!to) return tl::unexpected(to.error());
    const bool isBare = std::ranges::none_of(second, isLetter);
    std::string middle = writeDuration((from->length + to->length) / 2, to->unit);
    if (isBare && middle.ends_with("d")) middle.pop_back();
    return middle;
}

}  // namespace

Result<TypedTimes> readTimes(std::string_view text) {
    TypedTimes typed;
    std::vector<std::string> times = timesIn(text);
    const bool isBlank = std::ranges::all_of(text, [](char letter) { return letter == ' '; });
    if ((times.empty() && !isBlank) || times.size() > 3 || !isReadable(text)) {
        return failure(ErrorCode::NotADuration, {std::string(text)});
    }
    shareUnits(times);
    for (const std::string& time : times) {
        if (const auto read = readDuration(time); !read) return tl::unexpected(read.error());
    }
    if (times.empty()) {
        typed.optimistic = typed.likely = typed.pessimistic = "";
    } else if (times.size() == 1) {
        typed.likely = times[0];
    } else if (times.size() == 2) {
        auto middle = halfWay(times[0], times[1]);
        if (!middle) return tl::unexpected(middle.error());
        times.insert(times.begin() + 1, *std::move(middle));
    }
    if (times.size() == 3) {
        typed.optimistic = times[0];
        typed.likely = times[1];
        typed.pessimistic = times[2];
    }
    return typed;
}

std::string writeTimes(const Estimate& estimate) {
    if (estimate.pessimistic == Minutes{0}) return {};
    const auto write = [&](Minutes length) { return writeDuration(length, estimate.unit); };
    if (estimate.optimistic == estimate.pessimistic) return write(estimate.likely);
    return write(estimate.optimistic) + " / " + write(estimate.likely) + " / " + write(estimate.pessimistic);
}

}  // namespace waymark::edit
