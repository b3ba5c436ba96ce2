#include "ui/models/figure_model.h"

#include <array>
#include <set>

#include "core/base/date_text.h"
#include "core/base/number_text.h"
#include "core/edit/measure_edits.h"
#include "core/format/survey_cells.h"
#include "ui/models/value_text.h"

namespace waymark {
namespace {

Result<MeasureFigure> withFigureCell(MeasureFigure row, int column, const QString& text) {
    const std::string plain = plainText(text);
    if (column == FigureModel::Date) {
        const auto day = readSurveyDay(plain, DateOrder::DayFirst);
        if (!day) return failure(ErrorCode::UnknownValue, {"date", plain, "a day such as 2026-03-01"});
        row.date = *day;
    } else if (column == FigureModel::Value) {
        const auto number = readSurveyNumber(plain, true);
        if (!number) return failure(ErrorCode::NotANumber, {plain, FigureModel::tr("the figure").toStdString()});
        row.value = *number;
    } else if (column == FigureModel::Count) {
        row.count = 0;
        if (plain.empty()) return row;
        const auto count = readInteger(plain);
        if (!count) return failure(ErrorCode::NotAnInteger, {plain, FigureModel::tr("answers").toStdString()});
        row.count = *count;
    }
    return row;
}

}  // namespace

FigureModel::FigureModel(Session& session, QObject* parent) : RowTableModel(session, RowKind::MeasureFigure, parent) {
    fill<MeasureFigure>();
    connect(&session, &Session::changed, this,
            [this](const ChangeSet& changes) { RowTableModel::follow(stepsOf<MeasureFigure>(changes)); });
}

QString FigureModel::filterOf(Id<Measure> id) { return QStringLiteral("/%1/").arg(id.value); }

int FigureModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return alignmentOf(section != Date);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Date: return tr("Period begins");
        case Value: return tr("Figure");
        case Count: return tr("n");
        default: return {};
    }
}

Qt::ItemFlags FigureModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() ? plain | Qt::ItemIsEditable : plain;
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    const MeasureFigure* row = rowAt<MeasureFigure>(index);
    if (!row) return {};
    const QString date = QString::fromStdString(writeDate(row->date));
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            if (index.column() == Date) return date;
            if (index.column() == Value) return QString::fromStdString(toText(row->value));
            return row->count > 0 ? QString::number(row->count) : QString();
        case Qt::TextAlignmentRole: return alignmentOf(index.column() != Date);
        case SortRole:
            if (index.column() == Date) return date;
            return index.column() == Value ? QVariant(row->value) : QVariant(static_cast<qlonglong>(row->count));
        case FilterRole: return filterOf(row->measure);
        case RowRole: return QVariant::fromValue(rowRef(index));
        case ComputedRole: return false;
        default: return {};
    }
}

Result<ChangeSet> FigureModel::typed(const std::vector<CellText>& cells) const {
    std::set<std::uint32_t> cleared;
    for (const CellText& cell : cells) {
        if (cell.index.column() == Value && cell.text.trimmed().isEmpty()) cleared.insert(rowRef(cell.index).number);
    }
    return inTurn(cells, [&](const Document& now, const CellText& cell) -> Result<ChangeSet> {
        const Id<MeasureFigure> id{rowRef(cell.index).number};
        const MeasureFigure* row = now.find(id);
        if (!row) return ChangeSet{};  // it went with another of its cells
        if (cleared.contains(id.value)) return edit::removeFigures(now, std::array{id});
        return withFigureCell(*row, cell.index.column(), cell.text).and_then([&](const MeasureFigure& changed) {
            return edit::setFigure(now, changed);
        });
    });
}

}  // namespace waymark
