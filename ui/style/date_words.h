#pragma once
// Days and times of day put into words of the language spoken (language.h), the same in every time zone.

#include <QDateTime>
#include <QString>

#include "core/base/time.h"

namespace waymark {

[[nodiscard]] QString dayWords(LocalTime time);              // "Fri 3 Apr 2026"
[[nodiscard]] QString longDayWords(LocalTime time);          // "3 April 2026"
[[nodiscard]] QString dateTimeWords(LocalTime time);         // "Fri 3 Apr 2026 15:30"
[[nodiscard]] QString weekdayTimeWords(LocalTime time);      // "Friday 15:30"
[[nodiscard]] QString momentWords(const QDateTime& moment);  // the same, of a moment in the zone of this computer
// Where there is little room and the rest is known: "Fri 3 Apr", "3 Apr", "Fri 15:30".
[[nodiscard]] QString shortDayWords(LocalTime time);
[[nodiscard]] QString dayOfMonthWords(LocalTime time);
[[nodiscard]] QString shortWeekdayTimeWords(LocalTime time);
[[nodiscard]] QString timeOfDayWords(LocalTime time);  // "15:30"
// "3 – 7 Apr", "30 Mar – 2 Apr", "3 Apr"
[[nodiscard]] QString daySpanWords(LocalTime from, LocalTime to);
// "3 Apr 15:30 → 7 Apr 11:30", without the second day where both are the same.
[[nodiscard]] QString spanWords(LocalTime from, LocalTime to);

}  // namespace waymark
