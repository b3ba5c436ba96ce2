// The colours of both themes, for people of every colour vision: text can be read (4.5 : 1), marks can be seen (3 : 1),
// and colours that tell things apart differ.

#include <span>
#include <vector>

#include <gtest/gtest.h>

#include "tests/ui/style/colour_vision.h"
#include "ui/canvas/card_colours.h"
#include "ui/style/papers.h"
#include "ui/style/theme.h"

namespace waymark {
namespace {

using test::Vision;

constexpr double kForText = 4.5;
constexpr double kForMarks = 3.0;
constexpr double kApart = 10.0;  // about four times what can just be told

void expectContrast(std::span<const QColor> colours, std::span<const QColor> grounds, double least) {
    for (const QColor& colour : colours) {
        for (const QColor& ground : grounds) {
            for (const Vision vision : test::kVisions) {
                EXPECT_GE(test::contrast(colour, ground, vision), least)
                    << qPrintable(colour.name()) << " on " << qPrintable(ground.name()) << ", vision "
                    << static_cast<int>(vision);
            }
        }
    }
}

void expectApart(std::span<const QColor> colours) {
    for (std::size_t a = 0; a < colours.size(); ++a) {
        for (std::size_t b = a + 1; b < colours.size(); ++b) {
            for (const Vision vision : test::kVisions) {
                EXPECT_GE(test::colourDistance(colours[a], colours[b], vision), kApart)
                    << qPrintable(colours[a].name()) << " and " << qPrintable(colours[b].name()) << ", vision "
                    << static_cast<int>(vision);
            }
        }
    }
}

class ContrastTest : public ::testing::TestWithParam<ThemeKind> {
protected:
    const Theme& theme = themeOf(GetParam());
    std::vector<QColor> surfaces{theme.window, theme.panel, theme.field, theme.stageTints[0], theme.stageTints[1]};
};

TEST_P(ContrastTest, TextCanBeReadOnEverySurface) {
    const std::vector<QColor> texts{theme.text,     theme.muted, theme.faint,  theme.accent,
                                    theme.critical, theme.good,  theme.warning};
    expectContrast(texts, surfaces, kForText);
    expectContrast(texts, std::vector{theme.criticalTint}, kForText);
    const std::vector<QColor> onSelected{theme.text, theme.muted, theme.accent, theme.critical};
    expectContrast(onSelected, std::vector{theme.accentTint}, kForText);
    expectContrast(std::vector{theme.onAccent}, std::vector{theme.accent}, kForText);
}

TEST_P(ContrastTest, TextCanBeReadOnEveryPaperAndOnCardsOfEveryColour) {
    std::vector<QColor> papers;
    std::vector<QColor> tints;
    for (std::uint8_t k = 0; k < 6; ++k) {
        papers.push_back(paperOf(theme, k).fill);
        tints.push_back(tintOf(k, theme));
    }
    expectContrast(std::vector{theme.text}, papers, kForText);
    expectContrast(std::vector{theme.text, theme.muted}, tints, kForText);
    expectContrast(std::vector{theme.critical, theme.good}, std::vector{theme.panel}, kForMarks);
}

TEST_P(ContrastTest, MarksCanBeSeenOnTheMap) {
    const std::vector<QColor> grounds{theme.panel, theme.stageTints[0], theme.stageTints[1]};
    expectContrast(theme.emotion, grounds, kForMarks);
    expectContrast(theme.series, grounds, kForMarks);
    expectContrast(std::vector{theme.edge}, grounds, kForMarks);
}

TEST_P(ContrastTest, ColoursThatTellThingsApartDifferToEveryEye) {
    expectApart(theme.emotion);
    expectApart(theme.series);
}

INSTANTIATE_TEST_SUITE_P(Themes, ContrastTest, ::testing::Values(ThemeKind::Light, ThemeKind::Dark));

// Reference values: black on white, and the green and red of the usual example of the guidelines.
TEST(ColourVision, MeasuresLikeTheGuidelinesAndKeepsGreysGrey) {
    EXPECT_NEAR(test::contrast(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(test::contrast(QColor("#777777"), Qt::white), 4.48, 0.005);
    for (const Vision vision : test::kVisions) {
        const auto grey = test::seenBy(vision, QColor("#808080"));
        EXPECT_NEAR(grey[0], grey[1], 1e-4);
        EXPECT_NEAR(grey[1], grey[2], 1e-4);
    }
    const QColor red("#C00000"), green("#3E7A00");
    EXPECT_LT(test::colourDistance(red, green, Vision::Protanopia),
              0.6 * test::colourDistance(red, green, Vision::Usual));
}

}  // namespace
}  // namespace waymark
