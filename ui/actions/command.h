#pragma once
// Commands of the program as values: what they are called, how they are reached and when they can be used.

#include <vector>

#include <QKeySequence>
#include <QList>
#include <QString>

namespace waymark {

enum class CommandCategory { File, Edit, View, Insert, Arrange, Journey, Present, Help };

// "File", "Edit": the name of the menu in which the category's commands stand.
[[nodiscard]] QString categoryWords(CommandCategory category);

// The facts about the window on which rules are decided.
struct CommandFacts {
    bool hasJourney = false;      // the window shows a journey, not the start page
    bool hasTouchpoints = false;  // the journey has any
    bool canUndo = false;
    bool canRedo = false;
    bool isSaving = false;
    std::size_t selectedTouchpoints = 0;
    std::size_t selectedDependencies = 0;
    std::size_t selectedNotes = 0;  // sticky notes
    std::size_t selectedBands = 0;  // stages and lanes
    std::size_t selectedItems = 0;  // touchpoints, dependencies, sticky notes, stages and lanes
    bool clipboardHasTouchpoints = false;
};

using CommandRule = bool (*)(const CommandFacts&);

struct Command {
    QString id;  // "file.save": stable, for tests, scripts and settings
    CommandCategory category = CommandCategory::File;
    QString text;       // as in a menu, without "&"
    QString icon = {};  // a name of ui/style/icons.h, empty for none
    QList<QKeySequence> shortcuts = {};
    CommandRule isEnabled = nullptr;  // null: always
    bool isCheckable = false;
    QString group = {};  // checkable commands of one group exclude each other
};

// Every command of the program, by category, in the order in which menus list them.
[[nodiscard]] std::vector<Command> allCommands();

// What is missing while a command with this rule cannot be used: "needs an open journey". Empty for a null rule.
[[nodiscard]] QString needWords(CommandRule rule);

// The plain text of a command for a list of commands: without "…".
[[nodiscard]] QString plainCommandText(const QString& text);

}  // namespace waymark
