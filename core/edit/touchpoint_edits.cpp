#include "core/edit/touchpoint_edits.h"

#include <utility>
#include <vector>

#include "core/edit/card_placer.h"
#include "core/edit/checks.h"
#include "core/edit/new_touchpoint.h"
#include "core/edit/touchpoint_checks.h"
#include "core/model/change_builder.h"
#include "core/model/touchpoint_removal.h"

namespace waymark::edit {
namespace {

Result<void> checkCode(const Document& document, const Touchpoint& row) {
    for (const Touchpoint& other : document.table<Touchpoint>()) {
        if (other.code != row.code || other.id == row.id) continue;
        return failure(ErrorCode::DuplicateCode, {row.code}, {refTo(row.id), refTo(other.id)});
    }
    return {};
}

// Codes are compared only where the code changes, since that takes time in a large journey.
Result<void> checkNewCode(const Document& document, const Touchpoint& before, const Touchpoint& row) {
    return row.code == before.code ? Result<void>{} : checkCode(document, row);
}

// setTouchpoint for a change of one field.
template <class Change>
Result<ChangeSet> changed(const Document& document, Id<Touchpoint> id, Change&& change) {
    return existing(document, id).and_then([&](Touchpoint row) {
        change(row);
        return setTouchpoint(document, std::move(row));
    });
}

Result<Id<Touchpoint>> addTo(ChangeBuilder& build, const Document& document, const NewTouchpoint& wish) {
    return checkCoordinate(wish.centre.x)
        .and_then([&] { return checkCoordinate(wish.centre.y); })
        .and_then([&] { return addRow(build, document, wish.kind, wish.name); })
        .map([&](Id<Touchpoint> id) {
            CardPlacer(document, build).putNear(id, wish.centre);
            return id;
        });
}

}  // namespace

Result<ChangeSet> addTouchpoint(const Document& document, const NewTouchpoint& wish) {
    ChangeBuilder build(document);
    return addTo(build, document, wish).and_then([&](Id<Touchpoint>) { return checkedPlaces(build.take()); });
}

Result<ChangeSet> addConnectedTouchpoint(const Document& document, Id<Touchpoint> from, const NewTouchpoint& wish) {
    ChangeBuilder build(document);
    return existing(document, from)
        .and_then([&](const Touchpoint&) { return addTo(build, document, wish); })
        .and_then([&](Id<Touchpoint> added) {
            linkRows(build, from, added);
            return checkedPlaces(build.take());
        });
}

Result<ChangeSet> setTouchpoint(const Document& document, Touchpoint row) {
    const auto before = existing(document, row.id);
    if (!before) return tl::unexpected(before.error());
    const auto checked = tidyTouchpoint(row)
                             .and_then([&] { return checkNewCode(document, *before, row); })
                             .and_then([&] { return checkThereIfAny(document, row.stage); })
                             .and_then([&] { return checkThereIfAny(document, row.lane); });
    return checked.and_then([&] {
        ChangeBuilder build(document);
        build.put(row);
        const bool moves = row.stage != before->stage || row.lane != before->lane;
        if (moves && document.find(placementOf(row.id))) {
            CardPlacer(document, build).putInto(row.id, row.stage, row.lane);
        }
        return checkedPlaces(build.take());
    });
}

Result<ChangeSet> setName(const Document& document, Id<Touchpoint> id, std::string name) {
    return changed(document, id, [&](Touchpoint& row) { row.name = std::move(name); });
}

Result<ChangeSet> setCode(const Document& document, Id<Touchpoint> id, std::string code) {
    return changed(document, id, [&](Touchpoint& row) { row.code = std::move(code); });
}

Result<ChangeSet> setEstimate(const Document& document, Id<Touchpoint> id, const Estimate& estimate) {
    // Three times of 0 that somebody wrote are a time; the estimate that nobody has made has the usual unit.
    const bool isNothing = estimate.pessimistic == Minutes{0} && estimate.distribution == Distribution::BetaPert;
    return changed(document, id, [&](Touchpoint& row) {
        row.estimate = isNothing && estimate != Estimate{} ? fixedEstimate(Minutes{0}, estimate.unit) : estimate;
    });
}

Result<ChangeSet> setSafeTime(const Document& document, Id<Touchpoint> id, std::optional<WrittenDuration> safe) {
    return changed(document, id, [&](Touchpoint& row) { row.safe = safe; });
}

Result<ChangeSet> setKind(const Document& document, Id<Touchpoint> id, TouchpointKind kind) {
    return changed(document, id, [&](Touchpoint& row) { row.kind = kind; });
}

Result<ChangeSet> setStage(const Document& document, Id<Touchpoint> id, Id<Stage> stage) {
    return changed(document, id, [&](Touchpoint& row) { row.stage = stage; });
}

Result<ChangeSet> setLane(const Document& document, Id<Touchpoint> id, Id<Lane> lane) {
    return changed(document, id, [&](Touchpoint& row) { row.lane = lane; });
}

Result<ChangeSet> setChannel(const Document& document, Id<Touchpoint> id, std::string channel) {
    return changed(document, id, [&](Touchpoint& row) { row.channel = std::move(channel); });
}

Result<ChangeSet> setOwner(const Document& document, Id<Touchpoint> id, std::string owner) {
    return changed(document, id, [&](Touchpoint& row) { row.owner = std::move(owner); });
}

Result<ChangeSet> setNotes(const Document& document, Id<Touchpoint> id, std::string notes) {
    return changed(document, id, [&](Touchpoint& row) { row.notes = std::move(notes); });
}

Result<ChangeSet> setCost(const Document& document, Id<Touchpoint> id, Money cost) {
    return changed(document, id, [&](Touchpoint& row) { row.cost = cost; });
}

Result<ChangeSet> removeTouchpoints(const Document& document, std::span<const Id<Touchpoint>> touchpoints,
                                    std::span<const Id<Dependency>> dependencies) {
    ChangeBuilder build(document);
    for (const Id<Dependency> id : dependencies) {
        if (!document.find(id)) return failure(ErrorCode::RowMissing, {}, {refTo(id)});
        build.remove(id);
    }
    for (const Id<Touchpoint> id : touchpoints) {
        if (!document.find(id)) return failure(ErrorCode::RowMissing, {}, {refTo(id)});
    }
    waymark::removeTouchpoints(document, build, touchpoints);
    return build.take();
}

}  // namespace waymark::edit
