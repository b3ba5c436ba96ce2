// What a scenario changes is marked on the cards, in every lens and at every distance.

#include <gtest/gtest.h>

#include <QImage>

#include "ui/canvas/card_help.h"
#include "ui/canvas/card_painting.h"
#include "ui/canvas/lens.h"
#include "ui/canvas/map_content.h"
#include "ui/canvas/overview_painting.h"
#include "ui/canvas/scenario_painting.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

constexpr std::array kEveryLens{Lens::Journey, Lens::Pert, Lens::Chain, Lens::Risk, Lens::Money, Lens::Measures};

struct ShownScenario {
    Session session{*loadTemplate("post-purchase-support")};
    MapContent content{session, Lens::Journey, MapLayout::Drawn};

    void show(Id<Scenario> id) {
        const Scenario& row = session.document().table<Scenario>().at(id);
        content.setScenario(
            scenarioLayer(session.document(), session.schedule(), id, *scenarioJourney(session.document(), row)));
    }
    QImage paint(const CardLook& look, const Theme& theme) {
        QImage image(170, 110, QImage::Format_RGB32);
        image.fill(theme.window);
        QPainter painter(&image);
        paintCard(painter, QRectF(12.0, 20.0, look.rect.width(), look.rect.height()), content.face(look),
                  content.lens(), theme);
        return image;
    }
};

Id<Touchpoint> touchpointOf(const Session& session, const std::string& code) {
    for (const Touchpoint& row : session.document().table<Touchpoint>()) {
        if (row.code == code) return row.id;
    }
    return {};
}

QString plainMark(QString text) { return text.replace(QChar(0xA0), ' '); }

TEST(ScenarioMarks, SayWhatChangesAtATouchpoint) {
    ShownScenario shown;
    shown.show(Id<Scenario>{1});
    const Id<Touchpoint> answered = touchpointOf(shown.session, "F");
    ASSERT_TRUE(shown.content.card(answered)->isMarked);
    EXPECT_TRUE(shown.content.face(*shown.content.card(answered)).mark->words.text.contains(QChar(u'→')));
    EXPECT_TRUE(plainMark(cardHelp(shown.content, answered, 1.0)).contains("With Self-service: "));
    const Id<Touchpoint> untouched = touchpointOf(shown.session, "A");
    EXPECT_FALSE(shown.content.card(untouched)->isMarked);
    EXPECT_FALSE(shown.content.face(*shown.content.card(untouched)).mark);
    shown.content.setScenario({});
    EXPECT_FALSE(shown.content.card(answered)->isMarked);
}

TEST(ScenarioMarks, SayWhatFallsAway) {
    ShownScenario shown;
    shown.show(Id<Scenario>{4});
    const Id<Touchpoint> delivered = touchpointOf(shown.session, "O");
    ASSERT_TRUE(shown.content.face(*shown.content.card(delivered)).mark);
    EXPECT_TRUE(shown.content.face(*shown.content.card(delivered)).mark->isRemoved);
    EXPECT_EQ(shown.content.face(*shown.content.card(delivered)).mark->words.text, "falls away");
}

TEST(ScenarioMarks, AreSeenInEveryLensInLightAndDark) {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        for (const Lens lens : kEveryLens) {
            ShownScenario shown;
            shown.content.setLens(lens);
            const CardLook& look = *shown.content.card(touchpointOf(shown.session, "F"));
            const QImage before = shown.paint(look, themeOf(kind));
            shown.show(Id<Scenario>{1});
            EXPECT_NE(shown.paint(look, themeOf(kind)), before) << static_cast<int>(lens);
            // Nothing is painted outside of what a card may take.
            const QRectF room = cardBounds(QRectF(12.0, 20.0, look.rect.width(), look.rect.height()));
            const QImage after = shown.paint(look, themeOf(kind));
            for (int y = 0; y < after.height(); ++y) {
                for (int x = 0; x < after.width(); ++x) {
                    if (room.contains(x + 0.5, y + 0.5)) continue;
                    ASSERT_EQ(after.pixel(x, y), before.pixel(x, y));
                }
            }
        }
    }
}

TEST(ScenarioMarks, AreSeenFromFarAway) {
    for (const double zoom : {0.05, 0.2, 0.5}) {
        ShownScenario shown;
        const auto paint = [&] {
            QImage image(600, 300, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(zoom, zoom);
            const QRectF area(0.0, 0.0, 600.0 / zoom, 300.0 / zoom);
            paintOverview(painter, image.rect(), overviewDetail(shown.content, area, zoom), shown.content,
                          themeOf(ThemeKind::Light));
            return image;
        };
        const QImage before = paint();
        shown.show(Id<Scenario>{1});
        EXPECT_NE(paint(), before) << zoom;
    }
}

TEST(ScenarioMarks, TheMoneyLensShowsTheCostOfTheScenarioAndMarksWhereMoreCustomersComeBy) {
    ShownScenario shown;
    shown.content.setLens(Lens::Money);
    const CardLook& guided = *shown.content.card(touchpointOf(shown.session, "J"));
    const CardLook& repaired = *shown.content.card(touchpointOf(shown.session, "P"));
    EXPECT_EQ(plainMark(shown.content.face(guided).note->figure.text), "5.40 €");
    const double heat = repaired.heat;
    shown.show(Id<Scenario>{1});
    EXPECT_EQ(plainMark(shown.content.face(guided).note->figure.text), "5.40 € → 7.20 €");
    ASSERT_TRUE(shown.content.face(guided).mark);
    EXPECT_EQ(plainMark(shown.content.face(guided).mark->words.text), "45 % → 60 % come by");
    EXPECT_TRUE(guided.isMarked);
    EXPECT_TRUE(plainMark(cardHelp(shown.content, guided.id, 1.0)).contains("5.40 € → 7.20 € a pass"));
    EXPECT_TRUE(plainMark(shown.content.face(repaired).note->figure.text).endsWith("23.20 €"));
    EXPECT_LE(repaired.heat, 1.0);
    EXPECT_GT(heat, 0.0);
    shown.content.setLens(Lens::Journey);
    EXPECT_FALSE(guided.isMarked) << "it is not changed itself";
    shown.content.setLens(Lens::Money);
    shown.content.setScenario({});
    EXPECT_FALSE(guided.isMarked);
    EXPECT_EQ(plainMark(shown.content.face(guided).note->figure.text), "5.40 €");
}

TEST(ScenarioMarks, DependenciesSayTheirShareBeforeAndAfter) {
    ShownScenario shown;
    const Id<Touchpoint> guided = touchpointOf(shown.session, "J");
    const Id<Dependency> way = shown.session.document().incoming(guided)[0];
    const auto label = [&] { return plainMark(shown.content.face(*shown.content.edge(way)).label.text); };
    EXPECT_EQ(label(), "45 %");
    for (const Lens lens : kEveryLens) {
        shown.content.setLens(lens);
        shown.show(Id<Scenario>{1});
        if (lens == Lens::Risk) continue;  // dependencies say there how often they drove the end
        EXPECT_EQ(label(), "45 → 60 %") << static_cast<int>(lens);
        EXPECT_TRUE(shown.content.face(*shown.content.edge(way)).isMarked);
    }
    shown.content.setLens(Lens::Journey);
    shown.content.setScenario({});
    EXPECT_EQ(label(), "45 %");
}

TEST(ScenarioMarks, ThePertLensMarksDatesThatFollow) {
    ShownScenario shown;
    const CardLook& later = *shown.content.card(touchpointOf(shown.session, "Q"));
    shown.show(Id<Scenario>{1});
    EXPECT_FALSE(later.isMarked);
    shown.content.setLens(Lens::Pert);
    ASSERT_TRUE(later.isMarked);
    EXPECT_TRUE(shown.content.face(later).mark->words.text.contains(QChar(u'→')));
}

TEST(ScenarioMarks, ALegendNamesTheScenario) {
    const Theme& theme = themeOf(ThemeKind::Light);
    const auto ink = [&](const ScenarioLayer& layer) {
        QImage image(500, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QImage blank = image;
        QPainter painter(&image);
        paintScenarioLegend(painter, {10.0, 50.0}, layer, Lens::Journey, theme);
        painter.end();
        return image != blank;
    };
    EXPECT_FALSE(ink({}));
    ScenarioLayer layer;
    layer.name = "Self-service";
    EXPECT_TRUE(ink(layer));
}

}  // namespace
}  // namespace waymark
