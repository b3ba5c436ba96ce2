#pragma once
// Edits by text, as people type it into the cells of a table or paste it from a spreadsheet. What cells may say is
// written in core/model/plan_cell.h and core/model/predecessor_cell.h.

#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/model/document.h"
#include "core/model/plan_column.h"

namespace waymark::edit {

struct PlanCellText {
    Id<Touchpoint> touchpoint;
    PlanColumn column = PlanColumn::Name;
    std::string text;
};

// Puts texts into cells, all of them or none. Cells of one touchpoint are taken together: of the three times those
// that are not mentioned give way where they must, so that an estimate can be typed in cell by cell; a most likely
// time in a touchpoint without an estimate stands for all three. Empty texts take away what was there. Stages, lanes
// and resources that are not there yet are added; cards go to their new stages and lanes.
// Bare numbers count in `bareUnit`. Codes in predecessors are those after the edit.
// Errors carry the row of the cell: RowMissing, DuplicateCode, EmptyCode, EstimateOrder, CycleRefused,
// MissingPredecessor and all others of the cells.
[[nodiscard]] Result<ChangeSet> setPlanCells(const Document& document, std::span<const PlanCellText> cells,
                                             TimeUnit bareUnit = TimeUnit::Day);

// A rectangle of text and where it goes.
struct TableText {
    std::vector<Id<Touchpoint>> rows;             // from the first row that is pasted over, in the order of the view
    std::vector<PlanColumn> columns;              // from the first column on
    std::vector<std::vector<std::string>> cells;  // row by row; short rows leave the cells behind them alone
};

// Puts the rectangle into the table. Rows beyond the last touchpoint become new ones; columns beyond the last are
// left out. Errors: those of setPlanCells, NothingToPaste.
[[nodiscard]] Result<ChangeSet> pasteTable(const Document& document, const TableText& text,
                                           TimeUnit bareUnit = TimeUnit::Day);

}  // namespace waymark::edit
