#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "core/check/problem_ids.h"
#include "core/edit/measure_edits.h"
#include "core/model/change_builder.h"
#include "ui/session/live_figures.h"

namespace waymark {
namespace {

ChangeSet addOne(const Document& document, const char* code, Minutes length) {
    ChangeBuilder build(document);
    Touchpoint row;
    row.code = code;
    row.name = code;
    row.estimate = fixedEstimate(length);
    build.add(row);
    return build.take();
}

ChangeSet renamed(const Document& document, const char* name) {
    ChangeBuilder build(document);
    Touchpoint row = *document.table<Touchpoint>().begin();
    row.name = name;
    build.put(row);
    return build.take();
}

TEST(Session, AnEditIsOneUndoStepAndTellsTheViewsOnce) {
    Session session{Document{}};
    QSignalSpy changed(&session, &Session::changed);
    EXPECT_TRUE(session.edit(addOne(session.document(), "A", kWorkingDay), "Add"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(session.undoStack().count(), 1);
    EXPECT_EQ(session.schedule().finish(), kWorkingDay);
    session.undoStack().undo();
    EXPECT_EQ(changed.count(), 2);
    EXPECT_TRUE(session.document().table<Touchpoint>().empty());
    EXPECT_EQ(session.schedule().finish(), Minutes{0});
    session.undoStack().redo();
    EXPECT_EQ(session.schedule().finish(), kWorkingDay);
}

TEST(Session, EditsOfOneGestureMergeAndVanishWhenTheyEndAsTheyBegan) {
    Session session{Document{}};
    session.edit(addOne(session.document(), "A", kWorkingDay), "Add");
    session.edit(renamed(session.document(), "x"), "Rename", "name/1");
    session.edit(renamed(session.document(), "xy"), "Rename", "name/1");
    EXPECT_EQ(session.undoStack().count(), 2);
    session.edit(renamed(session.document(), "A"), "Rename", "name/1");
    EXPECT_EQ(session.undoStack().count(), 1);
}

TEST(Session, ProblemsOfMeasuresFollowTheirEditsAndNoOthers) {
    Session session{Document{}};
    const auto has = [&](std::string_view id) {
        return std::ranges::any_of(session.problems(), [&](const Problem& problem) { return problem.id == id; });
    };
    EXPECT_FALSE(has(kMeasureWithoutFigures));
    Measure measure;
    measure.name = "CSAT";
    session.edit(edit::addMeasure(session.document(), measure), "Add");
    EXPECT_TRUE(has(kMeasureWithoutFigures));
    session.edit(addOne(session.document(), "A", kWorkingDay), "Add");
    EXPECT_TRUE(has(kMeasureWithoutFigures));
    session.undoStack().undo();
    session.undoStack().undo();
    EXPECT_FALSE(has(kMeasureWithoutFigures));
}

TEST(Session, APreparedEditIsOneUndoStepLikeAnyOther) {
    Session session{Document{}};
    session.edit(addOne(session.document(), "A", kWorkingDay), "Add");
    const Document before = session.document();
    QSignalSpy changed(&session, &Session::changed);
    const auto edit = prepareEdit(before, addOne(before, "B", 3 * kWorkingDay));
    ASSERT_TRUE(edit);
    EXPECT_TRUE(session.edit(*edit, "Add more"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(session.schedule().finish(), 3 * kWorkingDay);
    EXPECT_EQ(session.undoStack().undoText(), "Add more");
    session.undoStack().undo();
    EXPECT_EQ(session.document(), before);
    EXPECT_EQ(session.schedule().finish(), kWorkingDay);
    session.undoStack().redo();
    EXPECT_EQ(session.document(), edit->after);
    EXPECT_EQ(session.schedule().finish(), 3 * kWorkingDay);
    // Later edits and their undo pass over it unharmed.
    session.edit(renamed(session.document(), "x"), "Rename");
    session.undoStack().undo();
    session.undoStack().undo();
    EXPECT_EQ(session.document(), before);
}

TEST(Session, WhatWasPreparedForAnEarlierStateIsRefused) {
    Session session{Document{}};
    const auto edit = prepareEdit(session.document(), addOne(session.document(), "B", kWorkingDay));
    session.edit(addOne(session.document(), "A", kWorkingDay), "Add");
    QSignalSpy refused(&session, &Session::refused);
    EXPECT_FALSE(session.edit(*edit, "Add more"));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(session.document().table<Touchpoint>().size(), 1U);
}

TEST(Session, ARefusedEditChangesNothingAndSaysWhy) {
    Session session{Document{}};
    QSignalSpy refused(&session, &Session::refused);
    EXPECT_FALSE(session.edit(failure(ErrorCode::SelfDependency, {"A"}), "Connect"));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(qvariant_cast<Error>(refused.front().front()).code, ErrorCode::SelfDependency);
    EXPECT_EQ(session.undoStack().count(), 0);
}

TEST(Session, SelectionForgetsRowsThatAreGone) {
    Session session{Document{}};
    session.edit(addOne(session.document(), "A", kWorkingDay), "Add");
    const Id<Touchpoint> id = session.document().table<Touchpoint>().begin()->id;
    session.select({refTo(id), refTo(Id<Touchpoint>{99}), refTo(id)});
    EXPECT_EQ(session.selection().size(), 1U);
    QSignalSpy changed(&session, &Session::selectionChanged);
    session.undoStack().undo();
    EXPECT_TRUE(session.selection().empty());
    EXPECT_EQ(changed.count(), 1);
}

TEST(Session, SavingMakesItCleanUnlessEditedMeanwhile) {
    QTemporaryDir folder;
    Session session{Document{}};
    session.edit(addOne(session.document(), "A", kWorkingDay), "Add");
    int outcomes = 0;
    const QString path = folder.filePath("a.waymark");
    session.save(path, [&](const Result<void>& outcome) { outcomes += outcome ? 1 : 100; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return outcomes == 1; }));
    EXPECT_FALSE(session.isModified());
    EXPECT_EQ(session.path(), path);
    session.save(path, [&](const Result<void>&) { ++outcomes; });
    session.edit(addOne(session.document(), "B", kWorkingDay), "Add");
    ASSERT_TRUE(QTest::qWaitFor([&] { return outcomes == 2; }));
    EXPECT_TRUE(session.isModified());
}

TEST(Session, AFailedSaveIsReportedAndTheJourneyStaysModified) {
    Session session{Document{}};
    session.edit(addOne(session.document(), "A", kWorkingDay), "Add");
    std::optional<Result<void>> outcome;
    session.save("/nowhere/at/all.waymark", [&](const Result<void>& result) { outcome = result; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return outcome.has_value(); }));
    EXPECT_FALSE(*outcome);
    EXPECT_TRUE(session.isModified());
    EXPECT_TRUE(session.path().isEmpty());
}

TEST(LiveFigures, GiveTheChanceOfThePromiseByClassicalPert) {
    Session session{Document{}};
    ChangeBuilder build(session.document());
    Touchpoint row;
    row.code = "A";
    row.name = "A";
    row.estimate = {2 * kWorkingDay, 4 * kWorkingDay, 12 * kWorkingDay, TimeUnit::Day, Distribution::BetaPert};
    build.add(row);
    Journey journey = session.document().journey();
    journey.promise = WrittenDuration{5 * kWorkingDay, TimeUnit::Day};
    build.put(journey);
    session.edit(build.take(), "Set up");
    const LiveFigures figures = liveFigures(session);
    EXPECT_EQ(figures.finish, 5 * kWorkingDay);
    EXPECT_DOUBLE_EQ(figures.chance->value(), 0.5);
    EXPECT_NEAR(figures.deviation / 480.0, 10.0 / 6.0, 1e-9);
    EXPECT_EQ(figures.criticalTouchpoints, 1U);
}

}  // namespace
}  // namespace waymark
