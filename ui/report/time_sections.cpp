#include "ui/report/time_sections.h"

#include <algorithm>

#include "core/model/feelings.h"
#include "ui/session/live_figures.h"
#include "ui/session/risk_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr std::size_t kMostListedRisks = 15;
constexpr std::size_t kMostGanttRows = 48;  // that can be read on one page

QStringList namesWithEmotion(const ReportContext& context, int emotion) {
    QStringList names;
    for (const Touchpoint& row : context.document.table<Touchpoint>()) {
        if (emotionOf(context.document, row.id) == emotion) names << context.named(row.id);
    }
    return names;
}

void addFeelings(ReportSection& section, const ReportContext& context) {
    int worst = 0, best = 0;
    for (const Touchpoint& row : context.document.table<Touchpoint>()) {
        const int felt = emotionOf(context.document, row.id);
        worst = std::min(worst, felt);
        best = std::max(best, felt);
    }
    if (worst < 0) {
        section.blocks.emplace_back(
            sentence(tr("It feels worst here: %1.").arg(joined(namesWithEmotion(context, worst), 5))));
    }
    if (best > 0) {
        section.blocks.emplace_back(
            sentence(tr("It feels best here: %1.").arg(joined(namesWithEmotion(context, best), 5))));
    }
}

ReportTable dateTable(const ReportContext& context) {
    ReportTable table;
    table.title = plain(tr("Dates and floats"));
    table.columns = {narrowColumn(tr("Code")),
                     column(tr("Touchpoint")),
                     context.timeColumn(tr("Expected")),
                     context.timeColumn(tr("Early start")),
                     context.timeColumn(tr("Early finish")),
                     context.timeColumn(tr("Late start")),
                     context.timeColumn(tr("Late finish")),
                     context.timeColumn(tr("Float"))};
    const bool hasDays = context.facts.schedule.calendar.has_value();
    if (hasDays) table.columns.push_back(column(tr("Finishes on"), ColumnKind::Day));
    auto rows = context.facts.schedule.touchpoints;
    std::ranges::stable_sort(rows, {}, [](const ScheduleReport::Row& row) { return row.dates.earlyStart; });
    for (const ScheduleReport::Row& row : rows) {
        const auto since = [&](WorkTime time) { return context.timeCell(time.time_since_epoch()); };
        std::vector<ReportCell> cells{textCell(shown(row.code)),      textCell(shown(row.name)),
                                      context.timeCell(row.expected), since(row.dates.earlyStart),
                                      since(row.dates.earlyFinish),   since(row.dates.lateStart),
                                      since(row.dates.lateFinish),    context.timeCell(row.dates.totalFloat)};
        if (row.dates.isCritical()) cells.back().text = plain(tr("critical"));
        if (hasDays) cells.push_back(dayCell(row.clock.earlyFinish));
        table.rows.push_back(std::move(cells));
    }
    table.note =
        plain(tr("Times are working time from the start of the journey, at expected times. A critical "
                 "touchpoint has no float: a delay there delays the end."));
    return table;
}

ReportTable bufferTable(const ReportContext& context) {
    return tableOf(context, tr("Feeding buffers"),
                   {column(tr("Behind")), column(tr("Protects")), context.timeColumn(tr("Wanted")),
                    context.timeColumn(tr("Placed")), context.timeColumn(tr("Lacks"))},
                   context.facts.chain->feedingBuffers, [&](const ChainReport::Feeding& one) {
                       const QString into = one.into ? context.named(*one.into) : tr("the end of the chain");
                       return std::vector{
                           textCell(context.named(one.from)),
                           textCell(one.resource ? tr("%1, which waits for %2").arg(into, shown(*one.resource)) : into),
                           context.timeCell(one.wanted), context.timeCell(one.placed), context.timeCell(one.shortfall)};
                   });
}

void addForecast(ReportSection& section, const ReportContext& context) {
    const auto& forecast = context.facts.chain->forecast;
    if (!forecast) return;
    const QString words =
        forecast->keptPlan
            ? tr("Carried out so far, measured by the kept plan “%4”: %1 % of its chain is done and %2 % of its buffer "
                 "used; it will end at %3.")
            : tr("Carried out so far: %1 % of the chain is done and %2 % of the buffer used; it will end at %3.");
    QString text = words.arg(forecast->chainDone, 0, 'f', 0)
                       .arg(forecast->bufferUsed, 0, 'f', 0)
                       .arg(context.finish(forecast->end, forecast->endTime));
    if (forecast->keptPlan) text = text.arg(shown(*forecast->keptPlan));
    section.blocks.emplace_back(sentence(text, forecast->late > 0.0 ? ReportTone::Bad : ReportTone::Plain));
    if (forecast->keptPlan) {
        section.blocks.emplace_back(
            sentence(tr("The charts follow the kept plan. The chain, its length and its buffers in words and tables "
                        "are those of a plan made now, as if nothing had been told yet.")));
    }
    section.blocks.emplace_back(
        ReportPicture{"fever-chart", plain(tr("Fever chart")),
                      plain(tr("How much of the buffer is used, beside how much of the chain is done."))});
}

ReportTable quantileTable(const ReportContext& context) {
    ReportTable table;
    table.title = plain(tr("When it is over"));
    const bool hasDays = context.days.areKnown();
    table.columns = {column(tr("Chance"), ColumnKind::Share), context.timeColumn(tr("Over within")),
                     column(tr("True with 95 % confidence between"))};
    if (hasDays) table.columns.push_back(column(tr("Finishes on")));
    const FinishDistribution& finish = context.facts.simulation->finish;
    for (const double chance : {0.1, 0.5, 0.8, 0.9, 0.95}) {
        const Found found = finish.quantile(chance);
        std::vector<ReportCell> row{shareCell(chance), context.timeCell(found.value),
                                    textCell(intervalWords(found, context.unit))};
        if (hasDays) row.push_back(textCell(context.days.dayOf(finish.timeOf(chance))));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<TouchpointRisk> mostUncertain(const ReportContext& context) {
    std::vector<TouchpointRisk> risks = context.facts.risk->touchpoints;
    std::ranges::stable_sort(risks, std::greater<>{}, [](const TouchpointRisk& one) {
        return std::pair(one.sensitivity.value_or(0.0), one.criticality);
    });
    if (risks.size() > kMostListedRisks) risks.resize(kMostListedRisks);
    return risks;
}

ReportTable riskTable(const ReportContext& context) {
    ReportTable table = tableOf(
        context, tr("What the end depends on"),
        {narrowColumn(tr("Code")), column(tr("Touchpoint")), column(tr("Critical in"), ColumnKind::Share),
         column(tr("Sensitivity"), ColumnKind::Share), context.timeColumn(tr("80 % sure by"))},
        mostUncertain(context), [&](const TouchpointRisk& risk) {
            const Touchpoint& row = context.document.table<Touchpoint>().at(risk.id);
            return std::vector{textCell(shown(row.code)), textCell(shown(row.name)), shareCell(risk.criticality),
                               risk.sensitivity ? shareCell(*risk.sensitivity) : ReportCell{"–"},
                               risk.finishP80 ? context.timeCell(*risk.finishP80) : ReportCell{"–"}};
        });
    table.note =
        plain(tr("Critical in: share of the runs in which a delay here delays the end. Sensitivity: that, times "
                 "how widely the touchpoint scatters beside the end. The most telling come first."));
    return table;
}

}  // namespace

std::optional<ReportSection> mapSection(const ReportContext& context) {
    const Document& document = context.document;
    if (document.table<Touchpoint>().empty()) return std::nullopt;
    ReportSection section{"map", plain(tr("Journey map")), {}};
    const QString parts = tr("The journey has %1 touchpoints in %2 stages and %3 lanes, joined by %4 dependencies.")
                              .arg(document.table<Touchpoint>().size())
                              .arg(document.table<Stage>().size())
                              .arg(document.table<Lane>().size())
                              .arg(document.table<Dependency>().size());
    section.blocks.emplace_back(sentence(parts));
    addFeelings(section, context);
    section.blocks.emplace_back(ReportPicture{
        "journey-map",
        plain(tr("Journey map: stages from left to right, lanes below each other, the emotion at each touchpoint")),
        plain(tr("Journey map.") + ' ' + parts), true});
    return section;
}

std::optional<ReportSection> pertSection(const ReportContext& context) {
    if (context.document.table<Touchpoint>().empty()) return std::nullopt;
    ReportSection section{"pert", plain(tr("PERT chart")), {}};
    QStringList critical;
    for (const std::string& code : context.facts.schedule.criticalPath) critical << context.named(code);
    section.blocks.emplace_back(sentence(
        tr("At expected times the journey takes %1. Its critical path: %2.")
            .arg(context.finish(static_cast<double>(context.schedule.finish().count()), context.schedule.finishTime()),
                 joined(critical, 24, QStringLiteral(" → ")))));
    section.blocks.emplace_back(ReportPicture{
        "pert-chart",
        plain(tr("PERT chart: early start, time and early finish above; late start, float and late finish below")),
        plain(tr("PERT chart of all touchpoints. Critical, in order: %1.").arg(joined(critical, 24))), true});
    section.blocks.emplace_back(dateTable(context));
    return section;
}

std::optional<ReportSection> chainSection(const ReportContext& context) {
    const auto& chain = context.facts.chain;
    if (!chain || chain->touchpoints.empty()) return std::nullopt;
    ReportSection section{"chain", plain(tr("Critical chain with buffers")), {}};
    QStringList codes;
    for (const std::string& code : chain->criticalChain) codes << context.named(code);
    section.blocks.emplace_back(
        sentence(tr("The critical chain takes %1: %2.")
                     .arg(context.time(chain->makespan), joined(codes, 24, QStringLiteral(" → ")))));
    section.blocks.emplace_back(sentence(
        (chain->isOptimal ? tr("No shorter schedule exists with these people. The project buffer of %1 "
                               "behind it makes %2 the date to promise.")
                          : tr("This is the best schedule found. The project buffer of %1 behind it makes %2 "
                               "the date to promise."))
            .arg(context.time(chain->projectBuffer), context.finish(chain->finish, promisedByChain(context)))));
    addForecast(section, context);
    const ReportPicture gantt{
        "gantt-chart", plain(tr("Critical chain with its buffers, day by day")),
        plain(tr("Gantt chart of the critical chain. %1 touchpoints are on the chain; it ends at %2, its buffer at %3.")
                  .arg(codes.size())
                  .arg(context.time(chain->makespan), context.time(chain->finish)))};
    for (ReportPicture& part : inParts(gantt, chain->touchpoints.size(), kMostGanttRows)) {
        section.blocks.emplace_back(std::move(part));
    }
    QStringList alerts;
    for (const ChainReport::Alert& one : chain->resourceBuffers) {
        alerts << tr("%1 before %2").arg(shown(one.resource), context.named(one.before));
    }
    if (!alerts.isEmpty()) {
        section.blocks.emplace_back(sentence(tr("Have ready: %1.").arg(joined(alerts, 12, QStringLiteral("; ")))));
    }
    if (!chain->feedingBuffers.empty()) section.blocks.emplace_back(bufferTable(context));
    return section;
}

std::optional<ReportSection> riskSection(const ReportContext& context) {
    if (!context.facts.simulation || !context.facts.risk) return std::nullopt;
    ReportSection section{"risk", plain(tr("How sure it is")), {}};
    const FinishDistribution& finish = context.facts.simulation->finish;
    const LiveFigures classical = scheduleFigures(context.document, context.schedule);
    if (classical.promise) section.blocks.emplace_back(sentence(promiseSentence(finish, classical)));
    section.blocks.emplace_back(sentence(mergeBiasSentence(*context.facts.risk, classical)));
    section.blocks.emplace_back(ReportPicture{
        "finish-curve",
        plain(tr("When the journey is over: bars show the simulated ends, the curve the chance to be over by then")),
        plain(tr("Histogram and S-curve of the simulated end. Half of the runs end within %1, 80 % within %2, 95 % "
                 "within %3.")
                  .arg(context.time(finish.quantile(0.5).value), context.time(finish.quantile(0.8).value),
                       context.time(finish.quantile(0.95).value)))});
    section.blocks.emplace_back(quantileTable(context));
    section.blocks.emplace_back(riskTable(context));
    return section;
}

ReportCurve finishCurve(const ReportContext& context) {
    ReportCurve curve;
    curve.title = plain(tr("Finish curve"));
    curve.timeTitle = plain(tr("Over within (%1)").arg(unitSymbol(context.unit)));
    curve.chanceTitle = plain(tr("Chance"));
    if (!context.facts.simulation) return curve;
    constexpr int kPoints = 50;
    for (int k = 0; k <= kPoints; ++k) {
        const double chance = k == 0 ? 0.001 : k == kPoints ? 0.999 : static_cast<double>(k) / kPoints;
        const double time = context.facts.simulation->finish.quantile(chance).value;
        curve.points.push_back({time / static_cast<double>(lengthOf(context.unit).count()), chance});
    }
    return curve;
}

}  // namespace waymark
