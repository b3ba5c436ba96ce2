#pragma once
// Initiatives with what they are worth, as a table: names and owners can be typed, figures come from a report.

#include <memory>

#include "core/format/value_report.h"
#include "ui/models/typed_row_model.h"

namespace waymark {

class InitiativeModel : public TypedRowModel<Initiative> {
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

    // Null for none. A stale one is of an earlier state of the journey.
    void setReport(Report report, bool isStale);

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString titleHelp(int column) const override;
    [[nodiscard]] bool isNumeric(int column) const override;
    [[nodiscard]] bool isTyped(const Initiative& row, int column) const override;
    [[nodiscard]] bool isStale(const Initiative& row, int column) const override;
    [[nodiscard]] QString text(const Initiative& row, int column) const override;
    [[nodiscard]] QString editText(const Initiative& row, int column) const override;
    [[nodiscard]] QString help(const Initiative& row, int column) const override;
    [[nodiscard]] QVariant sortKey(const Initiative& row, int column) const override;
    [[nodiscard]] QString filterText(const Initiative& row) const override;
    [[nodiscard]] QStringList choices(const Initiative& row, int column) const override;
    [[nodiscard]] Result<ChangeSet> put(const Document& now, const Initiative& row,
                                        const CellText& cell) const override;

private:
    [[nodiscard]] const ValueReport::Row* figuresOf(Id<Initiative> id) const;
    [[nodiscard]] QString figureText(const ValueReport::Row& figures, int column) const;
    [[nodiscard]] QString choiceText(Id<Initiative> id) const;
    void follow(const ChangeSet& changes);

    Report m_report;
    bool m_isStale = false;
};

}  // namespace waymark
