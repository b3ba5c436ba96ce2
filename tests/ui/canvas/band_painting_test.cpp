// Names of stages and lanes in the room of their headers.
#include "ui/canvas/band_painting.h"

#include <gtest/gtest.h>

#include <QHelpEvent>
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
        EXPECT_FALSE(cutsHeaderName(HeaderOf::Stage, words, {headerWidthOf(words), kStageHeader})) << name;
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

}  // namespace
}  // namespace waymark
