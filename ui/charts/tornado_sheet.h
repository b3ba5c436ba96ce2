#pragma once
// What the worth of each initiative hangs on, as it is printed: one tornado below the other. Vectors only.

#include <vector>

#include <QPainter>
#include <QRectF>
#include <QSizeF>

#include "core/format/value_report.h"
#include "ui/charts/tornado_picture.h"

namespace waymark {

struct TornadoSheet {
    struct Part {
        QString name;
        TornadoPicture picture;  // its longest bars
    };
    std::vector<Part> parts;  // the most valuable initiative first
};
[[nodiscard]] TornadoSheet tornadoSheet(const ValueReport& report);
[[nodiscard]] QSizeF tornadoSheetSize(const TornadoSheet& sheet);
void paintTornadoSheet(QPainter& painter, const QRectF& area, const TornadoSheet& sheet, const Theme& theme);

}  // namespace waymark
