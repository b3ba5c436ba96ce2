#include "ui/report/worth_sections.h"

#include <algorithm>
#include <span>

#include "core/format/money_text.h"
#include "ui/charts/figure_words.h"
#include "ui/charts/key_words.h"
#include "ui/charts/options_picture.h"
#include "ui/session/risk_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr std::size_t kMostKeys = 10;
constexpr std::size_t kMostTrends = 4;  // in one picture, so that pages are filled

ReportCell definedMoney(const Defined<Money>& amount, const ReportContext& context) {
    ReportCell cell{plain(amountWords(amount, context.document.journey().currency))};
    if (amount) cell.number = amountNumber(*amount);
    return cell;
}

ReportTable stageTable(const ReportContext& context) {
    return tableOf(
        context, tr("Cost per pass by stage"),
        {column(tr("Stage")), context.moneyColumn(tr("Cost per pass")), column(tr("Share"), ColumnKind::Share)},
        context.facts.value->cost.stages, [&](const StageCost& one) {
            const Stage* stage = context.document.find(one.id);
            return std::vector{textCell(stage ? shown(stage->name) : tr("in no stage")),
                               context.moneyCell(one.expected), shareCell(one.share)};
        });
}

ReportTable initiativeTable(const ReportContext& context) {
    const ValueReport& value = *context.facts.value;
    return tableOf(context, tr("Initiatives"),
                   {column(tr("Initiative")), context.moneyColumn(tr("One-off cost")),
                    context.moneyColumn(tr("Net present value")), column(tr("Benefit / cost"), ColumnKind::Number),
                    narrowColumn(tr("Internal rate")), narrowColumn(tr("Pays back in")),
                    column(tr("Chance it pays"), ColumnKind::Share), column(tr("Best set"))},
                   value.initiatives, [&](const ValueReport::Row& row) {
                       const Initiative& its = context.document.table<Initiative>().at(row.value.id);
                       const MoneyFigures& figures = row.value.figures.counted();
                       return std::vector{
                           textCell(QString::fromStdString(shownName(plain(nameWords(its))))),
                           definedMoney(row.value.figures.investment, context),
                           definedMoney(figures.netPresentValue, context),
                           figures.benefitCostRatio ? numberCell(*figures.benefitCostRatio, 2)
                                                    : textCell(reasonWords(figures.benefitCostRatio.error())),
                           textCell(ratesWords(figures.rates)),
                           textCell(paybackWords(figures.payback, context.document.valueSettings().period)),
                           row.distribution ? shareCell(row.distribution->chancePositive) : ReportCell{"–"},
                           textCell(choiceWords(value, row.value.id))};
                   });
}

ReportTable scenarioTable(const ReportContext& context) {
    return tableOf(context, tr("Scenarios compared"),
                   {column(tr("Scenario")), context.timeColumn(tr("Expected")), context.timeColumn(tr("80 % sure by")),
                    column(tr("Promise kept"), ColumnKind::Share), context.moneyColumn(tr("Cost per pass")),
                    context.moneyColumn(tr("Net present value"))},
                   context.facts.value->scenarios, [&](const ScenarioOutcome& one) {
                       const Scenario* row = context.document.find(one.id);
                       const bool knowsPromise = one.simulated && one.simulated->promise;
                       return std::vector{
                           textCell(row ? shown(row->name) : tr("As it is")),
                           context.timeCell(one.figures.finish),
                           one.simulated ? context.timeCell(one.simulated->likely80) : ReportCell{"–"},
                           knowsPromise ? shareCell(one.simulated->promise->value) : ReportCell{"–"},
                           context.moneyCell(one.figures.costPerPass),
                           one.value ? definedMoney(one.value->counted().netPresentValue, context) : ReportCell{"–"}};
                   });
}

ReportTable measureTable(const ReportContext& context) {
    return tableOf(context, tr("Measures"),
                   {column(tr("Measure")), column(tr("Of")), column(tr("Latest")), narrowColumn(tr("Target")),
                    narrowColumn(tr("State")), narrowColumn(tr("Trend"))},
                   context.facts.measures->series, [&](const MeasureSeries& series) {
                       const Measure& row = context.document.table<Measure>().at(series.measure);
                       const SeriesPoint* latest = series.latest();
                       const QString name = row.isSample ? tr("%1 (sample)").arg(shown(row.name)) : shown(row.name);
                       return std::vector{textCell(name),
                                          textCell(shown(placeOf(context.document, row))),
                                          textCell(latest ? latestWords(row, *latest) : tr("no figures yet")),
                                          textCell(row.target ? figureWords(row, *row.target) : QStringLiteral("–")),
                                          textCell(stateWords(targetState(row, series))),
                                          textCell(trendWords(trendOf(series.values()), row.direction))};
                   });
}

ReportTable keyTable(const ReportContext& context) {
    const MeasuresReport& report = *context.facts.measures;
    const std::span first(report.keys.data(), std::min(kMostKeys, report.keys.size()));
    ReportTable table = tableOf(
        context, tr("Key touchpoints"),
        {column(tr("Touchpoint")), narrowColumn(tr("Advice")), column(tr("Points"), ColumnKind::Number),
         column(tr("Because"))},
        first, [&](const KeyTouchpoint& key) {
            const std::string reasons = shownName(plain(keyReasons(report, key).join(QStringLiteral("; "))), 400);
            return std::vector{textCell(context.named(key.id)),
                               textCell(key.advice ? quadrantWords(*key.advice) : QStringLiteral("–")),
                               numberCell(key.score, 0), textCell(QString::fromStdString(reasons))};
        });
    table.note = plain(rankingRule());
    return table;
}

}  // namespace

std::optional<ReportSection> moneySection(const ReportContext& context) {
    const ValueReport& value = *context.facts.value;
    if (value.cost.expected <= 0.0 && value.initiatives.empty()) return std::nullopt;
    ReportSection section{"money", plain(tr("Money")), {}};
    if (value.cost.expected > 0.0) {
        const auto quantile = [&](double chance) {
            return static_cast<double>(value.cost.quantile(chance).minorUnits);
        };
        const QStringList costs = context.moneys({value.cost.expected, quantile(0.5), quantile(0.9)});
        section.blocks.emplace_back(
            sentence(tr("A pass costs %1 on the average, in half of all cases at most %2, in nine of ten at most %3.")
                         .arg(costs[0], costs[1], costs[2])));
        section.blocks.emplace_back(ReportPicture{
            "cost-chart", plain(tr("Cost per pass by stage and touchpoint")),
            plain(tr("Bars of what each stage and touchpoint costs per pass; the table below has the figures."))});
        section.blocks.emplace_back(stageTable(context));
    }
    if (value.initiatives.empty()) return section;
    section.blocks.emplace_back(
        ReportPicture{"initiatives", plain(tr("Initiatives side by side")),
                      plain(tr("Bars of the net present value of each initiative; the table below has the figures."))});
    section.blocks.emplace_back(initiativeTable(context));
    if (value.scenarios.size() > 1) section.blocks.emplace_back(scenarioTable(context));
    return section;
}

std::optional<ReportSection> measuresSection(const ReportContext& context) {
    const MeasuresReport& report = *context.facts.measures;
    if (report.series.empty() && report.keys.empty()) return std::nullopt;
    ReportSection section{"measures", plain(tr("Measures")), {}};
    if (!report.series.empty()) {
        section.blocks.emplace_back(measureTable(context));
    }
    if (!report.keys.empty()) section.blocks.emplace_back(keyTable(context));
    if (!report.series.empty()) {
        const ReportPicture trends{
            "trends", plain(tr("Trends of measures")),
            plain(tr("A curve for each measure over time with its target; the table above has the latest figures."))};
        const auto curves = std::ranges::count_if(report.series, [](const auto& one) { return !one.points.empty(); });
        for (ReportPicture& part : inParts(trends, static_cast<std::size_t>(curves), kMostTrends)) {
            section.blocks.emplace_back(std::move(part));
        }
    }
    return section;
}

}  // namespace waymark
