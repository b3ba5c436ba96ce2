#pragma once
// Sizes of dialogs, where the screen may be small: at 200 % a laptop's is 960 by 540.

#include <QSize>

class QWidget;

namespace waymark {

// Gives the window this size, or what of it the screen has room for.
void resizeOnScreen(QWidget& window, const QSize& wanted);

}  // namespace waymark
