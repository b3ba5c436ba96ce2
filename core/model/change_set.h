#pragma once
// An edit: a list of rows with what they were before and what they are after. Undo swaps the two.

#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/rows.h"

namespace waymark {

// A row as it is at one end of an edit, or none. Copies share it, so that edits of very many rows are cheap to hand
// on, to keep and to turn round.
template <class Row>
class RowState {
public:
    RowState() = default;
    RowState(std::nullopt_t) {}
    RowState(Row row) : m_row(std::make_shared<const Row>(std::move(row))) {}
    RowState(std::optional<Row> row) : m_row(row ? std::make_shared<const Row>(std::move(*row)) : nullptr) {}

    [[nodiscard]] bool has_value() const { return m_row != nullptr; }
    explicit operator bool() const { return has_value(); }
    const Row& operator*() const { return *m_row; }
    const Row* operator->() const { return m_row.get(); }
    [[nodiscard]] Row value_or(Row other) const { return m_row ? *m_row : std::move(other); }
    void reset() { m_row.reset(); }

    bool operator==(const RowState& other) const {
        if (!m_row || !other.m_row) return m_row == other.m_row;
        return m_row == other.m_row || *m_row == *other.m_row;
    }

private:
    std::shared_ptr<const Row> m_row;
};

// No `before`: the row is added. No `after`: it is removed.
template <class Row>
struct RowChange {
    Id<Row> id;
    RowState<Row> before;
    RowState<Row> after;

    bool operator==(const RowChange&) const = default;
};

// The change of a row of any kind. What it takes to copy, compare and destroy thirty kinds is compiled once, in its
// source, not wherever an edit is made.
struct AnyRowChange : EachRow<std::variant, RowChange> {
    template <class Row>
    AnyRowChange(RowChange<Row> change);
    AnyRowChange(const AnyRowChange& other);
    AnyRowChange(AnyRowChange&& other) noexcept;
    AnyRowChange& operator=(const AnyRowChange& other);
    AnyRowChange& operator=(AnyRowChange&& other) noexcept;
    ~AnyRowChange();

    // Whether the row ends as it began.
    [[nodiscard]] bool isIdle() const;
    bool operator==(const AnyRowChange& other) const;
};

struct ChangeSet {
    std::vector<AnyRowChange> rows;

    [[nodiscard]] bool empty() const { return rows.empty(); }
    bool operator==(const ChangeSet&) const = default;
};

// What takes the document back: reverse order, before and after swapped.
[[nodiscard]] ChangeSet inverse(const ChangeSet& changes);

// Two edits, one after the other, as one: each row once, rows that end as they began left out.
[[nodiscard]] ChangeSet compose(const ChangeSet& first, const ChangeSet& second);

[[nodiscard]] RowRef refOf(const AnyRowChange& change);

// Calls `visit(const RowChange<Row>&)` for every change of that kind of row.
template <class Row, class Visitor>
void forEachChange(const ChangeSet& changes, Visitor&& visit) {
    for (const AnyRowChange& any : changes.rows) {
        if (const auto* change = std::get_if<RowChange<Row>>(&any)) visit(*change);
    }
}

template <class Row>
[[nodiscard]] bool mentions(const ChangeSet& changes) {
    for (const AnyRowChange& any : changes.rows) {
        if (std::holds_alternative<RowChange<Row>>(any)) return true;
    }
    return false;
}

}  // namespace waymark
