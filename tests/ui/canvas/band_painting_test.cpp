// Names of stages and lanes in the room of their headers.
#include "ui/canvas/band_painting.h"

#include <gtest/gtest.h>

#include <QHelpEvent>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

#include "tests/support/patience.h"
#include "tests/ui/tools/canvas_fixture.h"

namespace waymark {
namespace {

TEST(HeaderNames, AreReadInFullWhereTwoLinesOfSmallLettersAreEnough) {
    const QSizeF narrow(66.0, kStageHeader);
    for (const char* name : {"Welcome", "Set-up", "Data", "Training", "Go-live", "First value"}) {
        EXPECT_FALSE(cutsHeaderName(HeaderOf::Stage, QString::fromUtf8(name), narrow)) << name;
    }
    EXPECT_TRUE(cutsHeaderName(HeaderOf::Stage, "Data migration and validation", narrow));
    EXPECT_TRUE(cutsHeaderName(HeaderOf::Stage, "Welcome", {20.0, kStageHeader}));
    EXPECT_FALSE(cutsHeaderName(HeaderOf::Lane, "Support systems", {kLaneHeader, 30.0}));
    EXPECT_TRUE(cutsHeaderName(HeaderOf::Lane, "Support systems", {kLaneHeader, 14.0}));
}

TEST(HeaderNames, OnceReadInFullStaySoInMoreRoom) {
    for (const char* name : {"Training", "First value", "Data migration and validation", "Unbreakableword", "…"}) {
        const QString words = QString::fromUtf8(name);
        bool wasCut = true;
        for (double width = 10.0; width < 400.0; width += 1.0) {
            const bool isCut = cutsHeaderName(HeaderOf::Stage, words, {width, kStageHeader});
            EXPECT_TRUE(wasCut || !isCut) << name << " at " << width;
            wasCut = isCut;
        }
        EXPECT_FALSE(wasCut) << name;
    }
}

TEST(HeaderNames, AreReadUnderThePointerWhereTheyAreCut) {
    test::JourneyBuilder journey = test::threeInARow();
    Stage stage = journey.document().table<Stage>().at(Id<Stage>{1});
    stage.name = "A stage <b>with</b> a name that is long";
    journey.replace(stage);
    test::Canvas canvas(journey.document());
    MapHeader& header = canvas.view().stageHeader();
    const auto helpAt = [&](double zoom) {
        canvas.view().setZoom(zoom);
        QToolTip::hideText();
        EXPECT_TRUE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }, test::kPatience));
        const QPoint pixel = (header.rectOf(refTo(Id<Stage>{1})) & QRectF(header.rect())).center().toPoint();
        QHelpEvent help(QEvent::ToolTip, pixel, header.mapToGlobal(pixel));
        QCoreApplication::sendEvent(&header, &help);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    };
    EXPECT_EQ(helpAt(1.0), "");
    const QString help = helpAt(0.12);
    EXPECT_TRUE(help.contains("&lt;b&gt;")) << help.toStdString();
    EXPECT_TRUE(help.contains("a name that is long")) << help.toStdString();
}

TEST(HeaderNames, AreNotPushedOutLetterByLetter) {
    test::JourneyBuilder journey = test::threeInARow();
    test::Canvas canvas(journey.document());
    canvas.view().setZoom(2.0);
    MapHeader& header = canvas.view().stageHeader();
    const RowRef stage = refTo(Id<Stage>{1});
    const auto inkIn = [&](double room) {  // in the `room` pixels of the stage that are left in sight
        QScrollBar& bar = *canvas.view().horizontalScrollBar();
        bar.setValue(bar.value() + static_cast<int>(std::lround(header.rectOf(stage).right() - room)));
        EXPECT_NEAR(header.rectOf(stage).right(), room, 1.0);
        const QImage image = header.grab(QRect(0, 2, static_cast<int>(room) - 2, header.height() - 6)).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0)) return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(inkIn(120.0));
    EXPECT_FALSE(inkIn(20.0)) << "no letters of a name that has no room";
}

}  // namespace
}  // namespace waymark
