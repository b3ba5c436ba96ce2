#pragma once
// Every touchpoint of the journey as a table: what was typed in and, next to it, what the schedule makes of it.

#include <optional>

#include "ui/models/row_table_model.h"
#include "ui/models/touchpoint_columns.h"

namespace waymark {

class TouchpointTableModel : public RowTableModel {
    Q_OBJECT

public:
    explicit TouchpointTableModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] Result<ChangeSet> typed(const std::vector<CellText>& cells) const override;

private:
    [[nodiscard]] PlanView plan() const { return {session().document(), session().schedule()}; }
    void follow(const ChangeSet& changes, const ScheduleDelta& delta);
    // Touchpoints whose cells an edit of other rows changes: feelings, dependencies, demands and names of those.
    [[nodiscard]] RowSteps stepsOfRows(const ChangeSet& changes) const;
    void announceNames(const ChangeSet& changes);

    TimeUnit m_unit;  // of the computed columns, as last announced
};

}  // namespace waymark
