#include "core/check/effect_problems.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/check/problem_ids.h"
#include "core/value/scenario.h"

namespace waymark {
namespace {

constexpr int kBestEmotion = 2;

bool hasTarget(const Effect& row) {
    switch (row.kind) {
        case EffectKind::AddedCapacity: return row.resource.isValid();
        case EffectKind::BranchShare: return row.touchpoint.isValid() && row.into.isValid();
        default: return row.touchpoint.isValid();
    }
}

class EffectCheck {
public:
    EffectCheck(const Document& document, std::vector<Problem>& found) : m_document(document), m_found(found) {}

    void check(const Effect& row) {
        if (!hasTarget(row)) return add(kEffectWithoutTarget, row, {});
        switch (row.kind) {
            case EffectKind::BranchShare: return checkShare(row);
            case EffectKind::AddedCapacity: return checkCapacity(row);
            case EffectKind::Satisfaction: return checkSatisfaction(row);
            case EffectKind::TimeFactor:
            case EffectKind::NewEstimate:
            case EffectKind::NewCost: return checkRow(row);
            case EffectKind::Remove:
            case EffectKind::Replace: return;
        }
    }

private:
    void add(std::string_view id, const Effect& row, std::vector<std::string> details,
             Severity severity = Severity::Warning) {
        details.insert(details.begin(), m_document.table<Initiative>().at(row.initiative).name);
        std::vector<RowRef> rows{refTo(row.id), refTo(row.initiative)};
        if (row.touchpoint.isValid()) rows.push_back(refTo(row.touchpoint));
        m_found.push_back({std::string(id), severity, std::move(rows), std::move(details)});
    }
    void addIdle(const Effect& row, const std::string& where) { add(kEffectIdle, row, {where}, Severity::Note); }
    [[nodiscard]] std::string nameOfTouchpoint(Id<Touchpoint> id) const {
        const Touchpoint& row = m_document.table<Touchpoint>().at(id);
        return row.name.empty() ? row.code : row.name;
    }
    void checkShare(const Effect& row) {
        const Touchpoint& from = m_document.table<Touchpoint>().at(row.touchpoint);
        if (from.kind != TouchpointKind::Decision)
            return add(kShareWithoutDecision, row, {nameOfTouchpoint(row.touchpoint)});
        const auto ways = m_document.outgoing(row.touchpoint);
        const auto rowOf = [&](Id<Dependency> id) -> const Dependency& {
            return m_document.table<Dependency>().at(id);
        };
        const auto leads = [&](Id<Dependency> id) { return rowOf(id).successor == row.into; };
        if (std::ranges::none_of(ways, leads))
            return add(kShareWithoutWay, row, {nameOfTouchpoint(row.touchpoint), nameOfTouchpoint(row.into)});
        const auto isStated = [&](Id<Dependency> id) { return rowOf(id).share.has_value(); };
        if (ways.size() < 2 || std::ranges::none_of(ways, isStated))
            return add(kShareNotStated, row, {nameOfTouchpoint(row.touchpoint)});
        if (row.shift == 0.0) addIdle(row, nameOfTouchpoint(row.touchpoint));
    }
    void checkCapacity(const Effect& row) {
        const Resource& resource = m_document.table<Resource>().at(row.resource);
        const bool isUsed = std::ranges::any_of(m_document.table<Demand>(), [&](const Demand& demand) {
            if (demand.resource.isValid()) return demand.resource == row.resource;
            return std::ranges::find(resource.skills, demand.skill) != resource.skills.end();
        });
        if (!isUsed) return add(kCapacityUnused, row, {resource.name});
        if (capacityAfter(row, resource.capacity) == resource.capacity) addIdle(row, resource.name);
    }
    void checkSatisfaction(const Effect& row) {
        const Experience* known = m_document.find(experienceOf(row.touchpoint));
        const int emotion = known ? known->emotion : 0;
        const int after = std::clamp(emotion + row.amount, -kBestEmotion, kBestEmotion);
        if (after == emotion) addIdle(row, nameOfTouchpoint(row.touchpoint));
    }
    // What acts on the same touchpoint before it may be what it changes.
    void checkRow(const Effect& row) {
        const bool isAlone = std::ranges::none_of(m_document.table<Effect>(), [&](const Effect& other) {
            return other.touchpoint == row.touchpoint && other.initiative == row.initiative && other.id != row.id;
        });
        const Touchpoint& before = m_document.table<Touchpoint>().at(row.touchpoint);
        Touchpoint after = before;
        actOn(row, after);
        const bool isTimeless = before.kind == TouchpointKind::Milestone && row.kind != EffectKind::NewCost;
        if (isTimeless || (isAlone && after == before)) addIdle(row, nameOfTouchpoint(row.touchpoint));
    }

    const Document& m_document;
    std::vector<Problem>& m_found;
};

}  // namespace

void checkEffects(const Document& document, std::vector<Problem>& found) {
    EffectCheck effects(document, found);
    for (const Effect& row : document.table<Effect>()) effects.check(row);
}

}  // namespace waymark
