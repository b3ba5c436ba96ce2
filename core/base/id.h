#pragma once
// Names for rows that stay valid while rows move: a number that knows which table it belongs to.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace waymark {

// The number of a row in its own table. Numbers start at 1; 0 names no row. They are given out by the
// document, saved with it and never used twice while it is open.
template <class Row>
struct Id {
    std::uint32_t value = 0;

    constexpr Id() = default;
    constexpr explicit Id(std::uint32_t number) : value(number) {}
    [[nodiscard]] constexpr bool isValid() const { return value != 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

// Every kind of row that a document holds, in the order in which files list them.
enum class RowKind : std::uint8_t {
    Journey,
    Persona,
    Stage,
    Lane,
    Resource,
    Touchpoint,
    Placement,
    Experience,
    Dependency,
    Demand,
    Calendar,
    Progress,
    CrashOption,
    RiskEvent,
    PlanSettings,
    Baseline,
    Initiative,
    CashFlow,
    Effect,
    ValueSettings,
    Scenario,
    Measure,
    MeasureFigure,
    SurveyResponse,
    Comment,
    Feeling,
    StickyNote,
    OwnerColour,
    Scene,
    Vote,
};
inline constexpr std::size_t kRowKinds = static_cast<std::size_t>(RowKind::Vote) + 1;

// A row of any kind, for error messages and problem lists.
struct RowRef {
    RowKind kind = RowKind::Journey;
    std::uint32_t number = 0;

    constexpr auto operator<=>(const RowRef&) const = default;
};

}  // namespace waymark

template <class Row>
struct std::hash<waymark::Id<Row>> {
    std::size_t operator()(const waymark::Id<Row>& id) const noexcept { return id.value; }
};
