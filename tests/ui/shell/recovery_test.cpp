// What outlives a crash, from the edit to the window that offers it again.
#include <gtest/gtest.h>

#include <filesystem>

#include <QDirIterator>

#include "core/edit/journey_edits.h"
#include "core/store/file.h"
#include "core/store/journal.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/session/safe_keeping.h"
#include "ui/shell/message_strip.h"

namespace waymark {
namespace {

class RecoveryTest : public test::ShellTest {
protected:
    RecoveryTest() { bench.setStateFolder(inFolder("state")); }
    QString recovery() const { return inFolder("state/recovery"); }
    std::vector<AbandonedJournal> left() const { return abandonedJournals(recovery().toStdString()); }
    // As another program's crash leaves it: the journal of `before` with one edit.
    Document crash(const QString& path = {}) {
        Document document = threeInARow();
        const auto journal =
            *Journal::begin(recovery().toStdString(), document, {path.toStdString(), "Onboarding", false});
        const ChangeSet edit = *edit::setJourneyName(document, "Renamed before the crash");
        EXPECT_TRUE(document.apply(edit));
        EXPECT_TRUE(journal->append(edit));
        return document;
    }
    void rename(const std::string& name) {
        ASSERT_TRUE(session().edit(edit::setJourneyName(session().document(), name), "Rename"));
    }
    std::size_t files() const {
        std::size_t count = 0;
        for (QDirIterator each(recovery(), QDir::Files | QDir::Hidden); each.hasNext(); each.next()) ++count;
        return count;
    }
};

}  // namespace

TEST_F(RecoveryTest, OffersWhatACrashLeftUntilSomebodyDecides) {
    const Document lost = crash("/work of ann/onboarding.waymark");
    bench.offerRecovery(*window);
    ASSERT_EQ(prompts.recoveryOffers.size(), 1U);
    const RecoveryOffer& offer = prompts.recoveryOffers[0];
    EXPECT_EQ(offer.title, "Onboarding");
    EXPECT_EQ(offer.path, "/work of ann/onboarding.waymark");
    EXPECT_FALSE(offer.hasFile);
    EXPECT_LT(offer.lastEdit.secsTo(QDateTime::currentDateTime()), 60);
    EXPECT_EQ(offer.things, 1) << "the journey, by its name";
    EXPECT_EQ(window->workspace(), nullptr);
    prompts.recoveryAnswer = RecoveryAnswer::Open;
    bench.offerRecovery(*window);
    ASSERT_EQ(prompts.recoveryOffers.size(), 2U) << "later means that it is offered again";
    ASSERT_TRUE(window->workspace());
    EXPECT_TRUE(session().document() == lost);
    EXPECT_TRUE(session().isModified());
    EXPECT_TRUE(session().path().isEmpty()) << "saving must not write over the file";
    EXPECT_TRUE(workspace().messages().sentence().contains("Recovered"));
    EXPECT_TRUE(left().empty()) << "the open window has it now";
    EXPECT_EQ(files(), 2U);
}

TEST_F(RecoveryTest, DiscardsWhatNobodyWants) {
    crash();
    prompts.recoveryAnswer = RecoveryAnswer::Discard;
    bench.offerRecovery(*window);
    EXPECT_EQ(files(), 0U);
    bench.offerRecovery(*window);
    EXPECT_EQ(prompts.recoveryOffers.size(), 1U);
}

TEST_F(RecoveryTest, DamagedJournalsAreToldAndKept) {
    crash();
    const std::string journal = left()[0].path;
    const std::string copy = journal.substr(0, journal.size() - 8) + ".waymark";
    ASSERT_TRUE(writeFile(copy, "nothing of a journey"));
    std::string list = *readFile(journal);
    list.back() = '#';  // in the only edit
    ASSERT_TRUE(writeFile(journal, list));
    prompts.recoveryAnswer = RecoveryAnswer::Open;
    bench.offerRecovery(*window);
    EXPECT_EQ(window->workspace(), nullptr);
    ASSERT_EQ(prompts.notices.size(), 1U);
    EXPECT_TRUE(prompts.notices[0].comfort.contains(recovery()));
    EXPECT_EQ(files(), 2U);
}

TEST_F(RecoveryTest, OfADamagedJournalWhatCanBeReadIsGivenBackAndTheRestIsNamed) {
    const Document lost = crash("/work of ann/onboarding.waymark");
    const std::string journal = left()[0].path;
    std::string list = *readFile(journal);
    list[12] = '#';  // in the words that say which journey it is
    ASSERT_TRUE(writeFile(journal, list));
    const std::string copy = journal.substr(0, journal.size() - 8) + ".waymark";
    std::string lines = *readFile(copy);
    lines.replace(lines.find(R"({"row":"dependency")"), 1, "#");
    ASSERT_TRUE(writeFile(copy, lines));
    prompts.recoveryAnswer = RecoveryAnswer::Open;
    bench.offerRecovery(*window);
    ASSERT_EQ(prompts.recoveryOffers.size(), 1U);
    EXPECT_FALSE(prompts.recoveryOffers[0].knowsFile);
    EXPECT_EQ(prompts.recoveryOffers[0].title, "Renamed before the crash");
    ASSERT_TRUE(window->workspace());
    EXPECT_EQ(session().document().journey().name, "Renamed before the crash");
    EXPECT_EQ(session().document().table<Touchpoint>().size(), lost.table<Touchpoint>().size());
    EXPECT_EQ(session().document().table<Dependency>().size() + 1, lost.table<Dependency>().size());
    EXPECT_EQ(prompts.reports, 1);
    EXPECT_FALSE(prompts.reportedNotes.isEmpty());
    EXPECT_EQ(left().size(), 1U) << "what is damaged stays until somebody discards it";
}

TEST_F(RecoveryTest, EveryEditIsInTheJournalAtOnceAndUndoToo) {
    show(threeInARow());
    const Document before = session().document();
    rename("First");
    rename("Second");
    session().undoStack().undo();
    const QString journal = QDirIterator(recovery(), {"*.journal"}).next();
    auto back = recoverJourney(journal.toStdString());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->edits, 3);
    EXPECT_TRUE(back->document == session().document());
    session().undoStack().undo();
    back = recoverJourney(journal.toStdString());
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->document == before);
    EXPECT_TRUE(left().empty()) << "it is never offered while its window is open";
}

TEST_F(RecoveryTest, NothingIsWrittenOfAJourneyThatIsOnlyLookedAt) {
    show(threeInARow());
    QTest::qWait(50);
    EXPECT_FALSE(QDir(recovery()).exists());
    EXPECT_TRUE(workspace().isSafeFromCrashes());
}

TEST_F(RecoveryTest, SweepsWhatEndedWhileItBegan) {
    write("other.txt", "x");
    QDir().mkpath(recovery());
    const auto leave = [&](const char* name, bool isOld) {
        write(QStringLiteral("state/recovery/") + name, "x");
        if (!isOld) return;
        namespace fs = std::filesystem;
        fs::last_write_time((recovery() + '/' + name).toStdString(),
                            fs::file_time_type::clock::now() - std::chrono::hours(1));
    };
    leave("999999-0.journal.new", true);
    leave("999999-1.waymark", true);
    leave(".waymark-999999-0.tmp", true);
    leave("999999-2.journal.new", false);
    leave("999999-3.waymark", false);
    bench.offerRecovery(*window);
    EXPECT_EQ(files(), 2U) << "the young ones may still be on their way";
    EXPECT_TRUE(prompts.recoveryOffers.empty());
}

TEST_F(RecoveryTest, SavingBeginsAnewAndClosingLeavesNothing) {
    show(threeInARow());
    rename("Onboarding of customers");
    prompts.savePath = inFolder("a.waymark");
    run("file.save");
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_EQ(files(), 0U) << "what is saved needs no journal";
    EXPECT_TRUE(workspace().isSafeFromCrashes());
    rename("After saving");
    const auto back = recoverJourney(QDirIterator(recovery(), {"*.journal"}).next().toStdString());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->edits, 1) << "what was saved is no edit any more";
    EXPECT_EQ(back->facts.path, inFolder("a.waymark").toStdString());
    EXPECT_TRUE(back->document == session().document());
    session().save(inFolder("b.waymark"), {});
    rename("While it was being saved");
    ASSERT_TRUE(waitFor([this] { return session().path() == inFolder("b.waymark"); }));
    EXPECT_TRUE(session().isModified());
    EXPECT_TRUE(workspace().isSafeFromCrashes());
    const auto moved = recoverJourney(QDirIterator(recovery(), {"*.journal"}).next().toStdString());
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->facts.path, inFolder("b.waymark").toStdString()) << "the file that it has now";
    EXPECT_TRUE(moved->document == session().document());
    prompts.saveAnswer = SaveAnswer::Discard;
    window->close();
    ASSERT_TRUE(waitFor([&] { return !window; }));
    EXPECT_EQ(files(), 0U);
}

TEST_F(RecoveryTest, SavingAndKeepingLeaveADragAlone) {
    show(threeInARow());
    prompts.savePath = inFolder("a.waymark");
    run("file.save");
    ASSERT_TRUE(waitUntilSaved());
    MapView& map = workspace().map();
    const Id<Placement> id{1};
    const Placement before = *session().document().find(id);
    const QPoint from = map.mapFromScene(before.x, before.y);
    const auto move = [&](QPoint to) {
        QMouseEvent event(QEvent::MouseMove, to, map.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(map.viewport(), &event);
    };
    rename("Still to be forced onto the disk");
    QTest::mousePress(map.viewport(), Qt::LeftButton, {}, from);
    move(from + QPoint(30, 40));
    QTest::qWait(1000);  // what was edited goes onto the disk
    move(from + QPoint(40, 50));
    run("file.save");
    ASSERT_TRUE(waitUntilSaved());
    move(from + QPoint(60, 80));
    const QPoint to = from + QPoint(90, 120);
    move(to);
    QTest::mouseRelease(map.viewport(), Qt::LeftButton, {}, to);
    const Placement after = *session().document().find(id);
    const QPointF moved = map.mapToScene(to) - map.mapToScene(from);
    EXPECT_NEAR(after.x - before.x, moved.x(), 17.0) << "to the grid or beside another card";
    EXPECT_NEAR(after.y - before.y, moved.y(), 17.0);
    EXPECT_EQ(session().undoStack().count(), 2) << "the name, and one move";
}

TEST_F(RecoveryTest, SaysOnceThatEditsAreNotSafeAndWhenTheyAreAgain) {
    write("blocked", "a file where the folder should be");
    bench.setStateFolder(inFolder("blocked"));
    show(threeInARow());
    rename("First");
    EXPECT_FALSE(workspace().isSafeFromCrashes());
    EXPECT_TRUE(workspace().messages().sentence().contains("A crash would lose edits now"));
    workspace().messages().say("Something else", "save");
    rename("Second");
    EXPECT_EQ(workspace().messages().sentence(), "Something else");
    QTest::mouseClick(&workspace().messages(), Qt::LeftButton, {}, {4, 4});
    EXPECT_TRUE(workspace().messages().sentence().contains("A crash would lose edits now")) << "as long as it is so";
    ASSERT_TRUE(QFile::remove(inFolder("blocked")));
    rename("Third");
    EXPECT_TRUE(workspace().isSafeFromCrashes());
    EXPECT_FALSE(workspace().messages().isVisible());
    const auto back = recoverJourney(QDirIterator(inFolder("blocked/recovery"), {"*.journal"}).next().toStdString());
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->document == session().document());
}

}  // namespace waymark
