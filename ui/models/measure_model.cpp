#include "ui/models/measure_model.h"

#include <algorithm>
#include <limits>

#include <QRegularExpression>

#include "core/base/number_text.h"
#include "core/edit/measure_edits.h"
#include "core/model/names.h"
#include "ui/charts/figure_words.h"
#include "ui/models/value_text.h"

namespace waymark {
namespace {

bool isTyped(int column) {
    return column <= MeasureModel::Place || column == MeasureModel::Target || column >= MeasureModel::Better;
}

bool isNumeric(int column) {
    return column == MeasureModel::Latest || column == MeasureModel::Count || column == MeasureModel::Target;
}

Error unknown(const QString& what, const QString& text, const QStringList& names) {
    return Error{ErrorCode::UnknownValue,
                 {what.toStdString(), text.trimmed().toStdString(), names.join(QStringLiteral(", ")).toStdString()},
                 {},
                 {},
                 0};
}

bool isSame(const QString& one, const QString& other) { return one.compare(other.trimmed(), Qt::CaseInsensitive) == 0; }

// The kind by its name in the window or by its short one ("nps"); its scale and direction go along.
Result<Measure> withKind(Measure row, const QString& text) {
    QStringList names;
    for (const MeasureKind kind : kAllOf<MeasureKind>) {
        const std::string_view shortName = nameOf(kind);
        names << kindWords(kind);
        const bool isNamed =
            isSame(kindWords(kind), text) ||
            isSame(QString::fromUtf8(shortName.data(), static_cast<qsizetype>(shortName.size())), text);
        if (!isNamed) continue;
        row.kind = kind;
        row.direction = usualDirection(kind);
        return row;
    }
    return tl::unexpected(unknown(MeasureModel::tr("kind"), text, names));
}

// A touchpoint by its code or name, a stage by its name, nothing for the whole journey.
Result<Measure> withPlace(const Document& document, Measure row, const QString& text) {
    row.touchpoint = {};
    row.stage = {};
    if (text.trimmed().isEmpty() || isSame(MeasureModel::tr("the journey"), text)) return row;
    for (const Touchpoint& touchpoint : document.table<Touchpoint>()) {
        const QString code = QString::fromStdString(touchpoint.code);
        const QString name = QString::fromStdString(touchpoint.name);
        if (!isSame(code, text) && !isSame(name, text) && !isSame(code + ' ' + name, text)) continue;
        row.touchpoint = touchpoint.id;
        return row;
    }
    QStringList names;
    for (const Stage& stage : document.table<Stage>()) {
        names << QString::fromStdString(stage.name);
        if (!isSame(names.back(), text)) continue;
        row.stage = stage.id;
        return row;
    }
    names.prepend(MeasureModel::tr("the code of a touchpoint"));
    return tl::unexpected(unknown(MeasureModel::tr("touchpoint or stage"), text, names));
}

Result<Measure> withTarget(Measure row, QString text) {
    const std::string plain = plainText(text.remove('%'));
    const std::string_view number = trimmed(plain);
    row.target.reset();
    if (number.empty()) return row;
    // The unit may be typed along, and a sign in front.
    const auto end = number.find_first_not_of("+-0123456789.eE");
    std::string_view digits = trimmed(number.substr(0, end));
    if (digits.starts_with('+')) digits.remove_prefix(1);
    row.target = readNumber(digits);
    if (row.target) return row;
    return failure(ErrorCode::NotANumber, {plain, MeasureModel::tr("target").toStdString()});
}

QString betterWords(Direction direction) {
    return direction == Direction::Higher ? MeasureModel::tr("higher") : MeasureModel::tr("lower");
}

QString periodWords(PeriodLength period) {
    switch (period) {
        case PeriodLength::Month: return MeasureModel::tr("month");
        case PeriodLength::Week: return MeasureModel::tr("week");
        case PeriodLength::Quarter: return MeasureModel::tr("quarter");
        case PeriodLength::Year: return MeasureModel::tr("year");
    }
    return {};
}

Result<Measure> withDirection(Measure row, const QString& text) {
    QStringList names;
    for (const Direction direction : kAllOf<Direction>) {
        names << betterWords(direction);
        if (!isSame(names.back(), text)) continue;
        row.direction = direction;
        return row;
    }
    return tl::unexpected(unknown(MeasureModel::tr("direction"), text, names));
}

Result<Measure> withPeriod(Measure row, const QString& text) {
    QStringList names;
    for (const PeriodLength period : kAllOf<PeriodLength>) {
        names << periodWords(period);
        if (!isSame(names.back(), text)) continue;
        row.period = period;
        return row;
    }
    return tl::unexpected(unknown(MeasureModel::tr("period"), text, names));
}

// "1 to 5", "0-10": the ends of the scale of answers.
Result<Measure> withScale(Measure row, const QString& text) {
    static const QRegularExpression ends(QStringLiteral("^\\s*(-?\\d{1,4})\\s*(?:to|-|–|…)\\s*(-?\\d{1,4})\\s*$"));
    const auto found = ends.match(text);
    const int low = found.captured(1).toInt();
    const int high = found.captured(2).toInt();
    if (!found.hasMatch() || low >= high)
        return tl::unexpected(unknown(MeasureModel::tr("scale"), text, {MeasureModel::tr("two ends such as 1 to 5")}));
    row.scaleLow = low;
    row.scaleHigh = high;
    return row;
}

bool hasScale(MeasureKind kind) { return kind == MeasureKind::CustomerSatisfaction || kind == MeasureKind::Effort; }

// What a cell is usually one of; empty where it may be anything.
QStringList choicesFor(int column) {
    QStringList choices;
    if (column == MeasureModel::Kind) {
        for (const MeasureKind kind : kAllOf<MeasureKind>) choices << kindWords(kind);
    } else if (column == MeasureModel::Better) {
        for (const Direction direction : kAllOf<Direction>) choices << betterWords(direction);
    } else if (column == MeasureModel::Per) {
        for (const PeriodLength period : kAllOf<PeriodLength>) choices << periodWords(period);
    }
    return choices;
}

Result<Measure> withCell(const Document& document, Measure row, int column, const QString& text) {
    switch (column) {
        case MeasureModel::Name: row.name = text.toStdString(); return row;
        case MeasureModel::Owner: row.owner = text.toStdString(); return row;
        case MeasureModel::Kind: return withKind(std::move(row), text);
        case MeasureModel::Place: return withPlace(document, std::move(row), text);
        case MeasureModel::Target: return withTarget(std::move(row), text);
        case MeasureModel::Better: return withDirection(std::move(row), text);
        case MeasureModel::Unit: row.unit = text.toStdString(); return row;
        case MeasureModel::Scale: return withScale(std::move(row), text);
        case MeasureModel::Per: return withPeriod(std::move(row), text);
        default: return row;
    }
}

}  // namespace

MeasureModel::MeasureModel(Session& session, QObject* parent) : RowTableModel(session, RowKind::Measure, parent) {
    fill<Measure>();
    connect(&session, &Session::changed, this, &MeasureModel::follow);
}

void MeasureModel::setReport(Report report) {
    m_report = std::move(report);
    announceAll(Latest, Trend);
}

const MeasureSeries* MeasureModel::seriesOf(Id<Measure> id) const {
    if (!m_report) return nullptr;
    const auto found = std::ranges::find(m_report->series, id, &MeasureSeries::measure);
    return found == m_report->series.end() ? nullptr : &*found;
}

int MeasureModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return alignmentOf(isNumeric(section));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Measure");
        case Kind: return tr("Kind");
        case Place: return tr("Of");
        case Latest: return tr("Latest");
        case Range: return tr("95 % sure between");
        case Count: return tr("n");
        case Target: return tr("Target");
        case State: return tr("State");
        case Trend: return tr("Trend");
        case Better: return tr("Better");
        case Unit: return tr("Unit");
        case Scale: return tr("Scale");
        case Per: return tr("Per");
        case Owner: return tr("Owner");
        default: return {};
    }
}

Qt::ItemFlags MeasureModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && isTyped(index.column()) ? plain | Qt::ItemIsEditable : plain;
}

QVariant MeasureModel::data(const QModelIndex& index, int role) const {
    const Measure* row = rowAt<Measure>(index);
    if (!row) return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole: return text(*row, index.column());
        case Qt::TextAlignmentRole: return alignmentOf(isNumeric(index.column()));
        case SortRole: return sortKey(*row, index.column());
        case FilterRole: return text(*row, Name) + '\n' + text(*row, Place);
        case RowRole: return QVariant::fromValue(rowRef(index));
        case ComputedRole: return !isTyped(index.column());
        case ChoicesRole: return choicesFor(index.column());
        default: return {};
    }
}

Result<ChangeSet> MeasureModel::typed(const std::vector<CellText>& cells) const {
    return inTurn(cells, [this](const Document& now, const CellText& cell) {
        return withCell(now, *now.find(Id<Measure>{rowRef(cell.index).number}), cell.index.column(), cell.text)
            .and_then([&](const Measure& row) { return edit::setMeasure(now, row); });
    });
}

QString MeasureModel::text(const Measure& row, int column) const {
    switch (column) {
        case Name: return QString::fromStdString(row.name);
        case Kind: return kindWords(row.kind);
        case Place: {
            if (const Touchpoint* touchpoint = document().find(row.touchpoint)) {
                return QString::fromStdString(touchpoint->code + ' ' + touchpoint->name);
            }
            const Stage* stage = document().find(row.stage);
            return stage ? QString::fromStdString(stage->name) : tr("the journey");
        }
        case Target: return row.target ? figureWords(row, *row.target) : QString();
        case Better: return betterWords(row.direction);
        case Unit: return unitOf(row);
        case Scale: return hasScale(row.kind) ? tr("%1 to %2").arg(row.scaleLow).arg(row.scaleHigh) : QString();
        case Per: return periodWords(row.period);
        case Owner: return QString::fromStdString(row.owner);
        default: break;
    }
    const MeasureSeries* series = seriesOf(row.id);
    return series ? figureText(row, *series, column) : QStringLiteral("…");
}

QString MeasureModel::figureText(const Measure& row, const MeasureSeries& series, int column) const {
    const SeriesPoint* latest = series.latest();
    if (column == State) return stateWords(targetState(row, series));
    if (!latest) return {};
    switch (column) {
        case Latest: return figureWords(row, latest->figure.value);
        case Range: return latest->figure.range ? rangeWords(row, *latest->figure.range) : QString();
        case Count: return latest->figure.count > 0 ? QString::number(latest->figure.count) : QString();
        case Trend: {
            const waymark::Trend trend = trendOf(series.values());
            return (trendArrow(trend) + ' ' + trendWords(trend, row.direction)).trimmed();
        }
        default: return {};
    }
}

QVariant MeasureModel::sortKey(const Measure& row, int column) const {
    const MeasureSeries* series = seriesOf(row.id);
    const SeriesPoint* latest = series ? series->latest() : nullptr;
    constexpr double kLast = -std::numeric_limits<double>::infinity();
    switch (column) {
        case Latest: return latest ? latest->figure.value : kLast;
        case Count: return static_cast<qlonglong>(latest ? latest->figure.count : -1);
        case Target: return row.target.value_or(kLast);
        default: return text(row, column).toCaseFolded();
    }
}

void MeasureModel::follow(const ChangeSet& changes) {
    RowTableModel::follow(stepsOf<Measure>(changes));
    if (mentions<Touchpoint>(changes) || mentions<Stage>(changes)) announceAll(Place, Place);
}

}  // namespace waymark
