#include "ui/canvas/text_fit.h"

#include <cstdlib>

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include "ui/canvas/card_style.h"

namespace waymark {
namespace {

TEST(TextFit, LeavesShortTextsAlone) {
    const FittedText fitted = fitLine("Repair call", cardFonts().name, 300.0);
    EXPECT_EQ(fitted.text, "Repair call");
    EXPECT_GT(fitted.width, 20.0);
}

TEST(TextFit, BreaksBetweenWordsAndElidesOnlyTheLastLine) {
    const auto lines = fitLines("Set-up guide opened by the customer at home", cardFonts().name, 110.0, 2);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].text, "Set-up guide");
    EXPECT_TRUE(lines[1].text.startsWith("opened"));
    EXPECT_TRUE(lines[1].text.endsWith(QChar(0x2026)));
    for (const FittedText& line : lines) EXPECT_LE(line.width, 110.0);
}

TEST(TextFit, BreaksInsideAWordThatIsWiderThanALine) {
    const QString word(60, 'w');
    const auto lines = fitLines(word, cardFonts().name, 100.0, 2);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_GT(lines[0].text.size(), 3);
    EXPECT_LE(lines[0].width, 100.0);
    EXPECT_LE(lines[1].width, 100.0);
}

// Where the painter puts the text itself, at every zoom. Only anti-aliasing may differ.
TEST(TextFit, PaintsGlyphsWhereThePainterPutsTheText) {
    for (const double zoom : {0.67, 1.0, 2.0}) {
        QImage expected(600, 80, QImage::Format_ARGB32_Premultiplied);
        expected.fill(Qt::white);
        QImage painted = expected;
        const QFont& font = cardFonts().name;
        const FittedText words = fitLine(QString::fromUtf8("Fähig 12.5 · Jürgen’s reply"), font, 400.0);
        for (QImage* image : {&expected, &painted}) {
            QPainter painter(image);
            painter.scale(zoom, zoom);
            painter.setFont(font);
            painter.setPen(Qt::black);
            if (image == &expected) painter.drawText(QPointF(20.0, 25.0), words.text);
            if (image == &painted) drawFitted(painter, {20.0, 25.0}, words);
        }
        int differing = 0, inked = 0;
        for (int y = 0; y < expected.height(); ++y) {
            for (int x = 0; x < expected.width(); ++x) {
                inked += qGray(expected.pixel(x, y)) < 128;
                differing += std::abs(qGray(expected.pixel(x, y)) - qGray(painted.pixel(x, y))) > 64;
            }
        }
        EXPECT_GT(inked, 100) << zoom;
        EXPECT_LE(differing, inked / 20) << zoom;
    }
}

TEST(TextFit, GivesNoLinesForNoText) { EXPECT_TRUE(fitLines("  ", cardFonts().name, 100.0, 2).empty()); }

TEST(TextFit, KeepsPairsOfSurrogatesTogether) {
    const QString faces = QString::fromUtf8("😀").repeated(40);
    for (double width = 12.0; width < 120.0; width += 7.0) {
        for (const FittedText& line : fitLines(faces, cardFonts().name, width, 3)) {
            EXPECT_TRUE(line.text.isEmpty() || !line.text.front().isLowSurrogate());
            EXPECT_FALSE(!line.text.isEmpty() && line.text.back().isHighSurrogate());
        }
    }
}

}  // namespace
}  // namespace waymark
