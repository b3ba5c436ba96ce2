#pragma once
// What is alike in all items that a list of the map shows to screen readers: each stands for a row of the journey, has
// nothing below it, and is selected by pressing it.

#include <QAccessible>
#include <QStringList>

#include "core/base/id.h"

namespace waymark {

class ListItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    explicit ListItemAccessible(const RowRef& row) : m_row(row) {}

    [[nodiscard]] const RowRef& row() const { return m_row; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (name == pressAction() && isValid()) select();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    virtual void select() = 0;

    RowRef m_row;
};

}  // namespace waymark
