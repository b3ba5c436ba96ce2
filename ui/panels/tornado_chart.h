#pragma once
// What moves a figure most: for each touchpoint a bar from the mean end of the journey when it goes quickly to the mean
// end when it goes slowly; for each amount a bar from the net present value when it is small to the one when it is
// large. The longest bar is on top.

#include <vector>

#include <QPainter>
#include <QWidget>

#include "core/base/time.h"
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
};
[[nodiscard]] TornadoPicture tornadoPicture(const RiskFigures& figures, const Document& document);
// Of the net present value of an initiative.
[[nodiscard]] TornadoPicture tornadoPicture(const ValueFigures& figures, const Document& document);

// As many bars as there is room for. Vectors only.
void paintTornado(QPainter& painter, const QRectF& area, const TornadoPicture& picture, const Theme& theme,
                  bool isPale);

class TornadoChart : public QWidget {
    Q_OBJECT

public:
    explicit TornadoChart(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(TornadoPicture picture, bool isPale);
    [[nodiscard]] const TornadoPicture& picture() const { return m_picture; }

Q_SIGNALS:
    void chosen(Id<Touchpoint> id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    const Theme* m_theme;
    TornadoPicture m_picture;
    bool m_isPale = false;
};

}  // namespace waymark
