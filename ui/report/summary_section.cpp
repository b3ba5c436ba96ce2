#include "ui/report/summary_section.h"

#include <algorithm>
#include <cmath>

#include "core/check/find_problems.h"
#include "core/model/feelings.h"
#include "ui/charts/figure_words.h"
#include "ui/charts/finish_picture.h"
#include "ui/charts/key_words.h"
#include "ui/session/live_figures.h"
#include "ui/session/risk_words.h"
#include "ui/style/date_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kLeastSensitivity = 0.1;  // of a touchpoint that is said to decide
constexpr std::size_t kMostDeciding = 3;

ReportTone toneOf(ChanceGrade grade) {
    switch (grade) {
        case ChanceGrade::Good: return ReportTone::Good;
        case ChanceGrade::Doubtful: return ReportTone::Doubtful;
        case ChanceGrade::Bad: break;
    }
    return ReportTone::Bad;
}

QString promiseWords(const ReportContext& context) {
    const auto& promise = context.document.journey().promise;
    return promise ? writtenWords(promise->length, promise->unit)
                   : context.time(context.facts.schedule.promise->end.work);
}

QString withDeciders(const QString& fact, const QStringList& deciding) {
    switch (deciding.size()) {
        case 0: return fact + '.';
        case 1: return tr("%1; one touchpoint decides it: %2.").arg(fact, deciding.front());
        case 2: return tr("%1; two touchpoints decide it: %2.").arg(fact, deciding.join(QStringLiteral(", ")));
        default: return tr("%1; three touchpoints decide it: %2.").arg(fact, deciding.join(QStringLiteral(", ")));
    }
}

void addPromise(ReportSection& section, const ReportContext& context) {
    const auto& simulation = context.facts.simulation;
    if (!simulation) return;
    const QStringList deciding = decidingTouchpoints(context);
    const QString sure = context.finish(simulation->finish.quantile(0.8).value, simulation->finish.timeOf(0.8));
    if (simulation->promise) {
        const double kept = simulation->promise->probability.value;
        section.blocks.emplace_back(sentence(withDeciders(
            tr("The promise of %1 is kept in %2 of cases").arg(promiseWords(context), shareWords(kept)), deciding)));
        section.blocks.emplace_back(sentence(tr("80 % of all cases are over within %1.").arg(sure)));
    } else {
        section.blocks.emplace_back(
            sentence(withDeciders(tr("80 % of all cases are over within %1").arg(sure), deciding)));
    }
    section.blocks.emplace_back(
        sentence(mergeBiasSentence(*context.facts.risk, scheduleFigures(context.document, context.schedule))));
}

void addPath(ReportSection& section, const ReportContext& context) {
    const auto& path = context.facts.schedule.criticalPath;
    if (path.empty()) return;
    QStringList codes;
    for (const std::string& code : path) codes << shown(code);
    section.blocks.emplace_back(sentence(tr("The critical path takes %1 and runs through %2 of %3 touchpoints: %4.")
                                             .arg(context.time(context.schedule.finish()))
                                             .arg(codes.size())
                                             .arg(context.document.table<Touchpoint>().size())
                                             .arg(joined(codes, 24, QStringLiteral(" → ")))));
}

void addChain(ReportSection& section, const ReportContext& context) {
    const auto& chain = context.facts.chain;
    if (!chain || chain->touchpoints.empty()) return;
    section.blocks.emplace_back(
        sentence(tr("With the people there are, the critical chain takes %1; with a project buffer of %2 the journey "
                    "can be promised for %3.")
                     .arg(context.time(chain->makespan), context.time(chain->projectBuffer),
                          context.finish(chain->finish, promisedByChain(context)))));
}

void addMoney(ReportSection& section, const ReportContext& context) {
    const ValueReport& value = *context.facts.value;
    if (value.cost.expected > 0.0) {
        const auto most = std::ranges::max_element(value.cost.stages, {}, &StageCost::expected);
        const Stage* stage = most == value.cost.stages.end() ? nullptr : context.document.find(most->id);
        const QString cost = context.money(value.cost.expected);
        section.blocks.emplace_back(sentence(stage ? tr("A pass costs %1 on the average; %2 of it arises in “%3”.")
                                                         .arg(cost, partWords(most->share), shown(stage->name))
                                                   : tr("A pass costs %1 on the average.").arg(cost)));
    }
    QStringList names;
    for (const std::uint32_t item : value.best.chosen) {
        const Initiative* row = context.document.find(value.initiatives[item].value.id);
        if (row) names << nameWords(*row);
    }
    const auto& worth = value.together.counted().netPresentValue;
    if (names.isEmpty() || !worth) return;
    section.blocks.emplace_back(
        sentence(tr("Best set: %1. Worth %2 for %3.")
                     .arg(joined(names, 6), amountWords(worth, context.document.journey().currency),
                          context.money(static_cast<double>(value.best.cost.minorUnits)))));
}

void addMeasures(ReportSection& section, const ReportContext& context) {
    const MeasuresReport& report = *context.facts.measures;
    QStringList missed;
    int withTarget = 0;
    for (const MeasureSeries& series : report.series) {
        const Measure& row = context.document.table<Measure>().at(series.measure);
        if (!row.target || !series.latest()) continue;
        ++withTarget;
        if (targetState(row, series) == TargetState::Missed) missed << shown(row.name);
    }
    if (!missed.isEmpty()) {
        section.blocks.emplace_back(sentence(tr("Of %1 measures with a target, %2 miss it: %3.")
                                                 .arg(withTarget)
                                                 .arg(missed.size())
                                                 .arg(joined(missed, 5))));
    } else if (withTarget > 0) {
        section.blocks.emplace_back(
            sentence(tr("None of the %1 measures with a target surely misses it.").arg(withTarget)));
    }
    QStringList first;
    for (const KeyTouchpoint& key : report.keys) {
        if (key.advice == Quadrant::FixFirst && first.size() < 3) first << context.named(key.id);
    }
    if (!first.isEmpty())
        section.blocks.emplace_back(sentence(tr("To fix first: %1.").arg(first.join(QStringLiteral(", ")))));
}

void addProblems(ReportSection& section, const ReportContext& context) {
    const auto count = static_cast<int>(std::ranges::count_if(
        context.facts.problems, [](const Problem& one) { return one.severity != Severity::Note; }));
    if (count == 0) return;
    section.blocks.emplace_back(sentence(
        count == 1 ? tr("One thing in the plan is wrong, missing or doubtful; it is named at the end.")
                   : tr("%1 things in the plan are wrong, missing or doubtful; they are listed at the end.").arg(count),
        ReportTone::Bad));
}

ReportTable personaTable(const ReportContext& context) {
    return tableOf(
        context, tr("Personas"), {column(tr("Name")), column(tr("Goals"))}, personasInOrder(context.document),
        [&](Id<Persona> id) {
            const Persona& row = context.document.table<Persona>().at(id);
            return std::vector{textCell(shown(row.name)), textCell(QString::fromStdString(shownName(row.goals, 400)))};
        });
}

ReportFigures figuresOf(const ReportContext& context) {
    ReportFigures all;
    const auto add = [&](const QString& label, const QString& figure, const QString& remark,
                         ReportTone tone = ReportTone::Plain) {
        all.figures.push_back({plain(label), plain(figure), plain(remark), tone});
    };
    const auto& facts = context.facts;
    add(withDay(tr("Expected"), context.days.dayOf(context.schedule.finishTime())),
        context.time(context.schedule.finish()),
        (context.schedule.isUnderWay() ? tr("± %1, under way") : tr("± %1"))
            .arg(context.time(std::sqrt(facts.schedule.variance))));
    if (facts.simulation) {
        const double sure = facts.simulation->finish.quantile(0.8).value;
        add(withDay(tr("80 % sure by"), context.days.dayOf(facts.simulation->finish.timeOf(0.8))), context.time(sure),
            tr("of %1").arg(runsWords(facts.simulation->finish.runs())));
        if (facts.simulation->promise) {
            const double kept = facts.simulation->promise->probability.value;
            add(tr("Promise %1").arg(promiseWords(context)), shareWords(kept),
                tr("kept, simulated; PERT says %1").arg(shareWords(facts.simulation->promise->classical)),
                toneOf(chanceGrade(kept)));
        }
    }
    if (facts.chain && !facts.chain->touchpoints.empty()) {
        add(withDay(tr("Critical chain"), context.days.dayOf(promisedByChain(context))),
            context.time(facts.chain->finish),
            tr("with %1 project buffer").arg(context.time(facts.chain->projectBuffer)));
    }
    if (facts.value->cost.expected > 0.0) {
        add(tr("Cost per pass"), context.money(facts.value->cost.expected), tr("on the average"));
    }
    return all;
}

}  // namespace

QStringList decidingTouchpoints(const ReportContext& context) {
    if (!context.facts.risk) return {};
    std::vector<const TouchpointRisk*> risks;
    for (const TouchpointRisk& one : context.facts.risk->touchpoints) {
        if (one.sensitivity.value_or(0.0) >= kLeastSensitivity) risks.push_back(&one);
    }
    std::ranges::stable_sort(risks, std::greater<>{}, [](const TouchpointRisk* one) { return *one->sensitivity; });
    QStringList names;
    for (std::size_t k = 0; k < std::min(risks.size(), kMostDeciding); ++k) names << context.named(risks[k]->id);
    return names;
}

ReportSection summarySection(const ReportContext& context) {
    ReportSection section{"summary", plain(tr("In short")), {}};
    if (context.document.table<Touchpoint>().empty()) {
        section.blocks.emplace_back(
            sentence(tr("This journey has no touchpoints yet, so there is nothing to reckon.")));
        return section;
    }
    section.blocks.emplace_back(figuresOf(context));
    if (const auto& progress = context.facts.schedule.progress) {
        section.blocks.emplace_back(
            sentence(tr("The journey is under way: of %1 touchpoints %2 are done and %3 have begun.")
                         .arg(progress->count.touchpoints)
                         .arg(progress->count.done)
                         .arg(progress->count.begun)));
    }
    addPromise(section, context);
    addPath(section, context);
    addChain(section, context);
    addMoney(section, context);
    addMeasures(section, context);
    addProblems(section, context);
    if (!context.document.table<Persona>().empty()) section.blocks.emplace_back(personaTable(context));
    return section;
}

}  // namespace waymark
