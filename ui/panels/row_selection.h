#pragma once
// Rows to be selected in a view, as few ranges. Qt asks every range about every row: tens of thousands of rows one by
// one would stop the window for minutes.

#include <vector>

#include <QItemSelection>

namespace waymark {

// Of the rows of these indexes, which all stand in the first column, from that to `lastColumn`.
[[nodiscard]] QItemSelection rowSelection(std::vector<QModelIndex> rows, int lastColumn);

}  // namespace waymark
