#pragma once
// Figures, answers and comments from a table whose columns a person has named. What cannot be taken is left out and
// told by line; nothing else is lost for it.

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/format/series_mapping.h"
#include "core/model/change_set.h"

namespace waymark {

// Why something of a row does not come in, or is doubtful.
enum class ImportIssue : std::uint8_t {
    UnreadableDate,    // details: text
    UnknownPlace,      // details: text
    NamelessMeasure,   // no name where there should be one
    AmbiguousMeasure,  // several have this name; details: name
    NotANumber,        // details: text, column
    TooLarge,          // details: text, column, largest figure
    NotACount,         // details: text
    TooLong,           // details: what
    // Left out only where the mapping says so:
    OffScale,       // details: measure, answer or figure, lowest, highest
    AnsweredTwice,  // details: respondent, measure, date
    FigureTwice,    // details: measure, date
    AlreadyThere,   // in the journey; details: measure or comment, date
    // Told once; nothing is left out for it:
    DatesOutOfOrder,  // details: date, date of the row before
};

struct ImportProblem {
    std::int64_t line = 0;
    ImportIssue issue{};
    std::vector<std::string> details;

    bool operator==(const ImportProblem&) const = default;
};

// Whether something of the table is lost for it that is not in the journey already.
[[nodiscard]] bool losesData(ImportIssue issue);

inline constexpr std::size_t kMostToldProblems = 500;

struct SeriesImport {
    ChangeSet changes;                                                    // for the document it was read for
    std::int64_t rows = 0, rowsTaken = 0;                                 // of the table
    std::int64_t responses = 0, figures = 0, comments = 0, measures = 0;  // that are new
    // The first kMostToldProblems, by line. The rest of a row comes in where a single cell is to blame.
    std::vector<ImportProblem> problems;
    std::int64_t problemCount = 0;
    bool losesData = false;  // any of them
};

// Is told now and then what share of the table was read.
using ImportProgress = std::function<void(double)>;

// Answers of the same respondent and day are one response. Scores of a row that names a touchpoint or stage go to the
// measure of the same kind there, which is made where there is none; so are measures named in a column that the journey
// does not know. Errors: EmptyTable, MissingColumn (date, measure), DuplicateColumn (two for one measure), TooManyRows,
// those of CsvReader. Linear, some microseconds a cell; when stopped, what was read so far.
[[nodiscard]] Result<SeriesImport> importSeries(std::string_view text, const Document& document,
                                                const SeriesMapping& mapping, const std::stop_token& stop = {},
                                                const ImportProgress& progress = {});

}  // namespace waymark
