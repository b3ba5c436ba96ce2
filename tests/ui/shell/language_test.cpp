// Both languages of the window: every text has room where it stands, and none is left out of the translation.
#include "ui/style/language.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include "tests/ui/shell/window_tour.h"
#include "ui/shell/run_window.h"

namespace waymark {
namespace {

// Spoken as long as it lives; before the window is made.
struct SpokenLanguage {
    explicit SpokenLanguage(Language language) {
        speak(language);
        dressApplication(*qApp);
    }
    ~SpokenLanguage() { speak(Language::English); }
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;
};

class LanguageTest : public ::testing::WithParamInterface<Language>, public SpokenLanguage, public test::WindowTour {
protected:
    LanguageTest() : SpokenLanguage(GetParam()) {}
};

QString whereOf(const QWidget& widget, const QString& text) {
    QStringList names;
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        names.prepend(at->objectName().isEmpty() ? at->metaObject()->className() : at->objectName());
    }
    return QStringLiteral("“%1” in %2").arg(text, names.join('/'));
}

int missingWidth(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text().isEmpty() ? 0 : button->sizeHint().width() - button->width();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const bool isElided = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;  // names of people
        if (label->text().isEmpty() || isElided) return 0;
        if (label->wordWrap()) return label->heightForWidth(label->width()) > label->height() ? 1 : 0;
        return label->fontMetrics().horizontalAdvance(label->text()) - label->contentsRect().width();
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        return line->fontMetrics().horizontalAdvance(line->placeholderText()) - line->width() + 8;
    }
    return 0;
}

QString textOf(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) return line->placeholderText();
    return {};
}

// Texts that find no room, wherever they are below this widget.
QStringList cutTextsIn(const QWidget& root) {
    QStringList cut;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && missingWidth(*widget) > 1) cut << whereOf(*widget, textOf(*widget));
    }
    return cut;
}

void addNew(QStringList& all, const QStringList& more) {
    for (const QString& one : more) {
        if (!all.contains(one)) all << one;
    }
}

}  // namespace

TEST_P(LanguageTest, CutsNoTextInAnyPanel) {
    QStringList cut;
    const auto look = [&](QWidget& shown, const QString&) { addNew(cut, cutTextsIn(shown)); };
    tourStartPage(look);
    openSample();
    tourPanels(look);
    EXPECT_TRUE(cut.isEmpty()) << qPrintable(cut.join('\n'));
}

TEST_P(LanguageTest, CutsNoTextInAnyDialog) {
    openSample();
    QStringList cut;
    tourDialogs([&](QWidget& shown, const QString&) { addNew(cut, cutTextsIn(shown)); });
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
    const SpokenLanguage german(Language::German);
    EXPECT_EQ(QCoreApplication::translate("any context", "Touchpoint"), QStringLiteral("Touchpoint"));
    EXPECT_EQ(QCoreApplication::translate("any context", "Undo"), QStringLiteral("Rückgängig"));
    EXPECT_EQ(QCoreApplication::translate("any context", "no such text"), QStringLiteral("no such text"));
    EXPECT_EQ(wordsLocale().language(), QLocale::German);
    EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral(","));
    EXPECT_EQ(inSentence(QStringLiteral("Kanal")), QStringLiteral("Kanal"));
}

}  // namespace waymark
