#include "core/check/time_problems.h"

#include "core/base/number_text.h"
#include "core/check/problem_ids.h"
#include "core/schedule/network.h"

namespace waymark {
namespace {

Problem aboutTimeOf(std::string_view id, const Touchpoint& row, std::vector<std::string> details) {
    details.insert(details.begin(), {row.code, row.name});
    return {std::string(id), Severity::Warning, {refTo(row.id)}, std::move(details)};
}

void checkCrashOf(const Document& document, const Touchpoint& row, std::vector<Problem>& found) {
    const CrashOption* option = document.find(crashOptionOf(row.id));
    if (!option) return;
    if (option->cost.minorUnits < 0) found.push_back(aboutTimeOf(kCrashCostBelowZero, row, {}));
    const Minutes expected = durationOf(row, Basis::Expected);
    if (expected == Minutes{0} || workingLength(option->duration) <= expected) return;
    const bool isClock = isElapsed(row.estimate.unit);
    const Minutes own = isClock ? ownDurationOn(row.estimate, Basis::Expected) : expected;
    found.push_back(aboutTimeOf(
        kCrashTakesLonger, row,
        {writeDuration(option->duration.length, option->duration.unit), writeDuration(own, row.estimate.unit)}));
}

}  // namespace

void checkTimesOf(const Document& document, const Touchpoint& row, std::vector<Problem>& found) {
    const Estimate& estimate = row.estimate;
    const bool isFromZero = estimate.distribution == Distribution::LogNormal && estimate.likely == Minutes{0} &&
                            estimate.pessimistic > Minutes{0};
    if (isFromZero && row.kind != TouchpointKind::Milestone) {
        found.push_back(aboutTimeOf(kLogNormalFromZero, row, {writeDuration(estimate.pessimistic, estimate.unit)}));
    }
    checkCrashOf(document, row, found);
}

void checkRisks(const Document& document, std::vector<Problem>& found) {
    for (const RiskEvent& row : document.table<RiskEvent>()) {
        if (row.impact.pessimistic > Minutes{0}) continue;
        Problem problem{std::string(kRiskWithoutImpact), Severity::Warning, {}, {row.name}};
        for (const Id<Touchpoint> id : row.touchpoints) problem.rows.push_back(refTo(id));
        problem.rows.push_back(refTo(row.id));
        found.push_back(std::move(problem));
    }
}

// The shortest and the longest time are no chance to go by, and a log-normal time has no longest one.
void checkChances(const Document& document, std::vector<Problem>& found) {
    const PlanSettings settings = document.planSettings();
    const auto check = [&](const char* which, Probability chance) {
        if (chance.value() > 0.0 && chance.value() < 1.0) return;
        found.push_back({std::string(kChanceImpossible),
                         Severity::Warning,
                         {refTo(kPlanSettingsId)},
                         {which, toText(chance.value() * 100.0, 0)}});
    };
    check("aggressive", settings.aggressive);
    check("safe", settings.safe);
}

}  // namespace waymark
