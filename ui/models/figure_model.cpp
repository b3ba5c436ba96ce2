#include "ui/models/figure_model.h"

#include <array>
#include <set>

#include "core/base/date_text.h"
#include "core/base/number_text.h"
#include "core/edit/measure_edits.h"
#include "core/format/survey_cells.h"
#include "ui/models/value_text.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

Result<MeasureFigure> withFigureCell(MeasureFigure row, int column, const QString& text) {
    const std::string plain = plainText(text);
    if (column == FigureModel::Date) {
        const auto day = readSurveyDay(plain, DateOrder::DayFirst);
        if (!day) return failure(ErrorCode::UnknownValue, {"date", plain, "a day such as 2026-03-01"});
        row.date = *day;
    } else if (column == FigureModel::Value) {
        return readFigure(QString(text).remove('%'), tr("the figure")).map([&](double number) {
            row.value = number;
            return row;
        });
    } else if (column == FigureModel::Count) {
        row.count = 0;
        if (plain.empty()) return row;
        return readWhole(text, tr("answers"), {0, kMostCustomers}).map([&](std::int64_t count) {
            row.count = count;
            return row;
        });
    }
    return row;
}

}  // namespace

FigureModel::FigureModel(Session& session, QObject* parent) : TypedRowModel(session, kColumns, parent) {
    connect(&session, &Session::changed, this,
            [this](const ChangeSet& changes) { RowTableModel::follow(stepsOf<MeasureFigure>(changes)); });
}

QString FigureModel::filterOf(Id<Measure> id) { return QStringLiteral("/%1/").arg(id.value); }

QString FigureModel::title(int column) const {
    switch (column) {
        case Date: return tr("Period begins");
        case Value: return tr("Figure");
        case Count: return tr("n");
        default: return {};
    }
}

bool FigureModel::isNumeric(int column) const { return column != Date; }

bool FigureModel::isTyped(const MeasureFigure& /*row*/, int /*column*/) const { return true; }

QString FigureModel::text(const MeasureFigure& row, int column) const {
    switch (column) {
        case Date: return QString::fromStdString(writeDate(row.date));
        case Value: return numberWords(QString::fromStdString(toText(row.value)));
        default: return row.count > 0 ? numberLocale().toString(static_cast<qlonglong>(row.count)) : QString();
    }
}

QVariant FigureModel::sortKey(const MeasureFigure& row, int column) const {
    if (column == Date) return text(row, Date);
    return column == Value ? QVariant(row.value) : QVariant(static_cast<qlonglong>(row.count));
}

QString FigureModel::filterText(const MeasureFigure& row) const { return filterOf(row.measure); }

Result<ChangeSet> FigureModel::put(const Document& now, const MeasureFigure& row, const CellText& cell) const {
    return withFigureCell(row, cell.index.column(), cell.text).and_then([&](const MeasureFigure& changed) {
        return edit::setFigure(now, changed);
    });
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
        return cleared.contains(id.value) ? edit::removeFigures(now, std::array{id}) : put(now, *row, cell);
    });
}

}  // namespace waymark
