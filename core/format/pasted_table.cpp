#include "core/format/pasted_table.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "core/base/duration_text.h"
#include "core/base/number_text.h"
#include "core/format/plan_table_reader.h"

namespace waymark {
namespace {

std::vector<std::string_view> cellsBetween(std::string_view line, std::string_view separators) {
    std::vector<std::string_view> cells;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.size(), line.find_first_of(separators, at));
        cells.push_back(trimmed(line.substr(at, end - at)));
        at = end + 1;
    }
    return cells;
}

bool namesPlanColumn(std::string_view cell) {
    std::string name(cell);
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::ranges::find(kPlanColumns, name) != kPlanColumns.end();
}

// A table of ours or of somebody who knows its columns.
bool isPlanHeader(std::string_view line) {
    const auto cells = cellsBetween(line, "\t,;");
    const auto known = static_cast<std::size_t>(std::ranges::count_if(cells, namesPlanColumn));
    return known > 0 && known * 2 >= cells.size();
}

// For cells of somebody's own table.
std::string headerFor(std::span<const std::string_view> cells) {
    const auto isTime = [&](std::size_t at) { return at < cells.size() && readDuration(cells[at]).has_value(); };
    std::vector<std::string> header{"name"};
    if (isTime(1) && isTime(2) && isTime(3)) {
        header.insert(header.end(), {"optimistic", "likely", "pessimistic"});
    } else if (isTime(1)) {
        header.emplace_back("duration");
    }
    std::string line = header.front();
    for (std::size_t at = 1; at < cells.size(); ++at) {
        line += '\t';
        line += at < header.size() ? header[at] : "column " + toText(static_cast<std::int64_t>(at + 1));
    }
    return line + '\n';
}

}  // namespace

Result<Loaded> readPastedTable(std::string_view text) {
    std::string lines(text);
    std::erase(lines, '\r');
    while (lines.ends_with('\n')) lines.pop_back();
    if (lines.find_first_not_of(" \t\n") == std::string::npos) return failure(ErrorCode::NothingToPaste);
    const std::size_t end = lines.find('\n');
    const std::string_view first = std::string_view(lines).substr(0, end);
    if (end != std::string::npos && isPlanHeader(first)) return readPlanTable(lines, 0, {});
    return readPlanTable(headerFor(cellsBetween(first, "\t")) + lines, '\t', {});
}

}  // namespace waymark
