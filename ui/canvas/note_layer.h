#pragma once
// What the Money and the Measures lens know of touchpoints: a figure, a remark and how much it stands out.

#include <unordered_map>

#include <QString>

#include "core/model/document.h"
#include "ui/canvas/lens.h"
#include "ui/canvas/scenario_layer.h"

namespace waymark {

// How something stands to its target.
enum class Verdict : std::uint8_t { None, Good, Unclear, Bad };

struct TouchpointNote {
    double heat = 0.0;  // 0 to 1
    Verdict verdict = Verdict::None;
    QString figure, remark;
    QString shortFigure;  // where there is no room for that one; else empty
    int count = 0;        // initiatives, or measures beyond the one that is shown
    int comments = 0;     // of customers
    QString help;         // all that is known, in lines

    bool operator==(const TouchpointNote&) const = default;
};

using NoteLayer = std::unordered_map<Id<Touchpoint>, TouchpointNote>;

// What a touchpoint costs per pass and which share of the whole that is; how many initiatives act on it. With a
// scenario what it costs then, behind what it costs now where that differs.
[[nodiscard]] NoteLayer moneyNotes(const Document& document, const ScenarioLayer& scenario = {});
// Of the measures of a touchpoint the one that stands worst to its target, with its trend; and how many customers said
// something about it.
[[nodiscard]] NoteLayer measureNotes(const Document& document);
// Those of the lens; none for lenses that show no notes.
[[nodiscard]] NoteLayer notesFor(Lens lens, const Document& document, const ScenarioLayer& scenario);

}  // namespace waymark
