#pragma once
// The schedule of an open journey, kept up to date edit by edit (critical path method with all four dependency
// kinds and lags). It always equals what a fresh computation would give
// (compute_schedule.h, which states the conventions). Touchpoints on a dependency cycle have no dates; dependencies
// that touch them are ignored.
// Of a journey that is under way it is the schedule of how it stands (under_way.h): what is done lies where it was done
// and is not critical, what has begun began when it did, and the rest is reckoned from the moment progress is told for.

#include <memory>
#include <optional>
#include <vector>

#include "core/base/time.h"
#include "core/model/change_set.h"
#include "core/model/document.h"
#include "core/schedule/critical_path.h"
#include "core/schedule/dates.h"

namespace waymark {

// What an edit did to the schedule.
struct ScheduleDelta {
    std::vector<Id<Touchpoint>> touchpoints;   // dates, also those of the clock, or floats changed, came or went; by id
    std::vector<Id<Dependency>> dependencies;  // became or ceased to be critical; in order of id
    bool finishChanged = false;                // in working time or on the clock

    [[nodiscard]] bool empty() const { return touchpoints.empty() && dependencies.empty() && !finishChanged; }
};

// Whether what was told of progress counts.
enum class Outlook : std::uint8_t { AsItStands, AsPlanned };

// How far a touchpoint is.
enum class Standing : std::uint8_t { Ahead, Begun, Done };

class IncrementalSchedule {
public:
    explicit IncrementalSchedule(const Document& document, Basis basis = Basis::Expected,
                                 Outlook outlook = Outlook::AsItStands);
    ~IncrementalSchedule();
    IncrementalSchedule(IncrementalSchedule&&) noexcept;
    IncrementalSchedule& operator=(IncrementalSchedule&&) noexcept;

    // `after` is the document with `changes` applied. Cost: proportional to the dates that change; linear in the
    // journey where elapsed time or resources with calendars of their own come in, when the journey's calendar changes,
    // and of a journey that is under way.
    ScheduleDelta update(const Document& after, const ChangeSet& changes);

    // Null: the touchpoint is not there or lies on a cycle.
    [[nodiscard]] const Dates* dates(Id<Touchpoint> id) const;
    // The same on the clock; nothing where there are no dates. A journey without a start date begins on the Monday of
    // an unnamed week (work_calendar.h).
    [[nodiscard]] std::optional<ClockDates> clockDates(Id<Touchpoint> id) const;
    // That of the journey.
    [[nodiscard]] const WorkCalendar& calendar() const;
    // Whether progress counts and any was told. All is ahead where none does.
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] Standing standing(Id<Touchpoint> id) const;
    // Binds two critical touchpoints without a gap.
    [[nodiscard]] bool isCritical(Id<Dependency> id) const;
    // End of the journey, 0 if it holds nothing.
    [[nodiscard]] Minutes finish() const;
    [[nodiscard]] LocalTime finishTime() const;
    [[nodiscard]] CriticalPath criticalPath() const;
    // Codes are the caller's business: ids around one cycle, first repeated at the end; empty if there is none.
    [[nodiscard]] std::vector<Id<Touchpoint>> cycle() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace waymark
