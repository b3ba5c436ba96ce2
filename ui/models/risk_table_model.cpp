#include "ui/models/risk_table_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "ui/models/code_order.h"
#include "ui/models/row_index.h"
#include "ui/models/value_text.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

RiskColumn columnOf(int section) { return static_cast<RiskColumn>(section); }

bool isText(RiskColumn column) { return column == RiskColumn::Code || column == RiskColumn::Name; }

std::optional<double> figureOf(const TouchpointRisk& risk, RiskColumn column) {
    switch (column) {
        case RiskColumn::Criticality: return risk.criticality;
        case RiskColumn::Sensitivity: return risk.sensitivity;
        case RiskColumn::Pearson: return risk.pearson;
        case RiskColumn::Spearman: return risk.spearman;
        case RiskColumn::Kendall: return risk.kendall;
        case RiskColumn::Significance: return risk.significance;
        case RiskColumn::FinishP80: return risk.finishP80;
        case RiskColumn::Code:
        case RiskColumn::Name: break;
    }
    return std::nullopt;
}

}  // namespace

RiskTableModel::RiskTableModel(Session& session, LiveRisk& risk, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_risk(risk) {
    connect(&risk, &LiveRisk::changed, this, &RiskTableModel::refresh);
    connect(&session, &Session::changed, this, &RiskTableModel::refresh);
    refresh();
}

// Rows stay while figures are sharpened, so that selection and scrolling do too.
void RiskTableModel::refresh() {
    m_figures = m_risk.figures() ? m_risk.figures() : m_risk.latest();
    std::vector<Id<Touchpoint>> ids;
    if (m_figures) {
        for (const TouchpointRisk& risk : m_figures->touchpoints) {
            if (m_session.document().find(risk.id)) ids.push_back(risk.id);
        }
    }
    if (ids == m_ids) {
        if (!m_ids.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kRiskColumns - 1));
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}

int RiskTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RiskTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kRiskColumns; }

int RiskTableModel::rowOf(Id<Touchpoint> id) const {
    const auto found = std::ranges::lower_bound(m_ids, id);
    return found == m_ids.end() || *found != id ? -1 : static_cast<int>(found - m_ids.begin());
}

QVariant RiskTableModel::number(const TouchpointRisk& risk, RiskColumn column) const {
    const auto figure = figureOf(risk, column);
    if (!figure) return QStringLiteral("–");
    if (column == RiskColumn::Criticality) return chanceWords(*Probability::from(*figure));
    if (column == RiskColumn::FinishP80) return durationWords(*figure, displayUnit(m_session.schedule().finish()));
    return numberWords(*figure, 2);
}

QVariant RiskTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_figures) return {};
    const Id<Touchpoint> id = touchpointAt(index.row());
    const Touchpoint* row = m_session.document().find(id);
    const TouchpointRisk* risk = m_figures->find(id);
    const RiskColumn column = columnOf(index.column());
    if (!row || !risk) return {};
    if (role == Qt::TextAlignmentRole) return alignmentOf(!isText(column));
    if (role != Qt::DisplayRole && role != SortRole) return {};
    const bool isSaid = role == Qt::DisplayRole;
    const auto words = [](const std::string& text) { return QString::fromStdString(text); };
    if (column == RiskColumn::Code)
        return isSaid ? QVariant(words(row->code)) : QVariant(codeSortKey(row->code).toUtf8());
    if (column == RiskColumn::Name) return isSaid ? words(row->name) : words(row->name).toCaseFolded();
    if (isSaid) return number(*risk, column);
    return figureOf(*risk, column).value_or(-std::numeric_limits<double>::infinity());
}

QVariant RiskTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kRiskColumns) return {};
    struct Heading {
        QString name, help;
    };
    const std::array<Heading, kRiskColumns> headings{
        {{tr("Code"), {}},
         {tr("Touchpoint"), {}},
         {tr("Critical in"), tr("Share of the runs in which any delay here delays the end")},
         {tr("Sensitivity"), tr("Criticality × deviation here / deviation of the end: what is worth improving first")},
         {tr("Pearson"), tr("Cruciality: how closely this duration and the end go together, from 0 to 1")},
         {tr("Spearman"), tr("Cruciality of the ranks: the same without regard to outliers")},
         {tr("Kendall"), tr("Cruciality of the order of pairs of runs")},
         {tr("Significance"), tr("Mean of duration / (duration + float), long runs counting more")},
         {tr("80 % sure by"), tr("Time by which it is over in 80 % of the runs in which it happens")}}};
    const Heading& heading = headings[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return heading.name;
    if (role == Qt::ToolTipRole && !heading.help.isEmpty()) return heading.help;
    if (role == Qt::TextAlignmentRole) return alignmentOf(!isText(columnOf(section)));
    return {};
}

}  // namespace waymark
