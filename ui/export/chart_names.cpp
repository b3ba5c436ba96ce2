#include "ui/export/chart_names.h"

#include "ui/style/tr.h"

namespace waymark {

std::vector<NamedChart> chartsBeside() {
    return {{Chart::Finish, "scurve", tr("Finish curve")}, {Chart::Gantt, "gantt", tr("Gantt")},
            {Chart::Fever, "fever", tr("Fever chart")},    {Chart::Load, "load", tr("Load")},
            {Chart::Cost, "cost", tr("Cost per pass")},    {Chart::Frontier, "frontier", tr("Worth of the options")},
            {Chart::Options, "options", tr("Options")},    {Chart::Tornado, "tornado", tr("What the worth hangs on")},
            {Chart::Crash, "crash", tr("Time and cost")},  {Chart::Trends, "trends", tr("Trends")},
            {Chart::Keys, "keys", tr("Key touchpoints")},  {Chart::Baselines, "baselines", tr("Baselines")}};
}

std::optional<Chart> chartNamed(std::string_view name) {
    for (const NamedChart& known : chartsBeside()) {
        if (name == known.name) return known.chart;
    }
    return std::nullopt;
}

}  // namespace waymark
