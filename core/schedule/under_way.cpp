#include "core/schedule/under_way.h"

#include <algorithm>
#include <cmath>

#include "core/model/scaled_times.h"
#include "core/schedule/network.h"
#include "core/schedule/work_calendar.h"

namespace waymark {
namespace {

class StateReader {
public:
    explicit StateReader(const Document& document)
        : m_document(document), m_calendar(workCalendarOf(document)), m_now(statusTime(document).time_since_epoch()) {}

    [[nodiscard]] Minutes status() const { return m_now; }

    [[nodiscard]] TouchpointState stateOf(const Touchpoint& row) const {
        TouchpointState state{row.id};
        TaskProgress told = toldProgress(m_document, row.id);
        // What ended without anybody saying when it began took its time.
        const Minutes usual = durationOf(row, Basis::Expected);
        if (told.actualFinish && !told.actualStart) {
            told.actualStart = std::max(Minutes{0}, *told.actualFinish - usual);
        }
        // What lies ahead has not happened.
        if (told.actualStart && *told.actualStart > m_now) return state;
        if (told.actualFinish && *told.actualFinish > m_now) told.actualFinish.reset();
        state.isDone = isDone(told);
        state.hasBegun = told.actualStart.has_value();
        state.start = told.actualStart.value_or(Minutes{0});
        if (state.isDone) state.end = told.actualFinish.value_or(std::min(m_now, state.start + usual));
        if (state.hasBegun && !state.isDone) setLeft(state, row, told);
        return state;
    }

private:
    // As the estimate counts: around the clock or in working time.
    [[nodiscard]] Minutes passedSince(Minutes start, const Estimate& estimate) const {
        if (!isElapsed(estimate.unit)) return m_now - start;
        return std::chrono::duration_cast<Minutes>(m_calendar.finishTime(WorkTime{m_now}) -
                                                   m_calendar.startTime(WorkTime{start}));
    }

    void setLeft(TouchpointState& state, const Touchpoint& row, const TaskProgress& told) const {
        const Minutes whole = ownDurationOn(row.estimate, Basis::Expected);
        const Minutes left =
            std::max(told.remaining.value_or(whole - passedSince(state.start, row.estimate)), Minutes{0});
        if (whole == Minutes{0}) {
            state.left = fixedEstimate(left, row.estimate.unit);
            return;
        }
        const double share = static_cast<double>(left.count()) / static_cast<double>(whole.count());
        state.share = share;
        state.left = scaled(row.estimate, share, Rounding::ToNearest);
        if (row.safe)
            state.safe = WrittenDuration{scaled(row.safe->length, share, Rounding::ToNearest), row.safe->unit};
    }

    const Document& m_document;
    WorkCalendar m_calendar;
    Minutes m_now;
};

}  // namespace

const TouchpointState* UnderWay::find(Id<Touchpoint> id) const {
    const auto found = std::ranges::lower_bound(states, id, {}, &TouchpointState::id);
    return found != states.end() && found->id == id ? &*found : nullptr;
}

std::optional<UnderWay> underWay(const Document& document) {
    if (document.table<Progress>().empty()) return std::nullopt;
    const StateReader reader(document);
    UnderWay found;
    Minutes last{0};
    bool isOver = true;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        found.states.push_back(reader.stateOf(row));
        const TouchpointState& state = found.states.back();
        isOver = isOver && state.isDone;
        if (!state.isDone) continue;
        found.ends.emplace_back(state.id, state.end);
        last = std::max(last, state.end);
    }
    // Nothing goes on after the last end.
    found.rest = restOfJourney(document, found.states, isOver ? last : reader.status(), Decisions::Keep);
    return found;
}

Document restOrWhole(const Document& document) {
    auto known = underWay(document);
    return known ? std::move(known->rest.document) : document;
}

std::optional<ProgressCount> progressCount(const Document& document) {
    if (document.table<Progress>().empty()) return std::nullopt;
    const StateReader reader(document);
    ProgressCount count;
    count.status = statusTime(document);
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        const TouchpointState state = reader.stateOf(row);
        ++count.touchpoints;
        if (state.isDone)
            ++count.done;
        else if (state.hasBegun)
            ++count.begun;
    }
    return count;
}

}  // namespace waymark
