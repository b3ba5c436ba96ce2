#pragma once
// Puts an edit together row by row, seeing its own changes while the document stays as it is.

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>

#include "core/model/change_set.h"
#include "core/model/document.h"

namespace waymark {

class ChangeBuilder {
public:
    explicit ChangeBuilder(const Document& document) : m_document(document) {}

    // The row as this edit leaves it so far, or null. Valid until the next change.
    template <class Row>
    [[nodiscard]] const Row* find(Id<Row> id) const {
        const auto known = m_where.find(keyOf(id));
        if (known == m_where.end()) return m_document.find(id);
        const auto& after = std::get<RowChange<Row>>(m_changes.rows[known->second]).after;
        return after ? &*after : nullptr;
    }

    // Adds the row under a new number, which it returns; for rows numbered like their touchpoint use put().
    template <class Row>
    Id<Row> add(Row row) {
        std::uint32_t& given = m_given[static_cast<std::size_t>(kRowKind<Row>)];
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
    [[nodiscard]] ChangeSet take() {
        std::erase_if(m_changes.rows, [](const AnyRowChange& any) { return any.isIdle(); });
        return std::move(m_changes);
    }

private:
    template <class Row>
    static std::uint64_t keyOf(Id<Row> id) {
        return (static_cast<std::uint64_t>(kRowKind<Row>) << 32U) | id.value;
    }
    template <class Row>
    RowChange<Row>& change(Id<Row> id) {
        const auto [known, isNew] = m_where.try_emplace(keyOf(id), m_changes.rows.size());
        if (isNew) {
            const Row* row = m_document.find(id);
            m_changes.rows.push_back(RowChange<Row>{id, row ? std::optional<Row>(*row) : std::nullopt, std::nullopt});
        }
        return std::get<RowChange<Row>>(m_changes.rows[known->second]);
    }

    const Document& m_document;
    ChangeSet m_changes;
    std::unordered_map<std::uint64_t, std::size_t> m_where;
    std::array<std::uint32_t, kRowKinds> m_given{};  // by kind of row
};

}  // namespace waymark
