#include "tests/support/random_plan_edits.h"

#include <string>
#include <vector>

#include "core/edit/calendar_edits.h"
#include "core/edit/plan_edits.h"
#include "core/edit/resource_edits.h"
#include "tests/support/random_journey.h"
#include "tests/support/random_row.h"

namespace waymark::test {
namespace {

using Edit = Result<ChangeSet>;

WorkTime time(Random& random) { return WorkTime{Minutes{static_cast<std::int64_t>(random.below(20'000))}}; }

WrittenDuration length(Random& random) {
    return {Minutes{static_cast<std::int64_t>(random.below(4000))}, static_cast<TimeUnit>(random.below(8))};
}

std::vector<Id<Touchpoint>> several(const Document& document, Random& random) {
    std::vector<Id<Touchpoint>> ids;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        if (random.below(3) == 0) ids.push_back(row.id);
    }
    return ids;
}

RiskEvent riskEvent(const Document& document, Random& random) {
    RiskEvent row;
    row.name = anyName(random);
    row.probability = *Probability::from(random.uniform());
    row.impact = randomEstimate(random);
    row.touchpoints = several(document, random);
    return row;
}

Baseline baseline(const Document& document, Random& random) {
    Baseline row;
    if (random.below(2) == 0) row.status = WorkTime{Minutes{static_cast<std::int64_t>(random.below(9999))}};
    row.name = anyName(random);
    for (const Id<Touchpoint> id : several(document, random)) {
        const WorkTime start = time(random);
        row.touchpoints.push_back({id, start, start + Minutes{30}, random.below(2) == 0});
    }
    row.buffers.push_back({some<Touchpoint>(document, random), any<Touchpoint>(document, random), time(random),
                           Minutes{static_cast<std::int64_t>(random.below(999))}});
    if (random.below(2) == 0) {
        row.figures.emplace();
        row.figures->expected = time(random);
        row.figures->satisfaction = random.uniform();
    }
    return row;
}

}  // namespace

WorkingHours randomHours(Random& random) {
    WorkingHours hours;
    for (std::uint64_t parts = random.below(4); parts > 0; --parts) {
        const auto begin = static_cast<std::int16_t>(random.below(1300));
        hours.push_back({begin, static_cast<std::int16_t>(begin + 1 + static_cast<std::int16_t>(random.below(140)))});
    }
    return tidyHours(std::move(hours));
}

Calendar randomCalendar(Random& random) {
    using namespace std::chrono;
    Calendar row = standardCalendar();
    row.name = anyName(random);
    for (WorkingHours& day : row.week) {
        if (random.below(2) == 0) day = randomHours(random);
    }
    row.week[random.below(7)] = {{600, 900}};
    sys_days date = year{2026} / January / 1;
    for (std::uint64_t count = random.below(6); count > 0; --count) {
        date += days{1 + random.below(20)};
        row.exceptions.push_back({year_month_day{date}, anyName(random), randomHours(random)});
    }
    return row;
}

Edit changeCalendars(const Document& document, Random& random) {
    const Id<Calendar> id = some<Calendar>(document, random);
    const std::uint64_t what = id.isValid() ? random.below(8) : 0;
    if (what == 0) return edit::addCalendar(document, randomCalendar(random));
    if (what == 1) return edit::removeCalendar(document, id);
    if (what <= 4) {
        Calendar row = randomCalendar(random);
        row.id = id;
        return edit::setCalendar(document, row);
    }
    if (what <= 6 || document.table<Resource>().empty()) {
        return edit::setJourneyCalendar(document, any<Calendar>(document, random));
    }
    Resource row = document.table<Resource>().at(some<Resource>(document, random));
    row.calendar = any<Calendar>(document, random);
    return edit::setResource(document, row);
}

Edit addResource(const Document& document, Random& random) {
    Resource row;
    row.name = anyName(random);
    row.capacity = static_cast<std::int32_t>(random.below(4));
    row.calendar = any<Calendar>(document, random);
    if (random.below(2) == 0) row.skills = {"french", "welding"};
    return edit::addResource(document, row);
}

Edit changeProgress(const Document& document, Random& random) {
    Progress row;
    row.id = progressOf(some<Touchpoint>(document, random));
    if (random.below(3) != 0) row.start = time(random);
    if (row.start && random.below(2) == 0) row.finish = *row.start + Minutes{60};
    if (random.below(2) == 0) row.remaining = length(random);
    return edit::setProgress(document, row);
}

Edit changeCrashOptions(const Document& document, Random& random) {
    if (random.below(4) == 0 && !document.table<CrashOption>().empty()) {
        return edit::removeCrashOption(document, Id<Touchpoint>{some<CrashOption>(document, random).value});
    }
    return edit::setCrashOption(document, {crashOptionOf(some<Touchpoint>(document, random)), length(random),
                                           Money{static_cast<std::int64_t>(random.below(9999))}});
}

Edit changeRiskEvents(const Document& document, Random& random) {
    const Id<RiskEvent> id = some<RiskEvent>(document, random);
    const std::uint64_t what = id.isValid() ? random.below(3) : 0;
    if (what == 1) return edit::removeRiskEvent(document, id);
    RiskEvent row = riskEvent(document, random);
    row.id = id;
    return what == 0 ? edit::addRiskEvent(document, row) : edit::setRiskEvent(document, row);
}

Edit changePlanSettings(const Document& document, Random& random) {
    PlanSettings row;
    row.aggressive = *Probability::from(0.25 + 0.5 * random.uniform());
    row.safe = *Probability::from(0.5 + 0.5 * random.uniform());
    row.sizing = static_cast<BufferSizing>(random.below(8));
    row.riskFactor = random.uniform();
    row.runs = 1 + static_cast<std::int64_t>(random.below(100'000));
    row.seed = static_cast<std::int64_t>(random.below(1000));
    if (random.below(2) == 0) row.status = WorkTime{Minutes{static_cast<std::int64_t>(random.below(9999))}};
    return edit::setPlanSettings(document, random.below(4) == 0 ? PlanSettings{} : row);
}

Edit changeBaselines(const Document& document, Random& random) {
    const Id<Baseline> id = some<Baseline>(document, random);
    switch (id.isValid() ? random.below(3) : 0) {
        case 1: return edit::renameBaseline(document, id, anyName(random));
        case 2: return edit::removeBaseline(document, id);
        default: return edit::addBaseline(document, baseline(document, random));
    }
}

}  // namespace waymark::test
