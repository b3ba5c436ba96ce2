#pragma once
// What is printed instead of a map: the charts of the panels, painted by the same functions.

#include <functional>
#include <optional>
#include <stop_token>

#include <QPainter>
#include <QRectF>
#include <QSizeF>

#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/export/export_settings.h"
#include "ui/style/theme.h"

namespace waymark {

struct SheetChart {
    QSizeF size;
    std::function<void(QPainter& painter, const QRectF& rect, const Theme& theme)> paint;
    // From this size on it fits itself into any room, in letters of the same size. Empty: it is scaled as a picture is.
    QSizeF least = {};
};

// Nothing for a map. The settings must be complete.
[[nodiscard]] std::optional<SheetChart> sheetChart(const Document& document, const IncrementalSchedule& schedule,
                                                   const ExportSettings& settings);

// The settings with the plan and the simulation that what they show needs, where those are missing: may take seconds.
// Less is there if it was stopped.
[[nodiscard]] ExportSettings completed(const Document& document, ExportSettings settings,
                                       const std::stop_token& stop = {});

}  // namespace waymark
