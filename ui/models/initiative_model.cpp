#include "ui/models/initiative_model.h"

#include <algorithm>
#include <limits>

#include "core/edit/value_edits.h"
#include "ui/charts/figure_words.h"
#include "ui/charts/options_picture.h"
#include "ui/models/row_names.h"
#include "ui/models/value_text.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

Result<Initiative> withInitiativeCell(const Document& document, Initiative row, int column, const QString& text) {
    const auto put = [&](std::vector<Id<Initiative>> Initiative::*member) {
        return initiativesNamed(document, text, tr("initiative")).map([&](const std::vector<Id<Initiative>>& ids) {
            row.*member = ids;
            return row;
        });
    };
    switch (column) {
        case InitiativeModel::Name:
            row.isSample = row.isSample && row.name == text.toStdString();  // a new name, an initiative of one's own
            row.name = text.toStdString();
            return row;
        case InitiativeModel::Owner: row.owner = text.toStdString(); return row;
        case InitiativeModel::Needs: return put(&Initiative::needs);
        case InitiativeModel::Excludes: return put(&Initiative::excludes);
        case InitiativeModel::Savings: {
            row.savingsFrom = 0;
            if (text.trimmed().isEmpty()) return row;
            return readCount(text, tr("period"), 0).map([&](std::int32_t period) {
                row.savingsFrom = period;
                return row;
            });
        }
        default: return row;
    }
}

double numberOf(const Defined<Money>& amount) {
    return amount ? static_cast<double>(amount->minorUnits) : -std::numeric_limits<double>::infinity();
}
double numberOf(const Defined<double>& figure) { return figure.value_or(-std::numeric_limits<double>::infinity()); }

template <class T>
QString reasonIn(const Defined<T>& figure) {
    return figure ? QString() : reasonWords(figure.error());
}

}  // namespace

InitiativeModel::InitiativeModel(Session& session, QObject* parent) : TypedRowModel(session, kColumns, parent) {
    connect(&session, &Session::changed, this, &InitiativeModel::follow);
}

void InitiativeModel::setReport(Report report, bool isStale) {
    m_report = std::move(report);
    m_isStale = isStale;
    announceAll(Investment, Choice);
}

QString InitiativeModel::title(int column) const {
    switch (column) {
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
        case Needs: return tr("Needs");
        case Excludes: return tr("Not together with");
        case Savings: return tr("Saves from period");
        default: return {};
    }
}

QString InitiativeModel::titleHelp(int column) const {
    switch (column) {
        case Needs: return tr("Initiatives without which it makes no sense, with semicolons between them");
        case Excludes: return tr("Initiatives that cannot be carried out besides, with semicolons between them");
        case Savings:
            return tr(
                "The period from which on what its effects save of the cost per pass counts as a benefit; "
                "empty: it does not count");
        case Chance: return tr("Chance that the net present value is above 0, when all amounts vary at once");
        default: return {};
    }
}

bool InitiativeModel::isNumeric(int column) const { return column == Savings || (column > Owner && column < Choice); }

bool InitiativeModel::isTyped(const Initiative& /*row*/, int column) const {
    return column <= Owner || column >= Needs;
}

bool InitiativeModel::isStale(const Initiative& row, int column) const { return m_isStale && !isTyped(row, column); }

QString InitiativeModel::filterText(const Initiative& row) const { return QString::fromStdString(row.name); }

QStringList InitiativeModel::choices(const Initiative& /*row*/, int column) const {
    return column == Needs || column == Excludes ? namesOf<Initiative>(document()) : QStringList();
}

Result<ChangeSet> InitiativeModel::put(const Document& now, const Initiative& row, const CellText& cell) const {
    return withInitiativeCell(now, row, cell.index.column(), cell.text).and_then([&](const Initiative& changed) {
        return edit::setInitiative(now, changed);
    });
}

const ValueReport::Row* InitiativeModel::figuresOf(Id<Initiative> id) const {
    return m_report ? m_report->find(id) : nullptr;
}

QString InitiativeModel::text(const Initiative& row, int column) const {
    if (column == Name) return nameWords(row);
    if (column == Owner) return QString::fromStdString(row.owner);
    if (column == Choice) return choiceText(row.id);
    if (column == Needs) return namesOf(document(), row.needs);
    if (column == Excludes) return namesOf(document(), row.excludes);
    if (column == Savings) return row.savingsFrom == 0 ? QString() : QString::number(row.savingsFrom);
    const ValueReport::Row* figures = figuresOf(row.id);
    return figures ? figureText(*figures, column) : QStringLiteral("…");
}

QString InitiativeModel::editText(const Initiative& row, int column) const {
    return column == Name ? QString::fromStdString(row.name) : text(row, column);
}

QString InitiativeModel::figureText(const ValueReport::Row& figures, int column) const {
    const std::string& currency = document().journey().currency;
    const MoneyFigures& money = figures.value.figures.counted();
    switch (column) {
        case Investment: return amountWords(figures.value.figures.investment, currency);
        case Value: return amountWords(money.netPresentValue, currency);
        case Without: return amountWords(figures.value.figures.without.netPresentValue, currency);
        case Ratio: return money.benefitCostRatio ? numberWords(*money.benefitCostRatio, 2) : QStringLiteral("–");
        case Rates: return ratesWords(money.rates);
        case Payback: return paybackWords(money.payback, document().valueSettings().period);
        case Chance:
            return figures.distribution ? chanceWords(*Probability::from(figures.distribution->chancePositive))
                                        : QStringLiteral("–");
        default: return {};
    }
}

QVariant InitiativeModel::sortKey(const Initiative& row, int column) const {
    if (column == Savings) return row.savingsFrom;
    const ValueReport::Row* figures = figuresOf(row.id);
    if (!isNumeric(column) || !figures) return text(row, column).toCaseFolded();
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
    return m_report ? choiceWords(*m_report, id) : QStringLiteral("…");
}

QString InitiativeModel::help(const Initiative& row, int column) const {
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
    if (mentions<Initiative>(changes)) announceAll(Needs, Excludes);
    if (mentions<Journey>(changes) || mentions<ValueSettings>(changes)) announceAll(Investment, Choice);
}

}  // namespace waymark
