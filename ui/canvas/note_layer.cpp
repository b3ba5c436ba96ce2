#include "ui/canvas/note_layer.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QStringList>

#include "core/measure/control_chart.h"
#include "core/measure/measure_series.h"
#include "core/value/journey_cost.h"
#include "ui/charts/figure_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr qsizetype kLongestSaying = 160;  // letters of a comment in a tool tip

Money wholeMoney(double minorUnits) { return Money{std::llround(std::clamp(minorUnits, -9e15, 9e15))}; }

Verdict verdictOf(TargetState state) {
    switch (state) {
        case TargetState::Met: return Verdict::Good;
        case TargetState::Missed: return Verdict::Bad;
        case TargetState::CannotTell: return Verdict::Unclear;
        case TargetState::NoFigure:
        case TargetState::NoTarget: break;
    }
    return Verdict::None;
}

QString measureLine(const Measure& row, const MeasureSeries& series) {
    const SeriesPoint* latest = series.latest();
    const QString name = QString::fromStdString(row.name);
    if (!latest) return tr("%1: no figures yet").arg(name);
    QStringList parts{tr("%1: %2").arg(name, figureWords(row, latest->figure.value))};
    if (latest->figure.range) parts << rangeWords(row, *latest->figure.range);
    if (row.target)
        parts << tr("target %1, %2").arg(figureWords(row, *row.target), stateWords(targetState(row, series)));
    parts << trendWords(trendOf(series.values()), row.direction);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// How many customers said something, and what the last of them said.
void addComments(NoteLayer& notes, const Document& document) {
    std::unordered_map<Id<Touchpoint>, const Comment*> latest;
    for (const Comment& row : document.table<Comment>()) {
        if (!row.touchpoint.isValid()) continue;
        ++notes[row.touchpoint].comments;
        const Comment*& last = latest[row.touchpoint];
        if (!last || row.date >= last->date) last = &row;
    }
    for (const auto& [id, comment] : latest) {
        TouchpointNote& note = notes[id];
        QString said = QString::fromStdString(comment->text).simplified();
        if (said.size() > kLongestSaying) said = said.left(kLongestSaying).trimmed() + QStringLiteral(" …");
        const QString words = note.comments == 1
                                  ? tr("A customer says: “%1”").arg(said)
                                  : tr("%1 customers say something, the last one: “%2”").arg(note.comments).arg(said);
        note.help += (note.help.isEmpty() ? QString() : QStringLiteral("\n")) + words;
    }
}

// What a pass costs here, before and after a scenario; the same twice where none is shown.
void putCost(TouchpointNote& note, const TouchpointCost& before, const TouchpointCost& row,
             const std::string& currency) {
    const Money was = wholeMoney(before.expected());
    const Money is = wholeMoney(row.expected());
    const QString figure = moneyWords(is, currency);
    note.figure = was == is ? figure : tr("%1 → %2").arg(moneyWords(was, currency), figure);
    note.shortFigure = was == is ? QString() : tr("→ %1").arg(figure);
    note.remark = partWords(row.share);
    QStringList lines{tr("Costs %1 per pass on the average, %2 of the whole").arg(figure, note.remark)};
    if (row.chance < 1.0) {
        lines << tr("%1 for each of the %2 who come by")
                     .arg(moneyWords(wholeMoney(row.perVisit()), currency), partWords(row.chance));
    }
    if (row.resources > 0.0) lines << tr("%1 of it for people").arg(moneyWords(wholeMoney(row.resources), currency));
    note.help = lines.join('\n');
}

}  // namespace

NoteLayer moneyNotes(const Document& document, const ScenarioLayer& scenario) {
    NoteLayer notes;
    const JourneyCost cost = expectedCost(document);
    const JourneyCost& shown = scenario.cost ? *scenario.cost : cost;
    double dearest = 0.0;
    for (const TouchpointCost& row : shown.touchpoints) dearest = std::max(dearest, row.expected());
    for (const TouchpointCost& now : cost.touchpoints) {
        const TouchpointCost* found = shown.find(now.id);
        const TouchpointCost row = found ? *found : TouchpointCost{now.id};  // else it falls away
        TouchpointNote& note = notes[now.id];
        if (now.perVisit() == 0.0 && row.perVisit() == 0.0) continue;
        note.heat = dearest > 0.0 ? std::clamp(row.expected() / dearest, 0.0, 1.0) : 0.0;
        putCost(note, now, row, document.journey().currency);
    }
    std::unordered_map<Id<Touchpoint>, std::set<Id<Initiative>>> acting;
    for (const Effect& row : document.table<Effect>()) {
        if (row.touchpoint.isValid()) acting[row.touchpoint].insert(row.initiative);
    }
    for (const auto& [id, initiatives] : acting) {
        QStringList names;
        for (const Id<Initiative> each : initiatives) {
            names << QString::fromStdString(document.table<Initiative>().at(each).name);
        }
        TouchpointNote& note = notes[id];
        note.count = static_cast<int>(initiatives.size());
        note.help += (note.help.isEmpty() ? "" : "\n") + tr("Changed by %1").arg(names.join(QStringLiteral(", ")));
    }
    return notes;
}

NoteLayer measureNotes(const Document& document) {
    NoteLayer notes;
    for (const MeasureSeries& series : measureSeries(document)) {
        const Measure& row = document.table<Measure>().at(series.measure);
        if (!row.touchpoint.isValid()) continue;
        const auto [place, isNew] = notes.try_emplace(row.touchpoint);
        TouchpointNote& note = place->second;
        const Verdict verdict = verdictOf(targetState(row, series));
        note.help += (isNew ? QString() : QStringLiteral("\n")) + measureLine(row, series);
        if (!isNew) ++note.count;
        if (!isNew && verdict <= note.verdict) continue;
        const SeriesPoint* latest = series.latest();
        note.verdict = verdict;
        note.heat = verdict == Verdict::Bad ? 1.0 : verdict == Verdict::Unclear ? 0.4 : 0.0;
        note.figure = latest ? figureWords(row, latest->figure.value) : QStringLiteral("–");
        const QString arrow = trendArrow(trendOf(series.values()));
        if (latest && !arrow.isEmpty()) note.figure += ' ' + arrow;
        note.remark = row.target ? tr("target %1").arg(figureWords(row, *row.target)) : QString();
    }
    addComments(notes, document);
    return notes;
}

NoteLayer notesFor(Lens lens, const Document& document, const ScenarioLayer& scenario) {
    if (lens == Lens::Money) return moneyNotes(document, scenario);
    return lens == Lens::Measures ? measureNotes(document) : NoteLayer{};
}

}  // namespace waymark
