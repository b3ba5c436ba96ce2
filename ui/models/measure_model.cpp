#include "ui/models/measure_model.h"

#include <algorithm>
#include <limits>

#include <QRegularExpression>

#include "core/base/number_text.h"
#include "core/edit/measure_edits.h"
#include "core/format/survey_cells.h"
#include "core/model/names.h"
#include "ui/charts/figure_words.h"
#include "ui/models/row_names.h"
#include "ui/models/value_text.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

// The kind by its name in the window or by its short one ("nps"); its scale and direction go along.
Result<Measure> withKind(Measure row, const QString& text) {
    QStringList names;
    for (const MeasureKind kind : kAllOf<MeasureKind>) {
        const std::string_view shortName = nameOf(kind);
        names << kindWords(kind);
        const bool isNamed =
            isSameName(kindWords(kind), text) ||
            isSameName(QString::fromUtf8(shortName.data(), static_cast<qsizetype>(shortName.size())), text);
        if (!isNamed) continue;
        row.kind = kind;
        row.direction = usualDirection(kind);
        return row;
    }
    return tl::unexpected(unknownName(tr("kind"), text, names));
}

// A touchpoint by its code or name, a stage by its name, nothing for the whole journey.
Result<Measure> withPlace(const Document& document, Measure row, const QString& text) {
    row.touchpoint = {};
    row.stage = {};
    if (text.trimmed().isEmpty() || isSameName(tr("the journey"), text)) return row;
    row.touchpoint = touchpointNamed(document, text);
    if (row.touchpoint.isValid()) return row;
    row.stage = rowNamed<Stage>(document, text);
    if (row.stage.isValid()) return row;
    QStringList names = namesOf<Stage>(document);
    names.prepend(tr("the code of a touchpoint"));
    return tl::unexpected(unknownName(tr("touchpoint or stage"), text, names));
}

Result<Measure> withTarget(Measure row, QString text) {
    const std::string plain = plainText(text.remove('%'));
    const std::string_view number = trimmed(plain);
    row.target.reset();
    if (number.empty()) return row;
    // The unit may be typed along, and a sign in front.
    const auto end = number.find_first_not_of("+-0123456789.,eE");
    std::string_view digits = trimmed(number.substr(0, end));
    if (digits.starts_with('+')) digits.remove_prefix(1);
    return readFigure(QString::fromUtf8(digits.data(), static_cast<qsizetype>(digits.size())), tr("target"))
        .map([&](double target) {
            row.target = target;
            return row;
        });
}

QString betterWords(Direction direction) { return direction == Direction::Higher ? tr("higher") : tr("lower"); }

QString periodWords(PeriodLength period) {
    switch (period) {
        case PeriodLength::Month: return tr("month");
        case PeriodLength::Week: return tr("week");
        case PeriodLength::Quarter: return tr("quarter");
        case PeriodLength::Year: return tr("year");
    }
    return {};
}

Result<Measure> withDirection(Measure row, const QString& text) {
    QStringList names;
    for (const Direction direction : kAllOf<Direction>) {
        names << betterWords(direction);
        if (!isSameName(names.back(), text)) continue;
        row.direction = direction;
        return row;
    }
    return tl::unexpected(unknownName(tr("direction"), text, names));
}

Result<Measure> withPeriod(Measure row, const QString& text) {
    QStringList names;
    for (const PeriodLength period : kAllOf<PeriodLength>) {
        names << periodWords(period);
        if (!isSameName(names.back(), text)) continue;
        row.period = period;
        return row;
    }
    return tl::unexpected(unknownName(tr("period"), text, names));
}

// "1 to 5", "0-10": the ends of the scale of answers.
Result<Measure> withScale(Measure row, const QString& text) {
    static const QRegularExpression ends(QStringLiteral("^\\s*(-?\\d{1,4})\\s*(?:to|-|–|…)\\s*(-?\\d{1,4})\\s*$"));
    const auto found = ends.match(text);
    const int low = found.captured(1).toInt();
    const int high = found.captured(2).toInt();
    if (!found.hasMatch() || low >= high)
        return tl::unexpected(unknownName(tr("scale"), text, {tr("two ends such as 1 to 5")}));
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

MeasureModel::MeasureModel(Session& session, QObject* parent) : TypedRowModel(session, kColumns, parent) {
    connect(&session, &Session::changed, this, &MeasureModel::follow);
}

void MeasureModel::setReport(Report report, bool isStale) {
    m_report = std::move(report);
    m_isStale = isStale;
    announceAll(Latest, Trend);
}

const MeasureSeries* MeasureModel::seriesOf(Id<Measure> id) const {
    if (!m_report) return nullptr;
    const auto found = std::ranges::find(m_report->series, id, &MeasureSeries::measure);
    return found == m_report->series.end() ? nullptr : &*found;
}

QString MeasureModel::title(int column) const {
    switch (column) {
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

bool MeasureModel::isNumeric(int column) const { return column == Latest || column == Count || column == Target; }

bool MeasureModel::isTyped(const Measure& /*row*/, int column) const {
    return column <= Place || column == Target || column >= Better;
}

bool MeasureModel::isStale(const Measure& row, int column) const { return m_isStale && !isTyped(row, column); }

QString MeasureModel::filterText(const Measure& row) const { return text(row, Name) + '\n' + text(row, Place); }

QStringList MeasureModel::choices(const Measure& /*row*/, int column) const { return choicesFor(column); }

Result<ChangeSet> MeasureModel::put(const Document& now, const Measure& row, const CellText& cell) const {
    return withCell(now, row, cell.index.column(), cell.text).and_then([&](const Measure& changed) {
        return edit::setMeasure(now, changed);
    });
}

QString MeasureModel::text(const Measure& row, int column) const {
    switch (column) {
        case Name: return QString::fromStdString(row.name);
        case Kind: return kindWords(row.kind);
        case Place: {
            if (const Touchpoint* touchpoint = document().find(row.touchpoint)) {
                return touchpointWords(*touchpoint);
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
        case Count:
            return latest->figure.count > 0 ? numberLocale().toString(static_cast<qlonglong>(latest->figure.count))
                                            : QString();
        case Trend: {
            const waymark::Trend trend = trendOf(series.values());
            return (trendArrow(trend) + ' ' + trendWords(trend, row.direction)).trimmed();
        }
        default: return {};
    }
}

// A target to the last decimal, which is not always shown.
QString MeasureModel::editText(const Measure& row, int column) const {
    return column == Target && row.target ? numberWords(QString::fromStdString(toText(*row.target)))
                                          : text(row, column);
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
