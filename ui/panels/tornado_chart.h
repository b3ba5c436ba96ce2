#pragma once
// Which touchpoints move the end of the journey most: for each a bar from the mean end when it goes quickly to the mean
// end when it goes slowly, the longest bar on top.

#include <vector>

#include <QPainter>
#include <QWidget>

#include "core/base/time.h"
#include "core/model/document.h"
#include "core/risk/risk_figures.h"
#include "ui/style/theme.h"

namespace waymark {

struct TornadoBar {
    Id<Touchpoint> id;
    QString code, name;
    double low = 0.0, high = 0.0;  // minutes
};
struct TornadoPicture {
    std::vector<TornadoBar> bars;  // the longest first
    double mean = 0.0;             // minutes
    TimeUnit unit = TimeUnit::Day;
};
[[nodiscard]] TornadoPicture tornadoPicture(const RiskFigures& figures, const Document& document);

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
