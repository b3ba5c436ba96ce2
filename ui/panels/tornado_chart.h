#pragma once
// What moves a figure most, in a panel: a press on a bar goes to its touchpoint.

#include <QWidget>

#include "ui/charts/tornado_picture.h"

namespace waymark {

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
    bool event(QEvent* event) override;

private:
    [[nodiscard]] const TornadoBar* barAt(QPointF pixel) const;

    const Theme* m_theme;
    TornadoPicture m_picture;
    bool m_isPale = false;
};

}  // namespace waymark
