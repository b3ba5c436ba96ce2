#include "ui/panels/scenario_rows.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/baseline_view.h"
#include "ui/charts/figure_words.h"
#include "ui/models/row_names.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

const QString kWaiting = QStringLiteral("…");
const QString kNothing = QStringLiteral("–");

// Whether a figure got better, worse, or stays: for its colour.
FactTone toneOf(double before, double after, bool isMoreBetter) {
    if (std::abs(after - before) < 1e-9 * std::max(1.0, std::abs(before))) return FactTone::Plain;
    return (after > before) == isMoreBetter ? FactTone::Good : FactTone::Warning;
}

struct BeforeAndAfter {
    std::optional<double> before, after;
    bool isMoreBetter = false;
};

// "9.6 → 8.0 d": what both are measured in is said once.
QString arrowWords(const QString& before, const QString& after) {
    const auto blank = std::find_if(after.rbegin(), after.rend(), [](QChar letter) { return letter.isSpace(); });
    const qsizetype unit = after.rend() - blank - 1;
    const bool isShared = unit > 0 && before.endsWith(after.mid(unit));
    return tr("%1 → %2").arg(isShared ? before.chopped(after.size() - unit) : before, after);
}

template <class Words>
FactCell changeCell(const BeforeAndAfter& figure, bool isWaiting, const Words& words) {
    if (!figure.after) return {isWaiting ? kWaiting : kNothing};
    const QString after = words(*figure.after);
    if (!figure.before) return {after};
    const QString before = words(*figure.before);
    if (before == after) return {after};
    return {arrowWords(before, after), {}, toneOf(*figure.before, *figure.after, figure.isMoreBetter)};
}

std::optional<double> chanceOf(const ScenarioStanding& standing) {
    const auto& outcome = standing.outcome;
    if (outcome.simulated && outcome.simulated->promise) return outcome.simulated->promise->value;
    return outcome.figures.promiseChance ? std::optional(outcome.figures.promiseChance->value()) : std::nullopt;
}

// One figure of a standing and of the journey as it is.
template <class Get>
BeforeAndAfter figureOf(const ScenarioStanding& standing, const ScenarioStanding& now, bool isMoreBetter, Get&& get) {
    BeforeAndAfter figure{std::nullopt, get(standing), isMoreBetter};
    if (standing.outcome.id.isValid()) figure.before = get(now);
    return figure;
}

class RowMaker {
public:
    RowMaker(const Document& document, const ScenarioStanding& now)
        : m_document(document), m_now(now), m_unit(displayUnit(now.outcome.figures.finish)) {}

    [[nodiscard]] FactRow row(const ScenarioStanding& standing, const QString& name, bool isShown) const {
        using Standing = const ScenarioStanding&;
        const auto time = [this](double minutes) { return durationWords(minutes, m_unit); };
        const auto money = [this](double minorUnits) {
            return moneyWords(Money{std::llround(minorUnits)}, m_document.journey().currency);
        };
        const auto chance = [](double value) { return chanceWords(*Probability::from(std::clamp(value, 0.0, 1.0))); };
        const auto mood = [](double value) { return numberWords(value, 2); };
        const auto cell = [&](bool isMoreBetter, bool isWaiting, auto&& get, auto&& words) {
            return changeCell(figureOf(standing, m_now, isMoreBetter, get), isWaiting, words);
        };
        FactRow made;
        made.isStrong = isShown;
        made.cells.push_back({name});
        made.cells.push_back(cell(
            false, false,
            [](Standing s) { return std::optional(static_cast<double>(s.outcome.figures.finish.count())); }, time));
        made.cells.push_back(cell(
            false, true,
            [](Standing s) {
                return s.outcome.simulated ? std::optional(s.outcome.simulated->likely80) : std::nullopt;
            },
            time));
        made.cells.push_back(cell(true, false, chanceOf, chance));
        made.cells.push_back(cell(
            false, true, [](Standing s) { return s.chain ? std::optional(s.chain->finish()) : std::nullopt; }, time));
        made.cells.push_back(cell(
            false, false, [](Standing s) { return std::optional(s.outcome.figures.costPerPass); }, money));
        made.cells.push_back(cell(
            true, false, [](Standing s) { return s.outcome.figures.satisfaction; }, mood));
        addValue(made, standing);
        made.help = helpFor(standing);
        return made;
    }

private:
    void addValue(FactRow& made, const ScenarioStanding& standing) const {
        const std::string& currency = m_document.journey().currency;
        const auto& value = standing.outcome.value;
        made.cells.push_back({value ? amountWords(value->counted().netPresentValue, currency) : QString()});
        made.cells.push_back({value ? amountWords(value->investment, currency) : QString()});
        const Scenario* scenario = m_document.find(standing.outcome.id);
        made.cells.push_back({scenario ? namesOf(m_document, scenario->initiatives) : QString()});
    }
    [[nodiscard]] QString helpFor(const ScenarioStanding& standing) const {
        QStringList lines;
        if (standing.chain) {
            lines << tr("Critical chain %1, buffer %2")
                         .arg(durationWords(standing.chain->makespan, m_unit),
                              durationWords(standing.chain->buffer, m_unit));
        }
        if (standing.outcome.delay && standing.outcome.delay->perYear > 0.0) {
            lines << tr("Missing the promise costs %1 a year")
                         .arg(moneyWords(Money{std::llround(standing.outcome.delay->perYear)},
                                         m_document.journey().currency));
        }
        return lines.join('\n');
    }

    const Document& m_document;
    const ScenarioStanding& m_now;
    TimeUnit m_unit;
};

FactRow keptRow(const BaselineLine& line, std::size_t columns) {
    FactRow made;
    made.cells.resize(columns);
    made.cells[0].text = tr("Kept: %1").arg(line.name);
    for (std::size_t k = 0; k < line.cells.size(); ++k) {
        const BaselineCell& cell = line.cells[k];
        made.cells[k + 1].text = cell.value ? cell.brief : cell.words;  // which says where none were kept
    }
    made.help = line.help;
    return made;
}

}  // namespace

std::vector<FactColumn> scenarioColumns() {
    return {{tr("Scenario")},
            {tr("Expected"), tr("Expected time of the journey"), true},
            {tr("80 % sure by"), tr("Simulated"), true},
            {tr("Promise kept"), tr("Simulated; classical PERT until then"), true},
            {tr("Chain + buffer"), tr("As planned, whatever has been reported since"), true},
            {tr("Cost per pass"), {}, true},
            {tr("Satisfaction"), tr("Mean emotion, from −2 to 2"), true},
            {tr("Worth"), tr("Net present value of its initiatives together"), true},
            {tr("One-off cost"), {}, true},
            {tr("Initiatives")}};
}

ScenarioRows scenarioRows(const Document& document, const ScenarioStandings* standings, Id<Scenario> shown) {
    ScenarioRows made;
    const std::size_t columns = scenarioColumns().size();
    const auto find = [&](Id<Scenario> id) -> const ScenarioStanding* {
        if (!standings) return nullptr;
        const auto found =
            std::ranges::find_if(*standings, [&](const ScenarioStanding& each) { return each.outcome.id == id; });
        return found == standings->end() ? nullptr : &*found;
    };
    const ScenarioStanding* now = find({});
    const auto add = [&](Id<Scenario> id, const QString& name) {
        const ScenarioStanding* standing = find(id);
        FactRow row;
        if (now && standing) {
            row = RowMaker(document, *now).row(*standing, name, id.isValid() && id == shown);
        } else {
            row.cells.resize(columns, {kWaiting});
            row.cells[0].text = name;
        }
        made.rows.push_back(std::move(row));
        made.ids.push_back(id);
    };
    add({}, tr("As it is"));
    for (const Scenario& row : document.table<Scenario>()) add(row.id, QString::fromStdString(row.name));
    for (const BaselineLine& line : baselineLines(document, std::nullopt)) {
        made.rows.push_back(keptRow(line, columns));
        made.ids.emplace_back();
    }
    return made;
}

}  // namespace waymark
