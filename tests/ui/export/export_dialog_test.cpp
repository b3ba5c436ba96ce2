#include "ui/export/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "core/model/change_builder.h"
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

TEST(ExportDialog, SelectionOnlyNeedsASelection) {
    Session session(oneTouchpoint());
    EXPECT_FALSE(ExportDialog(session, {}).findChild<QCheckBox*>("selectionOnly")->isEnabled());
    ExportSettings settings;
    settings.selection = {session.document().table<Touchpoint>().begin()->id};
    ExportDialog dialog(session, settings);
    EXPECT_TRUE(dialog.settings().selection.empty());
    dialog.findChild<QCheckBox*>("selectionOnly")->click();
    EXPECT_EQ(dialog.settings().selection, settings.selection);
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
