#include "core/clock/clock_problem.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/resource/skill_matching.h"
#include "core/schedule/row_index.h"

namespace waymark {
namespace {

using Need = ClockProblem::Need;
using SkillNeed = ClockProblem::SkillNeed;

class ProblemMaker {
public:
    ProblemMaker(const Document& document, const PlannedTimes& times, const ResourceProblem& plain)
        : m_document(document), m_times(times), m_plain(plain), m_network(makeNetwork(document)) {}

    std::optional<ClockProblem> make() {
        addResources();
        addNeeds();
        m_problem.hasHours = anyIsAroundTheClock(m_document) || anyBearerKeepsOwnHours();
        const auto chooses = [](const ClockProblem::Task& task) { return !task.skills.empty(); };
        if (!m_problem.hasHours && std::ranges::none_of(m_problem.tasks, chooses)) return std::nullopt;
        m_problem.hours = std::make_shared<HoursTable>(m_document);
        addAxes();
        addDependencies();
        poolBearers();
        return std::move(m_problem);
    }

private:
    void addResources() {
        for (const Resource& row : m_document.table<Resource>()) {
            m_placeOf.put(row.id, m_problem.capacities.size());
            for (const std::string& skill : row.skills) {
                if (row.capacity > 0)
                    m_haveSkill[skill].push_back(static_cast<std::uint32_t>(m_problem.capacities.size()));
            }
            m_problem.capacities.push_back(std::max(row.capacity, 0));
            m_problem.ownCalendars.push_back(keepsOwnCalendar(m_document, row) ? row.calendar : Id<Calendar>{});
        }
    }

    void addNeeds() {
        m_problem.tasks.resize(m_plain.taskCount());
        for (std::uint32_t k = 0; k < m_plain.taskCount(); ++k) {
            ClockProblem::Task& task = m_problem.tasks[k];
            const auto usual = m_plain.needsOf(k);
            task.usual.assign(usual.begin(), usual.end());
            if (m_plain.durations[k] > 0) addNeedsOf(m_plain.touchpoints[k], task);
        }
    }

    void addNeedsOf(Id<Touchpoint> id, ClockProblem::Task& task) {
        std::map<std::uint32_t, std::int32_t> named;
        std::vector<const Demand*> bySkill;
        for (const Id<Demand> demand : m_document.demands(id)) {
            const Demand& row = m_document.table<Demand>().at(demand);
            if (!row.skill.empty()) {
                bySkill.push_back(&row);
                continue;
            }
            const std::uint32_t place = *m_placeOf.find(row.resource);
            named[place] = std::min(named[place] + row.amount, m_problem.capacities[place]);
        }
        std::vector<std::int32_t> free = m_problem.capacities;
        for (const auto& [place, amount] : named) free[place] -= amount;
        SkillMatching matching(std::move(free));
        for (const Demand* row : bySkill) {
            const auto known = m_haveSkill.find(row->skill);
            if (known == m_haveSkill.end()) continue;
            const std::int32_t amount = matching.add(row->amount, known->second);
            if (known->second.size() > 1 && amount > 0)
                task.skills.push_back({amount, known->second});
            else
                named[known->second.front()] += amount;
        }
        for (const auto& [place, amount] : named) {
            if (amount > 0) task.named.push_back({place, amount});
        }
    }

    [[nodiscard]] bool anyBearerKeepsOwnHours() const {
        const auto keeps = [&](std::uint32_t place) { return m_problem.ownCalendars[place].isValid(); };
        return std::ranges::any_of(m_problem.tasks, [&](const ClockProblem::Task& task) {
            return std::ranges::any_of(task.named, keeps, &Need::resource) ||
                   std::ranges::any_of(
                       task.skills, [&](const SkillNeed& skill) { return std::ranges::any_of(skill.bearers, keeps); });
        });
    }

    void addAxes() {
        if (!m_problem.hasHours) {
            for (std::uint32_t k = 0; k < m_plain.taskCount(); ++k) {
                m_problem.tasks[k].axis = Axes::kClock;
                m_problem.tasks[k].length = m_plain.period * m_plain.durations[k];
            }
            return;
        }
        m_problem.begin = m_problem.hours->at(Axes::kJourney)->startTime(WorkTime{});
        RowIndex<Touchpoint> rowOf;
        std::size_t count = 0;
        for (const Touchpoint& row : m_document.table<Touchpoint>()) rowOf.put(row.id, count++);
        std::vector<Minutes> lengths;
        for (const Id<Touchpoint> id : m_network.touchpoints) lengths.push_back(m_times.own[*rowOf.find(id)]);
        const Axes axes = makeAxes(m_document, m_network, lengths, *m_problem.hours);
        for (std::uint32_t k = 0; k < m_plain.taskCount(); ++k) {
            ClockProblem::Task& task = m_problem.tasks[k];
            task.axis = axes.axisOf[k];
            task.length = lengths[k];
            task.axis = m_problem.axisFor(k, task.named);  // not of those who are asked for and not there
        }
    }

    void addDependencies() {
        for (std::uint32_t arc = 0; arc < m_network.arcCount(); ++arc) {
            const Dependency& row = m_document.table<Dependency>().at(m_network.dependencies[arc]);
            const WrittenDuration lag =
                m_problem.hasHours ? row.lag : WrittenDuration{workingLag(row), TimeUnit::ElapsedMinute};
            const std::uint32_t to = m_network.successors[arc].value;
            m_problem.tasks[to].incoming.push_back(arc);
            m_problem.dependencies.push_back({m_network.predecessors[arc].value, to, row.kind, lag});
        }
    }

    // Whoever fills the demands, together the bearers of a skill do no more than they can at a time: a relaxation,
    // since it leaves open who does what.
    void poolBearers() {
        std::set<std::vector<std::uint32_t>> pools;
        for (const ClockProblem::Task& task : m_problem.tasks) {
            for (const SkillNeed& skill : task.skills) pools.insert(skill.bearers);
        }
        ResourceProblemBuilder builder(m_plain);
        for (std::uint32_t k = 0; k < m_plain.taskCount(); ++k) {
            for (const Need& need : m_problem.tasks[k].named) builder.addNeed(k, need.resource, need.amount);
        }
        for (const auto& pool : pools) {
            std::int32_t capacity = 0;
            for (const std::uint32_t bearer : pool) capacity += m_problem.capacities[bearer];
            const std::uint32_t number = builder.addResource(capacity);
            for (std::uint32_t k = 0; k < m_plain.taskCount(); ++k) builder.addNeed(k, number, needOf(k, pool));
        }
        m_problem.average = builder.build();
    }

    // What of a task only members of the pool can do.
    [[nodiscard]] std::int32_t needOf(std::uint32_t task, const std::vector<std::uint32_t>& pool) const {
        std::int32_t amount = 0;
        for (const Need& need : m_problem.tasks[task].named) {
            if (std::ranges::binary_search(pool, need.resource)) amount += need.amount;
        }
        for (const SkillNeed& skill : m_problem.tasks[task].skills) {
            if (std::ranges::includes(pool, skill.bearers)) amount += skill.amount;
        }
        return amount;
    }

    const Document& m_document;
    const PlannedTimes& m_times;
    const ResourceProblem& m_plain;
    Network m_network;
    RowIndex<Resource> m_placeOf;
    std::map<std::string, std::vector<std::uint32_t>> m_haveSkill;
    ClockProblem m_problem;
};

}  // namespace

std::vector<Id<Calendar>> ClockProblem::calendarsOf(std::span<const Need> needs) const {
    std::vector<Id<Calendar>> calendars;
    for (const Need& need : needs) {
        if (ownCalendars[need.resource].isValid()) calendars.push_back(ownCalendars[need.resource]);
    }
    std::ranges::sort(calendars);
    calendars.erase(std::unique(calendars.begin(), calendars.end()), calendars.end());
    return calendars;
}

std::uint32_t ClockProblem::axisFor(std::uint32_t task, std::span<const Need> needs) const {
    return tasks[task].axis == Axes::kClock ? Axes::kClock : hours->axisFor(calendarsOf(needs));
}

bool ClockProblem::canWorkTogether(std::uint32_t task, std::span<const Need> needs) const {
    if (tasks[task].axis == Axes::kClock) return true;
    const auto calendars = calendarsOf(needs);
    return calendars.empty() || hours->axisFor(calendars) != Axes::kJourney;
}

std::optional<ClockProblem> makeClockProblem(const Document& document, const PlannedTimes& times,
                                             const ResourceProblem& plain) {
    const bool mayDiffer =
        anyIsAroundTheClock(document) ||
        std::ranges::any_of(document.table<Resource>(),
                            [&](const Resource& row) { return keepsOwnCalendar(document, row); }) ||
        std::ranges::any_of(document.table<Demand>(), [](const Demand& row) { return !row.skill.empty(); });
    return mayDiffer && plain.taskCount() > 0 ? ProblemMaker(document, times, plain).make() : std::nullopt;
}

}  // namespace waymark
