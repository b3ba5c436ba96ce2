#include "ui/shell/settings_dialog.h"

#include <optional>

#include <QCheckBox>
#include <QFileInfo>

#include "core/edit/journey_edits.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/panels/choice_field.h"

namespace waymark {
namespace {

class SettingsDialogTest : public test::ShellTest {
protected:
    SettingsDialogTest() {
        show(threeInARow());
        QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
        dialog = window->findChild<SettingsDialog*>();
        EXPECT_TRUE(dialog && dialog->isVisible());
    }
    // As a person does: down from the first one.
    void choose(const char* name, int index) {
        auto* field = dialog->findChild<ChoiceField*>(name);
        ASSERT_TRUE(field) << name;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Home);
        for (int k = 0; k < index; ++k) QTest::keyClick(field, Qt::Key_Down);
    }
    QWidget& restart() { return *dialog->findChild<QWidget*>("restart"); }

    QPointer<SettingsDialog> dialog;
};

}  // namespace

TEST_F(SettingsDialogTest, ChangesTheThemeAtOnce) {
    choose("theme", 1);
    EXPECT_EQ(preferences.themeChoice(), ThemeChoice::Dark);
    EXPECT_TRUE(action("view.themeDark").isChecked());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), themeOf(ThemeKind::Dark).panel);
    choose("theme", 2);
    EXPECT_EQ(preferences.themeChoice(), ThemeChoice::Machine);
    EXPECT_FALSE(restart().isVisible());
}

TEST_F(SettingsDialogTest, KeepsTicksAndMenusTheSame) {
    auto* tick = dialog->findChild<QCheckBox*>("view.wheelZooms");
    ASSERT_TRUE(tick);
    QTest::keyClick(tick, Qt::Key_Space);
    EXPECT_TRUE(preferences.wheelZooms());
    EXPECT_TRUE(action("view.wheelZooms").isChecked());
}

TEST_F(SettingsDialogTest, OffersAnotherStartForSizeAndLanguage) {
    choose("scale", 4);
    EXPECT_EQ(preferences.scale(), 200);
    EXPECT_TRUE(restart().isVisible());
    choose("language", 1);
    EXPECT_EQ(preferences.language(), Language::German);
    EXPECT_TRUE(action("view.languageGerman").isChecked());
    EXPECT_TRUE(prompts.notices.empty()) << "the dialog says it itself";
}

TEST_F(SettingsDialogTest, StartsAgainWithTheFileOnceAllIsSaved) {
    show(threeInARow(), inFolder("one.waymark"));
    std::optional<QStringList> started;
    const auto launch = [&](const QStringList& arguments) { started = arguments; };
    ASSERT_TRUE(session().edit(edit::setJourneyName(session().document(), "Returns"), "Rename"));
    prompts.saveAnswer = SaveAnswer::Cancel;
    bench.restart(*window, launch);
    EXPECT_TRUE(window) << "the person stays";
    bench.quit();
    EXPECT_FALSE(started) << "what was cancelled is forgotten";
    prompts.saveAnswer = SaveAnswer::Save;
    bench.restart(*window, launch);
    ASSERT_TRUE(waitFor([&] { return started.has_value(); }));
    EXPECT_EQ(*started, QStringList{inFolder("one.waymark")});
    EXPECT_TRUE(QFileInfo::exists(inFolder("one.waymark")));
}

}  // namespace waymark
