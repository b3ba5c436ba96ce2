#include "ui/shell/preferences.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include "tests/ui/shell/answering_prompts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workbench.h"

namespace waymark {
namespace {

Preferences preferencesIn(const QTemporaryDir& folder) {
    return Preferences(std::make_unique<QSettings>(folder.filePath("settings.ini"), QSettings::IniFormat));
}

}  // namespace

TEST(Preferences, AreThereAgainAfterTheNextStart) {
    const QTemporaryDir folder;
    {
        Preferences before = preferencesIn(folder);
        before.setThemeChoice(ThemeChoice::Dark);
        before.setScale(150);
        before.addRecentFile("/journeys/one.waymark");
        before.setLayout("mapSplitter", "\x01\x02");
    }
    const Preferences after = preferencesIn(folder);
    EXPECT_EQ(after.theme(), ThemeKind::Dark);
    EXPECT_EQ(after.scale(), 150);
    EXPECT_EQ(after.recentFiles(), QStringList{"/journeys/one.waymark"});
    EXPECT_EQ(after.layout("mapSplitter"), QByteArray("\x01\x02"));
}

TEST(Preferences, WithoutAStoreRememberWhileTheyLive) {
    Preferences preferences;
    EXPECT_EQ(preferences.theme(), ThemeKind::Light);
    EXPECT_EQ(preferences.themeChoice(), ThemeChoice::Machine);
    preferences.setThemeChoice(ThemeChoice::Dark);
    EXPECT_EQ(preferences.theme(), ThemeKind::Dark);
}

TEST(Preferences, ListTheNewestFilesFirstAndEachOnce) {
    Preferences preferences;
    for (int k = 0; k < 14; ++k) preferences.addRecentFile(QString("/journeys/%1.waymark").arg(k));
    preferences.addRecentFile("/journeys/9.waymark");
    const QStringList files = preferences.recentFiles();
    ASSERT_EQ(files.size(), kMostRecentFiles);
    EXPECT_EQ(files[0], "/journeys/9.waymark");
    EXPECT_EQ(files[1], "/journeys/13.waymark");
    EXPECT_EQ(files.count("/journeys/9.waymark"), 1);

    preferences.removeRecentFile("/journeys/13.waymark");
    EXPECT_FALSE(preferences.recentFiles().contains("/journeys/13.waymark"));
    preferences.clearRecentFiles();
    EXPECT_TRUE(preferences.recentFiles().isEmpty());
}

TEST(Preferences, OfferTheFolderOfTheLastFile) {
    Preferences preferences;
    preferences.addRecentFile("/somewhere/else/one.waymark");
    EXPECT_EQ(preferences.folder(), "/somewhere/else");
}

TEST(Preferences, SpeakTheLanguageOfTheMachineUntilOneIsChosen) {
    const QTemporaryDir folder;
    Preferences before = preferencesIn(folder);
    EXPECT_EQ(before.language(), languageOf(QLocale::system()));
    for (const Language language : {Language::German, Language::English}) {
        before.setLanguage(language);
        EXPECT_EQ(preferencesIn(folder).language(), language);
    }
}

TEST(MachineTheme, IsFollowedByWindowsThatWearItAndByNoOther) {
    const QTemporaryDir folder;
    Preferences preferences = preferencesIn(folder);
    test::AnsweringPrompts prompts;
    Workbench bench(preferences, prompts);
    bench.setTheme(ThemeChoice::Machine);
    MainWindow& window = bench.addWindow();
    bench.machineTheme().take(1);
    EXPECT_EQ(bench.theme().kind, ThemeKind::Dark);
    EXPECT_EQ(qApp->palette(), paletteOf(themeOf(ThemeKind::Dark)));
    bench.setTheme(ThemeChoice::Light);
    bench.machineTheme().take(2);
    bench.machineTheme().take(1);
    EXPECT_EQ(bench.theme().kind, ThemeKind::Light);
    bench.machineTheme().take(0);
    window.close();
}

}  // namespace waymark
