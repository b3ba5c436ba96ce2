#include "ui/models/fact_table_model.h"

#include <algorithm>

#include "ui/models/value_text.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

namespace waymark {

FactTableModel::FactTableModel(std::vector<FactColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

int FactTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FactTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FactTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const FactRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const FactCell& cell = row.cells[column];
    switch (role) {
        case Qt::DisplayRole: return cell.text;
        case Qt::TextAlignmentRole: return alignmentOf(m_columns[column].isNumber);
        case Qt::ToolTipRole: return plainToolTip(row.help);
        case Qt::FontRole: return row.isStrong ? fontOf(kBodySize, FontWeight::SemiBold) : QVariant();
        case kGaugeRole: return cell.gauge ? *cell.gauge : QVariant();
        case kToneRole: return static_cast<int>(cell.tone);
        default: return {};
    }
}

QVariant FactTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const FactColumn& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
        case Qt::DisplayRole: return column.title;
        case Qt::TextAlignmentRole: return alignmentOf(column.isNumber);
        case Qt::ToolTipRole: return column.help.isEmpty() ? QVariant() : column.help;
        default: return {};
    }
}

void FactTableModel::setRows(std::vector<FactRow> rows) {
    if (rows == m_rows) return;
    if (std::ranges::equal(rows, m_rows, {}, &FactRow::touchpoint, &FactRow::touchpoint)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void FactTableModel::setAll(std::vector<FactColumn> columns, std::vector<FactRow> rows) {
    if (columns == m_columns) return setRows(std::move(rows));
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

int FactTableModel::rowOf(Id<Touchpoint> id) const {
    const auto found = std::ranges::find(m_rows, id, &FactRow::touchpoint);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

}  // namespace waymark
