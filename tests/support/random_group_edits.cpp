#include "tests/support/random_group_edits.h"

#include <algorithm>
#include <vector>

#include "core/edit/align_edits.h"
#include "core/edit/clipboard.h"
#include "core/edit/crash_edits.h"
#include "core/edit/group_edits.h"
#include "core/edit/grow_edits.h"
#include "core/edit/measure_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/replace_journey.h"
#include "core/edit/scene_proposal.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/random_row.h"

namespace waymark::test {
namespace {

double step(Random& random, std::int64_t most) {
    return static_cast<double>(static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(2 * most))) - most);
}

template <class Row>
std::vector<Id<Row>> pickedOut(const Document& document, Random& random) {
    std::vector<Id<Row>> ids;
    for (std::uint64_t k = 1 + random.below(5); k > 0; --k) {
        if (const auto id = some<Row>(document, random); id.isValid()) ids.push_back(id);
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());  // as a selection is
    return ids;
}

}  // namespace

Result<ChangeSet> alignSome(const Document& document, Random& random) {
    const auto ids = pickedOut<Touchpoint>(document, random);
    if (random.below(3) == 0) {
        return edit::distributeItems(document, ids, static_cast<edit::SpreadAlong>(random.below(2)));
    }
    return edit::alignItems(document, ids, static_cast<edit::Alignment>(random.below(6)));
}

Result<ChangeSet> moveOrRemoveSome(const Document& document, Random& random) {
    const MapItems items{pickedOut<Touchpoint>(document, random), pickedOut<StickyNote>(document, random)};
    if (random.below(4) > 0) return edit::moveAll(document, items, step(random, 400), step(random, 200));
    return edit::removeAll(document, items, pickedOut<Dependency>(document, random));
}

Result<ChangeSet> growOne(const Document& document, Random& random) {
    const edit::GrowWish wish{static_cast<edit::GrowSide>(random.below(4)),
                              static_cast<TouchpointKind>(random.below(5)), random.below(2) == 0 ? "" : "Grown"};
    return edit::growTouchpoint(document, some<Touchpoint>(document, random), wish);
}

Result<ChangeSet> duplicateSomeLinked(const Document& document, Random& random) {
    return edit::duplicateLinked(document, pickedOut<Touchpoint>(document, random), 24.0, 24.0,
                                 pickedOut<StickyNote>(document, random));
}

Result<ChangeSet> parkSome(const Document& document, Random& random) {
    return edit::parkNotes(document, pickedOut<StickyNote>(document, random), random.below(2) == 0);
}

Result<ChangeSet> setSomeSafeTime(const Document& document, Random& random) {
    std::optional<WrittenDuration> safe;
    const auto unit = static_cast<TimeUnit>(random.below(8));
    if (random.below(4) > 0) safe = WrittenDuration{static_cast<int>(random.below(40)) * lengthOf(unit), unit};
    return edit::setSafeTime(document, some<Touchpoint>(document, random), safe);
}

Result<ChangeSet> hurrySome(const Document& document, Random& random) {
    std::vector<edit::Hurried> hurried;
    for (const Id<Touchpoint> id : pickedOut<Touchpoint>(document, random)) {
        hurried.push_back({id, Minutes{static_cast<std::int64_t>(random.below(960))},
                           Money{static_cast<std::int64_t>(random.below(100'000))}});
    }
    return edit::hurry(document, hurried);
}

Result<ChangeSet> putSomeFigures(const Document& document, Random& random) {
    std::vector<MeasureFigure> figures(1 + random.below(4));
    for (MeasureFigure& figure : figures) {
        figure.date = std::chrono::year{2026} / std::chrono::month{1 + static_cast<unsigned>(random.below(12))} /
                      std::chrono::day{1 + static_cast<unsigned>(random.below(5))};
        figure.value = static_cast<double>(random.below(100));
        figure.count = static_cast<std::int64_t>(random.below(50));
    }
    return edit::putFigures(document, some<Measure>(document, random), figures);
}

Result<ChangeSet> addSomeScenes(const Document& document, Random& random) {
    std::vector<Scene> scenes(1 + random.below(3));
    for (Scene& scene : scenes) {
        scene.name = "Told \"here\"";
        scene.width = scene.height = 100.0 + static_cast<double>(random.below(400));
    }
    return edit::addScenes(document, scenes, any<Scene>(document, random));
}

// What somebody else saved meanwhile: this journey without some of its sticky notes and with other words.
Result<ChangeSet> replaceByAnother(const Document& document, Random& random) {
    Document other = document;
    const auto change = [&other](const Result<ChangeSet>& changes) {
        if (changes) (void)other.apply(*changes);
    };
    change(moveOrRemoveSome(other, random));
    change(setSomeSafeTime(other, random));
    change(growOne(other, random));
    return edit::replaceJourney(document, other).changes;
}

}  // namespace waymark::test
