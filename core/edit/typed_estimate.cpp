#include "core/edit/typed_estimate.h"

#include <algorithm>
#include <array>

#include "core/base/number_text.h"
#include "core/model/names.h"
#include "core/model/plan_cell.h"

namespace waymark::edit {
namespace {

bool isFilled(const std::optional<std::string>& cell) { return cell && !trimmed(*cell).empty(); }
bool isCleared(const std::optional<std::string>& cell) { return cell && trimmed(*cell).empty(); }

bool isUnstated(const Estimate& estimate) { return estimate.pessimistic == Minutes{0}; }

// The three times as text, some typed and the others fitted to them.
class ThreeTimes {
public:
    ThreeTimes(const Estimate& before, const TypedTimes& typed, TimeUnit bareUnit)
        : m_texts{typed.optimistic, typed.likely, typed.pessimistic},
          m_lengths{before.optimistic, before.likely, before.pessimistic},
          m_unit(before.unit),
          m_bareUnit(bareUnit) {}

    Result<void> fit(bool onlyOneIsKnown) {
        for (std::size_t k = 0; k < 3; ++k) {
            if (!isFilled(m_texts[k])) continue;
            const auto length = readLength(*m_texts[k], m_bareUnit);
            if (!length) return tl::unexpected(length.error());
            m_lengths[k] = length->length;
            if (!onlyOneIsKnown) continue;
            m_lengths = {length->length, length->length, length->length};
            m_unit = length->unit;
        }
        for (std::size_t k = 0; k < 3; ++k) {
            if (isFilled(m_texts[k])) m_lengths[k] = readLength(*m_texts[k], m_bareUnit)->length;
            if (isCleared(m_texts[k]) && k != 1) m_lengths[k] = m_lengths[1];
        }
        for (std::size_t k = 0; k < 3; ++k) {
            if (!isFilled(m_texts[k])) giveWay(k);
        }
        return {};
    }

    [[nodiscard]] std::string text(std::size_t k) const {
        return isFilled(m_texts[k]) ? *m_texts[k] : writeDuration(m_lengths[k], m_unit);
    }
    [[nodiscard]] bool areEqual() const { return m_lengths[0] == m_lengths[1] && m_lengths[1] == m_lengths[2]; }

private:
    // Moves a time that was not typed between those that were.
    void giveWay(std::size_t k) {
        for (std::size_t other = 0; other < 3; ++other) {
            if (!isFilled(m_texts[other])) continue;
            m_lengths[k] =
                other < k ? std::max(m_lengths[k], m_lengths[other]) : std::min(m_lengths[k], m_lengths[other]);
        }
    }

    std::array<std::optional<std::string>, 3> m_texts;
    std::array<Minutes, 3> m_lengths;
    TimeUnit m_unit;
    TimeUnit m_bareUnit;
};

std::string distributionText(const Estimate& before, const TypedTimes& typed, bool timesAreEqual) {
    if (typed.distribution) return *typed.distribution;
    const bool wasFixed = before.distribution == Distribution::Fixed;
    const bool wasObserved = before.distribution == Distribution::Observed;
    const bool isNowThreePoint = wasObserved || (wasFixed && !timesAreEqual);
    return std::string(nameOf(isNowThreePoint ? Distribution::BetaPert : before.distribution));
}

// Nothing where what was typed does not make or leave an observed estimate.
std::optional<Result<Estimate>> typedObserved(const Estimate& before, const TypedTimes& typed, TimeUnit unit) {
    const bool hasTime = isFilled(typed.optimistic) || isFilled(typed.likely) || isFilled(typed.pessimistic);
    Distribution distribution = before.distribution;
    if (typed.distribution) {
        const auto named = readDistribution(*typed.distribution);
        if (!named) return tl::unexpected(named.error());
        distribution = *named;
    } else if (hasTime) {
        return std::nullopt;
    }
    if (distribution != Distribution::Observed) return std::nullopt;
    if (typed.duration) return readObserved(*typed.duration, unit);
    return redistributed(before, Distribution::Observed);
}

}  // namespace

Result<Estimate> typedEstimate(const Estimate& before, const TypedTimes& typed, TimeUnit bareUnit) {
    const TimeUnit unit = isUnstated(before) ? bareUnit : before.unit;
    if (auto observed = typedObserved(before, typed, unit)) return *std::move(observed);
    const bool hasTime = isFilled(typed.optimistic) || isFilled(typed.likely) || isFilled(typed.pessimistic);
    if (!hasTime && isFilled(typed.duration)) {
        return readEstimate({{}, {}, {}, *typed.duration, typed.distribution.value_or("")}, unit);
    }
    const bool wasFixed = before.distribution == Distribution::Fixed;
    const bool allCleared = isCleared(typed.optimistic) && isCleared(typed.likely) && isCleared(typed.pessimistic);
    if (!hasTime && (allCleared || (wasFixed && isCleared(typed.duration)))) return Estimate{};
    if (!hasTime && isCleared(typed.likely)) return failure(ErrorCode::IncompleteEstimate, {"likely"});
    const bool onlyLikely = isFilled(typed.likely) && !isFilled(typed.optimistic) && !isFilled(typed.pessimistic);
    ThreeTimes times(before, typed, unit);
    const auto fitted = times.fit(isUnstated(before) || (wasFixed && onlyLikely));
    if (!fitted) return tl::unexpected(fitted.error());
    const std::string distribution = distributionText(before, typed, times.areEqual());
    const auto named = readDistribution(distribution);
    if (named && *named == Distribution::Fixed && !hasTime) {
        return readEstimate({{}, {}, {}, times.text(1), distribution}, unit);
    }
    return readEstimate({times.text(0), times.text(1), times.text(2), {}, distribution}, unit);
}

}  // namespace waymark::edit
