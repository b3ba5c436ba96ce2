#include "tests/support/invariants.h"

#include <cmath>
#include <set>

#include "core/base/text.h"
#include "core/map/bands.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark::test {
namespace {

using Broken = std::vector<std::string>;

void checkTouchpoints(const Document& document, Broken& broken) {
    std::set<std::string> codes;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        if (row.code.empty()) broken.push_back("a code is empty");
        if (!codes.insert(row.code).second) broken.push_back("code " + row.code + " is not unique");
        if (row.code != cleanLine(row.code) || row.name != cleanLine(row.name) || row.notes != cleanText(row.notes)) {
            broken.push_back("a text of " + row.code + " is not clean");
        }
        if (!checkEstimate(row.estimate)) broken.push_back("the estimate of " + row.code + " is out of order");
        if (row.stage.isValid() && !document.find(row.stage)) broken.push_back("the stage of " + row.code + " is gone");
        if (row.lane.isValid() && !document.find(row.lane)) broken.push_back("the lane of " + row.code + " is gone");
    }
}

void checkPlaces(const Document& document, Broken& broken) {
    const auto stages = stageBands(document);
    const auto lanes = laneBands(document);
    for (const Placement& row : document.table<Placement>()) {
        const Touchpoint* touchpoint = document.find(Id<Touchpoint>{row.id.value});
        if (!touchpoint) {
            broken.push_back("a card has no touchpoint");
            continue;
        }
        if (!(std::abs(row.x) <= kLargestCoordinate) || !(std::abs(row.y) <= kLargestCoordinate)) {
            broken.push_back("the card of " + touchpoint->code + " is too far away");
        }
        if (stageAt(stages, row.x) != touchpoint->stage) {
            broken.push_back("the card of " + touchpoint->code + " is outside of its stage");
        }
        if (laneAt(lanes, row.y) != touchpoint->lane) {
            broken.push_back("the card of " + touchpoint->code + " is outside of its lane");
        }
    }
}

void checkLinks(const Document& document, Broken& broken) {
    std::set<std::tuple<Id<Touchpoint>, Id<Touchpoint>, DependencyKind>> known;
    for (const Dependency& row : document.table<Dependency>()) {
        if (!document.find(row.predecessor) || !document.find(row.successor)) broken.push_back("a dependency dangles");
        if (!known.emplace(row.predecessor, row.successor, row.kind).second) broken.push_back("a dependency is double");
    }
    for (const Demand& row : document.table<Demand>()) {
        const bool isThere = row.skill.empty() ? document.find(row.resource) != nullptr : !row.resource.isValid();
        if (!document.find(row.touchpoint) || !isThere) broken.push_back("a demand dangles");
    }
    for (const Experience& row : document.table<Experience>()) {
        if (!document.find(Id<Touchpoint>{row.id.value})) broken.push_back("an experience has no touchpoint");
    }
    std::set<std::pair<Id<Touchpoint>, Id<Persona>>> felt;
    for (const Feeling& row : document.table<Feeling>()) {
        if (!document.find(row.touchpoint) || !document.find(row.persona)) broken.push_back("a feeling dangles");
        if (!felt.emplace(row.touchpoint, row.persona).second) broken.push_back("a feeling is stated twice");
        if (!row.emotion && row.satisfaction == 0) broken.push_back("a feeling states nothing");
    }
    for (const StickyNote& row : document.table<StickyNote>()) {
        if (row.width < kNarrowestNote || row.height < kNarrowestNote) broken.push_back("a note is too small");
        if (row.text != cleanText(row.text) || row.author != cleanLine(row.author)) {
            broken.push_back("a text of a note is not clean");
        }
    }
    if (!IncrementalSchedule(document).cycle().empty()) broken.push_back("there is a cycle");
}

}  // namespace

std::vector<std::string> brokenInvariants(const Document& document) {
    Broken broken;
    checkTouchpoints(document, broken);
    checkPlaces(document, broken);
    checkLinks(document, broken);
    return broken;
}

}  // namespace waymark::test
