#pragma once
// A report about a journey as a value: sections of sentences, figures, tables and named pictures in the order in which
// they are read, and a table of all touchpoints for spreadsheets. Whoever makes it owns the words; html_report.h,
// workbook.h and ui/report write it.

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/time.h"

namespace waymark {

// How a column is aligned and, in a workbook, what its cells are.
enum class ColumnKind : std::uint8_t { Text, Number, Share, Money, Day };

struct ReportColumn {
    std::string title;
    ColumnKind kind = ColumnKind::Text;
    std::string key{};      // stable name in CSV; empty where the table never goes there
    bool isNarrow = false;  // short texts only: never broken, given no more room than they need
};

// What is read, and what a spreadsheet reckons with where there is such a thing.
struct ReportCell {
    std::string text;
    std::optional<double> number{};  // in the unit that the column says; a share from 0 to 1
    std::optional<LocalTime> day{};
};

struct ReportTable {
    std::string title;
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows;  // as many cells as there are columns
    std::string note{};                         // what has to be known to read it; may be empty
};

enum class ReportTone : std::uint8_t { Plain, Quiet, Good, Doubtful, Bad };

struct ReportText {
    std::string text;
    ReportTone tone = ReportTone::Plain;
};

struct ReportList {
    std::vector<std::string> items;
};

// A label above a figure above a remark.
struct ReportFigure {
    std::string label, figure, remark;
    ReportTone tone = ReportTone::Plain;
};
struct ReportFigures {
    std::vector<ReportFigure> figures;
};

// A picture that is made by whoever writes the report.
struct ReportPicture {
    std::string name;  // kebab-case, each but once
    std::string caption;
    std::string description;  // for those who do not see it
    bool isWide = false;      // better on a page that lies on its long side
    // Of what has many rows: only so many, from this one on; 0: all.
    std::size_t first = 0, count = 0;
};

using ReportBlock = std::variant<ReportText, ReportList, ReportFigures, ReportTable, ReportPicture>;

struct ReportSection {
    std::string key;  // kebab-case: anchor in HTML, stable
    std::string title;
    std::vector<ReportBlock> blocks;
};

// The simulated end of the journey, for the chart of a workbook.
struct ReportCurve {
    std::string title, timeTitle, chanceTitle;
    struct Point {
        double time = 0.0;    // in the unit of the report
        double chance = 0.0;  // 0 to 1
    };
    std::vector<Point> points;
};

struct Report {
    std::string language = "en";  // of its words
    std::string title, subtitle;
    std::string contents;  // the heading above the list of sections
    std::vector<ReportSection> sections;
    ReportTable touchpoints;        // everything that is known of each
    ReportCurve curve;              // no points where nothing was simulated
    std::optional<LocalTime> made;  // the day that the report carries, for properties of files; none: none
};

// A text of the journey as one line that does no harm in any format: no control characters, none that turn the
// direction of what follows, and not longer than `most` characters, with "…" at the end where it was.
inline constexpr std::size_t kLongestShownName = 120;
[[nodiscard]] std::string shownName(std::string_view text, std::size_t most = kLongestShownName);
// The same without a limit, lines kept.
[[nodiscard]] std::string harmless(std::string_view text);
// That as HTML and XML take it, also within quotes.
[[nodiscard]] std::string markupText(std::string_view text);

// The table as CSV with the keys of its columns as header; formulas are guarded (csv.h), numbers have a point.
[[nodiscard]] std::string csvOf(const ReportTable& table);

}  // namespace waymark
