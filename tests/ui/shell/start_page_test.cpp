#include "ui/shell/start_page.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/shell/start_tiles.h"

namespace waymark {
namespace {

std::vector<StartChoice> twoChoices() {
    std::vector<StartChoice> choices;
    choices.push_back({"customer-onboarding", "Customer onboarding", "From signing to using.", Document()});
    choices.push_back({"", "Empty journey", "A blank map.", Document()});
    return choices;
}

class StartPageTest : public ::testing::Test {
protected:
    StartPageTest() : page(twoChoices(), themeOf(ThemeKind::Light)) {
        page.resize(1200, 800);
        page.show();
    }
    StartPage page;
};

}  // namespace

TEST_F(StartPageTest, OffersTheTemplatesAndAnEmptyJourney) {
    QSignalSpy chosen(&page, &StartPage::templateChosen);
    QTest::mouseClick(page.findChild<StartTile*>("start.customer-onboarding"), Qt::LeftButton);
    QTest::keyClick(page.findChild<StartTile*>("start.empty"), Qt::Key_Space);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen[0][0].toString(), "customer-onboarding");
    EXPECT_EQ(chosen[1][0].toString(), "");
}

TEST_F(StartPageTest, OpensFiles) {
    QSignalSpy opened(&page, &StartPage::openChosen);
    QTest::mouseClick(page.findChild<QPushButton*>("startOpen"), Qt::LeftButton);
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(StartPageTest, TellsRecentFilesThatAreThereFromThoseThatAreNot) {
    const QTemporaryDir folder;
    QFile file(folder.filePath("there.waymark"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    page.setRecentFiles({folder.filePath("there.waymark"), folder.filePath("gone.waymark")});
    QSignalSpy chosen(&page, &StartPage::fileChosen);
    for (auto* line : page.findChildren<FileLine*>()) QTest::mouseClick(line, Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen[0], (QVariantList{folder.filePath("there.waymark"), true}));
    EXPECT_EQ(chosen[1], (QVariantList{folder.filePath("gone.waymark"), false}));
}

TEST_F(StartPageTest, FollowsTheTheme) {
    const QColor before = page.findChild<StartTile*>("start.empty")->grab().toImage().pixelColor(146, 220);
    page.setTheme(themeOf(ThemeKind::Dark));
    const QColor after = page.findChild<StartTile*>("start.empty")->grab().toImage().pixelColor(146, 220);
    EXPECT_EQ(before, themeOf(ThemeKind::Light).panel);
    EXPECT_EQ(after, themeOf(ThemeKind::Dark).panel);
}

}  // namespace waymark
