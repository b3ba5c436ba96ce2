#pragma once
// One figure of the bar of live figures: a small label, the figure, a short remark. A change is marked by its
// difference for a moment, and work on a better figure by dots behind the label.

#include <QAbstractButton>
#include <QString>
#include <QTimer>

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
    void setFigure(const Figure& figure);
    [[nodiscard]] const Figure& figure() const { return m_figure; }
    // Shows the difference ("-1.5 d") in place of the remark for two seconds.
    void mark(const QString& difference);
    // Work that is soon done is not shown.
    void setWorking(bool isWorking);
    [[nodiscard]] bool showsWork() const { return m_showsWork; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    Figure m_figure;
    QString m_difference;
    QTimer m_markTime;
    QTimer m_workTime;  // until it is shown
    bool m_showsWork = false;
};

}  // namespace waymark
