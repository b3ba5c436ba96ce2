#include "core/value/scenario.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/model/change_builder.h"
#include "core/value/bypass.h"

namespace waymark {
namespace {

constexpr int kStrongestEmotion = 2;

// In this order effects act.
constexpr std::array kOrder{EffectKind::Replace,     EffectKind::NewEstimate,   EffectKind::NewCost,
                            EffectKind::TimeFactor,  EffectKind::AddedCapacity, EffectKind::Satisfaction,
                            EffectKind::BranchShare, EffectKind::Remove};

Minutes times(Minutes length, double factor) {
    const double product = std::round(static_cast<double>(length.count()) * factor);
    return std::min(kLongestDuration, Minutes{static_cast<Minutes::rep>(std::min(product, 1e15))});
}

class Effects {
public:
    explicit Effects(const Document& document) : m_document(document), m_build(document) {}

    void act(const Effect& effect) {
        switch (effect.kind) {
            case EffectKind::Replace: return replace(effect);
            case EffectKind::NewEstimate:
                return change(effect, [&](Touchpoint& row) {
                    row.estimate = effect.estimate;
                    row.safe.reset();
                });
            case EffectKind::NewCost: return change(effect, [&](Touchpoint& row) { row.cost = effect.cost; });
            case EffectKind::TimeFactor:
                return change(effect, [&](Touchpoint& row) {
                    row.estimate = scaled(row.estimate, effect.factor);
                    if (row.safe) row.safe->length = times(row.safe->length, effect.factor);
                });
            case EffectKind::AddedCapacity: return addCapacity(effect);
            case EffectKind::Satisfaction: return satisfy(effect);
            case EffectKind::BranchShare: return moveShare(effect);
            case EffectKind::Remove:
                if (m_document.find(effect.touchpoint)) m_removed.push_back(effect.touchpoint);
        }
    }
    ChangeSet take() {
        std::ranges::sort(m_removed);
        m_removed.erase(std::unique(m_removed.begin(), m_removed.end()), m_removed.end());
        for (const Id<Touchpoint> id : bypass(m_document, m_build, m_removed)) {
            Touchpoint row = *m_build.find(id);
            if (row.kind != TouchpointKind::Decision) row.kind = TouchpointKind::Milestone;
            row.estimate = {};
            row.safe.reset();
            row.cost = {};
            dropNeeds(id);
            m_build.put(std::move(row));
        }
        return m_build.take();
    }

private:
    template <class Change>
    void change(const Effect& effect, Change&& change) {
        const Touchpoint* known = m_build.find(effect.touchpoint);
        if (!known) return;
        Touchpoint row = *known;
        change(row);
        m_build.put(std::move(row));
    }
    void dropNeeds(Id<Touchpoint> id) {
        for (const Id<Demand> demand : m_document.demands(id)) m_build.remove(demand);
        m_build.remove(crashOptionOf(id));
    }
    void replace(const Effect& effect) {
        change(effect, [&](Touchpoint& row) {
            if (!effect.name.empty()) row.name = effect.name;
            row.channel = effect.channel;
            row.estimate = effect.estimate;
            row.safe.reset();
            row.cost = effect.cost;
        });
        if (!m_document.find(effect.touchpoint)) return;
        dropNeeds(effect.touchpoint);
        if (const Experience* known = m_build.find(experienceOf(effect.touchpoint))) {
            Experience row;
            row.id = known->id;
            row.importance = known->importance;
            putExperience(std::move(row));
        }
    }
    void addCapacity(const Effect& effect) {
        const Resource* known = m_build.find(effect.resource);
        if (!known) return;
        Resource row = *known;
        const std::int64_t capacity = std::int64_t{row.capacity} + effect.amount;
        row.capacity = static_cast<std::int32_t>(std::clamp<std::int64_t>(capacity, 0, kLargestCapacity));
        m_build.put(std::move(row));
    }
    void satisfy(const Effect& effect) {
        if (!m_build.find(effect.touchpoint)) return;
        const Experience* known = m_build.find(experienceOf(effect.touchpoint));
        Experience row = known ? *known : Experience{};
        row.id = experienceOf(effect.touchpoint);
        row.emotion =
            static_cast<std::int8_t>(std::clamp(row.emotion + effect.amount, -kStrongestEmotion, kStrongestEmotion));
        putExperience(std::move(row));
    }
    void moveShare(const Effect& effect);
    // Touchpoints that are neutral in every way have no such row.
    void putExperience(Experience row) {
        Experience neutral;
        neutral.id = row.id;
        if (row == neutral)
            m_build.remove(row.id);
        else
            m_build.put(std::move(row));
    }

    const Document& m_document;
    ChangeBuilder m_build;
    std::vector<Id<Touchpoint>> m_removed;
};

// Shares as everything else reads them: ways without one share what is left.
void Effects::moveShare(const Effect& effect) {
    std::vector<Dependency> ways;
    for (const Id<Dependency> id : m_document.outgoing(effect.touchpoint)) ways.push_back(*m_build.find(id));
    const auto moved = std::ranges::find(ways, effect.into, &Dependency::successor);
    const auto stated = std::ranges::count_if(ways, [](const Dependency& way) { return way.share.has_value(); });
    const Touchpoint* from = m_build.find(effect.touchpoint);
    if (moved == ways.end() || stated == 0 || ways.size() < 2 || from->kind != TouchpointKind::Decision) return;
    double sum = 0.0;
    for (const Dependency& way : ways) sum += way.share ? way.share->value() : 0.0;
    const auto unstated = static_cast<double>(static_cast<std::ptrdiff_t>(ways.size()) - stated);
    const double rest = unstated > 0.0 ? std::max(0.0, 1.0 - sum) / unstated : 0.0;
    const double whole = std::min(1.0, sum + rest * unstated);
    const double before = moved->share ? moved->share->value() : rest;
    const double after = std::clamp(before + effect.shift, 0.0, whole);
    const double others = whole - before;
    for (Dependency& way : ways) {
        const double own = way.share ? way.share->value() : rest;
        const double share = way.id == moved->id ? after
                             : others > 0.0      ? own * (whole - after) / others
                                                 : (whole - after) / static_cast<double>(ways.size() - 1);
        way.share = Probability::from(std::clamp(share, 0.0, 1.0));
        m_build.put(way);
    }
}

}  // namespace

Estimate scaled(Estimate estimate, double factor) {
    for (Minutes* length : {&estimate.optimistic, &estimate.likely, &estimate.pessimistic}) {
        *length = times(*length, factor);
    }
    for (Minutes& length : estimate.observed) length = times(length, factor);
    if (estimate.distribution == Distribution::LogNormal && estimate.likely == Minutes{0}) {
        return fixedEstimate(estimate.likely, estimate.unit);
    }
    return estimate;
}

Result<ChangeSet> initiativeChanges(const Document& document, std::span<const Id<Initiative>> initiatives) {
    std::vector<Id<Initiative>> chosen(initiatives.begin(), initiatives.end());
    std::ranges::sort(chosen);
    for (const Id<Initiative> id : chosen) {
        if (!document.find(id)) return failure(ErrorCode::RowMissing, {}, {refTo(id)});
    }
    Effects effects(document);
    for (const EffectKind kind : kOrder) {
        for (const Effect& effect : document.table<Effect>()) {
            if (effect.kind == kind && std::ranges::binary_search(chosen, effect.initiative)) effects.act(effect);
        }
    }
    return effects.take();
}

Result<Document> withInitiatives(const Document& document, std::span<const Id<Initiative>> initiatives) {
    return initiativeChanges(document, initiatives).and_then([&](const ChangeSet& changes) -> Result<Document> {
        Document changed = document;
        if (auto applied = changed.apply(changes); !applied) return tl::unexpected(applied.error());
        return changed;
    });
}

Result<Document> applyScenario(const Document& document, const Scenario& scenario) {
    return withInitiatives(document, scenario.initiatives);
}

}  // namespace waymark
