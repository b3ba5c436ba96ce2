#pragma once
// Which command stands in which menu, and where the dividing lines are.

#include <QMenu>
#include <QMenuBar>

namespace waymark {

class ActionRegistry;

// Fills the menu bar with all commands. `recentFiles` is placed below "Open".
void fillMenuBar(QMenuBar& bar, ActionRegistry& actions, QMenu& recentFiles);

// The menu behind the tool bar's "Arrange".
void fillArrangeMenu(QMenu& menu, ActionRegistry& actions);
// The menu behind the tool bar's zoom.
void fillZoomMenu(QMenu& menu, ActionRegistry& actions);
// What the Risk lens simulates.
void fillRiskMenu(QMenu& menu, ActionRegistry& actions);

}  // namespace waymark
