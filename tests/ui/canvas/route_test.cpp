#include <cmath>

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include "tests/support/journey_builder.h"
#include "ui/canvas/band_painting.h"
#include "ui/canvas/route_painting.h"

namespace waymark {
namespace {

layout::Route bend() { return {{{0.0, 0.0}, {100.0, 0.0}, {100.0, 80.0}, {200.0, 80.0}}, false}; }

TEST(RoutePicture, RoundsEveryCornerAndEndsAtTheCard) {
    const RoutePicture picture = routePicture(bend(), {}, Lens::Journey);
    EXPECT_EQ(picture.line.pointAtPercent(0.0), QPointF(0.0, 0.0));
    EXPECT_NEAR(picture.head.first().x(), 200.0, 2.0);
    EXPECT_EQ(picture.head.first().y(), 80.0);
    EXPECT_FALSE(picture.line.contains(QPointF(100.0, 0.0)));
    double nearest = 1e9;  // the sharp corner itself is cut
    for (double t = 0.0; t <= 1.0; t += 0.001) {
        const QPointF away = picture.line.pointAtPercent(t) - QPointF(100.0, 0.0);
        nearest = std::min(nearest, std::hypot(away.x(), away.y()));
    }
    EXPECT_GT(nearest, 2.0);
    EXPECT_LT(nearest, 5.0);
}

TEST(RoutePicture, SurvivesRoutesWithoutLength) {
    const RoutePicture nothing = routePicture({}, {}, Lens::Journey);
    EXPECT_TRUE(nothing.line.isEmpty());
    const RoutePicture point = routePicture({{{5.0, 5.0}, {5.0, 5.0}}, false}, {}, Lens::Journey);
    EXPECT_TRUE(point.line.isEmpty());
    const RoutePicture tiny = routePicture({{{0.0, 0.0}, {1.0, 0.0}}, false}, {}, Lens::Pert);
    EXPECT_TRUE(std::isfinite(tiny.bounds.width()));
}

TEST(RoutePicture, PaintsWithinItsBounds) {
    EdgeFace face;
    face.label = {"SS + 2 d", 50.0};
    layout::Route route = bend();
    route.isBack = true;
    for (layout::Point& point : route.points) point = {point.x + 40.0, point.y + 40.0};
    const RoutePicture picture = routePicture(route, face, Lens::Pert);
    QImage image(320, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        paintRoute(painter, route, face, Lens::Pert, themeOf(ThemeKind::Dark));
    }
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == 0xFFFFFFFFU) continue;
            ++painted;
            EXPECT_TRUE(picture.bounds.contains(QPointF(x + 0.5, y + 0.5))) << x << ' ' << y;
        }
    }
    EXPECT_GT(painted, 300);
}

TEST(RoutePicture, LooksTheSameInAnyAreaWhenOnlyThePartInItIsPainted) {
    const layout::Route route{{{20.0, 20.0}, {150.0, 20.0}, {150.0, 90.0}, {60.0, 90.0}, {60.0, 170.0}, {280.0, 170.0}},
                              true};
    const RoutePicture picture = routePicture(route, {}, Lens::Journey);
    const auto painted = [](const RoutePicture& what, const QRect& area) {
        QImage image(320, 200, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setClipRect(area);
        paintRoute(painter, what, {}, Lens::Journey, themeOf(ThemeKind::Light));
        return image;
    };
    int filled = 0;
    for (int y = 0; y < 200; y += 35) {
        for (int x = 0; x < 320; x += 45) {
            const QRect area(x, y, 50, 40);
            const QImage whole = painted(picture, area);
            const QImage part = painted(partIn(picture, area), area);
            for (int row = 0; row < 200; ++row) {
                for (int column = 0; column < 320; ++column) {
                    const int difference = qGray(whole.pixel(column, row)) - qGray(part.pixel(column, row));
                    ASSERT_LE(std::abs(difference), 4) << x << ' ' << y << ": " << column << ' ' << row;
                    filled += part.pixel(column, row) != 0xFFFFFFFFU ? 1 : 0;
                }
            }
        }
    }
    EXPECT_GT(filled, 500);
}

TEST(RoutePicture, CriticalRoutesAreHeavierInThePertLensOnly) {
    const auto ink = [](bool isCritical, Lens lens) {
        QImage image(240, 120, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            EdgeFace face;
            face.isCritical = isCritical;
            paintRoute(painter, bend(), face, lens, themeOf(ThemeKind::Light));
        }
        double sum = 0.0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) sum += 255 - qGray(image.pixel(x, y));
        }
        return sum;
    };
    EXPECT_GT(ink(true, Lens::Pert), 1.6 * ink(false, Lens::Pert));
    EXPECT_EQ(ink(true, Lens::Journey), ink(false, Lens::Journey));
}

TEST(RoutePicture, MeasuresTheDistanceToItsNearestPart) {
    EXPECT_DOUBLE_EQ(distanceTo(bend(), {50.0, -7.0}), 7.0);
    EXPECT_DOUBLE_EQ(distanceTo(bend(), {103.0, 40.0}), 3.0);
    EXPECT_DOUBLE_EQ(distanceTo(bend(), {203.0, 84.0}), 5.0);
}

TEST(EdgeFace, SaysWhatIsUnusualAboutADependency) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 2.0).touchpoint("B", 2.0).touchpoint("C", 2.0).touchpoint("D", 2.0);
    journey.depend("A", "B").depend("A", "C", DependencyKind::StartToStart, 2.0);
    journey.depend("A", "D", DependencyKind::FinishToStart, -0.5);
    const IncrementalSchedule schedule(journey.document());
    const auto label = [&](const char* successor) {
        QString text = edgeFace(journey.document(), schedule, journey.dependency("A", successor)).label.text;
        return text.replace(QChar(0xA0), ' ');
    };
    EXPECT_EQ(label("B"), "");
    EXPECT_EQ(label("C"), "SS + 2 d");
    EXPECT_EQ(label("D"), QString::fromUtf8("− 0.5 d"));
}

TEST(EdgeFace, ShowsTheShareOutOfADecision) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 1.0).touchpoint("B", 1.0).depend("A", "B");
    Document document = journey.document();
    Dependency row = document.table<Dependency>().at(journey.dependency("A", "B"));
    row.share = Probability::from(0.6);
    ASSERT_TRUE(document.apply({{RowChange<Dependency>{row.id, document.table<Dependency>().at(row.id), row}}}));
    EXPECT_EQ(edgeFace(document, IncrementalSchedule(document), row.id).label.text, "60 %");
}

TEST(TimeTicks, AreRoundAndFarEnoughApart) {
    const TimeAxis axis{100.0, 0.2, Minutes{480 * 40}};
    for (const double gap : {10.0, 72.0, 300.0}) {
        const auto ticks = timeTicks(axis, 0.0, 4000.0, gap, {TimeUnit::Day});
        ASSERT_GE(ticks.size(), 2U);
        EXPECT_DOUBLE_EQ(ticks.front().x, 100.0);
        EXPECT_TRUE(ticks.front().label.startsWith('0'));
        for (std::size_t i = 1; i < ticks.size(); ++i) EXPECT_GE(ticks[i].x - ticks[i - 1].x, gap - 1e-6);
        EXPECT_LE(ticks[1].x - ticks[0].x, 2.5 * gap + 96.0);
    }
    QString second = timeTicks(axis, 0.0, 4000.0, 72.0, {TimeUnit::Day})[1].label;
    EXPECT_EQ(second.replace(QChar(0xA0), ' '), "1 d");
}

TEST(TimeTicks, AreNoneForAnAxisWithoutLength) {
    EXPECT_TRUE(timeTicks({0.0, 0.0, Minutes{0}}, 0.0, 100.0, 72.0, {TimeUnit::Day}).empty());
}

}  // namespace
}  // namespace waymark
