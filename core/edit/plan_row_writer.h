#pragma once
// Sets the cells of a plan table that describe touchpoints themselves; dependencies and demands have writers of their
// own.

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/error.h"
#include "core/model/change_builder.h"
#include "core/model/plan_column.h"

namespace waymark::edit {

// The cells of one touchpoint that are set.
struct TypedRow {
    Id<Touchpoint> id;
    std::array<const std::string*, kPlanColumns.size()> cells{};

    [[nodiscard]] const std::string* cell(PlanColumn column) const { return cells[static_cast<std::size_t>(column)]; }
};

// The first row of each name.
template <class Row>
std::unordered_map<std::string, Id<Row>> idsByName(const Document& document) {
    std::unordered_map<std::string, Id<Row>> ids;
    for (const Row& row : document.table<Row>()) ids.try_emplace(row.name, row.id);
    return ids;
}

// Takes rows one by one; all of them become one edit.
class PlanRowWriter {
public:
    // The stages and lanes that cells name must be in the document.
    PlanRowWriter(const Document& document, TimeUnit bareUnit);

    // A new touchpoint gets a card in any case. Errors: those of the cells and of tidyTouchpoint.
    [[nodiscard]] Result<void> write(const TypedRow& typed, bool isNew);

    // Errors: DuplicateCode, CoordinateOutOfRange.
    [[nodiscard]] Result<ChangeSet> finish();

private:
    Result<void> writeTexts(const TypedRow& typed, Touchpoint& row);
    Result<void> writeTimes(const TypedRow& typed, Touchpoint& row);
    Result<void> writeFigures(const TypedRow& typed, Touchpoint& row);
    [[nodiscard]] Result<void> checkCodes() const;
    void moveCards();

    const Document& m_document;
    TimeUnit m_bareUnit;
    std::unordered_map<std::string, Id<Stage>> m_stages;
    std::unordered_map<std::string, Id<Lane>> m_lanes;
    ChangeBuilder m_build;
    std::vector<Id<Touchpoint>> m_newCodes;
    std::vector<Id<Touchpoint>> m_moving;  // into another stage or lane
};

}  // namespace waymark::edit
