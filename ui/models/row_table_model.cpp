#include "ui/models/row_table_model.h"

#include <algorithm>

#include "ui/style/error_wording.h"
#include "ui/style/language.h"

namespace waymark {

RowTableModel::RowTableModel(Session& session, RowKind kind, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_kind(kind) {}

int RowTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

RowRef RowTableModel::rowRef(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index)) return {m_kind, 0};
    return {m_kind, m_numbers[static_cast<std::size_t>(index.row())]};
}

QModelIndex RowTableModel::indexOf(const RowRef& row) const {
    if (row.kind != m_kind) return {};
    const auto found = std::ranges::lower_bound(m_numbers, row.number);
    if (found == m_numbers.end() || *found != row.number) return {};
    return index(static_cast<int>(found - m_numbers.begin()), 0);
}

void RowTableModel::follow(const RowSteps& steps) {
    removeNumbers(steps.removed);
    announce(steps.changed, 0, columnCount() - 1);
    addNumbers(steps.added);
}

void RowTableModel::announce(const std::vector<std::uint32_t>& numbers, int firstColumn, int lastColumn) {
    const std::vector<int> positions = positionsOf(numbers);
    if (positions.empty()) return;
    // One range for all: a sorting proxy then puts all of them in order at once.
    Q_EMIT dataChanged(index(positions.front(), firstColumn), index(positions.back(), lastColumn));
}

void RowTableModel::announceAll(int firstColumn, int lastColumn) {
    if (m_numbers.empty()) return;
    Q_EMIT dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
}

bool RowTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole) return false;
    return setTexts({{index, value.toString()}},
                    tr("Change %1").arg(inSentence(headerData(index.column(), Qt::Horizontal).toString())));
}

bool RowTableModel::setTexts(const std::vector<CellText>& cells, const QString& undoText) {
    std::vector<CellText> editable;
    std::ranges::copy_if(cells, std::back_inserter(editable),
                         [](const CellText& cell) { return cell.index.flags().testFlag(Qt::ItemIsEditable); });
    if (editable.empty()) return false;
    const Result<ChangeSet> changes = typed(editable);
    if (!changes) {
        Q_EMIT refused(editable.front().index, sentence(changes.error()));
        return false;
    }
    return m_session.edit(changes, undoText);
}

std::vector<int> RowTableModel::positionsOf(const std::vector<std::uint32_t>& numbers) const {
    std::vector<int> positions;
    positions.reserve(numbers.size());
    for (const std::uint32_t number : numbers) {
        const auto found = std::ranges::lower_bound(m_numbers, number);
        if (found != m_numbers.end() && *found == number) {
            positions.push_back(static_cast<int>(found - m_numbers.begin()));
        }
    }
    return positions;
}

void RowTableModel::removeNumbers(const std::vector<std::uint32_t>& numbers) {
    const std::vector<Run> runs = runsOf(positionsOf(numbers));
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_numbers.erase(m_numbers.begin() + run->first, m_numbers.begin() + run->last + 1);
        endRemoveRows();
    }
}

void RowTableModel::addNumbers(const std::vector<std::uint32_t>& numbers) {
    auto next = numbers.begin();
    while (next != numbers.end()) {
        // All that belong in front of the same row come in one go.
        const auto place = std::ranges::lower_bound(m_numbers, *next);
        const auto end = place == m_numbers.end() ? numbers.end() : std::lower_bound(next, numbers.end(), *place);
        const int first = static_cast<int>(place - m_numbers.begin());
        beginInsertRows({}, first, first + static_cast<int>(end - next) - 1);
        m_numbers.insert(place, next, end);
        endInsertRows();
        next = end;
    }
}

}  // namespace waymark
