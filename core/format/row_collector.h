#pragma once
// Puts the rows of a file together into a document, and refuses, with the line, rows that do not fit together.

#include <array>
#include <cstdint>
#include <vector>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark {

class RowCollector {
public:
    // `change` adds one row. Errors: DuplicateRow, TooManyRows, OutOfRange (journey with another id than 1).
    [[nodiscard]] Result<void> add(AnyRowChange change, std::int64_t line);
    [[nodiscard]] std::int64_t count(RowKind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }

    // By number of the touchpoint: the line that holds it, 0 for none.
    [[nodiscard]] std::vector<std::int64_t> touchpointLines() const;

    // The document with all rows; the collector is spent afterwards. Errors: DanglingReference, EmptyCode,
    // DuplicateCode, SelfDependency, DuplicateDependency (same two touchpoints and same kind).
    [[nodiscard]] Result<Document> finish();

private:
    static constexpr std::size_t kKinds = 10;

    template <class Row>
    [[nodiscard]] bool has(Id<Row> id) const;
    [[nodiscard]] Result<void> checkReferences(std::size_t index) const;
    [[nodiscard]] Result<void> checkCodes() const;
    [[nodiscard]] Result<void> checkDependencies() const;

    ChangeSet m_changes;
    std::vector<std::int64_t> m_lines;  // line of each change
    std::array<std::vector<bool>, kKinds> m_seen;
    std::array<std::int64_t, kKinds> m_counts{};
};

}  // namespace waymark
