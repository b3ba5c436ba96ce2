#include "core/edit/journey_edits.h"

#include <gtest/gtest.h>

#include "core/base/text.h"
#include "tests/support/editing.h"

namespace waymark {
namespace {

// The document after an edit that must be accepted.
Document after(Document document, const Result<ChangeSet>& changes) {
    test::apply(document, changes);
    return document;
}

TEST(JourneyEdits, TextsAreCleanedAndTooLongOnesRefused) {
    const Document empty;
    EXPECT_EQ(after(empty, edit::setJourneyName(empty, "  Re\x01turns\n2 ")).journey().name, "Returns 2");
    EXPECT_EQ(after(empty, edit::setNotes(empty, "a\r\nb\xFF")).journey().notes, "a\nb\xEF\xBF\xBD");
    EXPECT_TRUE(edit::setJourneyName(empty, std::string(kLongestText, 'x')));
    const auto refused = edit::setJourneyName(empty, std::string(kLongestText + 1, 'x'));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TextTooLong);
    EXPECT_EQ(test::refusal(edit::setNotes(empty, std::string(kLongestNotes + 1, 'x'))), ErrorCode::TextTooLong);
}

TEST(JourneyEdits, ACurrencyIsThreeLetters) {
    const Document empty;
    EXPECT_EQ(after(empty, edit::setCurrency(empty, "gbp")).journey().currency, "GBP");
    for (const char* wrong : {"", "EU", "EURO", "E1R", "€"}) {
        EXPECT_EQ(test::refusal(edit::setCurrency(empty, wrong)), ErrorCode::UnknownValue) << wrong;
    }
}

TEST(JourneyEdits, ADateMustExist) {
    using namespace std::chrono;
    const Document empty;
    EXPECT_EQ(after(empty, edit::setStartDate(empty, year{2028} / 2 / 29)).journey().startDate, year{2028} / 2 / 29);
    EXPECT_EQ(test::refusal(edit::setStartDate(empty, year{2027} / 2 / 29)), ErrorCode::UnknownValue);
}

TEST(JourneyEdits, APromiseIsNeitherNegativeNorEndless) {
    const Document empty;
    const WrittenDuration fiveDays{Minutes{5 * 480}, TimeUnit::Day};
    EXPECT_EQ(after(empty, edit::setPromise(empty, fiveDays)).journey().promise, fiveDays);
    EXPECT_EQ(test::refusal(edit::setPromise(empty, WrittenDuration{Minutes{-1}, TimeUnit::Day})),
              ErrorCode::NegativeDuration);
    EXPECT_EQ(test::refusal(edit::setPromise(empty, WrittenDuration{kLongestDuration + Minutes{1}, TimeUnit::Day})),
              ErrorCode::DurationTooLong);
}

}  // namespace
}  // namespace waymark
