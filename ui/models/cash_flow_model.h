#pragma once
// The costs and benefits of all initiatives, as a table to type into.

#include "ui/models/typed_row_model.h"

namespace waymark {

class CashFlowModel : public TypedRowModel<CashFlow> {
    Q_OBJECT

public:
    enum Column : int { Name, Owner, Kind, Category, Amount, Points, Per, From, To, Growth, Customers, Tags };
    static constexpr int kColumns = Tags + 1;

    explicit CashFlowModel(Session& session, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString titleHelp(int column) const override;
    [[nodiscard]] bool isNumeric(int column) const override;
    [[nodiscard]] bool isTyped(const CashFlow& row, int column) const override;
    [[nodiscard]] QString text(const CashFlow& row, int column) const override;
    [[nodiscard]] QVariant sortKey(const CashFlow& row, int column) const override;
    [[nodiscard]] QString filterText(const CashFlow& row) const override;
    [[nodiscard]] QStringList choices(const CashFlow& row, int column) const override;
    [[nodiscard]] Result<ChangeSet> put(const Document& now, const CashFlow& row, const CellText& cell) const override;

private:
    void follow(const ChangeSet& changes);
};

// "1200", "900 / 1200 / 1800": an amount, or the lowest, most likely and highest one. Errors: NotANumber, OutOfRange,
// IncompleteEstimate.
[[nodiscard]] Result<MoneyEstimate> readAmounts(const QString& text);

}  // namespace waymark
