#include "ui/charts/baseline_view.h"

#include <algorithm>
#include <cmath>

#include <QStringList>

#include "core/value/kept_figures.h"
#include "ui/style/date_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

const QString kUnknown = QStringLiteral("–");

double minutesOf(WorkTime time) { return static_cast<double>(time.time_since_epoch().count()); }

QString dayOf(const Baseline& row) {
    if (!row.date || !row.date->ok()) return {};
    const LocalTime time{std::chrono::local_days{*row.date}.time_since_epoch()};
    return QStringLiteral("%1 %2").arg(dayOfMonthWords(time)).arg(static_cast<int>(row.date->year()));
}

class LineMaker {
public:
    LineMaker(const Document& document, TimeUnit unit) : m_currency(document.journey().currency), m_unit(unit) {}

    [[nodiscard]] BaselineLine line(const BaselineFigures& figures) const {
        BaselineLine made;
        const auto put = [&](BaselineColumn column, BaselineCell cell) {
            if (cell.words.isEmpty()) cell.words = cell.brief.isEmpty() ? kUnknown : cell.brief;
            made.cells[static_cast<std::size_t>(column)] = std::move(cell);
        };
        put(BaselineColumn::Expected, timeCell(figures.expected));
        put(BaselineColumn::Likely80, timeCell(figures.likely80));
        put(BaselineColumn::Chance, chanceCell(figures));
        put(BaselineColumn::Chain, chainCell(figures));
        put(BaselineColumn::Cost, costCell(figures));
        put(BaselineColumn::Satisfaction, moodCell(figures));
        return made;
    }

private:
    [[nodiscard]] QString time(WorkTime at) const { return durationWords(minutesOf(at), m_unit); }
    [[nodiscard]] BaselineCell timeCell(const std::optional<WorkTime>& at) const {
        if (!at) return {};
        return {minutesOf(*at), {}, time(*at)};
    }
    [[nodiscard]] static BaselineCell chanceCell(const BaselineFigures& figures) {
        if (!figures.chance) return {};
        const QString chance = chanceWords(*figures.chance);
        if (!figures.promise) return {figures.chance->value(), chance, chance};
        const QString promise = writtenWords(figures.promise->length, figures.promise->unit);
        return {figures.chance->value(), tr("%1 of %2").arg(chance, promise), chance};
    }
    [[nodiscard]] BaselineCell chainCell(const BaselineFigures& figures) const {
        if (!figures.bufferEnd) return {};
        const WorkTime chain = figures.chainEnd.value_or(*figures.bufferEnd);
        const Minutes buffer = std::max(Minutes{0}, *figures.bufferEnd - chain);
        const QString all = time(*figures.bufferEnd);
        if (buffer == Minutes{0}) return {minutesOf(*figures.bufferEnd), all, all};
        return {
            minutesOf(*figures.bufferEnd),
            tr("%1 = %2 + %3")
                .arg(all, durationNumber(Minutes{chain.time_since_epoch()}, m_unit), durationNumber(buffer, m_unit)),
            all};
    }
    [[nodiscard]] BaselineCell costCell(const BaselineFigures& figures) const {
        if (!figures.costPerPass) return {};
        return {static_cast<double>(figures.costPerPass->minorUnits), {}, moneyWords(*figures.costPerPass, m_currency)};
    }
    [[nodiscard]] static BaselineCell moodCell(const BaselineFigures& figures) {
        if (!figures.satisfaction) return {};
        return {*figures.satisfaction, {}, numberWords(*figures.satisfaction, 2)};
    }

    std::string m_currency;
    TimeUnit m_unit;
};

QString helpFor(const Baseline& row) {
    QStringList lines{QString::fromStdString(row.name)};
    if (!row.figures) {
        lines << tr("No figures were kept with it, as it is from an earlier version of the program.");
    } else if (row.figures->sharesResources) {
        lines << tr("Simulated with resources shared in the order of the chain.");
    }
    if (row.touchpoints.empty()) lines << tr("The figures alone were kept: progress is not measured against it.");
    return lines.join('\n');
}

// In which the times of all of them read best.
TimeUnit unitOfAll(const Document& document, const std::optional<BaselineFigures>& now) {
    WorkTime latest = now ? now->expected.value_or(WorkTime{}) : WorkTime{};
    for (const Baseline& row : document.table<Baseline>()) {
        if (row.figures) latest = std::max(latest, row.figures->expected.value_or(WorkTime{}));
        latest = std::max(latest, keptFigures(row).chainEnd.value_or(WorkTime{}));
    }
    return displayUnit(latest.time_since_epoch());
}

}  // namespace

QString baselineTitle(BaselineColumn column) {
    switch (column) {
        case BaselineColumn::Expected: return tr("Expected");
        case BaselineColumn::Likely80: return tr("80 % sure by");
        case BaselineColumn::Chance: return tr("Promise kept");
        case BaselineColumn::Chain: return tr("Chain + buffer");
        case BaselineColumn::Cost: return tr("Cost per pass");
        case BaselineColumn::Satisfaction: return tr("Satisfaction");
    }
    return {};
}

QString baselineHelp(BaselineColumn column) {
    switch (column) {
        case BaselineColumn::Expected: return tr("Expected time of the journey");
        case BaselineColumn::Likely80: return tr("80 % of the simulated runs were over by then");
        case BaselineColumn::Chance: return tr("Simulated chance to keep the promise, as it stood then");
        case BaselineColumn::Chain: return tr("Critical chain and project buffer");
        case BaselineColumn::Cost: return tr("Expected cost of one customer's way through the journey");
        case BaselineColumn::Satisfaction: return tr("Mean emotion, from −2 to 2");
    }
    return {};
}

bool isMoreBetter(BaselineColumn column) {
    return column == BaselineColumn::Chance || column == BaselineColumn::Satisfaction;
}

std::vector<BaselineLine> baselineLines(const Document& document, const std::optional<BaselineFigures>& now) {
    std::vector<BaselineLine> lines;
    const LineMaker maker(document, unitOfAll(document, now));
    for (const Baseline& row : document.table<Baseline>()) {
        BaselineLine line = maker.line(keptFigures(row));
        line.id = row.id;
        line.name = QString::fromStdString(row.name);
        line.when = dayOf(row);
        line.hasFigures = row.figures.has_value();
        if (!row.figures) line.cells.front().words = tr("not kept");
        line.help = helpFor(row);
        lines.push_back(std::move(line));
    }
    if (!now) return lines;
    BaselineLine line = maker.line(*now);
    line.name = tr("As it is now");
    line.hasFigures = true;
    line.help = tr("The journey as it is");
    lines.push_back(std::move(line));
    return lines;
}

BaselineChange changeAt(const std::vector<BaselineLine>& lines, std::size_t line, BaselineColumn column) {
    const auto& value = lines[line].at(column).value;
    while (value && line > 0) {
        const auto& before = lines[--line].at(column).value;
        if (!before) continue;
        if (std::abs(*value - *before) < 1e-9 * std::max(1.0, std::abs(*before))) return BaselineChange::None;
        return (*value > *before) == isMoreBetter(column) ? BaselineChange::Better : BaselineChange::Worse;
    }
    return BaselineChange::None;
}

}  // namespace waymark
