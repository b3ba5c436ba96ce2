#include "ui/models/initiative_model.h"

#include <algorithm>
#include <limits>

#include "core/edit/value_edits.h"
#include "ui/charts/figure_words.h"
#include "ui/models/value_text.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

bool isTyped(int column) { return column == InitiativeModel::Name || column == InitiativeModel::Owner; }

bool isAmount(int column) { return !isTyped(column) && column != InitiativeModel::Choice; }

double numberOf(const Defined<Money>& amount) {
    return amount ? static_cast<double>(amount->minorUnits) : -std::numeric_limits<double>::infinity();
}
double numberOf(const Defined<double>& figure) { return figure.value_or(-std::numeric_limits<double>::infinity()); }

template <class T>
QString reasonIn(const Defined<T>& figure) {
    return figure ? QString() : reasonWords(figure.error());
}

}  // namespace

InitiativeModel::InitiativeModel(Session& session, QObject* parent)
    : RowTableModel(session, RowKind::Initiative, parent) {
    fill<Initiative>();
    connect(&session, &Session::changed, this, &InitiativeModel::follow);
}

void InitiativeModel::setReport(Report report) {
    m_report = std::move(report);
    announceAll(Investment, Choice);
}

int InitiativeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant InitiativeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return alignmentOf(isAmount(section));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Initiative");
        case Owner: return tr("Owner");
        case Investment: return tr("One-off cost");
        case Value: return tr("Net present value");
        case Without: return tr("Without intangibles");
        case Ratio: return tr("Benefit / cost");
        case Rates: return tr("Internal rate");
        case Payback: return tr("Pays back in");
        case Chance: return tr("Chance it pays");
        case Choice: return tr("Best set");
        default: return {};
    }
}

Qt::ItemFlags InitiativeModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && isTyped(index.column()) ? plain | Qt::ItemIsEditable : plain;
}

QVariant InitiativeModel::data(const QModelIndex& index, int role) const {
    const Initiative* row = rowAt<Initiative>(index);
    if (!row) return {};
    switch (role) {
        case Qt::DisplayRole: return text(*row, index.column());
        case Qt::EditRole: return text(*row, index.column());
        case Qt::ToolTipRole: {
            const QString help = helpFor(*row, index.column());
            return help.isEmpty() ? QVariant() : help;
        }
        case Qt::TextAlignmentRole: return alignmentOf(isAmount(index.column()));
        case SortRole: return sortKey(*row, index.column());
        case FilterRole: return QString::fromStdString(row->name);
        case RowRole: return QVariant::fromValue(rowRef(index));
        case ComputedRole: return !isTyped(index.column());
        default: return {};
    }
}

Result<ChangeSet> InitiativeModel::typed(const std::vector<CellText>& cells) const {
    return inTurn(cells, [this](const Document& now, const CellText& cell) {
        Initiative row = *now.find(Id<Initiative>{rowRef(cell.index).number});
        (cell.index.column() == Name ? row.name : row.owner) = cell.text.toStdString();
        return edit::setInitiative(now, row);
    });
}

const ValueReport::Row* InitiativeModel::figuresOf(Id<Initiative> id) const {
    if (!m_report) return nullptr;
    const auto found = std::ranges::find_if(m_report->initiatives, [&](const auto& row) { return row.value.id == id; });
    return found == m_report->initiatives.end() ? nullptr : &*found;
}

QString InitiativeModel::text(const Initiative& row, int column) const {
    if (column == Name) return QString::fromStdString(row.name);
    if (column == Owner) return QString::fromStdString(row.owner);
    if (column == Choice) return choiceText(row.id);
    const ValueReport::Row* figures = figuresOf(row.id);
    return figures ? figureText(*figures, column) : QStringLiteral("…");
}

QString InitiativeModel::figureText(const ValueReport::Row& figures, int column) const {
    const std::string& currency = document().journey().currency;
    const MoneyFigures& money = figures.value.figures.counted();
    switch (column) {
        case Investment: return amountWords(figures.value.figures.investment, currency);
        case Value: return amountWords(money.netPresentValue, currency);
        case Without: return amountWords(figures.value.figures.without.netPresentValue, currency);
        case Ratio:
            return money.benefitCostRatio ? QString::number(*money.benefitCostRatio, 'f', 2) : QStringLiteral("–");
        case Rates: return ratesWords(money.rates);
        case Payback: return paybackWords(money.payback, document().valueSettings().period);
        case Chance:
            return figures.distribution ? chanceWords(*Probability::from(figures.distribution->chancePositive))
                                        : QStringLiteral("–");
        default: return {};
    }
}

QVariant InitiativeModel::sortKey(const Initiative& row, int column) const {
    const ValueReport::Row* figures = figuresOf(row.id);
    if (!isAmount(column) || !figures) return text(row, column).toCaseFolded();
    const MoneyFigures& money = figures->value.figures.counted();
    switch (column) {
        case Investment: return numberOf(figures->value.figures.investment);
        case Value: return numberOf(money.netPresentValue);
        case Without: return numberOf(figures->value.figures.without.netPresentValue);
        case Ratio: return numberOf(money.benefitCostRatio);
        case Rates: return money.rates ? money.rates->front() : -std::numeric_limits<double>::infinity();
        case Payback: return money.payback ? money.payback->interpolated : std::numeric_limits<double>::infinity();
        default: return figures->distribution ? figures->distribution->chancePositive : -1.0;
    }
}

QString InitiativeModel::choiceText(Id<Initiative> id) const {
    if (!m_report) return QStringLiteral("…");
    const auto& rows = m_report->initiatives;
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.value.id == id; });
    if (found == rows.end()) return {};
    const auto place = static_cast<std::uint32_t>(found - rows.begin());
    if (std::ranges::binary_search(m_report->best.chosen, place)) return tr("chosen");
    const auto left = std::ranges::find(m_report->leftOut, place, &LeftOut::item);
    if (left == m_report->leftOut.end()) return {};
    QStringList names;
    for (const std::uint32_t item : left->because) {
        const Initiative* other = document().find(rows[item].value.id);
        if (other) names << QString::fromStdString(other->name);
    }
    switch (left->why) {
        case WhyLeftOut::Impossible: return tr("needs what it excludes");
        case WhyLeftOut::OverBudget: return tr("over the budget");
        case WhyLeftOut::NotWorthIt: return tr("not worth it");
        case WhyLeftOut::Excluded: return tr("excluded by %1").arg(names.join(QStringLiteral(", ")));
        case WhyLeftOut::CrowdedOut:
            return names.isEmpty() ? tr("others are worth more")
                                   : tr("would push out %1").arg(names.join(QStringLiteral(", ")));
    }
    return {};
}

QString InitiativeModel::helpFor(const Initiative& row, int column) const {
    const ValueReport::Row* figures = figuresOf(row.id);
    if (!figures) return {};
    const MoneyFigures& money = figures->value.figures.counted();
    switch (column) {
        case Investment: return reasonIn(figures->value.figures.investment);
        case Value: return reasonIn(money.netPresentValue);
        case Without: return reasonIn(figures->value.figures.without.netPresentValue);
        case Ratio: return reasonIn(money.benefitCostRatio);
        case Rates: return reasonIn(money.rates);
        case Payback: return reasonIn(money.payback);
        default: return {};
    }
}

void InitiativeModel::follow(const ChangeSet& changes) {
    RowTableModel::follow(stepsOf<Initiative>(changes));
    if (mentions<Journey>(changes) || mentions<ValueSettings>(changes)) announceAll(Investment, Choice);
}

}  // namespace waymark
