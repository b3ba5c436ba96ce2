#include "ui/export/map_part.h"

#include <set>

#include <gtest/gtest.h>

#include <QPainter>

#include "core/edit/note_edits.h"
#include "core/map/placed_map.h"
#include "tests/ui/text_recorder.h"
#include "ui/export/map_picture.h"
#include "ui/export/sheet.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

QRectF areaOf(const layout::Rect& rect) { return {rect.x, rect.y, rect.width, rect.height}; }

std::vector<test::PaintedText> textsOf(const MapPicture& picture, double zoom) {
    return test::textsOf(picture.bounds().size() * zoom, [&](QPainter& painter) {
        painter.scale(zoom, zoom);
        painter.translate(-picture.bounds().topLeft());
        picture.paint(painter, themeOf(ThemeKind::Light), true);
    });
}

class MapPartTest : public ::testing::Test {
protected:
    MapPartTest()
        : document(*loadTemplate(QStringLiteral("customer-onboarding"))),
          schedule(document),
          whole(placeMap(document, schedule, MapLayout::Drawn)) {}

    [[nodiscard]] QRectF stageArea(std::size_t k) const {
        return {whole.stages[k].begin, -1e6, whole.stages[k].end - whole.stages[k].begin, 2e6};
    }

    Document document;
    IncrementalSchedule schedule;
    PlacedMap whole;
};

TEST_F(MapPartTest, EachCardIsInThePartOfOneStage) {
    std::set<std::uint32_t> seen;
    for (std::size_t k = 0; k < whole.stages.size(); ++k) {
        PlacedMap part = whole;
        cutToPart(part, stageArea(k));
        EXPECT_TRUE(std::ranges::find(part.stages, whole.stages[k].id, &StageBand::id) != part.stages.end());
        EXPECT_LE(part.stages.size(), 3U);
        EXPECT_EQ(part.lanes.size(), whole.lanes.size());
        for (const MapCard& card : part.cards) EXPECT_TRUE(seen.insert(card.id.value).second);
    }
    EXPECT_EQ(seen.size(), whole.cards.size());
}

TEST_F(MapPartTest, WhatRunsElsewhereEndsAtTheEdge) {
    for (std::size_t k = 0; k < whole.stages.size(); ++k) {
        PlacedMap part = whole;
        cutToPart(part, stageArea(k));
        const QRectF bounds = areaOf(part.bounds).adjusted(-0.01, -0.01, 0.01, 0.01);
        const auto isThere = [&](Id<Touchpoint> id) {
            return std::ranges::binary_search(part.cards, id, {}, &MapCard::id);
        };
        std::size_t wanted = 0;
        for (const MapEdge& edge : whole.edges) wanted += isThere(edge.from) || isThere(edge.to) ? 1U : 0U;
        EXPECT_EQ(part.edges.size(), wanted);
        for (const MapEdge& edge : part.edges) {
            ASSERT_GE(edge.route.points.size(), 2U);
            for (const layout::Point& point : edge.route.points) EXPECT_TRUE(bounds.contains(point.x, point.y));
        }
    }
}

// Page by page, nothing of the map is missing.
TEST_F(MapPartTest, WhatIsSeenSomewhereIsNotDropped) {
    std::set<std::uint32_t> cards, edges;
    const QRectF all = areaOf(whole.bounds);
    for (double x = all.left(); x < all.right(); x += 400.0) {
        PlacedMap page = whole;
        dropUnseen(page, {x, all.top(), 400.0, all.height()});
        EXPECT_LT(page.cards.size(), whole.cards.size());
        for (const MapCard& card : page.cards) cards.insert(card.id.value);
        for (const MapEdge& edge : page.edges) edges.insert(edge.id.value);
    }
    EXPECT_EQ(cards.size(), whole.cards.size());
    EXPECT_EQ(edges.size(), whole.edges.size());
}

TEST_F(MapPartTest, HasTheHeadersOfItsStageAndOfAllLanes) {
    MapPicture picture({document, schedule, Lens::Journey, MapLayout::Drawn});
    picture.showPart(stageArea(2));
    QStringList all;
    for (const test::PaintedText& text : textsOf(picture, 1.0)) all << text.text;
    EXPECT_TRUE(all.contains(QString::fromStdString(document.table<Stage>().at(whole.stages[2].id).name)));
    EXPECT_FALSE(all.contains(QString::fromStdString(document.table<Stage>().at(whole.stages[0].id).name)));
    EXPECT_TRUE(all.contains(QStringLiteral("Backstage")));
    EXPECT_TRUE(picture.bounds().contains(areaOf(picture.map().bounds)));
}

// A note that was put high on the map pushes the names of the stages up.
TEST_F(MapPartTest, AStickyNoteLiesOnNoHeader) {
    StickyNote note;
    note.x = 60.0;
    note.y = -30.0;
    note.text = "A note at the very top";
    ASSERT_TRUE(document.apply(*edit::putNote(document, note)));
    for (const double zoom : {1.0, 0.4}) {
        MapPicture picture({document, schedule, Lens::Journey, MapLayout::Drawn});
        picture.setZoom(zoom);
        const QRectF bounds = picture.bounds();
        int seen = 0;
        for (const test::PaintedText& text : textsOf(picture, zoom)) {
            const bool isStage = text.text == QLatin1String("Set-up");
            const bool isLane = text.text == QLatin1String("Frontstage");
            if (!isStage && !isLane) continue;
            ++seen;
            const QRectF where(text.where.topLeft() / zoom + bounds.topLeft(), text.where.size() / zoom);
            const QRectF paper(note.x - note.width / 2.0, note.y - note.height / 2.0, note.width, note.height);
            EXPECT_FALSE(where.intersects(paper)) << text.text.toStdString() << " at " << zoom;
            EXPECT_TRUE(isLane || where.bottom() <= paper.top());
        }
        EXPECT_EQ(seen, 2);
    }
}

// Printed at half its size, a map has letters that can be read.
TEST_F(MapPartTest, LettersGrowOnAMapThatIsPrintedSmall) {
    MapPicture picture({document, schedule, Lens::Journey, MapLayout::Drawn});
    const QRectF usual = picture.bounds();
    const double zoom = 0.5;
    picture.setZoom(zoom);
    EXPECT_GT(picture.bounds().width(), usual.width());
    int found = 0;
    for (const test::PaintedText& text : textsOf(picture, zoom)) {
        if (text.text != QLatin1String("Welcome") && !text.text.startsWith(QLatin1String("Success"))) continue;
        ++found;
        EXPECT_GE(text.where.height(), 9.0) << text.text.toStdString();
    }
    EXPECT_GE(found, 2);
}

// As many curves beside each other as the page is wide for.
TEST(SheetPart, TrendsFillAPageThatLiesAndOneThatStands) {
    const auto document = loadTemplate(QStringLiteral("customer-onboarding"));
    ASSERT_TRUE(document);
    const IncrementalSchedule schedule(*document);
    for (const bool landscape : {true, false}) {
        ExportSettings settings;
        settings.chart = Chart::Trends;
        settings.paper = Paper::A4;
        settings.landscape = landscape;
        EXPECT_GT(Sheet(*document, schedule, settings).mapScale(), 0.5) << landscape;
    }
}

TEST(SheetPart, OnlySomeRowsOfALongGanttChart) {
    const auto document = loadTemplate(QStringLiteral("customer-onboarding"));
    ASSERT_TRUE(document);
    const IncrementalSchedule schedule(*document);
    const auto codesFrom = [&](std::size_t first, std::size_t count) {
        ExportSettings settings;
        settings.chart = Chart::Gantt;
        settings.titleBlock = false;
        settings.items = {first, count};
        const Sheet sheet(*document, schedule, settings);
        QStringList codes;
        for (const test::PaintedText& each :
             test::textsOf(sheet.pageSize(), [&](QPainter& painter) { sheet.paintPage(painter, 0); })) {
            if (each.text.size() == 1 && each.text[0].isUpper()) codes << each.text;
        }
        return codes;
    };
    const QStringList all = codesFrom(0, 100);
    EXPECT_EQ(all.size(), static_cast<qsizetype>(document->table<Touchpoint>().size()));
    EXPECT_EQ(codesFrom(0, 10) + codesFrom(10, 100), all);
    EXPECT_TRUE(codesFrom(100, 5).isEmpty());
}

TEST(SheetPart, AJourneyWithoutMeasuresSaysSo) {
    const Document document;
    const IncrementalSchedule schedule(document);
    ExportSettings settings;
    settings.chart = Chart::Trends;
    const Sheet sheet(document, schedule, settings);
    bool isSaid = false;
    for (const test::PaintedText& each :
         test::textsOf(sheet.pageSize(), [&](QPainter& painter) { sheet.paintPage(painter, 0); })) {
        isSaid = isSaid || each.text == QLatin1String("No measure has any figures yet.");
    }
    EXPECT_TRUE(isSaid);
}

}  // namespace
}  // namespace waymark
