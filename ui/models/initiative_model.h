#pragma once
// Initiatives with what they are worth, as a table: names and owners can be typed, figures come from a report.

#include <memory>

#include "core/format/value_report.h"
#include "ui/models/row_table_model.h"

namespace waymark {

class InitiativeModel : public RowTableModel {
    Q_OBJECT

public:
    enum Column : int {
        Name,
        Owner,
        Investment,
        Value,
        Without,
        Ratio,
        Rates,
        Payback,
        Chance,
        Choice,
        Needs,
        Excludes,
        Savings
    };
    static constexpr int kColumns = Savings + 1;
    using Report = std::shared_ptr<const ValueReport>;

    explicit InitiativeModel(Session& session, QObject* parent = nullptr);

    // Null for none.
    void setReport(Report report);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] Result<ChangeSet> typed(const std::vector<CellText>& cells) const override;

private:
    [[nodiscard]] const ValueReport::Row* figuresOf(Id<Initiative> id) const;
    [[nodiscard]] static QVariant headerHelp(int section);
    [[nodiscard]] QString text(const Initiative& row, int column) const;
    [[nodiscard]] QString figureText(const ValueReport::Row& figures, int column) const;
    [[nodiscard]] QVariant sortKey(const Initiative& row, int column) const;
    [[nodiscard]] QString choiceText(Id<Initiative> id) const;
    [[nodiscard]] QString helpFor(const Initiative& row, int column) const;
    void follow(const ChangeSet& changes);

    Report m_report;
};

}  // namespace waymark
