// The next window is laid out as the last one was left.
#include <QSplitter>

#include "tests/ui/shell/shell_fixture.h"
#include "ui/panels/inspector.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/side_panel.h"

namespace waymark {
namespace {

class LayoutTest : public test::ShellTest {
protected:
    MainWindow& nextWindow() {
        window->close();
        MainWindow& next = bench.addWindow();
        next.showJourney(std::make_unique<Session>(threeInARow()));
        next.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&next));
        return next;
    }
};

}  // namespace

TEST_F(LayoutTest, RemembersPanelsAndTheirSizes) {
    show(threeInARow());
    run("view.outline");
    run("view.fever");
    auto* across = workspace().findChild<QSplitter*>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(across);
    across->setSizes({0, 1000, 377});
    const int inspector = workspace().inspector().width();
    EXPECT_GT(inspector, 350);
    MainWindow& next = nextWindow();
    EXPECT_FALSE(next.workspace()->sidePanel().isVisible());
    EXPECT_FALSE(next.actions().action("view.outline").isChecked());
    EXPECT_EQ(next.workspace()->bottomPanel().shown(), "view.fever");
    EXPECT_TRUE(next.actions().action("view.fever").isChecked());
    EXPECT_NEAR(next.workspace()->inspector().width(), inspector, 2);
}

TEST_F(LayoutTest, RemembersTheSizeOfTheWindow) {
    show(threeInARow());
    window->resize(700, 610);
    const QSize size = window->size();
    EXPECT_EQ(nextWindow().size(), size);
}

}  // namespace waymark
