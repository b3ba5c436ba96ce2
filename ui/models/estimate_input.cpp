#include "ui/models/estimate_input.h"

#include <algorithm>

#include "core/base/duration_text.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr std::size_t kOptimistic = 0;
constexpr std::size_t kLikely = 1;
constexpr std::size_t kPessimistic = 2;

using Times = std::array<WrittenDuration, 3>;

constexpr auto kElapsedStep =
    static_cast<std::uint8_t>(TimeUnit::ElapsedMinute) - static_cast<std::uint8_t>(TimeUnit::Minute);

// The same number in the unit of the same name on the other clock.
WrittenDuration onOtherClock(const WrittenDuration& time) {
    const auto number = static_cast<int>(time.unit);
    const auto unit = static_cast<TimeUnit>(isElapsed(time.unit) ? number - kElapsedStep : number + kElapsedStep);
    const std::int64_t length = time.length.count() * lengthOf(unit).count() / lengthOf(time.unit).count();
    return {Minutes{length}, unit};
}

// Working or elapsed, as it was typed; nothing if both were.
std::optional<bool> typedClock(const Estimate& before, const TypedTimes& typed) {
    std::optional<bool> elapsed;
    for (const auto& time : typed) {
        if (!time) continue;
        if (elapsed && *elapsed != isElapsed(time->unit)) return std::nullopt;
        elapsed = isElapsed(time->unit);
    }
    return elapsed ? elapsed : isElapsed(before.unit);
}

void followTyped(Times& times, const TypedTimes& typed, bool isUnstated) {
    if (isUnstated) {
        const auto first = std::ranges::find_if(typed, [](const auto& time) { return time.has_value(); });
        for (std::size_t k = 0; k < times.size(); ++k) {
            if (!typed[k] && first != typed.end()) times[k] = **first;
        }
    }
    if (typed[kLikely]) {
        const WrittenDuration& likely = *typed[kLikely];
        if (!typed[kOptimistic] && times[kOptimistic].length > likely.length) times[kOptimistic] = likely;
        if (!typed[kPessimistic] && times[kPessimistic].length < likely.length) times[kPessimistic] = likely;
    }
}

Result<Estimate> checked(const Estimate& estimate) {
    return checkEstimate(estimate).map([&] { return estimate; });
}

}  // namespace

Result<Estimate> withTimes(const Estimate& before, bool isUnstated, const TypedTimes& typed) {
    const auto elapsed = typedClock(before, typed);
    Times times;
    const std::array lengths{before.optimistic, before.likely, before.pessimistic};
    for (std::size_t k = 0; k < times.size(); ++k) {
        const WrittenDuration known{lengths[k], shownUnit(lengths[k], before.unit)};
        const bool turns = elapsed && *elapsed != isElapsed(before.unit);
        times[k] = typed[k] ? *typed[k] : turns ? onOtherClock(known) : known;
    }
    if (!elapsed) {
        std::vector<std::string> texts;
        for (const auto& time : times) texts.push_back(writeDuration(time.length, time.unit));
        return failure(ErrorCode::MixedUnits, std::move(texts));
    }
    const bool isFlat = before.optimistic == before.pessimistic;
    if (isUnstated || isFlat) followTyped(times, typed, isUnstated);

    Estimate after = before;
    if (before.distribution == Distribution::Fixed) {
        for (const auto& time : typed) {
            if (time) times = {*time, *time, *time};
        }
    }
    after.optimistic = times[kOptimistic].length;
    after.likely = times[kLikely].length;
    after.pessimistic = times[kPessimistic].length;
    if (after.distribution == Distribution::Uniform && after.optimistic <= after.pessimistic) {
        after.likely = std::clamp(after.likely, after.optimistic, after.pessimistic);
    }
    if (after.distribution == Distribution::LogNormal) after.optimistic = std::min(after.optimistic, after.likely);
    after.unit = std::ranges::max(times, {}, [](const WrittenDuration& time) { return time.unit; }).unit;
    return checked(after);
}

Result<Estimate> withDistribution(Estimate estimate, Distribution distribution) {
    estimate.distribution = distribution;
    if (distribution == Distribution::Fixed) estimate.optimistic = estimate.pessimistic = estimate.likely;
    return checked(estimate);
}

}  // namespace waymark
