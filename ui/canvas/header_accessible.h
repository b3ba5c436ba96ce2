#pragma once
// The names of stages or lanes beside the map for screen readers: a list whose items can be selected.

#include <unordered_map>

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/canvas/map_header.h"

namespace waymark {

class BandAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BandAccessible(MapHeader& header, const RowRef& band) : m_header(header), m_band(band) {}

    [[nodiscard]] const RowRef& band() const { return m_band; }
    [[nodiscard]] bool isValid() const override { return place() >= 0; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    // Name: that of the stage or lane. Description: which of how many, and how many touchpoints are in it.
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
    [[nodiscard]] int place() const;  // in the order on the map; -1: gone

    MapHeader& m_header;
    RowRef m_band;
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
