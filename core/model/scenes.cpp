#include "core/model/scenes.h"

#include <algorithm>
#include <map>

namespace waymark {

std::vector<Id<Scene>> scenesInOrder(const Document& document) {
    std::vector<Id<Scene>> ids;
    for (const Scene& row : document.table<Scene>()) ids.push_back(row.id);
    std::ranges::stable_sort(ids, {}, [&](Id<Scene> id) { return document.table<Scene>().at(id).order; });
    return ids;
}

std::vector<Tally> voteTally(const Document& document) {
    std::map<RowRef, std::size_t> votes;
    for (const Vote& vote : document.table<Vote>()) {
        ++votes[vote.note.isValid() ? refTo(vote.note) : refTo(vote.touchpoint)];
    }
    std::vector<Tally> tally;
    for (const auto& [subject, count] : votes) tally.push_back({subject, count});
    std::ranges::stable_sort(tally, std::ranges::greater{}, &Tally::votes);
    return tally;
}

}  // namespace waymark
