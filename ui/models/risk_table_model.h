#pragma once
// What each touchpoint has to do with the end of the journey, as a table that sorts by numbers; follows the simulation.

#include <vector>

#include <QAbstractTableModel>

#include "ui/session/live_risk.h"
#include "ui/session/session.h"

namespace waymark {

enum class RiskColumn { Code, Name, Criticality, Sensitivity, Pearson, Spearman, Kendall, Significance, FinishP80 };
inline constexpr int kRiskColumns = static_cast<int>(RiskColumn::FinishP80) + 1;

class RiskTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    // Session and simulation must outlive it.
    RiskTableModel(Session& session, LiveRisk& risk, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // The touchpoint in a row that is there.
    [[nodiscard]] Id<Touchpoint> touchpointAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    // -1: not in the table.
    [[nodiscard]] int rowOf(Id<Touchpoint> id) const;

private:
    void refresh();
    [[nodiscard]] QVariant number(const TouchpointRisk& risk, RiskColumn column) const;

    Session& m_session;
    LiveRisk& m_risk;
    LiveRisk::Figures m_figures;
    std::vector<Id<Touchpoint>> m_ids;  // rising
};

}  // namespace waymark
