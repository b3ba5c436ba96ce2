#pragma once
// Worked examples from textbooks and manuals, entered anew, and what they say the answer is. Numbers are days.

#include <initializer_list>
#include <string>
#include <vector>

#include "core/schedule/incremental_schedule.h"
#include "tests/support/journey_builder.h"

namespace waymark::test {

// A touchpoint with its three times and the codes of its predecessors, separated by blanks.
struct PertRow {
    const char* code;
    double optimistic, likely, pessimistic;
    const char* predecessors;
};

// A touchpoint of fixed length.
struct CpmRow {
    const char* code;
    double length;
    const char* predecessors;
};

[[nodiscard]] JourneyBuilder journeyOf(std::initializer_list<PertRow> rows);
[[nodiscard]] JourneyBuilder journeyOf(std::initializer_list<CpmRow> rows);

// One journey with its schedule, answering by code and in days.
class Answers {
public:
    explicit Answers(const JourneyBuilder& journey) : m_journey(journey), m_schedule(journey.document()) {}

    // "ES EF LS LF TF FF", whole numbers of days.
    [[nodiscard]] std::string dates(const char* code) const;
    [[nodiscard]] double earlyStart(const char* code) const;
    [[nodiscard]] double earlyFinish(const char* code) const;
    [[nodiscard]] double lateStart(const char* code) const;
    [[nodiscard]] double totalFloat(const char* code) const;
    [[nodiscard]] double freeFloat(const char* code) const;
    [[nodiscard]] double finish() const;
    // The codes on the critical path, separated by "-".
    [[nodiscard]] std::string path() const;
    // Codes with a total float above zero as "D 4, G 4", in the order of the touchpoints; free float likewise.
    [[nodiscard]] std::string totalFloats() const;
    [[nodiscard]] std::string freeFloats() const;
    [[nodiscard]] double variance() const;
    // Chance to be done after this many days, where the length of the critical path is normally distributed.
    [[nodiscard]] double chanceWithin(double promise) const;

private:
    [[nodiscard]] const Dates& at(const char* code) const { return *m_schedule.dates(m_journey.id(code)); }
    [[nodiscard]] std::string floats(Minutes Dates::*which) const;

    const JourneyBuilder& m_journey;
    IncrementalSchedule m_schedule;
};

}  // namespace waymark::test
