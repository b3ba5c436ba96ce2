#pragma once
// Puts the rows of a file together into a document, and refuses, with the line, rows that do not fit together.

#include <array>
#include <cstdint>
#include <deque>
#include <tuple>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/format/row_repair.h"
#include "core/model/document.h"

namespace waymark {

class RowCollector {
public:
    // Rows may come in any order. Errors: DuplicateRow, TooManyRows, OutOfRange (journey or settings with another id
    // than 1).
    template <class Row>
    [[nodiscard]] Result<void> add(Row row, std::int64_t line) {
        if (auto fits = note(refTo(row.id), line); !fits) return fits;
        std::get<Rows<Row>>(m_rows).push_back({std::move(row), line});
        return {};
    }
    [[nodiscard]] std::int64_t count(RowKind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }

    // By number of the touchpoint: the line that holds it, 0 for none.
    [[nodiscard]] std::vector<std::int64_t> touchpointLines() const;

    // Takes out demands on resources that are not there, so that the rest of the journey can be opened. Returns a note
    // demand-left-out for each.
    std::vector<Problem> dropDemandsOfNobody();

    // A response that answers a measure twice becomes two of the same person and day, so that no answer is lost.
    // Returns a note answer-twice for each.
    std::vector<Problem> splitResponses();

    // Makes finish() succeed.
    RowRepairs repair();

    // The document with all rows; the collector is spent afterwards. Errors: DanglingReference, EmptyCode,
    // DuplicateCode, SelfDependency, DuplicateDependency (same two touchpoints and same kind), DuplicateFeeling.
    [[nodiscard]] Result<Document> finish();

private:
    template <class Row>
    struct Placed {
        Row row;
        std::int64_t line = 0;
    };
    template <class Row>
    using Rows = std::deque<Placed<Row>>;

    [[nodiscard]] Result<void> note(RowRef row, std::int64_t line);
    template <class Row>
    [[nodiscard]] bool has(Id<Row> id) const {
        const std::vector<bool>& seen = m_seen[static_cast<std::size_t>(kRowKind<Row>)];
        return id.value < seen.size() && seen[id.value];
    }
    template <class Row>
    [[nodiscard]] Result<void> checkReferences() const;
    [[nodiscard]] Result<void> checkCodes() const;
    [[nodiscard]] Result<void> checkDependencies() const;
    [[nodiscard]] Result<void> checkFeelings() const;
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] const std::string& codeOf(Id<Touchpoint> id) const;
    template <class Row>
    [[nodiscard]] Result<void> moveInto(Document& document);
    // Two rows with the same key say the same.
    [[nodiscard]] static std::uint64_t keyOf(const Dependency& row);
    [[nodiscard]] static std::uint64_t keyOf(const Feeling& row);

    void forget(RowRef row);
    template <class Row, class Fits>
    bool leaveOut(RowRepairs& repairs, const Fits& fits);
    template <class Row>
    bool repairRows(RowRepairs& repairs);
    template <class... All>
    void repairReferences(RowRepairs& repairs, const std::tuple<Rows<All>...>&);
    void repairCodes(RowRepairs& repairs);
    void repairPairs(RowRepairs& repairs);

    EachRow<std::tuple, Rows> m_rows;
    std::array<std::vector<bool>, kRowKinds> m_seen;
    std::array<std::int64_t, kRowKinds> m_counts{};
};

}  // namespace waymark
