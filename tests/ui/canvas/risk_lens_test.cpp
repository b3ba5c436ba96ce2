// The Risk lens: heat, number and gauge of each card, the share on each dependency.

#include <cmath>

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"
#include "tests/ui/style/colour_vision.h"
#include "ui/canvas/card_painting.h"
#include "ui/canvas/map_content.h"
#include "ui/canvas/overview_painting.h"
#include "ui/canvas/risk_painting.h"

namespace waymark {
namespace {

// B is far shorter than A, which is beside it; both lead to C.
Document journey() {
    test::JourneyBuilder build;
    build.touchpoint("A", test::estimateInDays(4, 6, 12))
        .touchpoint("B", test::estimateInDays(2, 4, 9))
        .touchpoint("C", 3);
    build.after("C", "A").after("C", "B");
    build.place("A", 100.0, 100.0).place("B", 100.0, 300.0).place("C", 400.0, 100.0);
    return build.document();
}

RiskView viewOf(const Document& document) {
    const SimulationModel model = makeSimulationModel(planOf(document));
    auto figures = riskFigures(model, simulate(model, {2000, 1}), 1, RankMeasures::LeaveOut);
    return {std::make_shared<const RiskFigures>(std::move(*figures)), true};
}

constexpr Id<Touchpoint> kRiskA{1};
constexpr Id<Touchpoint> kRiskC{3};

QImage pictureOf(const CardFace& face, const Theme& theme) {
    QImage image(160, 90, QImage::Format_RGB32);
    image.fill(theme.window);
    QPainter painter(&image);
    paintCard(painter, QRectF(8, 8, 144, 72), face, Lens::Risk, theme);
    return image;
}

TEST(RiskLens, CardsSayHowOftenTheyDecideTheEndAndWhenTheyAreOver) {
    Session session(journey());
    const RiskView view = viewOf(session.document());
    MapContent content(session, Lens::Risk, MapLayout::Drawn);
    ASSERT_TRUE(content.face(*content.card(kRiskA)).risk);
    EXPECT_EQ(content.face(*content.card(kRiskA)).risk->share.text, QStringLiteral("–"));  // nothing simulated yet
    content.setRisk(view);
    const CardRisk& last = *content.face(*content.card(kRiskC)).risk;
    EXPECT_EQ(last.criticality, 1.0);
    EXPECT_EQ(QString(last.share.text).replace(QChar(0xA0), ' '), "100 %");
    EXPECT_FALSE(last.sureBy.text.isEmpty());
    const CardRisk& first = *content.face(*content.card(kRiskA)).risk;
    EXPECT_EQ(first.criticality, view.figures->find(kRiskA)->criticality);
    EXPECT_LT(first.criticality, 1.0);
    EXPECT_EQ(content.card(kRiskA)->heat, first.criticality);
    content.setRisk({view.figures, false});
    EXPECT_TRUE(content.face(*content.card(kRiskA)).risk->isPale);
    content.setLens(Lens::Pert);
    EXPECT_FALSE(content.face(*content.card(kRiskA)).risk);
}

TEST(RiskLens, DependenciesSayHowOftenTheyDrove) {
    Session session(journey());
    const RiskView view = viewOf(session.document());
    MapContent content(session, Lens::Risk, MapLayout::Drawn);
    content.setRisk(view);
    double sum = 0.0;
    for (const auto& [id, look] : content.edges()) {
        const EdgeFace& face = content.face(look);
        EXPECT_EQ(face.drove, view.figures->find(id)->drove);
        EXPECT_FALSE(face.label.text.isEmpty());
        EXPECT_TRUE(look.bounds.contains(content.picture(look).label));
        sum += face.drove;
    }
    EXPECT_NEAR(sum, 1.0, 0.02);  // one of the two ways into C decides, now and then both
    content.setLens(Lens::Journey);
    for (const auto& [id, look] : content.edges()) EXPECT_TRUE(content.face(look).label.text.isEmpty());
}

TEST(RiskLens, TextCanBeReadOnTheHottestCardInBothThemes) {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme& theme = themeOf(kind);
        EXPECT_EQ(heatColour(0.0, theme), theme.panel);
        for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
            EXPECT_GE(test::contrast(heatColour(share, theme), theme.text), 4.5) << share;
    }
}

TEST(RiskLens, HeatIsSeenFromAnywhere) {
    constexpr double kZoom = 0.05;
    Session session(journey());
    MapContent content(session, Lens::Risk, MapLayout::Drawn);
    content.setRisk(viewOf(session.document()));
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(themeOf(kind).window);
        QPainter painter(&image);
        painter.scale(kZoom, kZoom);
        paintOverview(painter, image.rect(), OverviewDetail::Blocks, content, themeOf(kind));
        const QPointF last = content.card(kRiskC)->rect.center() * kZoom;
        EXPECT_EQ(image.pixelColor(last.toPoint()), themeOf(kind).critical);
    }
}

TEST(RiskLens, HeatShowsInColourAndInGrey) {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme& theme = themeOf(kind);
        CardFace cool;
        cool.risk = CardRisk{};
        CardFace hot = cool;
        hot.risk->criticality = 1.0;
        CardFace old = hot;
        old.risk->isPale = true;
        // The gauge alone says it where there is no colour: another brightness over its whole length.
        const auto brightness = [&](const CardFace& face, int x) { return qGray(pictureOf(face, theme).pixel(x, 71)); };
        EXPECT_GT(std::abs(brightness(hot, 120) - brightness(cool, 120)), 40);
        hot.risk->criticality = 0.5;
        EXPECT_GT(std::abs(brightness(hot, 40) - brightness(hot, 120)), 40);
        hot.risk->criticality = 1.0;
        EXPECT_NE(pictureOf(hot, theme), pictureOf(old, theme));
        EXPECT_NE(pictureOf(hot, theme), pictureOf(cool, theme));
    }
}

}  // namespace
}  // namespace waymark
