#include "ui/canvas/scenario_layer.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

namespace waymark {
namespace {

QString scenarioTr(const char* text) { return QCoreApplication::translate("waymark::ScenarioLayer", text); }

QString timeChange(const BeforeAfter<Minutes>& time) {
    const TimeUnit unit = ownUnit(std::max(time.before, time.after));
    return scenarioTr("%1 → %2").arg(durationWords(time.before, unit), durationWords(time.after, unit));
}

QString riseWords(int rise) {
    return rise > 0 ? scenarioTr("satisfaction +%1").arg(rise) : scenarioTr("satisfaction −%1").arg(-rise);
}

ScenarioMark markOf(const TouchpointEffect& effect, const std::string& currency) {
    ScenarioMark mark;
    mark.isRemoved = effect.isRemoved;
    QStringList parts;
    if (effect.isRemoved) parts << scenarioTr("falls away");
    if (effect.newName) parts << scenarioTr("becomes “%1”").arg(QString::fromStdString(*effect.newName).simplified());
    if (effect.time && !effect.isRemoved) parts << timeChange(*effect.time);
    if (effect.satisfaction != 0) parts << riseWords(effect.satisfaction);
    if (effect.hasOtherShares) parts << scenarioTr("other shares");
    if (effect.hasOtherStaff && !effect.isRemoved) parts << scenarioTr("other staff");
    if (effect.cost && !effect.isRemoved) {
        parts << scenarioTr("%1 → %2").arg(moneyWords(effect.cost->before, currency),
                                           moneyWords(effect.cost->after, currency));
    }
    mark.words = parts.value(0);
    mark.help = parts.join('\n');
    return mark;
}

}  // namespace

ScenarioLayer scenarioLayer(const Document& document, Id<Scenario> id, const std::vector<TouchpointEffect>& effects) {
    ScenarioLayer layer;
    const Scenario* scenario = document.find(id);
    if (!scenario) return layer;
    layer.name = QString::fromStdString(scenario->name).simplified();
    for (const TouchpointEffect& effect : effects) layer.marks[effect.id] = markOf(effect, document.journey().currency);
    return layer;
}

}  // namespace waymark
