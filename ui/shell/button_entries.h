#pragma once
// What can be pressed in the window just now, for the command palette: buttons and ticks of the panels that are open.

#include <vector>

#include <QAbstractButton>

#include "ui/actions/command_palette.h"

namespace waymark {

class MainWindow;

// A button by its text or, where it only shows a sign, by what it is called.
[[nodiscard]] QString nameOf(const QAbstractButton& button);

// Those in sight that can be pressed, but for the ones that stand for a command.
[[nodiscard]] std::vector<PaletteEntry> buttonEntries(MainWindow& window);

}  // namespace waymark
