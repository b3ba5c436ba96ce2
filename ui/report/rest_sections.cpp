#include "ui/report/rest_sections.h"

#include <map>

#include "core/format/money_text.h"
#include "core/model/feelings.h"
#include "core/schedule/work_calendar.h"
#include "ui/charts/gantt_chart.h"
#include "ui/style/date_words.h"
#include "ui/style/error_wording.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr std::size_t kLongestNote = 300;

ReportTable estimateTable(const ReportContext& context) {
    return tableOf(
        context, tr("Estimates"),
        {narrowColumn(tr("Code")), column(tr("Touchpoint")), narrowColumn(tr("Optimistic")),
         narrowColumn(tr("Most likely")), narrowColumn(tr("Pessimistic")), column(tr("Distribution")),
         column(tr("Owner")), column(tr("Notes"))},
        context.document.table<Touchpoint>(), [&](const Touchpoint& row) {
            const Estimate& its = row.estimate;
            const auto words = [&](Minutes length) { return textCell(writtenWords(length, its.unit)); };
            return std::vector{
                textCell(shown(row.code)),  textCell(shown(row.name)),
                words(its.optimistic),      words(its.likely),
                words(its.pessimistic),     textCell(distributionWords(its.distribution)),
                textCell(shown(row.owner)), textCell(QString::fromStdString(shownName(row.notes, kLongestNote)))};
        });
}

ReportList assumptions(const ReportContext& context) {
    const Document& document = context.document;
    const auto& facts = context.facts;
    ReportList list;
    const auto add = [&](const QString& text) { list.items.push_back(plain(text)); };
    if (facts.schedule.calendar) {
        add(tr("The journey starts on %1.").arg(dateTimeWords(facts.schedule.calendar->start)));
    } else {
        add(tr("The journey has no start date, so times are counted from its beginning, on a Monday."));
    }
    const Calendar calendar = calendarOf(document);
    double week = 0.0;
    for (const WorkingHours& hours : calendar.week) week += static_cast<double>(minutesIn(hours));
    add(tr("Times are working time: %1 hours a week; a day in the tables is 8 hours.")
            .arg(numberWords(week / 60.0, 1)));
    add(tr("Expected time = (optimistic + 4 × most likely + pessimistic) / 6 where an estimate is a beta-PERT."));
    if (facts.simulation) {
        add(tr("Simulated with %1 and the seed %2; the same journey gives the same figures.")
                .arg(runsWords(facts.simulation->finish.runs()))
                .arg(facts.simulation->settings.seed));
        add(facts.simulation->settings.resources == ResourceUse::ChainOrder
                ? tr("In the simulation people are shared in the order of the critical chain.")
                : tr("In the simulation nobody waits for shared people; the critical chain counts them."));
    }
    if (facts.chain) {
        add(tr("Critical chain: times hold at the %1 quantile, safety is measured at the %2 quantile, buffers by the "
               "rule “%3”.")
                .arg(chanceWords(document.planSettings().aggressive), chanceWords(document.planSettings().safe),
                     sizingTitle(facts.chain->sizing)));
    }
    if (!facts.value->initiatives.empty()) {
        const ValueSettings value = document.valueSettings();
        add(tr("Money: discounted by %1 % a year over %2 periods, %3 customers a year.")
                .arg(numberWords(value.discountRate * 100.0, 1))
                .arg(value.horizon)
                .arg(numberLocale().toString(static_cast<qlonglong>(value.customers))));
        if (value.budget) {
            add(tr("Budget: %1.").arg(context.money(static_cast<double>(value.budget->minorUnits))));
        } else {
            add(tr("There is no limit to the budget."));
        }
    }
    if (!document.journey().notes.empty()) add(QString::fromStdString(shownName(document.journey().notes, 2000)));
    return list;
}

// What is known by code, so that tables of different analyses meet in one row.
template <class Row>
std::map<std::string_view, const Row*> byCode(const std::vector<Row>& rows) {
    std::map<std::string_view, const Row*> all;
    for (const Row& row : rows) all.emplace(row.code, &row);
    return all;
}

std::vector<ReportColumn> touchpointColumns(const ReportContext& context) {
    const auto time = [&](const QString& title, const char* key) { return context.timeColumn(title, key); };
    return {column(tr("Code"), ColumnKind::Text, "code"),
            column(tr("Name"), ColumnKind::Text, "name"),
            column(tr("Kind"), ColumnKind::Text, "kind"),
            column(tr("Stage"), ColumnKind::Text, "stage"),
            column(tr("Lane"), ColumnKind::Text, "lane"),
            column(tr("Channel"), ColumnKind::Text, "channel"),
            column(tr("Owner"), ColumnKind::Text, "owner"),
            time(tr("Optimistic"), "optimistic"),
            time(tr("Most likely"), "likely"),
            time(tr("Pessimistic"), "pessimistic"),
            time(tr("Expected"), "expected"),
            time(tr("Deviation"), "deviation"),
            time(tr("Early start"), "earlyStart"),
            time(tr("Early finish"), "earlyFinish"),
            time(tr("Late start"), "lateStart"),
            time(tr("Late finish"), "lateFinish"),
            time(tr("Float"), "totalFloat"),
            column(tr("Critical"), ColumnKind::Number, "critical"),
            column(tr("Starts on"), ColumnKind::Day, "startDate"),
            column(tr("Finishes on"), ColumnKind::Day, "finishDate"),
            column(tr("Critical in"), ColumnKind::Share, "criticality"),
            column(tr("Sensitivity"), ColumnKind::Share, "sensitivity"),
            time(tr("Start in the chain"), "chainStart"),
            time(tr("Finish in the chain"), "chainFinish"),
            column(tr("On the chain"), ColumnKind::Number, "onChain"),
            context.moneyColumn(tr("Cost per pass"), "costPerPass"),
            column(tr("Share of the cost"), ColumnKind::Share, "costShare"),
            column(tr("Emotion"), ColumnKind::Number, "emotion"),
            column(tr("Importance"), ColumnKind::Number, "importance"),
            column(tr("Notes"), ColumnKind::Text, "notes")};
}

ReportCell flagCell(bool isSet) { return {isSet ? "1" : "0", isSet ? 1.0 : 0.0, {}}; }

}  // namespace

ReportSection assumptionsSection(const ReportContext& context) {
    ReportSection section{"assumptions", plain(tr("Assumptions")), {}};
    section.blocks.emplace_back(assumptions(context));
    if (!context.document.table<Touchpoint>().empty()) section.blocks.emplace_back(estimateTable(context));
    return section;
}

ReportSection problemsSection(const ReportContext& context) {
    ReportSection section{"problems", plain(tr("Problems")), {}};
    ReportList serious, notes;
    for (const Problem& problem : context.facts.problems) {
        const std::string words = shownName(plain(sentence(problem)), 600);
        (problem.severity == Severity::Note ? notes : serious).items.push_back(words);
    }
    if (serious.items.empty() && notes.items.empty()) {
        section.blocks.emplace_back(sentence(tr("Nothing is wrong or missing.")));
        return section;
    }
    if (!serious.items.empty()) {
        section.blocks.emplace_back(
            sentence(tr("Figures that depend on these may be wrong or missing:"), ReportTone::Bad));
        section.blocks.emplace_back(std::move(serious));
    }
    if (!notes.items.empty()) {
        section.blocks.emplace_back(sentence(tr("Worth knowing:")));
        section.blocks.emplace_back(std::move(notes));
    }
    return section;
}

ReportTable touchpointTable(const ReportContext& context) {
    const Document& document = context.document;
    const auto& facts = context.facts;
    ReportTable table{plain(tr("Touchpoints")), touchpointColumns(context), {}};
    const auto schedule = byCode(facts.schedule.touchpoints);
    const auto chain =
        facts.chain ? byCode(facts.chain->touchpoints) : std::map<std::string_view, const ChainReport::Row*>{};
    const auto pick = [](const auto& rows, const std::string& code) {
        const auto found = rows.find(code);
        return found == rows.end() ? nullptr : found->second;
    };
    const bool hasDays = facts.schedule.calendar.has_value();
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        const Stage* stage = document.find(row.stage);
        const Lane* lane = document.find(row.lane);
        const Experience* felt = document.find(experienceOf(row.id));
        const auto* dates = pick(schedule, row.code);
        const auto* planned = pick(chain, row.code);
        const TouchpointRisk* risk = facts.risk ? facts.risk->find(row.id) : nullptr;
        const TouchpointCost* cost = facts.value->cost.find(row.id);
        const auto time = [&](bool isThere, auto&& minutes) {
            return isThere ? context.timeCell(minutes()) : ReportCell{};
        };
        const auto since = [&](WorkTime Dates::*when) {
            return time(dates != nullptr, [&] { return (dates->dates.*when).time_since_epoch(); });
        };
        table.rows.push_back({textCell(row.code),
                              textCell(row.name),
                              textCell(kindWords(row.kind)),
                              textCell(stage ? std::string_view(stage->name) : std::string_view()),
                              textCell(lane ? std::string_view(lane->name) : std::string_view()),
                              textCell(row.channel),
                              textCell(row.owner),
                              context.timeCell(row.estimate.optimistic),
                              context.timeCell(row.estimate.likely),
                              context.timeCell(row.estimate.pessimistic),
                              time(dates != nullptr, [&] { return dates->expected; }),
                              time(dates != nullptr, [&] { return dates->deviation; }),
                              since(&Dates::earlyStart),
                              since(&Dates::earlyFinish),
                              since(&Dates::lateStart),
                              since(&Dates::lateFinish),
                              time(dates != nullptr, [&] { return dates->dates.totalFloat; }),
                              dates ? flagCell(dates->dates.isCritical()) : ReportCell{},
                              dates && hasDays ? dayCell(dates->clock.earlyStart) : ReportCell{},
                              dates && hasDays ? dayCell(dates->clock.earlyFinish) : ReportCell{},
                              risk ? shareCell(risk->criticality) : ReportCell{},
                              risk && risk->sensitivity ? shareCell(*risk->sensitivity) : ReportCell{},
                              time(planned != nullptr, [&] { return planned->span.workStart; }),
                              time(planned != nullptr, [&] { return planned->span.workFinish; }),
                              planned ? flagCell(planned->isOnChain) : ReportCell{},
                              cost ? context.moneyCell(cost->expected()) : ReportCell{},
                              cost ? shareCell(cost->share) : ReportCell{},
                              numberCell(emotionOf(document, row.id), 0),
                              felt && felt->importance > 0 ? numberCell(felt->importance, 0) : ReportCell{},
                              textCell(row.notes)});
    }
    return table;
}

}  // namespace waymark
