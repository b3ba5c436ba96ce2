#pragma once
// The map for screen readers: a list whose items are the touchpoints, each with its name, what is known about it and
// what it follows, and behind them the sticky notes. A graphics view shows them nothing by itself.

#include <map>
#include <optional>
#include <vector>

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/canvas/map_view.h"

namespace waymark {

// From now on every map has it. To be called before the first window.
void installMapAccessibility();

class MapItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    // Of a touchpoint or a sticky note.
    MapItemAccessible(MapView& view, const RowRef& item) : m_view(view), m_item(item) {}

    [[nodiscard]] const RowRef& item() const { return m_item; }
    [[nodiscard]] bool isValid() const override { return touchpoint() || note(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    // Name: code and name. Description: place, time, whether it is critical, its neighbours. Of a note its text and
    // author.
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
    [[nodiscard]] const Touchpoint* touchpoint() const;  // null for a note
    [[nodiscard]] const StickyNote* note() const;        // null for a touchpoint
    [[nodiscard]] QRectF area() const;                   // in the scene; null where it is not shown
    [[nodiscard]] QString description() const;

    MapView& m_view;
    RowRef m_item;
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
    [[nodiscard]] std::vector<RowRef> notes() const;  // that are shown
    [[nodiscard]] QAccessibleInterface* item(const RowRef& row) const;
    [[nodiscard]] int indexOf(const RowRef& row) const;  // -1: not shown
    [[nodiscard]] std::optional<RowRef> onlySelected() const;
    void forgetRemoved();
    void announceSelection();

    MapView& m_view;
    QObject m_link;  // ends what is heard from the journey
    mutable std::map<RowRef, QAccessible::Id> m_items;
};

}  // namespace waymark
