#include "core/edit/scene_edits.h"

#include <algorithm>
#include <cmath>

#include "core/edit/checks.h"
#include "core/edit/row_edits.h"
#include "core/model/scenes.h"

namespace waymark::edit {
namespace {

Result<void> checkRegion(const Scene& row) {
    return checkCoordinate(row.x)
        .and_then([&] { return checkCoordinate(row.y); })
        .and_then([&] { return checkRange(row.width, 0.0, 2 * kLargestCoordinate, "width"); })
        .and_then([&] { return checkRange(row.height, 0.0, 2 * kLargestCoordinate, "height"); });
}

Result<void> tidyScene(const Document& document, Scene& row) {
    std::ranges::sort(row.selection);
    row.selection.erase(std::unique(row.selection.begin(), row.selection.end()), row.selection.end());
    if (!(row.width > 0.0 && row.height > 0.0)) row.x = row.y = row.width = row.height = 0.0;
    auto tidy = tidyName(row.name)
                    .and_then([&] { return tidyNotes(row.caption, "caption"); })
                    .and_then([&] { return tidyNotes(row.notes, "notes"); })
                    .and_then([&] { return tidyLabels(row.panels, "panels"); })
                    .and_then([&] { return checkRegion(row); })
                    .and_then([&] { return checkThereIfAny(document, row.scenario); });
    for (const Id<Touchpoint> id : row.selection) {
        tidy = tidy.and_then([&] { return checkThere(document, id); });
    }
    return tidy;
}

}  // namespace

Result<ChangeSet> putScene(const Document& document, Scene row) {
    const auto& scenes = document.table<Scene>();
    if (!row.id.isValid()) {
        for (const Scene& other : scenes) row.order = std::max(row.order, other.order + 1.0);
        if (scenes.size() >= kMostScenes) {
            return failure(ErrorCode::TooManyRows, {"scenes", std::to_string(kMostScenes)});
        }
    }
    return checkThereIfAny(document, row.id)
        .and_then([&] { return checkRange(row.order, -kLargestOrder, kLargestOrder, "order"); })
        .and_then([&] { return tidyScene(document, row); })
        .map([&] { return putRow(document, row); });
}

Result<ChangeSet> moveScene(const Document& document, Id<Scene> id, Id<Scene> before) {
    const auto checked = checkThere(document, id).and_then([&] { return checkThereIfAny(document, before); });
    if (!checked) return tl::unexpected(checked.error());
    std::vector<Id<Scene>> ids = scenesInOrder(document);
    ChangeBuilder build(document);
    if (id == before) return build.take();
    std::erase(ids, id);
    ids.insert(std::ranges::find(ids, before), id);
    double order = 0.0;
    for (const Id<Scene> next : ids) {
        Scene row = document.table<Scene>().at(next);
        row.order = order++;
        build.put(std::move(row));
    }
    return build.take();
}

Result<ChangeSet> removeScenes(const Document& document, std::span<const Id<Scene>> ids) {
    ChangeBuilder build(document);
    for (const Id<Scene> id : ids) {
        if (const auto there = checkThere(document, id); !there) return tl::unexpected(there.error());
        build.remove(id);
    }
    return build.take();
}

}  // namespace waymark::edit
