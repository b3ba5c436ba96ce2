#pragma once
// The blocks around the map on an exported page: title with its figures, legend, footer.

#include <QRectF>
#include <QString>

#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "core/value/scenario_journey.h"
#include "ui/export/export_settings.h"
#include "ui/style/theme.h"

class QPainter;

namespace waymark {

// What the blocks speak about.
struct SheetText {
    const Document& document;
    const IncrementalSchedule& schedule;
    const ExportSettings& settings;
    const Theme& theme;
    const ScenarioJourney* after = nullptr;  // as the scenario that is marked makes it; null while none is
    bool hasNamesOnly = false;               // cards are too small for all that they say
};

struct PageNumber {
    int page = 1;
    int pages = 1;
    QString place;  // of a tile; empty on a single sheet
};

void paintTitleBlock(QPainter& painter, const QRectF& where, const SheetText& text);
// Without the line of a scenario.
[[nodiscard]] double pageLegendHeight(const Document& document, const ExportSettings& settings, bool hasNamesOnly);
void paintPageLegend(QPainter& painter, const QRectF& where, const SheetText& text);
void paintFooter(QPainter& painter, const QRectF& where, const PageNumber& number, const Theme& theme);

}  // namespace waymark
