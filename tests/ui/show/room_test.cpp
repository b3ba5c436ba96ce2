// What a room sees: all of it large enough, nothing hidden, and the screen well used.

#include <cmath>

#include <QLabel>
#include <QPushButton>

#include "tests/ui/show/show_fixture.h"
#include "tests/ui/text_recorder.h"
#include "ui/canvas/band_painting.h"
#include "ui/show/room_charts.h"
#include "ui/show/room_text.h"
#include "ui/tools/canvas_tools.h"

namespace waymark::test {
namespace {

class RoomTest : public ShowTest {
protected:
    RoomFloor& floor() { return showing()->floor(); }
    void resizeTo(QSize size) {
        showing()->showNormal();
        showing()->resize(size);
        ASSERT_TRUE(waitFor([&] { return showing()->size() == size; }));
    }
    bool chartsHaveCome() {
        return waitFor([this] { return floor().charts().isHidden() || floor().charts().isCurrent(); });
    }
    QPoint pixelOf(Id<Touchpoint> id) {
        MapView& map = showing()->map();
        return map.viewportTransform().map(map.mapScene().content().card(id)->rect.center()).toPoint();
    }
    // Of a widget and what lies on it, in pixels of the screen.
    static void expectLarge(QWidget& widget, double least, const std::string& scene) {
        static const double tall = QFontMetricsF(fontOf(100.0)).height() / 100.0;
        for (const PaintedText& text : textsOf(widget)) {
            if (text.text.trimmed().isEmpty()) continue;
            EXPECT_GE(text.where.height() / tall, 0.94 * least)
                << scene << ": " << text.text.toStdString() << " in " << widget.objectName().toStdString();
        }
    }
    void expectAllLarge(const std::string& scene) {
        const double least = roomText(showing()->height());
        MapView& map = showing()->map();
        for (QWidget* part : std::initializer_list<QWidget*>{
                 map.viewport(), &map.stageHeader(), &map.laneHeader(), &showing()->figures(), &showing()->caption(),
                 &floor().charts(), &floor().tally(), &floor().feelings()}) {
            if (part->isVisible()) expectLarge(*part, least, scene);
        }
        for (const auto* label : showing()->findChildren<QLabel*>()) {
            if (!label->isVisible()) continue;
            EXPECT_GE(label->font().pixelSize(), std::floor(least)) << label->text().toStdString();
        }
    }
};

TEST_F(RoomTest, EveryTextOfAShowInBigTextIsReadFromEightMetres) {
    for (const char* name : {"customer-onboarding", "post-purchase-support"}) {
        ShellTest::show(loadTemplate(QString::fromLatin1(name)).value());
        begin();
        resizeTo({1920, 1080});
        press(Qt::Key_T);
        press(Qt::Key_V);
        for (std::size_t scene = 0; scene < showing()->sceneCount(); ++scene) {
            showing()->go(scene);
            ASSERT_TRUE(chartsHaveCome());
            expectAllLarge(std::string(name) + ", scene " + std::to_string(scene + 1));
        }
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        ASSERT_TRUE(hasEnded());
    }
}

TEST_F(RoomTest, TheFrameIsReadFromThereInOrdinaryTextToo) {
    begin();
    for (const QSize& size : {QSize(1920, 1080), QSize(1024, 768)}) {
        resizeTo(size);
        const double least = roomText(size.height());
        MapView& map = showing()->map();
        for (QWidget* part : std::initializer_list<QWidget*>{&map.stageHeader(), &map.laneHeader(),
                                                             &showing()->figures(), &showing()->caption()}) {
            expectLarge(*part, least, "frame");
        }
    }
}

// As wide or as high as there is room for, and as much free above as below, as left as right.
TEST_F(RoomTest, AWholeMapFillsTheRoomAndStandsInItsMiddle) {
    for (const bool isSmall : {false, true}) {
        if (isSmall) ShellTest::show(threeInARow());
        begin();
        for (const QSize& size : {QSize(1920, 1080), QSize(1280, 720), QSize(1024, 768), QSize(900, 1400)}) {
            resizeTo(size);
            showing()->go(0);
            QRect taken = showing()->map().geometry();
            if (floor().feelings().isVisible()) taken |= floor().feelings().geometry();
            const QRect room = floor().rect();
            EXPECT_NEAR(taken.top() - room.top(), room.bottom() - taken.bottom(), 2) << size.width();
            EXPECT_NEAR(taken.left() - room.left(), room.right() - taken.right(), 2) << size.width();
            const QRectF cards =
                showing()->map().viewportTransform().mapRect(showing()->map().mapScene().content().bounds());
            // The names of lanes beside them stand in letters for the room.
            const double width =
                showing()->map().viewport()->width() - kLaneHeader * showing()->map().mapScene().headScale();
            EXPECT_TRUE(cards.width() > 0.9 * width || showing()->map().zoom() == 3.0) << size.width();
            EXPECT_TRUE(taken.width() >= 0.98 * room.width() || taken.height() >= 0.98 * room.height() ||
                        showing()->map().zoom() == 3.0)
                << size.width();
        }
        press(Qt::Key_Escape);
        ASSERT_TRUE(hasEnded());
    }
}

TEST_F(RoomTest, TheTimesOpenBesideTheCardAndSayWhichIsWhich) {
    begin();
    resizeTo({1280, 720});
    for (const Id<Touchpoint> id : session().schedule().criticalPath().touchpoints) {
        showing()->retime(id);
        if (!showing()->editor().isOpen()) continue;  // a milestone
        MapView& map = showing()->map();
        const QRectF card = map.viewportTransform()
                                .mapRect(map.mapScene().content().card(id)->rect)
                                .translated(map.viewport()->mapTo(&floor(), QPoint()));
        EXPECT_FALSE(QRectF(showing()->editor().geometry()).intersects(card)) << id.value;
        EXPECT_TRUE(floor().rect().contains(showing()->editor().geometry()));
    }
    QStringList names;
    for (const auto* label : showing()->editor().findChildren<QLabel*>()) names << label->text();
    for (const char* name : {"Optimistic", "Most likely", "Pessimistic"}) {
        EXPECT_TRUE(names.contains(QString::fromLatin1(name))) << name;
    }
    QLineEdit& likely = showing()->editor().field(RoomEditor::Likely);
    for (const auto next : {RoomEditor::Pessimistic, RoomEditor::Optimistic, RoomEditor::Likely}) {
        ASSERT_TRUE(showing()->focusWidget());
        QTest::keyClick(showing()->focusWidget(), Qt::Key_Tab);  // never away from the fields
        EXPECT_EQ(showing()->focusWidget(), &showing()->editor().field(next));
    }
    QTest::keyClick(&likely, Qt::Key_Backtab);
    EXPECT_EQ(showing()->focusWidget(), &showing()->editor().field(RoomEditor::Optimistic));
    likely.setText(QStringLiteral("soon"));
    QTest::keyClick(&likely, Qt::Key_Return);
    EXPECT_TRUE(showing()->editor().isOpen());  // and says why
    for (const auto* label : showing()->editor().findChildren<QLabel*>()) {
        const bool isCut = label->isVisible() && label->height() < label->heightForWidth(label->width());
        EXPECT_FALSE(isCut) << label->text().toStdString();
    }
    QTest::keyClick(&likely, Qt::Key_Escape);
    EXPECT_FALSE(showing()->editor().isOpen());
    EXPECT_EQ(showing()->changes().count(), 0);
}

TEST_F(RoomTest, TheRoomVotesAndSeesTheTally) {
    begin();
    press(Qt::Key_V);
    const Id<Touchpoint> card = deciding();
    QWidget* map = showing()->map().viewport();
    QTest::mouseClick(map, Qt::LeftButton, {}, pixelOf(card));
    QTest::mouseClick(map, Qt::LeftButton, {}, pixelOf(card));
    QTest::mouseClick(map, Qt::RightButton, {}, pixelOf(card));
    const auto tally = voteTally(session().document());
    ASSERT_EQ(tally.size(), 1U);
    EXPECT_EQ(tally.front().subject, refTo(card));
    EXPECT_EQ(tally.front().votes, 1U);
    EXPECT_TRUE(floor().tally().isVisible());
    EXPECT_TRUE(
        floor().tally().accessibleName().contains(QString::fromStdString(session().document().find(card)->name)));
    EXPECT_FALSE(floor().tally().geometry().intersects(showing()->map().geometry()));
    EXPECT_EQ(showing()->current(), 0U);
    press(Qt::Key_V);
    EXPECT_FALSE(floor().tally().isVisible());
    press(Qt::Key_Backspace, Qt::ControlModifier);
    EXPECT_TRUE(session().document().table<Vote>().empty());
}

TEST_F(RoomTest, EverybodyInTheRoomHasSoManyDotsOneAfterTheOther) {
    begin();
    press(Qt::Key_V);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    EXPECT_EQ(showing()->current(), 0U);  // a number is no scene while the room votes
    press(Qt::Key_Return);
    EXPECT_TRUE(floor().tally().accessibleName().contains(QStringLiteral("Person 1: 2 of 2 left")));
    QWidget* map = showing()->map().viewport();
    const Id<Touchpoint> card = deciding();
    for (int dot = 0; dot < 3; ++dot) QTest::mouseClick(map, Qt::LeftButton, {}, pixelOf(card));
    EXPECT_EQ(session().document().table<Vote>().size(), 2U);
    EXPECT_TRUE(floor().tally().accessibleName().contains(QStringLiteral("Person 1: 0 of 2 left")));
    QStringList said;
    for (const PaintedText& text : textsOf(showing()->caption())) said << text.text;
    EXPECT_TRUE(said.join(QChar(u' ')).contains(QStringLiteral("no dots left")));
    QTest::mouseClick(&floor().tally(), Qt::LeftButton);  // the same as Enter, for whoever has no keyboard
    QTest::mouseClick(map, Qt::LeftButton, {}, pixelOf(card));
    EXPECT_EQ(voteTally(session().document()).front().votes, 3U);
    press(Qt::Key_Delete);
    EXPECT_TRUE(session().document().table<Vote>().empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session().document().table<Vote>().size(), 3U);
    EXPECT_EQ(showing()->current(), 0U);
}

// Names, legends and what scenarios say stand on the screen, and where all of the map is shown, on none of its cards.
TEST_F(RoomTest, NothingOfAMapIsCutByTheScreenOrHiddenByItsLegend) {
    begin();
    for (const QSize& size : {QSize(1920, 1080), QSize(1024, 768)}) {
        resizeTo(size);
        for (std::size_t scene = 0; scene < showing()->sceneCount(); ++scene) {
            showing()->go(scene);
            MapView& map = showing()->map();
            const bool isWhole = session().document().find(scenesInOrder(session().document())[scene])->width <= 0.0;
            for (const QRectF& area : map.overlay().areas()) {
                if (area.isEmpty()) continue;
                EXPECT_TRUE(QRectF(map.viewport()->rect()).contains(area)) << scene;
                if (!isWhole) continue;
                for (const CardLook* card : map.mapScene().content().cardsIn(map.visibleRect())) {
                    EXPECT_FALSE(map.viewportTransform().mapRect(card->rect).intersects(area)) << scene;
                }
            }
        }
    }
}

// The stage is whole, and what is left of the screen shows its neighbours rather than nothing.
TEST_F(RoomTest, APartOfTheMapHasNoEmptinessBesideItWhereThereIsMore) {
    begin();
    resizeTo({1920, 1080});
    for (std::size_t scene = 0; scene < showing()->sceneCount(); ++scene) {
        const Scene& shown = *session().document().find(scenesInOrder(session().document())[scene]);
        if (shown.width <= 0.0) continue;
        showing()->go(scene);
        const QRectF seen = showing()->map().visibleRect();
        const QRectF whole = showing()->map().mapScene().content().bounds();
        EXPECT_LE(seen.left(), std::max(whole.left(), shown.x - shown.width / 2.0) + 1.0) << scene;
        EXPECT_GE(seen.right(), shown.x + shown.width / 2.0 - 1.0) << scene;
        EXPECT_LE(seen.right(), std::max(whole.right(), shown.x + shown.width / 2.0) + 2.0) << scene;
    }
}

TEST_F(RoomTest, ChartsBesideTheMapAreInLettersOfHalfTheFrameAtLeast) {
    begin();
    for (const QSize& size : {QSize(1920, 1080), QSize(1024, 768)}) {
        resizeTo(size);
        int charts = 0;
        for (std::size_t scene = 0; scene < showing()->sceneCount(); ++scene) {
            showing()->go(scene);
            ASSERT_TRUE(chartsHaveCome());
            if (floor().charts().isHidden()) continue;
            ++charts;
            expectLarge(floor().charts(), 0.5 * roomText(size.height()), "scene " + std::to_string(scene));
        }
        EXPECT_GE(charts, 3);
    }
}

TEST_F(RoomTest, AChartFollowsAnEstimateThatIsChangedInTheRoom) {
    begin();
    const auto said = [this] {
        QStringList words;
        for (const PaintedText& text : textsOf(floor().charts())) words << text.text;
        return words;
    };
    for (std::size_t scene = 0; scene < showing()->sceneCount(); ++scene) {
        showing()->go(scene);
        if (floor().charts().isHidden() || showing()->map().lens() == Lens::Money) continue;  // time alone is free
        ASSERT_TRUE(chartsHaveCome());
        const QStringList before = said();
        changeTime(deciding(), "30d");
        EXPECT_TRUE(waitFor([&] { return floor().charts().isCurrent() && said() != before; })) << scene;
        press(Qt::Key_Backspace, Qt::ControlModifier);
        EXPECT_TRUE(waitFor([&] { return floor().charts().isCurrent() && said() == before; })) << scene;
    }
}

// What a chart of a scene says, all of it.
TEST_F(RoomTest, ChartsAreThoseOfTheScenarioOfTheirScene) {
    run("present.story");
    const Id<Scenario> scenario = (*session().document().table<Scenario>().begin()).id;
    std::vector<QStringList> said;
    for (const Id<Scenario> shown : {Id<Scenario>{}, scenario}) {
        Scene scene;
        scene.panels = {"scurve"};
        scene.scenario = shown;
        ShowWindow show(workspace().live(), workspace().tools().ballot(), {scene}, bench.theme(), true);
        show.begin(0, window->screen(), nullptr);
        RoomCharts& charts = show.floor().charts();
        ASSERT_TRUE(waitFor([&] { return charts.isCurrent() && !charts.scales().empty(); }));
        QStringList words;
        for (const PaintedText& text : textsOf(charts)) words << text.text;
        said.push_back(words);
        show.leave();
    }
    EXPECT_FALSE(said.front().isEmpty());
    EXPECT_NE(said.front(), said.back());
}

// Not a pixel of what is picked out is behind the veil, and the rest is.
TEST_F(RoomTest, WhatIsPickedOutIsWhole) {
    begin();
    resizeTo({1280, 720});
    showing()->go(1);  // the first stage
    MapView& map = showing()->map();
    const RoomMarks marks = map.mapScene().roomMarks();
    ASSERT_FALSE(marks.picked.empty());
    const QImage veiled = map.viewport()->grab().toImage();
    map.mapScene().setRoomMarks({});
    const QImage clear = map.viewport()->grab().toImage();
    for (const Id<Touchpoint> id : marks.picked) {
        const QRect card = map.viewportTransform().mapRect(map.mapScene().content().card(id)->rect).toAlignedRect();
        const QRect inside = card.adjusted(14, 14, -14, -14);  // of its round corners
        EXPECT_EQ(veiled.copy(inside), clear.copy(inside)) << id.value;
    }
    EXPECT_NE(veiled, clear);
}

TEST_F(RoomTest, AChartFillsTheRoomForAMomentAndGivesItBack) {
    begin();
    for (std::size_t scene = 0; floor().charts().isHidden() && scene < showing()->sceneCount(); ++scene) {
        showing()->go(scene);
    }
    ASSERT_TRUE(floor().charts().isVisible());
    const QRect before = floor().charts().geometry();
    QTest::mouseClick(&floor().charts(), Qt::LeftButton);
    EXPECT_EQ(floor().charts().geometry(), floor().rect());
    press(Qt::Key_Escape);
    EXPECT_EQ(floor().charts().geometry(), before);
}

}  // namespace
}  // namespace waymark::test
