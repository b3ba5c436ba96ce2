#include "core/edit/dependency_edits.h"

#include <algorithm>

#include "core/edit/checks.h"
#include "core/edit/cycle_check.h"
#include "core/model/change_builder.h"

namespace waymark::edit {
namespace {

// From whom each touchpoint was reached first, by number; breadth first from `start` until `goal` is reached.
std::vector<Id<Touchpoint>> search(const Document& document, Id<Touchpoint> start, Id<Touchpoint> goal,
                                   Id<Dependency> without) {
    std::vector<Id<Touchpoint>> cameFrom(document.table<Touchpoint>().nextNumber());
    std::vector<Id<Touchpoint>> open{start};
    cameFrom[start.value] = start;
    for (std::size_t at = 0; at < open.size() && !cameFrom[goal.value].isValid(); ++at) {
        for (const Id<Dependency> id : document.outgoing(open[at])) {
            const Id<Touchpoint> next = document.table<Dependency>().at(id).successor;
            if (id == without || cameFrom[next.value].isValid()) continue;
            cameFrom[next.value] = open[at];
            open.push_back(next);
        }
    }
    return cameFrom;
}

// The cycle that from -> to would close if the dependency `without` were not there.
std::vector<Id<Touchpoint>> cycleWithout(const Document& document, Id<Touchpoint> from, Id<Touchpoint> to,
                                         Id<Dependency> without) {
    if (!document.find(from) || !document.find(to)) return {};
    const std::vector<Id<Touchpoint>> cameFrom = search(document, to, from, without);
    if (!cameFrom[from.value].isValid()) return {};
    std::vector<Id<Touchpoint>> around{from};
    while (around.back() != to) around.push_back(cameFrom[around.back().value]);
    around.push_back(from);
    std::ranges::reverse(around);
    return around;
}

bool isThereAlready(const Document& document, const Dependency& row) {
    return std::ranges::any_of(document.outgoing(row.predecessor), [&](Id<Dependency> id) {
        const Dependency& other = document.table<Dependency>().at(id);
        return id != row.id && other.successor == row.successor && other.kind == row.kind;
    });
}

Result<void> checkDependency(const Document& document, const Dependency& row) {
    const auto from = existing(document, row.predecessor);
    if (!from) return tl::unexpected(from.error());
    const auto to = existing(document, row.successor);
    if (!to) return tl::unexpected(to.error());
    const std::vector<RowRef> ends{refTo(from->id), refTo(to->id)};
    if (from->id == to->id) return failure(ErrorCode::SelfDependency, {from->code}, ends);
    if (isThereAlready(document, row)) return failure(ErrorCode::DuplicateDependency, {from->code, to->code}, ends);
    const auto length = checkLength(row.lag);
    if (!length) return length;
    const std::vector<Id<Touchpoint>> around = cycleWithout(document, row.predecessor, row.successor, row.id);
    if (!around.empty()) return tl::unexpected(cycleError(document, around));
    return {};
}

}  // namespace

std::vector<Id<Touchpoint>> cycleThrough(const Document& document, Id<Touchpoint> from, Id<Touchpoint> to) {
    return cycleWithout(document, from, to, {});
}

Result<ChangeSet> connect(const Document& document, Id<Touchpoint> from, Id<Touchpoint> to, DependencyKind kind,
                          WrittenDuration lag) {
    const Dependency row{{}, from, to, kind, lag, std::nullopt};
    return checkDependency(document, row).map([&] {
        ChangeBuilder build(document);
        build.add(row);
        return build.take();
    });
}

Result<ChangeSet> setDependency(const Document& document, Dependency row) {
    const auto before = existing(document, row.id);
    if (!before) return tl::unexpected(before.error());
    return checkDependency(document, row).map([&] {
        ChangeBuilder build(document);
        build.put(row);
        return build.take();
    });
}

Result<ChangeSet> reconnect(const Document& document, Id<Dependency> id, Id<Touchpoint> from, Id<Touchpoint> to) {
    return existing(document, id).and_then([&](Dependency row) {
        row.predecessor = from;
        row.successor = to;
        return setDependency(document, row);
    });
}

Result<ChangeSet> removeDependency(const Document& document, Id<Dependency> id) {
    return existing(document, id).map([&](const Dependency&) {
        ChangeBuilder build(document);
        build.remove(id);
        return build.take();
    });
}

}  // namespace waymark::edit
