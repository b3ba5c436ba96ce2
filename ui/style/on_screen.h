#pragma once
// Sizes of dialogs, where the screen may be small: at 200 % a laptop's is 960 by 540.

#include <QSize>

class QApplication;
class QDialog;
class QWidget;

namespace waymark {

// Gives the window this size, or what of it the screen has room for.
void resizeOnScreen(QWidget& window, const QSize& wanted);
// A dialog that asks for more room than there is scrolls from now on; one that is only too large gets smaller.
void fitInto(QDialog& dialog, const QSize& room);
// Every dialog of the program is fitted into its screen when it opens, and goes with its window when that moves.
void fitDialogsOnScreen(QApplication& program);

}  // namespace waymark
