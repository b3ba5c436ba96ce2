#pragma once
// Words for people, outside of classes that have a tr() of their own. All stand in one context (ui/style/language.h).

#include <QString>

namespace waymark {

// The text in the language of the window. `meaning` tells texts apart that read the same in English alone.
[[nodiscard]] QString tr(const char* text, const char* meaning = nullptr);

}  // namespace waymark
