#include "ui/canvas/emotion_painting.h"

#include <random>

#include <gtest/gtest.h>

#include <QImage>

namespace waymark {
namespace {

// Feelings of every kind, each touchpoint a card's width behind the one before.
EmotionLine restlessLine(std::uint32_t count) {
    EmotionLine line;
    std::mt19937 random(11);
    for (std::uint32_t k = 0; k < count; ++k) {
        const int emotion = std::uniform_int_distribution(-2, 2)(random);
        line.points.push_back({Id<Touchpoint>{k + 1}, 2.0 * kOneMoment * k, emotion});
    }
    line.curve = emotionCurve(line.points);
    return line;
}

constexpr QSize kSize(600, 76);

// But for smoothing.
bool isNear(const QColor& a, const QColor& b) {
    const int furthest =
        std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
    return furthest < 70;
}

QImage paintedFrom(const EmotionLine& line, const EmotionFrame& frame) {
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintEmotions(painter, frame, {std::span(&line, 1), 0, {}, {}}, themeOf(ThemeKind::Light));
    return image;
}

TEST(EmotionPainting, TheCurveIsSeenAmongItsDotsFromNearAndFar) {
    for (const std::uint32_t count : {8U, 40U, 200U, 800U}) {
        const EmotionLine line = restlessLine(count);
        const double zoom = kSize.width() / (2.0 * kOneMoment * count);
        const EmotionFrame frame{QRectF(QPointF(), QSizeF(kSize)), zoom, 4.0};
        const QImage image = paintedFrom(line, frame);
        const QColor colour = themeOf(ThemeKind::Light).accent;
        const auto knots = emotionCurve(line.points, std::max(kOneMoment, 8.0 / zoom));
        ASSERT_GE(knots.size(), 8U);
        int seen = 0;
        int looked = 0;
        for (std::size_t k = 0; k + 1 < knots.size(); ++k) {
            const double x = (knots[k].x + knots[k + 1].x) / 2.0;  // between the dots
            const QPoint pixel(int(frame.xOf(x)), int(frame.yOf(heightBetween(knots[k], knots[k + 1], x))));
            ++looked;
            bool isSeen = false;
            for (int away = -1; away <= 1; ++away) {
                isSeen = isSeen || isNear(image.pixelColor(pixel + QPoint(0, away)), colour);
            }
            seen += isSeen ? 1 : 0;
        }
        EXPECT_GE(seen, looked * 9 / 10) << count;
    }
}

}  // namespace
}  // namespace waymark
