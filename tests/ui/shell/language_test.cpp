// Both languages of the window: every text has room where it stands, and none is left out of the translation.
#include "ui/style/language.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

#include "core/edit/journey_edits.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/session/templates.h"
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

class LanguageTest : public ::testing::WithParamInterface<Language>, public SpokenLanguage, public test::ShellTest {
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
        if (label->text().isEmpty()) return 0;
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
    const auto opened = loadTemplate(QStringLiteral("customer-onboarding"));
    ASSERT_TRUE(opened);
    show(*opened);
    QStringList cut;
    for (const Command& each : window->actions().commands()) {
        const bool isShown = each.isCheckable && each.id.startsWith(QStringLiteral("view."));
        if (!isShown || each.id.contains(QStringLiteral("Screen")) || each.group == QStringLiteral("language"))
            continue;
        if (action(each.id).isChecked()) continue;
        run(each.id);
        QTest::qWait(30);
        addNew(cut, cutTextsIn(*window));
    }
    EXPECT_TRUE(cut.isEmpty()) << qPrintable(cut.join('\n'));
}

TEST_P(LanguageTest, CutsNoTextInAnyDialog) {
    const auto opened = loadTemplate(QStringLiteral("customer-onboarding"));
    ASSERT_TRUE(opened);
    show(*opened);
    QStringList cut;
    for (const char* id : {"journey.calendars", "journey.money", "file.export", "help.about", "help.shortcuts"}) {
        QTimer::singleShot(200, qApp, [&] {
            for (QWidget* top : QApplication::topLevelWidgets()) {
                if (!top->isVisible() || top == window) continue;
                addNew(cut, cutTextsIn(*top));
                top->close();
            }
        });
        run(id);
        QTest::qWait(300);
    }
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
