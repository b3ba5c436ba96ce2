#pragma once
// Builds tiny journeys for tests: touchpoints and dependencies named by code, lengths in working days.

#include <map>
#include <string>
#include <string_view>

#include "core/model/document.h"

namespace waymark::test {

// Whole minutes of a number of working days: days(2.5) is 1,200 minutes.
[[nodiscard]] Minutes days(double count);

// A three-point estimate in working days (beta-PERT).
[[nodiscard]] Estimate estimateInDays(double optimistic, double likely, double pessimistic);

class JourneyBuilder {
public:
    // Adds a touchpoint of fixed length, named like its code.
    JourneyBuilder& touchpoint(std::string_view code, double lengthInDays);
    // Adds a touchpoint with this estimate.
    JourneyBuilder& touchpoint(std::string_view code, const Estimate& estimate);
    JourneyBuilder& milestone(std::string_view code);
    // Adds a dependency between two touchpoints that are there already.
    JourneyBuilder& depend(std::string_view predecessor, std::string_view successor,
                           DependencyKind kind = DependencyKind::FinishToStart, double lagInDays = 0.0);
    // Adds a finish-to-start dependency from each of the predecessors: after("D", "A B C").
    JourneyBuilder& after(std::string_view successor, std::string_view predecessors);
    // Puts the card of a touchpoint somewhere.
    JourneyBuilder& place(std::string_view code, double x, double y);
    // Adds any row that needs no code, under a number of its own.
    template <class Row>
    Id<Row> add(Row row) {
        row.id = Id<Row>{m_document.table<Row>().nextNumber()};
        apply(RowChange<Row>{row.id, std::nullopt, row});
        return row.id;
    }

    // Replaces a row that is there.
    template <class Row>
    JourneyBuilder& replace(Row row) {
        apply(RowChange<Row>{row.id, m_document.table<Row>().at(row.id), row});
        return *this;
    }

    [[nodiscard]] const Document& document() const { return m_document; }
    // The touchpoint with this code, which must be there.
    [[nodiscard]] Id<Touchpoint> id(std::string_view code) const;
    // The dependency between the two, which must be there.
    [[nodiscard]] Id<Dependency> dependency(std::string_view predecessor, std::string_view successor) const;

private:
    void apply(AnyRowChange change);
    JourneyBuilder& add(std::string_view code, Touchpoint row);

    Document m_document;
    std::map<std::string, Id<Touchpoint>, std::less<>> m_ids;
};

}  // namespace waymark::test
