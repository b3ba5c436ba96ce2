#pragma once
// An open journey: a table for each kind of row, and the links between them.

#include <cstdint>
#include <memory>
#include <span>
#include <tuple>
#include <vector>

#include "core/base/error.h"
#include "core/model/change_set.h"
#include "core/model/kept_text.h"
#include "core/model/rows.h"
#include "core/model/table.h"

namespace waymark {

inline constexpr std::size_t kMostTouchpoints = 200'000;
inline constexpr std::size_t kMostDependencies = 1'000'000;
inline constexpr std::size_t kMostFeelings = 1'000'000;
inline constexpr double kLargestCoordinate = 1e7;
inline constexpr std::size_t kMostSkills = 1000;  // of one resource
inline constexpr std::size_t kMostInitiatives = 1000;
inline constexpr std::int64_t kLargestCapacity = 1'000'000;  // of a resource, and amount of a demand
inline constexpr double kLargestBand = 1e6;                  // width of a stage, height of a lane
inline constexpr double kLargestOrder = 1e9;                 // either sign, of a stage or lane

// Copying a document is cheap: the copy shares all rows that do not change afterwards.
class Document {
public:
    Document();  // an empty journey without a name
    Document(const Document& other);
    Document(Document&& other) noexcept;
    Document& operator=(const Document& other);
    Document& operator=(Document&& other) noexcept;
    ~Document();

    template <class Row>
    [[nodiscard]] const Table<Row>& table() const {
        return std::get<Table<Row>>(m_tables);
    }
    template <class Row>
    [[nodiscard]] const Row* find(Id<Row> id) const {
        return table<Row>().find(id);
    }
    [[nodiscard]] const Journey& journey() const { return table<Journey>().at(kJourneyId); }
    // As they stand, or the usual ones where the document has none of its own.
    [[nodiscard]] PlanSettings planSettings() const;
    [[nodiscard]] ValueSettings valueSettings() const;

    // Dependencies that lead into and out of a touchpoint, and its demands, each in the order of their ids.
    [[nodiscard]] std::span<const Id<Dependency>> incoming(Id<Touchpoint> id) const;
    [[nodiscard]] std::span<const Id<Dependency>> outgoing(Id<Touchpoint> id) const;
    [[nodiscard]] std::span<const Id<Demand>> demands(Id<Touchpoint> id) const;
    // What personas feel at a touchpoint, in the order of the rows' ids.
    [[nodiscard]] std::span<const Id<Feeling>> feelings(Id<Touchpoint> id) const;

    // What its file held that this version does not understand. No edit touches it.
    [[nodiscard]] const KeptText& kept() const { return *m_kept; }
    void keep(KeptText text);

    // Grows by one with every edit, undo or redo.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

    // All or nothing. Every `before` must match and every reference must find its row afterwards.
    // Errors: EditOutOfDate, RowMissing, TooManyRows; the document is then as it was.
    [[nodiscard]] Result<void> apply(const ChangeSet& changes);

    // Goes to another state of the same journey, as an edit, undo or redo would: for edits of very many rows that were
    // applied to a copy elsewhere. Costs no more than copying a document.
    void become(const Document& other);

    // Same rows; revisions and what was kept are not compared.
    bool operator==(const Document& other) const;

private:
    struct Links {
        Id<Links> id;  // the number of the touchpoint
        std::vector<Id<Dependency>> incoming;
        std::vector<Id<Dependency>> outgoing;
        std::vector<Id<Demand>> demands;
        std::vector<Id<Feeling>> feelings;
    };

    template <class Row>
    [[nodiscard]] Result<void> applyRow(const RowChange<Row>& change);
    [[nodiscard]] Result<void> applyAny(const AnyRowChange& change);
    [[nodiscard]] Result<void> checkReferences(const ChangeSet& changes) const;
    template <class Row>
    void link(const Row& row, bool isThere);

    template <class Row>
    [[nodiscard]] Result<void> checkRow(const Row& row) const;
    template <class Row>
    [[nodiscard]] Result<void> checkRemoved(Id<Row> id) const;
    template <class... Rows>
    [[nodiscard]] Result<void> checkAll() const;
    [[nodiscard]] Result<void> checkMentionsOfRemoved(const ChangeSet& changes) const;

    EachRow<std::tuple, Table> m_tables;
    Table<Links> m_links;
    std::shared_ptr<const KeptText> m_kept;  // never null
    std::uint64_t m_revision = 0;
};

}  // namespace waymark
