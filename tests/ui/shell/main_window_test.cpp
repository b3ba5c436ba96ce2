#include "ui/shell/main_window.h"

#include <array>
#include <memory>

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

#include "core/edit/dependency_edits.h"
#include "core/edit/journey_edits.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/actions/command_palette.h"
#include "ui/panels/choice_field.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/start_page.h"

namespace waymark {
namespace {

class MainWindowTest : public test::ShellTest {
protected:
    std::vector<Placement> placements() {
        const auto& table = session().document().table<Placement>();
        return {table.begin(), table.end()};
    }
    void selectAll() { run("edit.selectAll"); }
    std::size_t touchpoints() { return session().document().table<Touchpoint>().size(); }
    Id<Touchpoint> touchpoint(const char* code) {
        for (const Touchpoint& row : session().document().table<Touchpoint>()) {
            if (row.code == code) return row.id;
        }
        return {};
    }
};

}  // namespace

TEST_F(MainWindowTest, NewOnTheStartPageBeginsAnEmptyJourney) {
    ASSERT_FALSE(window->workspace());
    run("file.new");
    ASSERT_TRUE(window->workspace());
    EXPECT_TRUE(session().document().table<Touchpoint>().empty());
}

TEST_F(MainWindowTest, SwitchesTheLensAndTheArrangementWithoutMovingAnything) {
    show(threeInARow());
    const auto before = placements();
    const QRectF first = workspace().map().mapScene().content().card(touchpoint("A"))->rect;
    run("view.lensPert");
    EXPECT_EQ(workspace().map().lens(), Lens::Pert);
    EXPECT_EQ(workspace().map().mapScene().content().card(touchpoint("A"))->rect, first);
    EXPECT_EQ(placements(), before);
    for (const auto& [id, layout] : {std::pair<const char*, MapLayout>{"arrange.asNetwork", MapLayout::Network},
                                     {"arrange.byTime", MapLayout::Time},
                                     {"arrange.asStages", MapLayout::Stages},
                                     {"arrange.asDrawn", MapLayout::Drawn}}) {
        run(id);
        EXPECT_EQ(workspace().map().mapLayout(), layout);
        EXPECT_EQ(placements(), before);
    }
    EXPECT_FALSE(session().isModified());
    run("view.lensChain");
    EXPECT_EQ(workspace().map().lens(), Lens::Chain);
    run("view.lensJourney");
    EXPECT_EQ(workspace().map().lens(), Lens::Journey);
}

TEST_F(MainWindowTest, KeepsTheLensForTheNextJourney) {
    show(Document());
    run("view.lensPert");
    show(threeInARow());
    EXPECT_EQ(workspace().map().lens(), Lens::Pert);
    EXPECT_TRUE(action("view.lensPert").isChecked());
}

TEST_F(MainWindowTest, ChangesTheThemeOfAllWindowsAtOnceAndBack) {
    show(threeInARow());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !workspace().risk().isComputing(); }));  // all figures have come to rest
    QTest::qWait(0);
    const QImage light = window->grab().toImage();
    run("view.themeDark");
    QTest::qWait(0);
    EXPECT_EQ(preferences.theme(), ThemeKind::Dark);
    EXPECT_NE(window->grab().toImage(), light);
    MainWindow& second = bench.addWindow();
    EXPECT_TRUE(second.actions().action("view.themeDark").isChecked());
    second.actions().action("view.themeLight").trigger();
    QTest::qWait(0);
    EXPECT_TRUE(action("view.themeLight").isChecked());
    EXPECT_EQ(window->grab().toImage(), light);
}

TEST_F(MainWindowTest, MarksChangesInTheTitle) {
    show(threeInARow());
    EXPECT_EQ(window->windowTitle(), "Untitled journey[*] – Waymark");
    EXPECT_FALSE(window->isWindowModified());
    ASSERT_TRUE(session().edit(edit::setJourneyName(session().document(), "Returns"), "Rename"));
    EXPECT_EQ(window->windowTitle(), "Returns[*] – Waymark");
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_EQ(action("edit.undo").text(), "Undo: Rename");
    run("edit.undo");
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_EQ(action("edit.undo").text(), "Undo");
    EXPECT_EQ(action("edit.redo").text(), "Redo: Rename");
}

TEST_F(MainWindowTest, SaysOverTheMapWhyAnEditIsRefused) {
    show(threeInARow());
    const auto closing = edit::connect(session().document(), touchpoint("C"), touchpoint("A"));
    EXPECT_FALSE(session().edit(closing, "Connect"));
    EXPECT_TRUE(workspace().messages().isVisible());
    EXPECT_TRUE(workspace().messages().sentence().contains("C → A → B → C"))
        << qPrintable(workspace().messages().sentence());
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(MainWindowTest, CopiesPastesCutsAndDuplicates) {
    show(threeInARow());
    EXPECT_FALSE(action("edit.copy").isEnabled());
    selectAll();
    run("edit.copy");
    run("edit.paste");
    EXPECT_EQ(touchpoints(), 6U);
    EXPECT_EQ(session().document().table<Dependency>().size(), 4U);
    EXPECT_EQ(session().selected<Touchpoint>().size(), 3U);
    run("edit.duplicate");
    EXPECT_EQ(touchpoints(), 9U);
    run("edit.cut");
    EXPECT_EQ(touchpoints(), 6U);
    run("edit.paste");
    EXPECT_EQ(touchpoints(), 9U);
    run("edit.delete");
    EXPECT_EQ(touchpoints(), 6U);
    while (action("edit.undo").isEnabled()) run("edit.undo");
    EXPECT_EQ(session().document(), threeInARow());
}

TEST_F(MainWindowTest, PastesLinesOfASpreadsheetAsTouchpoints) {
    show(threeInARow());
    QApplication::clipboard()->setText("Pack\t2d\nShip\t1d\n");
    run("edit.paste");
    EXPECT_EQ(touchpoints(), 5U);
    EXPECT_EQ(session().selected<Touchpoint>().size(), 2U);
    QApplication::clipboard()->setText("Pack\ttwo\nShip\t1d\n");
}

TEST_F(MainWindowTest, AddsWhatTheInsertMenuOffers) {
    show(Document());
    for (const char* id :
         {"insert.contact", "insert.backstage", "insert.waiting", "insert.decision", "insert.milestone"}) {
        run(id);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    std::vector<TouchpointKind> kinds;
    for (const Touchpoint& row : session().document().table<Touchpoint>()) kinds.push_back(row.kind);
    EXPECT_EQ(kinds, (std::vector{TouchpointKind::Contact, TouchpointKind::Backstage, TouchpointKind::Waiting,
                                  TouchpointKind::Decision, TouchpointKind::Milestone}));
    run("insert.stage");
    run("insert.lane");
    EXPECT_EQ(session().document().table<Stage>().size(), 1U);
    EXPECT_EQ(session().document().table<Lane>().size(), 1U);
}

TEST_F(MainWindowTest, ArrangesAsOneStep) {
    show(threeInARow());
    run("arrange.asNetwork");
    run("arrange.byStages");
    EXPECT_EQ(workspace().map().mapLayout(), MapLayout::Drawn);
    EXPECT_TRUE(action("arrange.asDrawn").isChecked());
    EXPECT_EQ(session().undoStack().count(), 1);
}

TEST_F(MainWindowTest, GoesToTouchpointsFromTheFindField) {
    show(threeInARow());
    run("edit.find");
    auto* field = window->findChild<QLineEdit*>("findField");
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClicks(field, "b");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(session().selected<Touchpoint>(), std::vector{touchpoint("B")});
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(MainWindowTest, FindsCommandsAndTouchpointsInThePalette) {
    show(threeInARow());
    run("help.palette");
    auto* field = window->findChild<QLineEdit*>("paletteField");
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, "pert lens");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(workspace().map().lens(), Lens::Pert);
    run("help.palette");
    QTest::keyClicks(field, "C");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(session().selected<Touchpoint>(), std::vector{touchpoint("C")});
}

TEST_F(MainWindowTest, OpensAndClosesItsPanels) {
    show(threeInARow());
    EXPECT_EQ(workspace().bottomPanel().shown(), "");  // the map comes first
    run("view.table");
    EXPECT_EQ(workspace().bottomPanel().shown(), "view.table");
    EXPECT_TRUE(action("view.table").isChecked());
    run("view.table");
    EXPECT_EQ(workspace().bottomPanel().shown(), "");
    EXPECT_EQ(workspace().bottomPanel().height(), workspace().bottomPanel().closedHeight());
    run("view.problems");
    EXPECT_EQ(workspace().bottomPanel().shown(), "view.problems");
    EXPECT_GT(workspace().bottomPanel().height(), 100);
    run("view.outline");
    EXPECT_FALSE(workspace().sidePanel().isVisible());
}

TEST_F(MainWindowTest, RemembersWhetherResourcesAreSimulated) {
    show(threeInARow());
    EXPECT_TRUE(action("view.resourcesUnlimited").isChecked());
    run("view.resourcesShared");
    EXPECT_EQ(workspace().risk().resourceUse(), ResourceUse::ChainOrder);
    run("view.finish");
    auto* choice = workspace().findChild<ChoiceField*>("resourceUse");
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->currentIndex(), 1);
    choice->setCurrentIndex(0);
    Q_EMIT choice->activated(0);
    EXPECT_TRUE(action("view.resourcesUnlimited").isChecked());
    run("view.resourcesShared");
    MainWindow& next = bench.addWindow();
    next.showJourney(std::make_unique<Session>(threeInARow()));
    EXPECT_TRUE(next.actions().action("view.resourcesShared").isChecked());
    EXPECT_EQ(next.workspace()->risk().resourceUse(), ResourceUse::ChainOrder);
}

TEST_F(MainWindowTest, RemembersItsLayout) {
    show(threeInARow());
    run("view.problems");
    run("view.inspector");
    window->close();
    MainWindow& next = bench.addWindow();
    next.showJourney(std::make_unique<Session>(threeInARow()));
    EXPECT_EQ(next.workspace()->bottomPanel().shown(), "view.problems");
    EXPECT_FALSE(next.actions().action("view.inspector").isChecked());
    EXPECT_TRUE(next.actions().action("view.outline").isChecked());
}

TEST_F(MainWindowTest, OpensAFileThatIsDroppedOnIt) {
    write("plan.csv", "code,name,duration\nA,Call,2d\n");
    window->showStartPage();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(inFolder("plan.csv"))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &drop);
    ASSERT_TRUE(waitFor([this] { return window->workspace() != nullptr; }));
    EXPECT_EQ(touchpoints(), 1U);

    QMimeData picture;
    picture.setUrls({QUrl::fromLocalFile(inFolder("photo.png"))});
    QDragEnterEvent other({50, 50}, Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &other);
    EXPECT_FALSE(other.isAccepted());
}

TEST_F(MainWindowTest, EnablesTheStartPagesCommandsOnly) {
    window->showStartPage();
    EXPECT_TRUE(action("file.open").isEnabled());
    for (const char* id : {"file.save", "edit.undo", "view.lensPert", "insert.contact", "journey.promise"}) {
        EXPECT_FALSE(action(id).isEnabled()) << id;
    }
    EXPECT_NE(window->findChild<StartPage*>(), nullptr);
    window->files().beginJourney({});
    EXPECT_TRUE(action("insert.contact").isEnabled());
    EXPECT_FALSE(action("file.export").isEnabled());
}

TEST_F(MainWindowTest, ShowsNoMarkupInAnyOfItsLabels) {
    show(threeInARow());
    for (const QLabel* label : window->findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
    }
}

TEST(Workbench, TakesAllItsWindowsWithIt) {
    Preferences preferences;
    test::AnsweringPrompts prompts;
    auto bench = std::make_unique<Workbench>(preferences, prompts);
    const std::array<QPointer<MainWindow>, 3> windows{&bench->addWindow(), &bench->addWindow(), &bench->addWindow()};
    for (const auto& window : windows) window->show();
    bench.reset();
    for (const auto& window : windows) EXPECT_FALSE(window);
}

}  // namespace waymark
