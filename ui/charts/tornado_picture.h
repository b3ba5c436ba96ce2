#pragma once
// What moves a figure most: for each touchpoint a bar from the mean end of the journey when it goes quickly to the mean
// end when it goes slowly; for each amount a bar from the net present value when it is small to the one when it is
// large. The longest bar is on top. Vectors only.

#include <vector>

#include <QPainter>
#include <QRectF>
#include <QString>

#include "core/model/document.h"
#include "core/risk/risk_figures.h"
#include "core/value/value_figures.h"
#include "ui/style/theme.h"

namespace waymark {

struct TornadoBar {
    Id<Touchpoint> id;  // 0: it is about none
    QString code, name;
    double low = 0.0, high = 0.0;  // minutes, or minor units
    QString lowWords, highWords;
};
struct TornadoPicture {
    std::vector<TornadoBar> bars;  // the longest first
    double mean = 0.0;             // as bars
    bool isMoreBetter = false;     // what lies above the mean is good news
    QString title;
    QString shortTitle;  // where there is no room for that one
};
[[nodiscard]] TornadoPicture tornadoPicture(const RiskFigures& figures, const Document& document);
// Of the net present value of an initiative.
[[nodiscard]] TornadoPicture tornadoPicture(const ValueFigures& figures, const Document& document);

// As many bars as there is room for. Vectors only.
void paintTornado(QPainter& painter, const QRectF& area, const TornadoPicture& picture, const Theme& theme,
                  bool isPale);

// Below its heading, and the height of that.
inline constexpr double kTornadoRow = 22.0;
inline constexpr double kTornadoHead = 20.0;
// How high all of its bars are.
[[nodiscard]] double tornadoHeight(const TornadoPicture& picture);
// As many of its bars as find room there.
[[nodiscard]] std::size_t tornadoBarsIn(const QRectF& area, const TornadoPicture& picture);

}  // namespace waymark
