#pragma once
// Puts an edit together row by row, seeing its own changes while the document stays as it is.

#include <map>
#include <optional>
#include <utility>

#include "core/model/change_set.h"
#include "core/model/document.h"

namespace waymark {

class ChangeBuilder {
public:
    explicit ChangeBuilder(const Document& document) : m_document(document) {}

    // The row as this edit leaves it so far, or null.
    template <class Row>
    [[nodiscard]] const Row* find(Id<Row> id) const {
        const auto known = m_where.find(refTo(id));
        if (known == m_where.end()) return m_document.find(id);
        const auto& after = std::get<RowChange<Row>>(m_changes.rows[known->second]).after;
        return after ? &*after : nullptr;
    }

    // Adds the row under a new number, which it returns; for rows numbered like their touchpoint use put().
    template <class Row>
    Id<Row> add(Row row) {
        std::uint32_t& given = m_given[kRowKind<Row>];
        row.id = Id<Row>{m_document.table<Row>().nextNumber() + given++};
        const Id<Row> id = row.id;
        put(std::move(row));
        return id;
    }
    // Adds or replaces the row with this id.
    template <class Row>
    void put(Row row) {
        const Id<Row> id = row.id;
        change(id).after = std::move(row);
    }
    template <class Row>
    void remove(Id<Row> id) {
        if (find(id)) change(id).after.reset();
    }

    // The edit; rows that end as they began are left out. The builder is spent afterwards.
    [[nodiscard]] ChangeSet take() { return compose(m_changes, {}); }

private:
    template <class Row>
    RowChange<Row>& change(Id<Row> id) {
        const auto [known, isNew] = m_where.try_emplace(refTo(id), m_changes.rows.size());
        if (isNew) {
            const Row* row = m_document.find(id);
            m_changes.rows.push_back(RowChange<Row>{id, row ? std::optional<Row>(*row) : std::nullopt, std::nullopt});
        }
        return std::get<RowChange<Row>>(m_changes.rows[known->second]);
    }

    const Document& m_document;
    ChangeSet m_changes;
    std::map<RowRef, std::size_t> m_where;
    std::map<RowKind, std::uint32_t> m_given;
};

}  // namespace waymark
