#pragma once
// The bar of live figures while a scenario is shown: its figures, and how they differ from those of the journey as it
// is.

#include "ui/panels/figure_cell.h"
#include "ui/session/live_figures.h"
#include "ui/session/live_scenarios.h"

namespace waymark {

// Figures of the schedule of both are there at once; those of `standings` may be of an earlier state, or not there yet.
struct ScenarioComparison {
    LiveFigures with, now;
    const ScenarioStanding* standing = nullptr;     // of the scenario
    const ScenarioStanding* nowStanding = nullptr;  // of the journey as it is
    bool isCurrent = false;                         // the standings
};
[[nodiscard]] ScenarioComparison compareShown(const Session& session, const LiveScenarios& scenarios);

// Labels are those of the cells as they are.
[[nodiscard]] Figure scenarioFigure(const Document& document, Id<Scenario> id, const Theme& theme);
[[nodiscard]] Figure expectedWith(const ScenarioComparison& comparison, const QString& label, const Theme& theme);
[[nodiscard]] Figure sureWith(const ScenarioComparison& comparison, const QString& label, const Theme& theme);
[[nodiscard]] Figure promiseWith(const ScenarioComparison& comparison, const QString& label, const Theme& theme);
[[nodiscard]] Figure chainWith(const ScenarioComparison& comparison, const QString& label, const Theme& theme);
[[nodiscard]] Figure criticalWith(const ScenarioComparison& comparison, const QString& label);

}  // namespace waymark
