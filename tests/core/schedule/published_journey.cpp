#include "tests/core/schedule/published_journey.h"

#include <cmath>

#include "core/base/duration_text.h"

namespace waymark::test {
namespace {

double inDays(Minutes length) { return inUnit(length, TimeUnit::Day); }
double inDays(WorkTime time) { return inDays(time.time_since_epoch()); }

void append(std::string& list, const char* separator, const std::string& item) {
    if (!list.empty()) list += separator;
    list += item;
}

}  // namespace

JourneyBuilder journeyOf(std::initializer_list<PertRow> rows) {
    JourneyBuilder journey;
    for (const PertRow& row : rows) {
        journey.touchpoint(row.code, estimateInDays(row.optimistic, row.likely, row.pessimistic));
    }
    for (const PertRow& row : rows) journey.after(row.code, row.predecessors);
    return journey;
}

JourneyBuilder journeyOf(std::initializer_list<CpmRow> rows) {
    JourneyBuilder journey;
    for (const CpmRow& row : rows) journey.touchpoint(row.code, row.length);
    for (const CpmRow& row : rows) journey.after(row.code, row.predecessors);
    return journey;
}

std::string Answers::dates(const char* code) const {
    const Dates& dates = at(code);
    std::string text;
    for (const WorkTime time : {dates.earlyStart, dates.earlyFinish, dates.lateStart, dates.lateFinish}) {
        append(text, " ", writeDuration(time.time_since_epoch(), TimeUnit::Day));
    }
    append(text, " ", writeDuration(dates.totalFloat, TimeUnit::Day));
    append(text, " ", writeDuration(dates.freeFloat, TimeUnit::Day));
    std::erase(text, 'd');
    return text;
}

double Answers::earlyStart(const char* code) const { return inDays(at(code).earlyStart); }
double Answers::earlyFinish(const char* code) const { return inDays(at(code).earlyFinish); }
double Answers::lateStart(const char* code) const { return inDays(at(code).lateStart); }
double Answers::totalFloat(const char* code) const { return inDays(at(code).totalFloat); }
double Answers::freeFloat(const char* code) const { return inDays(at(code).freeFloat); }
double Answers::finish() const { return inDays(m_schedule.finish()); }
std::string Answers::totalFloats() const { return floats(&Dates::totalFloat); }
std::string Answers::freeFloats() const { return floats(&Dates::freeFloat); }

std::string Answers::path() const {
    std::string codes;
    for (const Id<Touchpoint> id : m_schedule.criticalPath().touchpoints) {
        append(codes, "-", m_journey.document().table<Touchpoint>().at(id).code);
    }
    return codes;
}

double Answers::variance() const {
    return m_schedule.criticalPath().variance * inDays(Minutes{1}) * inDays(Minutes{1});
}

double Answers::chanceWithin(double promise) const {
    return std::erfc((finish() - promise) / std::sqrt(2.0 * variance())) / 2.0;
}

std::string Answers::floats(Minutes Dates::*which) const {
    std::string list;
    for (const Touchpoint& row : m_journey.document().table<Touchpoint>()) {
        const Minutes value = m_schedule.dates(row.id)->*which;
        if (value == Minutes{0}) continue;
        std::string text = writeDuration(value, TimeUnit::Day);
        text.pop_back();
        append(list, ", ", row.code + " " + text);
    }
    return list;
}

}  // namespace waymark::test
