#include "ui/canvas/header_accessible.h"

#include <algorithm>

#include "ui/style/tr.h"

namespace waymark {
namespace {

int indexIn(const std::vector<RowRef>& rows, const RowRef& row) {
    const auto found = std::ranges::find(rows, row);
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

}  // namespace

int BandAccessible::place() const { return indexIn(m_header.rows(), row()); }

QAccessibleInterface* BandAccessible::parent() const { return QAccessible::queryAccessibleInterface(&m_header); }

QString BandAccessible::text(QAccessible::Text kind) const {
    if (!isValid()) return {};
    const Document& document = m_header.scene().session().document();
    if (kind == QAccessible::Name) {
        return QString::fromStdString(m_header.isForStages() ? document.table<Stage>().at(Id<Stage>{row().number}).name
                                                             : document.table<Lane>().at(Id<Lane>{row().number}).name);
    }
    if (kind != QAccessible::Description) return {};
    int touchpoints = 0;
    for (const Touchpoint& each : document.table<Touchpoint>()) {
        touchpoints += (m_header.isForStages() ? each.stage.value : each.lane.value) == row().number ? 1 : 0;
    }
    return tr("%1 of %2; touchpoints: %3").arg(place() + 1).arg(m_header.rows().size()).arg(touchpoints);
}

QRect BandAccessible::rect() const {
    const QRect where = m_header.rectOf(row()).toAlignedRect();
    return {m_header.mapToGlobal(where.topLeft()), where.size()};
}

QAccessible::State BandAccessible::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = state.focusable = true;
    state.selected = m_header.current() == row();
    state.focused = state.selected && m_header.hasFocus();
    state.offscreen = !m_header.rectOf(row()).intersects(QRectF(m_header.rect()));
    return state;
}

void BandAccessible::select() { m_header.select(row()); }

HeaderAccessible::HeaderAccessible(MapHeader& header)
    : QAccessibleWidget(&header, QAccessible::List), m_header(header) {
    Session& session = header.scene().session();
    QObject::connect(&session, &Session::changed, &m_link, [this] { forgetRemoved(); });
    QObject::connect(&session, &Session::selectionChanged, &m_link, [this] { announceSelection(); });
}

HeaderAccessible::~HeaderAccessible() {
    for (const auto& [number, known] : m_items) QAccessible::deleteAccessibleInterface(known);
}

int HeaderAccessible::childCount() const { return static_cast<int>(m_header.rows().size()); }

QAccessibleInterface* HeaderAccessible::child(int index) const {
    const std::vector<RowRef> rows = m_header.rows();
    const auto place = static_cast<std::size_t>(index);
    return index < 0 || place >= rows.size() ? nullptr : item(rows[place]);
}

QAccessibleInterface* HeaderAccessible::item(const RowRef& band) const {
    const auto known = m_items.find(band.number);
    if (known != m_items.end()) return QAccessible::accessibleInterface(known->second);
    auto* made = new BandAccessible(m_header, band);  // belongs to the registry
    m_items.emplace(band.number, QAccessible::registerAccessibleInterface(made));
    return made;
}

int HeaderAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto* band = dynamic_cast<const BandAccessible*>(child);
    return band ? indexIn(m_header.rows(), band->row()) : -1;
}

QAccessibleInterface* HeaderAccessible::childAt(int x, int y) const {
    const QPointF pixel = m_header.mapFromGlobal(QPoint(x, y));
    for (const RowRef& row : m_header.rows()) {
        if (m_header.rectOf(row).contains(pixel)) return item(row);
    }
    return nullptr;
}

QAccessibleInterface* HeaderAccessible::focusChild() const {
    const auto current = m_header.current();
    return m_header.hasFocus() && current ? item(*current) : nullptr;
}

void HeaderAccessible::forgetRemoved() {
    const std::vector<RowRef> rows = m_header.rows();
    std::erase_if(m_items, [&](const auto& entry) {
        if (std::ranges::find(rows, entry.first, &RowRef::number) != rows.end()) return false;
        QAccessible::deleteAccessibleInterface(entry.second);
        return true;
    });
}

// Who walks the names with the keyboard hears where they are.
void HeaderAccessible::announceSelection() {
    const auto current = m_header.current();
    if (!QAccessible::isActive() || !m_header.hasFocus() || !current) return;
    QAccessibleEvent event(&m_header, QAccessible::Focus);
    event.setChild(indexIn(m_header.rows(), *current));
    QAccessible::updateAccessibility(&event);
}

}  // namespace waymark
