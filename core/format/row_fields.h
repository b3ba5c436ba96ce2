#pragma once
// The keys of every kind of row in a .waymark file, in the order in which they are written. Reader and writer both
// walk this one list, so they cannot drift apart. docs/file-format.md explains each key.
//
// A visitor offers text, texts, reference, references, number, integer, money, choice, estimate, duration,
// optionalDuration, date, share, chance, workTime, hours, exceptions, entries and buffers. Every field has a default
// that the writer leaves out; defaults belong to the format and never change.

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
void visitFields(Fields& fields, RowOf<Baseline> auto& row) {
    fields.text("name", row.name, kLongestText);
    fields.date("date", row.date);
    fields.workTime("status", row.status);
    fields.entries("touchpoints", row.touchpoints);
    fields.buffers("buffers", row.buffers);
}

}  // namespace waymark
