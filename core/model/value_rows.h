#pragma once
// Rows about money: what could be done to improve a journey, what that costs and brings, what it changes on the map,
// and which of it is chosen together.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/duration_text.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/probability.h"
#include "core/model/estimate.h"

namespace waymark {

struct Touchpoint;
struct Resource;

// How long a period is, in which money flows or a measure is taken.
enum class PeriodLength : std::uint8_t { Month, Week, Quarter, Year };
[[nodiscard]] constexpr int periodsPerYear(PeriodLength length) {
    constexpr std::array periods{12, 52, 4, 1};
    return periods[static_cast<std::size_t>(length)];
}

// Something that could be done to improve the journey.
struct Initiative {
    Id<Initiative> id;
    std::string name;
    std::string owner;
    std::string notes;
    std::vector<Id<Initiative>> needs;     // rising: makes sense only together with these
    std::vector<Id<Initiative>> excludes;  // rising: not together with these; one side saying so is enough
    // What its effects save of the cost per pass counts as a benefit, from this period on. 0: it does not count.
    std::int32_t savingsFrom = 0;
    bool isSample = false;  // made up, to show how it looks

    bool operator==(const Initiative&) const = default;
};

// An amount that is not known exactly: beta-PERT between lowest and highest, as estimates of time are.
struct MoneyEstimate {
    Money lowest;
    Money likely;
    Money highest;

    bool operator==(const MoneyEstimate&) const = default;
};

[[nodiscard]] constexpr MoneyEstimate exactly(Money amount) { return {amount, amount, amount}; }
// (lowest + 4 likely + highest) / 6, in minor units, before rounding.
[[nodiscard]] double expectedAmount(const MoneyEstimate& estimate);
// Errors: AmountOrder (lowest <= likely <= highest does not hold), OutOfRange (more than kLargestAmount).
[[nodiscard]] Result<void> checkAmounts(const MoneyEstimate& estimate);

// An intangible benefit is scored, and may have a money value for each point.
enum class FlowKind : std::uint8_t { Cost, Benefit, Intangible };

enum class FlowCategory : std::uint8_t {
    Other,
    Personnel,
    Equipment,
    Materials,
    Revenue,
    Savings,
    Satisfaction,
    Reputation,
    Loyalty,
};

enum class FlowTiming : std::uint8_t { Once, PerPeriod };

// A cost or benefit of an initiative. Amounts may be negative: a cost that is saved, a benefit that is lost.
struct CashFlow {
    Id<CashFlow> id;
    Id<Initiative> initiative;
    std::string name;
    FlowKind kind = FlowKind::Cost;
    FlowCategory category = FlowCategory::Other;
    MoneyEstimate amount;  // once, in each period, or for each customer; of an intangible benefit: for each point
    double score = 0.0;    // of an intangible benefit: points gained
    bool isPerCustomer = false;
    std::int64_t customers = 0;  // a year, where it is per customer; 0: as the settings say
    FlowTiming timing = FlowTiming::Once;
    std::int32_t from = 0;          // the period, 0: now
    std::int32_t to = 0;            // the last period; 0: the last one that counts
    double growth = 0.0;            // a year, from the first period on: 0.03 is 3 % more each year
    std::vector<std::string> tags;  // rising, each once

    bool operator==(const CashFlow&) const = default;
};

inline constexpr double kLargestScore = 1e6;  // either sign
inline constexpr std::int64_t kMostCustomers = 10'000'000'000;
inline constexpr std::int32_t kLongestHorizon = 1200;
inline constexpr double kLowestGrowth = -1.0, kHighestGrowth = 10.0;

enum class EffectKind : std::uint8_t {
    TimeFactor,     // the touchpoint takes `factor` times as long
    NewEstimate,    // ... takes the time of `estimate`
    NewCost,        // ... costs `cost` per pass
    AddedCapacity,  // there is `amount` more of the resource
    Satisfaction,   // the emotion at the touchpoint rises by `amount`
    BranchShare,  // of the customers at a decision `shift` more go on to `into`; the others become fewer in proportion
    Remove,       // the touchpoint falls away
    Replace,      // something else stands in its place: `name`, `channel`, `estimate`, `cost`; it needs no resources
};

// What an initiative changes on the map.
struct Effect {
    Id<Effect> id;
    Id<Initiative> initiative;
    EffectKind kind = EffectKind::TimeFactor;
    Id<Touchpoint> touchpoint;  // 0 for added capacity, and where none is chosen yet
    Id<Touchpoint> into;
    Id<Resource> resource;
    double factor = 1.0;
    Estimate estimate;
    Money cost;
    std::int32_t amount = 0;
    double shift = 0.0;  // -1 .. 1
    std::string name;
    std::string channel;

    bool operator==(const Effect&) const = default;
};

inline constexpr double kLargestFactor = 1000.0;

// At which moment of a period money flows, for its present value. Period 0 is now.
enum class Discounting : std::uint8_t {
    EndOfPeriod,  // what flows now is not discounted, the others at the end of their period
    MidPeriod,    // the others in the middle of it
    Spreadsheet,  // all one period later, what flows now too, as the function NPV of spreadsheets has it
};

// What the budget has to pay for.
enum class BudgetScope : std::uint8_t { OneOffCosts, AllCosts };

// How money is reckoned. A document holds one with id 1, or none while all is as usual.
struct ValueSettings {
    Id<ValueSettings> id{1};
    PeriodLength period = PeriodLength::Month;
    std::int32_t horizon = 36;   // the last period that counts
    double discountRate = 0.08;  // a year
    Discounting discounting = Discounting::EndOfPeriod;
    std::optional<double> financeRate, reinvestRate;  // a year, for the modified rate of return; none: discount rate
    std::int64_t customers = 0;                       // who pass through the journey in a year
    std::optional<Money> budget;
    BudgetScope budgetScope = BudgetScope::OneOffCosts;
    bool countsIntangibles = true;  // where they have a value in money
    Money delayCost;                // per pass and working day by which the promise is missed

    bool operator==(const ValueSettings&) const = default;
};

inline constexpr Id<ValueSettings> kValueSettingsId{1};
inline constexpr double kLowestRate = -1.0, kHighestRate = 10.0;

// Initiatives that are looked at together.
struct Scenario {
    Id<Scenario> id;
    std::string name;
    std::string notes;
    std::vector<Id<Initiative>> initiatives;  // rising

    bool operator==(const Scenario&) const = default;
};

// Takes what a row says of these rows, given in rising order, out of it. True if it said anything.
bool forget(Initiative& row, const std::vector<Id<Initiative>>& initiatives);
bool forget(Scenario& row, const std::vector<Id<Initiative>>& initiatives);

// month, week, quarter, year.
[[nodiscard]] std::string_view nameOf(PeriodLength length);
// cost, benefit, intangible.
[[nodiscard]] std::string_view nameOf(FlowKind kind);
// other, personnel, equipment, materials, revenue, savings, satisfaction, reputation, loyalty.
[[nodiscard]] std::string_view nameOf(FlowCategory category);
// once, per-period.
[[nodiscard]] std::string_view nameOf(FlowTiming timing);
// time-factor, new-estimate, new-cost, added-capacity, satisfaction, branch-share, remove, replace.
[[nodiscard]] std::string_view nameOf(EffectKind kind);
// end-of-period, mid-period, spreadsheet.
[[nodiscard]] std::string_view nameOf(Discounting discounting);
// one-off-costs, all-costs.
[[nodiscard]] std::string_view nameOf(BudgetScope scope);

}  // namespace waymark
