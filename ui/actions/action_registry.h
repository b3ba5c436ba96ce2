#pragma once
// The window's actions, one for each command, found by the command's id. Menus, tool bar, palette and tests take
// them from here.

#include <map>
#include <vector>

#include <QAction>
#include <QColor>
#include <QObject>

#include "ui/actions/command.h"

namespace waymark {

class ActionRegistry : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(std::vector<Command> commands = allCommands(), QObject* parent = nullptr);

    // The action of a command that is there; asking for another is a bug.
    [[nodiscard]] QAction& action(const QString& id) const;
    [[nodiscard]] const std::vector<Command>& commands() const { return m_commands; }

    // Runs `handler` in `context` when the command is chosen. Handlers of checkable commands may take a bool.
    template <class Context, class Handler>
    void on(const QString& id, Context* context, Handler&& handler) {
        QObject::connect(&action(id), &QAction::triggered, context, std::forward<Handler>(handler));
    }

    // Enables each action by its rule.
    void refresh(const CommandFacts& facts);
    void setIconColour(const QColor& colour);

private:
    std::vector<Command> m_commands;
    std::map<QString, QAction*> m_actions;
};

}  // namespace waymark
