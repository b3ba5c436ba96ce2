#include "ui/session/scene_words.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/edit/scene_proposal.h"
#include "core/map/placed_map.h"
#include "core/value/journey_cost.h"
#include "ui/session/live_figures.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

const auto kUnknown = QStringLiteral("–");

QString timeWords(const std::optional<WorkTime>& time) {
    if (!time) return kUnknown;
    const Minutes length = time->time_since_epoch();
    return durationWords(length, displayUnit(length));
}

QString bufferWords(const FigureSources& sources) {
    if (const BaselineFigures* known = sources.known; known && known->chainEnd && known->bufferEnd) {
        const Minutes length = *known->bufferEnd - *known->chainEnd;
        return durationWords(length, displayUnit(known->chainEnd->time_since_epoch()));
    }
    if (!sources.plan || sources.plan->starts.empty()) return kUnknown;
    return durationWords(sources.plan->projectBuffer, displayUnit(sources.plan->makespan));
}

QString costWords(const FigureSources& sources) {
    const double cost = sources.cost ? sources.cost->costPerPass : expectedCost(sources.document).expected;
    if (!(std::abs(cost) <= static_cast<double>(kLargestAmount))) return kUnknown;
    return moneyWords(Money{std::llround(cost)}, sources.document.journey().currency);
}

QString chanceNow(const std::optional<BaselineFigures>& figures, const LiveFigures& classical) {
    if (figures && figures->chance) return chanceWords(*figures->chance);
    return classical.chance ? chanceWords(*classical.chance) : kUnknown;
}

// "A → C → F": the codes; of a long path those of its beginning and its end.
QString pathWords(const FigureSources& sources) {
    constexpr qsizetype kMost = 10;
    QStringList codes;
    for (const Id<Touchpoint> id : sources.schedule.criticalPath().touchpoints) {
        if (const Touchpoint* row = sources.document.find(id)) codes << QString::fromStdString(row->code);
    }
    if (codes.size() > kMost) {
        codes = codes.first(kMost - 4) + QStringList{QStringLiteral("…")} + codes.last(3);
    }
    return codes.isEmpty() ? kUnknown : codes.join(QStringLiteral(" → "));
}

// How many touchpoints the scene picks out, or else shows, and how many of them are critical.
struct Shown {
    int touchpoints = 0, critical = 0;
};

Shown shownIn(const Scene& scene, const FigureSources& sources) {
    Shown shown;
    const bool isPart = scene.width > 0.0 && scene.height > 0.0;
    const bool picks = !scene.selection.empty();
    for (const MapCard& card : placesOf(sources.document, sources.schedule, scene.layout).cards) {
        if (picks && !std::ranges::binary_search(scene.selection, card.id)) continue;
        const layout::Point middle = card.rect.centre();
        if (isPart && !picks &&
            (std::abs(middle.x - scene.x) > scene.width / 2.0 || std::abs(middle.y - scene.y) > scene.height / 2.0)) {
            continue;
        }
        ++shown.touchpoints;
        const Dates* dates = sources.schedule.dates(card.id);
        if (dates && dates->isCritical()) ++shown.critical;
    }
    return shown;
}

QString figureNamed(const QString& field, const Scene& scene, const FigureSources& sources) {
    if (field == QStringLiteral("touchpoints")) return QString::number(shownIn(scene, sources).touchpoints);
    if (field == QStringLiteral("critical")) return QString::number(shownIn(scene, sources).critical);
    if (field == QStringLiteral("path")) return pathWords(sources);
    if (field == QStringLiteral("cost")) return costWords(sources);
    if (field == QStringLiteral("buffer")) return bufferWords(sources);
    const auto figures = sources.known ? std::optional(*sources.known) : currentFigures(sources);
    if (field == QStringLiteral("time")) return figures ? timeWords(figures->expected) : kUnknown;
    if (field == QStringLiteral("sure")) return figures ? timeWords(figures->likely80) : kUnknown;
    if (field == QStringLiteral("chain")) return figures ? timeWords(figures->bufferEnd) : kUnknown;
    if (field == QStringLiteral("chance")) {
        return chanceNow(figures, scheduleFigures(sources.document, sources.schedule));
    }
    const auto& promise = sources.document.journey().promise;
    return promise ? writtenWords(promise->length, promise->unit) : kUnknown;
}

struct Words {
    QString name, caption;
};

Words wholeWords(const Document& document) {
    const bool promises = document.journey().promise.has_value();
    return {tr("The whole journey"),
            promises ? tr("{touchpoints} touchpoints, {time} on the average. The promise of {promise} is kept in "
                          "{chance} of the cases.")
                     : tr("{touchpoints} touchpoints, {time} on the average.")};
}

Words stageWords(const Document& document, Id<Stage> id) {
    const Stage* stage = document.find(id);
    return {stage ? QString::fromStdString(stage->name) : QString(),
            tr("Touchpoints here: {touchpoints}; on the critical path: {critical}.")};
}

Words scenarioWords(const Document& document, Id<Scenario> id) {
    const Scenario* scenario = document.find(id);
    const QString name = scenario ? QString::fromStdString(scenario->name) : QString();
    return {tr("With “%1”").arg(name), tr("With “%1” it takes {time}, and a pass costs {cost}.").arg(name)};
}

Words wordsOf(const edit::ProposedScene& scene, const Document& document) {
    using Topic = edit::SceneTopic;
    switch (scene.topic) {
        case Topic::Whole: return wholeWords(document);
        case Topic::Stage: return stageWords(document, scene.stage);
        case Topic::CriticalPath: return {tr("The critical path"), tr("These decide when it ends: {path}.")};
        case Topic::Chain:
            return {tr("Shared people and buffers"),
                    tr("With shared people it can be promised for {chain}, with a buffer of {buffer} at the end.")};
        case Topic::Risk:
            return {tr("How sure it is"), document.journey().promise
                                              ? tr("Kept in {chance} of the cases; eight of ten are over by {sure}.")
                                              : tr("Eight of ten are over by {sure}.")};
        case Topic::Money: return {tr("What it costs"), tr("One pass costs {cost} on the average.")};
        case Topic::Measures: return {tr("What customers say"), tr("Where measures miss their targets.")};
        case Topic::Before: return {tr("Today"), tr("As it is, it takes {time}, and a pass costs {cost}.")};
        case Topic::After: return scenarioWords(document, scene.scene.scenario);
    }
    return {};
}

}  // namespace

QStringList captionFields() {
    return {QStringLiteral("time"),   QStringLiteral("sure"),     QStringLiteral("promise"),
            QStringLiteral("chance"), QStringLiteral("critical"), QStringLiteral("touchpoints"),
            QStringLiteral("path"),   QStringLiteral("chain"),    QStringLiteral("buffer"),
            QStringLiteral("cost")};
}

QString captionWords(const Scene& scene, const FigureSources& sources) {
    QString words = QString::fromStdString(scene.caption);
    if (!words.contains(u'{')) return words;
    for (const QString& field : captionFields()) {
        const QString named = QStringLiteral("{%1}").arg(field);
        if (!words.contains(named)) continue;
        const QString figure = figureNamed(field, scene, sources);
        // What ends in a mark of its own needs no second one.
        if (figure.endsWith(u'…') || figure.endsWith(u'.')) words.replace(named + u'.', figure);
        words.replace(named, figure);
    }
    return words;
}

std::vector<Scene> sceneStory(const Document& document, const IncrementalSchedule& schedule) {
    std::vector<Scene> story;
    for (const edit::ProposedScene& proposed : edit::proposeScenes(document, schedule)) {
        const Words words = wordsOf(proposed, document);
        Scene scene = proposed.scene;
        scene.name = words.name.toStdString();
        scene.caption = words.caption.toStdString();
        story.push_back(std::move(scene));
    }
    return story;
}

}  // namespace waymark
