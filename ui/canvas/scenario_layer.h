#pragma once
// What a scenario changes, as marks on cards: in every lens, before and after on the same map.

#include <unordered_map>
#include <vector>

#include <QString>

#include "core/value/scenario_effects.h"
#include "ui/style/wording.h"

namespace waymark {

struct ScenarioMark {
    bool isRemoved = false;
    QString words;  // "4 h → 2.4 h"
    QString help;   // all that changes, in lines

    bool operator==(const ScenarioMark&) const = default;
};

struct ScenarioLayer {
    QString name;  // of the scenario; empty while none is shown
    std::unordered_map<Id<Touchpoint>, ScenarioMark> marks;
};

[[nodiscard]] ScenarioLayer scenarioLayer(const Document& document, Id<Scenario> id,
                                          const std::vector<TouchpointEffect>& effects);

}  // namespace waymark
