// On a laptop of 1920 by 1080 pixels at 200 % the window has 960 by 540 points, and nothing may ask for more.
#include <QScreen>

#include "tests/ui/shell/window_tour.h"

namespace waymark {
namespace {

constexpr QSize kSmall(960, 540);

class SmallScreenTest : public test::WindowTour {
protected:
    QStringList tooLarge;
    void look(const QWidget& shown, const QString& place) {
        const QSize least = shown.minimumSizeHint().expandedTo(shown.minimumSize());
        const QString line = QStringLiteral("%1: %2 x %3").arg(place).arg(least.width()).arg(least.height());
        if (least.width() > kSmall.width() || least.height() > kSmall.height()) tooLarge << line;
    }
};

}  // namespace

TEST_F(SmallScreenTest, HasRoomForTheWindowWithEachPanel) {
    const auto lookAt = [this](QWidget& shown, const QString& place) { look(shown, place); };
    tourStartPage(lookAt);
    openSample();
    tourPanels(lookAt);
    EXPECT_TRUE(tooLarge.isEmpty()) << qPrintable(tooLarge.join('\n'));
}

TEST_F(SmallScreenTest, HasRoomForEveryDialog) {
    openSample();
    tourDialogs([this](QWidget& shown, const QString& place) { look(shown, place); });
    EXPECT_TRUE(tooLarge.isEmpty()) << qPrintable(tooLarge.join('\n'));
}

TEST_F(SmallScreenTest, OpensDialogsNoLargerThanTheScreen) {
    openSample();
    const QSize screen = window->screen()->availableSize();
    tourDialogs([&](QWidget& shown, const QString& place) {
        if (&shown == window) return;  // the window of this test has a size of its own
        EXPECT_LE(shown.width(), screen.width()) << qPrintable(place);
        EXPECT_LE(shown.height(), screen.height()) << qPrintable(place);
    });
}

}  // namespace waymark
