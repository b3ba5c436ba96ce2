#include "ui/actions/action_registry.h"

#include <set>

#include <algorithm>

#include <gtest/gtest.h>

#include "ui/actions/shortcut_sheet.h"

namespace waymark {

TEST(ActionRegistry, FindsAnActionForEveryCommandByItsId) {
    const ActionRegistry actions;
    std::set<QString> ids;
    for (const Command& command : actions.commands()) {
        EXPECT_TRUE(ids.insert(command.id).second) << qPrintable(command.id);
        EXPECT_EQ(actions.action(command.id).objectName(), command.id);
        EXPECT_FALSE(command.text.isEmpty()) << qPrintable(command.id);
        EXPECT_EQ(command.id.section('.', 0, 0), categoryWords(command.category).toLower()) << qPrintable(command.id);
    }
    EXPECT_GT(ids.size(), 40U);
}

TEST(ActionRegistryDeathTest, EndsWithANameWhenACommandIsAskedForThatThereIsNot) {
    const ActionRegistry actions;
    EXPECT_DEATH((void)actions.action(QStringLiteral("view.nothing")), "view.nothing");
}

TEST(ActionRegistry, GivesNoShortcutTwice) {
    const ActionRegistry actions;
    std::set<QString> shortcuts;
    for (const Command& command : actions.commands()) {
        for (const QKeySequence& keys : actions.action(command.id).shortcuts()) {
            EXPECT_TRUE(shortcuts.insert(keys.toString()).second)
                << qPrintable(keys.toString()) << " of " << qPrintable(command.id);
        }
    }
}

TEST(ActionRegistry, EnablesCommandsByTheirRules) {
    ActionRegistry actions;
    actions.refresh({});
    EXPECT_TRUE(actions.action("file.open").isEnabled());
    EXPECT_FALSE(actions.action("file.save").isEnabled());
    EXPECT_FALSE(actions.action("edit.undo").isEnabled());

    CommandFacts facts;
    facts.hasJourney = facts.hasTouchpoints = facts.canUndo = true;
    actions.refresh(facts);
    EXPECT_TRUE(actions.action("file.save").isEnabled());
    EXPECT_TRUE(actions.action("edit.undo").isEnabled());
    EXPECT_FALSE(actions.action("edit.redo").isEnabled());
    EXPECT_FALSE(actions.action("edit.copy").isEnabled());

    facts.selectedTouchpoints = facts.selectedItems = 2;
    facts.isSaving = true;
    actions.refresh(facts);
    EXPECT_TRUE(actions.action("edit.copy").isEnabled());
    EXPECT_FALSE(actions.action("edit.rename").isEnabled());
    EXPECT_FALSE(actions.action("file.save").isEnabled());
}

TEST(ActionRegistry, ChecksOneCommandOfAGroupOnly) {
    const ActionRegistry actions;
    actions.action("view.lensJourney").setChecked(true);
    actions.action("view.lensPert").setChecked(true);
    EXPECT_FALSE(actions.action("view.lensJourney").isChecked());
}

TEST(ActionRegistry, RunsTheHandlerOfACommand) {
    ActionRegistry actions;
    int runs = 0;
    actions.on("file.open", &actions, [&runs] { ++runs; });
    actions.action("file.open").trigger();
    EXPECT_EQ(runs, 1);
}

TEST(ShortcutLines, NameEveryCommandAndTheKeysOfThoseThatHaveAny) {
    const ActionRegistry actions;
    std::size_t withShortcut = 0;
    for (const Command& command : actions.commands()) withShortcut += command.shortcuts.isEmpty() ? 0 : 1;
    const auto lines = shortcutLines(actions);
    EXPECT_EQ(lines.size(), actions.commands().size());
    EXPECT_EQ(std::ranges::count_if(lines, [](const ShortcutLine& line) { return !line.keys.isEmpty(); }),
              static_cast<std::ptrdiff_t>(withShortcut));
    for (const ShortcutLine& line : lines) EXPECT_FALSE(line.text.endsWith(QChar(u'…')));
}

}  // namespace waymark
