#pragma once
// Whether the machine asks for light or dark windows.

#include "ui/style/theme.h"

namespace waymark {

// As it was when first asked, which has to be before the application wears a palette of its own; Qt 6.4 does not tell
// of later changes.
[[nodiscard]] ThemeKind themeOfMachine();

}  // namespace waymark
