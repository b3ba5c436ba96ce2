#include "core/value/savings_overlap.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace waymark {
namespace {

using Places = std::vector<std::uint32_t>;

constexpr int kMostTries = 400;

class Together {
public:
    Together(const Document& document, std::span<const InitiativeValue> values, const Reckoning& reckoning,
             double costToday)
        : m_document(document), m_values(values), m_reckoning(reckoning), m_costToday(costToday) {}

    // What a set is worth as a whole, in minor units.
    [[nodiscard]] double worth(const Places& places) {
        ++m_tries;
        std::vector<Id<Initiative>> ids;
        for (const std::uint32_t place : places) ids.push_back(m_values[place].id);
        return presentValue(linesOf(m_document, ids, m_reckoning, m_costToday), m_reckoning);
    }
    // The rest of a set without a member and all that need it.
    [[nodiscard]] Places without(const Places& places, std::uint32_t member) const {
        std::vector<Id<Initiative>> gone{m_values[member].id};
        Places rest;
        for (const std::uint32_t place : places) {
            if (place != member) rest.push_back(place);
        }
        const auto isLost = [&](std::uint32_t place) {
            return std::ranges::any_of(m_document.table<Initiative>().at(m_values[place].id).needs,
                                       [&](Id<Initiative> id) { return std::ranges::find(gone, id) != gone.end(); });
        };
        for (auto lost = std::ranges::find_if(rest, isLost); lost != rest.end();
             lost = std::ranges::find_if(rest, isLost)) {
            gone.push_back(m_values[*lost].id);
            rest.erase(lost);
        }
        return rest;
    }
    [[nodiscard]] bool mayTry(std::size_t sets) const { return m_tries + static_cast<int>(sets) <= kMostTries; }

private:
    const Document& m_document;
    std::span<const InitiativeValue> m_values;
    const Reckoning& m_reckoning;
    double m_costToday;
    int m_tries = 0;
};

void setMembers(PortfolioChoice& choice, Places chosen, std::span<const InitiativeValue> values,
                const ValueSettings& settings) {
    choice.chosen = std::move(chosen);
    choice.value = choice.cost = Money{};
    for (const std::uint32_t place : choice.chosen) {
        const ValueFigures& figures = values[place].figures;
        choice.value.minorUnits += figures.counted().netPresentValue.value_or(Money{}).minorUnits;
        choice.cost.minorUnits += costIn(figures, settings.budgetScope).value_or(Money{}).minorUnits;
    }
}

}  // namespace

std::size_t savingMembers(const Document& document, std::span<const InitiativeValue> values,
                          const std::vector<std::uint32_t>& places) {
    return static_cast<std::size_t>(std::ranges::count_if(places, [&](std::uint32_t place) {
        return document.table<Initiative>().at(values[place].id).savingsFrom > 0;
    }));
}

ChosenTogether withoutOverlap(const Document& document, std::span<const InitiativeValue> values,
                              const PortfolioChoice& best, double costToday, const std::stop_token& stop) {
    ChosenTogether found{best, {}, false};
    const auto reckoning = reckoningOf(document.valueSettings());
    if (!reckoning || savingMembers(document, values, best.chosen) < 2) return found;
    Together together(document, values, *reckoning, costToday);
    Places chosen = best.chosen;
    double worth = together.worth(chosen);
    // Each value in the sum was rounded.
    const auto rounding = static_cast<double>(chosen.size());
    if (std::abs(worth - static_cast<double>(best.value.minorUnits)) <= rounding) return found;
    found.savingsOverlap = true;
    found.choice.isOptimal = false;
    for (bool isBetter = true; isBetter && together.mayTry(chosen.size()) && !stop.stop_requested();) {
        isBetter = false;
        Places rest;
        for (const std::uint32_t member : chosen) {
            Places others = together.without(chosen, member);
            const double without = together.worth(others);
            if (without < worth + 1.0) continue;
            worth = without;
            rest = std::move(others);
            isBetter = true;
        }
        if (isBetter) chosen = std::move(rest);
    }
    for (const std::uint32_t place : best.chosen) {
        if (std::ranges::binary_search(chosen, place)) continue;
        Places with = chosen;
        with.insert(std::ranges::lower_bound(with, place), place);
        const Defined<Money> loss = rounded(std::max(0.0, worth - together.worth(with)));
        LeftOut left;
        left.item = place;
        left.why = WhyLeftOut::NotWorthIt;
        if (loss) left.loss = *loss;
        left.isExact = false;
        found.dropped.push_back(std::move(left));
    }
    setMembers(found.choice, std::move(chosen), values, document.valueSettings());
    return found;
}

}  // namespace waymark
