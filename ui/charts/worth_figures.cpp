#include "ui/charts/worth_figures.h"

#include <cmath>

#include <QCoreApplication>

#include "ui/charts/figure_words.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

QString worthTr(const char* text) { return QCoreApplication::translate("waymark::WorthFigures", text); }

const QString kNoFigure = QStringLiteral("–");
constexpr double kNearSwitch = 0.25;

template <class T>
QString whyNot(const Defined<T>& figure) {
    return figure ? QString() : reasonWords(figure.error());
}

QString shareOr(const Defined<double>& share) { return share ? partWords(*share) : kNoFigure; }

QString ratesMeaning(const Defined<std::vector<double>>& rates) {
    if (rates && rates->size() > 1) {
        return worthTr(
            "Payments turn more than once: none of these rates says whether it pays. Go by the net present value.");
    }
    return worthTr("The discount rate at which nothing is gained or lost.");
}

QString modifiedMeaning(const ValueSettings& settings) {
    return worthTr("What the money grows by a year, borrowed at %1, put to work again at %2.")
        .arg(partWords(settings.financeRate.value_or(settings.discountRate)),
             partWords(settings.reinvestRate.value_or(settings.discountRate)));
}

WorthFigure chanceFigure(const ValueReport::Row& row, const std::string& currency) {
    WorthFigure figure{worthTr("Chance that it pays"), kNoFigure,
                       worthTr("That the net present value is above 0 when all amounts vary at once"),
                       whyNot(row.value.figures.counted().netPresentValue)};
    if (!row.distribution) return figure;
    const ValueDistribution& spread = *row.distribution;
    const auto amount = [&](double chance) {
        return moneyWords(Money{std::llround(spread.quantile(chance))}, currency);
    };
    figure.words = chanceWords(*Probability::from(spread.chancePositive));
    figure.meaning = worthTr("All amounts vary: in 80 % of %1 it is worth %2 to %3.")
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
        money(worthTr("Net present value"), figures.netPresentValue,
              worthTr("All benefits less all costs, at what they are worth now. Above 0 it pays.")),
        {worthTr("Benefit-cost ratio"),
         figures.benefitCostRatio ? numberWords(*figures.benefitCostRatio, 2) : kNoFigure,
         worthTr("What comes back for each unit of cost, discounted. Above 1 it pays."),
         whyNot(figures.benefitCostRatio)},
        {worthTr("Return on investment"), shareOr(figures.returnOnInvestment),
         worthTr("Benefits less costs for each unit of cost, whenever they flow."), whyNot(figures.returnOnInvestment)},
        {worthTr("Internal rate of return"), ratesWords(figures.rates), ratesMeaning(figures.rates),
         whyNot(figures.rates)},
        {worthTr("Modified rate of return"), shareOr(figures.modifiedRate), modifiedMeaning(settings),
         whyNot(figures.modifiedRate)},
        {worthTr("Payback"), paybackWords(figures.payback, settings.period),
         worthTr("From then on the payments so far never again sum to less than 0."), whyNot(figures.payback)},
        {worthTr("Payback, discounted"), paybackWords(figures.discountedPayback, settings.period),
         worthTr("The same with payments at what they are worth now."), whyNot(figures.discountedPayback)},
        money(worthTr("Costs"), figures.costs, worthTr("All that is paid within the horizon.")),
        money(worthTr("Benefits"), figures.benefits, worthTr("All that comes back within the horizon.")),
        money(worthTr("Costs, discounted"), figures.presentCosts, worthTr("What all costs are worth now.")),
        money(worthTr("Benefits, discounted"), figures.presentBenefits, worthTr("What all benefits are worth now.")),
    };
}

std::vector<WorthFigure> sharedWorthFigures(const ValueReport::Row& row, const Document& document) {
    const std::string& currency = document.journey().currency;
    const ValueFigures& figures = row.value.figures;
    return {chanceFigure(row, currency),
            {worthTr("One-off cost"), amountWords(figures.investment, currency),
             worthTr("What has to be paid once, and not again in each period."), whyNot(figures.investment)},
            {worthTr("Intangible points"),
             numberLocale().toString(figures.score, 'g', 6),
             worthTr("Satisfaction, reputation and loyalty as they were scored."),
             {}}};
}

std::vector<SwitchWords> switchWords(const ValueFigures& figures, const Document& document) {
    const std::string& currency = document.journey().currency;
    std::vector<SwitchWords> all;
    for (const SwitchingValue& value : figures.switching) {
        const CashFlow* flow = document.find(value.flow);
        SwitchWords words;
        words.name = flow ? QString::fromStdString(flow->name).simplified() : worthTr("Saved by its effects");
        words.expected = moneyWords(Money{std::llround(value.expected)}, currency);
        words.needed = amountWords(value.amount, currency);
        words.reason = value.change ? whyNot(value.amount) : reasonWords(value.change.error());
        words.change = kNoFigure;
        if (value.change) {
            const QString part = partWords(std::abs(*value.change));
            words.change = *value.change < 0.0 ? worthTr("%1 less").arg(part) : worthTr("%1 more").arg(part);
            words.isNear = std::abs(*value.change) < kNearSwitch;
        }
        all.push_back(std::move(words));
    }
    return all;
}

}  // namespace waymark
