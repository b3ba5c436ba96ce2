// Files that take long, that have no places, and that a later generation of the program wrote.
#include <chrono>

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

#include "core/edit/journey_edits.h"
#include "core/format/file_format.h"
#include "core/store/file.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/session/edit_gate.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/opening.h"

namespace waymark {
namespace {

class OpeningTest : public test::ShellTest {
protected:
    void open(const QString& name) { window->files().openPath(inFolder(name)); }
    static QByteArray bytesOf(const Document& document) { return QByteArray::fromStdString(writeDocument(document)); }
    QPushButton* button(const QString& text) {
        for (QPushButton* each : workspace().messages().findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == text) return each;
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }
};

// More than can be read and arranged before anybody wonders.
QByteArray longTable() {
    QByteArray table("code,name,duration,predecessors\n");
    for (int k = 1; k <= 60'000; ++k) {
        table += QStringLiteral("T%1,Touchpoint %1,2d,%2\n")
                     .arg(k)
                     .arg(k > 50 ? QStringLiteral("T%1;T%2").arg(k - 50).arg(k - k % 37 - 1) : QString())
                     .toUtf8();
    }
    return table;
}

}  // namespace

TEST_F(OpeningTest, SaysWhatItWaitsForAndGivesUpAtOnce) {
    write("long.csv", longTable());
    open("long.csv");
    QPushButton* cancel = nullptr;
    ASSERT_TRUE(waitFor([&] {
        cancel = window->findChild<QPushButton*>("cancelOpening");
        return cancel && cancel->isVisible();
    }));
    EXPECT_FALSE(window->workspace());
    const auto start = std::chrono::steady_clock::now();
    QTest::mouseClick(cancel, Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !window->findChild<OpeningPage*>(); }));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::milliseconds(200));
    QTest::qWait(300);
    EXPECT_FALSE(window->workspace());
    EXPECT_TRUE(prompts.notices.empty());
    EXPECT_TRUE(preferences.recentFiles().isEmpty());
}

TEST_F(OpeningTest, BesideAJourneyItWaitsInTheStrip) {
    show(threeInARow());
    const Document before = session().document();
    write("long.csv", longTable());
    open("long.csv");
    auto* cancel = workspace().messages().findChild<QPushButton*>("cancelWork");
    ASSERT_TRUE(waitFor([&] { return cancel->isVisible(); }));
    EXPECT_TRUE(workspace().messages().sentence().contains("long.csv"));
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return !workspace().messages().isVisible(); }));
    QTest::qWait(300);
    EXPECT_EQ(bench.windows().size(), 1U);
    EXPECT_EQ(session().document(), before);
    EXPECT_EQ(session().undoStack().count(), 0);
}

TEST_F(OpeningTest, WhatIsMuchToPasteComesBesideTheWindowAndCanBeGivenUp) {
    show(threeInARow());
    const Document before = session().document();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(longTable()));
    auto* cancel = workspace().messages().findChild<QPushButton*>("cancelWork");
    auto answered = std::chrono::steady_clock::duration::max();
    for (int k = 0; k < 3; ++k) {  // the best of three, where others need the processors too
        run("edit.paste");
        ASSERT_TRUE(cancel->isVisible());
        EXPECT_TRUE(workspace().messages().sentence().contains("Pasting"));
        QCoreApplication::processEvents();
        const auto start = std::chrono::steady_clock::now();
        QTest::mouseClick(cancel, Qt::LeftButton);
        EXPECT_FALSE(workspace().messages().isVisible());
        answered = std::min(answered, std::chrono::steady_clock::now() - start);
    }
    EXPECT_LT(answered, std::chrono::milliseconds(200));
    QTest::qWait(300);
    EXPECT_EQ(session().document(), before);
    EXPECT_EQ(session().undoStack().count(), 0);

    QByteArray table("name,duration\n");
    for (int k = 0; k < 4000; ++k) table += "One of very many touchpoints,2d\n";
    QGuiApplication::clipboard()->setText(QString::fromUtf8(table));
    run("edit.paste");
    ASSERT_TRUE(session().edit(edit::setJourneyName(before, "Changed meanwhile"), "Rename"));
    ASSERT_TRUE(waitFor([&] { return session().document().table<Touchpoint>().size() == 4003; }));
    EXPECT_FALSE(workspace().messages().isVisible());
    EXPECT_EQ(session().selected<Touchpoint>().size(), 4000U);
    session().undoStack().undo();
    EXPECT_EQ(session().document().journey().name, "Changed meanwhile");
    EXPECT_EQ(session().document().table<Touchpoint>().size(), 3U);
}

TEST_F(OpeningTest, WhatIsTooMuchToPasteIsOneRefusal) {
    show(threeInARow());
    const Document before = session().document();
    QGuiApplication::clipboard()->setText(QStringLiteral("Call\n").repeated(200'001));
    run("edit.paste");
    ASSERT_TRUE(waitFor([&] { return workspace().messages().sentence().contains("200000"); }))
        << qPrintable(workspace().messages().sentence());
    EXPECT_EQ(session().document(), before);
    EXPECT_EQ(session().undoStack().count(), 0);
}

TEST_F(OpeningTest, AJourneyWithoutPlacesIsArranged) {
    write("heap.waymark",
          "{\"format\":\"waymark\",\"version\":\"1.6\"}\n"
          "{\"row\":\"touchpoint\",\"id\":1,\"code\":\"A\"}\n"
          "{\"row\":\"touchpoint\",\"id\":2,\"code\":\"B\"}\n{\"row\":\"end\"}\n");
    open("heap.waymark");
    ASSERT_TRUE(waitFor([&] { return window->workspace() != nullptr; }));
    EXPECT_EQ(session().document().table<Placement>().size(), 2U);
    EXPECT_FALSE(session().isModified());
}

TEST_F(OpeningTest, ANewerMajorVersionCanBeLookedAtAndIsNeverReplaced) {
    QByteArray newer = bytesOf(threeInARow());
    newer.replace("\"version\":\"1.6\"", "\"version\":\"2.0\"");
    write("newer.waymark", newer);
    open("newer.waymark");
    ASSERT_TRUE(waitFor([&] { return window->workspace() != nullptr; }));
    const Document before = session().document();
    EXPECT_EQ(before.table<Touchpoint>().size(), 3U);
    EXPECT_TRUE(workspace().messages().sentence().contains("newer Waymark"));
    EXPECT_TRUE(window->windowTitle().contains("read only"));
    EXPECT_FALSE(session().isModified());

    EXPECT_FALSE(session().edit(edit::setJourneyName(before, "Mine"), "Rename"));
    EXPECT_EQ(session().document(), before);
    EXPECT_TRUE(workspace().messages().sentence().contains("Save a copy"));

    prompts.savePath = inFolder("newer.waymark");
    run("file.save");
    ASSERT_TRUE(waitUntilSaved());
    ASSERT_EQ(prompts.notices.size(), 1U);
    EXPECT_TRUE(prompts.notices[0].text.contains("2.0"));
    EXPECT_EQ(read("newer.waymark"), newer);
    EXPECT_TRUE(whyReadOnly(session()));

    prompts.savePath = inFolder("copy.waymark");
    run("file.saveAs");
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_EQ(read("newer.waymark"), newer);
    EXPECT_TRUE(readDocument(read("copy.waymark").toStdString()));
    EXPECT_TRUE(session().edit(edit::setJourneyName(session().document(), "Mine"), "Rename"));
}

TEST_F(OpeningTest, ADamagedFileGivesBackWhatIsReadableAndStaysAsItIs) {
    QByteArray damaged = bytesOf(threeInARow());
    const auto hole = damaged.indexOf("{\"row\":\"touchpoint\",\"id\":2");
    ASSERT_GT(hole, 0);
    damaged.replace(hole, 20, QByteArray(20, '\0'));
    write("damaged.waymark", damaged);
    open("damaged.waymark");
    ASSERT_TRUE(waitFor([&] { return window->workspace() && prompts.reports == 1; }));
    EXPECT_EQ(session().document().table<Touchpoint>().size(), 2U);
    EXPECT_TRUE(session().path().isEmpty()) << "so that saving cannot write over it";
    EXPECT_TRUE(session().isModified());
    EXPECT_TRUE(prompts.reportedNotes.join('\n').contains("a journey of its own")) << "what it is now";
    EXPECT_TRUE(prompts.reportedNotes.contains("Touchpoints: 2 of 3 are there.")) << "what is lost";
    prompts.savePath = inFolder("rescued.waymark");
    run("file.save");
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_EQ(read("damaged.waymark"), damaged);
    EXPECT_TRUE(readDocument(read("rescued.waymark").toStdString()));
}

TEST_F(OpeningTest, ANewerMinorVersionOpensWithANoteAndKeepsWhatItDoesNotKnow) {
    QByteArray newer = bytesOf(threeInARow());
    newer.replace("\"version\":\"1.6\"", "\"version\":\"1.99\"");
    newer.replace("{\"row\":\"touchpoint\",\"id\":2,",
                  "{\"row\":\"hologram\",\"id\":1,\"depth\":[1, 2]}\n"
                  "{\"row\":\"touchpoint\",\"id\":2,");
    write("newer.waymark", newer);
    open("newer.waymark");
    ASSERT_TRUE(waitFor([&] { return window->workspace() && workspace().messages().isVisible(); }));
    EXPECT_FALSE(whyReadOnly(session()));
    QTest::mouseClick(button("Show them"), Qt::LeftButton);
    EXPECT_TRUE(prompts.reportedNotes.join('\n').contains("1.99")) << qPrintable(prompts.reportedNotes.join('\n'));
    ASSERT_TRUE(session().edit(edit::setJourneyName(session().document(), "Edited"), "Rename"));
    run("file.save");
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_TRUE(read("newer.waymark").contains("Edited"));
    EXPECT_TRUE(read("newer.waymark").contains("{\"row\":\"hologram\",\"id\":1,\"depth\":[1, 2]}\n"));
}

TEST_F(OpeningTest, SeveralThingsToKnowAreShownOnRequest) {
    write("plan.csv", "code,name,duration,risk,mood\nA,Call,2d,low,good\n");
    open("plan.csv");
    ASSERT_TRUE(waitFor([&] { return window->workspace() != nullptr; }));
    EXPECT_EQ(prompts.reports, 0);
    QTest::mouseClick(button("Show them"), Qt::LeftButton);
    EXPECT_EQ(prompts.reportedNotes.size(), 2);
}

}  // namespace waymark
