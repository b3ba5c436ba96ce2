#include "core/format/value_table.h"

#include <algorithm>

#include "core/base/date_text.h"
#include "core/base/number_text.h"
#include "core/format/money_text.h"
#include "core/format/report_text.h"
#include "core/format/text_table.h"
#include "core/value/kept_figures.h"

namespace waymark {
namespace {

constexpr std::string_view kNone = "–";
constexpr double kSmallestShare = 0.001;  // of the cost, that is listed

std::string wordsFor(WhyLeftOut why, bool hasNeeds) {
    switch (why) {
        case WhyLeftOut::Impossible: return "needs what it excludes";
        case WhyLeftOut::OverBudget: return "costs more than the budget";
        case WhyLeftOut::NotWorthIt: return hasNeeds ? "is not worth it with what it needs" : "is not worth it";
        case WhyLeftOut::Excluded: return "does not go with";
        case WhyLeftOut::CrowdedOut: return "would push out";
        case WhyLeftOut::Unknown: return "has no value that can be told";
        case WhyLeftOut::Overlaps: return "adds nothing to the savings of";
    }
    return {};
}

std::string wordsFor(Undefined why) {
    switch (why) {
        case Undefined::NoPeriods: return "the horizon is 0";
        case Undefined::RateTooLow: return "the discount rate is -100 %";
        case Undefined::TooLarge: return "amounts are too large";
        default: return std::string(nameOf(why));
    }
}

std::string periods(PeriodLength period, std::int64_t count) {
    return toText(count) + ' ' + std::string(nameOf(period)) + (count == 1 ? "" : "s");
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::string amountOr(const Defined<Money>& figure) { return figure ? amountText(*figure) : std::string(kNone); }

std::string ratioOr(const Defined<double>& figure) { return figure ? toText(*figure, 2) : std::string(kNone); }

std::string chanceOr(const std::optional<double>& chance) { return chance ? percentText(*chance) : std::string(kNone); }

class Tables {
public:
    Tables(const ValueReport& report, TimeUnit unit) : m_report(report), m_document(report.document), m_unit(unit) {}

    [[nodiscard]] std::string all() const {
        return summary() + costs() + initiatives() + leftOut() + frontier() + scenarios() + baselines() + footnote();
    }

private:
    [[nodiscard]] const std::string& nameOfItem(std::uint32_t item) const {
        return m_document.table<Initiative>().at(m_report.initiatives[item].value.id).name;
    }
    [[nodiscard]] bool isSample(std::uint32_t item) const {
        return m_document.table<Initiative>().at(m_report.initiatives[item].value.id).isSample;
    }
    [[nodiscard]] std::string namesOf(const std::vector<std::uint32_t>& items) const {
        std::vector<std::string> names;
        for (const std::uint32_t item : items) names.push_back(nameOfItem(item));
        return joined(names);
    }
    [[nodiscard]] std::string money(double minorUnits) const {
        return amountText(minorUnits) + ' ' + m_document.journey().currency;
    }
    [[nodiscard]] std::string money(Money amount) const {
        return amountText(amount) + ' ' + m_document.journey().currency;
    }

    [[nodiscard]] std::string summary() const {
        const ValueSettings settings = m_document.valueSettings();
        std::string text;
        if (!m_document.journey().name.empty()) text += reportLine("Journey", m_document.journey().name);
        text += reportLine("Cost per pass", money(m_report.cost.expected) + " expected; half at most " +
                                                money(m_report.cost.quantile(0.5)) + ", 90 % at most " +
                                                money(m_report.cost.quantile(0.9)));
        if (m_report.initiatives.empty()) return text;
        text += reportLine("Reckoned", periods(settings.period, settings.horizon) + " at " +
                                           percentText(settings.discountRate) + " a year, " +
                                           toText(settings.customers) + " customers a year");
        if (!m_report.tag.empty())
            text += reportLine("", "only costs and benefits tagged " + m_report.tag + "; what effects save has no tag");
        const auto& value = m_report.together.counted().netPresentValue;
        if (!value) return text + reportLine("Not computed", wordsFor(value.error()));
        const PortfolioChoice& best = m_report.best;
        const std::string budget =
            settings.budget ? " of a budget of " + money(*settings.budget) : ", without a budget";
        text += reportLine("Best set", best.chosen.empty() ? "none of the initiatives" : namesOf(best.chosen));
        text += reportLine("", "worth " + money(*value) + " for " + money(best.cost) + budget);
        if (m_report.savingsOverlap)
            text += reportLine("", "savings overlap, so it is worth less or more than its members one by one");
        return best.isOptimal ? text : text + unprovedText();
    }
    [[nodiscard]] std::string unprovedText() const {
        return reportLine("", "not proved, at most " + money(m_report.best.bound));
    }
    [[nodiscard]] std::string costs() const {
        TextTable table({{"Stage", "", false}, {"per pass", "", true}, {"share", "", true}});
        for (const StageCost& row : m_report.cost.stages) {
            const Stage* stage = m_document.find(row.id);
            if (row.share < kSmallestShare) continue;
            table.add({stage ? stage->name : "(no stage)", amountText(row.expected), percentText(row.share)});
        }
        return m_report.cost.expected > 0.0 ? '\n' + table.text(kReportWidth) : std::string();
    }
    [[nodiscard]] std::string initiatives() const {
        if (m_report.initiatives.empty()) return {};
        TextTable table({{"", "", false},
                         {"Initiative", "", false},
                         {"one-off", "cost", true},
                         {"net present", "value", true},
                         {"without", "intangibles", true},
                         {"benefit", "/ cost", true},
                         {"internal", "rate", false},
                         {"pays back", "in " + std::string(nameOf(m_document.valueSettings().period)) + "s", true},
                         {"chance", "it pays", true}});
        for (std::uint32_t k = 0; k < m_report.initiatives.size(); ++k) {
            const ValueReport::Row& row = m_report.initiatives[k];
            const MoneyFigures& figures = row.value.figures.counted();
            const bool isChosen = std::ranges::binary_search(m_report.best.chosen, k);
            table.add({std::string(isChosen ? "*" : "") + (isSample(k) ? "°" : ""), nameOfItem(k),
                       amountOr(row.value.figures.investment), amountOr(figures.netPresentValue),
                       amountOr(row.value.figures.without.netPresentValue), ratioOr(figures.benefitCostRatio),
                       rates(figures.rates), paybackText(figures.payback),
                       chanceOr(row.distribution ? std::optional(row.distribution->chancePositive) : std::nullopt)});
        }
        return '\n' + table.text(kReportWidth);
    }
    [[nodiscard]] static std::string rates(const Defined<std::vector<double>>& rates) {
        if (!rates) return std::string(rates.error() == Undefined::NoRate ? "none" : kNone);
        std::vector<std::string> texts;
        for (const double rate : *rates) texts.push_back(percentText(rate));
        return joined(texts);
    }
    [[nodiscard]] static std::string paybackText(const Defined<Payback>& payback) {
        if (payback) return toText(payback->interpolated, 1);
        return std::string(payback.error() == Undefined::NeverPaidBack ? "never" : kNone);
    }
    [[nodiscard]] std::string leftOut() const {
        if (m_report.leftOut.empty()) return {};
        TextTable table(
            {{"Left out", "", false}, {"because it", "", false}, {"", "", false}, {"would lose", "", true}});
        for (const LeftOut& left : m_report.leftOut) {
            const bool names = left.why == WhyLeftOut::Excluded || left.why == WhyLeftOut::CrowdedOut ||
                               left.why == WhyLeftOut::Overlaps;
            table.add({nameOfItem(left.item), wordsFor(left.why, !m_report.portfolio.items[left.item].needs.empty()),
                       names ? namesOf(left.because) : "",
                       left.loss ? (left.isExact ? "" : "at most ") + amountText(*left.loss) : std::string(kNone)});
        }
        return '\n' + table.text(kReportWidth);
    }
    [[nodiscard]] std::string frontier() const {
        if (m_report.frontier.size() < 2) return {};
        TextTable table({{"For at most", "", true}, {"net present", "value", true}, {"with", "", false}});
        for (const PortfolioChoice& choice : m_report.frontier) {
            table.add({amountText(choice.cost), amountText(choice.value), namesOf(choice.chosen)});
        }
        return '\n' + table.text(kReportWidth);
    }
    // Simulated figures of a scenario: where people are shared those in the order of the chain.
    [[nodiscard]] const SimulatedFinish* simulatedOf(std::size_t at) const {
        const std::optional<ScenarioChain>& chain = m_report.chains[at];
        if (chain && chain->shared) return &*chain->shared;
        const auto& simulated = m_report.scenarios[at].simulated;
        return simulated ? &*simulated : nullptr;
    }
    [[nodiscard]] std::string timeOr(std::optional<double> minutes) const {
        return minutes ? toText(perUnit(*minutes, m_unit), kReportDecimals) : std::string(kNone);
    }
    [[nodiscard]] std::string chainWords(std::size_t at) const {
        const std::optional<ScenarioChain>& chain = m_report.chains[at];
        return timeOr(chain ? std::optional(chain->finish()) : std::nullopt);
    }
    [[nodiscard]] static std::string promiseWords(const SimulatedFinish* simulated) {
        return chanceOr(simulated && simulated->promise ? std::optional(simulated->promise->value) : std::nullopt);
    }
    [[nodiscard]] static std::string feelingWords(const std::optional<double>& satisfaction) {
        return satisfaction ? toText(*satisfaction, 2) : std::string(kNone);
    }
    [[nodiscard]] std::string scenarios() const {
        if (m_report.scenarios.size() < 2) return {};
        TextTable table({{"Scenario", "", false},
                         {"expected", "finish", true},
                         {"80 %", "by", true},
                         {"promise", "kept", true},
                         {"chain +", "buffer", true},
                         {"cost", "per pass", true},
                         {"mean", "feeling", true},
                         {"net present", "value", true}});
        for (std::size_t at = 0; at < m_report.scenarios.size(); ++at) {
            const ScenarioOutcome& one = m_report.scenarios[at];
            const Scenario* row = m_document.find(one.id);
            const SimulatedFinish* simulated = simulatedOf(at);
            const double finish = simulated ? simulated->mean : static_cast<double>(one.figures.finish.count());
            table.add({row ? row->name : "As it is", timeOr(finish),
                       timeOr(simulated ? std::optional(simulated->likely80) : std::nullopt), promiseWords(simulated),
                       chainWords(at), amountText(one.figures.costPerPass), feelingWords(one.figures.satisfaction),
                       one.value ? amountOr(one.value->counted().netPresentValue) : ""});
        }
        return '\n' + table.text(kReportWidth) + sharedText();
    }
    [[nodiscard]] std::string sharedText() const {
        const bool isShared = std::ranges::any_of(m_report.chains, [](const auto& one) { return one && one->shared; });
        return isShared ? "Simulated with people shared in the order of the critical chain.\n" : std::string();
    }
    // What was kept, and the journey as it is to compare with.
    [[nodiscard]] std::string baselines() const {
        if (m_document.table<Baseline>().empty() || m_report.scenarios.empty()) return {};
        TextTable table({{"Baseline", "", false},
                         {"kept", "on", false},
                         {"expected", "finish", true},
                         {"80 %", "by", true},
                         {"promise", "kept", true},
                         {"chain +", "buffer", true},
                         {"cost", "per pass", true},
                         {"mean", "feeling", true}});
        const auto minutesOf = [](const std::optional<WorkTime>& at) {
            return at ? std::optional(static_cast<double>(at->time_since_epoch().count())) : std::nullopt;
        };
        for (const Baseline& row : m_document.table<Baseline>()) {
            const BaselineFigures figures = keptFigures(row);
            table.add({row.name, row.date ? writeDate(*row.date) : "",
                       row.figures ? timeOr(minutesOf(figures.expected)) : "not kept",
                       timeOr(minutesOf(figures.likely80)),
                       chanceOr(figures.chance ? std::optional(figures.chance->value()) : std::nullopt),
                       timeOr(minutesOf(figures.bufferEnd)),
                       figures.costPerPass ? amountText(*figures.costPerPass) : std::string(kNone),
                       feelingWords(figures.satisfaction)});
        }
        const ScenarioOutcome& now = m_report.scenarios.front();
        const SimulatedFinish* simulated = now.simulated ? &*now.simulated : nullptr;
        table.add({"As it is", "", timeOr(static_cast<double>(now.figures.finish.count())),
                   timeOr(simulated ? std::optional(simulated->likely80) : std::nullopt), promiseWords(simulated),
                   chainWords(0), amountText(now.figures.costPerPass), feelingWords(now.figures.satisfaction)});
        return '\n' + table.text(kReportWidth);
    }
    [[nodiscard]] std::string footnote() const {
        if (m_report.initiatives.empty()) return {};
        std::string text = "\nAmounts in " + m_document.journey().currency + ", paybacks in " +
                           std::string(nameOf(m_document.valueSettings().period)) + "s";
        if (m_report.scenarios.size() > 1 || !m_document.table<Baseline>().empty())
            text += ", times in " + std::string(unitName(m_unit));
        const bool hasSamples =
            std::ranges::any_of(m_document.table<Initiative>(), [](const Initiative& row) { return row.isSample; });
        return text + "; * is in the best set" + (hasSamples ? ", ° is a sample.\n" : ".\n");
    }

    const ValueReport& m_report;
    const Document& m_document;
    TimeUnit m_unit;
};

}  // namespace

std::string valueTable(const ValueReport& report, TimeUnit unit) { return Tables(report, unit).all(); }

}  // namespace waymark
