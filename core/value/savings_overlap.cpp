#include "core/value/savings_overlap.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <set>

#include "core/value/visit_chances.h"
#include "core/value/visit_costs.h"

namespace waymark {
namespace {

using Places = std::vector<std::uint32_t>;

constexpr std::size_t kMostReckoned = 100'000;                       // touchpoints, of all journeys for tables
constexpr std::int64_t kWorkOfVisit = 120, kWorkOfTouchpoint = 300;  // see PortfolioLimits

std::int64_t whole(double minorUnits) {
    const auto most = static_cast<double>(kLargestAmount);
    return std::llround(std::clamp(minorUnits, -most, most));
}

Places united(const Places& rising, const Places& others) {
    Places all;
    std::ranges::set_union(rising, others, std::back_inserter(all));
    return all;
}

// Touchpoints at which the same initiatives matter, or some of them.
struct Knot {
    Places members;  // rising
    std::vector<Id<Touchpoint>> touchpoints;
};

class Savings {
public:
    Savings(const Document& document, std::span<const InitiativeValue> values, const Reckoning& reckoning)
        : m_count(values.size()),
          m_touchpoints(document.table<Touchpoint>().size()),
          m_costs(document, savingOf(document, values)),
          m_chances(document, savingOf(document, values)) {
        for (const InitiativeValue& value : values)
            m_from.push_back(document.table<Initiative>().at(value.id).savingsFrom);
        double sum = 0.0;
        for (auto factor = reckoning.factors.rbegin(); factor != reckoning.factors.rend(); ++factor) {
            sum += *factor * reckoning.customersInPeriod();
            m_weights.push_back(sum);
        }
        std::ranges::reverse(m_weights);
        for (std::uint32_t place = 0; place < values.size(); ++place) {
            if (m_from[place] > 0) m_saving.push_back(place);
        }
    }

    [[nodiscard]] std::vector<Knot> knots() const;
    // What a knot's members among these save there, in minor units.
    [[nodiscard]] double saved(const Knot& knot, const Places& chosen);
    // The same of all sets of them: bit k is the member k.
    [[nodiscard]] std::vector<double> savedByEachSet(const Knot& knot);
    // No set of them saves more.
    [[nodiscard]] double mostSaved(const Knot& knot);
    // How many touchpoints it takes to reckon through all journeys for a table.
    [[nodiscard]] std::size_t effortOf(const Knot& knot) const;
    [[nodiscard]] std::size_t reckoned() const { return m_chances.journeys() * m_touchpoints; }
    [[nodiscard]] std::int64_t workOf(const Knot& knot) const;

private:
    // Places of those that save, and nothing for others, so that places stay.
    static std::vector<Id<Initiative>> savingOf(const Document& document, std::span<const InitiativeValue> values) {
        std::vector<Id<Initiative>> ids;
        for (const InitiativeValue& value : values) {
            ids.push_back(document.table<Initiative>().at(value.id).savingsFrom > 0 ? value.id : Id<Initiative>{});
        }
        return ids;
    }
    [[nodiscard]] double weightFrom(std::int32_t period) const {
        const auto place = static_cast<std::size_t>(period);
        return place < m_weights.size() ? m_weights[place] : 0.0;
    }
    // What a customer costs at the touchpoints of a knot.
    [[nodiscard]] double costAt(const Knot& knot, const std::vector<bool>& isIn) {
        double sum = 0.0;
        for (const Id<Touchpoint> id : knot.touchpoints) sum += m_chances.of(id, isIn) * m_costs.of(id, isIn);
        return sum;
    }
    // Calls use(members from then on, what a unit saved per customer is worth until the next one joins).
    template <class Use>
    void forEachStart(const Places& chosen, Use&& use) const {
        std::set<std::int32_t> starts;
        for (const std::uint32_t place : chosen) starts.insert(m_from[place]);
        for (auto start = starts.begin(); start != starts.end(); ++start) {
            const auto next = std::next(start);
            Places saving;
            std::ranges::copy_if(chosen, std::back_inserter(saving),
                                 [&](std::uint32_t k) { return m_from[k] <= *start; });
            use(saving, weightFrom(*start) - (next == starts.end() ? 0.0 : weightFrom(*next)));
        }
    }
    [[nodiscard]] std::vector<bool> among(const Places& chosen) const {
        std::vector<bool> isIn(m_count);
        for (const std::uint32_t place : chosen) isIn[place] = true;
        return isIn;
    }

    std::size_t m_count, m_touchpoints;
    VisitCosts m_costs;
    VisitChances m_chances;
    std::vector<std::int32_t> m_from;  // by place: the period from which on it saves
    std::vector<double> m_weights;     // by period: what a unit saved per customer from then on is worth
    Places m_saving;
};

std::vector<Knot> Savings::knots() const {
    std::map<Id<Touchpoint>, Places> members = m_costs.changing();
    for (const auto& [touchpoint, places] : m_chances.changing()) {
        Places& all = members[touchpoint];
        all = united(all, places);
    }
    std::map<Places, std::vector<Id<Touchpoint>>> byMembers;
    for (auto& [touchpoint, places] : members) {
        if (places.size() > 1) byMembers[std::move(places)].push_back(touchpoint);
    }
    std::vector<Knot> all;
    for (auto& [places, touchpoints] : byMembers) all.push_back({places, std::move(touchpoints)});
    // A small knot joins one that has all its members, as long as that has a table.
    std::ranges::stable_sort(all, std::greater{}, [](const Knot& knot) { return knot.members.size(); });
    std::vector<Knot> knots;
    std::vector<std::vector<std::size_t>> knotsOf(m_count);
    for (Knot& knot : all) {
        const std::vector<std::size_t>& candidates = knotsOf[knot.members.front()];
        const auto host = std::ranges::find_if(
            candidates, [&](std::size_t other) { return std::ranges::includes(knots[other].members, knot.members); });
        if (host != candidates.end()) {
            auto& into = knots[*host].touchpoints;
            into.insert(into.end(), knot.touchpoints.begin(), knot.touchpoints.end());
            continue;
        }
        if (knot.members.size() <= PortfolioOverlap::kMostInTable) {
            for (const std::uint32_t place : knot.members) knotsOf[place].push_back(knots.size());
        }
        knots.push_back(std::move(knot));
    }
    return knots;
}

double Savings::saved(const Knot& knot, const Places& chosen) {
    const double today = costAt(knot, std::vector<bool>(m_count));
    double sum = 0.0;
    forEachStart(chosen,
                 [&](const Places& saving, double weight) { sum += weight * (today - costAt(knot, among(saving))); });
    return sum;
}

std::vector<double> Savings::savedByEachSet(const Knot& knot) {
    const std::size_t sets = std::size_t{1} << knot.members.size();
    const auto chosenOf = [&](std::size_t set) {
        Places chosen;
        for (std::size_t k = 0; k < knot.members.size(); ++k) {
            if ((set >> k & 1U) != 0) chosen.push_back(knot.members[k]);
        }
        return chosen;
    };
    std::vector<double> costs;
    for (std::size_t set = 0; set < sets; ++set) costs.push_back(costAt(knot, among(chosenOf(set))));
    std::vector<double> saved(sets);
    for (std::size_t set = 1; set < sets; ++set) {
        forEachStart(chosenOf(set), [&](const Places& saving, double weight) {
            std::size_t then = 0;
            for (std::size_t k = 0; k < knot.members.size(); ++k) {
                if (std::ranges::binary_search(saving, knot.members[k])) then |= std::size_t{1} << k;
            }
            saved[set] += weight * (costs.front() - costs[then]);
        });
    }
    return saved;
}

double Savings::mostSaved(const Knot& knot) {
    const std::vector<bool> none(m_count);
    double perCustomer = 0.0;
    for (const Id<Touchpoint> id : knot.touchpoints)
        perCustomer += m_chances.of(id, none) * m_costs.of(id, none) - m_costs.leastOf(id);
    double weight = 0.0;
    for (const std::uint32_t place : knot.members) weight = std::max(weight, weightFrom(m_from[place]));
    return std::max(0.0, perCustomer) * weight;
}

std::size_t Savings::effortOf(const Knot& knot) const {
    std::set<Places> kinds;
    for (const Id<Touchpoint> id : knot.touchpoints) {
        const auto found = m_chances.changing().find(id);
        if (found != m_chances.changing().end()) kinds.insert(found->second);
    }
    std::size_t journeys = 0;
    for (const Places& places : kinds) journeys += std::size_t{1} << places.size();
    return journeys * m_touchpoints;
}

std::int64_t Savings::workOf(const Knot& knot) const {
    const bool hasWays =
        std::ranges::any_of(knot.touchpoints, [&](Id<Touchpoint> id) { return m_chances.changing().contains(id); });
    return kWorkOfVisit * static_cast<std::int64_t>(knot.touchpoints.size()) +
           (hasWays ? kWorkOfTouchpoint * static_cast<std::int64_t>(m_touchpoints) : 0);
}

PortfolioOverlap tableOf(Savings& savings, const Knot& knot) {
    PortfolioOverlap overlap;
    overlap.items = knot.members;
    const std::vector<double> saved = savings.savedByEachSet(knot);
    for (std::size_t set = 0; set < saved.size(); ++set) {
        double more = saved[set];
        for (std::size_t k = 0; k < knot.members.size(); ++k) {
            if ((set >> k & 1U) != 0) more -= saved[std::size_t{1} << k];
        }
        overlap.more.push_back(whole(more));
    }
    return overlap;
}

PortfolioOverlap openOf(const std::shared_ptr<Savings>& savings, const Knot& knot) {
    PortfolioOverlap overlap;
    overlap.items = knot.members;
    for (const std::uint32_t place : knot.members) overlap.open.alone.push_back(whole(savings->saved(knot, {place})));
    overlap.open.most = whole(std::ceil(savings->mostSaved(knot)) + 1.0);  // what is worth more is rounded
    overlap.open.work = savings->workOf(knot);
    overlap.open.more = [savings, knot, alone = overlap.open.alone](const Places& chosen) {
        std::int64_t more = whole(savings->saved(knot, chosen));
        for (std::size_t k = 0; k < knot.members.size(); ++k) {
            if (std::ranges::binary_search(chosen, knot.members[k])) more -= alone[k];
        }
        return more;
    };
    return overlap;
}

}  // namespace

std::vector<PortfolioOverlap> savingsOverlaps(const Document& document, std::span<const InitiativeValue> values,
                                              const Reckoning& reckoning, const std::stop_token& stop) {
    const auto savings = std::make_shared<Savings>(document, values, reckoning);
    std::vector<PortfolioOverlap> overlaps;
    for (const Knot& knot : savings->knots()) {
        if (stop.stop_requested()) break;
        const bool hasTable = knot.members.size() <= PortfolioOverlap::kMostInTable &&
                              savings->reckoned() + savings->effortOf(knot) <= kMostReckoned;
        PortfolioOverlap overlap = hasTable ? tableOf(*savings, knot) : openOf(savings, knot);
        const auto isNothing = [](std::int64_t more) { return more == 0; };
        if (!hasTable || !std::ranges::all_of(overlap.more, isNothing)) overlaps.push_back(std::move(overlap));
    }
    return overlaps;
}

}  // namespace waymark
