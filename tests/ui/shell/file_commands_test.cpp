#include "ui/shell/file_commands.h"

#include <QPushButton>
#include <QTimer>

#include "core/edit/journey_edits.h"
#include "core/edit/measure_edits.h"
#include "core/risk/simulation.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/export/export_dialog.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/message_strip.h"

namespace waymark {
namespace {

class FileCommandsTest : public test::ShellTest {
protected:
    void rename(const char* name) {
        ASSERT_TRUE(session().edit(edit::setJourneyName(session().document(), name), "Rename"));
    }
};

}  // namespace

TEST_F(FileCommandsTest, AsksForAPathOnceAndAddsTheEnding) {
    show(threeInARow());
    rename("Onboarding: web/app");
    prompts.savePath = inFolder("onboarding");
    run("file.save");
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_TRUE(prompts.saveSuggestion.endsWith("/Onboarding- web-app.waymark")) << qPrintable(prompts.saveSuggestion);
    EXPECT_EQ(session().path(), inFolder("onboarding.waymark"));
    EXPECT_FALSE(session().isModified());
    EXPECT_EQ(preferences.recentFiles(), QStringList{inFolder("onboarding.waymark")});
    EXPECT_TRUE(read("onboarding.waymark").startsWith("{"));
    EXPECT_TRUE(workspace().messages().sentence().contains("onboarding.waymark"));

    const QByteArray before = read("onboarding.waymark");
    rename("Onboarding");
    EXPECT_TRUE(window->isWindowModified());
    prompts.savePath.clear();
    run("file.save");
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_NE(read("onboarding.waymark"), before);
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(FileCommandsTest, AsksBeforeTheAddedEndingHitsAnotherFile) {
    write("plan.waymark", "precious");
    show(threeInARow());
    prompts.savePath = inFolder("plan");
    run("file.saveAs");
    EXPECT_EQ(prompts.replaceQuestions, QStringList{inFolder("plan.waymark")});
    EXPECT_FALSE(window->files().isSaving());
    EXPECT_EQ(read("plan.waymark"), "precious");

    prompts.replaceAnswer = true;
    run("file.saveAs");
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_NE(read("plan.waymark"), "precious");
}

TEST_F(FileCommandsTest, SaysWhatHappenedAndWhatIsSafeWhenSavingFails) {
    show(threeInARow());
    rename("Onboarding");
    prompts.savePath = "/proc/onboarding.waymark";
    run("file.save");
    ASSERT_TRUE(waitUntilSaved());
    ASSERT_EQ(prompts.notices.size(), 1U);
    EXPECT_TRUE(prompts.notices[0].text.contains("/proc/onboarding.waymark")) << qPrintable(prompts.notices[0].text);
    EXPECT_TRUE(prompts.notices[0].comfort.contains("Nothing is lost"));
    EXPECT_TRUE(session().isModified());
    EXPECT_TRUE(session().path().isEmpty());
    EXPECT_TRUE(preferences.recentFiles().isEmpty());
}

TEST_F(FileCommandsTest, ClosesUnchangedJourneysWithoutAQuestion) {
    show(threeInARow());
    window->close();
    EXPECT_EQ(prompts.saveQuestions, 0);
    EXPECT_TRUE(waitFor([this] { return !window; }));
}

TEST_F(FileCommandsTest, KeepsTheWindowWhenThePersonCancels) {
    show(threeInARow());
    rename("Onboarding");
    prompts.saveAnswer = SaveAnswer::Cancel;
    EXPECT_FALSE(window->close());
    EXPECT_EQ(prompts.saveQuestions, 1);
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(session().document().journey().name, "Onboarding");
}

TEST_F(FileCommandsTest, ThrowsChangesAwayWhenToldSo) {
    show(threeInARow(), inFolder("plan.waymark"));
    rename("Onboarding");
    prompts.saveAnswer = SaveAnswer::Discard;
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(waitFor([this] { return !window; }));
    EXPECT_TRUE(read("plan.waymark").isEmpty());
}

TEST_F(FileCommandsTest, SavesAndThenClosesByItself) {
    show(threeInARow(), inFolder("plan.waymark"));
    rename("Onboarding");
    prompts.saveAnswer = SaveAnswer::Save;
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(waitFor([this] { return !window; }));
    EXPECT_TRUE(read("plan.waymark").contains("Onboarding"));
}

TEST_F(FileCommandsTest, StaysOpenWhenSavingBeforeClosingFails) {
    show(threeInARow(), "/proc/plan.waymark");
    rename("Onboarding");
    prompts.saveAnswer = SaveAnswer::Save;
    EXPECT_FALSE(window->close());
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_EQ(prompts.notices.size(), 1U);
    ASSERT_TRUE(window);
    EXPECT_TRUE(window->isVisible());
}

TEST_F(FileCommandsTest, QuitsWindowByWindowAndStaysWhenOneIsKept) {
    show(threeInARow(), inFolder("one.waymark"));
    rename("One");
    QPointer<MainWindow> second = &bench.addWindow();
    second->showJourney(std::make_unique<Session>(threeInARow()));
    second->show();

    prompts.saveAnswer = SaveAnswer::Cancel;
    bench.quit();
    EXPECT_EQ(bench.windows().size(), 2U);

    prompts.saveAnswer = SaveAnswer::Save;
    bench.quit();
    EXPECT_TRUE(waitFor([&] { return !window && !second; }));
    EXPECT_TRUE(read("one.waymark").contains("One"));
}

TEST_F(FileCommandsTest, OpensAFileInAPristineWindowAndInANewOneOtherwise) {
    show(threeInARow());
    prompts.savePath = inFolder("first.waymark");
    run("file.save");
    ASSERT_TRUE(waitUntilSaved());

    MainWindow& pristine = bench.addWindow();
    pristine.showStartPage();
    pristine.files().openPath(inFolder("first.waymark"));  // open already: that window comes to the front
    EXPECT_EQ(pristine.workspace(), nullptr);

    prompts.savePath = inFolder("second.waymark");
    run("file.saveAs");
    ASSERT_TRUE(waitUntilSaved());
    pristine.files().openPath(inFolder("first.waymark"));
    ASSERT_TRUE(waitFor([&] { return pristine.workspace() != nullptr; }));
    EXPECT_EQ(pristine.workspace()->session().document(), session().document());
    EXPECT_EQ(bench.windows().size(), 2U);

    write("plan.csv", "code,name,duration\nA,Call,2d\n");
    pristine.files().openPath(inFolder("plan.csv"));
    ASSERT_TRUE(waitFor([&] { return bench.windows().size() == 3; }));
}

TEST_F(FileCommandsTest, ImportsATableUnnamedArrangedAndWithAReport) {
    write(
        "plan.csv",
        "code,name,stage,duration,predecessors,risk\nA,Order,Buy,1d,,low\nB,Pack,Send,2d,A,high\nC,Ship,Send,1d,B,\n");
    prompts.openPath = inFolder("plan.csv");
    run("file.open");
    ASSERT_TRUE(waitFor([this] { return window->workspace() != nullptr; }));
    EXPECT_TRUE(session().path().isEmpty());
    EXPECT_EQ(session().document().table<Touchpoint>().size(), 3U);
    EXPECT_EQ(session().document().table<Placement>().size(), 3U);
    EXPECT_EQ(session().schedule().finish(), test::days(4));
    EXPECT_EQ(prompts.reports, 0) << "a single thing to know needs no dialog";
    EXPECT_TRUE(workspace().messages().sentence().contains("risk"));

    prompts.savePath = inFolder("plan");
    run("file.save");
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_TRUE(read("plan.csv").startsWith("code,name"));
    EXPECT_TRUE(QFile::exists(inFolder("plan.waymark")));
}

TEST_F(FileCommandsTest, RefusesABadFileWithItsLineAndChangesNothing) {
    show(threeInARow());
    const Document before = session().document();
    write("bad.csv", "code,name,duration\nA,Call,two days please\n");
    window->files().openPath(inFolder("bad.csv"));
    ASSERT_TRUE(waitFor([this] { return !prompts.notices.empty(); }));
    EXPECT_TRUE(prompts.notices[0].title.contains("bad.csv"));
    EXPECT_TRUE(prompts.notices[0].text.contains(":2:")) << qPrintable(prompts.notices[0].text);
    EXPECT_EQ(session().document(), before);
    EXPECT_EQ(bench.windows().size(), 1U);
    EXPECT_TRUE(preferences.recentFiles().isEmpty());
}

TEST_F(FileCommandsTest, ExportsThePlanTable) {
    show(threeInARow());
    prompts.tablePath = inFolder("table");
    run("file.exportTable");
    ASSERT_TRUE(waitFor([this] { return QFile::exists(inFolder("table.csv")); }));
    EXPECT_TRUE(read("table.csv").startsWith("code,name,"));
}

TEST_F(FileCommandsTest, WritesAReportInTheBackground) {
    show(threeInARow());
    rename("Onboarding");
    prompts.reportPath = inFolder("report");
    run("file.report");
    ASSERT_TRUE(waitFor([this] { return QFile::exists(inFolder("report.html")); }));
    EXPECT_TRUE(read("report.html").contains("<h1>Onboarding</h1>"));
    ASSERT_TRUE(waitFor([this] { return workspace().messages().sentence().contains("report.html"); }));
}

TEST_F(FileCommandsTest, SlidesDoNotTakeThePlaceOfAReportThatIsStillWritten) {
    show(threeInARow());
    prompts.reportPath = inFolder("report");
    prompts.deckPath = inFolder("slides");
    run("file.report");
    run("file.deck");
    ASSERT_EQ(prompts.notices.size(), 1U);
    EXPECT_TRUE(prompts.notices[0].title.contains("still being exported"));
    ASSERT_TRUE(waitFor([this] { return QFile::exists(inFolder("report.html")); }));
    ASSERT_TRUE(waitFor([this] { return workspace().messages().sentence().contains("report.html"); }));
    ASSERT_TRUE(waitFor([this] {
        const std::size_t told = prompts.notices.size();
        run("file.deck");
        return prompts.notices.size() == told;
    }));
    EXPECT_TRUE(waitFor([this] { return QFile::exists(inFolder("slides.pptx")); }));
}

TEST_F(FileCommandsTest, ClosingWaitsForTheReportUnlessItIsCancelled) {
    show(threeInARow());
    prompts.reportPath = inFolder("report");
    run("file.report");
    window->close();
    EXPECT_TRUE(window);
    ASSERT_TRUE(waitFor([this] { return !window; }));
    EXPECT_TRUE(QFile::exists(inFolder("report.html")));
    window = &bench.addWindow();
    window->show();
    show(threeInARow());
    prompts.reportPath = inFolder("other");
    run("file.report");
    window->close();
    Q_EMIT workspace().messages().cancelled();
    ASSERT_TRUE(waitFor([this] { return !window; }));
    EXPECT_FALSE(QFile::exists(inFolder("other.html")));
}

TEST_F(FileCommandsTest, CancelsAReport) {
    PlanSettings settings = threeInARow().planSettings();
    settings.runs = kMostSimulatedRuns;
    test::JourneyBuilder journey;
    for (int k = 0; k < 100; ++k) journey.touchpoint("T" + std::to_string(k), test::estimateInDays(1, 2, 4));
    journey.add(settings);
    show(journey.document());
    prompts.reportPath = inFolder("report.pdf");
    run("file.report");
    workspace().messages().findChild<QPushButton*>("cancelWork")->click();
    EXPECT_FALSE(workspace().messages().isVisible());
    QTest::qWait(300);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_TRUE(prompts.notices.empty());
}

// Simulating this journey ten million times takes half a minute; its export is cancelled while that goes on.
TEST_F(FileCommandsTest, CancelsAnExportThatTakesLong) {
    constexpr int kSteps = 300;
    test::JourneyBuilder journey;
    for (int k = 0; k < kSteps; ++k) {
        journey.touchpoint("T" + std::to_string(k), test::estimateInDays(1, 2, 4));
        if (k > 0) journey.after("T" + std::to_string(k), "T" + std::to_string(k - 1));
    }
    PlanSettings settings = journey.document().planSettings();
    settings.runs = kMostSimulatedRuns;
    journey.add(settings);
    show(journey.document());
    run("view.lensRisk");
    prompts.picturePath = inFolder("risk.png");
    QTimer untilOpen;
    QObject::connect(&untilOpen, &QTimer::timeout, &untilOpen, [&untilOpen] {
        auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        untilOpen.stop();
        dialog->findChild<QPushButton*>("exportButton")->click();
    });
    untilOpen.start(10);
    run("file.export");

    auto* cancel = workspace().messages().findChild<QPushButton*>("cancelWork");
    EXPECT_TRUE(cancel->isVisible());
    EXPECT_TRUE(workspace().messages().sentence().contains("risk")) << qPrintable(workspace().messages().sentence());
    cancel->click();
    EXPECT_FALSE(workspace().messages().isVisible());
    QTest::qWait(300);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_TRUE(prompts.notices.empty());
}

TEST_F(FileCommandsTest, BeginsWithATemplate) {
    window->showStartPage();
    window->files().beginJourney("customer-onboarding");
    ASSERT_NE(window->workspace(), nullptr);
    EXPECT_GT(session().document().table<Touchpoint>().size(), 14U);
    EXPECT_TRUE(session().path().isEmpty());
    EXPECT_FALSE(session().isModified());
}

}  // namespace waymark
