#include "ui/charts/worth_figures.h"

#include <cmath>

#include "ui/charts/figure_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

const QString kNoFigure = QStringLiteral("–");
constexpr double kNearSwitch = 0.25;

template <class T>
QString whyNot(const Defined<T>& figure) {
    return figure ? QString() : reasonWords(figure.error());
}

QString shareOr(const Defined<double>& share) { return share ? partWords(*share) : kNoFigure; }

QString ratesMeaning(const Defined<std::vector<double>>& rates) {
    if (rates && rates->size() > 1) {
        return tr(
            "Payments turn more than once: none of these rates says whether it pays. Go by the net present value.");
    }
    return tr("The discount rate at which nothing is gained or lost.");
}

QString modifiedMeaning(const ValueSettings& settings) {
    return tr("What the money grows by a year, borrowed at %1, put to work again at %2.")
        .arg(partWords(settings.financeRate.value_or(settings.discountRate)),
             partWords(settings.reinvestRate.value_or(settings.discountRate)));
}

WorthFigure chanceFigure(const ValueReport::Row& row, const std::string& currency) {
    WorthFigure figure{tr("Chance that it pays"), kNoFigure,
                       tr("That the net present value is above 0 when all amounts vary at once"),
                       whyNot(row.value.figures.counted().netPresentValue)};
    if (!row.distribution) return figure;
    const ValueDistribution& spread = *row.distribution;
    const auto amount = [&](double chance) {
        return moneyWords(Money{std::llround(spread.quantile(chance))}, currency);
    };
    figure.words = chanceWords(*Probability::from(spread.chancePositive));
    figure.meaning = tr("All amounts vary: in 80 % of %1 it is worth %2 to %3.")
                         .arg(runsWords(spread.values.size()), amount(0.1), amount(0.9));
    return figure;
}

}  // namespace

std::vector<WorthFigure> worthFigures(const MoneyFigures& figures, const Document& document) {
    const std::string& currency = document.journey().currency;
    const ValueSettings settings = document.valueSettings();
    const auto money = [&](const QString& name, const Defined<Money>& amount, const QString& meaning) {
        return WorthFigure{name, amountWords(amount, currency), meaning, whyNot(amount)};
    };
    return {
        money(tr("Net present value"), figures.netPresentValue,
              tr("All benefits less all costs, at what they are worth now. Above 0 it pays.")),
        {tr("Benefit-cost ratio"), figures.benefitCostRatio ? numberWords(*figures.benefitCostRatio, 2) : kNoFigure,
         tr("What comes back for each unit of cost, discounted. Above 1 it pays."), whyNot(figures.benefitCostRatio)},
        {tr("Return on investment"), shareOr(figures.returnOnInvestment),
         tr("Benefits less costs for each unit of cost, whenever they flow."), whyNot(figures.returnOnInvestment)},
        {tr("Internal rate of return"), ratesWords(figures.rates), ratesMeaning(figures.rates), whyNot(figures.rates)},
        {tr("Modified rate of return"), shareOr(figures.modifiedRate), modifiedMeaning(settings),
         whyNot(figures.modifiedRate)},
        {tr("Payback"), paybackWords(figures.payback, settings.period),
         tr("From then on the payments so far never again sum to less than 0."), whyNot(figures.payback)},
        {tr("Payback, discounted"), paybackWords(figures.discountedPayback, settings.period),
         tr("The same with payments at what they are worth now."), whyNot(figures.discountedPayback)},
        money(tr("Costs"), figures.costs, tr("All that is paid within the horizon.")),
        money(tr("Benefits"), figures.benefits, tr("All that comes back within the horizon.")),
        money(tr("Costs, discounted"), figures.presentCosts, tr("What all costs are worth now.")),
        money(tr("Benefits, discounted"), figures.presentBenefits, tr("What all benefits are worth now.")),
    };
}

std::vector<WorthFigure> sharedWorthFigures(const ValueReport::Row& row, const Document& document) {
    const std::string& currency = document.journey().currency;
    const ValueFigures& figures = row.value.figures;
    return {chanceFigure(row, currency),
            {tr("One-off cost"), amountWords(figures.investment, currency),
             tr("What has to be paid once, and not again in each period."), whyNot(figures.investment)},
            {tr("Intangible points"),
             numberLocale().toString(figures.score, 'g', 6),
             tr("Satisfaction, reputation and loyalty as they were scored."),
             {}}};
}

std::vector<SwitchWords> switchWords(const ValueFigures& figures, const Document& document) {
    const std::string& currency = document.journey().currency;
    std::vector<SwitchWords> all;
    for (const SwitchingValue& value : figures.switching) {
        const CashFlow* flow = document.find(value.flow);
        SwitchWords words;
        words.name = flow ? QString::fromStdString(flow->name).simplified() : tr("Saved by its effects");
        words.expected = moneyWords(Money{std::llround(value.expected)}, currency);
        words.needed = amountWords(value.amount, currency);
        words.reason = value.change ? whyNot(value.amount) : reasonWords(value.change.error());
        words.change = kNoFigure;
        if (value.change) {
            const QString part = partWords(std::abs(*value.change));
            words.change = *value.change < 0.0 ? tr("%1 less").arg(part) : tr("%1 more").arg(part);
            words.isNear = std::abs(*value.change) < kNearSwitch;
        }
        all.push_back(std::move(words));
    }
    return all;
}

}  // namespace waymark
