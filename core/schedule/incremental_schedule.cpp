#include "core/schedule/incremental_schedule.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/schedule/live_dates.h"
#include "core/schedule/live_network.h"
#include "core/schedule/under_way.h"

namespace waymark {
namespace {

// Edits that name more rows than this share of the journey are cheaper to compute afresh.
constexpr std::size_t kLargestShare = 8;
constexpr std::size_t kFewRows = 32;

bool isSchedulingChange(const RowChange<Touchpoint>& change) {
    const auto& [id, before, after] = change;
    if (!before || !after) return before.has_value() != after.has_value();
    return before->kind != after->kind || before->estimate != after->estimate;
}

bool isSchedulingChange(const RowChange<Dependency>& change) {
    const auto& [id, before, after] = change;
    if (!before || !after) return before.has_value() != after.has_value();
    return std::tie(before->predecessor, before->successor, before->kind, before->lag) !=
           std::tie(after->predecessor, after->successor, after->kind, after->lag);
}

bool isCalendarChange(const RowChange<Journey>& change) {
    const auto& [id, before, after] = change;
    return !before || !after || before->startDate != after->startDate || before->calendar != after->calendar;
}

// What a change set may do to the dates of a journey.
struct Concern {
    bool order = false;        // touchpoints or dependencies
    bool hours = false;        // on which days and hours the journey works
    bool supply = false;       // who needs whom
    bool aroundClock = false;  // something takes elapsed time now
    bool progress = false;     // what has been told

    explicit Concern(const ChangeSet& changes) {
        forEachChange<Touchpoint>(changes, [&](const auto& change) { addOrder(change); });
        forEachChange<Dependency>(changes, [&](const auto& change) { addOrder(change); });
        forEachChange<Journey>(changes, [&](const auto& change) { hours = hours || isCalendarChange(change); });
        hours = hours || mentions<Calendar>(changes);
        supply = mentions<Resource>(changes) || mentions<Demand>(changes);
        progress = mentions<Progress>(changes) || mentions<PlanSettings>(changes);
    }
    [[nodiscard]] bool any() const { return order || hours || supply; }

private:
    template <class Row>
    void addOrder(const RowChange<Row>& change) {
        order = order || isSchedulingChange(change);
        aroundClock = aroundClock || (change.after && isAroundTheClock(*change.after));
    }
};

// Whether the row is on both sides and joins the same touchpoints.
bool keepsStructure(const AnyRowChange& any) {
    if (const auto* touchpoint = std::get_if<RowChange<Touchpoint>>(&any)) {
        return touchpoint->before.has_value() == touchpoint->after.has_value();
    }
    if (const auto* dependency = std::get_if<RowChange<Dependency>>(&any)) {
        const auto& [id, before, after] = *dependency;
        if (!before || !after) return !before && !after;
        return before->predecessor == after->predecessor && before->successor == after->successor;
    }
    return true;
}

// Sorts the ids and keeps those that are listed an odd number of times: they ended other than they began.
void keepFlipped(std::vector<Id<Dependency>>& flips) {
    std::ranges::sort(flips);
    std::vector<Id<Dependency>> kept;
    for (const Id<Dependency> id : flips) {
        if (!kept.empty() && kept.back() == id)
            kept.pop_back();
        else
            kept.push_back(id);
    }
    flips = std::move(kept);
}

}  // namespace

// Between updates, `dates` and `isCriticalArc` say what the live dates say; during one they still say what was before.
struct IncrementalSchedule::State {
    // Of how the journey stands, unless it goes in circles.
    [[nodiscard]] static std::unique_ptr<State> make(const Document& document, Basis wanted, Outlook outlook);
    State(const Document& document, Basis wanted);
    State(const Network& fresh, WorkCalendar hours, Basis wanted);
    State(const Network& fresh, const Schedule& schedule, WorkCalendar hours, Basis wanted);

    [[nodiscard]] const Dates* find(Id<Touchpoint> id) const;
    [[nodiscard]] std::optional<ClockDates> clockDates(Id<Touchpoint> id) const;
    [[nodiscard]] LocalTime finishTime() const { return finishOnAxes.value_or(calendar.finishTime(WorkTime{finish})); }
    // Puts what was told in the place of what the rest of the journey says of it, and forgets the time that has passed.
    void takeTold(const UnderWay& known);
    void takeTold(const TouchpointState& state);
    void forgetArcs(NodeIndex node);
    // Whether the live network can take the changes: as long as plain working time is all there is.
    [[nodiscard]] bool staysPlain(const Document& after, const Concern& concern) const;
    [[nodiscard]] bool isTooMuch(const ChangeSet& changes) const;
    // False if a dependency closes a cycle. Notes what goes in the delta; the rest follows from settling.
    [[nodiscard]] bool take(const Document& after, const ChangeSet& changes, ScheduleDelta& delta);
    void takeTouchpoint(const Document& after, Id<Touchpoint> id, ScheduleDelta& delta);
    [[nodiscard]] bool takeDependency(const Document& after, Id<Dependency> id);
    void dropDependency(const Document& after, Id<Dependency> id, ScheduleDelta& delta);
    // Brings `dates` and `isCriticalArc` up to date and adds to the delta what differs.
    void settle(ScheduleDelta& delta);
    [[nodiscard]] Dates datesNow(NodeIndex node) const;
    void setDates(NodeIndex node, const Dates& now, ScheduleDelta& delta);
    void moveFinish(ScheduleDelta& delta);
    void checkArc(ArcIndex arc, ScheduleDelta& delta);
    // Adds to the delta what differs between this state before an update and a fresh one after it.
    void compare(const State& fresh, ScheduleDelta& delta) const;
    [[nodiscard]] CriticalGraph criticalGraph() const;

    Basis basis;
    Outlook outlook = Outlook::AsItStands;
    std::optional<std::vector<std::pair<Id<Touchpoint>, Standing>>> told;  // of what has begun, rising; under way only
    std::vector<Id<Touchpoint>> cycle;
    std::size_t undatedCount = 0;
    LiveNetwork network;
    LiveDates live;
    std::vector<Dates> dates;                 // by node
    std::vector<std::uint8_t> isDated;        // by node: whether `dates` says anything
    std::vector<std::uint8_t> isCriticalArc;  // by arc
    Minutes finish{0};
    WorkCalendar calendar;
    // Where touchpoints pass on different axes, the dates on the clock are more than the calendar makes of the others.
    std::optional<LocalTime> finishOnAxes;
    std::vector<ClockDates> clock;  // by node; empty in plain working time
};

std::unique_ptr<IncrementalSchedule::State> IncrementalSchedule::State::make(const Document& document, Basis wanted,
                                                                             Outlook outlook) {
    const auto known = outlook == Outlook::AsItStands ? underWay(document) : std::nullopt;
    std::unique_ptr<State> state;
    if (known && makeNetwork(document, wanted).cycle.empty()) {
        state = std::make_unique<State>(known->rest.document, wanted);
        state->takeTold(*known);
    } else {
        state = std::make_unique<State>(document, wanted);
    }
    state->outlook = outlook;
    return state;
}

IncrementalSchedule::State::State(const Document& document, Basis wanted)
    : State(makeNetwork(document, wanted), workCalendarOf(document), wanted) {}

IncrementalSchedule::State::State(const Network& fresh, WorkCalendar hours, Basis wanted)
    : State(fresh, computeSchedule(fresh), std::move(hours), wanted) {}

IncrementalSchedule::State::State(const Network& fresh, const Schedule& schedule, WorkCalendar hours, Basis wanted)
    : basis(wanted),
      cycle(fresh.cycle),
      undatedCount(fresh.undated.size()),
      network(fresh),
      live(network, fresh, schedule),
      dates(fresh.nodeCount()),
      isDated(fresh.nodeCount(), 1),
      isCriticalArc(schedule.isCriticalArc),
      finish(schedule.finish),
      calendar(std::move(hours)) {
    if (fresh.axes) {
        finishOnAxes = schedule.finishTime;
        clock.resize(fresh.nodeCount());
    }
    for (std::size_t place = 0; place < fresh.nodeCount(); ++place) {
        const std::size_t node = network.find(fresh.touchpoints[place])->value;
        dates[node] = schedule.dates[place];
        if (fresh.axes) clock[node] = schedule.clock[place];
    }
}

void IncrementalSchedule::State::takeTold(const UnderWay& known) {
    told.emplace();
    if (const auto now = network.find(known.rest.now)) {
        isDated[now->value] = 0;
        forgetArcs(*now);
    }
    for (const TouchpointState& state : known.states) {
        if (state.hasBegun || state.isDone) takeTold(state);
    }
}

void IncrementalSchedule::State::takeTold(const TouchpointState& state) {
    told->emplace_back(state.id, state.isDone ? Standing::Done : Standing::Begun);
    const auto node = network.find(state.id);
    if (!node) return;
    Dates& row = dates[node->value];
    row.earlyStart = row.lateStart = WorkTime{state.start};
    if (state.isDone) {
        row.earlyFinish = row.lateFinish = WorkTime{std::max(state.start, state.end)};
        row.totalFloat = row.freeFloat = Minutes{0};
        row.drivesEnd = false;
        forgetArcs(*node);
    }
    if (clock.empty()) return;
    const ClockDates onClock = clockDatesOf(calendar, row);
    ClockDates& now = clock[node->value];
    if (state.isDone)
        now = onClock;
    else
        now.earlyStart = now.lateStart = onClock.earlyStart;
}

// Nothing that begins or ends there is critical.
void IncrementalSchedule::State::forgetArcs(NodeIndex node) {
    for (const ArcIndex arc : network.graph().incoming(node)) isCriticalArc[arc.value] = 0;
    for (const ArcIndex arc : network.graph().outgoing(node)) isCriticalArc[arc.value] = 0;
}

const Dates* IncrementalSchedule::State::find(Id<Touchpoint> id) const {
    const auto node = network.find(id);
    return node && isDated[node->value] != 0 ? &dates[node->value] : nullptr;
}

std::optional<ClockDates> IncrementalSchedule::State::clockDates(Id<Touchpoint> id) const {
    const Dates* found = find(id);
    if (!found) return std::nullopt;
    return finishOnAxes ? clock[network.find(id)->value] : clockDatesOf(calendar, *found);
}

bool IncrementalSchedule::State::staysPlain(const Document& after, const Concern& concern) const {
    if (finishOnAxes || concern.aroundClock) return false;
    return !(concern.hours || concern.supply) || !anyKeepsOwnCalendar(after);
}

bool IncrementalSchedule::State::isTooMuch(const ChangeSet& changes) const {
    const auto concerns = [](const AnyRowChange& any) {
        return std::holds_alternative<RowChange<Touchpoint>>(any) || std::holds_alternative<RowChange<Dependency>>(any);
    };
    const auto count = static_cast<std::size_t>(std::ranges::count_if(changes.rows, concerns));
    if (count > kFewRows + (network.graph().nodeCount() + network.graph().arcLimit()) / kLargestShare) return true;
    // What lies on a cycle is not in the network, so what a new or lost dependency does to it cannot be seen there.
    return undatedCount > 0 && !std::ranges::all_of(changes.rows, keepsStructure);
}

bool IncrementalSchedule::State::take(const Document& after, const ChangeSet& changes, ScheduleDelta& delta) {
    forEachChange<Dependency>(changes, [&](const auto& change) { dropDependency(after, change.id, delta); });
    forEachChange<Touchpoint>(changes, [&](const auto& change) { takeTouchpoint(after, change.id, delta); });
    bool isAcyclic = true;
    forEachChange<Dependency>(changes,
                              [&](const auto& change) { isAcyclic = isAcyclic && takeDependency(after, change.id); });
    return isAcyclic;
}

// Removes the dependency from the network if it has gone or joins other touchpoints now.
void IncrementalSchedule::State::dropDependency(const Document& after, Id<Dependency> id, ScheduleDelta& delta) {
    const auto arc = network.find(id);
    const Dependency* row = after.find(id);
    if (!arc || (row && network.joinsSameEnds(*arc, *row))) return;
    live.relinked(network.graph().ends(*arc));
    network.remove(*arc);
    if (std::exchange(isCriticalArc[arc->value], std::uint8_t{0}) != 0) delta.dependencies.push_back(id);
}

void IncrementalSchedule::State::takeTouchpoint(const Document& after, Id<Touchpoint> id, ScheduleDelta& delta) {
    const auto node = network.find(id);
    const Touchpoint* row = after.find(id);
    if (node && row) {
        if (network.change(*node, *row, basis)) live.retimed(network, *node);
    } else if (node) {
        live.removed(*node);
        network.remove(*node);
        if (std::exchange(isDated[node->value], std::uint8_t{0}) != 0) delta.touchpoints.push_back(id);
    } else if (row && undatedCount == 0) {
        live.added(network.add(*row, basis));
        dates.resize(network.graph().nodeCount());
        isDated.resize(network.graph().nodeCount());
    }
}

// Adds the dependency to the network or changes it there. False if it closes a cycle.
bool IncrementalSchedule::State::takeDependency(const Document& after, Id<Dependency> id) {
    const Dependency* row = after.find(id);
    if (!row) return true;
    if (const auto arc = network.find(id)) {
        if (network.change(*arc, *row)) live.relinked(network.graph().ends(*arc));
        return true;
    }
    if (undatedCount > 0) return true;  // one that touches a cycle, since no others are left out
    const auto arc = network.add(*row);
    if (!arc) return false;
    isCriticalArc.resize(network.graph().arcLimit());
    live.relinked(network.graph().ends(*arc));
    return true;
}

void IncrementalSchedule::State::settle(ScheduleDelta& delta) {
    live.settle(network);
    const std::vector<NodeIndex> touched = live.takeTouched();
    for (const NodeIndex node : touched) {
        if (network.node(node).isThere) setDates(node, datesNow(node), delta);
    }
    std::ranges::sort(delta.touchpoints);
    for (const NodeIndex node : touched) {
        for (const ArcIndex arc : network.graph().incoming(node)) checkArc(arc, delta);
        for (const ArcIndex arc : network.graph().outgoing(node)) checkArc(arc, delta);
    }
    if (live.finish() != finish) moveFinish(delta);
    keepFlipped(delta.dependencies);
}

Dates IncrementalSchedule::State::datesNow(NodeIndex node) const {
    Dates now;
    now.earlyStart = WorkTime{live.earlyStart(node)};
    now.earlyFinish = WorkTime{live.earlyFinish(node)};
    now.lateStart = WorkTime{live.finish() - live.tail(node)};
    now.lateFinish = now.lateStart + now.duration();
    now.totalFloat = now.lateStart - now.earlyStart;
    now.drivesEnd = now.totalFloat <= Minutes{0};
    now.freeFloat = live.finish() - live.earlyFinish(node);
    for (const ArcIndex arc : network.graph().outgoing(node))
        now.freeFloat = std::min(now.freeFloat, live.gap(network, arc));
    return now;
}

void IncrementalSchedule::State::setDates(NodeIndex node, const Dates& now, ScheduleDelta& delta) {
    const bool wasDated = std::exchange(isDated[node.value], std::uint8_t{1}) != 0;
    if (wasDated && dates[node.value] == now) return;
    dates[node.value] = now;
    delta.touchpoints.push_back(network.node(node).id);
}

// Moves the late dates of all touchpoints with the end of the journey; early dates stay where they are.
void IncrementalSchedule::State::moveFinish(ScheduleDelta& delta) {
    const Minutes before = std::exchange(finish, live.finish());
    delta.finishChanged = true;
    const auto alreadyListed = static_cast<std::ptrdiff_t>(delta.touchpoints.size());
    std::vector<NodeIndex> flipped;  // became or ceased to be critical
    for (std::size_t k = 0; k < dates.size(); ++k) {
        const NodeIndex node{k};
        if (isDated[k] == 0) continue;
        Dates now = dates[k];
        now.lateStart = WorkTime{finish - live.tail(node)};
        now.lateFinish = now.lateStart + now.duration();
        now.totalFloat = now.lateStart - now.earlyStart;
        now.drivesEnd = now.totalFloat <= Minutes{0};
        const Minutes untilEnd = finish - live.earlyFinish(node);
        if (now.freeFloat == before - live.earlyFinish(node) || now.freeFloat > untilEnd)
            now.freeFloat = datesNow(node).freeFloat;
        if (now.isCritical() != dates[k].isCritical()) flipped.push_back(node);
        setDates(node, now, delta);
    }
    const auto middle = delta.touchpoints.begin() + alreadyListed;
    if (!std::is_sorted(middle, delta.touchpoints.end())) std::sort(middle, delta.touchpoints.end());
    std::inplace_merge(delta.touchpoints.begin(), middle, delta.touchpoints.end());
    for (const NodeIndex node : flipped) {
        for (const ArcIndex arc : network.graph().incoming(node)) checkArc(arc, delta);
    }
}

void IncrementalSchedule::State::checkArc(ArcIndex arc, ScheduleDelta& delta) {
    // Behind a touchpoint without float, a dependency without a gap leaves none to the predecessor either.
    const bool isCritical = live.isCritical(network.graph().ends(arc).to) && live.gap(network, arc) == Minutes{0};
    const std::uint8_t now = isCritical ? 1 : 0;
    if (std::exchange(isCriticalArc[arc.value], now) != now) delta.dependencies.push_back(network.link(arc).id);
}

void IncrementalSchedule::State::compare(const State& fresh, ScheduleDelta& delta) const {
    const bool keepsClock = !finishOnAxes && !fresh.finishOnAxes && calendar == fresh.calendar;
    for (std::size_t k = 0; k < dates.size(); ++k) {
        if (isDated[k] == 0) continue;
        const Id<Touchpoint> id = network.node(NodeIndex{k}).id;
        const Dates* now = fresh.find(id);
        const bool isSame = now && *now == dates[k] && (keepsClock || clockDates(id) == fresh.clockDates(id));
        if (!isSame) delta.touchpoints.push_back(id);
    }
    for (std::size_t k = 0; k < fresh.dates.size(); ++k) {
        const Id<Touchpoint> id = fresh.network.node(NodeIndex{k}).id;
        if (fresh.find(id) && !find(id)) delta.touchpoints.push_back(id);
    }
    std::ranges::sort(delta.touchpoints);
    for (const State* state : {this, &fresh}) {
        for (std::size_t arc = 0; arc < state->isCriticalArc.size(); ++arc) {
            if (state->isCriticalArc[arc] != 0) delta.dependencies.push_back(state->network.link(ArcIndex{arc}).id);
        }
    }
    keepFlipped(delta.dependencies);
    delta.finishChanged = finish != fresh.finish || finishTime() != fresh.finishTime();
}

CriticalGraph IncrementalSchedule::State::criticalGraph() const {
    const AcyclicGraph& graph = network.graph();
    std::vector<NodeIndex> critical;
    for (std::size_t k = 0; k < dates.size(); ++k) {
        if (isDated[k] != 0 && dates[k].isCritical()) critical.emplace_back(k);
    }
    std::ranges::sort(critical, {}, [&](NodeIndex node) { return graph.rank(node); });
    CriticalGraph found;
    std::vector<std::uint32_t> placeOf(dates.size());  // by node, where it is critical
    for (const NodeIndex node : critical) {
        const Dates& now = dates[node.value];
        const auto place = static_cast<std::uint32_t>(found.nodes.size());
        placeOf[node.value] = place;
        found.nodes.push_back({network.node(node).id, network.node(node).variance, now.earlyStart == WorkTime{},
                               now.earlyFinish == WorkTime{finish}});
        const std::size_t linksBefore = found.links.size();
        for (const ArcIndex arc : graph.incoming(node)) {
            if (isCriticalArc[arc.value] == 0) continue;
            found.links.push_back({placeOf[graph.ends(arc).from.value], place, network.link(arc).kind});
        }
        if (found.links.size() == linksBefore) found.nodes.back().atStart = true;
    }
    return found;
}

IncrementalSchedule::IncrementalSchedule(const Document& document, Basis basis, Outlook outlook)
    : m_state(State::make(document, basis, outlook)) {}
IncrementalSchedule::~IncrementalSchedule() = default;
IncrementalSchedule::IncrementalSchedule(IncrementalSchedule&&) noexcept = default;
IncrementalSchedule& IncrementalSchedule::operator=(IncrementalSchedule&&) noexcept = default;

ScheduleDelta IncrementalSchedule::update(const Document& after, const ChangeSet& changes) {
    ScheduleDelta delta;
    const Concern concern(changes);
    const bool counts = m_state->outlook == Outlook::AsItStands && !after.table<Progress>().empty();
    const bool isUnderWay = m_state->told || counts;
    if (!concern.any() && !(isUnderWay && concern.progress)) return delta;
    const bool isPlain = !isUnderWay && m_state->staysPlain(after, concern) && !concern.hours;
    if (isPlain && !concern.order) return delta;
    if (isPlain && !m_state->isTooMuch(changes) && m_state->take(after, changes, delta)) {
        m_state->settle(delta);
        return delta;
    }
    auto fresh = State::make(after, m_state->basis, m_state->outlook);
    m_state->compare(*fresh, delta);
    m_state = std::move(fresh);
    return delta;
}

bool IncrementalSchedule::isUnderWay() const { return m_state->told.has_value(); }

Standing IncrementalSchedule::standing(Id<Touchpoint> id) const {
    if (!m_state->told) return Standing::Ahead;
    const auto found = std::ranges::lower_bound(*m_state->told, id, {}, &std::pair<Id<Touchpoint>, Standing>::first);
    return found != m_state->told->end() && found->first == id ? found->second : Standing::Ahead;
}

const Dates* IncrementalSchedule::dates(Id<Touchpoint> id) const { return m_state->find(id); }

bool IncrementalSchedule::isCritical(Id<Dependency> id) const {
    const auto arc = m_state->network.find(id);
    return arc && m_state->isCriticalArc[arc->value] != 0;
}

Minutes IncrementalSchedule::finish() const { return m_state->finish; }

LocalTime IncrementalSchedule::finishTime() const { return m_state->finishTime(); }

std::optional<ClockDates> IncrementalSchedule::clockDates(Id<Touchpoint> id) const { return m_state->clockDates(id); }

const WorkCalendar& IncrementalSchedule::calendar() const { return m_state->calendar; }

CriticalPath IncrementalSchedule::criticalPath() const { return heaviestPath(m_state->criticalGraph()); }

std::vector<Id<Touchpoint>> IncrementalSchedule::cycle() const { return m_state->cycle; }

}  // namespace waymark
