#include "core/clock/clock_generator.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace waymark {
namespace {

using Need = ClockProblem::Need;

// Rising by resource; amounts for the same one add up.
void addNeed(std::vector<Need>& needs, std::uint32_t resource, std::int32_t amount) {
    const auto place = std::ranges::lower_bound(needs, resource, {}, &Need::resource);
    if (place != needs.end() && place->resource == resource)
        place->amount += amount;
    else
        needs.insert(place, {resource, amount});
}

std::int32_t amountOf(std::span<const Need> needs, std::uint32_t resource) {
    const auto found = std::ranges::find(needs, resource, &Need::resource);
    return found == needs.end() ? 0 : found->amount;
}

std::int32_t unitsOf(std::span<const Need> needs) {
    std::int32_t units = 0;
    for (const Need& need : needs) units += need.amount;
    return units;
}

}  // namespace

ClockGenerator::ClockGenerator(const ClockProblem& problem)
    : m_problem(problem), m_timing(*problem.hours->at(Axes::kJourney)), m_work(problem.capacities.size(), 0.0) {
    for (const std::int32_t capacity : problem.capacities) m_busy.emplace_back(capacity);
    const std::size_t count = problem.tasks.size();
    m_schedule.starts.resize(count);
    m_schedule.axisOf.resize(count);
    m_schedule.needs.resize(count);
    m_schedule.begins.resize(count);
    m_schedule.ends.resize(count);
}

const ClockSchedule& ClockGenerator::generate(std::span<const std::uint32_t> order) {
    for (BusyTimes& busy : m_busy) busy.clear();
    std::ranges::fill(m_work, 0.0);
    m_schedule.end = m_problem.begin;
    for (const std::uint32_t task : order) {
        const std::vector<Need>& usual = m_problem.tasks[task].usual;
        const Place place = earliestPlace(task, usual);
        if (!m_problem.tasks[task].skills.empty()) {
            if (auto chosen = chooseBearers(task)) {
                const Place other = earliestPlace(task, *chosen);
                if (other.end < place.end || !m_problem.canWorkTogether(task, usual)) {
                    put(task, other, std::move(*chosen));
                    continue;
                }
            }
        }
        put(task, place, usual);
    }
    return m_schedule;
}

ClockGenerator::Place ClockGenerator::earliestPlace(std::uint32_t task, std::span<const Need> needs) const {
    Place place;
    const ClockProblem::Task& own = m_problem.tasks[task];
    place.axis = own.skills.empty() ? own.axis : m_problem.axisFor(task, needs);
    const TimedStep step = m_problem.step(task, place.axis);
    place.start = step.axis().firstStart(m_problem.begin);
    for (const std::uint32_t k : own.incoming) {
        const ClockProblem::Dependency& link = m_problem.dependencies[k];
        const TimedArc arc{m_problem.step(link.from, m_schedule.axisOf[link.from]), step, link.kind, link.lag};
        place.start = std::max(place.start, m_timing.earliest(arc, m_schedule.starts[link.from]));
    }
    for (;;) {
        place.begin = step.startTime(place.start);
        place.end = step.finishTime(place.start);
        std::optional<LocalTime> conflict;
        for (const Need& need : needs) {
            conflict = std::max(conflict, m_busy[need.resource].lastConflict(place.begin, place.end, need.amount));
        }
        if (!conflict) return place;
        place.start = step.axis().firstStart(*conflict);
    }
}

// One bearer after the other, only those who work together at some time. Nothing if not all can be filled in this way.
std::optional<std::vector<Need>> ClockGenerator::chooseBearers(std::uint32_t task) const {
    std::vector<Need> needs = m_problem.tasks[task].named;
    for (const ClockProblem::SkillNeed& skill : m_problem.tasks[task].skills) {
        for (std::int32_t left = skill.amount; left > 0;) {
            std::optional<std::tuple<LocalTime, double, std::uint32_t>> best;
            std::vector<Need> with;
            std::int32_t units = 0;
            for (const std::uint32_t bearer : skill.bearers) {
                const std::int32_t room = m_problem.capacities[bearer] - amountOf(needs, bearer);
                if (room == 0) continue;
                std::vector<Need> tried = needs;
                addNeed(tried, bearer, std::min(left, room));
                if (!m_problem.canWorkTogether(task, tried)) continue;
                const auto rank = std::tuple(earliestPlace(task, tried).end, m_work[bearer], bearer);
                if (best && *best <= rank) continue;
                best = rank;
                units = std::min(left, room);
                with = std::move(tried);
            }
            if (!best) return std::nullopt;
            needs = std::move(with);
            left -= units;
        }
    }
    if (unitsOf(needs) != unitsOf(m_problem.tasks[task].usual)) return std::nullopt;
    return needs;
}

void ClockGenerator::put(std::uint32_t task, const Place& place, std::vector<Need> needs) {
    for (const Need& need : needs) {
        m_busy[need.resource].book(place.begin, place.end, need.amount);
        m_work[need.resource] +=
            static_cast<double>((place.end - place.begin).count() * need.amount) / m_problem.capacities[need.resource];
    }
    m_schedule.starts[task] = place.start;
    m_schedule.axisOf[task] = place.axis;
    m_schedule.needs[task] = std::move(needs);
    m_schedule.begins[task] = place.begin;
    m_schedule.ends[task] = place.end;
    m_schedule.end = std::max(m_schedule.end, place.end);
}

std::vector<std::uint32_t> ClockGenerator::orderBy(std::span<const LocalTime> times) const {
    const auto count = static_cast<std::uint32_t>(m_problem.tasks.size());
    std::vector<std::uint32_t> waitsFor(count, 0);
    std::vector<std::vector<std::uint32_t>> followers(count);
    for (const ClockProblem::Dependency& link : m_problem.dependencies) {
        ++waitsFor[link.to];
        followers[link.from].push_back(link.to);
    }
    using Entry = std::pair<LocalTime, std::uint32_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
    for (std::uint32_t task = 0; task < count; ++task) {
        if (waitsFor[task] == 0) ready.emplace(times[task], task);
    }
    std::vector<std::uint32_t> order;
    while (!ready.empty()) {
        const std::uint32_t task = ready.top().second;
        ready.pop();
        order.push_back(task);
        for (const std::uint32_t next : followers[task]) {
            if (--waitsFor[next] == 0) ready.emplace(times[next], next);
        }
    }
    return order;
}

}  // namespace waymark
