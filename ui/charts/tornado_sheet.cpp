#include "ui/charts/tornado_sheet.h"

#include <algorithm>

#include "ui/charts/chart_text.h"
#include "ui/charts/options_picture.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kTornadoSheetWidth = 860.0;
constexpr double kTornadoName = 22.0;  // heading of a part
constexpr double kTornadoGap = 18.0;   // below a part
constexpr std::size_t kMostTornadoBars = 12;

double partHeight(const TornadoSheet::Part& part) { return kTornadoName + tornadoHeight(part.picture) + kTornadoGap; }

}  // namespace

TornadoSheet tornadoSheet(const ValueReport& report) {
    TornadoSheet sheet;
    for (const OptionBar& bar : optionsPicture(report, report.document).bars) {
        const ValueReport::Row* row = report.find(bar.id);
        if (!row || !row->value.figures.counted().netPresentValue) continue;
        TornadoPicture picture = tornadoPicture(row->value.figures, report.document);
        if (picture.bars.size() > kMostTornadoBars) picture.bars.resize(kMostTornadoBars);
        sheet.parts.push_back({bar.name, std::move(picture)});
    }
    return sheet;
}

QSizeF tornadoSheetSize(const TornadoSheet& sheet) {
    double height = 0.0;
    for (const TornadoSheet::Part& part : sheet.parts) height += partHeight(part);
    return {kTornadoSheetWidth, std::max(120.0, height)};
}

void paintTornadoSheet(QPainter& painter, const QRectF& area, const TornadoSheet& sheet, const Theme& theme) {
    if (sheet.parts.empty()) {
        return paintText(painter, area, tr("There are no initiatives whose worth can be told."),
                         {kBodySize, FontWeight::Regular, theme.muted}, Qt::AlignCenter);
    }
    double top = area.top();
    for (const TornadoSheet::Part& part : sheet.parts) {
        paintText(painter, QRectF(area.left() + 12.0, top, area.width() - 24.0, kTornadoName), part.name,
                  {kBodySize, FontWeight::SemiBold, theme.text});
        const QRectF bars(area.left(), top + kTornadoName, area.width(), tornadoHeight(part.picture));
        paintTornado(painter, bars, part.picture, theme, false);
        top += partHeight(part);
    }
}

}  // namespace waymark
