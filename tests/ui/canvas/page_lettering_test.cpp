// The letters of cards on pages: one size for all cards of a map, large enough to be read, and no word cut.

#include "ui/canvas/page_lettering.h"

#include <set>

#include <gtest/gtest.h>

#include "core/model/change_builder.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

constexpr double kReadable = 6.6;  // pixels of 1/96 inch: five points

std::vector<PageCard> cardsOf(const Document& document, Lens lens, double zoom, bool isForRoom = false) {
    const IncrementalSchedule schedule(document);
    std::vector<PageCard> cards;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        cards.push_back({cardFace(document, schedule, row.id, TimeUnit::Day), &row});
    }
    letterPage(cards, lens, zoom, isForRoom);
    return cards;
}

bool isCut(const FarText& text) {
    const auto ends = [](const FittedText& words) { return words.text.endsWith(QChar(u'…')); };
    return ends(text.time) || std::ranges::any_of(text.lines, ends);
}

TEST(PageLettering, AllCardsOfAMapHaveOneSizeThatCanBeReadAndNoWordIsCut) {
    for (const char* name : {"customer-onboarding", "post-purchase-support"}) {
        const auto document = loadTemplate(QString::fromLatin1(name));
        ASSERT_TRUE(document);
        for (const Lens lens : {Lens::Journey, Lens::Pert, Lens::Chain}) {
            for (const double zoom : {0.37, 0.42, 0.5, 0.58}) {
                SCOPED_TRACE(std::string(name) + ", lens " + std::to_string(static_cast<int>(lens)) + " at " +
                             std::to_string(zoom));
                std::set<double> sizes;
                for (const PageCard& card : cardsOf(*document, lens, zoom)) {
                    ASSERT_TRUE(card.face.far);
                    sizes.insert(card.face.far->plan->name);
                    EXPECT_GE(card.face.far->plan->name * zoom, kReadable);
                    EXPECT_FALSE(isCut(*card.face.far)) << card.row->name;
                    const bool wantsFigure = lens != Lens::Journey && !bigFigure(card.face, lens).isEmpty();
                    EXPECT_TRUE(card.face.far->hasMeta || !wantsFigure) << card.row->name;
                }
                EXPECT_EQ(sizes.size(), 1U);
            }
        }
    }
}

// One name that fits nowhere does not make all others small.
TEST(PageLettering, AnEndlessNameLeavesTheOthersLarge) {
    auto document = loadTemplate(QStringLiteral("customer-onboarding"));
    ASSERT_TRUE(document);
    const double usual = cardsOf(*document, Lens::Pert, 0.5).front().face.far->plan->name;
    ChangeBuilder build(*document);
    Touchpoint row = *document->table<Touchpoint>().begin();
    row.name = std::string(10'000, 'x');
    build.put(row);
    ASSERT_TRUE(document->apply(build.take()));
    EXPECT_GE(cardsOf(*document, Lens::Pert, 0.5).front().face.far->plan->name, usual);
}

TEST(PageLettering, SmallerMapsSayCodesAndThenNothing) {
    const auto document = loadTemplate(QStringLiteral("customer-onboarding"));
    for (const PageCard& card : cardsOf(*document, Lens::Pert, 0.15)) {
        ASSERT_EQ(card.face.far->lines.size(), 1U);
        EXPECT_EQ(card.face.far->lines.front().text.toStdString(), card.row->code);
    }
    for (const PageCard& card : cardsOf(*document, Lens::Pert, 0.05)) EXPECT_TRUE(card.face.far->lines.empty());
}

TEST(PageLettering, EveryCardHasItsTextAtEveryZoom) {
    const auto document = loadTemplate(QStringLiteral("post-purchase-support"));
    for (double zoom = 0.02; zoom < 0.6; zoom += 0.005) {
        for (const Lens lens : {Lens::Journey, Lens::Pert}) {
            std::set<double> sizes;
            for (const PageCard& card : cardsOf(*document, lens, zoom)) {
                ASSERT_TRUE(card.face.far) << zoom;
                sizes.insert(card.face.far->plan->name);
            }
            EXPECT_EQ(sizes.size(), 1U) << zoom;
        }
    }
}

TEST(PageLettering, BoxesStayWholeWhereTheyCanBeReadAndInARoomFromNearerOn) {
    const auto document = loadTemplate(QStringLiteral("customer-onboarding"));
    EXPECT_FALSE(cardsOf(*document, Lens::Pert, 0.8).front().face.far);
    EXPECT_TRUE(cardsOf(*document, Lens::Pert, 0.8, true).front().face.far);
    EXPECT_FALSE(cardsOf(*document, Lens::Pert, 1.0, true).front().face.far);
}

}  // namespace
}  // namespace waymark
