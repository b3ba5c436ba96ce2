#include "core/chain/validate_chain.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

#include "core/resource/skill_matching.h"
#include "core/schedule/network.h"
#include "core/schedule/row_index.h"

namespace waymark {
namespace {

using Kind = ChainFault::Kind;

// The hours that touchpoints keep to, by the resources that do them.
class Hours {
public:
    explicit Hours(const Document& document) : m_document(document) {}

    const WorkCalendar& ofJourney() { return hours({}); }
    const WorkCalendar& of(const ResourceProblem& problem, std::uint32_t task) {
        std::vector<Id<Calendar>> calendars;
        for (const ResourceProblem::Need& need : problem.needsOf(task)) {
            const Resource& row = m_document.table<Resource>().at(problem.resources[need.resource]);
            const Calendar* own = m_document.find(row.calendar);
            if (own && worksAtAll(*own)) calendars.push_back(row.calendar);
        }
        return hours(calendars);
    }

private:
    const WorkCalendar& hours(const std::vector<Id<Calendar>>& calendars) {
        const auto known = m_known.find(calendars);
        if (known != m_known.end()) return known->second;
        return m_known.emplace(calendars, WorkCalendar(common(calendars), originOf(m_document))).first->second;
    }
    // Those who never work together keep to the hours of the journey.
    [[nodiscard]] Calendar common(const std::vector<Id<Calendar>>& calendars) const {
        Calendar hours = calendarOf(m_document);
        for (const Id<Calendar> id : calendars) {
            Calendar own = m_document.table<Calendar>().at(id);
            if (!m_document.journey().startDate) own.exceptions.clear();
            hours = intersection(hours, own);
        }
        return worksAtAll(hours) ? hours : calendarOf(m_document);
    }

    const Document& m_document;
    std::map<std::vector<Id<Calendar>>, WorkCalendar> m_known;
};

class Check {
public:
    Check(const Document& document, const ChainPlan& plan)
        : m_document(document),
          m_plan(plan),
          m_problem(plan.problem),
          m_hours(document),
          m_journey(&m_hours.ofJourney()) {}

    std::vector<ChainFault> run() {
        if (!hasRightSize()) {
            add(Kind::WrongSize, 0, 0);
            return m_faults;
        }
        findWhatFollowsTheClock();
        for (std::uint32_t task = 0; task < m_problem.taskCount(); ++task) {
            checkTimes(task);
            checkDependencies(task);
            checkCapacity(task);
            checkStaff(task);
        }
        checkChain();
        for (const FeedingBuffer& buffer : m_plan.feedingBuffers) checkBuffer(buffer);
        checkProtection();
        if (m_plan.projectBuffer < 0.0) add(Kind::BufferTooLarge, 0, 0);
        return m_faults;
    }

private:
    void add(Kind kind, std::uint32_t task, std::uint32_t other) { m_faults.push_back({kind, task, other}); }

    [[nodiscard]] const Touchpoint& row(std::uint32_t task) const {
        return m_document.table<Touchpoint>().at(m_problem.touchpoints[task]);
    }
    [[nodiscard]] const ChainSpan& span(std::uint32_t task) const { return m_plan.spans[task]; }
    [[nodiscard]] Minutes length(std::uint32_t task) const { return m_lengths[task]; }
    [[nodiscard]] bool isAroundTheClock(std::uint32_t task) const { return isElapsed(row(task).estimate.unit); }
    [[nodiscard]] Minutes worked(LocalTime time) const { return m_journey->workTimeAt(time).time_since_epoch(); }

    bool hasRightSize() {
        const std::size_t count = m_problem.taskCount();
        if (m_plan.starts.size() != count || m_plan.spans.size() != count || m_plan.times.size() != count) return false;
        for (std::uint32_t task = 0; task < count; ++task) {
            const Touchpoint* known = m_document.find(m_problem.touchpoints[task]);
            if (!known || m_taskOf.find(known->id)) return false;
            m_taskOf.put(known->id, task);
            if (m_plan.times[task] != chainTimesOf(*known, m_plan.quantiles)) return false;
            m_lengths.push_back(ownAggressiveTime(*known, m_plan.quantiles));
        }
        const Network network = makeNetwork(m_document);
        return network.nodeCount() == count;
    }

    // What takes no time happens when it is reached, by night too if that is by waiting around the clock.
    void findWhatFollowsTheClock() {
        for (std::uint32_t task = 0; task < m_problem.taskCount(); ++task) {
            const auto reaches = [&](Id<Dependency> id) {
                const Dependency& dependency = m_document.table<Dependency>().at(id);
                const auto from = m_taskOf.find(dependency.predecessor);
                return from && (m_followsClock[*from] ||
                                (isElapsed(dependency.lag.unit) && dependency.lag.length != Minutes{0}));
            };
            const bool takesTime = length(task) > Minutes{0};
            m_followsClock.push_back(
                takesTime ? isAroundTheClock(task)
                          : std::ranges::any_of(m_document.incoming(m_problem.touchpoints[task]), reaches));
        }
    }

    void checkTimes(std::uint32_t task) {
        const ChainSpan& at = span(task);
        if (at.start < m_journey->startTime(WorkTime{})) add(Kind::TooEarly, task, 0);
        if (m_plan.starts[task] != at.workStart || at.workStart != worked(at.start) ||
            at.workFinish != worked(at.finish)) {
            add(Kind::WrongSize, task, 0);
        }
        const Minutes takes = length(task);
        if (takes == Minutes{0} || isAroundTheClock(task)) {
            if (at.finish != at.start + takes) add(Kind::OutsideHours, task, 0);
            return;
        }
        const WorkCalendar& hours = m_hours.of(m_problem, task);
        const bool isOpen = hours.workTimeAt(at.start + Minutes{1}) > hours.workTimeAt(at.start);
        if (!isOpen || at.finish != hours.finishOf(at.start, takes)) add(Kind::OutsideHours, task, 0);
    }

    // When a dependency asks its successor to start, or to finish.
    [[nodiscard]] LocalTime asked(const Dependency& dependency, std::uint32_t from) const {
        const bool leavesAtFinish =
            dependency.kind == DependencyKind::FinishToStart || dependency.kind == DependencyKind::FinishToFinish;
        LocalTime left = leavesAtFinish ? span(from).finish : span(from).start;
        // What must finish after work has started in the morning may have finished the evening before.
        const bool isInHours = !m_followsClock[from] && !m_followsClock[*m_taskOf.find(dependency.successor)];
        if (dependency.kind == DependencyKind::StartToFinish && isInHours) {
            left = m_journey->finishTime(m_journey->workTimeAt(left));
        }
        const auto& [lag, unit] = dependency.lag;
        if (lag == Minutes{0}) return left;
        return isElapsed(unit) ? left + lag : m_journey->finishTime(m_journey->workTimeAt(left) + lag);
    }
    [[nodiscard]] LocalTime bound(const Dependency& dependency, std::uint32_t to) const {
        const bool bindsStart =
            dependency.kind == DependencyKind::FinishToStart || dependency.kind == DependencyKind::StartToStart;
        return bindsStart ? span(to).start : span(to).finish;
    }
    // Time in which the task could have been worked on.
    Minutes ownTime(std::uint32_t task, LocalTime from, LocalTime to) {
        if (isAroundTheClock(task) && length(task) > Minutes{0}) return to - from;
        const WorkCalendar& hours = m_hours.of(m_problem, task);
        return hours.workTimeAt(to) - hours.workTimeAt(from);
    }

    void checkDependencies(std::uint32_t task) {
        for (const Id<Dependency> id : m_document.incoming(m_problem.touchpoints[task])) {
            const Dependency& dependency = m_document.table<Dependency>().at(id);
            const auto from = m_taskOf.find(dependency.predecessor);
            if (!from) continue;
            const LocalTime least = asked(dependency, *from);
            const LocalTime does = bound(dependency, task);
            // The evening is as late as the next morning.
            if (does < least && ownTime(task, does, least) > Minutes{0}) add(Kind::DistanceBroken, task, *from);
        }
    }

    void checkCapacity(std::uint32_t at) {
        for (const ResourceProblem::Need& mine : m_problem.needsOf(at)) {
            std::int64_t inUse = 0;
            for (std::uint32_t task = 0; task < m_problem.taskCount(); ++task) {
                if (span(task).start > span(at).start || span(at).start >= span(task).finish) continue;
                for (const ResourceProblem::Need& need : m_problem.needsOf(task)) {
                    if (need.resource == mine.resource) inUse += need.amount;
                }
            }
            const Resource& resource = m_document.table<Resource>().at(m_problem.resources[mine.resource]);
            if (inUse > resource.capacity) add(Kind::OverCapacity, at, mine.resource);
        }
    }

    // Who is named does it as far as there is capacity; the others fill the demands by skill as far as anybody could.
    void checkStaff(std::uint32_t task) {
        if (length(task) == Minutes{0}) return;
        std::map<Id<Resource>, std::int32_t> named;
        std::vector<const Demand*> bySkill;
        for (const Id<Demand> id : m_document.demands(m_problem.touchpoints[task])) {
            const Demand& demand = m_document.table<Demand>().at(id);
            if (demand.skill.empty())
                named[demand.resource] += demand.amount;
            else
                bySkill.push_back(&demand);
        }
        std::vector<std::int32_t> others(m_problem.resourceCount(), 0);
        for (const ResourceProblem::Need& need : m_problem.needsOf(task)) others[need.resource] = need.amount;
        std::vector<std::int32_t> room;
        for (std::uint32_t k = 0; k < m_problem.resourceCount(); ++k) {
            const Resource& resource = m_document.table<Resource>().at(m_problem.resources[k]);
            const std::int32_t mine = std::min(named[resource.id], resource.capacity);
            room.push_back(resource.capacity - mine);
            others[k] -= mine;
            if (others[k] < 0) add(Kind::WrongStaff, task, k);
        }
        if (std::ranges::any_of(others, [](std::int32_t amount) { return amount < 0; })) return;
        SkillMatching possible(room);
        SkillMatching actual(others);
        for (const Demand* demand : bySkill) {
            const std::vector<std::uint32_t> bearers = bearersOf(demand->skill);
            if (possible.add(demand->amount, bearers) != actual.add(demand->amount, bearers))
                add(Kind::WrongStaff, task, 0);
        }
        for (std::uint32_t k = 0; k < others.size(); ++k) {
            if (actual.free()[k] > 0) add(Kind::WrongStaff, task, k);  // more than anybody asked for
        }
    }
    [[nodiscard]] std::vector<std::uint32_t> bearersOf(const std::string& skill) const {
        std::vector<std::uint32_t> bearers;
        for (std::uint32_t k = 0; k < m_problem.resourceCount(); ++k) {
            const Resource& resource = m_document.table<Resource>().at(m_problem.resources[k]);
            if (std::ranges::find(resource.skills, skill) != resource.skills.end()) bearers.push_back(k);
        }
        return bearers;
    }

    // Nobody could have worked on the task between the two. A finish that is asked for at night lies in the first
    // minute of work after it.
    bool isGapless(std::uint32_t task, LocalTime from, LocalTime to, bool isFinish) {
        const Minutes time = ownTime(task, from, to);
        if (!isFinish || isAroundTheClock(task)) return time == Minutes{0};
        const WorkCalendar& hours = m_hours.of(m_problem, task);
        const bool isNight = hours.finishTime(hours.workTimeAt(from)) < from;
        return time == Minutes{isNight ? 1 : 0};
    }

    // From one task of the chain to the next there is a dependency that binds, or the same resource without a pause.
    bool follows(std::uint32_t task, std::uint32_t next) {
        for (const Id<Dependency> id : m_document.incoming(m_problem.touchpoints[next])) {
            const Dependency& dependency = m_document.table<Dependency>().at(id);
            if (dependency.predecessor != m_problem.touchpoints[task]) continue;
            const LocalTime does = bound(dependency, next);
            const bool isFinish = does == span(next).finish && does != span(next).start;
            if (isGapless(next, asked(dependency, task), does, isFinish)) return true;
        }
        if (!isGapless(next, span(task).finish, span(next).start, false)) return false;
        for (const ResourceProblem::Need& mine : m_problem.needsOf(task)) {
            for (const ResourceProblem::Need& theirs : m_problem.needsOf(next)) {
                if (mine.resource == theirs.resource) return true;
            }
        }
        return false;
    }

    // A task that hands a resource to one before whose start it must not finish waits with it for that one's hours; so
    // it may be with more of them.
    bool isHeldBackInACircle(std::uint32_t task) {
        std::vector<std::uint32_t> behind{task};
        for (std::size_t k = 0; k < behind.size(); ++k) {
            for (std::uint32_t next = 0; next < m_problem.taskCount(); ++next) {
                if (next == behind[k] || !follows(behind[k], next)) continue;
                if (next == task) return true;
                if (std::ranges::find(behind, next) == behind.end()) behind.push_back(next);
            }
        }
        return false;
    }

    void checkChain() {
        const std::vector<std::uint32_t>& chain = m_plan.chain.tasks;
        if (chain.empty()) {
            if (m_problem.taskCount() > 0) add(Kind::ChainEndsEarly, 0, 0);
            return;
        }
        for (std::size_t k = 1; k < chain.size(); ++k) {
            if (!follows(chain[k - 1], chain[k]) && !isHeldBackInACircle(chain[k]))
                add(Kind::GapInChain, chain[k - 1], chain[k]);
        }
        const ChainSpan& last = span(chain.back());
        if (last.workFinish != m_plan.makespan) add(Kind::ChainEndsEarly, chain.back(), 0);
        for (std::uint32_t task = 0; task < m_problem.taskCount(); ++task) {
            if (span(task).finish > last.finish) add(Kind::ChainEndsEarly, chain.back(), task);
        }
        const LocalTime begin = m_journey->startTime(WorkTime{});
        if (!isGapless(chain.front(), begin, span(chain.front()).start, false) && !isHeldBackInACircle(chain.front())) {
            add(Kind::ChainBeginsLate, chain.front(), 0);
        }
    }

    void checkBuffer(const FeedingBuffer& buffer) {
        const std::uint32_t other = buffer.into.value_or(buffer.from);
        if (buffer.begin < Minutes{0} || !(buffer.into ? fitsBeforeChain(buffer) : fitsBeforeEnd(buffer)))
            add(Kind::BufferOutside, buffer.from, other);
        if (buffer.placed < 0.0 || buffer.placed > buffer.wanted) add(Kind::BufferTooLarge, buffer.from, other);
    }

    // Each task beside the critical chain is protected from by a buffer. What follows another one in a protected chain
    // is led to by it, and so is what the buffer lies behind.
    void checkProtection() {
        std::vector<bool> isProtected(m_problem.taskCount(), false);
        for (const std::uint32_t task : m_plan.chain.tasks) isProtected[task] = true;
        for (const FeedingBuffer& buffer : m_plan.feedingBuffers) {
            std::vector<std::uint32_t> tasks = buffer.chain;
            if (tasks.empty() || (buffer.isBehindStart == (tasks.back() == buffer.from)))
                add(Kind::Unprotected, buffer.from, buffer.from);
            if (buffer.isBehindStart) tasks.push_back(buffer.from);
            for (std::size_t k = 0; k < tasks.size(); ++k) {
                if (k < buffer.chain.size()) isProtected[tasks[k]] = true;
                if (k > 0 && !isLedTo(tasks[k], tasks[k - 1])) add(Kind::Unprotected, tasks[k - 1], tasks[k]);
            }
        }
        for (std::uint32_t task = 0; task < m_problem.taskCount(); ++task) {
            if (!isProtected[task]) add(Kind::Unprotected, task, task);
        }
        findFirstJoins();
        for (const std::uint32_t other : m_plan.chain.tasks) checkJoinsOf(other);
    }
    // By a dependency or a resource, or by way of others that only have to begin.
    [[nodiscard]] bool isLedTo(std::uint32_t task, std::uint32_t other) const {
        if (sharesWith(task, other)) return true;
        return std::ranges::any_of(m_document.incoming(m_problem.touchpoints[task]), [&](Id<Dependency> id) {
            const Dependency& dependency = m_document.table<Dependency>().at(id);
            const auto from = m_taskOf.find(dependency.predecessor);
            return from &&
                   (*from == other || (!leavesFinish(dependency) && isLedTo(static_cast<std::uint32_t>(*from), other)));
        });
    }
    [[nodiscard]] bool sharesWith(std::uint32_t task, std::uint32_t other) const {
        return std::ranges::any_of(m_problem.needsOf(task), [&](const ResourceProblem::Need& mine) {
            return std::ranges::find(m_problem.needsOf(other), mine.resource, &ResourceProblem::Need::resource) !=
                   m_problem.needsOf(other).end();
        });
    }

    // By task: the first place on the critical chain to which a buffer behind it leads, through whatever lies between.
    void findFirstJoins() {
        m_placeOf.assign(m_problem.taskCount(), kNoPlace);
        for (std::size_t k = 0; k < m_plan.chain.tasks.size(); ++k) m_placeOf[m_plan.chain.tasks[k]] = k;
        const std::vector<std::size_t> reached = reachedPlaces();
        m_firstJoin = m_placeOf;
        for (const FeedingBuffer& buffer : m_plan.feedingBuffers) {
            for (const std::uint32_t task : buffer.chain) {
                if (buffer.into) m_firstJoin[task] = std::min(m_firstJoin[task], reached[*buffer.into]);
            }
        }
    }
    // By task: the first place on the critical chain that waits for it, by dependencies and shared resources.
    [[nodiscard]] std::vector<std::size_t> reachedPlaces() const {
        std::vector<std::uint32_t> order(m_problem.taskCount());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(order, std::greater{}, [&](std::uint32_t task) { return span(task).start; });
        std::vector<std::size_t> places = m_placeOf;
        for (bool isChanged = true; isChanged;) {
            isChanged = false;
            // By resource, its users from the last one on: when each begins, and the first place from there on.
            std::vector<std::vector<std::pair<LocalTime, std::size_t>>> users(m_problem.resourceCount());
            for (const std::uint32_t task : order) {
                std::size_t first = places[task];
                for (const Id<Dependency> id : m_document.outgoing(m_problem.touchpoints[task])) {
                    if (const auto to = m_taskOf.find(m_document.table<Dependency>().at(id).successor))
                        first = std::min(first, places[*to]);
                }
                for (const ResourceProblem::Need& need : m_problem.needsOf(task)) {
                    auto& later = users[need.resource];
                    const auto behind = std::ranges::partition_point(
                        later, [&](const auto& user) { return user.first >= span(task).finish; });
                    if (behind != later.begin()) first = std::min(first, std::prev(behind)->second);
                }
                if (m_placeOf[task] == kNoPlace && first < places[task]) {
                    places[task] = first;
                    isChanged = true;
                }
                for (const ResourceProblem::Need& need : m_problem.needsOf(task)) {
                    auto& later = users[need.resource];
                    const std::size_t before = later.empty() ? kNoPlace : later.back().second;
                    later.emplace_back(span(task).start, std::min(before, places[task]));
                }
            }
        }
        return places;
    }
    // What leads to the critical chain from beside it has a buffer no later, or as much room as a buffer wants for it
    // alone.
    void checkJoinsOf(std::uint32_t other) {
        for (std::uint32_t task = 0; task < m_problem.taskCount(); ++task) {
            if (m_placeOf[task] != kNoPlace || m_firstJoin[task] <= m_placeOf[other]) continue;
            for (const Id<Dependency> id : m_document.incoming(m_problem.touchpoints[other])) {
                const Dependency& dependency = m_document.table<Dependency>().at(id);
                if (dependency.predecessor == m_problem.touchpoints[task] && leavesFinish(dependency) &&
                    worked(bound(dependency, other)) - worked(asked(dependency, task)) < leastWanted(task))
                    add(Kind::Unprotected, task, other);
            }
            if (span(task).finish <= span(other).start && excludeEachOther(task, other) &&
                span(other).workStart - span(task).workFinish < leastWanted(task))
                add(Kind::Unprotected, task, other);
        }
    }
    [[nodiscard]] static bool leavesFinish(const Dependency& dependency) {
        return dependency.kind == DependencyKind::FinishToStart || dependency.kind == DependencyKind::FinishToFinish;
    }
    // There is less of a resource than both need.
    [[nodiscard]] bool excludeEachOther(std::uint32_t one, std::uint32_t other) const {
        return std::ranges::any_of(m_problem.needsOf(one), [&](const ResourceProblem::Need& mine) {
            return std::ranges::any_of(m_problem.needsOf(other), [&](const ResourceProblem::Need& theirs) {
                return mine.resource == theirs.resource &&
                       mine.amount + theirs.amount > m_problem.capacities[mine.resource];
            });
        });
    }
    // Whatever a chain looks like, no rule wants less where it ends with this task.
    [[nodiscard]] Minutes leastWanted(std::uint32_t task) const {
        const ChainTimes& times = m_plan.times[task];
        switch (m_plan.sizing) {
            case BufferSizing::Rsem:
            case BufferSizing::BiasRsem:
            case BufferSizing::AllSafety: return times.cut();
            case BufferSizing::HalfSafety:
            case BufferSizing::Apd:
            case BufferSizing::Aprt: return times.cut() / 2;
            case BufferSizing::HalfChain: return times.aggressive / 2;
            case BufferSizing::Simulation: break;
        }
        return Minutes{0};
    }

    [[nodiscard]] static bool endsBy(const FeedingBuffer& buffer, Minutes limit) {
        return static_cast<double>(buffer.begin.count()) + buffer.placed <= static_cast<double>(limit.count());
    }
    [[nodiscard]] bool fitsBeforeEnd(const FeedingBuffer& buffer) const {
        return endsBy(buffer, m_plan.makespan) && buffer.begin >= span(buffer.from).workFinish;
    }
    // Between what a dependency asks for and what its successor does, or from one user of a resource to the next, in
    // working time of the journey.
    [[nodiscard]] bool fitsBeforeChain(const FeedingBuffer& buffer) const {
        const auto fits = [&](Minutes from, Minutes limit) {
            return endsBy(buffer, limit) && static_cast<double>((limit - from).count()) >= buffer.placed;
        };
        if (buffer.resource) {
            return !buffer.isBehindStart && sharesWith(*buffer.into, buffer.from) &&
                   fits(span(buffer.from).workFinish, span(*buffer.into).workStart);
        }
        for (const Id<Dependency> id : m_document.incoming(m_problem.touchpoints[*buffer.into])) {
            const Dependency& dependency = m_document.table<Dependency>().at(id);
            if (dependency.predecessor != m_problem.touchpoints[buffer.from]) continue;
            if (leavesFinish(dependency) == buffer.isBehindStart) continue;
            if (fits(worked(asked(dependency, buffer.from)), worked(bound(dependency, *buffer.into)))) return true;
        }
        return false;
    }

    const Document& m_document;
    const ChainPlan& m_plan;
    const ResourceProblem& m_problem;
    Hours m_hours;
    const WorkCalendar* m_journey;
    RowIndex<Touchpoint> m_taskOf;
    std::vector<bool> m_followsClock;  // by task
    std::vector<Minutes> m_lengths;    // by task, on its own axis
    static constexpr std::size_t kNoPlace = ~std::size_t{0};
    std::vector<std::size_t> m_placeOf, m_firstJoin;  // by task: places on the critical chain
    std::vector<ChainFault> m_faults;
};

}  // namespace

std::vector<ChainFault> validateChain(const Document& document, const ChainPlan& plan) {
    return Check(document, plan).run();
}

}  // namespace waymark
