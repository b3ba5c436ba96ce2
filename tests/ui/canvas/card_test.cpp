#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include "tests/support/journey_builder.h"
#include "ui/canvas/card_face.h"
#include "ui/canvas/card_painting.h"
#include "ui/canvas/card_style.h"

namespace waymark {
namespace {

// A and B follow each other; C has float.
test::JourneyBuilder threeTouchpoints() {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 2.0).touchpoint("B", 3.0).touchpoint("C", 1.0).after("B", "A").after("C", "A");
    return journey;
}

CardFace faceOf(const Document& document, Id<Touchpoint> id, MapLayout layout = MapLayout::Drawn) {
    const IncrementalSchedule schedule(document);
    return cardFace(document, schedule, id, TimeUnit::Day, layout);
}

QImage pictureOf(const CardFace& face, Lens lens, ThemeKind theme) {
    QImage image(200, 120, QImage::Format_ARGB32_Premultiplied);
    image.fill(themeOf(theme).window);
    QPainter painter(&image);
    paintCard(painter, QRectF(28.0, 24.0, layout::kCardSize.width, layout::kCardSize.height), face, lens,
              themeOf(theme));
    return image;
}

// Darkness of the ring of pixels in which a card's outline lies, without any colour.
double outlineWeight(const QImage& image) {
    double sum = 0.0;
    const int background = qGray(image.pixel(0, 0));
    for (int x = 60; x < 140; ++x) {
        for (int y = 22; y < 27; ++y) sum += std::abs(qGray(image.pixel(x, y)) - background);
    }
    return sum;
}

TEST(CardFace, ShowsTheDatesOfTheScheduleInTheUnitAskedFor) {
    const auto journey = threeTouchpoints();
    const CardFace face = faceOf(journey.document(), journey.id("C"));
    EXPECT_EQ(face.early[0].text, "2.0");
    EXPECT_EQ(face.early[1].text, "1.0");
    EXPECT_EQ(face.early[2].text, "3.0");
    EXPECT_EQ(face.late[0].text, "4.0");
    EXPECT_EQ(face.late[1].text, "2.0");
    EXPECT_EQ(face.late[2].text, "5.0");
    EXPECT_FALSE(face.isCritical);
    EXPECT_TRUE(faceOf(journey.document(), journey.id("A")).isCritical);
}

TEST(CardFace, KeepsEveryTextWithinTheCard) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 2.0);
    Touchpoint row = journey.document().table<Touchpoint>().at(journey.id("A"));
    row.name = "Donaudampfschifffahrtsgesellschaftskapitänsmützenverwaltung gives the customer an answer in writing";
    row.channel = "registered letter with return receipt";
    row.kind = TouchpointKind::Decision;
    Document document = journey.document();
    ASSERT_TRUE(document.apply({{RowChange<Touchpoint>{row.id, document.table<Touchpoint>().at(row.id), row}}}));
    const CardFace face = faceOf(document, row.id);
    ASSERT_EQ(face.nameLines.size(), 2U);
    const double room = layout::kCardSize.width - card::kTextLeft - card::kTextRight;
    for (const FittedText& line : face.nameLines) EXPECT_LE(line.width, room - card::kIcon);
    EXPECT_TRUE(face.nameLines[1].text.endsWith(QChar(0x2026)));
    EXPECT_LE(face.channel.width + face.time.width + card::kIcon, room);
    EXPECT_LE(face.boxName.width, layout::kCardSize.width - 2.0 * card::kBoxInset - card::kIcon);
}

TEST(CardFace, CaptionsTheStageWhereNoBandsShowIt) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 1.0);
    EXPECT_TRUE(faceOf(journey.document(), journey.id("A")).caption.text.isEmpty());
    EXPECT_EQ(faceOf(journey.document(), journey.id("A"), MapLayout::Network).caption.text, "A");
}

TEST(CardPainting, CriticalTouchpointsStandOutInGreyInBothThemes) {
    const auto journey = threeTouchpoints();
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark}) {
        CardFace face = faceOf(journey.document(), journey.id("A"));
        const double critical = outlineWeight(pictureOf(face, Lens::Pert, theme));
        face.isCritical = false;
        const double plain = outlineWeight(pictureOf(face, Lens::Pert, theme));
        EXPECT_GT(critical, 3.0 * plain);
    }
}

TEST(CardPainting, LensesAndEmotionsLookDifferent) {
    const auto journey = threeTouchpoints();
    CardFace face = faceOf(journey.document(), journey.id("C"));
    const QImage neutral = pictureOf(face, Lens::Journey, ThemeKind::Light);
    EXPECT_NE(neutral, pictureOf(face, Lens::Pert, ThemeKind::Light));
    face.emotion = -2;
    EXPECT_NE(neutral, pictureOf(face, Lens::Journey, ThemeKind::Light));
}

TEST(CardPainting, EveryKindCanBeToldFromTheOthers) {
    std::vector<QImage> pictures;
    for (const auto kind :
         {TouchpointKind::Contact, TouchpointKind::Waiting, TouchpointKind::Decision, TouchpointKind::Milestone}) {
        test::JourneyBuilder journey;
        journey.touchpoint("A", 1.0);
        Document document = journey.document();
        Touchpoint row = document.table<Touchpoint>().at(journey.id("A"));
        row.kind = kind;
        ASSERT_TRUE(document.apply({{RowChange<Touchpoint>{row.id, document.table<Touchpoint>().at(row.id), row}}}));
        for (const Lens lens : {Lens::Journey, Lens::Pert}) {
            pictures.push_back(pictureOf(faceOf(document, row.id), lens, ThemeKind::Light));
        }
    }
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) EXPECT_NE(pictures[i], pictures[j]);
    }
}

TEST(CardPainting, StaysWithinTheBoundsItStates) {
    const auto journey = threeTouchpoints();
    CardFace face = faceOf(journey.document(), journey.id("A"), MapLayout::Network);
    face.problem = Severity::Error;
    const QRectF card(28.0, 24.0, layout::kCardSize.width, layout::kCardSize.height);
    const QRectF bounds = cardBounds(card);
    for (const Lens lens : {Lens::Journey, Lens::Pert}) {
        const QImage image = pictureOf(face, lens, ThemeKind::Light);
        const QRgb background = themeOf(ThemeKind::Light).window.rgb();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (bounds.contains(QPointF(x + 0.5, y + 0.5))) continue;
                EXPECT_EQ(image.pixel(x, y), background) << x << ' ' << y;
            }
        }
    }
}

}  // namespace
}  // namespace waymark
