#pragma once
// The map for screen readers: a list whose items are the touchpoints, each with its name, what is known about it and
// what it follows, and behind them the sticky notes. A graphics view shows them nothing by itself.

#include <map>
#include <optional>
#include <vector>

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/canvas/list_item_accessible.h"
#include "ui/canvas/map_view.h"

namespace waymark {

// From now on every map has it. To be called before the first window.
void installMapAccessibility();

class MapItemAccessible : public ListItemAccessible {
public:
    // Of a touchpoint or a sticky note.
    MapItemAccessible(MapView& view, const RowRef& item) : ListItemAccessible(item), m_view(view) {}

    [[nodiscard]] bool isValid() const override { return touchpoint() || note(); }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    // Name: code and name. Description: place, time, whether it is critical, its neighbours. Of a note its text and
    // author.
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::State state() const override;

private:
    [[nodiscard]] const Touchpoint* touchpoint() const;  // null for a note
    [[nodiscard]] const StickyNote* note() const;        // null for a touchpoint
    [[nodiscard]] QRectF area() const;                   // in the scene; null where it is not shown
    [[nodiscard]] QString description() const;
    void select() override;

    MapView& m_view;
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
