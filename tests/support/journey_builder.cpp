#include "tests/support/journey_builder.h"

#include <cmath>
#include <cstdlib>
#include <utility>

namespace waymark::test {

Minutes days(double count) { return Minutes{std::llround(count * static_cast<double>(kWorkingDay.count()))}; }

Estimate estimateInDays(double optimistic, double likely, double pessimistic) {
    return {days(optimistic), days(likely), days(pessimistic), TimeUnit::Day, Distribution::BetaPert};
}

JourneyBuilder& JourneyBuilder::touchpoint(std::string_view code, double lengthInDays) {
    return touchpoint(code, fixedEstimate(days(lengthInDays)));
}

JourneyBuilder& JourneyBuilder::touchpoint(std::string_view code, const Estimate& estimate) {
    Touchpoint row;
    row.estimate = estimate;
    return add(code, std::move(row));
}

JourneyBuilder& JourneyBuilder::milestone(std::string_view code) {
    Touchpoint row;
    row.kind = TouchpointKind::Milestone;
    return add(code, std::move(row));
}

JourneyBuilder& JourneyBuilder::depend(std::string_view predecessor, std::string_view successor, DependencyKind kind,
                                       double lagInDays) {
    Dependency row;
    row.predecessor = id(predecessor);
    row.successor = id(successor);
    row.kind = kind;
    row.lag = {days(lagInDays), TimeUnit::Day};
    add(row);
    return *this;
}

JourneyBuilder& JourneyBuilder::after(std::string_view successor, std::string_view predecessors) {
    while (!predecessors.empty()) {
        const std::size_t end = std::min(predecessors.find(' '), predecessors.size());
        if (end > 0) depend(predecessors.substr(0, end), successor);
        predecessors.remove_prefix(std::min(end + 1, predecessors.size()));
    }
    return *this;
}

JourneyBuilder& JourneyBuilder::place(std::string_view code, double x, double y) {
    const Id<Placement> where = placementOf(id(code));
    const Placement* before = m_document.find(where);
    apply(RowChange<Placement>{where, before ? std::optional(*before) : std::nullopt, Placement{where, x, y}});
    return *this;
}

Id<Touchpoint> JourneyBuilder::id(std::string_view code) const {
    const auto known = m_ids.find(code);
    if (known == m_ids.end()) std::abort();  // the test names a touchpoint that it did not add
    return known->second;
}

Id<Dependency> JourneyBuilder::dependency(std::string_view predecessor, std::string_view successor) const {
    const Id<Touchpoint> to = id(successor);
    for (const Id<Dependency> candidate : m_document.outgoing(id(predecessor))) {
        if (m_document.table<Dependency>().at(candidate).successor == to) return candidate;
    }
    std::abort();  // the test names a dependency that it did not add
}

JourneyBuilder& JourneyBuilder::add(std::string_view code, Touchpoint row) {
    row.code = code;
    row.name = code;
    m_ids.emplace(std::string(code), add(std::move(row)));
    return *this;
}

void JourneyBuilder::apply(AnyRowChange change) {
    ChangeSet changes;
    changes.rows.push_back(std::move(change));
    if (!m_document.apply(changes)) std::abort();  // the test builds a journey that no document accepts
}

}  // namespace waymark::test
