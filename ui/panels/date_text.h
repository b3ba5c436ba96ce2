#pragma once
// Days and moments as people type them into fields, and as fields show them.

#include <chrono>
#include <optional>

#include <QString>

#include "ui/session/session.h"

namespace waymark {

// "2026-01-31"; empty for no day.
[[nodiscard]] QString dayText(std::optional<std::chrono::year_month_day> day);
// ISO, 31.1.2026, or as the person's own language writes days. Nothing if it is none.
[[nodiscard]] std::optional<std::chrono::year_month_day> readDay(const QString& typed);

// A moment of the journey: "2026-04-03 15:30" where it has a start date, otherwise the time since it began: "1.5 d".
enum class Moment { Start, Finish };  // a finish at night is read as the evening, a start as the next morning
[[nodiscard]] QString momentText(const Session& session, WorkTime time, Moment moment);
// Takes both ways of writing; a day alone is its beginning. Nothing if it is no moment.
[[nodiscard]] std::optional<WorkTime> readMoment(const Session& session, const QString& typed);

// A moment of the clock by which something is to be over. Where the journey has no start date it is the working time
// until then, or the elapsed time where that is over at night. Typed, a day alone is all of it, and times are those of
// a promise.
[[nodiscard]] QString deadlineText(const Session& session, LocalTime time);
[[nodiscard]] std::optional<LocalTime> readDeadline(const Session& session, const QString& typed);

}  // namespace waymark
