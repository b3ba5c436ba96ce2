#pragma once
// The critical-chain plan as a table in the order of the schedule; follows the plan as it gets better. The bars
// themselves are painted from row().

#include <QAbstractTableModel>

#include "ui/charts/gantt_chart.h"
#include "ui/session/live_chain.h"
#include "ui/session/session.h"

namespace waymark {

enum class GanttColumn { Code, Name, Cut, Schedule };
inline constexpr int kGanttColumns = static_cast<int>(GanttColumn::Schedule) + 1;

class GanttModel : public QAbstractTableModel {
    Q_OBJECT

public:
    // Session and chain must outlive it.
    GanttModel(Session& session, LiveChain& chain, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // The kept plan to compare with; 0: the one that was kept last.
    void compareWith(Id<Baseline> kept);
    // That it is compared with now; null if none was kept.
    [[nodiscard]] const Baseline* kept() const;

    [[nodiscard]] const GanttChart& chart() const { return m_chart; }
    // A row that is there.
    [[nodiscard]] const GanttRow& row(int number) const { return m_chart.rows[static_cast<std::size_t>(number)]; }
    // -1: not in the table.
    [[nodiscard]] int rowOf(Id<Touchpoint> id) const;

private:
    void refresh();

    Session& m_session;
    LiveChain& m_chain;
    Id<Baseline> m_kept;
    GanttChart m_chart;
};

}  // namespace waymark
