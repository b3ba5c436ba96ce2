// How long it takes to find the best set of 200 initiatives, proved, and to show another scenario of a journey of 200
// touchpoints: from the choice to its dates, costs and satisfaction. The simulation follows in the background.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/edit/added.h"
#include "core/edit/touchpoint_edits.h"
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

// Initiatives whose savings overlap at the same touchpoints of a journey, with a budget; some need or exclude another.
struct Overlapping {
    std::size_t touchpoints = kTouchpoints;
    int effects = 1;  // of each initiative
    bool hasLinks = false;
};

Document overlappingInitiatives(Random& random, const Overlapping& shape) {
    Document document = test::randomStaffedJourney(shape.touchpoints, 1);
    std::vector<Touchpoint> dear;
    for (const Touchpoint& row : document.table<Touchpoint>()) dear.push_back(row);
    for (Touchpoint& row : dear) {
        row.cost = Money{static_cast<std::int64_t>(100 + random.below(2'000))};
        (void)document.apply(*edit::setTouchpoint(document, row));
    }
    ValueSettings settings;
    settings.customers = 10'000;
    settings.budget = Money{60'000'000};
    (void)document.apply(*edit::setValueSettings(document, settings));
    std::vector<Id<Initiative>> ids;
    for (std::size_t k = 0; k < kItems; ++k) {
        Initiative row;
        row.name = "Initiative " + std::to_string(k);
        row.savingsFrom = static_cast<std::int32_t>(1 + random.below(3));
        if (shape.hasLinks && k % 7 == 3) row.needs = {ids[k - 2]};
        if (shape.hasLinks && k % 7 == 6) row.excludes = {ids[k - 1]};
        const ChangeSet added = *edit::addInitiative(document, row);
        (void)document.apply(added);
        ids.push_back(edit::addedIn<Initiative>(added));
        CashFlow cost;
        cost.initiative = ids.back();
        cost.name = "Project";
        cost.amount = exactly(Money{static_cast<std::int64_t>(200'000 + random.below(3'000'000))});
        (void)document.apply(*edit::addCashFlow(document, cost));
        for (int effect = 0; effect < shape.effects; ++effect) {
            Effect made;
            made.initiative = ids.back();
            made.touchpoint = dear[random.below(dear.size())].id;
            made.kind = random.below(2) == 0 ? EffectKind::NewCost : EffectKind::TimeFactor;
            made.cost = Money{static_cast<std::int64_t>(random.below(800))};
            made.factor = 0.3 + 0.6 * random.uniform();
            (void)document.apply(*edit::addEffect(document, made));
        }
    }
    return document;
}

void reportOverlaps(Report& report, const char* name, const Overlapping& shape) {
    Random random(5);
    double worst = 0.0;
    double slowest = 0.0;
    double gap = 0.0;
    int unproved = 0;
    for (int round = 0; round < 3; ++round) {
        const Document document = overlappingInitiatives(random, shape);
        const std::vector<InitiativeValue> values = valueEach(document);
        PortfolioProblem problem;
        std::optional<PortfolioChoice> choice;
        worst = std::max(worst, milliseconds([&] {
                             problem = portfolioOf(document, values);
                             choice = bestSet(problem);
                         }));
        slowest = std::max(slowest, milliseconds([&] {
                               consume(static_cast<std::int64_t>(whyLeftOut(problem, *choice).size()));
                               consume(static_cast<std::int64_t>(efficientFrontier(problem).size()));
                           }));
        unproved += choice->isOptimal ? 0 : 1;
        gap = std::max(gap, static_cast<double>(choice->bound.minorUnits - choice->value.minorUnits) /
                                std::max(1.0, static_cast<double>(choice->value.minorUnits)));
    }
    report.atMost(std::string("value: best of 200 initiatives, savings overlap, ") + name + ", worst", worst, "ms",
                  1000);
    report.note("  left out and frontier of the same, worst", slowest, "ms");
    report.note("  not proved, of 3", unproved, "");
    report.note("  worth at most more", 100.0 * gap, "%");
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
    reportOverlaps(report, "one effect each", {kTouchpoints, 1, false});
    reportOverlaps(report, "three, with links", {kTouchpoints, 3, true});
    reportOverlaps(report, "twenty touchpoints", {20, 2, true});
    reportPortfolios(report);
    reportWholePortfolios(report);
    reportScenarios(report);
}

const Registration kValue("value", run);

}  // namespace
}  // namespace waymark::bench
