#pragma once
// Which rows each kind of row refers to, and under which key of a file. What checks references walks this one list.

#include <concepts>
#include <string_view>

#include "core/model/rows.h"

namespace waymark {

// Whether a reference must name a row, or may name none.
enum class Reference : std::uint8_t { Required, Optional };

// Calls visit(std::string_view key, Id<...> id, Reference) for each row that this one refers to.
template <class Row, class Visitor>
void forEachReference(const Row& row, Visitor&& visit) {
    constexpr auto kRequired = Reference::Required;
    constexpr auto kOptional = Reference::Optional;
    if constexpr (std::same_as<Row, Touchpoint>) {
        visit("stage", row.stage, kOptional);
        visit("lane", row.lane, kOptional);
    } else if constexpr (std::same_as<Row, Dependency>) {
        visit("predecessor", row.predecessor, kRequired);
        visit("successor", row.successor, kRequired);
    } else if constexpr (std::same_as<Row, Demand>) {
        visit("touchpoint", row.touchpoint, kRequired);
        visit("resource", row.resource, row.skill.empty() ? kRequired : kOptional);
    } else if constexpr (std::same_as<Row, Journey> || std::same_as<Row, Resource>) {
        visit("calendar", row.calendar, kOptional);
    } else if constexpr (std::same_as<Row, Placement> || std::same_as<Row, Experience> || std::same_as<Row, Progress> ||
                         std::same_as<Row, CrashOption>) {
        visit("id", Id<Touchpoint>{row.id.value}, kRequired);
    } else if constexpr (std::same_as<Row, RiskEvent>) {
        for (const Id<Touchpoint> id : row.touchpoints) visit("touchpoints", id, kRequired);
    } else if constexpr (std::same_as<Row, Baseline>) {
        for (const BaselineEntry& entry : row.touchpoints) visit("touchpoints", entry.touchpoint, kRequired);
        for (const BaselineBuffer& buffer : row.buffers) {
            visit("buffers", buffer.from, kOptional);
            visit("buffers", buffer.into, kOptional);
        }
    } else if constexpr (std::same_as<Row, Initiative>) {
        for (const Id<Initiative> id : row.needs) visit("needs", id, kRequired);
        for (const Id<Initiative> id : row.excludes) visit("excludes", id, kRequired);
    } else if constexpr (std::same_as<Row, CashFlow>) {
        visit("initiative", row.initiative, kRequired);
    } else if constexpr (std::same_as<Row, Effect>) {
        visit("initiative", row.initiative, kRequired);
        visit("touchpoint", row.touchpoint, kOptional);
        visit("into", row.into, kOptional);
        visit("resource", row.resource, kOptional);
    } else if constexpr (std::same_as<Row, Scenario>) {
        for (const Id<Initiative> id : row.initiatives) visit("initiatives", id, kRequired);
    } else if constexpr (std::same_as<Row, Measure>) {
        visit("touchpoint", row.touchpoint, kOptional);
        visit("stage", row.stage, kOptional);
    } else if constexpr (std::same_as<Row, MeasureFigure>) {
        visit("measure", row.measure, kRequired);
    } else if constexpr (std::same_as<Row, SurveyResponse>) {
        for (const Answer& answer : row.answers) visit("answers", answer.measure, kRequired);
    } else if constexpr (std::same_as<Row, Comment>) {
        visit("touchpoint", row.touchpoint, kOptional);
    } else if constexpr (std::same_as<Row, Feeling>) {
        visit("touchpoint", row.touchpoint, kRequired);
        visit("persona", row.persona, kRequired);
    } else if constexpr (std::same_as<Row, Scene>) {
        visit("scenario", row.scenario, kOptional);
        for (const Id<Touchpoint> id : row.selection) visit("selection", id, kRequired);
    } else if constexpr (std::same_as<Row, Vote>) {
        visit("touchpoint", row.touchpoint, row.note.isValid() ? kOptional : kRequired);
        visit("note", row.note, kOptional);
    }
}

// The only row of its kind, which has the number 1.
template <class Row>
inline constexpr bool kIsSingle =
    std::same_as<Row, Journey> || std::same_as<Row, PlanSettings> || std::same_as<Row, ValueSettings>;

}  // namespace waymark
