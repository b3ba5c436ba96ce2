#include "core/value/visit_chances.h"

#include <algorithm>
#include <set>

#include "core/schedule/network.h"
#include "core/value/journey_cost.h"
#include "core/value/scenario.h"

namespace waymark {
namespace {

using Touchpoints = std::set<Id<Touchpoint>>;

// All that can be reached from these, themselves left out unless they lie behind another one.
Touchpoints behind(const Document& document, const Touchpoints& begin) {
    Touchpoints found;
    std::vector<Id<Touchpoint>> open(begin.begin(), begin.end());
    while (!open.empty()) {
        const Id<Touchpoint> from = open.back();
        open.pop_back();
        for (const Id<Dependency> id : document.outgoing(from)) {
            const Id<Touchpoint> next = document.table<Dependency>().at(id).successor;
            if (found.insert(next).second) open.push_back(next);
        }
    }
    return found;
}

bool isDecision(const Document& document, Id<Touchpoint> id) {
    return document.table<Touchpoint>().at(id).kind == TouchpointKind::Decision;
}

// Decisions on the ways to a touchpoint, and it itself if it is one.
Touchpoints decisionsBefore(const Document& document, Id<Touchpoint> touchpoint) {
    Touchpoints seen{touchpoint};
    std::vector<Id<Touchpoint>> open{touchpoint};
    Touchpoints decisions;
    while (!open.empty()) {
        const Id<Touchpoint> to = open.back();
        open.pop_back();
        if (isDecision(document, to)) decisions.insert(to);
        for (const Id<Dependency> id : document.incoming(to)) {
            const Id<Touchpoint> before = document.table<Dependency>().at(id).predecessor;
            if (seen.insert(before).second) open.push_back(before);
        }
    }
    return decisions;
}

// Which of the touchpoints that may fall away leave the ways of customers as they are: between them and the next
// touchpoint that stays there is no decision.
class Bypassed {
public:
    Bypassed(const Document& document, Touchpoints removable)
        : m_document(document), m_removable(std::move(removable)), m_hasCycle(!makeNetwork(document).undated.empty()) {}

    [[nodiscard]] bool keepsWays(Id<Touchpoint> id) {
        if (m_hasCycle) return false;
        const auto known = m_known.find(id);
        if (known != m_known.end()) return known->second;
        bool keeps = !isDecision(m_document, id);
        for (const Id<Dependency> link : m_document.incoming(id)) {
            const Id<Touchpoint> before = m_document.table<Dependency>().at(link).predecessor;
            keeps = keeps && !isDecision(m_document, before) && (!m_removable.contains(before) || keepsWays(before));
        }
        m_known[id] = keeps;
        return keeps;
    }
    [[nodiscard]] bool hasCycle() const { return m_hasCycle; }

private:
    const Document& m_document;
    Touchpoints m_removable;
    bool m_hasCycle;
    std::map<Id<Touchpoint>, bool> m_known;
};

}  // namespace

VisitChances::VisitChances(const Document& document, std::span<const Id<Initiative>> initiatives)
    : m_document(document), m_initiatives(initiatives.begin(), initiatives.end()) {
    const std::vector<const Effect*> effects = effectsInOrder(document, initiatives);
    Touchpoints removable;
    for (const Effect* effect : effects) {
        if (effect->kind == EffectKind::Remove && document.find(effect->touchpoint))
            removable.insert(effect->touchpoint);
    }
    Bypassed bypassed(document, removable);
    for (const Effect* effect : effects) {
        if (!document.find(effect->touchpoint)) continue;
        Touchpoints changed;
        if (effect->kind == EffectKind::BranchShare)
            changed = behind(document, {effect->touchpoint});
        else if (effect->kind == EffectKind::Remove && !bypassed.keepsWays(effect->touchpoint))
            changed = behind(document, decisionsBefore(document, effect->touchpoint));
        if (effect->kind == EffectKind::Remove && bypassed.hasCycle()) {
            for (const Touchpoint& row : document.table<Touchpoint>()) changed.insert(row.id);
        }
        const auto found = std::ranges::find(initiatives, effect->initiative);
        for (const Id<Touchpoint> id : changed)
            m_changing[id].push_back(static_cast<std::uint32_t>(found - initiatives.begin()));
    }
    for (auto& [touchpoint, places] : m_changing) {
        std::ranges::sort(places);
        places.erase(std::unique(places.begin(), places.end()), places.end());
    }
}

double VisitChances::of(Id<Touchpoint> touchpoint, const std::vector<bool>& isIn) {
    std::vector<std::uint32_t> chosen;
    if (const auto found = m_changing.find(touchpoint); found != m_changing.end()) {
        std::ranges::copy_if(found->second, std::back_inserter(chosen), [&](std::uint32_t k) { return isIn[k]; });
    }
    const Chances& chances = with(chosen);
    const auto known = chances.find(touchpoint);
    return known == chances.end() ? 0.0 : known->second;
}

const VisitChances::Chances& VisitChances::with(const std::vector<std::uint32_t>& places) {
    const auto [known, isNew] = m_known.try_emplace(places);
    if (!isNew) return known->second;
    std::vector<Id<Initiative>> ids;
    for (const std::uint32_t place : places) ids.push_back(m_initiatives[place]);
    const auto changed = withInitiatives(m_document, ids);
    if (!changed) return known->second;  // the initiatives are there, so there is nothing that could be missing
    for (const TouchpointCost& cost : expectedCost(*changed).touchpoints) known->second[cost.id] = cost.chance;
    return known->second;
}

}  // namespace waymark
