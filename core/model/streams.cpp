#include "core/model/streams.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace waymark {
namespace {

const auto successors = [](const Document& document, Id<Touchpoint> at, const auto& meet) {
    for (const Id<Dependency> link : document.outgoing(at)) meet(document.table<Dependency>().at(link).successor);
};
const auto predecessors = [](const Document& document, Id<Touchpoint> at, const auto& meet) {
    for (const Id<Dependency> link : document.incoming(at)) meet(document.table<Dependency>().at(link).predecessor);
};

template <class Next>
std::vector<Id<Touchpoint>> walk(const Document& document, std::span<const Id<Touchpoint>> from, const Next& next) {
    std::vector<Id<Touchpoint>> found(from.begin(), from.end());
    std::set<Id<Touchpoint>> seen(from.begin(), from.end());
    for (std::size_t k = 0; k < found.size(); ++k)
        next(document, found[k], [&](Id<Touchpoint> id) {
            if (seen.insert(id).second) found.push_back(id);
        });
    return found;
}

// Steps out from `from` until `to` is reached, then back along all steps that came nearer to it.
template <class Next, class Back>
std::vector<Id<Touchpoint>> shortest(const Document& document, std::span<const Id<Touchpoint>> from, Id<Touchpoint> to,
                                     const Next& next, const Back& back) {
    std::unordered_map<Id<Touchpoint>, int> steps;
    std::vector<Id<Touchpoint>> met(from.begin(), from.end());
    for (const Id<Touchpoint> id : from) steps.emplace(id, 0);
    for (std::size_t k = 0; k < met.size() && !steps.contains(to); ++k) {
        const int further = steps.at(met[k]) + 1;
        next(document, met[k], [&](Id<Touchpoint> id) {
            if (steps.emplace(id, further).second) met.push_back(id);
        });
    }
    if (!steps.contains(to)) return {};
    std::vector<Id<Touchpoint>> found{to};
    std::set<Id<Touchpoint>> isFound{to};
    for (std::size_t k = 0; k < found.size(); ++k) {
        const int here = steps.at(found[k]);
        back(document, found[k], [&](Id<Touchpoint> id) {
            const auto before = steps.find(id);
            if (before != steps.end() && before->second == here - 1 && isFound.insert(id).second) found.push_back(id);
        });
    }
    std::ranges::sort(found);
    return found;
}

}  // namespace

std::vector<Id<Touchpoint>> downstreamOf(const Document& document, std::span<const Id<Touchpoint>> from) {
    return walk(document, from, successors);
}

std::vector<Id<Touchpoint>> upstreamOf(const Document& document, std::span<const Id<Touchpoint>> from) {
    return walk(document, from, predecessors);
}

std::vector<Id<Touchpoint>> shortestPathsBetween(const Document& document, std::span<const Id<Touchpoint>> from,
                                                 Id<Touchpoint> to) {
    std::vector<Id<Touchpoint>> found = shortest(document, from, to, successors, predecessors);
    return found.empty() ? shortest(document, from, to, predecessors, successors) : found;
}

}  // namespace waymark
