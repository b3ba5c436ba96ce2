#pragma once
// Edits that put or remove one row and touch nothing else.

#include <utility>

#include "core/edit/checks.h"
#include "core/model/change_builder.h"

namespace waymark::edit {

// Replaces the row with this number, or adds it under a new one where it has none.
template <class Row>
[[nodiscard]] ChangeSet putRow(const Document& document, Row row) {
    ChangeBuilder build(document);
    if (row.id.isValid())
        build.put(std::move(row));
    else
        build.add(std::move(row));
    return build.take();
}

// Error: RowMissing.
template <class Row>
[[nodiscard]] Result<ChangeSet> removeRow(const Document& document, Id<Row> id) {
    return existing(document, id).map([&](const Row&) {
        ChangeBuilder build(document);
        build.remove(id);
        return build.take();
    });
}

// Puts the settings of a document, of which there are at most one; the usual ones are none.
template <class Row>
[[nodiscard]] ChangeSet putSettings(const Document& document, const Row& row) {
    ChangeBuilder build(document);
    if (row == Row{})
        build.remove(row.id);
    else
        build.put(row);
    return build.take();
}

}  // namespace waymark::edit
