#pragma once
// What is measured, with the latest figure of each measure, its target and its trend, as a table.

#include <memory>

#include "core/format/measures_report.h"
#include "ui/models/typed_row_model.h"

namespace waymark {

class MeasureModel : public TypedRowModel<Measure> {
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

    // Null for none. A stale one is of an earlier state of the journey.
    void setReport(Report report, bool isStale);
    // Null until the report has come.
    [[nodiscard]] const MeasureSeries* seriesOf(Id<Measure> id) const;

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isNumeric(int column) const override;
    [[nodiscard]] bool isTyped(const Measure& row, int column) const override;
    [[nodiscard]] bool isStale(const Measure& row, int column) const override;
    [[nodiscard]] QString text(const Measure& row, int column) const override;
    [[nodiscard]] QString editText(const Measure& row, int column) const override;
    [[nodiscard]] QVariant sortKey(const Measure& row, int column) const override;
    [[nodiscard]] QString filterText(const Measure& row) const override;
    [[nodiscard]] QStringList choices(const Measure& row, int column) const override;
    [[nodiscard]] Result<ChangeSet> put(const Document& now, const Measure& row, const CellText& cell) const override;

private:
    [[nodiscard]] QString figureText(const Measure& row, const MeasureSeries& series, int column) const;
    void follow(const ChangeSet& changes);

    Report m_report;
    bool m_isStale = false;
};

}  // namespace waymark
