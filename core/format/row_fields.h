#pragma once
// The keys of every kind of row in a .waymark file, in the order in which they are written. Reader and writer both
// walk this one list, so they cannot drift apart. docs/file-format.md explains each key.
//
// A visitor offers text, texts, reference, references, number, optionalNumber, integer, flag, money, optionalMoney,
// amount, choice, optionalInteger, picture, estimate, duration, optionalDuration, date, day, share, chance, workTime,
// hours, exceptions, entries, buffers, figures and answers. Every field has a default that the writer leaves out;
// defaults belong to the format and never change.

#include <array>
#include <concepts>
#include <limits>
#include <string_view>
#include <type_traits>

#include "core/base/text.h"
#include "core/model/document.h"

namespace waymark {

// Row, or const Row where a visitor only looks.
template <class Row, class Of>
concept RowOf = std::same_as<std::remove_const_t<Row>, Of>;

// Lowest and highest value allowed, and the one that is not written.
template <class T>
struct FieldRange {
    T lowest, highest, usual;
};

template <class Fields>
void visitFields(Fields& fields, RowOf<Journey> auto& row) {
    fields.text("name", row.name, kLongestText);
    fields.text("currency", row.currency, kLongestText, "EUR");
    fields.date("startDate", row.startDate);
    fields.optionalDuration("promise", row.promise);
    fields.text("notes", row.notes, kLongestNotes);
    fields.reference("calendar", row.calendar);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Persona> auto& row) {
    fields.text("name", row.name, kLongestText);
    fields.text("goals", row.goals, kLongestNotes);
    fields.number("order", row.order, {-kLargestOrder, kLargestOrder, 0.0});
    fields.integer("colour", row.colour, {0, std::numeric_limits<std::uint8_t>::max(), 0});
    fields.picture("picture", row.picture);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Stage> auto& row) {
    fields.text("name", row.name, kLongestText);
    fields.number("order", row.order, {-kLargestOrder, kLargestOrder, 0.0});
    fields.number("width", row.width, {1.0, kLargestBand, 192.0});
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Lane> auto& row) {
    fields.text("name", row.name, kLongestText);
    fields.number("order", row.order, {-kLargestOrder, kLargestOrder, 0.0});
    fields.number("height", row.height, {1.0, kLargestBand, 136.0});
    fields.integer("colour", row.colour, {0, std::numeric_limits<std::uint8_t>::max(), 0});
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Resource> auto& row) {
    fields.text("name", row.name, kLongestText);
    fields.integer("capacity", row.capacity, {0, kLargestCapacity, 1});
    fields.money("rate", row.rate);
    fields.reference("calendar", row.calendar);
    fields.texts("skills", row.skills);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Touchpoint> auto& row) {
    fields.text("code", row.code, kLongestText);
    fields.text("name", row.name, kLongestText);
    fields.choice("kind", row.kind);
    fields.reference("stage", row.stage);
    fields.reference("lane", row.lane);
    fields.text("channel", row.channel, kLongestText);
    fields.estimate("estimate", row.estimate);
    fields.optionalDuration("safe", row.safe);
    fields.money("cost", row.cost);
    fields.text("owner", row.owner, kLongestText);
    fields.text("notes", row.notes, kLongestNotes);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Placement> auto& row) {
    fields.number("x", row.x, {-kLargestCoordinate, kLargestCoordinate, 0.0});
    fields.number("y", row.y, {-kLargestCoordinate, kLargestCoordinate, 0.0});
    fields.flag("locked", row.isLocked);
    fields.integer("group", row.group, {0, kLargestGroup, 0});
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Experience> auto& row) {
    fields.integer("emotion", row.emotion, {-2, 2, 0});
    fields.integer("importance", row.importance, {0, 5, 0});
    fields.text("painPoints", row.painPoints, kLongestNotes);
    fields.text("opportunities", row.opportunities, kLongestNotes);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Dependency> auto& row) {
    fields.reference("predecessor", row.predecessor);
    fields.reference("successor", row.successor);
    fields.choice("kind", row.kind);
    fields.duration("lag", row.lag);
    fields.share("share", row.share);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Demand> auto& row) {
    fields.reference("touchpoint", row.touchpoint);
    fields.reference("resource", row.resource);
    fields.integer("amount", row.amount, {1, kLargestCapacity, 1});
    fields.text("skill", row.skill, kLongestText);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Calendar> auto& row) {
    constexpr std::array<std::string_view, 7> kDays{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
    fields.text("name", row.name, kLongestText);
    for (std::size_t day = 0; day < kDays.size(); ++day) fields.hours(kDays[day], row.week[day]);
    fields.exceptions("exceptions", row.exceptions);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Progress> auto& row) {
    fields.workTime("start", row.start);
    fields.workTime("finish", row.finish);
    fields.optionalDuration("remaining", row.remaining);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<CrashOption> auto& row) {
    fields.duration("duration", row.duration);
    fields.money("cost", row.cost);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<RiskEvent> auto& row) {
    fields.text("name", row.name, kLongestText);
    fields.chance("probability", row.probability, 0.0);
    fields.estimate("impact", row.impact);
    fields.references("touchpoints", row.touchpoints);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<PlanSettings> auto& row) {
    fields.chance("aggressive", row.aggressive, 0.5);
    fields.chance("safe", row.safe, 0.9);
    fields.choice("sizing", row.sizing);
    fields.number("riskFactor", row.riskFactor, {0.0, kLargestRiskFactor, 0.0});
    fields.integer("runs", row.runs, {1, kMostRuns, 10'000});
    fields.integer("seed", row.seed, {0, kLargestSeed, 1});
    fields.workTime("status", row.status);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<BaselineFigures> auto& figures) {
    fields.workTime("expected", figures.expected);
    fields.workTime("likely80", figures.likely80);
    fields.flag("sharesResources", figures.sharesResources);
    fields.optionalDuration("promise", figures.promise);
    fields.share("chance", figures.chance);
    fields.workTime("chainEnd", figures.chainEnd);
    fields.workTime("bufferEnd", figures.bufferEnd);
    fields.optionalMoney("costPerPass", figures.costPerPass);
    fields.optionalNumber("satisfaction", figures.satisfaction, {-2.0, 2.0, 0.0});
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Baseline> auto& row) {
    fields.text("name", row.name, kLongestText);
    fields.date("date", row.date);
    fields.workTime("status", row.status);
    fields.entries("touchpoints", row.touchpoints);
    fields.buffers("buffers", row.buffers);
    fields.figures("figures", row.figures);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Initiative> auto& row) {
    fields.text("name", row.name, kLongestText);
    fields.text("owner", row.owner, kLongestText);
    fields.text("notes", row.notes, kLongestNotes);
    fields.references("needs", row.needs);
    fields.references("excludes", row.excludes);
    fields.integer("savingsFrom", row.savingsFrom, {0, kLongestHorizon, 0});
    fields.flag("sample", row.isSample);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<CashFlow> auto& row) {
    fields.reference("initiative", row.initiative);
    fields.text("name", row.name, kLongestText);
    fields.choice("kind", row.kind);
    fields.choice("category", row.category);
    fields.amount("amount", row.amount);
    fields.number("score", row.score, {-kLargestScore, kLargestScore, 0.0});
    fields.flag("perCustomer", row.isPerCustomer);
    fields.integer("customers", row.customers, {0, kMostCustomers, 0});
    fields.choice("timing", row.timing);
    fields.integer("from", row.from, {0, kLongestHorizon, 0});
    fields.integer("to", row.to, {0, kLongestHorizon, 0});
    fields.number("growth", row.growth, {kLowestGrowth, kHighestGrowth, 0.0});
    fields.texts("tags", row.tags);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Effect> auto& row) {
    fields.reference("initiative", row.initiative);
    fields.choice("kind", row.kind);
    fields.reference("touchpoint", row.touchpoint);
    fields.reference("into", row.into);
    fields.reference("resource", row.resource);
    fields.number("factor", row.factor, {0.0, kLargestFactor, 1.0});
    fields.estimate("estimate", row.estimate);
    fields.money("cost", row.cost);
    fields.integer("amount", row.amount, {-kLargestCapacity, kLargestCapacity, 0});
    fields.number("shift", row.shift, {-1.0, 1.0, 0.0});
    fields.text("name", row.name, kLongestText);
    fields.text("channel", row.channel, kLongestText);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<ValueSettings> auto& row) {
    fields.choice("period", row.period);
    fields.integer("horizon", row.horizon, {0, kLongestHorizon, 36});
    fields.number("discountRate", row.discountRate, {kLowestRate, kHighestRate, 0.08});
    fields.choice("discounting", row.discounting);
    fields.optionalNumber("financeRate", row.financeRate, {kLowestRate, kHighestRate, 0.0});
    fields.optionalNumber("reinvestRate", row.reinvestRate, {kLowestRate, kHighestRate, 0.0});
    fields.integer("customers", row.customers, {0, kMostCustomers, 0});
    fields.optionalMoney("budget", row.budget);
    fields.choice("budgetScope", row.budgetScope);
    fields.flag("countsIntangibles", row.countsIntangibles, true);
    fields.money("delayCost", row.delayCost);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Scenario> auto& row) {
    fields.text("name", row.name, kLongestText);
    fields.text("notes", row.notes, kLongestNotes);
    fields.references("initiatives", row.initiatives);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Measure> auto& row) {
    fields.text("name", row.name, kLongestText);
    fields.choice("kind", row.kind);
    fields.reference("touchpoint", row.touchpoint);
    fields.reference("stage", row.stage);
    fields.text("unit", row.unit, kLongestText);
    fields.choice("direction", row.direction);
    fields.optionalNumber("target", row.target, {-kLargestFigure, kLargestFigure, 0.0});
    fields.text("owner", row.owner, kLongestText);
    fields.text("notes", row.notes, kLongestNotes);
    fields.integer("scaleLow", row.scaleLow, {-kFurthestScaleEnd, kFurthestScaleEnd, 1});
    fields.integer("scaleHigh", row.scaleHigh, {-kFurthestScaleEnd, kFurthestScaleEnd, 5});
    fields.choice("period", row.period);
    fields.flag("sample", row.isSample);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<MeasureFigure> auto& row) {
    fields.reference("measure", row.measure);
    fields.day("date", row.date);
    fields.number("value", row.value, {-kLargestFigure, kLargestFigure, 0.0});
    fields.integer("count", row.count, {0, kMostCustomers, 0});
}

template <class Fields>
void visitFields(Fields& fields, RowOf<SurveyResponse> auto& row) {
    fields.day("date", row.date);
    fields.text("respondent", row.respondent, kLongestText);
    fields.answers("answers", row.answers);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Comment> auto& row) {
    fields.reference("touchpoint", row.touchpoint);
    fields.text("text", row.text, kLongestNotes);
    fields.text("author", row.author, kLongestText);
    fields.date("date", row.date);
    fields.integer("emotion", row.emotion, {-2, 2, 0});
    fields.flag("sample", row.isSample);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Feeling> auto& row) {
    fields.reference("touchpoint", row.touchpoint);
    fields.reference("persona", row.persona);
    fields.optionalInteger("emotion", row.emotion, {-2, 2, 0});
    fields.integer("satisfaction", row.satisfaction, {0, 5, 0});
}

template <class Fields>
void visitFields(Fields& fields, RowOf<StickyNote> auto& row) {
    fields.text("text", row.text, kLongestNotes);
    fields.number("x", row.x, {-kLargestCoordinate, kLargestCoordinate, 0.0});
    fields.number("y", row.y, {-kLargestCoordinate, kLargestCoordinate, 0.0});
    fields.number("width", row.width, {kNarrowestNote, kWidestNote, 160.0});
    fields.number("height", row.height, {kNarrowestNote, kWidestNote, 112.0});
    fields.integer("colour", row.colour, {0, std::numeric_limits<std::uint8_t>::max(), 0});
    fields.text("author", row.author, kLongestText);
    fields.flag("locked", row.isLocked);
    fields.integer("group", row.group, {0, kLargestGroup, 0});
    fields.flag("parked", row.isParked);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<OwnerColour> auto& row) {
    fields.text("owner", row.owner, kLongestText);
    fields.integer("colour", row.colour, {0, std::numeric_limits<std::uint8_t>::max(), 0});
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Scene> auto& row) {
    fields.text("name", row.name, kLongestText);
    fields.text("caption", row.caption, kLongestNotes);
    fields.text("notes", row.notes, kLongestNotes);
    fields.number("order", row.order, {-kLargestOrder, kLargestOrder, 0.0});
    fields.choice("lens", row.lens);
    fields.choice("layout", row.layout);
    fields.number("x", row.x, {-kLargestCoordinate, kLargestCoordinate, 0.0});
    fields.number("y", row.y, {-kLargestCoordinate, kLargestCoordinate, 0.0});
    fields.number("width", row.width, {0.0, 2 * kLargestCoordinate, 0.0});
    fields.number("height", row.height, {0.0, 2 * kLargestCoordinate, 0.0});
    fields.reference("scenario", row.scenario);
    fields.references("selection", row.selection);
    fields.texts("panels", row.panels);
}

template <class Fields>
void visitFields(Fields& fields, RowOf<Vote> auto& row) {
    fields.reference("touchpoint", row.touchpoint);
    fields.reference("note", row.note);
    fields.text("voter", row.voter, kLongestText);
}

}  // namespace waymark
