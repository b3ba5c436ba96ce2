#include "ui/shell/recent_files_menu.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "ui/shell/preferences.h"

namespace waymark {

TEST(RecentFilesMenu, OffersFilesThatAreThereAndGreysTheOthers) {
    const QTemporaryDir folder;
    const QString there = folder.filePath("there & now.waymark");
    QFile file(there);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    Preferences preferences;
    preferences.addRecentFile(folder.filePath("gone.waymark"));
    preferences.addRecentFile(there);

    QAction forget("Forget recent files");
    RecentFilesMenu menu(preferences, forget, nullptr);
    QSignalSpy chosen(&menu, &RecentFilesMenu::fileChosen);
    Q_EMIT menu.aboutToShow();
    ASSERT_EQ(menu.actions().size(), 4);
    EXPECT_EQ(menu.actions()[0]->text(), "there && now.waymark");
    EXPECT_TRUE(menu.actions()[0]->isEnabled());
    EXPECT_FALSE(menu.actions()[1]->isEnabled());
    menu.actions()[0]->trigger();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), there);

    EXPECT_EQ(menu.actions()[3], &forget);
    preferences.clearRecentFiles();
    Q_EMIT menu.aboutToShow();
    EXPECT_FALSE(menu.actions()[0]->isEnabled());
}

}  // namespace waymark
