#include "ui/models/value_text.h"

#include <gtest/gtest.h>

#include "ui/style/money_words.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

TEST(ValueText, TakesBackTheTimesItShows) {
    for (const auto& [length, unit] : {std::pair{Minutes{240}, TimeUnit::Hour},
                                       {Minutes{35}, TimeUnit::Day},
                                       {Minutes{2880}, TimeUnit::ElapsedDay}}) {
        const auto back = readTime(writtenWords(length, unit), TimeUnit::Week);
        ASSERT_TRUE(back);
        EXPECT_EQ(back->length, length);
    }
    EXPECT_EQ(readTime("3", TimeUnit::Hour)->length, Minutes{180});
    EXPECT_EQ(readTime("soon", TimeUnit::Hour).error().code, ErrorCode::NotADuration);
}

TEST(ValueText, TakesMoneyWithAndWithoutItsCurrency) {
    for (const char* text : {"48.2", "48,20", "€ 48.20", "48.20 €", "CHF 48.20", "48.20\u00A0EUR"}) {
        const auto money = readAmount(QString::fromUtf8(text), "cost");
        ASSERT_TRUE(money) << text;
        EXPECT_EQ(money->minorUnits, 4820) << text;
    }
    EXPECT_EQ(readAmount("", "cost")->minorUnits, 0);
    EXPECT_EQ(readAmount(moneyWords(Money{-1205}, "EUR"), "cost")->minorUnits, -1205);
    EXPECT_EQ(readAmount("much", "cost").error().code, ErrorCode::NotANumber);
    for (const char* scaled : {"65k", "1.5 Mio", "1.5 MIO", "5 T€", "2m"})
        EXPECT_FALSE(readAmount(scaled, "cost")) << scaled;
    for (const char* priced : {"65 €", "€65", "65 EUR", "CHF 65", "65,-", "65.-", "$ 65", "65 zł", "65 kr"})
        EXPECT_EQ(readAmount(QString::fromUtf8(priced), "cost"), Money{6500}) << priced;
    EXPECT_EQ(readAmount("99999999999999.00", "cost").error().code, ErrorCode::OutOfRange);
}

TEST(ValueText, MoneyIsGroupedWithoutCentsThatDoNotMatter) {
    const auto plain = [](QString words) { return words.replace(QChar(0xA0), ' '); };
    EXPECT_EQ(plain(moneyWords(Money{20'606'534}, "EUR")), "206,065 €");
    EXPECT_EQ(plain(moneyWords(Money{-20'606'550}, "EUR")), "−206,066 €");
    EXPECT_EQ(plain(moneyWords(Money{99'905}, "EUR")), "999.05 €");
    EXPECT_EQ(plain(moneyWords(Money{}, "CHF")), "0 CHF");
    EXPECT_EQ(plain(moneyWords(Money{4'500}, "EUR")), "45 €");
    EXPECT_EQ(plain(moneyWords(Money{-30}, "EUR", false)), "0 €");
    EXPECT_EQ(plain(exactMoneyWords(Money{20'606'534}, "EUR")), "206,065.34 €");
    EXPECT_EQ(plain(exactMoneyWords(Money{6'500'000}, "EUR")), "65,000 €");
    EXPECT_EQ(exactAmountWords(Money{90'000}), "900");
}

TEST(ValueText, AmountsBesideEachOtherHaveCentsAllOfThemOrNone) {
    const auto plain = [](const std::vector<Money>& amounts) {
        return moneyWordsOf(amounts, "EUR").join(", ").replace(QChar(0xA0), ' ');
    };
    EXPECT_EQ(plain({Money{4'500}, Money{1'152}}), "45.00 €, 11.52 €");
    EXPECT_EQ(plain({Money{4'500}, Money{1'152}, Money{100'700}}), "45 €, 12 €, 1,007 €");
    EXPECT_EQ(plain({Money{4'500}, Money{95'800}}), "45 €, 958 €");
}

TEST(ValueText, TakesBackTheMoneyItShowsInEveryLocale) {
    for (const char* name : {"C", "en_GB", "de_DE", "de_CH", "fr_FR", "en_IN", "sv_SE"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        for (const std::int64_t amount : {0LL, 5LL, 4820LL, 120'000LL, 20'606'534LL, 123'456'789'000LL, -6'500'000LL}) {
            const auto back = readAmount(exactMoneyWords(Money{amount}, "EUR"), "cost");
            ASSERT_TRUE(back) << name << ' ' << amount;
            EXPECT_EQ(back->minorUnits, amount) << name;
        }
    }
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(readAmount("65 000", "budget")->minorUnits, 6'500'000);
    EXPECT_FALSE(readAmount("65,0000", "budget"));
}

TEST(ValueText, TakesSharesAsPercentOrAsAPart) {
    EXPECT_DOUBLE_EQ((*readShare("60 %"))->value(), 0.6);
    EXPECT_DOUBLE_EQ((*readShare("60"))->value(), 0.6);
    EXPECT_DOUBLE_EQ((*readShare("0.6"))->value(), 0.6);
    EXPECT_DOUBLE_EQ((*readShare("0.5 %"))->value(), 0.005);
    EXPECT_DOUBLE_EQ((*readShare("100"))->value(), 1.0);
    EXPECT_EQ(*readShare(" "), std::nullopt);
    for (const char* text : {"101", "-1", "most", "%"}) {
        EXPECT_EQ(readShare(text).error().code, ErrorCode::ShareOutOfRange) << text;
    }
    EXPECT_DOUBLE_EQ((*readShare(shareWords(Probability::from(0.125))))->value(), 0.125);
}

TEST(ValueText, TakesWholePositiveCounts) {
    EXPECT_EQ(*readCount(" 3 ", "capacity"), 3);
    EXPECT_EQ(readCount("0", "capacity").error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(readCount("2.5", "capacity").error().code, ErrorCode::NotAnInteger);
}

}  // namespace
}  // namespace waymark
