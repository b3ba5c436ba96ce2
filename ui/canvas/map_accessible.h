#pragma once
// The map for screen readers: a list whose items are the touchpoints, each with its name, what is known about it and
// what it follows. A graphics view shows them nothing by itself.

#include <unordered_map>

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/canvas/map_view.h"

namespace waymark {

// From now on every map has it. To be called before the first window.
void installMapAccessibility();

class CardAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CardAccessible(MapView& view, Id<Touchpoint> id) : m_view(view), m_id(id) {}

    [[nodiscard]] Id<Touchpoint> touchpoint() const { return m_id; }
    [[nodiscard]] bool isValid() const override { return row() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    // Name: code and name. Description: place, time, whether it is critical, its neighbours.
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    // To press an item is to select it.
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] const Touchpoint* row() const;
    [[nodiscard]] QString description() const;

    MapView& m_view;
    Id<Touchpoint> m_id;
};

class MapAccessible : public QAccessibleWidget {
public:
    explicit MapAccessible(MapView& view);
    ~MapAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    [[nodiscard]] std::span<const MapCard> cards() const;
    [[nodiscard]] QAccessibleInterface* item(Id<Touchpoint> id) const;
    [[nodiscard]] int indexOf(Id<Touchpoint> id) const;  // -1: not shown
    void forgetRemoved();
    void announceSelection();

    MapView& m_view;
    QObject m_link;  // ends what is heard from the journey
    mutable std::unordered_map<Id<Touchpoint>, QAccessible::Id> m_items;
};

}  // namespace waymark
