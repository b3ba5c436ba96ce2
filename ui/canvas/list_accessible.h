#pragma once
// A part of the map for screen readers: a list whose items each stand for a row of the journey. What is alike in all
// such lists is here: items are made when they are first asked for, go with their rows, and are announced while
// somebody walks them with the keyboard.

#include <map>
#include <optional>

#include <QAccessible>
#include <QAccessibleWidget>
#include <QStringList>

#include "ui/session/session.h"

namespace waymark {

// Has nothing below it, and is selected by pressing it.
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

class ListAccessible : public QAccessibleWidget {
public:
    ListAccessible(QWidget& widget, Session& session);
    ~ListAccessible() override;

    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

protected:
    [[nodiscard]] QAccessibleInterface* item(const RowRef& row) const;

private:
    [[nodiscard]] virtual std::optional<RowRef> rowAt(int index) const = 0;
    [[nodiscard]] virtual int indexOf(const RowRef& row) const = 0;  // -1: not shown
    [[nodiscard]] virtual bool isThere(const RowRef& row) const = 0;
    // Where the keyboard is, if one alone is selected.
    [[nodiscard]] virtual std::optional<RowRef> current() const = 0;
    [[nodiscard]] virtual ListItemAccessible* makeItem(const RowRef& row) const = 0;
    void forgetRemoved();
    void announceSelection();

    QWidget& m_widget;
    QObject m_link;  // ends what is heard from the journey
    mutable std::map<RowRef, QAccessible::Id> m_items;
};

}  // namespace waymark
