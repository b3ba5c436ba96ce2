// A whole journey typed from an empty map, without the mouse.

#include <QLineEdit>

#include "tests/ui/shell/shell_fixture.h"
#include "ui/tools/canvas_tools.h"

namespace waymark {
namespace {

class TypedJourneyTest : public test::ShellTest {
protected:
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++m_keys;
        QWidget* target = QApplication::focusWidget();
        ASSERT_TRUE(target);
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString& text) {
        ASSERT_TRUE(workspace().tools().editor().isOpen());
        m_keys += static_cast<int>(text.size());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    int m_keys = 0;
};

TEST_F(TypedJourneyTest, TenStepsWithTimesNeedNoMouseAndFewKeys) {
    show(Document());
    workspace().map().setFocus();
    key(Qt::Key_Return);
    for (int step = 1; step <= 10; ++step) {
        type(QStringLiteral("Step %1").arg(step));
        key(Qt::Key_Tab);
        type(step % 2 == 1 ? QStringLiteral("1d") : QStringLiteral("1 2 6d"));
        if (step < 10) key(Qt::Key_Return, Qt::ControlModifier);
    }
    key(Qt::Key_Return);
    EXPECT_FALSE(workspace().tools().editor().isOpen());
    EXPECT_EQ(session().document().table<Touchpoint>().size(), 10U);
    EXPECT_EQ(session().document().table<Dependency>().size(), 9U);
    // Five days of one, and five of (1 + 4 * 2 + 6) / 6.
    EXPECT_EQ(session().schedule().finish(), Minutes{5 * 480 + 5 * 1200});
    double x = -1e9;
    int number = 0;
    for (const Touchpoint& row : session().document().table<Touchpoint>()) {
        EXPECT_EQ(row.name, "Step " + std::to_string(++number));
        const Placement* card = session().document().find(placementOf(row.id));
        EXPECT_GT(card->x, x);
        x = card->x;
        EXPECT_TRUE(workspace().map().mapScene().content().card(row.id));
    }
    EXPECT_LE(m_keys, 10 * 20);
    while (session().undoStack().canUndo()) session().undoStack().undo();
    EXPECT_EQ(session().document(), Document());
}

TEST_F(TypedJourneyTest, GoesOnInTheDirectionInWhichItGrewLast) {
    show(Document());
    workspace().map().setFocus();
    key(Qt::Key_Return);
    type("First");
    key(Qt::Key_Return);
    key(Qt::Key_Down, Qt::ControlModifier);
    type("Second");
    key(Qt::Key_Return, Qt::ControlModifier);
    type("Third");
    key(Qt::Key_Return);
    const auto& places = session().document().table<Placement>();
    ASSERT_EQ(places.size(), 3U);
    EXPECT_EQ(places.at(placementOf(Id<Touchpoint>{1})).x, places.at(placementOf(Id<Touchpoint>{3})).x);
    EXPECT_GT(places.at(placementOf(Id<Touchpoint>{3})).y, places.at(placementOf(Id<Touchpoint>{2})).y);
}

TEST_F(TypedJourneyTest, TheEmptyMapSaysHowToBegin) {
    show(Document());
    MapView& map = workspace().map();
    // Dark pixels of the words in the middle, at the right of where the first card lies.
    const auto ink = [&] {
        const QImage picture = map.viewport()->grab().toImage();
        int dark = 0;
        for (int y = picture.height() / 3; y < picture.height() * 2 / 3; ++y) {
            for (int x = picture.width() / 2; x < picture.width(); ++x)
                dark += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
        }
        return dark;
    };
    EXPECT_GT(ink(), 100);
    map.setFocus();
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    EXPECT_EQ(session().document().table<Touchpoint>().size(), 1U);
    EXPECT_EQ(ink(), 0);
    session().undoStack().undo();
    EXPECT_GT(ink(), 100);
}

}  // namespace
}  // namespace waymark
