#include "ui/canvas/card_text.h"

#include <gtest/gtest.h>

#include <QImage>

#include "tests/support/journey_builder.h"
#include "ui/canvas/card_painting.h"
#include "ui/canvas/map_content.h"
#include "ui/canvas/overview_painting.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr Id<Touchpoint> kNamed{1};

Document namedJourney(const std::string& name) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 1.0).touchpoint("B", 1.0).after("B", "A").place("A", 100.0, 60.0).place("B", 300.0, 60.0);
    Document document = journey.document();
    const Touchpoint before = document.table<Touchpoint>().at(kNamed);
    Touchpoint row = before;
    row.name = name;
    EXPECT_TRUE(document.apply({{RowChange<Touchpoint>{kNamed, before, row}}}));
    return document;
}

// The most rows of pixels one below the other in which the middle of the card has ink of the colour of texts.
int tallestLetters(MapContent& content, double zoom) {
    const Theme& theme = themeOf(ThemeKind::Light);
    const CardLook& look = *content.card(kNamed);
    QImage image((QSizeF(look.rect.size()) + QSizeF(40.0, 40.0)).toSize() * zoom, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.window);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    painter.translate(QPointF(20.0, 20.0) - look.rect.topLeft());
    paintCard(painter, look.rect, content.faceAt(look, zoom), content.lens(), theme);
    painter.end();
    int tallest = 0;
    int run = 0;
    for (int y = 0; y < image.height(); ++y) {
        bool hasInk = false;
        for (int x = image.width() / 5; x < image.width() * 4 / 5; ++x) {
            hasInk = hasInk || qGray(image.pixel(x, y)) < 120;
        }
        run = hasInk ? run + 1 : 0;
        tallest = std::max(tallest, run);
    }
    return tallest;
}

// Capitals of the smallest letters that are read without effort, nine pixels high, have six rows.
TEST(CardText, NamesCanBeReadAtEveryZoomThatShowsThem) {
    const Session session(namedJourney("HHHH HHHH"));
    MapContent content(session, Lens::Journey, MapLayout::Drawn);
    for (double zoom = kNameZoom; zoom < 4.0; zoom *= 1.07) EXPECT_GE(tallestLetters(content, zoom), 6) << zoom;
}

TEST(CardText, OtherLensesWriteNamesLargeWhereTheyShowNothingElse) {
    const Session session(namedJourney("HHHH"));
    for (const Lens lens : {Lens::Pert, Lens::Chain, Lens::Risk, Lens::Money, Lens::Measures}) {
        MapContent content(session, lens, MapLayout::Drawn);
        for (double zoom = kNameZoom; zoom < kItemZoom; zoom *= 1.1) {
            EXPECT_GE(tallestLetters(content, zoom), 6) << zoom;
        }
        EXPECT_FALSE(content.faceAt(*content.card(kNamed), kItemZoom).far);
    }
}

TEST(CardText, LinesStayInTheCardAndBreakBetweenWordsOnly) {
    for (const Lens lens : {Lens::Journey, Lens::Pert}) {
        const Session session(namedJourney("Instandhaltungsmitteilung received by the service desk in writing"));
        MapContent content(session, lens, MapLayout::Drawn);
        for (const double zoom : {0.28, 0.35, 0.45, 0.55, 0.62, 0.8}) {
            const CardFace& face = content.faceAt(*content.card(kNamed), zoom);
            if (!face.far) continue;
            const CardTextPlan& plan = *face.far->plan;
            EXPECT_LE(static_cast<int>(face.far->lines.size()), plan.lines);
            EXPECT_LE(plan.name + plan.lineHeight * (plan.lines - 1), layout::kCardSize.height);
            for (const FittedText& line : face.far->lines) {
                EXPECT_LE(line.width, layout::kCardSize.width - card::kFarRight - card::kFarRight);
                EXPECT_FALSE(line.text.startsWith("ung"));
            }
            EXPECT_TRUE(face.far->lines.front().text.startsWith("Ins"));
            EXPECT_TRUE(face.far->lines.back().text.endsWith(QChar(u'…')));
        }
    }
}

TEST(CardText, ChangesOnlyFromOneRangeOfZoomsToTheNext) {
    const Session session(namedJourney("Order confirmed"));
    MapContent content(session, Lens::Journey, MapLayout::Drawn);
    const CardLook& look = *content.card(kNamed);
    const FarText* at50 = &*content.faceAt(look, 0.5).far;
    const CardTextPlan* plan = at50->plan;
    EXPECT_EQ(&*content.faceAt(look, 0.52).far, at50);
    EXPECT_EQ(content.faceAt(look, 0.52).far->plan, plan);
    EXPECT_NE(content.faceAt(look, 0.62).far->plan, plan);
    EXPECT_FALSE(content.faceAt(look, 1.0).far);
}

TEST(CardText, AMissingTimeIsSaidQuietlyAndScoldsNobody) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 1.0).touchpoint("B", Estimate{}).touchpoint("C", 0.0).after("B", "A").after("C", "B");
    const Session session(journey.document());
    MapContent content(session, Lens::Journey, MapLayout::Drawn);
    const CardLook& look = *content.card(journey.id("B"));
    EXPECT_EQ(content.face(look).time.text, "no time");
    EXPECT_FALSE(content.face(look).hasTime);
    EXPECT_FALSE(look.problem);
    EXPECT_TRUE(
        std::ranges::any_of(session.problems(), [](const Problem& one) { return one.id == "missing-estimate"; }));
    EXPECT_TRUE(content.face(*content.card(journey.id("A"))).hasTime);
    EXPECT_TRUE(content.face(*content.card(journey.id("C"))).hasTime) << "somebody has said that it takes none";
}

}  // namespace
}  // namespace waymark
