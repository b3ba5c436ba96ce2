#pragma once
// What to put on an exported page, and how large.

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QRectF>
#include <QSizeF>
#include <QString>

#include "core/base/id.h"
#include "core/chain/chain_plan.h"
#include "core/format/measures_report.h"
#include "core/format/value_report.h"
#include "core/map/placed_map.h"
#include "core/model/rows.h"
#include "ui/canvas/card_colours.h"
#include "ui/canvas/lens.h"
#include "ui/canvas/risk_painting.h"
#include "ui/style/theme.h"

namespace waymark {

enum class Chart { Map, Gantt, Fever, Finish, Load, Crash, Trends, Keys, Frontier, Options, Cost, Baselines, Tornado };

enum class Paper { A4, A3, Letter, Fit };  // Fit: one page as large as the chart at its true size

struct ExportSettings {
    Chart chart = Chart::Map;
    Lens lens = Lens::Pert;  // of the map
    MapLayout layout = MapLayout::Drawn;
    Id<Scenario> scenario;  // what it changes is marked on a map; none: 0
    Paper paper = Paper::Fit;
    bool landscape = true;
    bool tiles = false;        // over as few sheets as a chart of about true size needs, instead of shrunk to one
    double overlap = 10.0;     // of pages beside each other, in millimetres: what can be glued
    bool cutMarks = false;     // in the margins, where two pages meet in the middle of what they share
    double scale = 2.0;        // pixels of a PNG per 1/96 inch; PDF and SVG do not care
    bool transparent = false;  // no background
    ThemeKind theme = ThemeKind::Light;
    bool titleBlock = true;
    bool legend = true;
    bool emotions = false;                    // below a map in the Journey lens: how the customer feels along it
    QString date;                             // as it shall be printed; empty: none
    CardColours colours = CardColours::None;  // of the cards of a map in the Journey lens
    std::vector<Id<Touchpoint>> selection;    // only these, on a map; empty: all
    bool embedsJourney = false;               // all of it inside the file, so that it can be opened from there
    std::optional<QRectF> part;               // only this of a map, in scene units, with its stages and lanes
    std::vector<Id<Touchpoint>> pickedOut;    // the others recede; empty: none do
    double wrapWidth = 0.0;                   // of a network chart, in scene units; 0: what suits the page
    bool isForRoom = false;                   // read from a chair rather than in the hand
    // Only so many rows of a Gantt, or trends, from this one on; all of a long one would be too small to be read.
    std::optional<std::pair<std::size_t, std::size_t>> items;
    // Instead of a page: the chart alone with its legend, to stand on somebody else's page, no larger than this.
    std::optional<QSizeF> room;
    // What has been found already; completed() of sheet_chart.h finds what is missing.
    std::shared_ptr<const ChainPlan> plan;
    ResourceUse resources = ResourceUse::Unlimited;  // in a simulation
    RiskView risk;
    std::shared_ptr<const ValueReport> value;
    std::shared_ptr<const MeasuresReport> measures;
};

// Whether the plan of the critical chain, or a simulation, is part of what is shown.
[[nodiscard]] inline bool showsChain(const ExportSettings& settings) {
    return settings.chart == Chart::Gantt || settings.chart == Chart::Fever || settings.chart == Chart::Baselines ||
           (settings.chart == Chart::Map && settings.lens == Lens::Chain);
}
[[nodiscard]] inline bool showsRisk(const ExportSettings& settings) {
    return settings.chart == Chart::Finish || settings.chart == Chart::Cost || settings.chart == Chart::Baselines ||
           (settings.chart == Chart::Map && settings.lens == Lens::Risk);
}

// Whether the emotion curve is there.
[[nodiscard]] inline bool showsEmotions(const ExportSettings& settings) {
    return settings.emotions && settings.chart == Chart::Map && settings.lens == Lens::Journey;
}

// Whether owners are told apart by colour.
[[nodiscard]] inline bool showsOwners(const ExportSettings& settings) {
    return settings.colours == CardColours::Owner && settings.chart == Chart::Map && settings.lens == Lens::Journey;
}

// Whether a scenario is marked.
[[nodiscard]] inline bool showsScenario(const ExportSettings& settings) {
    return settings.chart == Chart::Map && settings.scenario.isValid();
}

// Sizes in 1/96 inch, the unit of the page's coordinates.
[[nodiscard]] QSizeF paperSize(Paper paper, bool landscape);

// A picture may be this many pixels wide or high (a limit of Qt's raster engine).
inline constexpr int kLargestPictureSide = 32'767;

}  // namespace waymark
