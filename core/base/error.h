#pragma once
// What can go wrong in a call. An error names what happened and where; ui/style puts it into words.

#include <cstdint>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/id.h"

namespace waymark {

// Every refusal of the core library. A test walks this list: each has a sentence and, where a file can cause
// it, a fixture. Keep kLastErrorCode in step.
enum class ErrorCode : std::uint8_t {
    // edits
    RowMissing,           // an edit names a row that is not there
    EditOutOfDate,        // a change set's 'before' does not match the document
    CycleRefused,         // details: codes of the touchpoints around the cycle, first repeated at the end
    SelfDependency,       // details: code
    DuplicateDependency,  // details: codes of predecessor and successor
    DuplicateCode,        // details: code
    DuplicateName,        // details: name
    EmptyCode,
    EmptyName,
    EstimateOrder,       // optimistic <= most likely <= pessimistic does not hold; details: the three as text
    AmountOrder,         // lowest <= most likely <= highest does not hold; details: the three as text
    NegativeDuration,    // details: text
    DurationTooLong,     // details: text, limit
    NotADuration,        // details: text
    NotANumber,          // details: text, what it is for
    TextTooLong,         // details: what, limit
    TooManyRows,         // details: what, limit
    ShareOutOfRange,     // details: text
    OutOfRange,          // details: what, text, lowest, highest
    MixedUnits,          // working and elapsed units in one estimate; details: the three as text
    IncompleteEstimate,  // details: the column that is missing
    CoordinateOutOfRange,
    NothingToPaste,
    NothingToGroup,
    NotWorkingHours,      // details: text
    FinishBeforeStart,    // details: start, finish, in working minutes
    SafeBelowAggressive,  // details: the two quantiles in per cent, aggressive first
    ReportBeforeStart,    // details: code and name of the touchpoint, its day, the start wished for
    ReportOnDayOff,       // details: code and name of the touchpoint, its day
    KeptBeforeStart,      // details: name of the kept plan, its day, the start wished for
    UnfitPicture,         // not a small PNG; details: most pixels either way, most KiB
    DuplicateFeeling,     // details: name of the persona, code of the touchpoint
    // reading files
    NotAJourneyFile,    // details: what was found instead
    NewerFormat,        // details: version found, newest version read here
    DamagedFile,        // details: what is wrong
    UnknownFileEnding,  // details: ending
    FileTooLarge,       // details: limit
    NestedTooDeep,      // details: limit
    NotUtf8,
    BinaryContent,
    MissingColumn,         // details: column
    DuplicateColumn,       // details: column
    UnknownValue,          // details: column, text, allowed values
    MissingPredecessor,    // details: text, code that does not exist
    MalformedPredecessor,  // details: text
    MalformedRow,          // details: what is wrong
    EmptyTable,
    CyclicPlan,  // details: codes around the cycle, first repeated at the end
    UnclosedQuote,
    MissingSection,      // details: section
    NotAnInteger,        // details: text, what it is for
    CountMismatch,       // details: what, expected, found
    UnsupportedFeature,  // details: what
    MergeMarkers,        // version control left both sides of a conflict in the file
    MissingKey,          // details: kind of row, key
    WrongType,           // details: key, text found, what belongs there
    DuplicateRow,        // details: kind of row, number
    DanglingReference,   // details: key, number of the row that is not there
    MalformedDemand,     // details: text
    CannotWriteEnding,   // details: ending, endings that can be written
    // the disk
    FileMissing,         // details: path
    NotPermitted,        // details: path
    CannotOpen,          // details: path, reason
    CannotRead,          // details: path, reason
    CannotWrite,         // details: path, reason
    DiskFull,            // details: path
    NotAFile,            // details: path
    FileExists,          // details: path
    NotConfirmed,        // the new file is in place, but the disk did not confirm it; details: path, reason
    VerificationFailed,  // what was to be saved does not read back as the document
    // exporting
    CannotExport,     // details: path, reason
    PictureTooLarge,  // details: width, height, limit
    UnknownTemplate,  // details: name
};
inline constexpr ErrorCode kLastErrorCode = ErrorCode::UnknownTemplate;

struct Error {
    ErrorCode code{};
    std::vector<std::string> details;  // raw facts, in the order the code's comment names them
    std::vector<RowRef> rows;          // the rows concerned, if any
    std::string file;                  // the file concerned, empty if none
    std::int64_t line = 0;             // 1-based line in that file, 0 if unknown

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::vector<std::string> details = {},
                                                   std::vector<RowRef> rows = {}) {
    return tl::unexpected<Error>(Error{code, std::move(details), std::move(rows), {}, 0});
}

[[nodiscard]] inline tl::unexpected<Error> failureAt(std::int64_t line, ErrorCode code,
                                                     std::vector<std::string> details = {}) {
    return tl::unexpected<Error>(Error{code, std::move(details), {}, {}, line});
}

}  // namespace waymark
