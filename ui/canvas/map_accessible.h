#pragma once
// The map for screen readers: a list whose items are the touchpoints, each with its name, what is known about it and
// what it follows, and behind them the sticky notes. A graphics view shows them nothing by itself.

#include <vector>

#include "ui/canvas/list_accessible.h"
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

class MapAccessible : public ListAccessible {
public:
    explicit MapAccessible(MapView& view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    [[nodiscard]] std::span<const MapCard> cards() const;
    [[nodiscard]] std::vector<RowRef> notes() const;  // that are shown
    [[nodiscard]] std::optional<RowRef> rowAt(int index) const override;
    [[nodiscard]] int indexOf(const RowRef& row) const override;
    [[nodiscard]] bool isThere(const RowRef& row) const override;
    [[nodiscard]] std::optional<RowRef> current() const override;
    [[nodiscard]] ListItemAccessible* makeItem(const RowRef& row) const override;

    MapView& m_view;
};

}  // namespace waymark
