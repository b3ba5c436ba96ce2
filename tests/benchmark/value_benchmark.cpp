// How long it takes to find the best set of 200 initiatives, proved, and to show another scenario of a journey of 200
// touchpoints: from the choice to its dates, costs and satisfaction. The simulation follows in the background.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/edit/added.h"
#include "core/edit/value_edits.h"
#include "core/format/value_report.h"
#include "core/portfolio/portfolio.h"
#include "core/value/scenario.h"
#include "core/value/scenario_figures.h"
#include "tests/benchmark/benchmark.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_portfolio.h"
#include "tests/support/random_value_edits.h"
#include "tests/support/staffed_journey.h"

namespace waymark::bench {
namespace {

constexpr std::size_t kItems = 200;
constexpr std::size_t kTouchpoints = 200;
constexpr int kScenarios = 20;
constexpr int kInitiatives = 10;
constexpr int kEffects = 8;  // of each

// Value and cost go together, up to a constant: the hardest kind for searches that go by the ratio of both.
PortfolioProblem correlatedPortfolio(Random& random) {
    PortfolioProblem problem;
    std::int64_t sum = 0;
    for (std::size_t k = 0; k < kItems; ++k) {
        const auto cost = static_cast<std::int64_t>(1'000 + random.below(9'000));
        problem.items.push_back({Money{cost + 1'000}, Money{cost}, {}, {}});
        sum += cost;
    }
    problem.budget = Money{sum / 3};
    return problem;
}

// Costs in whole thousands, value a multiple of them plus a little: what planners write down.
PortfolioProblem roundPortfolio(Random& random) {
    PortfolioProblem problem;
    std::int64_t sum = 0;
    for (std::size_t k = 0; k < kItems; ++k) {
        const auto cost = static_cast<std::int64_t>(100'000 * (1 + random.below(200)));
        problem.items.push_back({Money{cost / 5 + 2'000'000}, Money{cost}, {}, {}});
        sum += cost;
    }
    problem.budget = Money{sum / 3};
    return problem;
}

// All that a report says about a portfolio: the best set, why others are left out, and the frontier.
struct Reports {
    double worst = 0.0;  // milliseconds
    std::size_t open = 0;

    void make(const PortfolioProblem& problem) {
        worst = std::max(worst, milliseconds([&] {
                             const PortfolioChoice choice = *bestSet(problem);
                             const auto isOpen = [](const LeftOut& left) { return !left.isExact; };
                             const auto left = whyLeftOut(problem, choice);
                             open += static_cast<std::size_t>(std::ranges::count_if(left, isOpen));
                             consume(static_cast<std::int64_t>(efficientFrontier(problem).size()));
                         }));
    }
};

void reportWholePortfolios(Report& report) {
    Random random(3);
    Reports round;
    Reports correlated;
    for (int k = 0; k < 3; ++k) {
        round.make(roundPortfolio(random));
        PortfolioProblem problem = correlatedPortfolio(random);
        problem.items[0].needs = {1};  // no table, but searches
        correlated.make(problem);
    }
    report.atMost("value: best, left out and frontier of 200 initiatives, round costs, worst", round.worst, "ms", 3000);
    report.atMost("  losses not exact", static_cast<double>(round.open), "", 0);
    report.atMost("value: the same, value rises with cost, linked, worst", correlated.worst, "ms", 3000);
    report.note("  losses not exact", static_cast<double>(correlated.open), "");
}

struct Searches {
    double worst = 0.0;  // milliseconds
    int unproved = 0;

    void search(const PortfolioProblem& problem) {
        std::optional<PortfolioChoice> choice;
        worst = std::max(worst, milliseconds([&] { choice = bestSet(problem); }));
        unproved += choice && choice->isOptimal ? 0 : 1;
    }
};

void reportPortfolios(Report& report) {
    Random random(1);
    Searches linked;
    Searches correlated;
    for (int round = 0; round < 20; ++round) {
        linked.search(test::randomPortfolio({kItems, 0.01, 0.005, 0.05 * (1 + round % 15), round % 4 == 3}, random));
        correlated.search(correlatedPortfolio(random));
    }
    report.atMost("value: best of 200 initiatives, exclusions and needs, worst", linked.worst, "ms", 1000);
    report.atMost("  not proved", linked.unproved, "", 0);
    report.atMost("value: best of 200 initiatives, value rises with cost, worst", correlated.worst, "ms", 1000);
    report.note("  not proved, of 20", correlated.unproved, "");  // the work is limited instead
}

Document journeyWithInitiatives(Random& random) {
    Document document = test::randomStaffedJourney(kTouchpoints, 1);
    for (int k = 0; k < kInitiatives; ++k) {
        Initiative row;
        row.name = "Initiative " + std::to_string(k);
        const ChangeSet added = *edit::addInitiative(document, row);
        (void)document.apply(added);
        const Id<Initiative> id = edit::addedIn<Initiative>(added);
        for (int effect = 0; effect < kEffects; ++effect)
            (void)document.apply(*edit::addEffect(document, test::randomEffect(document, random, id)));
    }
    return document;
}

void reportScenarios(Report& report) {
    Random random(2);
    const Document document = journeyWithInitiatives(random);
    std::vector<double> times;
    for (int k = 0; k < kScenarios; ++k) {
        std::vector<Id<Initiative>> chosen;
        for (const Initiative& row : document.table<Initiative>()) {
            if (random.below(2) == 0) chosen.push_back(row.id);
        }
        times.push_back(milliseconds([&] {
            const ScenarioFigures figures = scenarioFigures(*withInitiatives(document, chosen));
            consume(figures.finish.count());
        }));
    }
    report.atMost("value: another scenario of 200 touchpoints, worst", quantile(times, 1.0), "ms", 100);
    report.note("  median", median(times), "ms");
}

// Each of many initiatives saves at one branch of a journey with twenty decisions in a row: a million outcomes.
Document savingInitiatives(int initiatives) {
    constexpr int kDecisions = 20;
    test::JourneyBuilder build;
    const auto code = [](char letter, int number) { return letter + std::to_string(number); };
    build.touchpoint(code('D', 0), 1);
    for (int k = 0; k < kDecisions; ++k) {
        for (const char letter : {'B', 'C'}) {
            build.touchpoint(code(letter, k), 1);
            build.depend(code('D', k), code(letter, k));
        }
        build.touchpoint(code('D', k + 1), 1);
        build.after(code('D', k + 1), code('B', k) + ' ' + code('C', k));
        Touchpoint decision = *build.document().find(build.id(code('D', k)));
        decision.kind = TouchpointKind::Decision;
        build.replace(decision);
        Touchpoint dear = *build.document().find(build.id(code('B', k)));
        dear.cost = Money{1'000};
        build.replace(dear);
        Dependency way = *build.document().find(build.dependency(code('D', k), code('B', k)));
        way.share = Probability::from(0.3);
        build.replace(way);
    }
    Document document = build.document();
    ValueSettings settings;
    settings.customers = 1'000;
    (void)document.apply(*edit::setValueSettings(document, settings));
    for (int k = 0; k < initiatives; ++k) {
        Initiative row;
        row.name = "Initiative " + std::to_string(k);
        row.savingsFrom = 1;
        const ChangeSet added = *edit::addInitiative(document, row);
        (void)document.apply(added);
        Effect effect;
        effect.initiative = edit::addedIn<Initiative>(added);
        effect.kind = EffectKind::NewCost;
        effect.touchpoint = build.id(code('B', k % kDecisions));
        effect.cost = Money{10 * k};
        (void)document.apply(*edit::addEffect(document, effect));
    }
    return document;
}

void reportWholeValue(Report& report) {
    const Document document = savingInitiatives(100);
    const double time = milliseconds([&] {
        consume(static_cast<std::int64_t>(reportInitiatives(document, {1'000, 1}).initiatives.size()));
    });
    report.atMost("value: report of 100 initiatives that save, 20 decisions in a row", time, "ms", 1000);
}

void run(Report& report) {
    reportWholeValue(report);
    reportPortfolios(report);
    reportWholePortfolios(report);
    reportScenarios(report);
}

const Registration kValue("value", run);

}  // namespace
}  // namespace waymark::bench
