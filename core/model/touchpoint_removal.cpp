#include "core/model/touchpoint_removal.h"

#include <algorithm>
#include <vector>

namespace waymark {
namespace {

using Touchpoints = std::vector<Id<Touchpoint>>;

template <class Row>
void forgetIn(const Document& document, ChangeBuilder& build, const Touchpoints& rising) {
    for (Row row : document.table<Row>()) {
        if (forget(row, rising)) build.put(std::move(row));
    }
}

void forgetTouchpoints(const Document& document, ChangeBuilder& build, const Touchpoints& rising) {
    const auto isGone = [&](Id<Touchpoint> id) { return std::ranges::binary_search(rising, id); };
    forgetIn<RiskEvent>(document, build, rising);
    forgetIn<Baseline>(document, build, rising);
    for (const Effect& row : document.table<Effect>()) {
        if (isGone(row.touchpoint) || isGone(row.into)) build.remove(row.id);
    }
    for (Scene row : document.table<Scene>()) {
        if (std::erase_if(row.selection, isGone) > 0) build.put(std::move(row));
    }
    for (const Vote& row : document.table<Vote>()) {
        if (isGone(row.touchpoint)) build.remove(row.id);
    }
    for (Measure row : document.table<Measure>()) {
        if (!isGone(row.touchpoint)) continue;
        row.stage = document.table<Touchpoint>().at(row.touchpoint).stage;
        row.touchpoint = {};
        build.put(std::move(row));
    }
    for (Comment row : document.table<Comment>()) {
        if (!isGone(row.touchpoint)) continue;
        row.touchpoint = {};
        build.put(std::move(row));
    }
}

}  // namespace

void removeTouchpoints(const Document& document, ChangeBuilder& build, std::span<const Id<Touchpoint>> touchpoints) {
    for (const Id<Touchpoint> id : touchpoints) {
        for (const Id<Dependency> link : document.incoming(id)) build.remove(link);
        for (const Id<Dependency> link : document.outgoing(id)) build.remove(link);
        for (const Id<Demand> demand : document.demands(id)) build.remove(demand);
        for (const Id<Feeling> feeling : document.feelings(id)) build.remove(feeling);
        build.remove(experienceOf(id));
        build.remove(placementOf(id));
        build.remove(progressOf(id));
        build.remove(crashOptionOf(id));
        build.remove(id);
    }
    Touchpoints rising(touchpoints.begin(), touchpoints.end());
    std::ranges::sort(rising);
    forgetTouchpoints(document, build, rising);
}

}  // namespace waymark
