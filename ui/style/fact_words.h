#pragma once
// The few English words that the core library puts into its errors, in the language of the window.

#include <string>

#include <QString>

namespace waymark {

// A known word translated; anything else, what the person wrote above all, as it is.
[[nodiscard]] QString factWords(const std::string& fact);

}  // namespace waymark
