#include "core/edit/replace_journey.h"

#include <optional>
#include <tuple>

namespace waymark::edit {
namespace {

template <class Row>
void addDifferences(ChangeSet& changes, const Table<Row>& before, const Table<Row>& after) {
    for (const Row& row : before) {
        const Row* other = after.find(row.id);
        if (other && *other == row) continue;
        changes.rows.push_back(RowChange<Row>{row.id, row, other ? std::optional<Row>(*other) : std::nullopt});
    }
    for (const Row& row : after) {
        if (!before.find(row.id)) changes.rows.push_back(RowChange<Row>{row.id, std::nullopt, row});
    }
}

template <class... Rows>
ChangeSet differences(const Document& before, const Document& after, const std::tuple<Table<Rows>...>*) {
    ChangeSet changes;
    (addDifferences(changes, before.table<Rows>(), after.table<Rows>()), ...);
    return changes;
}

}  // namespace

PreparedEdit replaceJourney(const Document& document, const Document& other) {
    constexpr const EachRow<std::tuple, Table>* kAll = nullptr;
    return {differences(document, other, kAll), document, other};
}

}  // namespace waymark::edit
