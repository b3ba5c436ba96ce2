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
            case EffectKind::NewCost:
            case EffectKind::TimeFactor: return change(effect);
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
    void change(const Effect& effect) {
        const Touchpoint* known = m_build.find(effect.touchpoint);
        if (!known) return;
        Touchpoint row = *known;
        actOn(effect, row);
        m_build.put(std::move(row));
    }
    void dropNeeds(Id<Touchpoint> id) {
        for (const Id<Demand> demand : m_document.demands(id)) m_build.remove(demand);
        m_build.remove(crashOptionOf(id));
    }
    void replace(const Effect& effect) {
        change(effect);
        if (!m_document.find(effect.touchpoint)) return;
        dropNeeds(effect.touchpoint);
        if (const Experience* known = m_build.find(experienceOf(effect.touchpoint))) {
            Experience row;
            row.id = known->id;
            row.importance = known->importance;
            putExperience(std::move(row));
        }
        for (const Id<Feeling> id : m_document.feelings(effect.touchpoint)) m_build.remove(id);
    }
    void addCapacity(const Effect& effect) {
        const Resource* known = m_build.find(effect.resource);
        if (!known) return;
        Resource row = *known;
        row.capacity = capacityAfter(effect, row.capacity);
        m_build.put(std::move(row));
    }
    static std::int8_t shiftedEmotion(std::int8_t emotion, const Effect& effect) {
        return static_cast<std::int8_t>(std::clamp(emotion + effect.amount, -kStrongestEmotion, kStrongestEmotion));
    }
    // The common emotion, and what personas feel of their own.
    void satisfy(const Effect& effect) {
        if (!m_build.find(effect.touchpoint)) return;
        const Experience* known = m_build.find(experienceOf(effect.touchpoint));
        Experience row = known ? *known : Experience{};
        row.id = experienceOf(effect.touchpoint);
        row.emotion = shiftedEmotion(row.emotion, effect);
        putExperience(std::move(row));
        for (const Id<Feeling> id : m_document.feelings(effect.touchpoint)) {
            const Feeling* feeling = m_build.find(id);
            if (!feeling || !feeling->emotion) continue;
            Feeling shifted = *feeling;
            shifted.emotion = shiftedEmotion(*feeling->emotion, effect);
            m_build.put(shifted);
        }
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
    const double rest = restShare(ways);
    double sum = 0.0;
    for (const Dependency& way : ways) sum += way.share ? way.share->value() : rest;
    const double whole = std::min(1.0, sum);
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

double restShare(std::span<const Dependency> ways) {
    double left = 1.0;
    double unstated = 0.0;
    for (const Dependency& way : ways) {
        if (way.share)
            left -= way.share->value();
        else
            ++unstated;
    }
    return unstated > 0.0 ? std::max(0.0, left) / unstated : 0.0;
}

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

std::vector<const Effect*> effectsInOrder(const Document& document, std::span<const Id<Initiative>> initiatives) {
    std::vector<Id<Initiative>> chosen(initiatives.begin(), initiatives.end());
    std::ranges::sort(chosen);
    std::vector<const Effect*> effects;
    for (const EffectKind kind : kOrder) {
        for (const Effect& effect : document.table<Effect>()) {
            if (effect.kind == kind && std::ranges::binary_search(chosen, effect.initiative))
                effects.push_back(&effect);
        }
    }
    return effects;
}

void actOn(const Effect& effect, Touchpoint& row) {
    switch (effect.kind) {
        case EffectKind::Replace:
            if (!effect.name.empty()) row.name = effect.name;
            row.channel = effect.channel;
            row.cost = effect.cost;
            [[fallthrough]];
        case EffectKind::NewEstimate:
            row.estimate = effect.estimate;
            row.safe.reset();
            break;
        case EffectKind::NewCost: row.cost = effect.cost; break;
        case EffectKind::TimeFactor:
            row.estimate = scaled(row.estimate, effect.factor);
            if (row.safe) row.safe->length = times(row.safe->length, effect.factor);
            break;
        case EffectKind::AddedCapacity:
        case EffectKind::Satisfaction:
        case EffectKind::BranchShare:
        case EffectKind::Remove: break;
    }
}

std::int32_t capacityAfter(const Effect& effect, std::int32_t capacity) {
    const std::int64_t sum = std::int64_t{capacity} + effect.amount;
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(sum, 0, kLargestCapacity));
}

Result<ChangeSet> initiativeChanges(const Document& document, std::span<const Id<Initiative>> initiatives) {
    for (const Id<Initiative> id : initiatives) {
        if (!document.find(id)) return failure(ErrorCode::RowMissing, {}, {refTo(id)});
    }
    Effects effects(document);
    for (const Effect* effect : effectsInOrder(document, initiatives)) effects.act(*effect);
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
