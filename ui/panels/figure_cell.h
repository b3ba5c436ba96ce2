#pragma once
// One figure of the bar of live figures: a small label, the figure, a short remark. A change is marked by its
// difference for a moment. What is soon computed changes nothing on the way; longer work is shown by dots behind the
// label.

#include <cstdint>
#include <optional>

#include <QAbstractButton>
#include <QString>
#include <QTimer>

#include "ui/panels/figure_change.h"
#include "ui/style/theme.h"

namespace waymark {

struct Figure {
    QString label;
    QString figure;
    QString remark;
    QColor colour;  // of the figure; invalid: that of text

    bool operator==(const Figure&) const = default;
};

// A button where pressing it does something, else only words; screen readers hear label, figure and remark.
class FigureCell : public QAbstractButton {
    Q_OBJECT

public:
    FigureCell(const Theme& theme, bool isButton, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    // In one line, without the remark.
    void setLow(bool isLow);
    // The figure as it is now, perhaps while a sharper one is computed.
    void setFigure(const Figure& figure, bool isWorking = false);
    // The figure is being computed: what stands here stays for 200 ms, and only then `meanwhile` takes its place.
    void awaitFigure(const Figure& meanwhile);
    // Whether something follows from pressing it.
    [[nodiscard]] bool canBePressed() const { return focusPolicy() != Qt::NoFocus; }
    // What stands here.
    [[nodiscard]] const Figure& figure() const { return m_figure; }
    // Shows how far the settled value is from that before the last edit, in place of the remark, for two seconds.
    void follow(const std::optional<FigureValue>& value, std::uint64_t revision);
    [[nodiscard]] const QString& difference() const { return m_difference; }
    [[nodiscard]] bool showsWork() const { return m_showsWork; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString fitting(const QString& text, const QFont& font, double room);
    void paintLow(QPainter& painter);
    void paintWork(QPainter& painter, const QPointF& from);
    void show(const Figure& figure);
    void setWorking(bool isWorking);
    void showWork();

    const Theme* m_theme;
    Figure m_figure;
    std::optional<Figure> m_meanwhile;  // to be shown if the work takes long
    FigureChange m_change;
    QString m_difference;
    QTimer m_markTime;
    QTimer m_workTime;  // until it is shown
    bool m_showsWork = false;
    bool m_isLow = false;
    bool m_isCut = false;  // not everything found room; the tool tip says all
};

}  // namespace waymark
