#include "core/value/savings_overlap.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/edit/value_edits.h"
#include "core/value/journey_cost.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_value_edits.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;

// Decisions one after the other, with two ways each, a skill shared by several people, and costs everywhere.
Document branchingJourney(Random& random, int decisions) {
    test::JourneyBuilder build;
    const auto code = [](char letter, int number) { return letter + std::to_string(number); };
    const auto price = [&] { return Money{static_cast<std::int64_t>(random.below(5'000))}; };
    Resource cheap{{}, "junior", 3, Money{3'000}};
    Resource dear{{}, "senior", 1, Money{9'000}};
    cheap.skills = dear.skills = {"advice"};
    build.add(cheap);
    const auto senior = build.add(dear);
    build.touchpoint(code('D', 0), 1);
    for (int k = 0; k < decisions; ++k) {
        for (const char letter : {'B', 'C'}) {
            build.touchpoint(code(letter, k), 2);
            build.depend(code('D', k), code(letter, k));
        }
        build.touchpoint(code('D', k + 1), 1);
        build.after(code('D', k + 1), code('B', k) + ' ' + code('C', k));
        for (const char letter : {'B', 'C', 'D'}) {
            Touchpoint row = *build.document().find(build.id(code(letter, k)));
            if (letter == 'D' && k % 3 != 2) row.kind = TouchpointKind::Decision;
            row.cost = price();
            build.replace(row);
            Demand need{{}, row.id, letter == 'C' ? senior : Id<Resource>{}, 1};
            if (letter != 'C') need.skill = "advice";
            build.add(need);
        }
        Dependency way = *build.document().find(build.dependency(code('D', k), code('B', k)));
        way.share = Probability::from(0.3);
        build.replace(way);
    }
    return build.document();
}

void addInitiatives(Document& document, Random& random, int count, int effects) {
    for (int k = 0; k < count; ++k) {
        Initiative row;
        row.name = "Initiative " + std::to_string(k);
        row.savingsFrom = static_cast<std::int32_t>(random.below(4));
        const auto id = applyAdding<Initiative>(document, edit::addInitiative(document, row));
        const int own = 1 + static_cast<int>(random.below(static_cast<std::uint64_t>(effects)));
        for (int effect = 0; effect < own; ++effect)
            apply(document, edit::addEffect(document, test::randomEffect(document, random, id)));
        apply(document, edit::addCashFlow(document, test::randomCashFlow(random, id)));
    }
    ValueSettings settings;
    settings.customers = 12'000;
    settings.horizon = 24;
    apply(document, edit::setValueSettings(document, settings));
}

// Every set of initiatives: the sum of values and of what overlaps say against all flows laid out together.
void expectSameAsTogether(const Document& document) {
    const auto reckoning = reckoningOf(document.valueSettings());
    const std::vector<InitiativeValue> values = valueEach(document);
    const PortfolioProblem problem = portfolioOf(document, values);
    const auto knots = static_cast<double>(problem.overlaps.size());
    for (std::uint32_t set = 0; set < 1U << values.size(); ++set) {
        std::vector<std::uint32_t> places;
        std::vector<Id<Initiative>> ids;
        for (std::uint32_t k = 0; k < values.size(); ++k) {
            if ((set >> k & 1U) == 0) continue;
            places.push_back(k);
            ids.push_back(values[k].id);
        }
        const double together = presentValue(linesOf(document, ids, *reckoning), *reckoning);
        const auto sum = static_cast<double>(valueOfSet(problem, places).minorUnits);
        ASSERT_NEAR(sum, together, 1.0 + static_cast<double>(places.size()) + knots + 1e-9 * std::abs(together)) << set;
    }
}

TEST(SavingsOverlap, EverySetIsWorthWhatItsFlowsAreWorthTogether) {
    Random random(31);
    int overlaps = 0;
    for (int round = 0; round < 40; ++round) {
        SCOPED_TRACE(round);
        Document document = branchingJourney(random, 1 + round % 4);
        addInitiatives(document, random, 7, 3 + round % 3);
        overlaps += portfolioOf(document, valueEach(document)).overlaps.empty() ? 0 : 1;
        expectSameAsTogether(document);
    }
    EXPECT_GT(overlaps, 25);
}

TEST(SavingsOverlap, ThoseWithoutATableAskInsteadAndKeepToTheirLimit) {
    Random random(32);
    Document document = branchingJourney(random, 2);
    addInitiatives(document, random, 40, 4);
    const std::vector<InitiativeValue> values = valueEach(document);
    const PortfolioProblem problem = portfolioOf(document, values);
    const auto open = std::ranges::find_if(problem.overlaps, [](const auto& overlap) { return overlap.more.empty(); });
    ASSERT_NE(open, problem.overlaps.end());
    const auto reckoning = reckoningOf(document.valueSettings());
    for (int round = 0; round < 60; ++round) {
        std::vector<std::uint32_t> places;
        std::vector<Id<Initiative>> ids;
        for (std::uint32_t k = 0; k < values.size(); ++k) {
            if (random.below(2) == 0) continue;
            places.push_back(k);
            ids.push_back(values[k].id);
        }
        const double together = presentValue(linesOf(document, ids, *reckoning), *reckoning);
        const auto sum = static_cast<double>(valueOfSet(problem, places).minorUnits);
        ASSERT_NEAR(sum, together, 20.0 + static_cast<double>(problem.overlaps.size()) + 1e-9 * std::abs(together));
        for (const PortfolioOverlap& overlap : problem.overlaps) {
            if (!overlap.more.empty()) continue;
            std::vector<std::uint32_t> members;
            std::ranges::set_intersection(overlap.items, places, std::back_inserter(members));
            std::int64_t saved = overlap.open.more(members);
            for (std::size_t k = 0; k < overlap.items.size(); ++k) {
                if (std::ranges::binary_search(members, overlap.items[k])) saved += overlap.open.alone[k];
            }
            EXPECT_LE(saved, overlap.open.most);
        }
    }
}

TEST(SavingsOverlap, OnesAtDifferentTouchpointsAddUp) {
    Random random(33);
    Document document = branchingJourney(random, 1);
    for (const char* code : {"B0", "C0"}) {
        Initiative row;
        row.name = code;
        row.savingsFrom = 1;
        Effect effect;
        effect.initiative = applyAdding<Initiative>(document, edit::addInitiative(document, row));
        effect.kind = EffectKind::TimeFactor;
        effect.factor = 0.5;
        for (const Touchpoint& touchpoint : document.table<Touchpoint>()) {
            if (touchpoint.code == code) effect.touchpoint = touchpoint.id;
        }
        apply(document, edit::addEffect(document, effect));
    }
    ValueSettings settings;
    settings.customers = 12'000;
    apply(document, edit::setValueSettings(document, settings));
    EXPECT_TRUE(portfolioOf(document, valueEach(document)).overlaps.empty());
}

}  // namespace
}  // namespace waymark
