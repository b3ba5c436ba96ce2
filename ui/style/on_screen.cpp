#include "ui/style/on_screen.h"

#include <QScreen>
#include <QWidget>

namespace waymark {
namespace {

constexpr QSize kFrame(24, 48);  // what the window system draws around a window

}  // namespace

void resizeOnScreen(QWidget& window, const QSize& wanted) {
    const QScreen* screen = window.screen();
    window.resize(screen ? wanted.boundedTo(screen->availableSize() - kFrame) : wanted);
}

}  // namespace waymark
