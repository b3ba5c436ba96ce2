#pragma once
// What is measured, with the latest figure of each measure, its target and its trend, as a table.

#include <memory>

#include "core/format/measures_report.h"
#include "ui/models/row_table_model.h"

namespace waymark {

class MeasureModel : public RowTableModel {
    Q_OBJECT

public:
    enum Column : int {
        Name,
        Kind,
        Place,
        Latest,
        Range,
        Count,
        Target,
        State,
        Trend,
        Better,
        Unit,
        Scale,
        Per,
        Owner
    };
    static constexpr int kColumns = Owner + 1;
    using Report = std::shared_ptr<const MeasuresReport>;

    explicit MeasureModel(Session& session, QObject* parent = nullptr);

    // Null for none.
    void setReport(Report report);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    // Null until the report has come.
    [[nodiscard]] const MeasureSeries* seriesOf(Id<Measure> id) const;

protected:
    [[nodiscard]] Result<ChangeSet> typed(const std::vector<CellText>& cells) const override;

private:
    [[nodiscard]] QString text(const Measure& row, int column) const;
    [[nodiscard]] QString figureText(const Measure& row, const MeasureSeries& series, int column) const;
    [[nodiscard]] QVariant sortKey(const Measure& row, int column) const;
    void follow(const ChangeSet& changes);

    Report m_report;
};

}  // namespace waymark
