#pragma once
// What every item model of the program has in common: its rows are rows of the document, told by their ids.

#include <QModelIndex>

#include "core/base/id.h"

namespace waymark {

enum ItemRole : int {
    RowRole = Qt::UserRole + 1,  // RowRef of the row
    SortRole,                    // a number, words, or bytes that sort as they are; see sorted_rows.h
    FilterRole,                  // all text of the row that a search looks at
    CriticalRole,                // bool: a delay here delays the journey
    ComputedRole,                // bool: the cell is a result and cannot be typed in
    StaleRole,                   // bool: the result is of an earlier state of the journey
    CodeRole,                    // code of a touchpoint
    IconRole,                    // name of an icon, see ui/style/icons.h
    SeverityRole,                // severity of a problem, as int
    ChoicesRole,                 // QStringList: what the cell is usually one of; other texts can be typed too
};

class RowIndex {
public:
    virtual ~RowIndex() = default;
    // The document's row behind an index of the model; number 0 where there is none.
    [[nodiscard]] virtual RowRef rowRef(const QModelIndex& index) const = 0;
    // The first column of the row, or an invalid index.
    [[nodiscard]] virtual QModelIndex indexOf(const RowRef& row) const = 0;

protected:
    RowIndex() = default;
    RowIndex(const RowIndex&) = default;
    RowIndex& operator=(const RowIndex&) = default;
};

}  // namespace waymark
