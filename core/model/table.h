#pragma once
// Rows of one kind in the order of their ids. Looking up, adding and removing take constant time; a copy shares
// its pages with the original until one of them changes, so a snapshot of a large journey costs microseconds.

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

#include "core/base/id.h"

namespace waymark {

// Ids above this are refused, so that a hostile file cannot ask for memory it does not fill.
inline constexpr std::uint32_t kLargestId = (1U << 24U) - 1;

template <class Row>
class Table {
    static constexpr std::uint32_t kPageSize = 64;
    struct Page {
        std::uint64_t used = 0;  // bit k: rows[k] is there
        std::array<Row, kPageSize> rows{};
    };

public:
    class Iterator {
    public:
        using value_type = Row;
        using reference = const Row&;
        using pointer = const Row*;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::forward_iterator_tag;

        Iterator() = default;
        Iterator(const Table* table, std::uint32_t position) : m_table(table), m_position(position) { settle(); }
        reference operator*() const { return m_table->m_pages[m_position / kPageSize]->rows[m_position % kPageSize]; }
        pointer operator->() const { return &**this; }
        Iterator& operator++() {
            ++m_position;
            settle();
            return *this;
        }
        Iterator operator++(int) {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator& other) const { return m_position == other.m_position; }

    private:
        void settle() {
            const auto end = static_cast<std::uint32_t>(m_table->m_pages.size()) * kPageSize;
            while (m_position < end) {
                const auto& page = m_table->m_pages[m_position / kPageSize];
                const std::uint64_t rest = page ? page->used >> (m_position % kPageSize) : 0;
                if (rest != 0) {
                    m_position += static_cast<std::uint32_t>(std::countr_zero(rest));
                    return;
                }
                m_position = (m_position / kPageSize + 1) * kPageSize;
            }
            m_position = end;
        }
        const Table* m_table = nullptr;
        std::uint32_t m_position = 0;
    };

    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, static_cast<std::uint32_t>(m_pages.size()) * kPageSize}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

    // The row, or null where there is none.
    [[nodiscard]] const Row* find(Id<Row> id) const {
        const std::uint32_t page = id.value / kPageSize;
        if (page >= m_pages.size() || !m_pages[page]) return nullptr;
        const std::uint64_t bit = std::uint64_t{1} << (id.value % kPageSize);
        return (m_pages[page]->used & bit) != 0 ? &m_pages[page]->rows[id.value % kPageSize] : nullptr;
    }
    [[nodiscard]] bool contains(Id<Row> id) const { return find(id) != nullptr; }
    // The row, which must be there.
    [[nodiscard]] const Row& at(Id<Row> id) const {
        const Row* row = find(id);
        assert(row);
        return *row;
    }
    // The lowest number never used in this table so far.
    [[nodiscard]] std::uint32_t nextNumber() const { return m_nextNumber; }

    // Adds the row or replaces the one with its id, which must be valid and at most kLargestId.
    void put(Row row) {
        assert(row.id.isValid() && row.id.value <= kLargestId);
        const std::uint32_t number = row.id.value;
        Page& page = writablePage(number / kPageSize);
        const std::uint64_t bit = std::uint64_t{1} << (number % kPageSize);
        if ((page.used & bit) == 0) ++m_size;
        page.used |= bit;
        page.rows[number % kPageSize] = std::move(row);
        if (number >= m_nextNumber) m_nextNumber = number + 1;
    }
    // Lets `change(Row&)` alter the row with this id in place; an empty one is added first where there is none. The id
    // must stay. Cheaper than put() for rows that own much.
    template <class Change>
    void edit(Id<Row> id, Change&& change) {
        if (!contains(id)) {
            Row row{};
            row.id = id;
            put(std::move(row));
        }
        change(writablePage(id.value / kPageSize).rows[id.value % kPageSize]);
    }
    void remove(Id<Row> id) {
        if (!contains(id)) return;
        Page& page = writablePage(id.value / kPageSize);
        page.used &= ~(std::uint64_t{1} << (id.value % kPageSize));
        page.rows[id.value % kPageSize] = Row{};
        --m_size;
    }

    // Takes over the rows of another state of the same table. Numbers that were used here stay used.
    void become(const Table& other) {
        m_pages = other.m_pages;
        m_size = other.m_size;
        m_nextNumber = std::max(m_nextNumber, other.m_nextNumber);
    }

    bool operator==(const Table& other) const {
        if (m_size != other.m_size) return false;
        auto mine = begin();
        for (const Row& theirs : other) {
            if (!(*mine == theirs)) return false;
            ++mine;
        }
        return true;
    }

private:
    Page& writablePage(std::uint32_t index) {
        if (index >= m_pages.size()) m_pages.resize(index + 1);
        std::shared_ptr<Page>& page = m_pages[index];
        if (!page) {
            page = std::make_shared<Page>();
        } else if (page.use_count() > 1) {
            page = std::make_shared<Page>(*page);
        } else {
            const std::shared_ptr<Page> later = page;  // letting go of it comes after a snapshot elsewhere let go
        }
        return *page;
    }

    std::vector<std::shared_ptr<Page>> m_pages;
    std::size_t m_size = 0;
    std::uint32_t m_nextNumber = 1;
};

}  // namespace waymark
