#include "core/format/value_json.h"

#include <array>
#include <utility>

#include "core/base/date_text.h"
#include "core/base/duration_text.h"
#include "core/format/json_fields.h"
#include "core/format/money_text.h"
#include "core/format/problem_report.h"
#include "core/format/report_text.h"
#include "core/value/kept_figures.h"

namespace waymark {
namespace {

constexpr std::array<std::pair<std::string_view, double>, 6> kQuantiles{
    {{"0.05", 0.05}, {"0.1", 0.1}, {"0.5", 0.5}, {"0.8", 0.8}, {"0.9", 0.9}, {"0.95", 0.95}}};

std::optional<double> numberOf(const std::optional<Money>& amount) {
    return amount ? std::optional(amountNumber(*amount)) : std::nullopt;
}

class ValueWriter {
public:
    ValueWriter(const ValueReport& report, TimeUnit unit, std::string& into)
        : m_report(report), m_document(report.document), m_unit(unit), m_json(into), m_fields(m_json) {}

    void write(std::span<const Problem> problems) {
        m_json.beginObject();
        m_fields.text("journey", m_document.journey().name);
        m_fields.text("currency", m_document.journey().currency);
        m_fields.text("unit", shortName(m_unit));
        if (!m_report.tag.empty()) m_fields.text("tag", m_report.tag);
        writeSettings();
        writeCost();
        m_fields.objects("initiatives", m_report.initiatives,
                         [&](const ValueReport::Row& row) { writeInitiative(row); });
        writeBestSet();
        m_fields.objects("frontier", m_report.frontier, [&](const PortfolioChoice& choice) {
            m_fields.money("cost", choice.cost);
            m_fields.money("netPresentValue", choice.value);
            m_fields.flag("proved", choice.isOptimal);
            writeItems("initiatives", choice.chosen);
        });
        std::size_t at = 0;
        m_fields.objects("scenarios", m_report.scenarios,
                         [&](const ScenarioOutcome& one) { writeScenario(one, m_report.chains[at++]); });
        m_fields.objects("baselines", m_document.table<Baseline>(), [&](const Baseline& row) { writeBaseline(row); });
        m_json.key("problems");
        writeProblems(m_json, m_document, problems);
        m_json.endObject();
    }

private:
    [[nodiscard]] const std::string& nameOfItem(std::uint32_t item) const {
        return m_document.table<Initiative>().at(m_report.initiatives[item].value.id).name;
    }
    void writeItems(std::string_view key, const std::vector<std::uint32_t>& items) {
        m_fields.list(key, items, [&](std::uint32_t item) { m_json.text(nameOfItem(item)); });
    }
    void writeFlow(Id<CashFlow> id) {
        const CashFlow* row = m_document.find(id);
        m_json.key("flow");
        if (row)
            m_json.text(row->name);
        else
            m_json.null();  // saved by effects
    }
    void writeSettings() {
        const ValueSettings settings = m_document.valueSettings();
        m_fields.object("settings", [&] {
            m_fields.text("period", nameOf(settings.period));
            m_fields.whole("horizon", settings.horizon);
            m_fields.number("discountRate", settings.discountRate);
            m_fields.text("discounting", nameOf(settings.discounting));
            m_fields.whole("customers", settings.customers);
            m_fields.optional("budget", numberOf(settings.budget));
            m_fields.text("budgetScope", nameOf(settings.budgetScope));
            m_fields.flag("countsIntangibles", settings.countsIntangibles);
        });
    }
    void writeCost() {
        const JourneyCost& cost = m_report.cost;
        m_fields.object("cost", [&] {
            m_fields.money("expected", cost.expected);
            m_fields.flag("exact", cost.isExact);
            m_fields.object("quantiles", [&] {
                for (const auto& [key, chance] : kQuantiles) m_fields.money(key, cost.quantile(chance));
            });
            m_fields.objects("stages", cost.stages, [&](const StageCost& row) {
                const Stage* stage = m_document.find(row.id);
                m_fields.text("name", stage ? stage->name : "");
                m_fields.money("expected", row.expected);
                m_fields.number("share", row.share);
            });
            m_fields.objects("touchpoints", cost.touchpoints, [&](const TouchpointCost& row) {
                const Touchpoint& touchpoint = m_document.table<Touchpoint>().at(row.id);
                m_fields.text("code", touchpoint.code);
                m_fields.text("name", touchpoint.name);
                m_fields.money("own", row.own);
                m_fields.money("resources", row.resources);
                m_fields.number("chance", row.chance);
                m_fields.money("expected", row.expected());
                m_fields.number("share", row.share);
            });
        });
    }
    void writeMoney(const MoneyFigures& figures) {
        m_fields.defined("netPresentValue", figures.netPresentValue);
        m_fields.defined("costs", figures.costs);
        m_fields.defined("benefits", figures.benefits);
        m_fields.defined("presentCosts", figures.presentCosts);
        m_fields.defined("presentBenefits", figures.presentBenefits);
        m_fields.defined("benefitCostRatio", figures.benefitCostRatio);
        m_fields.defined("returnOnInvestment", figures.returnOnInvestment);
        m_fields.defined("internalRates", figures.rates, [&](const std::vector<double>& rates) {
            m_fields.list("internalRates", rates, [&](double rate) { m_json.number(rate); });
        });
        m_fields.defined("modifiedRate", figures.modifiedRate);
        m_fields.defined("payback", figures.payback);
        m_fields.defined("discountedPayback", figures.discountedPayback);
        m_fields.reasons();
    }
    void writeFigures(const ValueFigures& figures) {
        m_fields.defined("investment", figures.investment);
        m_fields.number("score", figures.score);
        m_fields.object("withIntangibles", [&] { writeMoney(figures.with); });
        m_fields.object("withoutIntangibles", [&] { writeMoney(figures.without); });
    }
    void writeInitiative(const ValueReport::Row& row) {
        m_fields.text("name", m_document.table<Initiative>().at(row.value.id).name);
        m_fields.flag("sample", m_document.table<Initiative>().at(row.value.id).isSample);
        writeFigures(row.value.figures);
        m_json.key("chancePositive");
        if (row.distribution) {
            m_json.beginObject();
            m_fields.number("value", row.distribution->chancePositive);
            m_fields.number("low", row.distribution->chanceRange.low);
            m_fields.number("high", row.distribution->chanceRange.high);
            for (const auto& [key, chance] : {std::pair{"p10", 0.1}, std::pair{"p50", 0.5}, std::pair{"p90", 0.9}}) {
                m_fields.money(key, row.distribution->quantile(chance));
            }
            m_json.endObject();
        } else {
            m_json.null();
        }
        m_fields.objects("switchingValues", row.value.figures.switching, [&](const SwitchingValue& value) {
            writeFlow(value.flow);
            m_fields.money("expected", value.expected);
            m_fields.defined("amount", value.amount);
            m_fields.defined("change", value.change);
            m_fields.reasons();
        });
        m_fields.objects("tornado", row.value.figures.tornado, [&](const AmountSwing& bar) {
            writeFlow(bar.flow);
            m_fields.money("lowAmount", bar.lowAmount);
            m_fields.money("highAmount", bar.highAmount);
            m_fields.money("atLow", bar.atLow);
            m_fields.money("atHigh", bar.atHigh);
        });
    }
    void writeBestSet() {
        m_fields.object("bestSet", [&] {
            writeItems("initiatives", m_report.best.chosen);
            m_fields.money("netPresentValue", m_report.best.value);
            m_fields.money("cost", m_report.best.cost);
            m_fields.flag("proved", m_report.best.isOptimal);
            m_fields.money("bound", m_report.best.bound);
            m_fields.flag("savingsOverlap", m_report.savingsOverlap);
            m_fields.object("together", [&] { writeFigures(m_report.together); });
            m_fields.objects("leftOut", m_report.leftOut, [&](const LeftOut& left) {
                m_fields.text("name", nameOfItem(left.item));
                m_fields.text("why", nameOf(left.why));
                writeItems("because", left.because);
                m_fields.optional("loss", left.isExact ? numberOf(left.loss) : std::nullopt);
                m_fields.money("leastLoss", left.leastLoss);
                m_fields.optional("mostLoss", numberOf(left.loss));
            });
        });
    }
    void writeBaseline(const Baseline& row) {
        const BaselineFigures figures = keptFigures(row);
        const auto time = [&](const char* key, const std::optional<WorkTime>& at) {
            const auto minutes = at ? std::optional(static_cast<double>(at->time_since_epoch().count())) : std::nullopt;
            m_fields.optional(key, minutes ? std::optional(perUnit(*minutes, m_unit)) : std::nullopt);
        };
        m_fields.text("name", row.name);
        m_json.key("date");
        if (row.date)
            m_json.text(writeDate(*row.date));
        else
            m_json.null();
        m_fields.flag("hasFigures", row.figures.has_value());
        time("finish", figures.expected);
        time("p80", figures.likely80);
        m_fields.flag("sharesResources", figures.sharesResources);
        m_fields.optional("promise", figures.chance ? std::optional(figures.chance->value()) : std::nullopt);
        time("chain", figures.chainEnd);
        time("chainWithBuffer", figures.bufferEnd);
        m_fields.optional("costPerPass", numberOf(figures.costPerPass));
        m_fields.optional("satisfaction", figures.satisfaction);
    }
    // In the order of the chain, so that nobody is at two places at once.
    void writeShared(const std::optional<ScenarioChain>& chain) {
        const SimulatedFinish* shared = chain && chain->shared ? &*chain->shared : nullptr;
        if (!shared) {
            m_json.key("resourcesShared");
            return m_json.null();
        }
        m_fields.object("resourcesShared", [&] {
            m_fields.number("mean", perUnit(shared->mean, m_unit));
            m_fields.number("p80", perUnit(shared->likely80, m_unit));
            m_fields.optional("promise", shared->promise ? std::optional(shared->promise->value) : std::nullopt);
            m_fields.optional("delayCostPerYear",
                              chain->delay ? std::optional(amountNumber(chain->delay->perYear)) : std::nullopt);
        });
    }
    void writeScenario(const ScenarioOutcome& one, const std::optional<ScenarioChain>& chain) {
        const Scenario* row = m_document.find(one.id);
        m_json.key("name");
        if (row)
            m_json.text(row->name);
        else
            m_json.null();  // the journey as it is
        m_fields.list("initiatives", row ? row->initiatives : std::vector<Id<Initiative>>{},
                      [&](Id<Initiative> id) { m_json.text(m_document.table<Initiative>().at(id).name); });
        m_fields.number("finish", inUnit(one.figures.finish, m_unit));
        const auto& classical = one.figures.promiseChance;
        m_fields.optional("promiseClassical", classical ? std::optional(classical->value()) : std::nullopt);
        const bool hasPromise = one.simulated && one.simulated->promise;
        m_fields.optional("promise", hasPromise ? std::optional(one.simulated->promise->value) : std::nullopt);
        m_fields.optional("mean", one.simulated ? std::optional(perUnit(one.simulated->mean, m_unit)) : std::nullopt);
        m_fields.optional("p80",
                          one.simulated ? std::optional(perUnit(one.simulated->likely80, m_unit)) : std::nullopt);
        const auto minutes = [&](double length) { return std::optional(perUnit(length, m_unit)); };
        m_fields.optional("chain", chain ? minutes(static_cast<double>(chain->makespan.count())) : std::nullopt);
        m_fields.optional("chainWithBuffer", chain ? minutes(chain->finish()) : std::nullopt);
        writeShared(chain);
        m_fields.money("costPerPass", one.figures.costPerPass);
        m_fields.optional("satisfaction", one.figures.satisfaction);
        m_fields.optional("delayCostPerYear",
                          one.delay ? std::optional(amountNumber(one.delay->perYear)) : std::nullopt);
        m_fields.list("changed", one.changed,
                      [&](Id<Touchpoint> id) { m_json.text(m_document.table<Touchpoint>().at(id).code); });
        const bool hasValue = one.value && one.value->counted().netPresentValue;
        m_fields.optional("netPresentValue", hasValue ? numberOf(*one.value->counted().netPresentValue) : std::nullopt);
    }

    const ValueReport& m_report;
    const Document& m_document;
    TimeUnit m_unit;
    JsonWriter m_json;
    JsonFields m_fields;
};

}  // namespace

std::string valueJson(const ValueReport& report, TimeUnit unit, std::span<const Problem> problems) {
    std::string bytes;
    ValueWriter(report, unit, bytes).write(problems);
    bytes += '\n';
    return bytes;
}

}  // namespace waymark
