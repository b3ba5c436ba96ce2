#pragma once
// What a scenario changes, as marks on cards and dependencies: before and after on the same map. What it does itself is
// marked in every lens; what follows from that, in the lens that shows it.

#include <memory>
#include <unordered_map>

#include <QString>

#include "core/value/scenario_journey.h"
#include "ui/canvas/lens.h"
#include "ui/style/wording.h"

namespace waymark {

struct ScenarioMark {
    bool isRemoved = false;
    QString words;  // "4 h → 2.4 h"
    QString help;   // all that changes, in lines

    bool operator==(const ScenarioMark&) const = default;
};

using ScenarioMarks = std::unordered_map<Id<Touchpoint>, ScenarioMark>;

struct ScenarioLayer {
    QString name;                                        // of the scenario; empty while none is shown
    ScenarioMarks marks;                                 // in every lens
    ScenarioMarks dates;                                 // where only the dates are other, in the PERT lens
    ScenarioMarks costs;                                 // where only the cost of a pass is other, in the Money lens
    std::unordered_map<Id<Dependency>, QString> shares;  // "45 → 60 %", in every lens
    std::shared_ptr<const JourneyCost> cost;             // of a pass with it; null while none is shown

    // Null where it changes nothing that this lens shows.
    [[nodiscard]] const ScenarioMark* markIn(Lens lens, Id<Touchpoint> id) const;
};

// `schedule` is that of the document, `after` what the scenario makes of it.
[[nodiscard]] ScenarioLayer scenarioLayer(const Document& document, const IncrementalSchedule& schedule,
                                          Id<Scenario> id, const ScenarioJourney& after);

}  // namespace waymark
