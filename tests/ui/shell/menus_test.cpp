#include "ui/shell/menus.h"

#include <set>

#include <gtest/gtest.h>

#include "ui/actions/action_registry.h"

namespace waymark {
namespace {

std::set<const QAction*> actionsIn(const QMenu& menu) {
    std::set<const QAction*> found;
    for (const QAction* action : menu.actions()) {
        if (action->menu()) {
            found.merge(actionsIn(*action->menu()));
        } else if (!action->isSeparator()) {
            found.insert(action);
        }
    }
    return found;
}

}  // namespace

TEST(Menus, ReachEveryCommandThatHasText) {
    ActionRegistry actions;
    QMenuBar bar;
    QMenu recent;
    fillMenuBar(bar, actions, recent);
    std::set<const QAction*> reached;
    for (const QAction* top : bar.actions()) reached.merge(actionsIn(*top->menu()));
    for (const Command& command : actions.commands()) {
        EXPECT_TRUE(reached.contains(&actions.action(command.id))) << qPrintable(command.id);
        EXPECT_FALSE(actions.action(command.id).text().isEmpty()) << qPrintable(command.id);
    }
    EXPECT_EQ(reached.size(), actions.commands().size());
}

TEST(Menus, StandInTheMenuOfTheirCategory) {
    ActionRegistry actions;
    QMenuBar bar;
    QMenu recent;
    fillMenuBar(bar, actions, recent);
    for (const Command& command : actions.commands()) {
        for (const QAction* top : bar.actions()) {
            const bool isHere = top->menu()->actions().contains(&actions.action(command.id));
            EXPECT_EQ(isHere, top->text() == categoryWords(command.category)) << qPrintable(command.id);
        }
    }
}

}  // namespace waymark
