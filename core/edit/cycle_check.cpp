#include "core/edit/cycle_check.h"

#include <vector>

#include "core/edit/dependency_edits.h"
#include "core/graph/components.h"

namespace waymark::edit {

Result<void> checkNoCycle(const Document& document, std::span<const Id<Dependency>> added) {
    if (added.empty()) return {};
    std::vector<Arc> arcs;
    arcs.reserve(document.table<Dependency>().size());
    for (const Dependency& row : document.table<Dependency>()) {
        arcs.push_back({NodeIndex{row.predecessor.value}, NodeIndex{row.successor.value}});
    }
    const Components components = stronglyConnectedComponents(Digraph(document.table<Touchpoint>().nextNumber(), arcs));
    for (const Id<Dependency> id : added) {
        const Dependency& row = document.table<Dependency>().at(id);
        const auto component = [&](Id<Touchpoint> end) { return components.componentOf[end.value]; };
        if (component(row.predecessor) != component(row.successor)) continue;
        return tl::unexpected(cycleError(document, cycleThrough(document, row.predecessor, row.successor)));
    }
    return {};
}

Error cycleError(const Document& document, std::span<const Id<Touchpoint>> around) {
    Error error;
    error.code = ErrorCode::CycleRefused;
    for (const Id<Touchpoint> id : around) {
        error.details.push_back(document.table<Touchpoint>().at(id).code);
        error.rows.push_back(refTo(id));
    }
    return error;
}

}  // namespace waymark::edit
