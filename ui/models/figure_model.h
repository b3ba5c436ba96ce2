#pragma once
// Ready figures of all measures as a table: day, figure, and of how many answers. Which measure is shown is a matter of
// filtering, by filterOf().

#include "ui/models/typed_row_model.h"

namespace waymark {

class FigureModel : public TypedRowModel<MeasureFigure> {
    Q_OBJECT

public:
    enum Column : int { Date, Value, Count };
    static constexpr int kColumns = Count + 1;

    explicit FigureModel(Session& session, QObject* parent = nullptr);

    // What a filter must ask for so that only figures of this measure are left.
    [[nodiscard]] static QString filterOf(Id<Measure> id);

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isNumeric(int column) const override;
    [[nodiscard]] bool isTyped(const MeasureFigure& row, int column) const override;
    [[nodiscard]] QString text(const MeasureFigure& row, int column) const override;
    [[nodiscard]] QVariant sortKey(const MeasureFigure& row, int column) const override;
    [[nodiscard]] QString filterText(const MeasureFigure& row) const override;
    [[nodiscard]] Result<ChangeSet> put(const Document& now, const MeasureFigure& row,
                                        const CellText& cell) const override;
    // A figure whose value is cleared is removed.
    [[nodiscard]] Result<ChangeSet> typed(const std::vector<CellText>& cells) const override;
};

}  // namespace waymark
