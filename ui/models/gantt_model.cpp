#include "ui/models/gantt_model.h"

#include <algorithm>

#include "core/chain/chain_progress.h"
#include "ui/models/value_text.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

namespace waymark {

GanttModel::GanttModel(Session& session, LiveChain& chain, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_chain(chain) {
    connect(&chain, &LiveChain::changed, this, &GanttModel::refresh);
    connect(&session, &Session::changed, this, &GanttModel::refresh);
    refresh();
}

// Rows stay while only their times change, so that selection and scrolling do too.
void GanttModel::refresh() {
    const LiveChain::Plan& plan = m_chain.plan() ? m_chain.plan() : m_chain.latest();
    GanttChart chart = plan ? ganttChart(m_session.document(), m_session.schedule(), *plan, kept()) : GanttChart{};
    if (std::ranges::equal(chart.rows, m_chart.rows, {}, &GanttRow::id, &GanttRow::id)) {
        m_chart = std::move(chart);
        if (!m_chart.rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kGanttColumns - 1));
        return;
    }
    beginResetModel();
    m_chart = std::move(chart);
    endResetModel();
}

void GanttModel::compareWith(Id<Baseline> kept) {
    m_kept = kept;
    refresh();
}

const Baseline* GanttModel::kept() const {
    const Baseline* chosen = m_session.document().find(m_kept);
    return chosen ? chosen : planInForce(m_session.document());
}

int GanttModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_chart.rows.size());
}

int GanttModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kGanttColumns; }

int GanttModel::rowOf(Id<Touchpoint> id) const {
    const auto found = std::ranges::find(m_chart.rows, id, &GanttRow::id);
    return found == m_chart.rows.end() ? -1 : static_cast<int>(found - m_chart.rows.begin());
}

QVariant GanttModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const GanttRow& its = row(index.row());
    const auto column = static_cast<GanttColumn>(index.column());
    if (role == Qt::ToolTipRole) return plainToolTip(its.details);
    if (role == Qt::TextAlignmentRole) return alignmentOf(column == GanttColumn::Cut);
    if (role == Qt::FontRole && column == GanttColumn::Name && its.place == ChainPlace::Chain) {
        return fontOf(kBodySize, FontWeight::SemiBold);
    }
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case GanttColumn::Code: return its.code;
        case GanttColumn::Name: return its.name;
        case GanttColumn::Cut: return its.cut;
        case GanttColumn::Schedule: return its.span;
    }
    return {};
}

QVariant GanttModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kGanttColumns) return {};
    const auto column = static_cast<GanttColumn>(section);
    if (role == Qt::TextAlignmentRole) return alignmentOf(column == GanttColumn::Cut);
    if (role == Qt::ToolTipRole && column == GanttColumn::Cut) {
        return tr("Safety that was taken off the touchpoint: it comes back as buffers");
    }
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case GanttColumn::Code: return tr("Code");
        case GanttColumn::Name: return tr("Touchpoint");
        case GanttColumn::Cut: return tr("Cut", "safe time");
        case GanttColumn::Schedule: return tr("Schedule");
    }
    return {};
}

}  // namespace waymark
