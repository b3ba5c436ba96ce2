#include "ui/panels/row_selection.h"

#include <algorithm>
#include <utility>

namespace waymark {
namespace {

// Siblings one after the other. In the models of tables and trees with one level they have the same id.
std::pair<quintptr, int> placeOf(const QModelIndex& index) { return {index.internalId(), index.row()}; }

bool isNext(const QModelIndex& before, const QModelIndex& index) {
    return index.internalId() == before.internalId() && index.row() <= before.row() + 1;
}

}  // namespace

QItemSelection rowSelection(std::vector<QModelIndex> rows, int lastColumn) {
    std::ranges::sort(rows, {}, placeOf);
    QItemSelection selection;
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first;
        while (last + 1 != rows.end() && isNext(*last, *(last + 1))) ++last;
        selection.append(QItemSelectionRange(*first, last->siblingAtColumn(lastColumn)));
        first = last + 1;
    }
    return selection;
}

}  // namespace waymark
