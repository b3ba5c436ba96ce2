#include "ui/panels/inspector.h"

#include <QHelpEvent>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

#include "core/edit/band_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/owners.h"
#include "tests/ui/panels/inspector_fixture.h"

namespace waymark {
namespace {

TEST_F(InspectorTest, EveryFieldOfATouchpointIsEditedByKeyboard) {
    select({"A"});
    type("Code", "T1");
    writeNotes("Name", "Order & pay");
    choose("Kind", "Backstage work");
    choose("Stage", "Delivery");
    choose("Lane", "Backstage");
    type("Channel", "phone");
    type("Owner", "Sales");
    type("Optimistic", "4h");
    type("Most likely", "1d");
    type("Pessimistic", "3d");
    choose("Distribution", "Triangular");
    type("Needs", "agent:2; engineer");
    type("Safe time", "5d");
    type("Cost of one pass", "12,50");
    writeNotes("Pain points", "long queue");
    writeNotes("Opportunities", "call back");
    writeNotes("Notes", "measured in May");
    QTest::keyClick(field<DotScale>("Emotion"), Qt::Key_End);
    QTest::keyClick(field<DotScale>("Importance"), Qt::Key_Right);

    const Touchpoint& now = row("A");
    EXPECT_EQ(now.code, "T1");
    EXPECT_EQ(now.name, "Order & pay");
    EXPECT_EQ(now.kind, TouchpointKind::Backstage);
    EXPECT_EQ(now.stage, delivery);
    EXPECT_EQ(now.lane, backstage);
    EXPECT_EQ(now.channel, "phone");
    EXPECT_EQ(now.owner, "Sales");
    EXPECT_EQ(now.estimate,
              (Estimate{Minutes{240}, kWorkingDay, 3 * kWorkingDay, TimeUnit::Day, Distribution::Triangular}));
    EXPECT_EQ(now.safe, (WrittenDuration{5 * kWorkingDay, TimeUnit::Day}));
    EXPECT_EQ(now.cost, Money{1250});
    EXPECT_EQ(now.notes, "measured in May");
    EXPECT_EQ(document().demands(id("A")).size(), 2U);
    const Experience& felt = *document().find(experienceOf(id("A")));
    EXPECT_EQ(felt, (Experience{experienceOf(id("A")), 2, 1, "long queue", "call back"}));
}

TEST_F(InspectorTest, LongNamesOfStagesLeaveTheKindItsRoom) {
    ASSERT_TRUE(session->edit(edit::setKind(document(), id("A"), TouchpointKind::Backstage), {}));
    ASSERT_TRUE(session->edit(edit::setStage(document(), id("A"), order), {}));
    for (const Id<Stage> stage : {order, delivery}) {
        ASSERT_TRUE(session->edit(
            edit::renameStage(document(), stage, "Everything until the customer has what was ordered"), {}));
    }
    inspector->resize(280, 900);
    select({"A"});
    QTest::qWait(1);
    const auto* kind = field<ChoiceField>("Kind");
    const auto* stage = field<ChoiceField>("Stage");
    EXPECT_GE(kind->width(), kind->sizeHint().width());
    EXPECT_LT(stage->width(), stage->sizeHint().width());
    QHelpEvent help(QEvent::ToolTip, {4, 4}, stage->mapToGlobal(QPoint(4, 4)));
    QCoreApplication::sendEvent(field<ChoiceField>("Stage"), &help);
    EXPECT_TRUE(QToolTip::text().contains("Everything until the customer has what was ordered"));
}

TEST_F(InspectorTest, UndoBringsBackTheTextOfTheField) {
    select({"A"});
    type("Most likely", "3d");
    EXPECT_EQ(shown("Most likely"), "3 d");
    session->undoStack().undo();
    EXPECT_EQ(shown("Most likely"), "2 d");
    session->undoStack().redo();
    EXPECT_EQ(shown("Most likely"), "3 d");
}

TEST_F(InspectorTest, ASafeTimeIsEmptiedAgainAndNoLengthIsRefused) {
    select({"A"});
    type("Safe time", "6h");
    EXPECT_EQ(shown("Safe time"), "6 h");
    type("Safe time", "-1d");
    EXPECT_EQ(row("A").safe, (WrittenDuration{6 * kWorkingHour, TimeUnit::Hour}));
    type("Safe time", "");
    EXPECT_FALSE(row("A").safe);
}

TEST_F(InspectorTest, TheSameFieldTypedTwiceIsOneStepOfUndo) {
    select({"A"});
    type("Owner", "Sales");
    type("Owner", "Service");
    type("Channel", "web");
    EXPECT_EQ(session->undoStack().count(), 2);
}

TEST_F(InspectorTest, ATextThatCannotBeTakenStaysMarkedWithItsReason) {
    select({"A"});
    type("Optimistic", "soon");
    EXPECT_EQ(field<TextField>("Optimistic")->text(), "soon");
    EXPECT_TRUE(problem("Optimistic").contains("90m, 4h"));
    EXPECT_TRUE(field<TextField>("Optimistic")->property("invalid").toBool());
    EXPECT_EQ(row("A").estimate, test::estimateInDays(1, 2, 4));
    EXPECT_EQ(session->undoStack().count(), 0);
    type("Optimistic", "3h");
    EXPECT_TRUE(problem("Optimistic").isEmpty());
    EXPECT_EQ(row("A").estimate.optimistic, Minutes{180});
}

TEST_F(InspectorTest, TimesThatDoNotRiseAreRefusedUntilAllAreTyped) {
    select({"A"});
    type("Optimistic", "5d");
    EXPECT_TRUE(problem("Optimistic").contains("must rise"));
    type("Most likely", "6d");
    EXPECT_TRUE(problem("Most likely").contains("must rise"));
    EXPECT_EQ(row("A").estimate, test::estimateInDays(1, 2, 4));
    type("Pessimistic", "8d");
    EXPECT_EQ(row("A").estimate, test::estimateInDays(5, 6, 8));
    for (const char* name : {"Optimistic", "Most likely", "Pessimistic"}) EXPECT_TRUE(problem(name).isEmpty()) << name;
}

TEST_F(InspectorTest, ARefusedTextIsFoundAgainAfterLookingElsewhere) {
    select({"A"});
    type("Code", "B", Qt::Key_Tab);
    EXPECT_TRUE(problem("Code").contains("taken"));
    select({"C"});
    EXPECT_EQ(shown("Code"), "C");
    EXPECT_TRUE(problem("Code").isEmpty());
    select({"A"});
    EXPECT_EQ(shown("Code"), "B");
    EXPECT_TRUE(problem("Code").contains("taken"));
}

TEST_F(InspectorTest, EscapeGoesBackToTheValue) {
    select({"A"});
    type("Owner", "Sales");
    type("Owner", "nobody", Qt::Key_Escape);
    EXPECT_EQ(shown("Owner"), "Sales");
    EXPECT_EQ(row("A").owner, "Sales");
}

TEST_F(InspectorTest, AnEstimateIsFilledInFromNothing) {
    select({"D"});
    EXPECT_EQ(shown("Optimistic"), "");
    type("Optimistic", "4h");
    EXPECT_EQ(row("D").estimate.pessimistic, Minutes{240});
    type("Most likely", "1d");
    type("Pessimistic", "2d");
    EXPECT_EQ(row("D").estimate.optimistic, Minutes{240});
    EXPECT_EQ(row("D").estimate.likely, kWorkingDay);
    EXPECT_EQ(row("D").estimate.pessimistic, 2 * kWorkingDay);
    EXPECT_EQ(row("D").estimate.distribution, Distribution::BetaPert);
}

TEST_F(InspectorTest, EmptyingAllThreeTimesStatesNone) {
    select({"A"});
    type("Optimistic", "");
    EXPECT_FALSE(problem("Optimistic").isEmpty());
    type("Most likely", "");
    type("Pessimistic", "");
    EXPECT_EQ(row("A").estimate, Estimate{});
    EXPECT_TRUE(problem("Optimistic").isEmpty());
}

TEST_F(InspectorTest, AnElapsedTimeMakesTheWholeEstimateElapsed) {
    select({"A"});
    type("Most likely", "2ed");
    EXPECT_EQ(row("A").estimate.unit, TimeUnit::ElapsedDay);
    EXPECT_EQ(row("A").estimate.pessimistic, 4 * kElapsedDay);
    EXPECT_EQ(shown("Optimistic"), "1 ed");
}

TEST_F(InspectorTest, ABareNumberCountsInTheUnitOfTheEstimate) {
    select({"A"});
    type("Pessimistic", "6");
    EXPECT_EQ(row("A").estimate.pessimistic, 6 * kWorkingDay);
}

TEST_F(InspectorTest, AFixedTimeHasOneField) {
    select({"A"});
    choose("Distribution", "Fixed");
    EXPECT_FALSE(field<TextField>("Optimistic")->isEnabled());
    EXPECT_FALSE(field<TextField>("Pessimistic")->isEnabled());
    type("Most likely", "3d");
    EXPECT_EQ(row("A").estimate, fixedEstimate(3 * kWorkingDay));
}

TEST_F(InspectorTest, AMilestoneAsksForNoTimes) {
    select({"D"});
    choose("Kind", "Milestone");
    EXPECT_THROW(shown("Optimistic"), std::runtime_error);
    select({"A"});
    choose("Kind", "Milestone");
    EXPECT_EQ(shown("Optimistic"), "1 d");  // one that takes time can still be emptied
}

TEST_F(InspectorTest, SeveralTouchpointsAreEditedInOneStep) {
    select({"A", "B", "C"});
    EXPECT_EQ(shown("Pessimistic"), "");
    EXPECT_EQ(field<TextField>("Pessimistic")->placeholderText(), "several");
    choose("Stage", "Delivery");
    EXPECT_EQ(session->undoStack().count(), 1);
    type("Owner", "Sales");
    type("Pessimistic", "9d");
    EXPECT_EQ(session->undoStack().count(), 3);
    for (const char* code : {"A", "B", "C"}) {
        EXPECT_EQ(row(code).stage, delivery) << code;
        EXPECT_EQ(row(code).owner, "Sales") << code;
        EXPECT_EQ(row(code).estimate.pessimistic, 9 * kWorkingDay) << code;
    }
    EXPECT_EQ(row("C").estimate.likely, 3 * kWorkingDay);
}

TEST_F(InspectorTest, ARefusalForOneOfSeveralChangesNone) {
    select({"A", "C"});
    type("Optimistic", "2.5d");  // more than A's most likely time
    EXPECT_TRUE(problem("Optimistic").contains("must rise"));
    EXPECT_EQ(row("C").estimate, test::estimateInDays(2, 3, 5));
    EXPECT_EQ(session->undoStack().count(), 0);
}

TEST_F(InspectorTest, DependenciesAreAddedChangedAndRemoved) {
    select({"C"});
    type("Add a predecessor", "B");
    ASSERT_EQ(document().incoming(id("C")).size(), 1U);
    EXPECT_EQ(shown("Add a predecessor"), "");
    choose("Kind of dependency", "start-to-start");
    type("Lag", "2d");
    const Dependency& link = *document().find(document().incoming(id("C"))[0]);
    EXPECT_EQ(link.kind, DependencyKind::StartToStart);
    EXPECT_EQ(link.lag.length, 2 * kWorkingDay);
    type("Lag", "later");
    EXPECT_TRUE(problem("Lag").contains("not a time"));
    QTest::mouseClick(field<QPushButton>("Remove the dependency with B B"), Qt::LeftButton);
    EXPECT_TRUE(document().incoming(id("C")).empty());
}

TEST_F(InspectorTest, ADependencyThatClosesACircleIsRefusedInPlace) {
    select({"A"});
    type("Add a predecessor", "B");
    EXPECT_TRUE(problem("Add a predecessor").contains("circle"));
    EXPECT_EQ(shown("Add a predecessor"), "B");
    EXPECT_TRUE(document().incoming(id("A")).empty());
    type("Add a predecessor", "Q");
    EXPECT_TRUE(problem("Add a predecessor").contains("No touchpoint"));
}

TEST_F(InspectorTest, ADependencyHasAPageOfItsOwn) {
    session->select({refTo(journey.dependency("A", "B"))});
    choose("Kind of dependency", "finish-to-finish");
    type("Lag", "-1d");
    type("Share", "60 %");
    const Dependency& link = *document().find(journey.dependency("A", "B"));
    EXPECT_EQ(link.kind, DependencyKind::FinishToFinish);
    EXPECT_EQ(link.lag.length, -kWorkingDay);
    EXPECT_DOUBLE_EQ(link.share->value(), 0.6);
    type("Share", "160");
    EXPECT_TRUE(problem("Share").contains("0 % to 100 %"));
}

TEST_F(InspectorTest, AStageIsRenamedAndMoved) {
    session->select({refTo(order)});
    type("Name", "Ordering");
    EXPECT_EQ(document().find(order)->name, "Ordering");
    type("Name", "");
    EXPECT_TRUE(problem("Name").contains("needed"));
    EXPECT_EQ(document().find(order)->name, "Ordering");
}

TEST_F(InspectorTest, TheJourneyIsShownWhenNothingIsSelected) {
    session->select({});
    writeNotes("Name of the journey", "Onboarding");
    type("Promise", "5d");
    type("Start date", "2026-03-02");
    type("Currency", "chf");
    type("Add a persona", "Ines");
    writeNotes("Notes", "for the board");
    const Journey& now = document().journey();
    EXPECT_EQ(now.name, "Onboarding");
    EXPECT_EQ(now.promise->length, 5 * kWorkingDay);
    EXPECT_EQ(now.startDate,
              (std::chrono::year_month_day{std::chrono::year{2026}, std::chrono::March, std::chrono::day{2}}));
    EXPECT_EQ(now.currency, "CHF");
    EXPECT_EQ(now.notes, "for the board");
    ASSERT_EQ(document().table<Persona>().size(), 1U);
    type("Start date", "soon");
    EXPECT_TRUE(problem("Start date").contains("2026-01-31"));
    type("Promise", "");
    EXPECT_FALSE(document().journey().promise);
}

TEST_F(InspectorTest, OwnersGetTheColourThatIsChosenForThem) {
    select({"A"});
    type("Owner", "Sales");
    session->select({});
    auto* colour = field<DotScale>("Colour of Sales");
    EXPECT_EQ(colour->value(), 0);
    QTest::mouseClick(colour, Qt::LeftButton, {}, colour->centreOf(3).toPoint());
    EXPECT_EQ(ownersOf(document()).front().colour, 3);
    EXPECT_EQ(colour->value(), 3);
}

TEST_F(InspectorTest, TypingThatIsNotFinishedIsTakenWhenAsked) {
    select({"A"});
    auto* owner = field<TextField>("Owner");
    owner->setFocus();
    QTest::keyClicks(owner, "Sales");
    EXPECT_EQ(row("A").owner, "");
    commitTyping();
    EXPECT_EQ(row("A").owner, "Sales");
}

TEST_F(InspectorTest, UndoBelongsToTheJourneyUnlessSomethingIsBeingTyped) {
    select({"A"});
    auto* owner = field<TextField>("Owner");
    owner->setFocus();
    QKeyEvent quiet(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    quiet.ignore();
    QCoreApplication::sendEvent(owner, &quiet);
    EXPECT_FALSE(quiet.isAccepted());
    QTest::keyClicks(owner, "Sa");
    QKeyEvent typing(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    typing.ignore();
    QCoreApplication::sendEvent(owner, &typing);
    EXPECT_TRUE(typing.isAccepted());
}

TEST_F(InspectorTest, EveryFieldHasAnAccessibleName) {
    for (const auto& selection : {std::vector<RowRef>{},
                                  {refTo(id("A"))},
                                  {refTo(journey.dependency("A", "B"))},
                                  {refTo(order)},
                                  {refTo(backstage)},
                                  {refTo(id("A")), refTo(id("B"))}}) {
        session->select(selection);
        for (const QWidget* part : inspector->findChildren<QWidget*>()) {
            if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus || part->focusProxy()) continue;
            const auto* button = qobject_cast<const QPushButton*>(part);
            EXPECT_FALSE(part->accessibleName().isEmpty() && !(button && button->text().size() > 1))
                << part->metaObject()->className();
        }
    }
}

}  // namespace
}  // namespace waymark
