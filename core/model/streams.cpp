#include "core/model/streams.h"

#include <set>

namespace waymark {
namespace {

template <class Next>
std::vector<Id<Touchpoint>> walk(std::span<const Id<Touchpoint>> from, const Next& next) {
    std::vector<Id<Touchpoint>> found(from.begin(), from.end());
    std::set<Id<Touchpoint>> seen(from.begin(), from.end());
    for (std::size_t k = 0; k < found.size(); ++k)
        next(found[k], [&](Id<Touchpoint> id) {
            if (seen.insert(id).second) found.push_back(id);
        });
    return found;
}

}  // namespace

std::vector<Id<Touchpoint>> downstreamOf(const Document& document, std::span<const Id<Touchpoint>> from) {
    return walk(from, [&](Id<Touchpoint> at, const auto& meet) {
        for (const Id<Dependency> link : document.outgoing(at)) meet(document.table<Dependency>().at(link).successor);
    });
}

std::vector<Id<Touchpoint>> upstreamOf(const Document& document, std::span<const Id<Touchpoint>> from) {
    return walk(from, [&](Id<Touchpoint> at, const auto& meet) {
        for (const Id<Dependency> link : document.incoming(at)) meet(document.table<Dependency>().at(link).predecessor);
    });
}

}  // namespace waymark
