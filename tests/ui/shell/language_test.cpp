// Both languages of the window: every text has room where it stands, and none is left out of the translation.
#include "ui/style/language.h"

#include "tests/ui/shell/cut_texts.h"
#include "tests/ui/shell/window_tour.h"

namespace waymark {
namespace {

class LanguageTest : public ::testing::WithParamInterface<Language>,
                     public test::SpokenLanguage,
                     public test::WindowTour {
protected:
    LanguageTest() : SpokenLanguage(GetParam()) {}
};

void addNew(QStringList& all, const QStringList& more) {
    for (const QString& one : more) {
        if (!all.contains(one)) all << one;
    }
}

}  // namespace

TEST_P(LanguageTest, CutsNoTextInAnyPanel) {
    QStringList cut;
    const auto look = [&](QWidget& shown, const QString&) { addNew(cut, test::cutTextsIn(shown)); };
    tourStartPage(look);
    openSample();
    tourPanels(look);
    EXPECT_TRUE(cut.isEmpty()) << qPrintable(cut.join('\n'));
}

TEST_P(LanguageTest, CutsNoTextInAnyDialog) {
    openSample();
    QStringList cut;
    tourDialogs([&](QWidget& shown, const QString&) { addNew(cut, test::cutTextsIn(shown)); });
    EXPECT_TRUE(cut.isEmpty()) << qPrintable(cut.join('\n'));
}

INSTANTIATE_TEST_SUITE_P(Both, LanguageTest, ::testing::Values(Language::English, Language::German),
                         [](const auto& each) { return each.param == Language::German ? "German" : "English"; });

TEST(Language, IsThatOfTheMachineWhereThereAreWordsForIt) {
    EXPECT_EQ(languageOf(QLocale(QLocale::German, QLocale::Austria)), Language::German);
    EXPECT_EQ(languageOf(QLocale(QLocale::English, QLocale::UnitedKingdom)), Language::English);
    EXPECT_EQ(languageOf(QLocale(QLocale::French, QLocale::France)), Language::English);
}

TEST(Language, SpeaksGermanWhereverAClassMayStandInTheCode) {
    const test::SpokenLanguage german(Language::German);
    EXPECT_EQ(QCoreApplication::translate("any context", "Touchpoint"), QStringLiteral("Touchpoint"));
    EXPECT_EQ(QCoreApplication::translate("any context", "Undo"), QStringLiteral("Rückgängig"));
    EXPECT_EQ(QCoreApplication::translate("any context", "no such text"), QStringLiteral("no such text"));
    EXPECT_EQ(wordsLocale().language(), QLocale::German);
    EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral(","));
    EXPECT_EQ(inSentence(QStringLiteral("Kanal")), QStringLiteral("Kanal"));
}

}  // namespace waymark
