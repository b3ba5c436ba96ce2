#pragma once
// What initiatives are worth as rows of tables: one initiative figure by figure, or all of them side by side.

#include <vector>

#include "core/format/value_report.h"
#include "ui/models/fact_table_model.h"

namespace waymark {

struct FactSheet {
    std::vector<FactColumn> columns;
    std::vector<FactRow> rows;
};

// Figure, with and without intangible benefits, what it says or why it does not exist.
[[nodiscard]] std::vector<FactColumn> worthColumns();
[[nodiscard]] std::vector<FactRow> worthRows(const ValueReport::Row& row, const Document& document);

// Amount, as expected, where nothing is gained, how far that is.
[[nodiscard]] std::vector<FactColumn> switchColumns();
[[nodiscard]] std::vector<FactRow> switchRows(const ValueFigures& figures, const Document& document);

// A column for each initiative, rows with and rows without intangible benefits.
[[nodiscard]] FactSheet comparisonSheet(const ValueReport& report, const Document& document);

}  // namespace waymark
