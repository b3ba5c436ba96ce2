#include "ui/export/tiling.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace waymark {
namespace {

// The widths of the sheets, overlaps included.
std::vector<double> sheetWidths(const std::vector<double>& cuts, double overlap) {
    std::vector<double> widths;
    for (std::size_t k = 0; k + 1 < cuts.size(); ++k) {
        const double before = k == 0 ? 0.0 : overlap / 2.0, behind = k + 2 == cuts.size() ? 0.0 : overlap / 2.0;
        widths.push_back(cuts[k + 1] - cuts[k] + before + behind);
    }
    return widths;
}

TEST(Tiling, AnyBoardFitsOnAsFewSheetsAsItTakesAndNoneOfThemIsNearlyEmpty) {
    std::mt19937 random(7);
    const auto draw = [&](double from, double to) { return std::uniform_real_distribution(from, to)(random); };
    for (int run = 0; run < 2000; ++run) {
        Board board;
        board.size = QSizeF(draw(100, 9000), draw(100, 5000));
        board.sheet = QSizeF(draw(400, 1500), draw(400, 1500));
        board.overlap = draw(0, 100);
        for (int card = 0; card < 30; ++card) {
            board.cards.emplace_back(draw(0, board.size.width() - 144), draw(0, board.size.height() - 72), 144, 72);
        }
        const Tiling tiling = tilingOf(board);
        ASSERT_EQ(tiling.sheets(), sheetsFor(board));
        EXPECT_DOUBLE_EQ(tiling.across.back(), board.size.width());
        EXPECT_DOUBLE_EQ(tiling.down.back(), board.size.height());
        for (const double width : sheetWidths(tiling.across, board.overlap)) {
            EXPECT_LE(width, board.sheet.width() + 1e-6);
            EXPECT_TRUE(tiling.columns() == 1 || width > board.sheet.width() * 0.15) << width;
        }
        if (tiling.columns() > 1) {
            const double fewer = board.sheet.width() * (tiling.columns() - 1) - board.overlap * (tiling.columns() - 2);
            EXPECT_GT(board.size.width(), fewer) << "one sheet less would do";
        }
    }
}

TEST(Tiling, CutsRunBetweenCardsWhereThereIsRoomBetweenThem) {
    Board board;
    board.size = QSizeF(2000, 400);
    board.sheet = QSizeF(1100, 500);
    board.overlap = 40;
    board.cards = {QRectF(930, 100, 144, 72)};  // in the middle, where the even cut would run
    const double cut = tilingOf(board).across[1];
    EXPECT_TRUE(cut < 930 || cut > 1074) << cut;
}

TEST(Tiling, ATitleAndALegendAreNeverCut) {
    for (double height = 700; height < 3000; height += 37) {
        Board board;
        board.size = QSizeF(600, height);
        board.sheet = QSizeF(700, 660);
        board.overlap = 38;
        board.whole = {QRectF(0, 0, 1, 84), QRectF(0, height - 112, 1, 112)};
        for (const double cut : tilingOf(board).down) {
            EXPECT_FALSE(cut > 0.0 && cut < 84.0) << height;
            EXPECT_FALSE(cut > height - 112.0 && cut < height) << height;
        }
    }
}

}  // namespace
}  // namespace waymark
