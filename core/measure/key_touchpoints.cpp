#include "core/measure/key_touchpoints.h"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

constexpr double kHighestImportance = 5.0;
constexpr double kStrongestEmotion = 2.0;
constexpr double kHalf = 5.0;  // of 10

using Findings = std::map<Id<Touchpoint>, std::vector<KeyFinding>>;

double weightOf(const KeyWeights& weights, KeyReason reason) {
    switch (reason) {
        case KeyReason::Driver: return weights.driver;
        case KeyReason::Gap: return weights.gap;
        case KeyReason::Emotion: return weights.emotion;
        case KeyReason::Criticality: return weights.criticality;
        case KeyReason::Cost: return weights.cost;
    }
    return 0.0;
}

// Keeps the strongest finding of each reason.
void note(Findings& findings, Id<Touchpoint> id, KeyFinding finding) {
    if (!id.isValid() || !(finding.degree > 0.0)) return;
    std::vector<KeyFinding>& known = findings[id];
    const auto same = std::ranges::find(known, finding.reason, &KeyFinding::reason);
    if (same == known.end())
        known.push_back(finding);
    else if (same->degree < finding.degree)
        *same = finding;
}

void noteMeasures(const Document& document, const KeyEvidence& evidence, Findings& findings) {
    for (const MeasureSeries& series : evidence.series) {
        const Measure& measure = document.table<Measure>().at(series.measure);
        note(findings, measure.touchpoint, {KeyReason::Gap, gapToTarget(measure, series), 0.0, measure.id});
        const Driver* driver = evidence.drivers ? evidence.drivers->find(measure.id) : nullptr;
        if (!driver || !driver->isClear) continue;
        const double strength = driver->importance.value_or(std::abs(driver->correlation.value_or(0.0)));
        note(findings, measure.touchpoint, {KeyReason::Driver, strength, 0.0, measure.id});
    }
}

void noteEmotions(const Document& document, Findings& findings) {
    for (const Experience& row : document.table<Experience>()) {
        if (row.emotion >= 0) continue;
        const double importance = row.importance == 0 ? 1.0 / 2.0 : row.importance / kHighestImportance;
        note(findings, Id<Touchpoint>{row.id.value},
             {KeyReason::Emotion, -row.emotion / kStrongestEmotion * importance, 0.0, {}});
    }
}

void noteCosts(const JourneyCost& cost, Findings& findings) {
    double dearest = 0.0;
    for (const TouchpointCost& row : cost.touchpoints) dearest = std::max(dearest, row.expected());
    for (const TouchpointCost& row : cost.touchpoints) {
        if (dearest > 0.0) note(findings, row.id, {KeyReason::Cost, row.expected() / dearest, 0.0, {}});
    }
}

// Per cent of those who are satisfied, by touchpoint, where that is asked.
std::map<Id<Touchpoint>, double> satisfiedShares(const Document& document, std::span<const MeasureSeries> series) {
    std::map<Id<Touchpoint>, double> shares;
    for (const MeasureSeries& one : series) {
        const Measure& measure = document.table<Measure>().at(one.measure);
        const bool isAsked = measure.kind == MeasureKind::CustomerSatisfaction && measure.touchpoint.isValid();
        if (isAsked && one.overall) shares.try_emplace(measure.touchpoint, one.overall->value);
    }
    return shares;
}

Quadrant quadrantOf(const Opportunity& row) {
    const bool isImportant = row.importance > kHalf;
    if (row.dissatisfaction > kHalf) return isImportant ? Quadrant::FixFirst : Quadrant::FixLater;
    return isImportant ? Quadrant::KeepUp : Quadrant::LetBe;
}

// The order in which to see to touchpoints.
int turnOf(const std::optional<Quadrant>& advice) {
    if (!advice) return 2;
    switch (*advice) {
        case Quadrant::FixFirst: return 0;
        case Quadrant::FixLater: return 1;
        case Quadrant::KeepUp: return 3;
        case Quadrant::LetBe: break;
    }
    return 4;
}

}  // namespace

std::vector<KeyTouchpoint> keyTouchpoints(const Document& document, const KeyEvidence& evidence,
                                          const KeyWeights& weights) {
    Findings findings;
    noteMeasures(document, evidence, findings);
    noteEmotions(document, findings);
    for (const auto& [id, criticality] : evidence.criticality) {
        note(findings, id, {KeyReason::Criticality, criticality, 0.0, {}});
    }
    if (evidence.cost) noteCosts(*evidence.cost, findings);
    std::map<Id<Touchpoint>, Quadrant> advice;
    for (const Opportunity& row : opportunities(document, evidence.series)) advice[row.id] = row.quadrant;
    std::vector<KeyTouchpoint> all;
    for (auto& [id, known] : findings) {
        KeyTouchpoint key{id, 0.0, std::move(known), std::nullopt};
        if (const auto found = advice.find(id); found != advice.end()) key.advice = found->second;
        for (KeyFinding& finding : key.findings) {
            finding.points = weightOf(weights, finding.reason) * std::min(1.0, finding.degree);
            key.score += finding.points;
        }
        std::ranges::stable_sort(key.findings, std::greater{}, &KeyFinding::points);
        all.push_back(std::move(key));
    }
    std::ranges::stable_sort(all, [](const KeyTouchpoint& one, const KeyTouchpoint& other) {
        return std::pair(turnOf(one.advice), -one.score) < std::pair(turnOf(other.advice), -other.score);
    });
    return all;
}

std::vector<Opportunity> opportunities(const Document& document, std::span<const MeasureSeries> series) {
    const auto shares = satisfiedShares(document, series);
    std::vector<Opportunity> all;
    for (const Experience& row : document.table<Experience>()) {
        if (row.importance == 0) continue;
        Opportunity found;
        found.id = Id<Touchpoint>{row.id.value};
        found.importance = 2.0 * row.importance;
        const auto measured = shares.find(found.id);
        found.isMeasured = measured != shares.end();
        const double satisfied = found.isMeasured
                                     ? measured->second / 10.0
                                     : (row.emotion + kStrongestEmotion) / (2.0 * kStrongestEmotion) * 10.0;
        found.dissatisfaction = 10.0 - satisfied;
        found.score = found.importance + std::max(0.0, found.importance - satisfied);
        found.quadrant = quadrantOf(found);
        all.push_back(found);
    }
    std::ranges::stable_sort(all, std::greater{}, &Opportunity::score);
    return all;
}

std::string_view nameOf(KeyReason reason) {
    constexpr std::array names{"driver", "gap", "emotion", "criticality", "cost"};
    return names[static_cast<std::size_t>(reason)];
}

std::string_view nameOf(Quadrant quadrant) {
    constexpr std::array names{"fix-first", "keep-up", "fix-later", "let-be"};
    return names[static_cast<std::size_t>(quadrant)];
}

}  // namespace waymark
