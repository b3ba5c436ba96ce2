#include "ui/canvas/scenario_layer.h"

#include <algorithm>
#include <cmath>

#include <QStringList>

#include "core/value/defined.h"
#include "ui/charts/figure_words.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

Money wholeCost(double minorUnits) { return rounded(minorUnits).value_or(Money{kLargestAmount}); }

QString arrowed(const QString& before, const QString& after) { return tr("%1 → %2").arg(before, after); }

QString timeChange(const BeforeAfter<Minutes>& time) {
    const TimeUnit unit = ownUnit(std::max(time.before, time.after));
    return arrowed(durationWords(time.before, unit), durationWords(time.after, unit));
}

QString riseWords(int rise) { return rise > 0 ? tr("satisfaction +%1").arg(rise) : tr("satisfaction −%1").arg(-rise); }

QString shareChange(const BeforeAfter<double>& share) {
    return arrowed(partWords(share.before), partWords(share.after));
}

// "45 → 60 %", for a line with little room.
QString shortShareChange(const BeforeAfter<double>& share) {
    return arrowed(partWords(share.before).remove('%').trimmed(), partWords(share.after));
}

// "other shares: to J 45 % → 60 %, to K 55 % → 40 %"
QString sharesWords(const Document& document, const std::vector<ShareEffect>& shares) {
    QStringList ways;
    for (const ShareEffect& each : shares) {
        const Dependency& way = document.table<Dependency>().at(each.id);
        const QString code = QString::fromStdString(document.table<Touchpoint>().at(way.successor).code);
        ways << tr("to %1 %2").arg(code, shareChange(each.share));
    }
    return tr("other shares: %1").arg(ways.join(QStringLiteral(", ")));
}

ScenarioMark markOf(const Document& document, const TouchpointEffect& effect) {
    const std::string& currency = document.journey().currency;
    ScenarioMark mark;
    mark.isRemoved = effect.isRemoved;
    QStringList parts;
    if (effect.isRemoved) parts << tr("falls away");
    if (effect.newName) parts << tr("becomes “%1”").arg(QString::fromStdString(*effect.newName).simplified());
    if (effect.time && !effect.isRemoved) parts << timeChange(*effect.time);
    if (effect.satisfaction != 0) parts << riseWords(effect.satisfaction);
    if (!effect.shares.empty()) parts << sharesWords(document, effect.shares);
    if (effect.hasOtherStaff && !effect.isRemoved) parts << tr("other staff");
    if (effect.cost && !effect.isRemoved) {
        parts << arrowed(moneyWords(effect.cost->before, currency), moneyWords(effect.cost->after, currency));
    }
    mark.words = effect.shares.empty() || parts.size() > 1 ? parts.value(0) : tr("other shares");
    mark.help = parts.join('\n');
    return mark;
}

// Where dates differ: "ends 5.9 d → 5.2 d".
void addDates(ScenarioLayer& layer, const Document& document, const IncrementalSchedule& schedule,
              const ScenarioJourney& after) {
    const TimeUnit unit = displayUnit(schedule.finish());
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        const Dates* was = schedule.dates(row.id);
        const Dates* is = after.schedule.dates(row.id);
        if (!was || !is || *was == *is) continue;
        QStringList parts;
        const auto say = [&](const QString& words, Minutes before, Minutes now) {
            if (before != now) parts << words.arg(durationWords(before, unit), durationWords(now, unit));
        };
        say(tr("ends %1 → %2"), was->earlyFinish.time_since_epoch(), is->earlyFinish.time_since_epoch());
        say(tr("float %1 → %2"), was->totalFloat, is->totalFloat);
        if (was->isCritical() != is->isCritical())
            parts << (is->isCritical() ? tr("becomes critical") : tr("no longer critical"));
        if (parts.isEmpty()) parts << tr("other dates");
        layer.dates[row.id] = {false, parts.front(), parts.join('\n')};
    }
}

// Where a pass costs other than before, also since more or fewer customers come by.
void addCosts(ScenarioLayer& layer, const Document& document, const ScenarioJourney& after) {
    layer.cost = std::shared_ptr<const JourneyCost>(std::make_shared<JourneyCost>(after.cost));
    for (const TouchpointCost& was : expectedCost(document).touchpoints) {
        const TouchpointCost* found = after.cost.find(was.id);
        const TouchpointCost is = found ? *found : TouchpointCost{was.id};
        const Money before = wholeCost(was.expected());
        const Money now = wholeCost(is.expected());
        if (before == now) continue;
        const std::string& currency = document.journey().currency;
        QStringList parts;
        if (std::abs(was.chance - is.chance) > 1e-9)
            parts << tr("%1 come by").arg(shareChange({was.chance, is.chance}));
        parts << tr("%1 a pass").arg(arrowed(moneyWords(before, currency), moneyWords(now, currency)));
        layer.costs[was.id] = {false, parts.front(), parts.join('\n')};
    }
}

}  // namespace

const ScenarioMark* ScenarioLayer::markIn(Lens lens, Id<Touchpoint> id) const {
    if (const auto found = marks.find(id); found != marks.end()) return &found->second;
    const ScenarioMarks& more = lens == Lens::Pert ? dates : costs;
    if (lens != Lens::Pert && lens != Lens::Money) return nullptr;
    const auto found = more.find(id);
    return found == more.end() ? nullptr : &found->second;
}

ScenarioLayer scenarioLayer(const Document& document, const IncrementalSchedule& schedule, Id<Scenario> id,
                            const ScenarioJourney& after) {
    ScenarioLayer layer;
    const Scenario* scenario = document.find(id);
    if (!scenario) return layer;
    layer.name = QString::fromStdString(scenario->name).simplified();
    for (const TouchpointEffect& effect : after.effects) {
        layer.marks[effect.id] = markOf(document, effect);
        for (const ShareEffect& each : effect.shares) layer.shares[each.id] = shortShareChange(each.share);
    }
    addDates(layer, document, schedule, after);
    addCosts(layer, document, after);
    return layer;
}

}  // namespace waymark
