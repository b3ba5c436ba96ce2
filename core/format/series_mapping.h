#pragma once
// What the columns of a table of figures and answers stand for: guessed from headers and cells, then corrected by a
// person.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/format/survey_cells.h"
#include "core/model/document.h"

namespace waymark {

// What stands in the cells below the name of a measure.
enum class SurveyCells : std::uint8_t { Answers, Figures };

enum class ColumnUse : std::uint8_t {
    LeaveOut,
    Date,
    Place,  // touchpoint by code or name, or stage by name
    Respondent,
    Score,        // answers or figures of a measure
    MeasureName,  // of which the scores of the row are
    Count,        // of answers behind the figures of the row
    Comment,
};

struct ImportColumn {
    std::string name;
    ColumnUse use = ColumnUse::LeaveOut;
    Measure measure;  // of scores: one of the journey, or without an id one that is made
};

struct SeriesMapping {
    char separator = ',';
    bool hasHeader = true;
    bool hasDecimalComma = false;
    DateOrder dates = DateOrder::YearFirst;
    SurveyCells cells = SurveyCells::Answers;
    bool leavesOutDoubtful = true;  // answers beyond their scale and what is there twice
    std::vector<ImportColumn> columns;

    [[nodiscard]] bool has(ColumnUse use) const;
};

// The first rows of a table, headers and line ends off; cells as they stand. Ends where a row cannot be read.
struct TableSample {
    std::vector<std::string> names;  // "2" and so on where a column has no header
    std::vector<std::vector<std::string>> rows;

    // Those cells of a column that are not empty.
    [[nodiscard]] std::vector<std::string> cellsOf(std::size_t column) const;
};
inline constexpr std::size_t kSampledRows = 200;
[[nodiscard]] TableSample sampleTable(std::string_view text, char separator, bool hasHeader,
                                      std::size_t most = kSampledRows);

// All of it, from the first rows. The text is decoded already.
[[nodiscard]] SeriesMapping guessMapping(std::string_view text, const Document& document);
// The same with another separator.
[[nodiscard]] SeriesMapping guessMapping(std::string_view text, const Document& document, char separator);

// Whether nobody can know which number of its dates is the month: "03/04/2026" and the like, and no other.
[[nodiscard]] bool isDateOrderOpen(const SeriesMapping& mapping, const TableSample& sample);

// A measure with the kind that a name like "NPS" or "Satisfaction with delivery" speaks for and the scale on which
// these answers can lie.
[[nodiscard]] Measure likelyMeasure(std::string_view name, const std::vector<double>& answers);

}  // namespace waymark
