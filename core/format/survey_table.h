#pragma once
// Figures and answers of a journey's measures from a table, as survey tools and spreadsheets write it.

#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/model/change_set.h"
#include "core/model/document.h"

namespace waymark {

// What stands in the cells below the name of a measure.
enum class SurveyCells : std::uint8_t { Answers, Figures };

struct SurveyTable {
    ChangeSet changes;                                      // for the document that the table was read for
    std::vector<Problem> notes;                             // columns that are left out
    std::int64_t responses = 0, figures = 0, comments = 0;  // rows that are new
};

// CSV or TSV with a header row, columns in any order and any case, in one of two forms:
// - a column for each measure, with its name, besides `date`, and if there are `respondent` and `comment`: each row is
//   what one customer answered, or with SurveyCells::Figures the figures of one period;
// - `date`, `measure`, `value`: each row is a figure, with `count` the number of answers behind it; with `respondent`
// it
//   is an answer, and rows of the same respondent and date are one response.
// Dates are 2024-03-01, 2024-03 (its first day) or 31.12.2024, a time behind them is ignored. Where columns are not
// separated by commas, numbers may have a decimal comma; a sign for per cent is ignored. Empty cells are no answers.
// Whatever else is wrong with figures, such as answers beyond their scale, is kept and is a problem of the journey.
// Errors, with the line: those of decodeText and CsvReader, MissingColumn, DuplicateColumn, DuplicateName (of two
// measures), UnknownMeasure, UnknownValue (date), NotANumber, NotAnInteger, OutOfRange, TextTooLong, TooManyRows,
// EmptyTable.
[[nodiscard]] Result<SurveyTable> readSurveyTable(std::string_view bytes, const Document& document,
                                                  SurveyCells cells = SurveyCells::Answers);

}  // namespace waymark
