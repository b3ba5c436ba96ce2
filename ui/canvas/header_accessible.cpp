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
    : ListAccessible(header, header.scene().session()), m_header(header) {}

int HeaderAccessible::childCount() const { return static_cast<int>(m_header.rows().size()); }

std::optional<RowRef> HeaderAccessible::rowAt(int index) const {
    const std::vector<RowRef> rows = m_header.rows();
    const auto place = static_cast<std::size_t>(index);
    return place < rows.size() ? std::optional(rows[place]) : std::nullopt;
}

int HeaderAccessible::indexOf(const RowRef& band) const { return indexIn(m_header.rows(), band); }

ListItemAccessible* HeaderAccessible::makeItem(const RowRef& band) const { return new BandAccessible(m_header, band); }

QAccessibleInterface* HeaderAccessible::childAt(int x, int y) const {
    const QPointF pixel = m_header.mapFromGlobal(QPoint(x, y));
    for (const RowRef& row : m_header.rows()) {
        if (m_header.rectOf(row).contains(pixel)) return item(row);
    }
    return nullptr;
}

}  // namespace waymark
