#include "core/risk/risk_under_way.h"

#include <algorithm>

namespace waymark {

void tellOfJourney(RiskFigures& figures, const UnderWay& underWay) {
    const WorkCalendar calendar = workCalendarOf(underWay.rest.document);
    std::erase_if(figures.touchpoints, [&](const TouchpointRisk& row) { return row.id == underWay.rest.now; });
    for (TouchpointRisk& row : figures.touchpoints) {
        const auto end = std::ranges::lower_bound(underWay.ends, row.id, {},
                                                  [](const auto& one) -> const Id<Touchpoint>& { return one.first; });
        if (end == underWay.ends.end() || end->first != row.id) continue;
        row.finishP80 = static_cast<double>(end->second.count());
        row.finishP80Time = calendar.finishTime(WorkTime{end->second});
    }
}

}  // namespace waymark
