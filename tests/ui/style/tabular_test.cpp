#include "ui/style/tabular.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include "ui/style/theme.h"

namespace waymark {
namespace {

TEST(Tabular, EveryDigitTakesTheSameWidth) {
    const QFont font = fontOf(kFigureSize, FontWeight::SemiBold);
    for (const char* figure : {"11.1 d", "88.8 d", "47.1 d"})
        EXPECT_DOUBLE_EQ(tabularWidth(QString::fromLatin1(figure), font), tabularWidth("00.0 d", font)) << figure;
    EXPECT_EQ(tabularWidth({}, font), 0.0);
}

TEST(Tabular, PaintsNothingBeyondItsWidth) {
    const QFont font = fontOf(kFigureSize, FontWeight::SemiBold);
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawTabular(painter, {10, 30}, QStringLiteral("1,870 d"), font);
    painter.end();
    const int end = 10 + static_cast<int>(tabularWidth(QStringLiteral("1,870 d"), font)) + 1;
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == Qt::white) continue;
            ++inked;
            EXPECT_TRUE(x >= 9 && x <= end) << x;
        }
    }
    EXPECT_GT(inked, 50);
}

}  // namespace
}  // namespace waymark
