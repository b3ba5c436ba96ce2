#pragma once
// Initiatives side by side as they are printed: their bars, and below them all figures in a table. Vectors only.

#include <vector>

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include "ui/charts/options_picture.h"

namespace waymark {

struct OptionsSheet {
    OptionsPicture picture;
    QStringList names;              // of the columns: the most valuable initiatives
    std::vector<QStringList> rows;  // figure, then one cell for each column
    QString remark;                 // which view it is, and how many initiatives found no column
};
[[nodiscard]] OptionsSheet optionsSheet(const ValueReport& report);
[[nodiscard]] QSizeF optionsSheetSize(const OptionsSheet& sheet);
void paintOptionsSheet(QPainter& painter, const QRectF& area, const OptionsSheet& sheet, const Theme& theme);

}  // namespace waymark
