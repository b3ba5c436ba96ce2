#pragma once
// Text whose digits all take the width of "0", so that a figure keeps its place while it changes: Qt 6.4 cannot ask a
// font for its own tabular digits.

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace waymark {

[[nodiscard]] double tabularWidth(const QString& text, const QFont& font);

// From this point on, on the base line, in the painter's colour.
void drawTabular(QPainter& painter, const QPointF& start, const QString& text, const QFont& font);

}  // namespace waymark
