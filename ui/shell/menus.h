#pragma once
// Which command stands in which menu, and where the dividing lines are.

#include <vector>

#include <QMenu>
#include <QMenuBar>

#include "core/base/id.h"

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

// What a right click on the map concerns.
enum class ContextSubject { Touchpoint, Note, Dependency, Band, EmptyMap };
[[nodiscard]] ContextSubject contextSubjectOf(const std::vector<RowRef>& selection);
void fillContextMenu(QMenu& menu, ActionRegistry& actions, ContextSubject subject);

}  // namespace waymark
