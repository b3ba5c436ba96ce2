#include "ui/models/touchpoint_table_model.h"

#include "core/edit/table_edits.h"
#include "ui/models/value_text.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int at(TouchpointColumn column) { return static_cast<int>(column); }

TouchpointColumn columnOf(const QModelIndex& index) { return static_cast<TouchpointColumn>(index.column()); }

}  // namespace

TouchpointTableModel::TouchpointTableModel(Session& session, QObject* parent)
    : RowTableModel(session, RowKind::Touchpoint, parent), m_unit(displayUnit(session.schedule().finish())) {
    fill<Touchpoint>();
    connect(&session, &Session::changed, this, &TouchpointTableModel::follow);
}

int TouchpointTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kTouchpointColumns;
}

QVariant TouchpointTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kTouchpointColumns) return {};
    const auto column = static_cast<TouchpointColumn>(section);
    switch (role) {
        case Qt::DisplayRole: return columnTitle(column);
        case Qt::ToolTipRole: return columnHelp(column);
        case Qt::TextAlignmentRole: return alignmentOf(isNumber(column));
        default: return {};
    }
}

Qt::ItemFlags TouchpointTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    if (!index.isValid() || isComputed(columnOf(index))) return plain;
    return plain | Qt::ItemIsEditable;
}

QVariant TouchpointTableModel::data(const QModelIndex& index, int role) const {
    const Touchpoint* row = rowAt<Touchpoint>(index);
    if (!row) return {};
    const TouchpointColumn column = columnOf(index);
    switch (role) {
        case Qt::DisplayRole: {
            const QString text = cellText(plan(), *row, column);
            // A cell shows the first line of what may be pages.
            return column == TouchpointColumn::Notes ? text.section('\n', 0, 0) : text;
        }
        case Qt::EditRole: return cellText(plan(), *row, column);
        case Qt::TextAlignmentRole: return alignmentOf(isNumber(column));
        case SortRole: return cellSortKey(plan(), *row, column);
        case FilterRole: {
            QStringList texts;
            for (const auto searched : {TouchpointColumn::Code, TouchpointColumn::Name, TouchpointColumn::Stage,
                                        TouchpointColumn::Lane, TouchpointColumn::Channel, TouchpointColumn::Owner,
                                        TouchpointColumn::Resources, TouchpointColumn::Notes}) {
                texts << cellText(plan(), *row, searched);
            }
            return texts.join('\n');
        }
        case RowRole: return QVariant::fromValue(rowRef(index));
        case CriticalRole: {
            const Dates* dates = session().schedule().dates(row->id);
            return dates && dates->isCritical();
        }
        case Qt::ToolTipRole: return cellDate(plan(), *row, column);
        case ComputedRole: return isComputed(column);
        default: return {};
    }
}

Result<ChangeSet> TouchpointTableModel::typed(const std::vector<CellText>& cells) const {
    std::vector<edit::PlanCellText> texts;
    for (const CellText& cell : cells) {
        const auto column = planColumn(columnOf(cell.index));
        if (column) texts.push_back({Id<Touchpoint>{rowRef(cell.index).number}, *column, planText(*column, cell.text)});
    }
    return edit::setPlanCells(document(), texts);
}

void TouchpointTableModel::follow(const ChangeSet& changes, const ScheduleDelta& delta) {
    RowTableModel::follow(stepsOfRows(changes));
    announceNames(changes);
    std::vector<std::uint32_t> moved;
    for (const Id<Touchpoint> id : delta.touchpoints) moved.push_back(id.value);
    // The mark of critical rows is drawn on every cell.
    announce(moved, 0, kTouchpointColumns - 1);
    if (const TimeUnit unit = displayUnit(session().schedule().finish()); unit != m_unit) {
        m_unit = unit;
        announceAll(at(TouchpointColumn::Expected), at(TouchpointColumn::FinishesOn));
    }
}

RowSteps TouchpointTableModel::stepsOfRows(const ChangeSet& changes) const {
    RowSteps steps = stepsOf<Touchpoint>(changes);
    auto& changed = steps.changed;
    forEachChange<Touchpoint>(changes, [&](const RowChange<Touchpoint>& change) {
        if (!change.before || !change.after || change.before->code == change.after->code) return;
        for (const Id<Dependency> id : document().outgoing(change.id)) {
            changed.push_back(document().find(id)->successor.value);
        }
    });
    forEachChange<Experience>(changes, [&](const auto& change) { changed.push_back(change.id.value); });
    forEachChange<Dependency>(changes, [&](const RowChange<Dependency>& change) {
        if (change.before) changed.push_back(change.before->successor.value);
        if (change.after) changed.push_back(change.after->successor.value);
    });
    forEachChange<Demand>(changes, [&](const RowChange<Demand>& change) {
        if (change.before) changed.push_back(change.before->touchpoint.value);
        if (change.after) changed.push_back(change.after->touchpoint.value);
    });
    tidy(changed);
    return steps;
}

// Names of bands, resources and the currency may stand in any row.
void TouchpointTableModel::announceNames(const ChangeSet& changes) {
    if (mentions<Stage>(changes)) announceAll(at(TouchpointColumn::Stage), at(TouchpointColumn::Stage));
    if (mentions<Lane>(changes)) announceAll(at(TouchpointColumn::Lane), at(TouchpointColumn::Lane));
    if (mentions<Resource>(changes)) announceAll(at(TouchpointColumn::Resources), at(TouchpointColumn::Resources));
    if (mentions<Journey>(changes)) announceAll(at(TouchpointColumn::Cost), at(TouchpointColumn::Cost));
}

}  // namespace waymark
