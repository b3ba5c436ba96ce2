#pragma once
// The costs and benefits of all initiatives, as a table to type into.

#include "ui/models/row_table_model.h"

namespace waymark {

class CashFlowModel : public RowTableModel {
    Q_OBJECT

public:
    enum Column : int { Name, Owner, Kind, Category, Amount, Points, Per, From, To, Growth, Customers, Tags };
    static constexpr int kColumns = Tags + 1;

    explicit CashFlowModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] Result<ChangeSet> typed(const std::vector<CellText>& cells) const override;

private:
    [[nodiscard]] QString text(const CashFlow& row, int column) const;
    [[nodiscard]] QStringList choices(int column) const;
    [[nodiscard]] QVariant sortKey(const CashFlow& row, int column) const;
    void follow(const ChangeSet& changes);
};

// "1200", "900 / 1200 / 1800": an amount, or the lowest, most likely and highest one. Errors: NotANumber, OutOfRange,
// IncompleteEstimate.
[[nodiscard]] Result<MoneyEstimate> readAmounts(const QString& text);

}  // namespace waymark
