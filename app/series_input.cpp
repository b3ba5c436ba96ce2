#include "app/series_input.h"

#include <algorithm>

#include "app/journey_input.h"
#include "app/output.h"
#include "core/format/series_import.h"
#include "core/format/survey_cells.h"
#include "core/format/text_encoding.h"
#include "core/store/file.h"
#include "ui/style/import_wording.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

// Nobody can be asked which number of "03/04/2026" is the month: beside days that are clear such ones are left out,
// line by line; where there are no others the table is refused.
Result<SeriesMapping> mappingOf(const std::string& text, const Document& document) {
    SeriesMapping mapping = guessMapping(text, document);
    const TableSample sample = sampleTable(text, mapping.separator, mapping.hasHeader);
    if (!isDateOrderOpen(mapping, sample)) return mapping;
    const auto dated = std::ranges::find(mapping.columns, ColumnUse::Date, &ImportColumn::use);
    const auto cells = sample.cellsOf(static_cast<std::size_t>(dated - mapping.columns.begin()));
    const auto isClear = [](const std::string& cell) { return readSurveyDay(cell, DateOrder::YearFirst).has_value(); };
    if (std::ranges::any_of(cells, isClear)) {
        mapping.dates = DateOrder::YearFirst;
        return mapping;
    }
    return failure(ErrorCode::UnknownValue, {"date", cells.front(), "a day such as 2026-03-31 or 31.03.2026"});
}

void tellLines(const std::string& path, const SeriesImport& import, bool isQuiet) {
    const QString file = QString::fromStdString(path);
    for (const ImportProblem& problem : import.problems) {
        if (isQuiet && !losesData(problem.issue)) continue;
        tell(QStringLiteral("%1:%2: %3").arg(file).arg(problem.line).arg(sentence(problem)));
    }
    const auto untold = import.problemCount - static_cast<std::int64_t>(import.problems.size());
    if (untold > 0) tell(tr("%1: … and %2 more").arg(file).arg(untold));
    if (isQuiet) return;
    forEachChange<Measure>(import.changes, [&](const RowChange<Measure>& change) {
        tell(tr("%1: note: “%2” is a new measure.").arg(file, QString::fromStdString(change.after->name)));
    });
}

}  // namespace

Result<SeriesNotes> readSeries(const std::string& path, Document& document, bool isQuiet) {
    SeriesNotes read;
    const auto take = [&](const std::string& text) -> Result<void> {
        const auto mapping = mappingOf(text, document);
        if (!mapping) return tl::unexpected<Error>(mapping.error());
        for (const ImportColumn& column : mapping->columns) {
            if (column.use == ColumnUse::LeaveOut)
                read.notes.push_back(makeProblem("column-left-out", {}, {column.name}));
        }
        const auto import = importSeries(text, document, *mapping);
        if (!import) return tl::unexpected<Error>(import.error());
        if (!isQuiet) tellNotes(path, read.notes);
        tellLines(path, *import, isQuiet);
        read.losesData = import->losesData;
        return document.apply(import->changes);
    };
    const auto taken =
        readFile(path).and_then([](const std::string& bytes) { return decodeText(bytes); }).and_then(take);
    if (!taken) return tl::unexpected<Error>(inFile(taken.error(), path));
    return read;
}

}  // namespace waymark
