#include "ui/canvas/list_accessible.h"

namespace waymark {

ListAccessible::ListAccessible(QWidget& widget, Session& session)
    : QAccessibleWidget(&widget, QAccessible::List), m_widget(widget) {
    QObject::connect(&session, &Session::changed, &m_link, [this] { forgetRemoved(); });
    QObject::connect(&session, &Session::selectionChanged, &m_link, [this] { announceSelection(); });
}

ListAccessible::~ListAccessible() {
    for (const auto& [row, known] : m_items) QAccessible::deleteAccessibleInterface(known);
}

QAccessibleInterface* ListAccessible::item(const RowRef& row) const {
    const auto known = m_items.find(row);
    if (known != m_items.end()) return QAccessible::accessibleInterface(known->second);
    ListItemAccessible* made = makeItem(row);  // belongs to the registry
    m_items.emplace(row, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* ListAccessible::child(int index) const {
    const auto row = index < 0 ? std::nullopt : rowAt(index);
    return row ? item(*row) : nullptr;
}

int ListAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto* known = dynamic_cast<const ListItemAccessible*>(child);
    return known ? indexOf(known->row()) : -1;
}

QAccessibleInterface* ListAccessible::focusChild() const {
    const auto row = current();
    return m_widget.hasFocus() && row ? item(*row) : nullptr;
}

void ListAccessible::forgetRemoved() {
    std::erase_if(m_items, [&](const auto& entry) {
        if (isThere(entry.first)) return false;
        QAccessible::deleteAccessibleInterface(entry.second);
        return true;
    });
}

// Who walks the list with the keyboard hears where they are.
void ListAccessible::announceSelection() {
    if (!QAccessible::isActive() || !m_widget.hasFocus()) return;
    const auto row = current();
    const int index = row ? indexOf(*row) : -1;
    QAccessibleEvent event(&m_widget, index < 0 ? QAccessible::SelectionWithin : QAccessible::Focus);
    if (index >= 0) event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

}  // namespace waymark
