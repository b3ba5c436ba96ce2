#include "core/resource/timetable_propagator.h"

#include <algorithm>
#include <limits>

namespace waymark {
namespace {

constexpr std::uint32_t kNoTask = std::numeric_limits<std::uint32_t>::max();
constexpr Period kBeforeAll = std::numeric_limits<Period>::min();

bool suffices(std::uint64_t free, std::uint64_t amounts, std::uint64_t guards) {
    return ((free - amounts) & guards) == guards;
}

}  // namespace

TimetablePropagator::TimetablePropagator(const ResourceProblem& problem, BoundTrail& trail)
    : m_problem(&problem), m_trail(&trail), m_usersOf(problem.resourceCount()) {
    const PackedNeeds packed(problem);
    m_lanes = packed.lanes;
    for (std::uint32_t word = 0; word < packed.wordCount(); ++word) {
        m_words.push_back({packed.capacities[word], packed.guards[word], {}, {}});
    }
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        for (const PackedNeeds::Need& need : packed.of(task)) {
            Word& word = m_words[need.word];
            const auto user = static_cast<std::uint32_t>(word.users.size());
            word.users.push_back({task, need.amounts, problem.durations[task]});
            word.changes.push_back({0, user});
            word.changes.push_back({1, user});
        }
        for (const ResourceProblem::Need& need : problem.needsOf(task)) {
            m_usersOf[need.resource].push_back({task, need.amount});
        }
    }
}

bool TimetablePropagator::propagate(std::vector<BoundLiteral>& conflict) {
    for (Word& word : m_words) {
        sortChanges(word);
        if (!sumUp(word, conflict)) return false;
        for (const User& user : word.users) {
            if (m_trail->lowest(user.task) == m_trail->highest(user.task)) continue;
            if (!pushLater(word, user) || !pushEarlier(word, user)) return false;
        }
    }
    return true;
}

void TimetablePropagator::sortChanges(Word& word) const {
    for (std::size_t k = 0; k < word.changes.size(); ++k) {
        Change change = word.changes[k];
        const User& user = word.users[change.user];
        const bool isBegin = (change.key & 1) != 0;
        change.key = isBegin ? 2 * std::int64_t{m_trail->highest(user.task)} + 1
                             : 2 * (std::int64_t{m_trail->lowest(user.task)} + user.duration);
        std::size_t place = k;
        for (; place > 0 && word.changes[place - 1].key > change.key; --place) {
            word.changes[place] = word.changes[place - 1];
        }
        word.changes[place] = change;
    }
}

// The certain use as steps over time.
bool TimetablePropagator::sumUp(const Word& word, std::vector<BoundLiteral>& conflict) {
    m_steps.assign(1, {kBeforeAll, word.capacities});
    std::uint64_t free = word.capacities;
    for (const Change& change : word.changes) {
        const User& user = word.users[change.user];
        if (m_trail->highest(user.task) >= m_trail->lowest(user.task) + user.duration) continue;
        const bool isBegin = (change.key & 1) != 0;
        free = isBegin ? free - user.amounts : free + user.amounts;
        const auto time = static_cast<Period>(change.key >> 1);
        if (isBegin && (free & word.guards) != word.guards) {
            const std::uint32_t resource = lackingResource(word, free);
            conflict.clear();
            cover(resource, time, kNoTask, m_problem->capacities[resource], m_trail->size(), conflict);
            return false;
        }
        if (m_steps.back().time == time) {
            m_steps.back().free = free;
        } else {
            m_steps.push_back({time, free});
        }
    }
    return true;
}

std::uint32_t TimetablePropagator::lackingResource(const Word& word, std::uint64_t free) const {
    const auto index = static_cast<std::uint32_t>(&word - m_words.data());
    std::uint32_t resource = 0;
    while (m_lanes[resource].word != index || (free & m_lanes[resource].amounts) != 0) ++resource;
    return resource;
}

// Looks at the moments in which the task would run if it started as early as allowed, but not for certain; own booking
// begins at its highest start. Goes on until no step hinders, one length of the task at a time.
bool TimetablePropagator::pushLater(const Word& word, const User& user) {
    Period lowest = m_trail->lowest(user.task);
    const Period highest = m_trail->highest(user.task);
    auto step = std::ranges::upper_bound(m_steps, lowest, {}, &Step::time) - 1;
    while (step != m_steps.end() && step->time < std::min(lowest + user.duration, highest)) {
        if (suffices(step->free, user.amounts, word.guards)) {
            ++step;
            continue;
        }
        // The last step is all free, so there is one behind this.
        const Period end = (step + 1)->time;
        const std::uint32_t resource = lackingResource(word, step->free - user.amounts);
        while (lowest < end && lowest < highest) {
            const Period time = std::min({end, lowest + user.duration, highest}) - 1;
            lowest = time + 1;
            if (!m_trail->raise({startNode(user.task), lowest}, {BoundReason::Kind::Capacity, resource, time})) {
                return false;
            }
        }
        if (lowest >= highest) return true;
        ++step;
    }
    return true;
}

bool TimetablePropagator::pushEarlier(const Word& word, const User& user) {
    Period highest = m_trail->highest(user.task);
    const Period lowest = m_trail->lowest(user.task);
    const Period ownEnd = lowest + user.duration;  // own booking, if there is one, ends here
    auto step = std::ranges::upper_bound(m_steps, highest + user.duration - 1, {}, &Step::time) - 1;
    for (;; --step) {
        const Period end = step + 1 == m_steps.end() ? kLastPeriod : (step + 1)->time;
        if (end <= std::max(highest, ownEnd)) return true;
        if (!suffices(step->free, user.amounts, word.guards)) {
            const std::uint32_t resource = lackingResource(word, step->free - user.amounts);
            while (lowest < highest && highest + user.duration > step->time && end > std::max(highest, ownEnd)) {
                const Period time = std::max({step->time, highest, ownEnd});
                highest = time - user.duration;
                if (!m_trail->raise({negatedStartNode(user.task), -highest},
                                    {BoundReason::Kind::Capacity, resource, time})) {
                    return false;
                }
            }
        }
        if (step == m_steps.begin() || lowest == highest) return true;
    }
}

void TimetablePropagator::explain(std::int32_t place, Period needed, std::vector<BoundLiteral>& literals) {
    const BoundTrail::Entry& entry = m_trail->entry(place);
    const std::uint32_t task = taskOf(entry.literal.node);
    const std::uint32_t resource = entry.reason.first;
    const bool isLater = entry.literal.node == startNode(task);
    const Period duration = m_problem->durations[task];
    const auto need = std::ranges::find(m_problem->needsOf(task), resource, &ResourceProblem::Need::resource);
    const std::int64_t amount = std::int64_t{m_problem->capacities[resource]} - need->amount;
    // A moment nearer to what is needed asks less of the task itself, if too little is left there too.
    const Period nearest = isLater ? needed - 1 : duration - needed;
    const std::size_t before = literals.size();
    Period time = nearest;
    if (!cover(resource, time, task, amount, place, literals)) {
        time = entry.reason.second;
        literals.resize(before);
        cover(resource, time, task, amount, place, literals);
    }
    literals.push_back(isLater ? BoundLiteral{startNode(task), time - duration + 1}
                               : BoundLiteral{negatedStartNode(task), -time});
}

bool TimetablePropagator::cover(std::uint32_t resource, Period time, std::uint32_t except, std::int64_t amount,
                                std::int32_t place, std::vector<BoundLiteral>& literals) {
    m_covers.clear();
    std::int64_t sum = 0;
    for (const ResourceUser& user : m_usersOf[resource]) {
        if (user.task == except) continue;
        const BoundLiteral begun{startNode(user.task), time - m_problem->durations[user.task] + 1};
        const BoundLiteral running{negatedStartNode(user.task), -time};
        // Most tasks are ruled out by what is known now, which is at least what was known then.
        if (!m_trail->isTrue(begun) || !m_trail->isTrue(running)) continue;
        const Period spareBegun = m_trail->boundBefore(begun.node, place) - begun.bound;
        const Period spareRunning = m_trail->boundBefore(running.node, place) - running.bound;
        if (spareBegun < 0 || spareRunning < 0) continue;
        const bool isFree =
            m_trail->rootBound(begun.node) >= begun.bound && m_trail->rootBound(running.node) >= running.bound;
        m_covers.push_back({user.task, user.amount, spareBegun + spareRunning, isFree});
        sum += user.amount;
    }
    if (sum <= amount) return false;
    // Leave out what is not needed, first what says most about the present: small amounts with little slack.
    std::ranges::sort(m_covers, [](const Cover& a, const Cover& b) {
        if (a.isFree != b.isFree) return b.isFree;
        if (a.amount != b.amount) return a.amount < b.amount;
        if (a.slack != b.slack) return a.slack < b.slack;
        return a.task < b.task;
    });
    for (const Cover& one : m_covers) {
        if (sum - one.amount > amount) {
            sum -= one.amount;
            continue;
        }
        literals.push_back({startNode(one.task), time - m_problem->durations[one.task] + 1});
        literals.push_back({negatedStartNode(one.task), -time});
    }
    return true;
}

}  // namespace waymark
