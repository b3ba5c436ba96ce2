#pragma once
// The names of stages or lanes beside the map for screen readers: a list whose items can be selected.

#include <unordered_map>

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/canvas/list_item_accessible.h"
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

class HeaderAccessible : public QAccessibleWidget {
public:
    explicit HeaderAccessible(MapHeader& header);
    ~HeaderAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] QAccessibleInterface* item(const RowRef& band) const;
    void forgetRemoved();
    void announceSelection();

    MapHeader& m_header;
    QObject m_link;                                                      // ends what is heard from the journey
    mutable std::unordered_map<std::uint32_t, QAccessible::Id> m_items;  // by the numbers of stages or lanes
};

}  // namespace waymark
