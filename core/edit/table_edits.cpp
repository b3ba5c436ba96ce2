#include "core/edit/table_edits.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/edit/band_edits.h"
#include "core/edit/cycle_check.h"
#include "core/edit/demand_edits.h"
#include "core/edit/plan_row_writer.h"
#include "core/edit/predecessor_edits.h"
#include "core/model/codes.h"

namespace waymark::edit {
namespace {

// One row for each touchpoint, in the order in which they are first mentioned.
std::vector<TypedRow> byTouchpoint(std::span<const PlanCellText> cells) {
    std::vector<TypedRow> rows;
    std::unordered_map<Id<Touchpoint>, std::size_t> where;
    for (const PlanCellText& cell : cells) {
        const auto [known, isNew] = where.try_emplace(cell.touchpoint, rows.size());
        if (isNew) rows.push_back({cell.touchpoint, {}});
        rows[known->second].cells[static_cast<std::size_t>(cell.column)] = &cell.text;
    }
    return rows;
}

// A journey that is edited in several steps, which are one edit in the end.
class Draft {
public:
    explicit Draft(const Document& document) : m_document(document) {}

    [[nodiscard]] const Document& document() const { return m_document; }

    Result<void> add(const Result<ChangeSet>& step) {
        if (!step) return tl::unexpected(step.error());
        m_changes.rows.insert(m_changes.rows.end(), step->rows.begin(), step->rows.end());
        return m_document.apply(*step);
    }

    [[nodiscard]] ChangeSet changes() const { return compose(m_changes, {}); }

private:
    Document m_document;
    ChangeSet m_changes;
};

// Adds the stages or lanes that the cells name and the journey does not have.
template <class Row>
Result<void> addBands(Draft& draft, std::span<const TypedRow> rows, PlanColumn column,
                      Result<ChangeSet> (*add)(const Document&, std::string, Id<Row>)) {
    auto known = idsByName<Row>(draft.document());
    for (const TypedRow& row : rows) {
        if (!row.cell(column)) continue;
        const std::string name = cleanLine(*row.cell(column));
        if (name.empty() || !known.try_emplace(name).second) continue;
        const auto added = draft.add(add(draft.document(), name, {}));
        if (!added) return added;
    }
    return {};
}

Error at(Error error, Id<Touchpoint> row) {
    if (error.rows.empty()) error.rows.push_back(refTo(row));
    return error;
}

Result<void> writeRows(Draft& draft, std::span<const TypedRow> rows, const std::unordered_set<Id<Touchpoint>>& added,
                       TimeUnit bareUnit) {
    PlanRowWriter writer(draft.document(), bareUnit);
    for (const TypedRow& row : rows) {
        const auto written = writer.write(row, added.contains(row.id));
        if (!written) return tl::unexpected(at(written.error(), row.id));
    }
    return draft.add(writer.finish());
}

Result<void> writePredecessors(Draft& draft, std::span<const TypedRow> rows, TimeUnit bareUnit) {
    ChangeBuilder build(draft.document());
    PredecessorWriter writer(draft.document(), build, bareUnit);
    for (const TypedRow& row : rows) {
        if (!row.cell(PlanColumn::Predecessors)) continue;
        const auto written = writer.set(row.id, *row.cell(PlanColumn::Predecessors));
        if (!written) return tl::unexpected(at(written.error(), row.id));
    }
    return draft.add(build.take()).and_then([&] { return checkNoCycle(draft.document(), writer.added()); });
}

Result<void> writeDemands(Draft& draft, std::span<const TypedRow> rows) {
    ChangeBuilder build(draft.document());
    DemandWriter writer(draft.document(), build);
    for (const TypedRow& row : rows) {
        if (!row.cell(PlanColumn::Resources)) continue;
        const auto written = writer.set(row.id, *row.cell(PlanColumn::Resources));
        if (!written) return tl::unexpected(at(written.error(), row.id));
    }
    return draft.add(build.take());
}

Result<ChangeSet> writeCells(Draft& draft, std::span<const PlanCellText> cells,
                             const std::unordered_set<Id<Touchpoint>>& added, TimeUnit bareUnit) {
    const std::vector<TypedRow> rows = byTouchpoint(cells);
    for (const TypedRow& row : rows) {
        if (!draft.document().find(row.id)) return failure(ErrorCode::RowMissing, {}, {refTo(row.id)});
    }
    return addBands<Stage>(draft, rows, PlanColumn::Stage, addStage)
        .and_then([&] { return addBands<Lane>(draft, rows, PlanColumn::Lane, addLane); })
        .and_then([&] { return writeRows(draft, rows, added, bareUnit); })
        .and_then([&] { return writePredecessors(draft, rows, bareUnit); })
        .and_then([&] { return writeDemands(draft, rows); })
        .map([&] { return draft.changes(); });
}

// The code that a row of the text gives, empty if it gives none.
std::string codeIn(const TableText& text, std::size_t row) {
    const auto& cells = text.cells[row];
    for (std::size_t k = 0; k < std::min(cells.size(), text.columns.size()); ++k) {
        if (text.columns[k] == PlanColumn::Code) return cleanLine(cells[k]);
    }
    return {};
}

// Touchpoints for the rows of the text beyond the last one of the table. Those to which the text gives a code have
// none until their cells are written; the others get a free one that the text does not give to any row.
Result<std::vector<Id<Touchpoint>>> addRows(Draft& draft, const TableText& text) {
    if (draft.document().table<Touchpoint>().size() + text.cells.size() > kMostTouchpoints + text.rows.size()) {
        return failure(ErrorCode::TooManyRows, {"touchpoints", toText(std::int64_t{kMostTouchpoints})});
    }
    CodeBook codes(draft.document());
    for (std::size_t row = 0; row < text.cells.size(); ++row) codes.assign(codeIn(text, row), {});
    std::vector<Id<Touchpoint>> added;
    ChangeBuilder build(draft.document());
    for (std::size_t row = text.rows.size(); row < text.cells.size(); ++row) {
        Touchpoint touchpoint;
        if (codeIn(text, row).empty()) touchpoint.code = codes.takeFree();
        added.push_back(build.add(std::move(touchpoint)));
    }
    return draft.add(build.take()).map([&] { return added; });
}

}  // namespace

Result<ChangeSet> setPlanCells(const Document& document, std::span<const PlanCellText> cells, TimeUnit bareUnit) {
    Draft draft(document);
    return writeCells(draft, cells, {}, bareUnit);
}

Result<ChangeSet> pasteTable(const Document& document, const TableText& text, TimeUnit bareUnit) {
    if (text.cells.empty() || text.columns.empty()) return failure(ErrorCode::NothingToPaste);
    Draft draft(document);
    return addRows(draft, text).and_then([&](const std::vector<Id<Touchpoint>>& added) {
        std::vector<Id<Touchpoint>> rows = text.rows;
        rows.insert(rows.end(), added.begin(), added.end());
        std::vector<PlanCellText> cells;
        for (std::size_t row = 0; row < text.cells.size(); ++row) {
            const auto& line = text.cells[row];
            for (std::size_t k = 0; k < std::min(line.size(), text.columns.size()); ++k) {
                // An empty code in a new row is one that nobody gave.
                const bool isNew = row >= text.rows.size();
                if (isNew && text.columns[k] == PlanColumn::Code && cleanLine(line[k]).empty()) continue;
                cells.push_back({rows[row], text.columns[k], line[k]});
            }
        }
        return writeCells(draft, cells, {added.begin(), added.end()}, bareUnit);
    });
}

}  // namespace waymark::edit
