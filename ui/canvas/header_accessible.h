#pragma once
// The names of stages or lanes beside the map for screen readers: a list whose items can be selected.

#include "ui/canvas/list_accessible.h"
#include "ui/canvas/map_header.h"

namespace waymark {

class BandAccessible : public ListItemAccessible {
public:
    BandAccessible(MapHeader& header, const RowRef& band) : ListItemAccessible(band), m_header(header) {}

    [[nodiscard]] bool isValid() const override { return place() >= 0; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    // Name: that of the stage or lane. Description: which of how many, and how many touchpoints are in it.
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::State state() const override;

private:
    [[nodiscard]] int place() const;  // in the order on the map; -1: gone
    void select() override;

    MapHeader& m_header;
};

class HeaderAccessible : public ListAccessible {
public:
    explicit HeaderAccessible(MapHeader& header);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;

private:
    [[nodiscard]] std::optional<RowRef> rowAt(int index) const override;
    [[nodiscard]] int indexOf(const RowRef& band) const override;
    [[nodiscard]] bool isThere(const RowRef& band) const override { return indexOf(band) >= 0; }
    [[nodiscard]] std::optional<RowRef> current() const override { return m_header.current(); }
    [[nodiscard]] ListItemAccessible* makeItem(const RowRef& band) const override;

    MapHeader& m_header;
};

}  // namespace waymark
