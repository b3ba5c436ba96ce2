#pragma once
// The Fusion style with check boxes that can be told from their ground in the dark theme too: its own are drawn in a
// shade of the window.

#include <QProxyStyle>

namespace waymark {

class PlainStyle : public QProxyStyle {
    Q_OBJECT

public:
    PlainStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

}  // namespace waymark
