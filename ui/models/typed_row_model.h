#pragma once
// Tables to type into, of rows of one kind: a model says what stands in a cell, whether it can be typed, and which edit
// puts a typed text into it. All else is the same for all of them.

#include <QStringList>

#include "ui/models/row_table_model.h"
#include "ui/models/value_text.h"

namespace waymark {

template <class Row>
class TypedRowModel : public RowTableModel {
public:
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal) return {};
        switch (role) {
            case Qt::DisplayRole: return title(section);
            case Qt::TextAlignmentRole: return alignmentOf(isNumeric(section));
            case Qt::ToolTipRole: return ifAny(titleHelp(section));
            default: return {};
        }
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override {
        const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
        const Row* row = index.isValid() ? rowAt<Row>(index) : nullptr;
        return row && isTyped(*row, index.column()) ? plain | Qt::ItemIsEditable : plain;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const Row* row = rowAt<Row>(index);
        if (!row) return {};
        const int column = index.column();
        switch (role) {
            case Qt::DisplayRole: return text(*row, column);
            case Qt::EditRole: return editText(*row, column);
            case Qt::ToolTipRole: return ifAny(help(*row, column));
            case Qt::TextAlignmentRole: return alignmentOf(isNumeric(column));
            case SortRole: return sortKey(*row, column);
            case FilterRole: return filterText(*row);
            case RowRole: return QVariant::fromValue(rowRef(index));
            case ComputedRole: return !isTyped(*row, column);
            case StaleRole: return isStale(*row, column);
            case ChoicesRole: return choices(*row, column);
            default: return {};
        }
    }

protected:
    TypedRowModel(Session& session, int columns, QObject* parent)
        : RowTableModel(session, kRowKind<Row>, parent), m_columns(columns) {
        fill<Row>();
    }

    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual QString titleHelp(int /*column*/) const { return {}; }
    [[nodiscard]] virtual bool isNumeric(int column) const = 0;
    [[nodiscard]] virtual bool isTyped(const Row& row, int column) const = 0;
    [[nodiscard]] virtual bool isStale(const Row& /*row*/, int /*column*/) const { return false; }
    [[nodiscard]] virtual QString text(const Row& row, int column) const = 0;
    // What is there to be changed when a person begins to type.
    [[nodiscard]] virtual QString editText(const Row& row, int column) const { return text(row, column); }
    [[nodiscard]] virtual QString help(const Row& /*row*/, int /*column*/) const { return {}; }
    [[nodiscard]] virtual QVariant sortKey(const Row& row, int column) const {
        return text(row, column).toCaseFolded();
    }
    [[nodiscard]] virtual QString filterText(const Row& row) const = 0;
    [[nodiscard]] virtual QStringList choices(const Row& /*row*/, int /*column*/) const { return {}; }
    // The edit that puts a text into a cell that can be typed.
    [[nodiscard]] virtual Result<ChangeSet> put(const Document& now, const Row& row, const CellText& cell) const = 0;

    [[nodiscard]] Result<ChangeSet> typed(const std::vector<CellText>& cells) const override {
        return inTurn(cells, [this](const Document& now, const CellText& cell) {
            return put(now, *now.find(Id<Row>{rowRef(cell.index).number}), cell);
        });
    }

private:
    static QVariant ifAny(const QString& words) { return words.isEmpty() ? QVariant() : words; }

    int m_columns;
};

}  // namespace waymark
