#pragma once
// Reads the lines of a .waymark file. Nothing in a line is trusted: types, ranges, lengths, text and depth are
// checked, and each refusal names the key.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "core/base/error.h"
#include "core/format/row_collector.h"

namespace waymark {

// The first line: which format this is.
struct FileHeader {
    std::string format;
    int majorVersion = 0;
    int minorVersion = 0;
};

// The last line: how many rows of each kind there are, and the checksum of all lines before it.
struct FileEnd {
    std::map<RowKind, std::int64_t> counts;
    std::optional<std::uint32_t> checksum;
};

// A row of a kind that this version does not know; it is kept as it stands.
struct UnknownRow {
    std::string kind;
};

// A row, which went to the collector.
struct RowTaken {};
using FileLine = std::variant<RowTaken, FileEnd, UnknownRow>;

class RowReader {
public:
    // Bytes that must be readable behind a line that is parsed where it lies.
    static constexpr std::size_t kPadding = 64;
    static constexpr std::size_t kDeepest = 64;
    static constexpr std::size_t kLongestLine = 16 * 1024 * 1024;

    RowReader();
    ~RowReader();
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;

    // `hasPadding`: kPadding bytes behind the line may be read; otherwise the line is copied first.
    // Errors: NotAJourneyFile.
    [[nodiscard]] Result<FileHeader> readHeader(std::string_view line, bool hasPadding);
    // Rows are added to `rows` as those of line `number`. Errors, with the line: DamagedFile, NestedTooDeep, NotUtf8,
    // TextTooLong, MissingKey, WrongType, the errors of values and those of RowCollector::add.
    [[nodiscard]] Result<FileLine> readLine(std::string_view line, bool hasPadding, std::int64_t number,
                                            RowCollector& rows);

    // Keys that were not understood, with the kind of row they stand in, and how often each was seen. At most
    // 1,000 different ones are kept.
    [[nodiscard]] const std::map<std::pair<std::string, std::string>, std::int64_t>& unknownKeys() const;
    // What was not understood, as it stands. Empty afterwards.
    [[nodiscard]] KeptText takeKept();
    // Texts that held control characters, which were dropped.
    [[nodiscard]] std::int64_t cleanedTexts() const;
    // From now on texts that are too long are cut, and counted, instead of being refused.
    void cutLongTexts();
    [[nodiscard]] std::int64_t cutTexts() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace waymark
