#include "tests/support/random_edits.h"

#include <array>
#include <string>
#include <vector>

#include "core/edit/band_edits.h"
#include "core/edit/clipboard.h"
#include "core/edit/demand_edits.h"
#include "core/edit/dependency_edits.h"
#include "core/edit/experience_edits.h"
#include "core/edit/journey_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/placement_edits.h"
#include "core/edit/predecessor_edits.h"
#include "core/edit/resource_edits.h"
#include "core/edit/table_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/random_group_edits.h"
#include "tests/support/random_map_edits.h"
#include "tests/support/random_plan_edits.h"
#include "tests/support/random_row.h"
#include "tests/support/random_value_edits.h"

namespace waymark::test {
namespace {

using Edit = Result<ChangeSet>;

std::vector<Id<Touchpoint>> several(const Document& document, Random& random) {
    std::vector<Id<Touchpoint>> ids;
    const std::uint64_t oneIn = 1 + random.below(8);
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        if (random.below(oneIn) == 0) ids.push_back(row.id);
    }
    return ids;
}

std::string word(Random& random) {
    constexpr std::array words{"Call back", "  Sign  ", "Wait\tfor parts", "Überweisung", "\"quoted\"; A", "x\ny",
                               "",          "日本"};
    return words[random.below(words.size())];
}

std::string name(Random& random) { return "Step " + std::to_string(random.below(1000)) + word(random); }

double whole(Random& random, std::int64_t low, std::int64_t high) {
    return static_cast<double>(low +
                               static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(high - low + 1))));
}

layout::Point place(Random& random) { return {whole(random, -300, 2000), whole(random, -300, 1200)}; }

WrittenDuration lag(Random& random) {
    const auto unit = static_cast<TimeUnit>(random.below(8));
    return {Minutes{static_cast<std::int64_t>(whole(random, -5, 5)) * lengthOf(unit).count()}, unit};
}

Estimate estimate(Random& random) {
    const auto unit = static_cast<TimeUnit>(random.below(8));
    const std::int64_t step = lengthOf(unit).count();
    const std::int64_t o = static_cast<std::int64_t>(random.below(5)) * step;
    const std::int64_t m = o + static_cast<std::int64_t>(random.below(5)) * step;
    const std::int64_t p = m + static_cast<std::int64_t>(random.below(9)) * step;
    if (random.below(6) == 0) return observedEstimate({Minutes{p}, Minutes{o}, Minutes{m}, Minutes{m}}, unit);
    return {Minutes{o}, Minutes{m}, Minutes{p}, unit, static_cast<Distribution>(random.below(5))};
}

edit::NewTouchpoint wish(Random& random) {
    return {static_cast<TouchpointKind>(random.below(5)), word(random), place(random)};
}

Edit setJourney(const Document& document, Random& random) {
    switch (random.below(5)) {
        case 0: return edit::setJourneyName(document, name(random));
        case 1: return edit::setNotes(document, word(random) + "\n" + word(random));
        case 2: return edit::setCurrency(document, random.below(2) == 0 ? "usd" : "EUR");
        case 3: {
            using namespace std::chrono;
            const auto date = year{2026} / month{1U + static_cast<unsigned>(random.below(12))} / day{1};
            return edit::setStartDate(document, random.below(3) == 0 ? std::nullopt : std::optional(date));
        }
        default: {
            WrittenDuration promise = lag(random);
            promise.length = std::chrono::abs(promise.length);
            return edit::setPromise(document, random.below(3) == 0 ? std::nullopt : std::optional(promise));
        }
    }
}

Edit setExperience(const Document& document, Random& random) {
    Experience row;
    row.id = experienceOf(some<Touchpoint>(document, random));
    row.emotion = static_cast<std::int8_t>(whole(random, -2, 2));
    row.importance = static_cast<std::int8_t>(random.below(6));
    row.painPoints = word(random);
    return edit::setExperience(document, row);
}

Edit setDependency(const Document& document, Random& random) {
    Dependency row;
    if (const Dependency* known = document.find(some<Dependency>(document, random))) row = *known;
    row.kind = static_cast<DependencyKind>(random.below(4));
    row.lag = lag(random);
    if (random.below(3) == 0) row.share = Probability::from(random.uniform());
    return edit::setDependency(document, row);
}

Edit setTouchpoint(const Document& document, Random& random) {
    Touchpoint row;
    if (const Touchpoint* known = document.find(some<Touchpoint>(document, random))) row = *known;
    row.name = name(random);
    row.estimate = estimate(random);
    row.stage = any<Stage>(document, random);
    row.lane = any<Lane>(document, random);
    row.channel = word(random);
    row.owner = word(random);
    row.cost = Money{static_cast<std::int64_t>(random.below(100000))};
    if (random.below(2) == 0) row.safe = WrittenDuration{Minutes{480}, TimeUnit::Day};
    return edit::setTouchpoint(document, row);
}

Edit setOneField(const Document& document, Random& random) {
    const Id<Touchpoint> id = some<Touchpoint>(document, random);
    switch (random.below(8)) {
        case 0: return edit::setName(document, id, word(random));
        case 1: return edit::setCode(document, id, "C" + std::to_string(random.below(40)));
        case 2: return edit::setEstimate(document, id, estimate(random));
        case 3: return edit::setKind(document, id, static_cast<TouchpointKind>(random.below(5)));
        case 4: return edit::setChannel(document, id, word(random));
        case 5: return edit::setOwner(document, id, word(random));
        case 6: return edit::setNotes(document, id, word(random));
        default: return edit::setCost(document, id, Money{static_cast<std::int64_t>(random.below(9999))});
    }
}

Edit removeSome(const Document& document, Random& random) {
    std::vector<Id<Touchpoint>> touchpoints = several(document, random);
    if (touchpoints.size() > 4) touchpoints.resize(4);
    std::vector<Id<Dependency>> dependencies;
    for (std::uint64_t k = random.below(3); k > 0 && !document.table<Dependency>().empty(); --k) {
        dependencies.push_back(some<Dependency>(document, random));
    }
    return edit::removeTouchpoints(document, touchpoints, dependencies);
}

Edit placeSome(const Document& document, Random& random) {
    std::vector<MapCard> cards;
    for (const Id<Touchpoint> id : several(document, random)) cards.push_back({id, cardRect(place(random))});
    return edit::placeItems(document, cards);
}

Edit pasteSome(const Document& document, Random& random) {
    std::vector<Id<Touchpoint>> ids = several(document, random);
    if (ids.size() > 5) ids.resize(5);
    return edit::paste(document, edit::copyItems(document, ids), place(random));
}

Edit duplicateSome(const Document& document, Random& random) {
    std::vector<Id<Touchpoint>> ids = several(document, random);
    if (ids.size() > 5) ids.resize(5);
    return edit::duplicate(document, ids, 24.0, 24.0);
}

std::string cellText(const Document& document, PlanColumn column, Random& random) {
    switch (column) {
        case PlanColumn::Code: return "P" + std::to_string(random.below(60));
        case PlanColumn::Stage:
        case PlanColumn::Lane: return "Band " + std::to_string(random.below(4));
        case PlanColumn::Kind: return random.below(2) == 0 ? "Waiting" : "contact";
        case PlanColumn::Optimistic: return std::to_string(random.below(3)) + "h";
        case PlanColumn::Likely: return std::to_string(1 + random.below(5)) + "d";
        case PlanColumn::Pessimistic: return std::to_string(1 + random.below(2)) + "w";
        case PlanColumn::Distribution: return random.below(3) == 0 ? "observed" : "uniform";
        case PlanColumn::Duration: return random.below(3) == 0 ? "1d; 2d; 2d" : "1d";
        case PlanColumn::Predecessors: {
            const Touchpoint* row = document.find(any<Touchpoint>(document, random));
            return row ? row->code + " SS+1d" : "";
        }
        case PlanColumn::Resources: return random.below(2) == 0 ? "agent:2; engineer; skill:french" : "";
        case PlanColumn::Emotion: return std::to_string(random.below(3));
        default: return word(random);
    }
}

PlanColumn anyColumn(Random& random) {
    return static_cast<PlanColumn>(random.below(static_cast<std::uint64_t>(PlanColumn::Notes) + 1));
}

Edit typeIntoCells(const Document& document, Random& random) {
    std::vector<edit::PlanCellText> cells;
    for (std::uint64_t k = 1 + random.below(4); k > 0; --k) {
        const PlanColumn column = anyColumn(random);
        cells.push_back({some<Touchpoint>(document, random), column, cellText(document, column, random)});
    }
    return edit::setPlanCells(document, cells);
}

Edit pasteRectangle(const Document& document, Random& random) {
    edit::TableText text;
    if (document.table<Touchpoint>().size() > 0) text.rows.push_back(some<Touchpoint>(document, random));
    for (int k = 0; k < 3; ++k) text.columns.push_back(anyColumn(random));
    for (std::uint64_t k = 1 + random.below(3); k > 0; --k) {
        auto& row = text.cells.emplace_back();
        for (const PlanColumn column : text.columns) row.push_back(cellText(document, column, random));
    }
    return edit::pasteTable(document, text);
}

constexpr std::array kEditKinds{
    EditKind{"set the journey", setJourney},
    EditKind{"add a persona",
             [](const Document& d, Random& r) -> Edit { return edit::addPersona(d, name(r), word(r)); }},
    EditKind{"set a persona",
             [](const Document& d, Random& r) -> Edit {
                 return edit::setPersona(d, {some<Persona>(d, r), name(r), word(r)});
             }},
    EditKind{"remove a persona",
             [](const Document& d, Random& r) -> Edit { return edit::removePersona(d, some<Persona>(d, r)); }},
    EditKind{"add a stage",
             [](const Document& d, Random& r) -> Edit { return edit::addStage(d, name(r), any<Stage>(d, r)); }},
    EditKind{"rename a stage",
             [](const Document& d, Random& r) -> Edit { return edit::renameStage(d, some<Stage>(d, r), name(r)); }},
    EditKind{
        "move a stage",
        [](const Document& d, Random& r) -> Edit { return edit::moveStage(d, some<Stage>(d, r), any<Stage>(d, r)); }},
    EditKind{"resize a stage",
             [](const Document& d, Random& r) -> Edit {
                 return edit::resizeStage(d, some<Stage>(d, r), whole(r, 100, 700));
             }},
    EditKind{"remove a stage",
             [](const Document& d, Random& r) -> Edit { return edit::removeStage(d, some<Stage>(d, r)); }},
    EditKind{"add a lane",
             [](const Document& d, Random& r) -> Edit { return edit::addLane(d, name(r), any<Lane>(d, r)); }},
    EditKind{"rename a lane",
             [](const Document& d, Random& r) -> Edit { return edit::renameLane(d, some<Lane>(d, r), name(r)); }},
    EditKind{"move a lane",
             [](const Document& d, Random& r) -> Edit { return edit::moveLane(d, some<Lane>(d, r), any<Lane>(d, r)); }},
    EditKind{
        "resize a lane",
        [](const Document& d, Random& r) -> Edit { return edit::resizeLane(d, some<Lane>(d, r), whole(r, 50, 400)); }},
    EditKind{"colour a lane",
             [](const Document& d, Random& r) -> Edit {
                 return edit::setLaneColour(d, some<Lane>(d, r), static_cast<std::uint8_t>(r.below(8)));
             }},
    EditKind{"remove a lane",
             [](const Document& d, Random& r) -> Edit { return edit::removeLane(d, some<Lane>(d, r)); }},
    EditKind{"add a touchpoint", [](const Document& d, Random& r) -> Edit { return edit::addTouchpoint(d, wish(r)); }},
    EditKind{"add a connected touchpoint",
             [](const Document& d, Random& r) -> Edit {
                 return edit::addConnectedTouchpoint(d, some<Touchpoint>(d, r), wish(r));
             }},
    EditKind{"set a touchpoint", setTouchpoint},
    EditKind{"set one field", setOneField},
    EditKind{"set the stage",
             [](const Document& d, Random& r) -> Edit {
                 return edit::setStage(d, some<Touchpoint>(d, r), any<Stage>(d, r));
             }},
    EditKind{
        "set the lane",
        [](const Document& d, Random& r) -> Edit { return edit::setLane(d, some<Touchpoint>(d, r), any<Lane>(d, r)); }},
    EditKind{"set an experience", setExperience},
    EditKind{"set emotions",
             [](const Document& d, Random& r) -> Edit {
                 return edit::setEmotion(d, several(d, r), static_cast<int>(r.below(5)) - 2);
             }},
    EditKind{"remove touchpoints", removeSome},
    EditKind{"connect",
             [](const Document& d, Random& r) -> Edit {
                 return edit::connect(d, some<Touchpoint>(d, r), some<Touchpoint>(d, r),
                                      static_cast<DependencyKind>(r.below(4)), lag(r));
             }},
    EditKind{"set a dependency", setDependency},
    EditKind{"reconnect",
             [](const Document& d, Random& r) -> Edit {
                 return edit::reconnect(d, some<Dependency>(d, r), some<Touchpoint>(d, r), some<Touchpoint>(d, r));
             }},
    EditKind{"remove a dependency",
             [](const Document& d, Random& r) -> Edit { return edit::removeDependency(d, some<Dependency>(d, r)); }},
    EditKind{"move cards",
             [](const Document& d, Random& r) -> Edit {
                 return edit::moveItems(d, several(d, r), whole(r, -400, 400), whole(r, -200, 200));
             }},
    EditKind{"place cards", placeSome},
    EditKind{"arrange by stages",
             [](const Document& d, Random&) -> Edit { return edit::arrangeByStages(d, IncrementalSchedule(d)); }},
    EditKind{"paste", pasteSome},
    EditKind{"duplicate", duplicateSome},
    EditKind{"type into cells", typeIntoCells},
    EditKind{"paste a table", pasteRectangle},
    EditKind{"set a resource",
             [](const Document& d, Random& r) -> Edit {
                 return edit::setResource(d, {some<Resource>(d, r), name(r), static_cast<int>(r.below(5)), {}});
             }},
    EditKind{"remove a resource",
             [](const Document& d, Random& r) -> Edit { return edit::removeResource(d, some<Resource>(d, r)); }},
    EditKind{"set predecessors",
             [](const Document& d, Random& r) -> Edit {
                 return edit::setPredecessors(d, some<Touchpoint>(d, r), cellText(d, PlanColumn::Predecessors, r));
             }},
    EditKind{"set demands",
             [](const Document& d, Random& r) -> Edit {
                 return edit::setDemands(d, some<Touchpoint>(d, r), cellText(d, PlanColumn::Resources, r));
             }},
    EditKind{"change calendars", changeCalendars},
    EditKind{"add a resource", addResource},
    EditKind{"change progress", changeProgress},
    EditKind{"change crash options", changeCrashOptions},
    EditKind{"change risk events", changeRiskEvents},
    EditKind{"change plan settings", changePlanSettings},
    EditKind{"change baselines", changeBaselines},
    EditKind{"change initiatives", changeInitiatives},
    EditKind{"change cash flows", changeCashFlows},
    EditKind{"change effects", changeEffects},
    EditKind{"change value settings", changeValueSettings},
    EditKind{"change scenarios", changeScenarios},
    EditKind{"change measures", changeMeasures},
    EditKind{"change figures", changeFigures},
    EditKind{"change responses", changeResponses},
    EditKind{"change comments", changeComments},
    EditKind{"change personas", changePersonas},
    EditKind{"change feelings", changeFeelings},
    EditKind{"change sticky notes", changeNotes},
    EditKind{"change locks", changeLocks},
    EditKind{"change groups", changeGroups},
    EditKind{"change the colours of owners", changeOwnerColours},
    EditKind{"change scenes", changeScenes},
    EditKind{"change votes", changeVotes},
    EditKind{"paste sticky notes", pasteWithNotes},
    EditKind{"bring into line", alignSome},
    EditKind{"move or remove what is picked out", moveOrRemoveSome},
    EditKind{"grow", growOne},
    EditKind{"duplicate with links", duplicateSomeLinked},
    EditKind{"park sticky notes", parkSome},
    EditKind{"set a safe time", setSomeSafeTime},
    EditKind{"hurry", hurrySome},
    EditKind{"put figures", putSomeFigures},
    EditKind{"add scenes", addSomeScenes},
    EditKind{"replace the journey", replaceByAnother},
};

}  // namespace

std::span<const EditKind> allEditKinds() { return kEditKinds; }

ChangeSet randomUserEdit(const Document& document, Random& random) {
    for (int tries = 0; tries < 5; ++tries) {
        Result<ChangeSet> made = kEditKinds[random.below(kEditKinds.size())].make(document, random);
        if (made) return std::move(*made);
    }
    return edit::addTouchpoint(document, wish(random)).value();
}

}  // namespace waymark::test
