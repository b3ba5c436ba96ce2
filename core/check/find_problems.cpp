#include "core/check/find_problems.h"

#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"
#include "core/base/probability.h"
#include "core/check/measure_problems.h"
#include "core/check/problem_ids.h"
#include "core/check/progress_problems.h"
#include "core/check/supply_problems.h"
#include "core/check/time_problems.h"
#include "core/check/value_problems.h"
#include "core/risk/quantiles.h"
#include "core/schedule/classical_chance.h"

namespace waymark {
namespace {

using Problems = std::vector<Problem>;

constexpr double kShareTolerance = 0.005;  // shares are typed as whole per cents

Problem about(std::string_view id, Severity severity, const Touchpoint& row) {
    return {std::string(id), severity, {refTo(row.id)}, {row.code, row.name}};
}

void findCycle(const Document& document, const IncrementalSchedule& schedule, Problems& found) {
    const auto cycle = schedule.cycle();
    if (cycle.empty()) return;
    Problem problem{std::string(kCycle), Severity::Error, {}, {}};
    for (const Id<Touchpoint> id : cycle) problem.details.push_back(document.table<Touchpoint>().at(id).code);
    for (std::size_t i = 0; i + 1 < cycle.size(); ++i) problem.rows.push_back(refTo(cycle[i]));
    found.push_back(std::move(problem));
}

void checkEstimateOf(const Touchpoint& row, Problems& found) {
    const bool takesTime = row.estimate.pessimistic > Minutes{0};
    if (row.kind == TouchpointKind::Milestone) {
        if (takesTime) found.push_back(about(kMilestoneWithTime, Severity::Note, row));
    } else if (row.estimate.distribution == Distribution::Observed && row.estimate.observed.empty()) {
        found.push_back(about(kNoObservedDurations, Severity::Warning, row));
    } else if (!takesTime && row.estimate.distribution != Distribution::Fixed) {  // a fixed time of 0 was typed
        found.push_back(about(kMissingEstimate, Severity::Warning, row));
    }
}

void checkLinksOf(const Document& document, const Touchpoint& row, Problems& found) {
    const bool isAlone = document.incoming(row.id).empty() && document.outgoing(row.id).empty();
    if (isAlone && document.table<Touchpoint>().size() > 1) {
        found.push_back(about(kIsolatedTouchpoint, Severity::Note, row));
    }
}

void checkSharesOf(const Document& document, const Touchpoint& row, Problems& found) {
    double sum = 0.0;
    bool anyStated = false;
    bool isAll = true;  // who goes any of these ways
    for (const Id<Dependency> id : document.outgoing(row.id)) {
        const auto& share = document.table<Dependency>().at(id).share;
        anyStated = anyStated || share.has_value();
        isAll = isAll && (!share || share->value() >= 1.0);
        sum += share ? share->value() : 0.0;
    }
    if (row.kind != TouchpointKind::Decision) {
        if (!isAll) found.push_back(about(kSharesUnused, Severity::Warning, row));
        return;
    }
    if (!anyStated || std::abs(sum - 1.0) <= kShareTolerance) return;
    Problem problem = about(kSharesDoNotSum, Severity::Warning, row);
    problem.details.push_back(toText(sum * 100.0, 1));
    found.push_back(std::move(problem));
}

// Critical chain plans with the aggressive quantile; what a typed safe time has beyond it is the safety that is cut.
void checkSafeOf(const Document& document, const Touchpoint& row, Problems& found) {
    if (!row.safe) return;
    const double clock = isElapsed(row.estimate.unit) ? workingMinutesPerElapsedMinute() : 1.0;
    const Probability chance = document.planSettings().aggressive;
    const auto safe = static_cast<double>(workingLength(*row.safe).count());
    if (chanceWithin(row.estimate, (safe + 0.5) / clock) >= chance) return;
    const double own = quantileOf(row.estimate, chance);
    Problem problem = about(kSafeBelowAggressive, Severity::Warning, row);
    problem.details.push_back(writeDuration(row.safe->length, row.safe->unit));
    problem.details.push_back(writeDuration(Minutes{std::llround(own)}, row.estimate.unit));
    found.push_back(std::move(problem));
}

void checkSettings(const Document& document, Problems& found) {
    const PlanSettings settings = document.planSettings();
    if (settings.safe >= settings.aggressive) return;
    found.push_back({std::string(kSafeChanceBelowAggressive),
                     Severity::Warning,
                     {refTo(kPlanSettingsId)},
                     {toText(settings.aggressive.value() * 100.0, 1), toText(settings.safe.value() * 100.0, 1)}});
}

void checkPromise(const Document& document, const IncrementalSchedule& schedule, Problems& found) {
    const auto& promise = document.journey().promise;
    if (!promise || document.table<Touchpoint>().empty()) return;
    const Probability chance = classicalChance(schedule, promisedEnd(schedule.calendar(), *promise));
    if (chance.value() >= 0.5) return;
    found.push_back(
        {std::string(kPromiseUnlikely), Severity::Warning, {refTo(kJourneyId)}, {toText(chance.value() * 100.0, 0)}});
}

std::size_t rankOf(const std::string& id) {
    return static_cast<std::size_t>(std::ranges::find(kProblemIds, id) - kProblemIds.begin());
}

}  // namespace

std::vector<Problem> findProblems(const Document& document, const IncrementalSchedule& schedule) {
    return findProblems(document, schedule, findMeasureProblems(document));
}

std::vector<Problem> findProblems(const Document& document, const IncrementalSchedule& schedule,
                                  std::span<const Problem> ofMeasures) {
    Problems found;
    const SupplyCheck supply(document);
    findCycle(document, schedule, found);
    supply.checkCalendars(found);
    checkSettings(document, found);
    checkChances(document, found);
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        checkEstimateOf(row, found);
        checkTimesOf(document, row, found);
        if (row.name.empty()) {
            found.push_back({std::string(kUnnamedTouchpoint), Severity::Note, {refTo(row.id)}, {row.code}});
        }
        checkLinksOf(document, row, found);
        checkSharesOf(document, row, found);
        checkSafeOf(document, row, found);
        supply.checkDemandsOf(row, found);
        supply.checkHoursOf(row, found);
    }
    checkPromise(document, schedule, found);
    checkProgress(document, schedule, found);
    checkRisks(document, found);
    checkMoney(document, found);
    found.insert(found.end(), ofMeasures.begin(), ofMeasures.end());
    std::ranges::stable_sort(found, [](const Problem& a, const Problem& b) {
        if (a.severity != b.severity) return a.severity > b.severity;
        return rankOf(a.id) < rankOf(b.id);
    });
    return found;
}

}  // namespace waymark
