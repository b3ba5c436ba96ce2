#include "core/format/series_points.h"

#include <optional>
#include <string>
#include <utility>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/format/csv.h"
#include "core/format/series_mapping.h"

namespace waymark {
namespace {

char pointSeparator(std::string_view text) {
    const auto has = [&](char separator) { return text.find(separator) != std::string_view::npos; };
    return has('\t') ? '\t' : has(';') ? ';' : ',';
}

}  // namespace

bool holdsPoints(std::string_view text) {
    CsvReader records(text, pointSeparator(text));
    for (auto record = records.next(); record && *record; record = records.next()) {
        const auto& cells = (*record)->cells;
        const std::string day = cells.size() < 2 ? std::string() : cleanLine(unguardFormula(cells.front()));
        if (readSurveyDay(day, DateOrder::DayFirst) || readSurveyDay(day, DateOrder::MonthFirst)) return true;
    }
    return false;
}

Result<std::vector<MeasureFigure>> readPoints(std::string_view text) {
    const SeriesMapping shape = guessMapping(text, Document(), pointSeparator(text));
    CsvReader records(text, shape.separator);
    std::vector<MeasureFigure> points;
    // Names stand above a day; a single line without one is a point that cannot be read.
    bool isHeader = shape.hasHeader && holdsPoints(text);
    for (;;) {
        const auto record = records.next();
        if (!record) return tl::unexpected<Error>(record.error());
        if (!*record) break;
        if ((*record)->isBlank() || std::exchange(isHeader, false)) continue;
        std::vector<std::string> cells = (*record)->cells;
        cells.resize(std::max<std::size_t>(cells.size(), 3));
        for (std::string& cell : cells) cell = cleanLine(unguardFormula(cell));
        const auto failed = [&](ErrorCode code, std::vector<std::string> details) {
            return failureAt((*record)->line, code, std::move(details));
        };
        const auto day = readSurveyDay(cells[0], shape.dates);
        if (!day) return failed(ErrorCode::UnknownValue, {"date", cells[0], "a day such as 2026-03-01"});
        const auto value = readSurveyNumber(cells[1], shape.hasDecimalComma);
        if (!value) return failed(ErrorCode::NotANumber, {cells[1], "the figure"});
        const auto count = cells[2].empty() ? std::optional<std::int64_t>(0) : readInteger(cells[2]);
        if (!count) return failed(ErrorCode::NotAnInteger, {cells[2], "the number of answers"});
        points.push_back({{}, {}, *day, *value, *count});
    }
    if (points.empty()) return failureAt(1, ErrorCode::EmptyTable);
    return points;
}

}  // namespace waymark
