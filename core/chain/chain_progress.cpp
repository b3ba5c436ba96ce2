#include "core/chain/chain_progress.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/chain/chain_planner.h"
#include "core/chain/kept_order.h"

namespace waymark {
namespace {

Minutes sinceStart(WorkTime time) { return time.time_since_epoch(); }

TaskProgress knownAt(TaskProgress all, const ChainSpan& planned, Minutes at, bool knowsRemaining) {
    // What ended without anybody saying when it began took its time.
    if (all.actualFinish && !all.actualStart) {
        all.actualStart = std::max(Minutes{0}, *all.actualFinish - (planned.workFinish - planned.workStart));
    }
    if (all.actualStart && *all.actualStart > at) all.actualStart.reset();
    if (all.actualFinish && *all.actualFinish > at) all.actualFinish.reset();
    if (!knowsRemaining) all.remaining.reset();
    return all;
}

std::vector<WorkTime> momentsBetween(const Document& document, WorkTime from, WorkTime until, std::size_t most) {
    std::vector<WorkTime> moments{from, until};
    for (const Progress& row : document.table<Progress>()) {
        for (const auto& time : {row.start, row.finish}) {
            if (time && *time > from && *time < until) moments.push_back(*time);
        }
    }
    std::ranges::sort(moments);
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    if (moments.size() <= most) return moments;
    std::vector<WorkTime> some;
    for (std::size_t k = 0; k < most; ++k) some.push_back(moments[k * (moments.size() - 1) / (most - 1)]);
    return some;
}

FeverTrack trackOf(const Document& document, const ChainPlan& measure, std::span<const WorkTime> moments) {
    FeverTrack track;
    for (const WorkTime at : moments) {
        const auto progress = progressAt(document, measure, at);
        track.moments.push_back({at, chainStatus(measure, progress, sinceStart(at)).project});
    }
    return track;
}

}  // namespace

std::vector<TaskProgress> progressAt(const Document& document, const ChainPlan& plan, WorkTime at) {
    const bool knowsRemaining = at >= statusTime(document);
    std::vector<TaskProgress> progress = taskProgress(document, plan);
    for (std::uint32_t task = 0; task < progress.size(); ++task) {
        progress[task] = knownAt(progress[task], plan.spans[task], sinceStart(at), knowsRemaining);
    }
    return progress;
}

Baseline keptPlan(const ChainPlan& plan, std::string name, WorkTime status) {
    Baseline kept;
    kept.name = std::move(name);
    kept.status = status;
    const auto idOf = [&](std::uint32_t task) { return plan.times[task].touchpoint; };
    const auto whole = [](double minutes) { return Minutes{std::llround(std::ceil(minutes - 1e-6))}; };
    for (std::uint32_t task = 0; task < plan.starts.size(); ++task) {
        const ChainSpan& span = plan.spans[task];
        kept.touchpoints.push_back({idOf(task), WorkTime{span.workStart}, WorkTime{span.workFinish}, false});
    }
    for (const std::uint32_t task : plan.chain.tasks) kept.touchpoints[task].isOnChain = true;
    std::ranges::sort(kept.touchpoints, {}, &BaselineEntry::touchpoint);
    for (const FeedingBuffer& buffer : plan.feedingBuffers) {
        const Id<Touchpoint> into = buffer.into ? idOf(*buffer.into) : Id<Touchpoint>{};
        kept.buffers.push_back({idOf(buffer.from), into, WorkTime{buffer.begin}, whole(buffer.placed)});
    }
    if (!plan.chain.tasks.empty()) {
        kept.buffers.push_back({idOf(plan.chain.tasks.back()), {}, WorkTime{plan.makespan}, whole(plan.projectBuffer)});
    }
    return kept;
}

const Baseline* planInForce(const Document& document) {
    const Baseline* last = nullptr;
    for (const Baseline& row : document.table<Baseline>()) {
        if (!row.touchpoints.empty()) last = &row;
    }
    return last;
}

ChainPlan measuredBy(const Baseline& kept, ChainPlan plan) {
    std::map<Id<Touchpoint>, std::uint32_t> tasks;
    for (std::uint32_t task = 0; task < plan.starts.size(); ++task) tasks[plan.times[task].touchpoint] = task;
    std::vector<std::pair<WorkTime, std::uint32_t>> chain;  // by start
    for (const BaselineEntry& entry : kept.touchpoints) {
        const auto found = tasks.find(entry.touchpoint);
        if (found == tasks.end()) continue;
        ChainSpan& span = plan.spans[found->second];
        span.workStart = plan.starts[found->second] = sinceStart(entry.start);
        span.workFinish = sinceStart(entry.finish);
        if (entry.isOnChain) chain.emplace_back(entry.start, found->second);
    }
    if (chain.empty()) return plan;
    handOverInOrder(plan);
    std::ranges::sort(chain);
    const std::vector<FeedingBuffer> own = std::exchange(plan.feedingBuffers, {});
    plan.chain = {};
    for (const auto& [start, task] : chain) plan.chain.tasks.push_back(task);
    plan.resourceAlerts = resourceAlerts(plan);
    plan.waits.clear();
    const auto isOnChain = [&](std::uint32_t task) { return std::ranges::count(plan.chain.tasks, task) > 0; };
    for (const BaselineBuffer& buffer : kept.buffers) {
        const auto from = tasks.find(buffer.from);
        const auto length = static_cast<double>(buffer.length.count());
        if (from == tasks.end()) continue;
        if (!buffer.into.isValid() && isOnChain(from->second)) {
            plan.makespan = sinceStart(buffer.start);
            plan.projectBuffer = length;
            continue;
        }
        FeedingBuffer feeding;
        feeding.from = from->second;
        if (const auto into = tasks.find(buffer.into); into != tasks.end()) feeding.into = into->second;
        feeding.wanted = feeding.placed = length;
        feeding.begin = sinceStart(buffer.start);
        const auto behind = [&](const FeedingBuffer& one) { return one.from == feeding.from; };
        const auto alike = std::ranges::find_if(
            own, [&](const FeedingBuffer& one) { return behind(one) && one.into == feeding.into; });
        if (alike != own.end()) {
            feeding.chain = alike->chain;
            feeding.resource = alike->resource;
            feeding.isBehindStart = alike->isBehindStart;
        } else if (const auto other = std::ranges::find_if(own, behind); other != own.end()) {
            feeding.chain = other->chain;
        }
        std::erase_if(feeding.chain, isOnChain);
        if (feeding.chain.empty()) feeding.chain.push_back(feeding.from);
        plan.feedingBuffers.push_back(std::move(feeding));
    }
    return plan;
}

std::optional<PlanForecast> planForecast(const Document& document, const ChainPlan& plan) {
    if (document.table<Progress>().empty() || plan.chain.tasks.empty()) return std::nullopt;
    const Baseline* kept = planInForce(document);
    const ChainPlan measure = kept ? measuredBy(*kept, plan) : plan;
    const WorkTime now = statusTime(document);
    const ChainStatus status = chainStatus(measure, progressAt(document, measure, now), sinceStart(now));
    return PlanForecast{kept ? kept->id : Id<Baseline>{},
                        status.projectedEnd,
                        status.projectedEndTime,
                        measure.finish(),
                        measure.finishTime(),
                        status.project.bufferConsumed,
                        status.project.chainDone};
}

std::vector<FeverTrack> feverTracks(const Document& document, const ChainPlan& plan, std::size_t most) {
    const WorkTime now = statusTime(document);
    std::vector<const Baseline*> kept;
    for (const Baseline& row : document.table<Baseline>()) {
        if (!row.touchpoints.empty()) kept.push_back(&row);
    }
    if (kept.empty()) return {trackOf(document, plan, momentsBetween(document, WorkTime{}, now, most))};
    std::vector<FeverTrack> tracks;
    WorkTime from{};
    for (auto row = kept.begin(); row != kept.end();) {
        const Baseline& measure = **row;
        const WorkTime until = ++row == kept.end() ? now : std::clamp((*row)->status.value_or(now), from, now);
        tracks.push_back(trackOf(document, measuredBy(measure, plan), momentsBetween(document, from, until, most)));
        tracks.back().kept = measure.id;
        from = until;
    }
    return tracks;
}

}  // namespace waymark
