#include "core/schedule/rest_of_journey.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/model/change_builder.h"
#include "core/schedule/arc_timing.h"
#include "core/schedule/work_calendar.h"

namespace waymark {
namespace {

class RestMaker {
public:
    RestMaker(const Document& document, const std::vector<TouchpointState>& states, Minutes now, Decisions decisions)
        : m_document(document),
          m_calendar(workCalendarOf(document)),
          m_now(now),
          m_decisions(decisions),
          m_build(document) {
        for (const TouchpointState& state : states) m_states[state.id] = &state;
    }

    RestOfJourney make() {
        Touchpoint now;
        now.kind = TouchpointKind::Backstage;
        now.estimate = fixedEstimate(m_now, TimeUnit::Minute);
        m_nowId = m_build.add(now);
        for (const auto& [id, state] : m_states) putTouchpoint(*state);
        for (const Progress& row : m_document.table<Progress>()) m_build.remove(row.id);
        for (const Dependency& row : m_document.table<Dependency>()) putDependency(row);
        if (m_decisions == Decisions::Keep) followWhereNeeded();
        RestOfJourney rest{m_document, m_nowId};
        // Only rows that are there are replaced, so it cannot fail.
        static_cast<void>(rest.document.apply(m_build.take()));
        return rest;
    }

private:
    [[nodiscard]] static bool hasBegun(const TouchpointState& state) { return state.hasBegun || state.isDone; }
    [[nodiscard]] bool isDecided(const TouchpointState& state) const {
        const Touchpoint* row = m_document.find(state.id);
        return m_decisions == Decisions::Keep && state.isDone && row && row->kind == TouchpointKind::Decision;
    }

    void putTouchpoint(const TouchpointState& state) {
        const Touchpoint* known = m_document.find(state.id);
        if (!known) return;
        Touchpoint row = *known;
        if (isDecided(state)) {
            row.estimate = fixedEstimate(Minutes{0}, row.estimate.unit);
        } else if (state.isDone) {
            row.kind = TouchpointKind::Milestone;  // takes no time, and nobody's
        } else {
            if (m_decisions == Decisions::Forget) follow(row.id, DependencyKind::FinishToStart, {});
            if (!hasBegun(state)) return;
            row.estimate = state.left;
            row.safe = state.safe;
        }
        putCrashOption(state);
        m_build.put(std::move(row));
    }

    // What is done cannot be hurried any more, and only what is left of what has begun.
    void putCrashOption(const TouchpointState& state) {
        const CrashOption* known = m_document.find(crashOptionOf(state.id));
        if (!known) return;
        if (state.isDone) return m_build.remove(known->id);
        CrashOption row = *known;
        row.duration.length = Minutes{std::llround(static_cast<double>(row.duration.length.count()) * state.share)};
        row.cost.minorUnits = std::llround(static_cast<double>(row.cost.minorUnits) * state.share);
        m_build.put(row);
    }

    // What has begun does not wait to begin; what has happened asks for a time that lies some way behind now, or none.
    void putDependency(const Dependency& row) {
        const auto from = m_states.find(row.predecessor);
        const auto to = m_states.find(row.successor);
        if (from == m_states.end() || to == m_states.end()) return;
        if (row.share && isDecided(*from->second)) return putBranch(row);
        const bool isAboutFinish =
            row.kind == DependencyKind::FinishToFinish || row.kind == DependencyKind::StartToFinish;
        const bool isAsked = !to->second->isDone && (isAboutFinish || !hasBegun(*to->second));
        const bool isFinish = leavesAtFinish(row.kind);
        const bool isKnown = isFinish ? from->second->isDone : hasBegun(*from->second);
        if (isAsked && !isKnown) {
            if (!isAboutFinish && row.lag.length >= Minutes{0}) m_held.insert(row.successor);
            return;
        }
        m_build.remove(row.id);
        if (!isAsked) return;
        const WrittenDuration left = leftOf(row.lag, isFinish ? from->second->end : from->second->start);
        const auto kind = isAboutFinish ? DependencyKind::FinishToFinish : DependencyKind::FinishToStart;
        if (left.length > Minutes{0}) follow(row.successor, kind, left);
    }

    // Where a branch has been taken, the others are not.
    void putBranch(Dependency row) {
        std::size_t taken = 0;
        for (const Id<Dependency> id : m_document.outgoing(row.predecessor)) {
            const Dependency& branch = m_document.table<Dependency>().at(id);
            const auto state = m_states.find(branch.successor);
            if (branch.share && state != m_states.end() && hasBegun(*state->second)) ++taken;
        }
        if (taken == 1) {
            const bool isTaken = hasBegun(*m_states.at(row.successor));
            row.share = Probability::from(isTaken ? 1.0 : 0.0);
        }
        m_held.insert(row.successor);
        m_build.put(std::move(row));
    }

    // What starts behind something else that is left does so after now; were it behind now as well, it would happen
    // though the branch that leads to it may not be taken.
    void followWhereNeeded() {
        for (const auto& [id, state] : m_states) {
            const bool isLeft = !state->isDone && (state->hasBegun || !m_held.contains(id));
            if (isLeft || isDecided(*state)) follow(id, DependencyKind::FinishToStart, {});
        }
    }

    // What is left now of a lag that began earlier.
    [[nodiscard]] WrittenDuration leftOf(const WrittenDuration& lag, Minutes since) const {
        if (!isElapsed(lag.unit)) return {since + lag.length - m_now, TimeUnit::Minute};
        const auto clock = [this](Minutes time) { return m_calendar.finishTime(WorkTime{time}); };
        return {std::chrono::duration_cast<Minutes>(clock(since) + lag.length - clock(m_now)), TimeUnit::ElapsedMinute};
    }

    void follow(Id<Touchpoint> successor, DependencyKind kind, WrittenDuration lag) {
        Dependency row;
        row.predecessor = m_nowId;
        row.successor = successor;
        row.kind = kind;
        row.lag = lag;
        m_build.add(row);
    }

    const Document& m_document;
    WorkCalendar m_calendar;
    Minutes m_now;
    Decisions m_decisions;
    ChangeBuilder m_build;
    Id<Touchpoint> m_nowId;
    std::map<Id<Touchpoint>, const TouchpointState*> m_states;
    std::set<Id<Touchpoint>> m_held;  // start behind something else that is left
};

}  // namespace

RestOfJourney restOfJourney(const Document& document, const std::vector<TouchpointState>& states, Minutes now,
                            Decisions decisions) {
    return RestMaker(document, states, now, decisions).make();
}

}  // namespace waymark
