#include "ui/style/wording.h"

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "ui/style/error_wording.h"

namespace waymark {
namespace {

QString plain(QString text) { return text.replace(QChar(0xA0), ' '); }

TEST(WrittenWords, UseTheUnitTheTimeWasWrittenIn) {
    EXPECT_EQ(plain(writtenWords(Minutes{240}, TimeUnit::Hour)), "4 h");
    EXPECT_EQ(plain(writtenWords(Minutes{1200}, TimeUnit::Day)), "2.5 d");
    EXPECT_EQ(plain(writtenWords(Minutes{2 * 1440}, TimeUnit::ElapsedDay)), "2 ed");
    EXPECT_EQ(plain(writtenWords(Minutes{-480}, TimeUnit::Day)), "-1 d");
    EXPECT_EQ(plain(writtenWords(Minutes{0}, TimeUnit::Day)), "0 d");
}

TEST(WrittenWords, SayLessThanOneUnitInASmallerOne) {
    EXPECT_EQ(plain(writtenWords(Minutes{240}, TimeUnit::Day)), "4 h");
    EXPECT_EQ(plain(writtenWords(Minutes{35}, TimeUnit::Day)), "35 min");
    EXPECT_EQ(plain(writtenWords(Minutes{-60}, TimeUnit::Week)), "-1 h");
}

TEST(WrittenWords, ReadBackAsTheSameMinutes) {
    Random random(11);
    for (int k = 0; k < 5'000; ++k) {
        const Minutes length{static_cast<std::int64_t>(random.below(200'000)) - 100'000};
        const auto unit = static_cast<TimeUnit>(random.below(8));
        const auto back = readDuration(plain(writtenWords(length, unit)).toStdString());
        ASSERT_TRUE(back) << writtenWords(length, unit).toStdString();
        EXPECT_EQ(back->length, length);
        EXPECT_EQ(isElapsed(back->unit), isElapsed(unit));
    }
}

TEST(DurationWords, ShowOneDecimalAndMoreOnlyWhereATimeWouldLookLikeNone) {
    EXPECT_EQ(plain(durationWords(Minutes{5136}, TimeUnit::Day)), "10.7 d");
    EXPECT_EQ(plain(durationWords(Minutes{0}, TimeUnit::Day)), "0.0 d");
    EXPECT_EQ(plain(durationWords(Minutes{24}, TimeUnit::Day)), "0.1 d");
    EXPECT_EQ(plain(durationWords(Minutes{23}, TimeUnit::Day)), "23 min");
    EXPECT_EQ(plain(durationWords(Minutes{-2}, TimeUnit::Hour)), "-2 min");
    EXPECT_EQ(plain(durationWords(0.3, TimeUnit::Day)), "0.001 d");
    EXPECT_EQ(durationNumber(Minutes{5}, TimeUnit::Day), "0.01");
    EXPECT_EQ(durationNumber(Minutes{1}, TimeUnit::Day), "0.002");
    EXPECT_EQ(durationNumber(Minutes{-5}, TimeUnit::Day), "-0.01");
    EXPECT_EQ(durationNumber(Minutes{24}, TimeUnit::Day), "0.1");
    EXPECT_EQ(plain(durationWords(Minutes{5}, ownUnit(Minutes{5}))), "5 min");
    EXPECT_EQ(plain(durationWords(Minutes{90}, ownUnit(Minutes{90}))), "1.5 h");
}

TEST(ErrorSentence, SaysFromWhenOnAJourneyMayStart) {
    const Error error{ErrorCode::ReportBeforeStart, {"J Data exported", "2026-03-02", "2026-03-04"}, {}, {}, 0};
    EXPECT_EQ(plain(sentence(error)),
              "J Data exported was reported for Mon 2 Mar 2026. The journey can start then or earlier; or remove the "
              "report first.");
}

}  // namespace
}  // namespace waymark
