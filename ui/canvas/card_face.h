#pragma once
// Everything a card shows, put into words and cut to size once, so that painting it is only painting.

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include <QString>

#include "core/base/problem.h"
#include "core/map/placed_map.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/canvas/card_marks.h"
#include "ui/canvas/card_text.h"
#include "ui/canvas/chain_layer.h"
#include "ui/canvas/note_layer.h"
#include "ui/canvas/text_fit.h"

namespace waymark {

// What a card says in the Chain lens.
struct ChainFace {
    ChainPlace place = ChainPlace::Free;
    std::size_t feedingChain = 0;
    std::optional<std::size_t> colour;  // of its resource, among the series
    FittedText standing;                // "chain, 3 of 9"
    FittedText resources;
    FittedText time;    // that it is planned with
    FittedText buffer;  // "project buffer 3.1 d"; empty for none
    bool isPale = false;

    bool operator==(const ChainFace&) const = default;
};

// What the Risk lens shows; see risk_painting.h.
struct CardRisk {
    double criticality = 0.0;  // share of the runs
    bool isPale = false;       // of an earlier state of the plan
    FittedText share, sureBy;

    bool operator==(const CardRisk&) const = default;
};

// What the Money and the Measures lens show; see note_painting.h.
struct CardNote {
    bool isKnown = false;
    double heat = 0.0;
    Verdict verdict = Verdict::None;
    int count = 0;
    FittedText comments;  // how many customers said something; empty for none
    FittedText figure, remark;

    bool operator==(const CardNote&) const = default;
};

// What the scenario that is shown does here; see scenario_painting.h.
struct CardMark {
    bool isRemoved = false;
    FittedText words;

    bool operator==(const CardMark&) const = default;
};

struct CardFace {
    Id<Touchpoint> id;
    TouchpointKind kind = TouchpointKind::Contact;
    QString code;
    QString name;
    std::int8_t emotion = 0;
    bool isCritical = false;
    bool isDone = false;
    std::optional<Severity> problem;  // the worst one that concerns this touchpoint; set by whoever looks for problems

    // Journey lens
    std::vector<FittedText> nameLines;
    QString kindIcon;     // empty for a contact, the usual case
    QString channelIcon;  // empty where the channel is none of the known ones
    FittedText channel;
    FittedText time;
    bool hasTime = true;  // else `time` says that none was given

    std::optional<FarText> far;  // for a window that shows the card from far away; pages have none

    // PERT lens: early start, expected, early finish; late start, total float, late finish
    std::array<FittedText, 3> early;
    std::array<FittedText, 3> late;
    QString boxIcon;  // only for what is no plain work
    FittedText boxName;

    // Chain lens
    std::vector<FittedText> chainName;  // with its code; one line, or two
    std::optional<ChainFace> chain;     // set by whoever knows the plan

    std::optional<CardRisk> risk;  // in the Risk lens only
    std::optional<CardNote> note;  // in the Money and the Measures lens only
    std::optional<CardMark> mark;  // in every lens
    CardMarks marks;  // pain points, opportunities and owner in the Journey lens, the padlock in every lens
    std::optional<std::uint8_t> colour;  // of the lane or owner that tints it in the Journey lens
    FittedText caption;  // "A · Order" above the card, where no bands say it; days in lenses that tell times

    bool operator==(const CardFace&) const = default;
};

// The touchpoint must be there. Numbers are in `unit`; a touchpoint on a cycle shows dashes for its dates.
[[nodiscard]] CardFace cardFace(const Document& document, const IncrementalSchedule& schedule, Id<Touchpoint> id,
                                TimeUnit unit, MapLayout layout = MapLayout::Drawn);

// Captions the card with days, in front of what its caption says of the stage. Without days nothing is changed.
void addDays(CardFace& face, const Document& document, const QString& days, MapLayout layout);

// The one figure of a card that is shown in large letters: how long it takes, or what else the lens is about.
[[nodiscard]] QString bigFigure(const CardFace& face, Lens lens);

// The texts of a card that is seen from far away; `isBig`: nothing but a name and the one figure, in its place what a
// scenario changes where that finds room.
[[nodiscard]] FarText farTextOf(const CardFace& face, const Touchpoint& row, const CardTextPlan& plan, Lens lens,
                                bool isBig);

// What the plan says of a touchpoint. Nothing for one that it does not know.
[[nodiscard]] std::optional<ChainFace> chainFace(const ChainLayer& layer, Id<Touchpoint> id);

// Whether this arrangement shows stages and lanes as bands; the others caption each card with its stage.
[[nodiscard]] constexpr bool showsBands(MapLayout layout) {
    return layout == MapLayout::Drawn || layout == MapLayout::Stages;
}

}  // namespace waymark
