#include "core/format/row_collector.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "core/base/number_text.h"
#include "core/model/names.h"

namespace waymark {
namespace {

std::string numberText(std::uint32_t number) { return toText(std::int64_t{number}); }

}  // namespace

Result<void> RowCollector::add(AnyRowChange change, std::int64_t line) {
    const RowRef row = refOf(change);
    const auto kind = static_cast<std::size_t>(row.kind);
    if (row.kind == RowKind::Journey && row.number != kJourneyId.value) {
        return failureAt(line, ErrorCode::OutOfRange, {"id", numberText(row.number), "1", "1"});
    }
    std::vector<bool>& seen = m_seen[kind];
    if (row.number >= seen.size()) seen.resize(row.number + std::size_t{1});
    if (seen[row.number]) {
        return failureAt(line, ErrorCode::DuplicateRow, {std::string(nameOf(row.kind)), numberText(row.number)});
    }
    seen[row.number] = true;
    const auto most = static_cast<std::int64_t>(row.kind == RowKind::Dependency ? kMostDependencies : kMostTouchpoints);
    if (++m_counts[kind] > most) {
        return failureAt(line, ErrorCode::TooManyRows, {std::string(nameOf(row.kind)) + " rows", toText(most)});
    }
    m_changes.rows.push_back(std::move(change));
    m_lines.push_back(line);
    return {};
}

template <class Row>
bool RowCollector::has(Id<Row> id) const {
    const std::vector<bool>& seen = m_seen[static_cast<std::size_t>(kRowKind<Row>)];
    return id.value < seen.size() && seen[id.value];
}

Result<void> RowCollector::checkReferences(std::size_t index) const {
    const auto require = [&](std::string_view key, auto id, bool mayBeNone = false) -> Result<void> {
        if ((mayBeNone && !id.isValid()) || has(id)) return {};
        return failureAt(m_lines[index], ErrorCode::DanglingReference, {std::string(key), numberText(id.value)});
    };
    const AnyRowChange& any = m_changes.rows[index];
    if (const auto* touchpoint = std::get_if<RowChange<Touchpoint>>(&any)) {
        const auto stage = require("stage", touchpoint->after->stage, true);
        return stage ? require("lane", touchpoint->after->lane, true) : stage;
    }
    if (const auto* placement = std::get_if<RowChange<Placement>>(&any)) {
        return require("id", Id<Touchpoint>{placement->id.value});
    }
    if (const auto* experience = std::get_if<RowChange<Experience>>(&any)) {
        return require("id", Id<Touchpoint>{experience->id.value});
    }
    if (const auto* dependency = std::get_if<RowChange<Dependency>>(&any)) {
        const auto predecessor = require("predecessor", dependency->after->predecessor);
        return predecessor ? require("successor", dependency->after->successor) : predecessor;
    }
    if (const auto* demand = std::get_if<RowChange<Demand>>(&any)) {
        const auto touchpoint = require("touchpoint", demand->after->touchpoint);
        return touchpoint ? require("resource", demand->after->resource) : touchpoint;
    }
    return {};
}

Result<void> RowCollector::checkCodes() const {
    std::unordered_set<std::string_view> codes;
    for (std::size_t i = 0; i < m_changes.rows.size(); ++i) {
        const auto* touchpoint = std::get_if<RowChange<Touchpoint>>(&m_changes.rows[i]);
        if (!touchpoint) continue;
        const std::string& code = touchpoint->after->code;
        if (code.empty()) return failureAt(m_lines[i], ErrorCode::EmptyCode);
        if (!codes.insert(code).second) return failureAt(m_lines[i], ErrorCode::DuplicateCode, {code});
    }
    return {};
}

Result<void> RowCollector::checkDependencies() const {
    std::unordered_map<std::uint32_t, std::string_view> codes;
    std::unordered_set<std::uint64_t> known;
    for (const AnyRowChange& any : m_changes.rows) {
        const auto* touchpoint = std::get_if<RowChange<Touchpoint>>(&any);
        if (touchpoint) codes[touchpoint->id.value] = touchpoint->after->code;
    }
    for (std::size_t i = 0; i < m_changes.rows.size(); ++i) {
        const auto* change = std::get_if<RowChange<Dependency>>(&m_changes.rows[i]);
        if (!change) continue;
        const Dependency& row = *change->after;
        const std::string from(codes[row.predecessor.value]);
        if (row.predecessor == row.successor) return failureAt(m_lines[i], ErrorCode::SelfDependency, {from});
        static_assert(kLargestId < (1U << 24U), "two ids and a kind fit into 64 bits");
        const std::uint64_t key = (std::uint64_t{row.predecessor.value} << 32U) |
                                  (std::uint64_t{row.successor.value} << 4U) | static_cast<std::uint64_t>(row.kind);
        if (!known.insert(key).second) {
            return failureAt(m_lines[i], ErrorCode::DuplicateDependency,
                             {from, std::string(codes[row.successor.value])});
        }
    }
    return {};
}

std::vector<std::int64_t> RowCollector::touchpointLines() const {
    std::vector<std::int64_t> lines;
    for (std::size_t i = 0; i < m_changes.rows.size(); ++i) {
        const auto* touchpoint = std::get_if<RowChange<Touchpoint>>(&m_changes.rows[i]);
        if (!touchpoint) continue;
        lines.resize(std::max<std::size_t>(lines.size(), touchpoint->id.value + 1));
        lines[touchpoint->id.value] = m_lines[i];
    }
    return lines;
}

Result<Document> RowCollector::finish() {
    for (std::size_t i = 0; i < m_changes.rows.size(); ++i) {
        if (auto fits = checkReferences(i); !fits) return tl::unexpected<Error>(std::move(fits.error()));
    }
    for (auto check : {&RowCollector::checkCodes, &RowCollector::checkDependencies}) {
        if (auto fits = (this->*check)(); !fits) return tl::unexpected<Error>(std::move(fits.error()));
    }
    Document document;
    for (AnyRowChange& any : m_changes.rows) {
        if (auto* journey = std::get_if<RowChange<Journey>>(&any)) journey->before = document.journey();
    }
    if (auto applied = document.apply(m_changes); !applied) return tl::unexpected<Error>(std::move(applied.error()));
    return document;
}

}  // namespace waymark
