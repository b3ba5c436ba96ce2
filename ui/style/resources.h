#pragma once
// Files that are compiled into the program (resources/waymark.qrc), found under ":/".

#include <QIcon>

namespace waymark {

// Makes them available; costs nothing when called again. Whoever reads ":/..." calls this first.
void openResources();

// The program's own icon, for windows and task bars.
[[nodiscard]] QIcon programIcon();

}  // namespace waymark
