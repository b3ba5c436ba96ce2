#pragma once
// The rows of a document: plain values with ids, which refer to each other by id. Facts that change for
// different reasons are different rows, so that dragging a card cannot disturb the schedule.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/duration_text.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/probability.h"
#include "core/base/time.h"
#include "core/model/calendar.h"
#include "core/model/estimate.h"
#include "core/model/measure_rows.h"
#include "core/model/plan_rows.h"
#include "core/model/scene_rows.h"
#include "core/model/value_rows.h"

namespace waymark {

inline constexpr std::size_t kPaletteColours = 6;  // of series, in which lanes, personas and owners are shown

// The journey itself; every document holds exactly one, with id 1.
struct Journey {
    Id<Journey> id;
    std::string name;
    std::string currency = "EUR";
    std::optional<std::chrono::year_month_day> startDate;
    std::optional<WrittenDuration> promise;  // "resolved within 5 working days"
    std::string notes;
    Id<Calendar> calendar{};  // 0: the standard one

    bool operator==(const Journey&) const = default;
};

// Someone the journey is drawn for.
struct Persona {
    Id<Persona> id;
    std::string name;
    std::string goals;
    double order = 0.0;       // they are listed by it, then by id
    std::uint8_t colour = 0;  // index into the palette of series
    std::string picture{};    // a PNG in base64 (core/base/picture.h), or none

    bool operator==(const Persona&) const = default;
};

// A column of the map. Columns stand side by side from x = 0 in the order of `order`, then id.
struct Stage {
    Id<Stage> id;
    std::string name;
    double order = 0.0;
    double width = 192.0;  // scene units

    bool operator==(const Stage&) const = default;
};

// A row of the map. Lanes are stacked from y = 0 downwards in the order of `order`, then id.
struct Lane {
    Id<Lane> id;
    std::string name;
    double order = 0.0;
    double height = 136.0;    // scene units
    std::uint8_t colour = 0;  // index into the palette of series

    bool operator==(const Lane&) const = default;
};

// People, a role, a team or a system that touchpoints need.
struct Resource {
    Id<Resource> id;
    std::string name;
    std::int32_t capacity = 1;
    Money rate;                         // per working hour
    Id<Calendar> calendar{};            // 0: that of the journey
    std::vector<std::string> skills{};  // rising, each once

    bool operator==(const Resource&) const = default;
};

enum class TouchpointKind : std::uint8_t { Contact, Backstage, Waiting, Decision, Milestone };

// One step of the journey: what is scheduled. A milestone takes no time.
struct Touchpoint {
    Id<Touchpoint> id;
    std::string code;  // short and unique: what imports, exports and people refer to
    std::string name;
    TouchpointKind kind = TouchpointKind::Contact;
    Id<Stage> stage;  // 0: in none
    Id<Lane> lane;    // 0: in none
    std::string channel;
    Estimate estimate;
    std::optional<WrittenDuration> safe;  // the safe time of critical chain, if it was typed in
    Money cost;                           // per pass
    std::string owner;
    std::string notes;

    bool operator==(const Touchpoint&) const = default;
};

// Cards and sticky notes with the same number, other than 0, are one group: they are picked out and moved together.
using GroupNumber = std::uint32_t;
inline constexpr GroupNumber kLargestGroup = 1'000'000'000;

// Where a touchpoint's card is drawn: the centre of the card in scene units. Has the number of its touchpoint.
struct Placement {
    Id<Placement> id;
    double x = 0.0;
    double y = 0.0;
    bool isLocked = false;  // stays where it lies in its stage and lane
    GroupNumber group = 0;

    bool operator==(const Placement&) const = default;
};

// What is felt at a touchpoint by everybody who feels nothing of their own. Has the number of its touchpoint;
// touchpoints without one are neutral.
struct Experience {
    Id<Experience> id;
    std::int8_t emotion = 0;     // -2 .. +2
    std::int8_t importance = 0;  // 0: not stated, 1 .. 5
    std::string painPoints;
    std::string opportunities;

    bool operator==(const Experience&) const = default;
};

// What one persona feels at a touchpoint, where that is known; at most one for each persona and touchpoint.
struct Feeling {
    Id<Feeling> id;
    Id<Touchpoint> touchpoint;
    Id<Persona> persona;
    std::optional<std::int8_t> emotion;  // -2 .. +2; none: the common one
    std::int8_t satisfaction = 0;        // 0: not stated, 1 .. 5

    bool operator==(const Feeling&) const = default;
};

enum class DependencyKind : std::uint8_t { FinishToStart, StartToStart, FinishToFinish, StartToFinish };

struct Dependency {
    Id<Dependency> id;
    Id<Touchpoint> predecessor;
    Id<Touchpoint> successor;
    DependencyKind kind = DependencyKind::FinishToStart;
    WrittenDuration lag;               // negative: a lead; counts minutes of the clock where its unit is elapsed
    std::optional<Probability> share;  // out of a decision: the share of customers who go this way

    bool operator==(const Dependency&) const = default;
};

// A touchpoint needs some units while it lasts: of one resource, or of any that have a skill.
struct Demand {
    Id<Demand> id;
    Id<Touchpoint> touchpoint;
    Id<Resource> resource;  // 0: of any with the skill
    std::int32_t amount = 1;
    std::string skill{};  // empty where a resource is named

    bool operator==(const Demand&) const = default;
};

// Something written on the map beside the journey: never scheduled, never counted.
struct StickyNote {
    Id<StickyNote> id;
    std::string text;
    double x = 0.0;  // the centre, in scene units
    double y = 0.0;
    double width = 160.0;
    double height = 112.0;
    std::uint8_t colour = 0;  // index into the papers
    std::string author{};
    bool isLocked = false;
    GroupNumber group = 0;
    bool isParked = false;  // on the parking list, to be talked about later, not on the map

    bool operator==(const StickyNote&) const = default;
};

inline constexpr double kNarrowestNote = 48.0;  // width and height, in scene units
inline constexpr double kWidestNote = 4000.0;

// The colour that was chosen for an owner of touchpoints; the others get theirs in turn (core/model/owners.h).
struct OwnerColour {
    Id<OwnerColour> id;
    std::string owner;
    std::uint8_t colour = 0;  // index into the palette of series

    bool operator==(const OwnerColour&) const = default;
};

template <class Row>
inline constexpr RowKind kRowKind = RowKind::Journey;
template <>
inline constexpr RowKind kRowKind<Persona> = RowKind::Persona;
template <>
inline constexpr RowKind kRowKind<Stage> = RowKind::Stage;
template <>
inline constexpr RowKind kRowKind<Lane> = RowKind::Lane;
template <>
inline constexpr RowKind kRowKind<Resource> = RowKind::Resource;
template <>
inline constexpr RowKind kRowKind<Touchpoint> = RowKind::Touchpoint;
template <>
inline constexpr RowKind kRowKind<Placement> = RowKind::Placement;
template <>
inline constexpr RowKind kRowKind<Experience> = RowKind::Experience;
template <>
inline constexpr RowKind kRowKind<Dependency> = RowKind::Dependency;
template <>
inline constexpr RowKind kRowKind<Demand> = RowKind::Demand;
template <>
inline constexpr RowKind kRowKind<Calendar> = RowKind::Calendar;
template <>
inline constexpr RowKind kRowKind<Progress> = RowKind::Progress;
template <>
inline constexpr RowKind kRowKind<CrashOption> = RowKind::CrashOption;
template <>
inline constexpr RowKind kRowKind<RiskEvent> = RowKind::RiskEvent;
template <>
inline constexpr RowKind kRowKind<PlanSettings> = RowKind::PlanSettings;
template <>
inline constexpr RowKind kRowKind<Baseline> = RowKind::Baseline;
template <>
inline constexpr RowKind kRowKind<Initiative> = RowKind::Initiative;
template <>
inline constexpr RowKind kRowKind<CashFlow> = RowKind::CashFlow;
template <>
inline constexpr RowKind kRowKind<Effect> = RowKind::Effect;
template <>
inline constexpr RowKind kRowKind<ValueSettings> = RowKind::ValueSettings;
template <>
inline constexpr RowKind kRowKind<Scenario> = RowKind::Scenario;
template <>
inline constexpr RowKind kRowKind<Measure> = RowKind::Measure;
template <>
inline constexpr RowKind kRowKind<MeasureFigure> = RowKind::MeasureFigure;
template <>
inline constexpr RowKind kRowKind<SurveyResponse> = RowKind::SurveyResponse;
template <>
inline constexpr RowKind kRowKind<Comment> = RowKind::Comment;
template <>
inline constexpr RowKind kRowKind<Feeling> = RowKind::Feeling;
template <>
inline constexpr RowKind kRowKind<StickyNote> = RowKind::StickyNote;
template <>
inline constexpr RowKind kRowKind<OwnerColour> = RowKind::OwnerColour;
template <>
inline constexpr RowKind kRowKind<Scene> = RowKind::Scene;
template <>
inline constexpr RowKind kRowKind<Vote> = RowKind::Vote;

// Something for each kind of row, in the order of RowKind: EachRow<std::variant, RowChange>.
template <template <class...> class All, template <class> class Of>
using EachRow = All<Of<Journey>, Of<Persona>, Of<Stage>, Of<Lane>, Of<Resource>, Of<Touchpoint>, Of<Placement>,
                    Of<Experience>, Of<Dependency>, Of<Demand>, Of<Calendar>, Of<Progress>, Of<CrashOption>,
                    Of<RiskEvent>, Of<PlanSettings>, Of<Baseline>, Of<Initiative>, Of<CashFlow>, Of<Effect>,
                    Of<ValueSettings>, Of<Scenario>, Of<Measure>, Of<MeasureFigure>, Of<SurveyResponse>, Of<Comment>,
                    Of<Feeling>, Of<StickyNote>, Of<OwnerColour>, Of<Scene>, Of<Vote>>;

template <class Row>
[[nodiscard]] constexpr RowRef refTo(Id<Row> id) {
    return {kRowKind<Row>, id.value};
}

[[nodiscard]] constexpr Id<Placement> placementOf(Id<Touchpoint> id) { return Id<Placement>{id.value}; }
[[nodiscard]] constexpr Id<Experience> experienceOf(Id<Touchpoint> id) { return Id<Experience>{id.value}; }

inline constexpr Id<Journey> kJourneyId{1};

// A written time in working minutes: elapsed ones are turned by the average week, rounded to whole minutes.
[[nodiscard]] Minutes workingLength(const WrittenDuration& written);
[[nodiscard]] inline Minutes workingLag(const Dependency& dependency) { return workingLength(dependency.lag); }

// Names used in files and tables: contact, backstage, waiting, decision, milestone; FS, SS, FF, SF.
[[nodiscard]] std::string_view nameOf(TouchpointKind kind);
[[nodiscard]] std::string_view nameOf(DependencyKind kind);

}  // namespace waymark
