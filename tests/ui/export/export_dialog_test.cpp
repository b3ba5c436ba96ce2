#include "ui/export/export_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "core/model/change_builder.h"
#include "ui/export/export_map.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

Document oneTouchpoint() {
    Document document;
    ChangeBuilder build(document);
    Touchpoint row;
    row.code = "A";
    row.name = "Call";
    row.estimate = fixedEstimate(kWorkingDay);
    build.put(Placement{placementOf(build.add(row)), 96, 96});
    EXPECT_TRUE(document.apply(build.take()));
    return document;
}

TEST(ExportDialog, ShowsAPreviewAndReturnsTheChoices) {
    Session session(oneTouchpoint());
    ExportDialog dialog(session, {});
    dialog.show();
    auto* preview = dialog.findChild<QLabel*>("summary");
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->text().contains("1 page"); }));
    auto* paper = dialog.findChild<QComboBox*>("paper");
    paper->setCurrentIndex(paper->findText("A3"));
    dialog.findChild<QCheckBox*>("legend")->click();
    EXPECT_EQ(dialog.settings().paper, Paper::A3);
    EXPECT_FALSE(dialog.settings().legend);
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->text().contains("420 × 297 mm"); }));
    QTest::mouseClick(dialog.findChild<QPushButton*>("exportButton"), Qt::LeftButton);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(ExportDialog, RemembersTheChoicesForTheNextTime) {
    QTemporaryDir folder;
    QSettings store(folder.filePath("settings.ini"), QSettings::IniFormat);
    Session session(oneTouchpoint());
    {
        ExportDialog dialog(session, {}, &store);
        auto* format = dialog.findChild<QComboBox*>("format");
        format->setCurrentIndex(format->findData("svg"));
        dialog.accept();
    }
    EXPECT_EQ(ExportDialog(session, {}, &store).format(), "svg");
}

// What leaves the house is decided anew each time.
TEST(ExportDialog, PutsTheJourneyIntoTheFileOnlyIfAskedAndForgetsThat) {
    QTemporaryDir folder;
    QSettings store(folder.filePath("settings.ini"), QSettings::IniFormat);
    Session session(oneTouchpoint());
    {
        ExportDialog dialog(session, {}, &store);
        EXPECT_FALSE(dialog.settings().embedsJourney);
        dialog.findChild<QCheckBox*>("embed")->click();
        EXPECT_TRUE(dialog.settings().embedsJourney);
        dialog.accept();
    }
    EXPECT_FALSE(ExportDialog(session, {}, &store).settings().embedsJourney);
}

TEST(ExportDialog, OffersTheEmotionCurveWithTheJourneyLensAndRemembersIt) {
    QTemporaryDir folder;
    QSettings store(folder.filePath("settings.ini"), QSettings::IniFormat);
    Session session(oneTouchpoint());
    ExportSettings initial;
    initial.lens = Lens::Journey;
    {
        ExportDialog dialog(session, initial, &store);
        auto* tick = dialog.findChild<QCheckBox*>("emotions");
        EXPECT_TRUE(tick->isEnabled());
        EXPECT_FALSE(dialog.settings().emotions);
        tick->click();
        dialog.accept();
    }
    EXPECT_TRUE(ExportDialog(session, initial, &store).settings().emotions);
    ExportDialog other(session, {}, nullptr);
    EXPECT_FALSE(other.findChild<QCheckBox*>("emotions")->isEnabled()) << "the PERT lens has none";
}

TEST(ExportDialog, PartsNeedASelectionOrSomethingInSight) {
    Session session(oneTouchpoint());
    EXPECT_FALSE(ExportDialog(session, {}).findChild<QComboBox*>("part")->isEnabled());
    ExportSettings settings;
    settings.selection = {session.document().table<Touchpoint>().begin()->id};
    ExportDialog dialog(session, settings);
    auto* part = dialog.findChild<QComboBox*>("part");
    EXPECT_TRUE(part->isEnabled());
    EXPECT_TRUE(dialog.settings().selection.empty());
    part->setCurrentIndex(part->findText("Selection only"));
    EXPECT_EQ(dialog.settings().selection, settings.selection);
}

TEST(ExportDialog, WhatIsVisibleIsSoInTheLayoutOfTheWindowAlone) {
    Session session(oneTouchpoint());
    const std::vector visible{session.document().table<Touchpoint>().begin()->id};
    ExportDialog dialog(session, {});
    dialog.offerVisible(visible, MapLayout::Drawn);
    auto* part = dialog.findChild<QComboBox*>("part");
    part->setCurrentIndex(part->findText("What is visible"));
    EXPECT_EQ(dialog.settings().selection, visible);
    auto* layout = dialog.findChild<QComboBox*>("layout");
    layout->setCurrentIndex(layout->findText("As a network"));
    EXPECT_TRUE(dialog.settings().selection.empty());
    EXPECT_FALSE(part->isEnabled());
}

TEST(ExportDialog, RemembersTheChoicesOfEachJourney) {
    QTemporaryDir folder;
    QSettings store(folder.filePath("settings.ini"), QSettings::IniFormat);
    Session one(oneTouchpoint(), folder.filePath("one.waymark")), two(oneTouchpoint(), folder.filePath("two.waymark"));
    const auto exportAs = [&](Session& session, const char* ending) {
        ExportDialog dialog(session, {}, &store);
        auto* format = dialog.findChild<QComboBox*>("format");
        format->setCurrentIndex(format->findData(ending));
        dialog.accept();
    };
    exportAs(one, "svg");
    exportAs(two, "png");
    EXPECT_EQ(ExportDialog(one, {}, &store).format(), "svg");
    EXPECT_EQ(ExportDialog(two, {}, &store).format(), "png");
}

TEST(ExportDialog, CopiesThePageThatIsShown) {
    Session session(oneTouchpoint());
    ExportDialog dialog(session, {});
    dialog.show();
    auto* copy = dialog.findChild<QPushButton*>("copyButton");
    EXPECT_FALSE(copy->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return copy->isEnabled(); }));
    copy->click();
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(content->hasImage());
    EXPECT_TRUE(content->data("image/svg+xml").contains("<svg"));
}

TEST(ExportDialog, PagesThatMeetShareAsMuchAsIsChosenAndThatIsRemembered) {
    QTemporaryDir folder;
    QSettings store(folder.filePath("settings.ini"), QSettings::IniFormat);
    Session session(*loadTemplate("post-purchase-support"));
    {
        ExportDialog dialog(session, {}, &store);
        auto* overlap = dialog.findChild<QComboBox*>("overlap");
        EXPECT_FALSE(overlap->isEnabled()) << "on one page nothing is shared";
        EXPECT_EQ(dialog.settings().overlap, 10.0);
        const auto choose = [&](const char* name, int value) {
            auto* box = dialog.findChild<QComboBox*>(QString::fromLatin1(name));
            box->setCurrentIndex(box->findData(value));
        };
        choose("paper", static_cast<int>(Paper::A4));
        choose("size", 1);
        EXPECT_TRUE(dialog.settings().tiles);
        EXPECT_TRUE(overlap->isEnabled());
        choose("overlap", 20);
        EXPECT_EQ(dialog.settings().overlap, 20.0);
        dialog.accept();
    }
    EXPECT_EQ(ExportDialog(session, {}, &store).settings().overlap, 20.0);
}

// What does not fit on cards is said below the page, and what would help.
TEST(ExportDialog, SaysWhatToDoWhereCardsAreTooSmallForAllTheySay) {
    Session session(*loadTemplate("post-purchase-support"));
    ExportSettings settings;
    settings.paper = Paper::A4;
    ExportDialog dialog(session, settings);
    dialog.show();
    auto* summary = dialog.findChild<QLabel*>("summary");
    EXPECT_TRUE(QTest::qWaitFor([&] { return summary->text().contains("Larger paper or several pages"); }));
    auto* size = dialog.findChild<QComboBox*>("size");
    size->setCurrentIndex(size->findData(1));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return summary->text().contains("pages") && !summary->text().contains("Larger paper");
    })) << summary->text().toStdString();
}

TEST(ExportDialog, CutMarksStandInTheMarginsOfPagesThatMeet) {
    Session session(*loadTemplate("post-purchase-support"));
    ExportSettings settings;
    settings.paper = Paper::A4;
    settings.tiles = true;
    const IncrementalSchedule schedule(session.document());
    const auto pageOf = [&](bool marks) {
        settings.cutMarks = marks;
        return *pictureOf(Sheet(session.document(), schedule, settings), 0, settings);
    };
    const QImage without = pageOf(false), with = pageOf(true);
    EXPECT_NE(without, with);
    // The first page has its neighbour at the right: the mark is above the chart's right end, less half of 10 mm.
    const Sheet sheet(session.document(), schedule, settings);
    EXPECT_GT(sheet.pageCount(), 1);
}

TEST(ExportDialog, TheScenarioThatIsShownIsMarkedOnMapsAlone) {
    Session session(*loadTemplate("post-purchase-support"));
    ExportSettings settings;
    settings.scenario = Id<Scenario>{2};
    ExportDialog dialog(session, settings);
    auto* scenario = dialog.findChild<QComboBox*>("scenario");
    EXPECT_EQ(scenario->count(), static_cast<int>(session.document().table<Scenario>().size()) + 1);
    EXPECT_EQ(dialog.settings().scenario, Id<Scenario>{2});
    EXPECT_TRUE(scenario->isEnabled());
    auto* view = dialog.findChild<QComboBox*>("view");
    view->setCurrentIndex(view->findText("Cost per pass"));
    EXPECT_FALSE(scenario->isEnabled());
    EXPECT_EQ(dialog.settings().chart, Chart::Cost);
    view->setCurrentIndex(0);
    scenario->setCurrentIndex(0);
    EXPECT_FALSE(dialog.settings().scenario.isValid());
    Session without(oneTouchpoint());
    EXPECT_FALSE(ExportDialog(without, {}).findChild<QComboBox*>("scenario")->isEnabled());
}

}  // namespace
}  // namespace waymark
