#include "ui/actions/action_registry.h"

#include <QActionGroup>

#include "ui/style/icons.h"

namespace waymark {

ActionRegistry::ActionRegistry(std::vector<Command> commands, QObject* parent)
    : QObject(parent), m_commands(std::move(commands)) {
    std::map<QString, QActionGroup*> groups;
    for (const Command& command : m_commands) {
        auto* action = new QAction(command.text, this);
        action->setObjectName(command.id);
        action->setShortcuts(command.shortcuts);
        action->setCheckable(command.isCheckable);
        action->setEnabled(!command.isEnabled);
        action->setIconVisibleInMenu(false);
        if (!command.group.isEmpty()) {
            QActionGroup*& group = groups[command.group];
            if (!group) group = new QActionGroup(this);
            group->addAction(action);
        }
        const bool isNew = m_actions.emplace(command.id, action).second;
        Q_ASSERT(isNew);
        Q_UNUSED(isNew);
    }
}

QAction& ActionRegistry::action(const QString& id) const {
    const auto found = m_actions.find(id);
    if (found == m_actions.end()) qFatal("There is no command “%s”.", qPrintable(id));  // a slip in the code
    return *found->second;
}

void ActionRegistry::refresh(const CommandFacts& facts) {
    for (const Command& command : m_commands) {
        if (command.isEnabled) action(command.id).setEnabled(command.isEnabled(facts));
    }
}

void ActionRegistry::setIconColour(const QColor& colour) {
    for (const Command& command : m_commands) {
        if (!command.icon.isEmpty()) action(command.id).setIcon(iconNamed(command.icon, colour));
    }
}

}  // namespace waymark
