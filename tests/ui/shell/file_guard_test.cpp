// Nobody's work is saved over without a word, whoever changes the file of an open journey and however.
#include "ui/session/file_guard.h"

#include <filesystem>

#include <QPushButton>

#include <sys/stat.h>

#include "core/edit/journey_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/format/file_format.h"
#include "core/store/earlier_versions.h"
#include "core/store/file.h"
#include "core/store/journal.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/message_strip.h"

namespace waymark {
namespace {

namespace fs = std::filesystem;

class FileGuardTest : public test::ShellTest {
protected:
    FileGuardTest() {
        bench.setStateFolder(inFolder("state"));
        QDir(folder.path()).mkdir("shared");
        write("shared/plan.waymark", bytesOf(threeInARow()));
    }
    static QByteArray bytesOf(const Document& document) { return QByteArray::fromStdString(writeDocument(document)); }
    static Document theirs() {
        Document document = threeInARow();
        EXPECT_TRUE(document.apply(*edit::setJourneyName(document, "Theirs")));
        return document;
    }
    QString path() const { return inFolder("shared/plan.waymark"); }
    void open(const QString& file) {
        window->files().openPath(file);
        ASSERT_TRUE(waitFor([this] { return window->workspace() || !prompts.notices.empty(); }));
        ASSERT_TRUE(window->workspace());
    }
    void rename(const std::string& name) {
        ASSERT_TRUE(session().edit(edit::setJourneyName(session().document(), name), "Rename"));
    }
    void save() {
        run("file.save");
        ASSERT_TRUE(waitUntilSaved());
    }
    bool isOnDisk(const char* words, const QString& name = "shared/plan.waymark") const {
        return read(name).contains(words);
    }
    QString strip() { return workspace().messages().isVisible() ? workspace().messages().sentence() : QString(); }
    bool waitForStrip(const QString& part) {
        return waitFor([&] { return strip().contains(part); });
    }
    QPushButton* choice(const QString& text) {
        for (auto* button : workspace().messages().findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible()) return button;
        }
        return nullptr;
    }
    QStringList besides() const { return QDir(inFolder("shared")).entryList({"plan (mine*.waymark"}); }
    std::vector<EarlierVersion> versions() const {
        return earlierVersions(inFolder("state/versions").toStdString(), path().toStdString());
    }
    std::string lockFile() const { return inFolder("shared/.plan.waymark.lock").toStdString(); }
    void leaveLockOf(const std::string& host) const {
        ASSERT_TRUE(writeFile(lockFile(), "Waymark lock 1\nann\n" + host + "\nWaymark\n1\n1760000000\n"));
    }
};

}  // namespace

TEST_F(FileGuardTest, AFileThatNobodyTouchedIsSavedWithoutAQuestion) {
    open(path());
    rename("Mine");
    save();
    rename("Mine too");
    save();
    EXPECT_TRUE(isOnDisk("Mine too"));
    EXPECT_TRUE(prompts.saveDoubts.empty());
}

// A sync client or git checkout puts another file in its place.
TEST_F(FileGuardTest, WhatSomebodyElseSavedIsKeptBesideMine) {
    open(path());
    rename("Mine");
    ASSERT_TRUE(writeFile(path().toStdString(), bytesOf(theirs()).toStdString()));
    prompts.saveQuestionAnswer = SaveQuestionAnswer::KeepBoth;
    save();
    ASSERT_EQ(prompts.saveDoubts.size(), 1U);
    EXPECT_EQ(prompts.saveDoubts[0].doubt, SaveDoubt::ChangedOnDisk);
    EXPECT_TRUE(isOnDisk("Theirs"));
    ASSERT_EQ(besides().size(), 1);
    EXPECT_EQ(besides()[0], prompts.saveDoubts[0].beside);
    EXPECT_TRUE(isOnDisk("Mine", "shared/" + besides()[0]));
    EXPECT_EQ(session().path(), inFolder("shared/" + besides()[0]));
    rename("Mine again");
    save();
    EXPECT_EQ(prompts.saveDoubts.size(), 1U) << "it is this journey's own file now";
}

TEST_F(FileGuardTest, CancellingWritesNothingAndOverwritingKeepsTheirsAsAnEarlierVersion) {
    open(path());
    rename("Mine");
    ASSERT_TRUE(writeFile(path().toStdString(), bytesOf(theirs()).toStdString()));
    save();
    EXPECT_TRUE(isOnDisk("Theirs"));
    EXPECT_TRUE(session().isModified());
    prompts.saveQuestionAnswer = SaveQuestionAnswer::SaveAnyway;
    save();
    EXPECT_EQ(prompts.saveDoubts.size(), 2U);
    EXPECT_TRUE(isOnDisk("Mine"));
    ASSERT_EQ(versions().size(), 1U);
    EXPECT_EQ(QByteArray::fromStdString(*readFile(versions()[0].path)), bytesOf(theirs()));
}

TEST_F(FileGuardTest, ReloadingCanBeUndone) {
    open(path());
    rename("Mine");
    ASSERT_TRUE(writeFile(path().toStdString(), bytesOf(theirs()).toStdString()));
    prompts.saveQuestionAnswer = SaveQuestionAnswer::Reload;
    save();
    ASSERT_TRUE(waitFor([this] { return session().document().journey().name == "Theirs"; }));
    EXPECT_FALSE(session().isModified());
    EXPECT_TRUE(session().document() == theirs());
    session().undoStack().undo();
    EXPECT_EQ(session().document().journey().name, "Mine");
    EXPECT_TRUE(session().isModified());
}

TEST_F(FileGuardTest, TouchingTheFileIsNoChange) {
    open(path());
    fs::last_write_time(path().toStdString(), fs::file_time_type::clock::now() + std::chrono::hours(48));
    ASSERT_TRUE(writeFile(path().toStdString(), bytesOf(threeInARow()).toStdString()));  // another file, the same bytes
    rename("Mine");
    save();
    EXPECT_TRUE(prompts.saveDoubts.empty());
    EXPECT_TRUE(isOnDisk("Mine"));
}

// The file is as old and as large as before, as after a clock that jumped; only its content is another.
TEST_F(FileGuardTest, AClockThatJumpsHidesNoChange) {
    open(path());
    const auto time = fs::last_write_time(path().toStdString());
    QByteArray other = read("shared/plan.waymark");
    other.replace("\"A\"", "\"Z\"");
    write("shared/plan.waymark", other);
    fs::last_write_time(path().toStdString(), time);
    rename("Mine");
    save();
    ASSERT_EQ(prompts.saveDoubts.size(), 1U);
    EXPECT_EQ(read("shared/plan.waymark"), other);
}

TEST_F(FileGuardTest, AFileThatWasRemovedIsWrittenAnewAndSaid) {
    open(path());
    rename("Mine");
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_TRUE(waitForStrip("is not there any more"));
    QTest::mouseClick(choice("Save again"), Qt::LeftButton);
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_TRUE(isOnDisk("Mine"));
    EXPECT_TRUE(strip().contains("which was not there any more")) << qPrintable(strip());
    EXPECT_TRUE(prompts.saveDoubts.empty());
}

// Then the window alone has the journey, though nothing was edited.
TEST_F(FileGuardTest, WhatOnlyTheWindowHasIsNotClosedWithoutAQuestionAndOutlivesACrash) {
    open(path());
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_TRUE(waitForStrip("is not there any more"));
    EXPECT_TRUE(session().isModified());
    const std::string recovery = inFolder("state/recovery").toStdString();
    ASSERT_TRUE(waitFor([&] { return fs::exists(recovery) && workspace().isSafeFromCrashes(); }));
    const auto journal = QDir(inFolder("state/recovery")).entryInfoList({"*.journal"});
    ASSERT_EQ(journal.size(), 1);
    const auto kept = recoverJourney(journal[0].filePath().toStdString());
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->facts.isRecovered) << "offered without a single edit";
    EXPECT_TRUE(kept->document == session().document());
    window->close();
    EXPECT_EQ(prompts.saveQuestions, 1);
    ASSERT_TRUE(window);
    prompts.saveAnswer = SaveAnswer::Save;
    window->close();
    ASSERT_TRUE(waitFor([this] { return !window; }));
    EXPECT_EQ(read("shared/plan.waymark"), bytesOf(threeInARow()));
}

TEST_F(FileGuardTest, AFileThatWasRenamedKeepsItsContentUnderTheNewName) {
    open(path());
    const QByteArray before = read("shared/plan.waymark");
    rename("Mine");
    ASSERT_TRUE(QFile::rename(path(), inFolder("shared/other.waymark")));
    EXPECT_TRUE(waitForStrip("is not there any more"));
    save();
    EXPECT_EQ(read("shared/other.waymark"), before);
    EXPECT_TRUE(isOnDisk("Mine"));
}

TEST_F(FileGuardTest, SymbolicLinksAreFollowed) {
    fs::create_symlink(path().toStdString(), inFolder("link.waymark").toStdString());
    open(inFolder("link.waymark"));
    EXPECT_TRUE(fs::exists(lockFile())) << "the lock is that of the file itself";
    rename("Mine");
    save();
    EXPECT_TRUE(prompts.saveDoubts.empty());
    EXPECT_TRUE(fs::is_symlink(inFolder("link.waymark").toStdString()));
    EXPECT_TRUE(isOnDisk("Mine"));
    ASSERT_TRUE(writeFile(path().toStdString(), bytesOf(theirs()).toStdString()));
    rename("Mine again");
    save();
    EXPECT_EQ(prompts.saveDoubts.size(), 1U);
}

TEST_F(FileGuardTest, HardLinksAreAskedAboutOnce) {
    fs::create_hard_link(path().toStdString(), inFolder("shared/other.waymark").toStdString());
    open(path());
    const QByteArray before = read("shared/plan.waymark");
    rename("Mine");
    save();
    ASSERT_EQ(prompts.saveDoubts.size(), 1U);
    EXPECT_EQ(prompts.saveDoubts[0].doubt, SaveDoubt::OtherNames);
    EXPECT_EQ(read("shared/plan.waymark"), before);
    prompts.saveQuestionAnswer = SaveQuestionAnswer::SaveAnyway;
    save();
    EXPECT_TRUE(isOnDisk("Mine"));
    EXPECT_EQ(read("shared/other.waymark"), before);
    rename("Mine again");
    save();
    EXPECT_EQ(prompts.saveDoubts.size(), 2U);
}

// Asked of a folder that refuses everybody, also those who may do anything.
TEST_F(FileGuardTest, AFolderThatCannotBeWrittenKeepsSayingSoUntilItIsSavedElsewhere) {
    show(threeInARow(), "/proc/plan.waymark");
    rename("Mine");
    save();
    ASSERT_EQ(prompts.notices.size(), 1U);
    EXPECT_TRUE(strip().contains("Not saved yet")) << qPrintable(strip());
    EXPECT_TRUE(strip().contains(inFolder("state/recovery"))) << qPrintable(strip());
    workspace().messages().say("Something else", "save");
    QTest::mouseClick(&workspace().messages(), Qt::LeftButton, {}, {4, 4});
    EXPECT_TRUE(strip().contains("Not saved yet")) << "it comes back";
    QTest::mouseClick(choice("Save as…"), Qt::LeftButton);
    EXPECT_TRUE(strip().contains("Not saved yet")) << "whoever does not say where has not saved";
    Q_EMIT workspace().guard().removedFromDisk();
    QTest::mouseClick(choice("Later"), Qt::LeftButton);
    EXPECT_TRUE(strip().contains("Not saved yet")) << "another matter was put off";
    Q_EMIT workspace().guard().settled();
    EXPECT_TRUE(strip().contains("Not saved yet")) << "the file is as it was, without the edits";
    prompts.savePath = inFolder("mine.waymark");
    QTest::mouseClick(choice("Save as…"), Qt::LeftButton);
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_TRUE(isOnDisk("Mine", "mine.waymark"));
    EXPECT_TRUE(strip().contains("Saved as")) << qPrintable(strip());
    QTest::mouseClick(&workspace().messages(), Qt::LeftButton, {}, {4, 4});
    EXPECT_TRUE(strip().isEmpty());
}

TEST_F(FileGuardTest, NothingIsLeftToSaveWhereTheEditsWereTakenBack) {
    show(threeInARow(), "/proc/plan.waymark");
    rename("Mine");
    save();
    EXPECT_TRUE(strip().contains("Not saved yet"));
    session().undoStack().undo();
    EXPECT_TRUE(strip().isEmpty());
}

TEST_F(FileGuardTest, ASecondProgramIsToldAndOpensACopy) {
    const auto elsewhere = takeLock(path().toStdString(), {"ann", thisProgram().host, "Waymark", 1, 1'760'000'000});
    ASSERT_TRUE(elsewhere.lock);
    window->files().openPath(path());
    ASSERT_TRUE(waitFor([this] { return prompts.openElsewhere.size() == 1; }));
    EXPECT_EQ(prompts.openElsewhere[0].user, "ann");
    EXPECT_TRUE(prompts.openElsewhere[0].isHere);
    EXPECT_FALSE(prompts.openElsewhere[0].isOurs);
    EXPECT_EQ(window->workspace(), nullptr);
    prompts.openElsewhereAnswer = OpenElsewhereAnswer::Copy;
    open(path());
    EXPECT_TRUE(session().path().isEmpty()) << "a copy cannot be saved over the file";
    prompts.savePath = path();
    prompts.saveQuestionAnswer = SaveQuestionAnswer::KeepBoth;
    save();
    ASSERT_EQ(prompts.saveDoubts.size(), 1U);
    EXPECT_EQ(prompts.saveDoubts[0].doubt, SaveDoubt::OpenElsewhere);
    EXPECT_TRUE(prompts.saveDoubts[0].who.contains("ann"));
    EXPECT_EQ(besides().size(), 1);
}

TEST_F(FileGuardTest, TwoWindowsOfOneProgramDoNotSaveOverEachOther) {
    open(path());
    MainWindow& second = bench.addWindow();
    second.show();
    second.files().openPath(path());
    EXPECT_EQ(second.workspace(), nullptr) << "the window that has it comes to the front";
    second.showJourney(std::make_unique<Session>(theirs()));
    prompts.savePath = path();
    second.actions().action("file.save").trigger();
    ASSERT_TRUE(waitFor([&] { return !second.files().isSaving(); }));
    ASSERT_EQ(prompts.saveDoubts.size(), 1U);
    EXPECT_EQ(prompts.saveDoubts[0].doubt, SaveDoubt::OpenElsewhere);
    EXPECT_EQ(read("shared/plan.waymark"), bytesOf(threeInARow())) << "cancelled";
    prompts.saveQuestionAnswer = SaveQuestionAnswer::KeepBoth;
    second.actions().action("file.save").trigger();
    ASSERT_TRUE(waitFor([&] { return besides().size() == 1; }));
    EXPECT_EQ(read("shared/plan.waymark"), bytesOf(threeInARow()));
    rename("Mine");
    save();
    EXPECT_EQ(prompts.saveDoubts.size(), 2U) << "the first window saves without a question";
    EXPECT_TRUE(isOnDisk("Mine"));
}

TEST_F(FileGuardTest, AnotherComputerIsAskedAboutAndTakenOverOnlyOnRequest) {
    leaveLockOf("pc-7");
    window->files().openPath(path());
    ASSERT_TRUE(waitFor([this] { return prompts.openElsewhere.size() == 1; }));
    EXPECT_EQ(prompts.openElsewhere[0].host, "pc-7");
    EXPECT_FALSE(prompts.openElsewhere[0].isHere);
    prompts.openElsewhereAnswer = OpenElsewhereAnswer::Anyway;
    open(path());
    rename("Mine");
    save();
    EXPECT_TRUE(isOnDisk("Mine"));
    EXPECT_TRUE(prompts.saveDoubts.empty());
    EXPECT_FALSE(takeLock(path().toStdString(), thisProgram()).lock) << "it is ours now";
}

TEST_F(FileGuardTest, AProgramThatEndedWithoutClosingStandsInNobodysWay) {
    leaveLockOf(thisProgram().host);
    open(path());
    EXPECT_TRUE(prompts.openElsewhere.empty());
    window->close();
    ASSERT_TRUE(waitFor([this] { return !window; }));
    EXPECT_FALSE(fs::exists(lockFile()));
}

TEST_F(FileGuardTest, SaysAtOnceThatTheFileChangedAndReloadsOrKeeps) {
    open(path());
    ASSERT_TRUE(writeFile(path().toStdString(), bytesOf(theirs()).toStdString()));
    EXPECT_TRUE(waitForStrip("was changed on the disk"));
    QTest::mouseClick(choice("Keep mine"), Qt::LeftButton);
    EXPECT_TRUE(strip().isEmpty());
    EXPECT_TRUE(session().isModified()) << "mine is in no file";
    write("shared/plan.waymark", bytesOf(theirs()) + "\n");
    EXPECT_TRUE(waitForStrip("was changed on the disk")) << "also in place, and again";
    QTest::mouseClick(choice("Reload"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return session().document().journey().name == "Theirs"; }));
    EXPECT_FALSE(session().isModified());
    rename("Mine");
    save();
    EXPECT_TRUE(prompts.saveDoubts.empty()) << "what was read is known";
    QTest::qWait(700);
    EXPECT_FALSE(strip().contains("was changed")) << "own saves are no news";
}

TEST_F(FileGuardTest, ASaveThatDropsMostAsksFirst) {
    test::JourneyBuilder journey;
    for (int k = 0; k < 30; ++k) journey.touchpoint("T" + std::to_string(k), 1);
    write("shared/plan.waymark", bytesOf(journey.document()));
    open(path());
    std::vector<Id<Touchpoint>> most;
    for (const Touchpoint& each : session().document().table<Touchpoint>()) {
        if (most.size() < 20) most.push_back(each.id);
    }
    ASSERT_TRUE(session().edit(edit::removeTouchpoints(session().document(), most, {}), "Remove"));
    const QByteArray before = read("shared/plan.waymark");
    save();
    ASSERT_EQ(prompts.saveDoubts.size(), 1U);
    EXPECT_EQ(prompts.saveDoubts[0].doubt, SaveDoubt::LosesMost);
    EXPECT_EQ(prompts.saveDoubts[0].before, 30);
    EXPECT_EQ(prompts.saveDoubts[0].now, 10);
    EXPECT_EQ(read("shared/plan.waymark"), before);
    prompts.saveQuestionAnswer = SaveQuestionAnswer::SaveAnyway;
    save();
    EXPECT_NE(read("shared/plan.waymark"), before);
    ASSERT_EQ(versions().size(), 1U);
    EXPECT_EQ(QByteArray::fromStdString(*readFile(versions()[0].path)), before);
    save();
    EXPECT_EQ(prompts.saveDoubts.size(), 2U);
}

TEST_F(FileGuardTest, AVersionThatCannotBeKeptIsSaidAndTheFileSavedAllTheSame) {
    open(path());
    QDir(inFolder("state")).mkpath(".");
    write("state/versions", "a file where the folder should be");
    rename("Mine");
    save();
    EXPECT_TRUE(isOnDisk("Mine"));
    EXPECT_TRUE(strip().contains("could not be kept as an earlier version")) << qPrintable(strip());
}

}  // namespace waymark
