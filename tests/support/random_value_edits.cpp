#include "tests/support/random_value_edits.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "core/edit/measure_edits.h"
#include "core/edit/value_edits.h"
#include "tests/support/random_journey.h"
#include "tests/support/random_row.h"

namespace waymark::test {
namespace {

using Edit = Result<ChangeSet>;

std::int32_t whole(Random& random, std::int32_t low, std::int32_t high) {
    return low + static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(high - low + 1)));
}

std::chrono::year_month_day date(Random& random) {
    using namespace std::chrono;
    return sys_days{year{2026} / January / 1} + days{random.below(700)};
}

template <class Row>
std::vector<Id<Row>> several(const Document& document, Random& random) {
    std::vector<Id<Row>> ids;
    for (const Row& row : document.table<Row>()) {
        if (random.below(3) == 0) ids.push_back(row.id);
    }
    return ids;
}

template <class Enum>
Enum one(Random& random, std::uint64_t count) {
    return static_cast<Enum>(random.below(count));
}

MoneyEstimate amount(Random& random) {
    std::array<std::int64_t, 3> parts{};
    for (std::int64_t& part : parts) part = whole(random, -50'000, 900'000);
    std::ranges::sort(parts);
    return random.below(3) == 0 ? exactly(Money{parts[1]})
                                : MoneyEstimate{Money{parts[0]}, Money{parts[1]}, Money{parts[2]}};
}

// Adds, sets or removes, as the draw says; the row is made anew for adding and setting.
template <class Row, class Add, class Set, class Remove>
Edit change(const Document& document, Random& random, Row row, Add&& add, Set&& set, Remove&& remove) {
    const Id<Row> id = some<Row>(document, random);
    switch (id.isValid() ? random.below(4) : 0) {
        case 2: return remove(document, id);
        case 3: row.id = id; return set(document, std::move(row));
        default: return add(document, std::move(row));
    }
}

}  // namespace

CashFlow randomCashFlow(Random& random, Id<Initiative> initiative) {
    CashFlow row;
    row.initiative = initiative;
    row.name = anyName(random);
    row.kind = one<FlowKind>(random, 3);
    row.category = one<FlowCategory>(random, 9);
    row.amount = amount(random);
    row.score = random.below(2) == 0 ? 0.0 : random.uniform() * 10.0 - 3.0;
    row.isPerCustomer = random.below(3) == 0;
    row.customers = whole(random, 0, 3000);
    row.timing = one<FlowTiming>(random, 2);
    row.from = whole(random, 0, 12);
    row.to = whole(random, 0, 40);
    row.growth = random.below(2) == 0 ? 0.0 : random.uniform() * 0.2 - 0.1;
    if (random.below(3) == 0) row.tags = {"licence", "year 1"};
    return row;
}

Effect randomEffect(const Document& document, Random& random, Id<Initiative> initiative) {
    Effect row;
    row.initiative = initiative;
    row.kind = one<EffectKind>(random, 8);
    row.touchpoint = any<Touchpoint>(document, random);
    row.into = any<Touchpoint>(document, random);
    row.resource = any<Resource>(document, random);
    row.factor = random.uniform() * 2.0;
    row.estimate = randomEstimate(random);
    row.cost = Money{whole(random, 0, 9999)};
    row.amount = whole(random, -2, 4);
    row.shift = random.uniform() * 2.0 - 1.0;
    row.name = anyName(random);
    row.channel = random.below(2) == 0 ? "Chat" : "";
    return row;
}

ValueSettings randomValueSettings(Random& random) {
    ValueSettings row;
    row.period = one<PeriodLength>(random, 4);
    row.horizon = whole(random, 0, 60);
    row.discountRate = random.uniform() * 0.3;
    row.discounting = one<Discounting>(random, 3);
    if (random.below(2) == 0) row.financeRate = random.uniform();
    if (random.below(2) == 0) row.reinvestRate = random.uniform();
    row.customers = whole(random, 0, 90'000);
    if (random.below(2) == 0) row.budget = Money{whole(random, 0, 1'000'000)};
    row.budgetScope = one<BudgetScope>(random, 2);
    row.countsIntangibles = random.below(2) == 0;
    row.delayCost = Money{whole(random, 0, 9999)};
    return row;
}

Edit changeInitiatives(const Document& document, Random& random) {
    Initiative row;
    row.name = anyName(random);
    row.owner = anyName(random);
    row.needs = several<Initiative>(document, random);
    row.excludes = several<Initiative>(document, random);
    row.savingsFrom = whole(random, 0, 9);
    row.isSample = random.below(2) == 0;
    return change(document, random, std::move(row), edit::addInitiative, edit::setInitiative, edit::removeInitiative);
}

Edit changeCashFlows(const Document& document, Random& random) {
    return change(document, random, randomCashFlow(random, some<Initiative>(document, random)), edit::addCashFlow,
                  edit::setCashFlow, edit::removeCashFlow);
}

Edit changeEffects(const Document& document, Random& random) {
    return change(document, random, randomEffect(document, random, some<Initiative>(document, random)), edit::addEffect,
                  edit::setEffect, edit::removeEffect);
}

Edit changeValueSettings(const Document& document, Random& random) {
    return edit::setValueSettings(document, random.below(4) == 0 ? ValueSettings{} : randomValueSettings(random));
}

Edit changeScenarios(const Document& document, Random& random) {
    Scenario row;
    row.name = anyName(random);
    row.notes = anyName(random);
    row.initiatives = several<Initiative>(document, random);
    return change(document, random, std::move(row), edit::addScenario, edit::setScenario, edit::removeScenario);
}

Edit changeMeasures(const Document& document, Random& random) {
    Measure row;
    row.name = anyName(random);
    row.kind = one<MeasureKind>(random, 9);
    row.touchpoint = any<Touchpoint>(document, random);
    row.stage = any<Stage>(document, random);
    row.unit = "h";
    row.direction = one<Direction>(random, 2);
    if (random.below(2) == 0) row.target = random.uniform() * 100.0;
    row.scaleLow = whole(random, 0, 1);
    row.scaleHigh = whole(random, 5, 10);
    row.period = one<PeriodLength>(random, 4);
    row.isSample = random.below(2) == 0;
    return change(document, random, std::move(row), edit::addMeasure, edit::setMeasure, edit::removeMeasure);
}

Edit changeFigures(const Document& document, Random& random) {
    MeasureFigure row;
    row.measure = some<Measure>(document, random);
    row.date = date(random);
    row.value = random.uniform() * 100.0;
    row.count = whole(random, 0, 500);
    const auto add = [](const Document& to, MeasureFigure figure) {
        edit::Series series;
        series.figures = {figure, figure};
        return edit::addSeries(to, std::move(series));
    };
    const auto remove = [](const Document& from, Id<MeasureFigure> id) {
        return edit::removeFigures(from, std::vector{id});
    };
    return change(document, random, row, add, edit::setFigure, remove);
}

Edit changeResponses(const Document& document, Random& random) {
    SurveyResponse row;
    row.date = date(random);
    row.respondent = anyName(random);
    for (const Id<Measure> id : several<Measure>(document, random)) {
        row.answers.push_back({id, static_cast<double>(random.below(11))});
    }
    const auto add = [](const Document& to, SurveyResponse response) {
        edit::Series series;
        series.responses = {std::move(response)};
        return edit::addSeries(to, std::move(series));
    };
    const auto remove = [](const Document& from, Id<SurveyResponse> id) {
        return edit::removeResponses(from, std::vector{id});
    };
    return change(document, random, std::move(row), add, edit::setResponse, remove);
}

Edit changeComments(const Document& document, Random& random) {
    Comment row;
    row.touchpoint = any<Touchpoint>(document, random);
    row.text = anyName(random) + "\nand more";
    row.author = anyName(random);
    if (random.below(2) == 0) row.date = date(random);
    row.emotion = static_cast<std::int8_t>(whole(random, -2, 2));
    row.isSample = random.below(2) == 0;
    const auto add = [](const Document& to, Comment comment) {
        edit::Series series;
        series.comments = {std::move(comment)};
        return edit::addSeries(to, std::move(series));
    };
    return change(document, random, std::move(row), add, edit::setComment, edit::removeComment);
}

}  // namespace waymark::test
