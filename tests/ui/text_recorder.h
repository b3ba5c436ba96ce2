#pragma once
// Looks at what is painted as words, wherever in the program they are painted: a paint device that keeps the texts and
// forgets the rest.

#include <functional>
#include <vector>

#include <QPainter>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace waymark::test {

struct PaintedText {
    QString text;
    QRectF where;  // the room that it takes
    QRectF clip;   // outside of which nothing is seen; null for none
    [[nodiscard]] bool isElided() const { return text.endsWith(QChar(u'…')) || text.contains(QStringLiteral("… ")); }
    // Letters are missing at a side, and not only blank room around them.
    [[nodiscard]] bool isClipped() const;
};

// What `paint` writes on a page of this size.
[[nodiscard]] std::vector<PaintedText> textsOf(const QSizeF& page, const std::function<void(QPainter&)>& paint);
// What the widget itself writes, without what lies on it.
[[nodiscard]] std::vector<PaintedText> textsOf(QWidget& widget);

}  // namespace waymark::test
