#include "ui/panels/worth_rows.h"

#include <algorithm>

#include "ui/charts/figure_words.h"
#include "ui/charts/options_picture.h"
#include "ui/charts/worth_figures.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

FactTone toneOfWorth(const Defined<Money>& value) {
    if (!value || value->minorUnits == 0) return FactTone::Plain;
    return value->minorUnits > 0 ? FactTone::Good : FactTone::Warning;
}

FactRow figureRow(const WorthFigure& counted, FactCell with, FactCell without) {
    FactRow row;
    row.cells = {{counted.name},
                 std::move(with),
                 std::move(without),
                 {counted.reason.isEmpty() ? counted.meaning : counted.reason}};
    row.help = counted.reason.isEmpty() ? counted.meaning : counted.reason + '\n' + counted.meaning;
    return row;
}

// The figures of one view of all initiatives, below a line that names it.
void addView(const QString& title, bool withIntangibles, const std::vector<const ValueReport::Row*>& initiatives,
             const Document& document, std::vector<FactRow>& rows) {
    FactRow head;
    head.isStrong = true;
    head.cells.resize(initiatives.size() + 1);
    head.cells.front().text = title;
    const std::size_t first = rows.size() + 1;
    rows.push_back(std::move(head));
    for (std::size_t column = 0; column < initiatives.size(); ++column) {
        const ValueFigures& figures = initiatives[column]->value.figures;
        const MoneyFigures& view = withIntangibles ? figures.with : figures.without;
        const auto words = worthFigures(view, document);
        if (column == 0) {
            for (const WorthFigure& figure : words) {
                FactRow row;
                row.cells.resize(initiatives.size() + 1);
                row.cells.front().text = figure.name;
                row.help = figure.meaning;
                rows.push_back(std::move(row));
            }
        }
        const QString name = QString::fromStdString(document.find(initiatives[column]->value.id)->name).simplified();
        for (std::size_t k = 0; k < words.size(); ++k) {
            rows[first + k].cells[column + 1].text = words[k].words;
            if (!words[k].reason.isEmpty()) rows[first + k].help += '\n' + tr("%1: %2").arg(name, words[k].reason);
        }
        rows[first].cells[column + 1].tone = toneOfWorth(view.netPresentValue);
    }
}

}  // namespace

std::vector<FactColumn> worthColumns() {
    return {{tr("Figure")},
            {tr("With intangibles"), tr("Intangible benefits that have a value in money count"), true},
            {tr("Without"), tr("Only what flows as money"), true},
            {tr("What it says")}};
}

std::vector<FactRow> worthRows(const ValueReport::Row& row, const Document& document) {
    const ValueFigures& figures = row.value.figures;
    const auto with = worthFigures(figures.with, document);
    const auto without = worthFigures(figures.without, document);
    std::vector<FactRow> rows;
    for (std::size_t k = 0; k < with.size(); ++k) {
        rows.push_back(
            figureRow(figures.countsIntangibles ? with[k] : without[k], {with[k].words}, {without[k].words}));
    }
    rows.front().isStrong = true;
    rows.front().cells[1].tone = toneOfWorth(figures.with.netPresentValue);
    rows.front().cells[2].tone = toneOfWorth(figures.without.netPresentValue);
    const auto shared = sharedWorthFigures(row, document);
    // The chance is that of the value which counts; it stands below it.
    rows.insert(rows.begin() + 1, figures.countsIntangibles ? figureRow(shared.front(), {shared.front().words}, {})
                                                            : figureRow(shared.front(), {}, {shared.front().words}));
    for (std::size_t k = 1; k < shared.size(); ++k) {
        const bool isOfBoth = k == 1;  // points are intangible
        rows.push_back(figureRow(shared[k], {shared[k].words}, {isOfBoth ? shared[k].words : QString()}));
    }
    return rows;
}

std::vector<FactColumn> switchColumns() {
    return {{tr("Amount")},
            {tr("Expected"), {}, true},
            {tr("Worth nothing at"), tr("The net present value is 0 there, all else as expected"), true},
            {tr("That is"), {}, true}};
}

std::vector<FactRow> switchRows(const ValueFigures& figures, const Document& document) {
    std::vector<FactRow> rows;
    for (const SwitchWords& words : switchWords(figures, document)) {
        FactRow row;
        row.cells = {{words.name},
                     {words.expected},
                     {words.needed},
                     {words.change, {}, words.isNear ? FactTone::Warning : FactTone::Plain}};
        row.help = words.reason;
        rows.push_back(std::move(row));
    }
    return rows;
}

FactSheet comparisonSheet(const ValueReport& report, const Document& document) {
    FactSheet sheet{{{tr("Figure")}}, {}};
    std::vector<const ValueReport::Row*> initiatives;
    for (const ValueReport::Row& row : report.initiatives) {
        const Initiative* initiative = document.find(row.value.id);
        if (!initiative) continue;
        initiatives.push_back(&row);
        const QString name = nameWords(*initiative);
        sheet.columns.push_back({name, name, true});
    }
    if (initiatives.empty()) return sheet;
    addView(tr("With intangibles"), true, initiatives, document, sheet.rows);
    addView(tr("Without intangibles"), false, initiatives, document, sheet.rows);
    FactRow head;
    head.isStrong = true;
    head.cells.resize(initiatives.size() + 1);
    head.cells.front().text = tr("In both views");
    sheet.rows.push_back(std::move(head));
    for (std::size_t k = 0; k < 3; ++k) {
        FactRow row;
        for (const ValueReport::Row* initiative : initiatives) {
            const WorthFigure figure = sharedWorthFigures(*initiative, document)[k];
            if (row.cells.empty()) row.cells.push_back({figure.name});
            row.cells.push_back({figure.words});
        }
        sheet.rows.push_back(std::move(row));
    }
    FactRow choice;
    choice.cells.push_back({tr("Best set")});
    for (const ValueReport::Row* initiative : initiatives)
        choice.cells.push_back({choiceWords(report, initiative->value.id)});
    sheet.rows.push_back(std::move(choice));
    return sheet;
}

}  // namespace waymark
