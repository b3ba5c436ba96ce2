#include "core/chain/chain_network.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

#include "core/clock/clock_generator.h"
#include "core/schedule/network.h"

namespace waymark {
namespace {

template <class Time>
void sortBy(std::vector<std::uint32_t>& order, std::span<const Time> times) {
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t task) { return times[task]; });
}

void sortLinks(ChainNetwork& network) {
    network.incoming.assign(network.taskCount(), {});
    network.outgoing.assign(network.taskCount(), {});
    for (std::uint32_t k = 0; k < network.links.size(); ++k) {
        network.outgoing[network.links[k].from].push_back(k);
        network.incoming[network.links[k].to].push_back(k);
    }
}

// Fills in what follows from durations, releases and links.
void complete(ChainNetwork& network, std::span<const BusySpan> schedule) {
    sortLinks(network);
    network.order.resize(network.taskCount());
    std::vector<std::int64_t> begins;
    for (const BusySpan& span : schedule) begins.push_back(span.begin);
    sortBy(network.order, std::span<const std::int64_t>(begins));
    network.starts = earliestStarts(network, std::vector<Minutes>(network.links.size()));
    network.end = network.calendar->startTime(WorkTime{});
    std::vector<LocalTime> times;
    for (std::uint32_t task = 0; task < network.taskCount(); ++task) {
        const ChainSpan span = network.span(task, network.starts[task]);
        times.push_back(span.start);
        network.makespan = std::max(network.makespan, span.workFinish);
        network.end = std::max(network.end, span.finish);
    }
    if (network.axes)
        sortBy(network.order, std::span<const LocalTime>(times));
    else
        sortBy(network.order, std::span<const Minutes>(network.starts));
}

void addHandOvers(ChainNetwork& network, std::span<const HandOver> handOvers) {
    for (const HandOver& one : handOvers) {
        ChainLink& link = network.links.emplace_back();
        link.from = one.from;
        link.to = one.to;
        link.distance = network.durations[one.from];
        link.isHandOver = true;
        link.resource = one.resource;
    }
}

}  // namespace

TimedStep ChainNetwork::step(std::uint32_t task) const {
    const std::uint32_t axis = axes->axisOf[task];
    return {axis == Axes::kClock ? nullptr : &axes->calendars[axis], durations[task]};
}

TimedArc ChainNetwork::timed(const ChainLink& link) const {
    return {step(link.from), step(link.to), link.kind, link.lag};
}

Minutes ChainNetwork::earliest(const ChainLink& link, Minutes from, Minutes buffer) const {
    if (!axes) return from + link.distance + buffer;
    return ArcTiming(axes->calendars.front()).earliest(timed(link), from, buffer);
}

Minutes ChainNetwork::latest(const ChainLink& link, Minutes to, Minutes buffer) const {
    if (!axes) return to - link.distance - buffer;
    return ArcTiming(axes->calendars.front()).latest(timed(link), to, buffer);
}

LocalTime ChainNetwork::asks(const ChainLink& link, Minutes from) const {
    return ArcTiming(axes->calendars.front()).asks(timed(link), from);
}

Minutes ChainNetwork::gap(const ChainLink& link, Minutes from, Minutes to) const {
    if (!axes) return to - from - link.distance;
    return ArcTiming(axes->calendars.front()).gap(timed(link), from, to);
}

ChainSpan ChainNetwork::span(std::uint32_t task, Minutes start) const {
    if (!axes) {
        const TimedStep own{calendar.get(), durations[task]};
        return {own.startTime(start), own.finishTime(start), start, start + durations[task]};
    }
    const TimedStep own = step(task);
    const LocalTime begin = own.startTime(start);
    const LocalTime finish = own.finishTime(start);
    return {begin, finish, calendar->workTimeAt(begin).time_since_epoch(),
            calendar->workTimeAt(finish).time_since_epoch()};
}

Minutes ChainNetwork::latestUntil(std::uint32_t task, Minutes finish) const {
    if (!axes) return finish - durations[task];
    const LocalTime time = finish == makespan ? end : calendar->startTime(WorkTime{finish});
    return step(task).axis().lastFinish(time) - durations[task];
}

bool ChainNetwork::endsLast(std::uint32_t task) const {
    if (!axes) return starts[task] + durations[task] == makespan;
    return step(task).finishTime(starts[task]) == end;
}

bool ChainNetwork::bindsStart(const ChainLink& link) const {
    return waymark::bindsStart({{}, {nullptr, durations[link.to]}, link.kind, {}});
}

ChainFrame makeChainFrame(const Document& document) {
    ChainFrame frame;
    frame.calendar = std::make_shared<const WorkCalendar>(workCalendarOf(document));
    const Network network = makeNetwork(document);
    for (std::size_t arc = 0; arc < network.arcCount(); ++arc) {
        ChainLink& link = frame.dependencies.emplace_back();
        link.from = network.predecessors[arc].value;
        link.to = network.successors[arc].value;
        link.kind = network.kinds[arc];
        link.lag = document.table<Dependency>().at(network.dependencies[arc]).lag;
    }
    return frame;
}

ChainNetwork makeChainNetwork(const ResourceProblem& problem, std::span<const Period> starts, const ChainFrame& frame) {
    ChainNetwork network;
    network.calendar = frame.calendar;
    std::vector<BusySpan> spans;
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        network.durations.push_back(problem.period * problem.durations[task]);
        network.releases.push_back(problem.period * problem.releases[task]);
        spans.push_back({starts[task], starts[task] + problem.durations[task]});
    }
    network.links = frame.dependencies;
    for (ChainLink& link : network.links) {
        link.distance =
            startToStart(link.kind, link.lag.length, network.durations[link.from], network.durations[link.to]);
    }
    addHandOvers(network, resourceFlow(problem, spans));
    complete(network, spans);
    return network;
}

ChainNetwork makeChainNetwork(const ResourceProblem& problem, const ClockProblem& clock, const ClockSchedule& schedule,
                              const ChainFrame& frame) {
    ChainNetwork network;
    network.calendar = frame.calendar;
    Axes axes;
    axes.calendars = clock.hours->all();
    axes.axisOf = schedule.axisOf;
    network.axes = std::make_shared<const Axes>(std::move(axes));
    std::vector<BusySpan> spans;
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        network.durations.push_back(clock.tasks[task].length);
        network.releases.push_back(clock.step(task, schedule.axisOf[task]).axis().firstStart(clock.begin));
        const auto minute = [](LocalTime time) { return time.time_since_epoch().count(); };
        spans.push_back({minute(schedule.begins[task]), minute(schedule.ends[task])});
    }
    network.links = frame.dependencies;
    addHandOvers(network, resourceFlow(problem, spans));
    complete(network, spans);
    return network;
}

void setHandOvers(ChainNetwork& network, std::span<const HandOver> handOvers, std::vector<std::uint32_t> order) {
    std::erase_if(network.links, &ChainLink::isHandOver);
    addHandOvers(network, handOvers);
    sortLinks(network);
    network.order = std::move(order);
    network.starts = earliestStarts(network, std::vector<Minutes>(network.links.size()));
}

ChainSweep sweepOf(const ChainNetwork& network) {
    struct Open {
        int dependencies = 0, handOvers = 0;
    };
    std::vector<Open> open(network.taskCount());
    for (const ChainLink& link : network.links)
        ++(link.isHandOver ? open[link.to].handOvers : open[link.to].dependencies);
    using Entry = std::tuple<bool, Minutes, std::uint32_t>;  // those that wait for no hand-over first, then by start
    std::set<Entry> ready;
    const auto entry = [&](std::uint32_t task) { return Entry(open[task].handOvers > 0, network.starts[task], task); };
    for (std::uint32_t task = 0; task < network.taskCount(); ++task) {
        if (open[task].dependencies == 0) ready.insert(entry(task));
    }
    ChainSweep sweep{{}, std::vector<bool>(network.links.size(), true)};
    std::vector<bool> isDone(network.taskCount(), false);
    while (!ready.empty()) {
        const std::uint32_t task = std::get<2>(ready.extract(ready.begin()).value());
        isDone[task] = true;
        sweep.order.push_back(task);
        for (const std::uint32_t k : network.outgoing[task]) {
            const ChainLink& link = network.links[k];
            if (isDone[link.to]) {
                sweep.isHeeded[k] = false;
                continue;
            }
            const bool wasReady = open[link.to].dependencies == 0 && ready.erase(entry(link.to)) > 0;
            --(link.isHandOver ? open[link.to].handOvers : open[link.to].dependencies);
            if (wasReady || open[link.to].dependencies == 0) ready.insert(entry(link.to));
        }
    }
    return sweep;
}

std::vector<Minutes> earliestStarts(const ChainNetwork& network, std::span<const Minutes> extra) {
    // With leads a link may lead against the order of the starts, so the sweep is repeated until nothing changes;
    // without them once is enough.
    std::vector<Minutes> starts = network.releases;
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (const std::uint32_t task : network.order) {
            Minutes start = starts[task];
            for (const std::uint32_t k : network.incoming[task]) {
                const ChainLink& link = network.links[k];
                start = std::max(start, network.earliest(link, starts[link.from], extra[k]));
            }
            isChanged = isChanged || start != starts[task];
            starts[task] = start;
        }
    }
    return starts;
}

std::vector<Minutes> latestStarts(const ChainNetwork& network, std::span<const Minutes> limits,
                                  std::span<const Minutes> extra) {
    std::vector<Minutes> latest(limits.begin(), limits.end());
    for (std::size_t task = 0; task < latest.size(); ++task)
        latest[task] = std::max(latest[task], network.starts[task]);
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (auto task = network.order.rbegin(); task != network.order.rend(); ++task) {
            Minutes start = latest[*task];
            for (const std::uint32_t k : network.outgoing[*task]) {
                start = std::min(start, network.latest(network.links[k], latest[network.links[k].to], extra[k]));
            }
            start = std::max(start, network.starts[*task]);
            isChanged = isChanged || start != latest[*task];
            latest[*task] = start;
        }
    }
    return latest;
}

}  // namespace waymark
