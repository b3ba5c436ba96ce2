#include "ui/shell/menus.h"

#include <algorithm>
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
    recent.addAction(&actions.action("file.forgetRecent"));  // as RecentFilesMenu does
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
    recent.addAction(&actions.action("file.forgetRecent"));  // as RecentFilesMenu does
    fillMenuBar(bar, actions, recent);
    for (const Command& command : actions.commands()) {
        for (const QAction* top : bar.actions()) {
            const bool isHere = actionsIn(*top->menu()).contains(&actions.action(command.id));
            EXPECT_EQ(isHere, top->text() == categoryWords(command.category)) << qPrintable(command.id);
        }
    }
}

TEST(Menus, ContextMenusOfferOnlyCommandsThatThereAre) {
    ActionRegistry actions;
    std::set<const QAction*> all;
    for (const Command& command : actions.commands()) all.insert(&actions.action(command.id));
    for (const ContextSubject subject :
         {ContextSubject::Touchpoint, ContextSubject::Dependency, ContextSubject::Band, ContextSubject::EmptyMap}) {
        QMenu menu;
        fillContextMenu(menu, actions, subject);
        const std::set<const QAction*> offered = actionsIn(menu);
        EXPECT_GT(offered.size(), 5U);
        EXPECT_TRUE(std::ranges::includes(all, offered));
    }
}

TEST(Menus, ATouchpointComesBeforeWhatElseIsSelected) {
    EXPECT_EQ(contextSubjectOf({}), ContextSubject::EmptyMap);
    EXPECT_EQ(contextSubjectOf({{RowKind::Stage, 1}}), ContextSubject::Band);
    EXPECT_EQ(contextSubjectOf({{RowKind::Touchpoint, 1}, {RowKind::Dependency, 1}}), ContextSubject::Touchpoint);
    EXPECT_EQ(contextSubjectOf({{RowKind::Dependency, 1}}), ContextSubject::Dependency);
}

}  // namespace waymark
