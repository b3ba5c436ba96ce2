#pragma once
// Ready figures of all measures as a table: day, figure, and of how many answers. Which measure is shown is a matter of
// filtering, by filterOf().

#include "ui/models/row_table_model.h"

namespace waymark {

class FigureModel : public RowTableModel {
    Q_OBJECT

public:
    enum Column : int { Date, Value, Count };
    static constexpr int kColumns = Count + 1;

    explicit FigureModel(Session& session, QObject* parent = nullptr);

    // What a filter must ask for so that only figures of this measure are left.
    [[nodiscard]] static QString filterOf(Id<Measure> id);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    // A figure whose value is cleared is removed.
    [[nodiscard]] Result<ChangeSet> typed(const std::vector<CellText>& cells) const override;
};

}  // namespace waymark
