#pragma once
// Other words under which people look for a command: those of other programs and of the field.

#include <span>

#include <QString>

namespace waymark {

struct CommandWords {
    const char* id;     // of the command
    const char* words;  // untranslated, "bars timeline schedule"
};
[[nodiscard]] std::span<const CommandWords> commandWords();

// In the language of the window; empty where the command's own text says it all.
[[nodiscard]] QString otherWords(const QString& commandId);

}  // namespace waymark
