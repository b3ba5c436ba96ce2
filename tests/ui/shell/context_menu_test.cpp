// A right click on the map and on its headers, and what the menu does.

#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>
#include <QWheelEvent>

#include "tests/ui/shell/shell_fixture.h"

namespace waymark {
namespace {

class ContextMenuTest : public test::ShellTest {
protected:
    // Opens the menu at a place of the map and chooses the command there; empty: closes it. What it offered.
    QStringList rightClick(QPointF place, const QString& choose) {
        MapView& map = workspace().map();
        return menuAt(*map.viewport(), map.mapFromScene(place), choose);
    }
    QStringList menuAt(QWidget& widget, QPoint pixel, const QString& choose) {
        QStringList offered;
        QTimer::singleShot(0, &widget, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu) return;
            for (const QAction* entry : menu->actions()) offered << entry->objectName();
            if (!choose.isEmpty()) {
                EXPECT_TRUE(action(choose).isEnabled()) << qPrintable(choose);
                action(choose).trigger();
            }
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, pixel, widget.mapToGlobal(pixel));
        QCoreApplication::sendEvent(&widget, &event);
        return offered;
    }
    QPointF centre(std::uint32_t number) {
        return workspace().map().mapScene().content().card(Id<Touchpoint>{number})->rect.center();
    }
    static Document twoStages() {
        test::JourneyBuilder journey;
        for (const char* name : {"First", "Second"}) {
            Stage stage;
            stage.name = name;
            stage.order = name == std::string("First") ? 0.0 : 1.0;
            stage.width = 320.0;
            journey.add(stage);
        }
        journey.touchpoint("A", 1).place("A", 160, 100);
        return journey.document();
    }
    // Of the stages in their order.
    QString names() {
        QStringList found;
        for (const StageBand& band : stageBands(session().document())) {
            found << QString::fromStdString(session().document().table<Stage>().at(band.id).name);
        }
        return found.join(',');
    }
    const Touchpoint& row(std::uint32_t number) {
        return session().document().table<Touchpoint>().at(Id<Touchpoint>{number});
    }
};

TEST_F(ContextMenuTest, OnACardChangesTheKindOfAllThatIsSelectedInOneStep) {
    show(threeInARow());
    session().select({refTo(Id<Touchpoint>{1}), refTo(Id<Touchpoint>{2})});
    const QStringList offered = rightClick(centre(2), "edit.toDecision");
    EXPECT_TRUE(offered.contains("edit.rename"));
    EXPECT_TRUE(offered.contains("edit.duplicate"));
    EXPECT_EQ(row(1).kind, TouchpointKind::Decision);
    EXPECT_EQ(row(2).kind, TouchpointKind::Decision);
    EXPECT_NE(row(3).kind, TouchpointKind::Decision);
    session().undoStack().undo();
    EXPECT_NE(row(1).kind, TouchpointKind::Decision);
    EXPECT_NE(row(2).kind, TouchpointKind::Decision);
    EXPECT_FALSE(session().undoStack().canUndo());
}

TEST_F(ContextMenuTest, OnALineChangesItsKindAndTurnsItAround) {
    show(threeInARow());
    const Id<Dependency> id = session().document().table<Dependency>().begin()->id;
    const Dependency before = session().document().table<Dependency>().at(id);
    const QPointF between = (centre(1) + centre(2)) / 2.0;
    const QStringList offered = rightClick(between, "edit.startToStart");
    EXPECT_TRUE(offered.contains("edit.reverse"));
    EXPECT_EQ(session().document().table<Dependency>().at(id).kind, DependencyKind::StartToStart);
    rightClick(between, "edit.reverse");
    EXPECT_EQ(session().document().table<Dependency>().at(id).predecessor, before.successor);
    EXPECT_EQ(session().document().table<Dependency>().at(id).successor, before.predecessor);
    // Turned around, it takes another way.
    const auto& way = workspace().map().mapScene().content().edge(id)->route.points;
    ASSERT_GE(way.size(), 2U);
    const QPointF onWay((way[way.size() / 2].x + way[way.size() / 2 - 1].x) / 2.0,
                        (way[way.size() / 2].y + way[way.size() / 2 - 1].y) / 2.0);
    rightClick(onWay, "edit.delete");
    EXPECT_EQ(session().document().find(id), nullptr);
}

TEST_F(ContextMenuTest, OnTheEmptyMapAddsWhereItWasOpened) {
    show(threeInARow());
    MapView& map = workspace().map();
    const QPointF place = centre(2) + QPointF(0.0, 200.0);
    ASSERT_TRUE(map.visibleRect().contains(place));
    session().select({refTo(Id<Touchpoint>{1})});
    const QStringList offered = rightClick(place, "insert.waiting");
    EXPECT_TRUE(offered.contains("edit.paste"));
    const Placement* placed = session().document().find(placementOf(Id<Touchpoint>{4}));
    ASSERT_TRUE(placed);
    EXPECT_LE(QLineF(QPointF(placed->x, placed->y), place).length(), 8.0);
    EXPECT_EQ(row(4).kind, TouchpointKind::Waiting);
    EXPECT_NE(map.pastePlace(), place);  // the next one goes to the pointer again
}

TEST_F(ContextMenuTest, OnAHeaderAddsBesideTheStageAndMovesIt) {
    show(twoStages());
    MapHeader& header = workspace().map().stageHeader();
    const auto at = [&](std::uint32_t number) { return header.rectOf(refTo(Id<Stage>{number})).center().toPoint(); };
    EXPECT_FALSE(menuAt(header, at(2), {}).contains("edit.cut"));
    menuAt(header, at(2), "insert.bandBefore");
    workspace().commitTyping();
    EXPECT_EQ(names(), "First,New stage,Second");
    menuAt(header, at(1), "arrange.bandLater");
    EXPECT_EQ(names(), "New stage,First,Second");
    menuAt(header, at(1), "arrange.bandLater");
    EXPECT_EQ(names(), "New stage,Second,First");
    menuAt(header, at(1), "arrange.bandLater");  // the last one stays
    EXPECT_EQ(names(), "New stage,Second,First");
    menuAt(header, at(2), "arrange.bandEarlier");
    EXPECT_EQ(names(), "Second,New stage,First");
    menuAt(header, at(2), "arrange.bandEarlier");
    EXPECT_EQ(names(), "Second,New stage,First");
    menuAt(header, at(1), "insert.bandAfter");
    EXPECT_EQ(names(), "Second,New stage,First,New stage");
}

TEST_F(ContextMenuTest, AlignsDistributesAndSelectsAlongTheDependencies) {
    show(threeInARow());
    session().select({refTo(Id<Touchpoint>{1})});
    EXPECT_FALSE(action("arrange.alignLeft").isEnabled());
    run("edit.selectDownstream");
    EXPECT_EQ(session().selected<Touchpoint>().size(), 3U);
    EXPECT_TRUE(action("arrange.distributeDown").isEnabled());
    QTest::keyClick(&workspace().map(), Qt::Key_A, Qt::AltModifier);
    EXPECT_EQ(centre(1).x(), centre(3).x());
    EXPECT_GT(centre(2).y(), centre(1).y());
    EXPECT_EQ(session().undoStack().count(), 1);
    session().undoStack().undo();
    session().select({refTo(Id<Touchpoint>{2})});
    run("edit.selectUpstream");
    EXPECT_EQ(session().selected<Touchpoint>(), (std::vector{Id<Touchpoint>{1}, Id<Touchpoint>{2}}));
}

TEST_F(ContextMenuTest, PlainKeysOfTheMapSwitchTheLensAndLeaveTableCellsAlone) {
    show(threeInARow());
    QTest::keyClick(&workspace().map(), Qt::Key_2);
    EXPECT_EQ(workspace().map().lens(), Lens::Pert);
    EXPECT_TRUE(action("view.lensPert").isChecked());
    QTest::keyClick(&workspace().map(), Qt::Key_1);
    EXPECT_EQ(workspace().map().lens(), Lens::Journey);
    for (const Command& command : window->actions().commands()) {
        for (const QKeySequence& keys : command.shortcuts) {
            EXPECT_FALSE(keys.toString().length() == 1) << qPrintable(command.id);
        }
    }
}

TEST_F(ContextMenuTest, LessMotionIsForAllWindowsAndRemembered) {
    show(threeInARow());
    run("view.lensPert");
    EXPECT_TRUE(workspace().map().isFading());
    run("view.lessMotion");
    EXPECT_TRUE(preferences.lessMotion());
    MainWindow& other = bench.addWindow();
    other.showJourney(std::make_unique<Session>(threeInARow()));
    other.show();
    EXPECT_TRUE(other.actions().action("view.lessMotion").isChecked());
    other.workspace()->map().setLens(Lens::Money);
    EXPECT_FALSE(other.workspace()->map().isFading());
    run("view.lensRisk");
    EXPECT_FALSE(workspace().map().isFading());
    other.actions().action("view.lessMotion").trigger();
    EXPECT_FALSE(preferences.lessMotion());
}

TEST_F(ContextMenuTest, TheNamesOfStagesAreReachedByAKeyAndMovedFromThere) {
    show(twoStages());
    QTest::keyClick(&workspace().map(), Qt::Key_F6);
    EXPECT_TRUE(workspace().map().stageHeader().hasFocus());
    QTest::keyClick(&workspace().map().stageHeader(), Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(names(), "Second,First");
    QTest::keyClick(&workspace().map().stageHeader(), Qt::Key_F6);
    QTest::keyClick(&workspace().map().laneHeader(), Qt::Key_F6);
    EXPECT_TRUE(workspace().map().hasFocus());
}

TEST_F(ContextMenuTest, SelectsThePathBetweenTwoAndDuplicatesWithItsLinks) {
    show(threeInARow());
    session().select({refTo(Id<Touchpoint>{1})});
    EXPECT_FALSE(action("edit.selectPath").isEnabled());
    session().select({refTo(Id<Touchpoint>{1}), refTo(Id<Touchpoint>{3})});
    run("edit.selectPath");
    EXPECT_EQ(session().selected<Touchpoint>().size(), 3U);
    session().select({refTo(Id<Touchpoint>{2})});
    run("edit.duplicateLinked");
    EXPECT_EQ(session().document().table<Dependency>().size(), 4U);
    EXPECT_EQ(session().undoStack().count(), 1);
}

TEST_F(ContextMenuTest, TheWheelDoesTheSameInAllWindowsAndIsRemembered) {
    show(threeInARow());
    run("view.wheelZooms");
    EXPECT_TRUE(preferences.wheelZooms());
    MainWindow& other = bench.addWindow();
    other.showJourney(std::make_unique<Session>(threeInARow()));
    EXPECT_TRUE(other.actions().action("view.wheelZooms").isChecked());
    const auto turn = [](MapView& map) {
        const double before = map.zoom();
        QWheelEvent event(QPointF(50, 50), map.viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(map.viewport(), &event);
        return map.zoom() != before;
    };
    EXPECT_TRUE(turn(other.workspace()->map()));
    other.actions().action("view.wheelZooms").trigger();
    EXPECT_FALSE(action("view.wheelZooms").isChecked());
    EXPECT_FALSE(turn(workspace().map()));
    EXPECT_FALSE(preferences.wheelZooms());
}

}  // namespace
}  // namespace waymark
