#include "ui/models/cash_flow_model.h"

#include <array>
#include <cmath>

#include "core/base/number_text.h"
#include "core/edit/value_edits.h"
#include "core/model/names.h"
#include "ui/models/row_names.h"
#include "ui/models/value_text.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

// What a row flows for: the words of a cell, and what they mean.
struct PerWords {
    QString words;
    FlowTiming timing;
    bool isPerCustomer;
};
std::array<PerWords, 4> perChoices(PeriodLength period) {
    const std::array names{tr("month"), tr("week"), tr("quarter"), tr("year")};
    return {{{tr("once"), FlowTiming::Once, false},
             {names[static_cast<std::size_t>(period)], FlowTiming::PerPeriod, false},
             {tr("customer"), FlowTiming::PerPeriod, true},
             {tr("customer, once"), FlowTiming::Once, true}}};
}

QStringList kindNames() { return {tr("cost"), tr("benefit"), tr("intangible")}; }

Result<CashFlow> withPer(const Document& document, CashFlow row, const QString& text) {
    const auto choices = perChoices(document.valueSettings().period);
    QStringList names;
    for (const PerWords& choice : choices) {
        names << choice.words;
        if (choice.words.compare(text.trimmed(), Qt::CaseInsensitive) != 0) continue;
        row.timing = choice.timing;
        row.isPerCustomer = choice.isPerCustomer;
        return row;
    }
    return tl::unexpected(unknownName(tr("way to count"), text, names));
}

Result<CashFlow> withKind(CashFlow row, const QString& text) {
    const auto names = kindNames();
    for (qsizetype k = 0; k < names.size(); ++k) {
        if (names[k].compare(text.trimmed(), Qt::CaseInsensitive) != 0) continue;
        row.kind = static_cast<FlowKind>(k);
        return row;
    }
    return tl::unexpected(unknownName(tr("kind"), text, kindNames()));
}

// In the order of FlowCategory.
QStringList categoryNames() {
    return {tr("other"),   tr("personnel"),    tr("equipment"),  tr("materials"), tr("revenue"),
            tr("savings"), tr("satisfaction"), tr("reputation"), tr("loyalty")};
}

Result<CashFlow> withCategory(CashFlow row, const QString& text) {
    const QStringList names = categoryNames();
    for (qsizetype k = 0; k < names.size(); ++k) {
        if (!isSameName(names[k], text)) continue;
        row.category = static_cast<FlowCategory>(k);
        return row;
    }
    return tl::unexpected(unknownName(tr("category"), text, names));
}

Result<CashFlow> withCustomers(CashFlow row, const QString& text) {
    row.customers = 0;
    if (text.trimmed().isEmpty()) return row;
    return readWhole(text, tr("customers"), {0, kMostCustomers}).map([&](std::int64_t customers) {
        row.customers = customers;
        return row;
    });
}

CashFlow withTags(CashFlow row, const QString& text) {
    row.tags.clear();
    for (const QString& tag : text.split(';', Qt::SkipEmptyParts)) row.tags.push_back(tag.trimmed().toStdString());
    return row;
}

Result<CashFlow> withPeriod(CashFlow row, std::int32_t CashFlow::*member, const QString& text, const QString& what) {
    if (text.trimmed().isEmpty() || text.trimmed() == tr("now")) {
        row.*member = 0;
        return row;
    }
    return readCount(text, what, 0).map([&](std::int32_t period) {
        row.*member = period;
        return row;
    });
}

Result<CashFlow> withCell(const Document& document, CashFlow row, int column, const QString& text) {
    switch (column) {
        case CashFlowModel::Name: row.name = text.toStdString(); return row;
        case CashFlowModel::Kind: return withKind(std::move(row), text);
        case CashFlowModel::Per: return withPer(document, std::move(row), text);
        case CashFlowModel::Category: return withCategory(std::move(row), text);
        case CashFlowModel::Customers: return withCustomers(std::move(row), text);
        case CashFlowModel::Tags: return withTags(std::move(row), text);
        case CashFlowModel::From: return withPeriod(std::move(row), &CashFlow::from, text, tr("period"));
        case CashFlowModel::To: return withPeriod(std::move(row), &CashFlow::to, text, tr("period"));
        case CashFlowModel::Amount:
            return readAmounts(text).map([&](const MoneyEstimate& amount) {
                row.amount = amount;
                return row;
            });
        case CashFlowModel::Points:
            return readFigure(text, tr("points")).map([&](double score) {
                row.score = score;
                return row;
            });
        case CashFlowModel::Growth: {
            QString percent = text;
            return readFigure(percent.remove('%'), tr("growth")).map([&](double growth) {
                row.growth = growth / 100.0;
                return row;
            });
        }
        default: return row;
    }
}

}  // namespace

Result<MoneyEstimate> readAmounts(const QString& text) {
    const QStringList parts = text.split('/');
    if (parts.size() != 1 && parts.size() != 3) return failure(ErrorCode::IncompleteEstimate, {"amount"});
    std::array<Money, 3> amounts{};
    for (std::size_t k = 0; k < static_cast<std::size_t>(parts.size()); ++k) {
        const auto amount = readAmount(parts[static_cast<qsizetype>(k)], "amount");
        if (!amount) return tl::unexpected(amount.error());
        amounts[k] = *amount;
    }
    if (parts.size() == 1) return exactly(amounts[0]);
    return MoneyEstimate{amounts[0], amounts[1], amounts[2]};
}

CashFlowModel::CashFlowModel(Session& session, QObject* parent) : TypedRowModel(session, kColumns, parent) {
    connect(&session, &Session::changed, this, &CashFlowModel::follow);
}

QString CashFlowModel::title(int column) const {
    switch (column) {
        case Name: return tr("Cost or benefit");
        case Owner: return tr("Initiative");
        case Kind: return tr("Kind");
        case Category: return tr("Category");
        case Amount: return tr("Amount");
        case Points: return tr("Points");
        case Per: return tr("Per");
        case From: return tr("From");
        case To: return tr("To", "a period");
        case Growth: return tr("Growth a year");
        case Customers: return tr("Customers a year");
        case Tags: return tr("Tags");
        default: return {};
    }
}

QString CashFlowModel::titleHelp(int column) const {
    if (column == Tags) return tr("Whatever tells them apart: who pays, which account; with semicolons between them");
    if (column == Customers) return tr("Empty: as many as pass through the journey");
    if (column != Amount) return {};
    return tr(
        "One amount, or the lowest, most likely and highest one: 900 / 1200 / 1800. "
        "Of an intangible benefit: what one point is worth");
}

bool CashFlowModel::isNumeric(int column) const {
    return column == Amount || column == Points || column == From || column == To || column == Growth ||
           column == Customers;
}

bool CashFlowModel::isTyped(const CashFlow& /*row*/, int column) const { return column != Owner; }

QString CashFlowModel::filterText(const CashFlow& row) const {
    return text(row, Owner) + '\n' + text(row, Name) + '\n' + text(row, Tags);
}

Result<ChangeSet> CashFlowModel::put(const Document& now, const CashFlow& row, const CellText& cell) const {
    return withCell(now, row, cell.index.column(), cell.text).and_then([&](const CashFlow& changed) {
        return edit::setCashFlow(now, changed);
    });
}

QString CashFlowModel::text(const CashFlow& row, int column) const {
    switch (column) {
        case Name: return QString::fromStdString(row.name);
        case Owner: {
            const Initiative* initiative = document().find(row.initiative);
            return initiative ? QString::fromStdString(initiative->name) : QString();
        }
        case Kind: return kindNames()[static_cast<qsizetype>(row.kind)];
        case Category: return categoryNames()[static_cast<qsizetype>(row.category)];
        case Customers:
            return row.customers == 0 ? QString() : numberLocale().toString(static_cast<qlonglong>(row.customers));
        case Tags: {
            QStringList tags;
            for (const std::string& tag : row.tags) tags << QString::fromStdString(tag);
            return tags.join(QStringLiteral("; "));
        }
        case Amount: {
            const MoneyEstimate& amount = row.amount;
            if (amount.lowest == amount.highest) return exactAmountWords(amount.likely);
            return exactAmountWords(amount.lowest) + " / " + exactAmountWords(amount.likely) + " / " +
                   exactAmountWords(amount.highest);
        }
        case Points:
            return row.kind == FlowKind::Intangible ? numberWords(QString::fromStdString(toText(row.score)))
                                                    : QString();
        case Per: {
            for (const PerWords& choice : perChoices(document().valueSettings().period)) {
                const bool isSame = choice.timing == row.timing && choice.isPerCustomer == row.isPerCustomer;
                if (isSame) return choice.words;
            }
            return {};
        }
        case From: return row.from == 0 ? tr("now") : QString::number(row.from);
        case To: return row.to == 0 ? QString() : QString::number(row.to);
        case Growth:
            return row.growth == 0.0
                       ? QString()
                       : tr("%1 %").arg(numberWords(QString::fromStdString(toText(100.0 * row.growth, 6))));
        default: return {};
    }
}

QStringList CashFlowModel::choices(const CashFlow& /*row*/, int column) const {
    if (column == Kind) return kindNames();
    if (column == Category) return categoryNames();
    if (column != Per) return {};
    QStringList names;
    for (const PerWords& choice : perChoices(document().valueSettings().period)) names << choice.words;
    return names;
}

QVariant CashFlowModel::sortKey(const CashFlow& row, int column) const {
    switch (column) {
        case Amount: return static_cast<qlonglong>(row.amount.likely.minorUnits);
        case Points: return row.score;
        case Customers: return static_cast<qlonglong>(row.customers);
        case From: return row.from;
        case To: return row.to;
        case Growth: return row.growth;
        default: return text(row, column).toCaseFolded();
    }
}

void CashFlowModel::follow(const ChangeSet& changes) {
    RowTableModel::follow(stepsOf<CashFlow>(changes));
    if (mentions<Initiative>(changes)) announceAll(Owner, Owner);
    if (mentions<ValueSettings>(changes)) announceAll(Per, Per);
}

}  // namespace waymark
