#include "core/edit/scene_proposal.h"

#include <algorithm>
#include <utility>

#include "core/edit/scene_edits.h"
#include "core/map/placed_map.h"
#include "core/model/change_builder.h"
#include "core/model/scenes.h"

namespace waymark::edit {
namespace {

constexpr double kMargin = 48.0;       // around the cards of a stage, in scene units
constexpr double kLeastWidth = 960.0;  // so that the cards of a small stage do not shout
constexpr double kLeastHeight = 540.0;
constexpr std::size_t kMostScenarios = 3;  // a room remembers no more

// The cards of each stage on the drawn map, in the order of the stages.
struct StageArea {
    Id<Stage> id;
    layout::Rect around;
    std::vector<Id<Touchpoint>> cards;  // rising
};

void add(StageArea& area, Id<Touchpoint> id, const layout::Rect& card) {
    area.cards.push_back(id);
    if (area.cards.size() == 1) {
        area.around = card;
        return;
    }
    const double right = std::max(area.around.x + area.around.width, card.x + card.width);
    const double bottom = std::max(area.around.y + area.around.height, card.y + card.height);
    area.around.x = std::min(area.around.x, card.x);
    area.around.y = std::min(area.around.y, card.y);
    area.around.width = right - area.around.x;
    area.around.height = bottom - area.around.y;
}

std::vector<StageArea> stageAreas(const Document& document) {
    const MapPlaces places = drawnPlaces(document);
    std::vector<StageArea> areas;
    for (const StageBand& band : places.stages) areas.push_back({band.id, {}, {}});
    for (const MapCard& card : places.cards) {
        const Touchpoint* row = document.find(card.id);
        const auto area = row ? std::ranges::find(areas, row->stage, &StageArea::id) : areas.end();
        if (area != areas.end()) add(*area, card.id, card.rect);
    }
    std::erase_if(areas, [](const StageArea& area) { return area.cards.empty(); });
    return areas;
}

Scene sceneOf(Lens lens, std::vector<std::string> panels = {}) {
    Scene scene;
    scene.lens = lens;
    scene.panels = std::move(panels);
    return scene;
}

// Its neighbours recede.
Scene sceneOfStage(const StageArea& stage) {
    const layout::Rect& area = stage.around;
    Scene scene = sceneOf(Lens::Journey);
    scene.selection = stage.cards;
    scene.x = area.x + area.width / 2.0;
    scene.y = area.y + area.height / 2.0;
    scene.width = std::max(kLeastWidth, area.width + 2.0 * kMargin);
    scene.height = std::max(kLeastHeight, area.height + 2.0 * kMargin);
    return scene;
}

bool isUncertain(const Document& document) {
    if (!document.table<RiskEvent>().empty()) return true;
    const auto& rows = document.table<Touchpoint>();
    return std::ranges::any_of(rows, [](const Touchpoint& row) {
        return row.estimate.distribution != Distribution::Fixed && row.estimate.optimistic != row.estimate.pessimistic;
    });
}

bool costsMoney(const Document& document) {
    const auto& rows = document.table<Touchpoint>();
    const auto& resources = document.table<Resource>();
    return !document.table<Initiative>().empty() ||
           std::ranges::any_of(rows, [](const Touchpoint& row) { return row.cost != Money{}; }) ||
           std::ranges::any_of(resources, [](const Resource& row) { return row.rate != Money{}; });
}

void addScenarios(const Document& document, std::vector<ProposedScene>& story) {
    std::size_t told = 0;
    for (const Scenario& scenario : document.table<Scenario>()) {
        if (scenario.initiatives.empty() || told == kMostScenarios) continue;
        if (told++ == 0) story.push_back({SceneTopic::Before, {}, sceneOf(Lens::Pert)});
        Scene after = sceneOf(Lens::Pert);
        after.scenario = scenario.id;
        story.push_back({SceneTopic::After, {}, std::move(after)});
    }
}

}  // namespace

std::vector<ProposedScene> proposeScenes(const Document& document, const IncrementalSchedule& schedule) {
    std::vector<ProposedScene> story;
    if (document.table<Touchpoint>().empty()) return story;
    story.push_back({SceneTopic::Whole, {}, sceneOf(Lens::Journey)});
    if (const auto stages = stageAreas(document); stages.size() > 1) {
        for (const StageArea& stage : stages) story.push_back({SceneTopic::Stage, stage.id, sceneOfStage(stage)});
    }
    Scene path = sceneOf(Lens::Pert);
    path.selection = schedule.criticalPath().touchpoints;
    std::ranges::sort(path.selection);
    const bool isCourse = path.selection.size() > 1 && path.selection.size() < document.table<Touchpoint>().size();
    if (!isCourse) path.selection.clear();  // to pick out all of them says nothing
    if (schedule.finish() > Minutes{0}) story.push_back({SceneTopic::CriticalPath, {}, std::move(path)});
    if (!document.table<Demand>().empty()) story.push_back({SceneTopic::Chain, {}, sceneOf(Lens::Chain, {"gantt"})});
    if (isUncertain(document)) story.push_back({SceneTopic::Risk, {}, sceneOf(Lens::Risk, {"scurve"})});
    if (costsMoney(document)) story.push_back({SceneTopic::Money, {}, sceneOf(Lens::Money, {"cost"})});
    if (!document.table<Measure>().empty()) story.push_back({SceneTopic::Measures, {}, sceneOf(Lens::Measures)});
    addScenarios(document, story);
    return story;
}

Result<ChangeSet> addScenes(const Document& document, const std::vector<Scene>& scenes, Id<Scene> before) {
    std::vector<Id<Scene>> order = scenesInOrder(document);
    if (order.size() + scenes.size() > kMostScenes)
        return failure(ErrorCode::TooManyRows, {"scenes", std::to_string(kMostScenes)});
    ChangeBuilder build(document);
    std::vector<Id<Scene>> added;
    for (Scene scene : scenes) {
        scene.id = {};
        const auto put = putScene(document, std::move(scene));
        if (!put) return put;
        forEachChange<Scene>(*put, [&](const RowChange<Scene>& change) { added.push_back(build.add(*change.after)); });
    }
    order.insert(std::ranges::find(order, before), added.begin(), added.end());
    for (std::size_t place = 0; place < order.size(); ++place) {
        Scene row = *build.find(order[place]);
        row.order = static_cast<double>(place);
        build.put(std::move(row));
    }
    return build.take();
}

}  // namespace waymark::edit
