#include "core/format/plan_table_reader.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/format/csv.h"
#include "core/format/row_collector.h"
#include "core/format/text_encoding.h"
#include "core/model/codes.h"
#include "core/model/plan_cell.h"
#include "core/model/predecessor_cell.h"

namespace waymark {
namespace {

tl::unexpected<Error> placed(Error error, std::int64_t line) {
    error.line = line;
    return tl::unexpected<Error>(std::move(error));
}

// "Stage " and "stage" are the same column.
std::optional<PlanColumn> columnNamed(std::string_view header) {
    std::string name = cleanLine(header);
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto found = std::ranges::find(kPlanColumns, name);
    if (found == kPlanColumns.end()) return std::nullopt;
    return static_cast<PlanColumn>(found - kPlanColumns.begin());
}

bool isPlanColumn(std::string_view header) { return columnNamed(header).has_value(); }

// "sep=;" above the header, as some spreadsheets like it.
bool saysSeparator(const CsvRecord& record) { return record.cells.front() == "sep="; }

// What a row says that can only be understood when all rows are known.
struct PlanRow {
    std::int64_t line = 0;
    Touchpoint touchpoint;
    Experience experience;
    std::string predecessors;
    std::vector<DemandCell> demands;
};

class PlanReader {
public:
    explicit PlanReader(const TableOptions& options) : m_options(options) {}

    Result<void> read(CsvReader records) {
        for (;;) {
            auto record = records.next();
            if (!record) return tl::unexpected<Error>(std::move(record.error()));
            if (!*record) break;
            if ((*record)->isBlank()) continue;
            if (m_columns.empty() && saysSeparator(**record)) continue;
            auto done = m_columns.empty() ? readHeader(**record) : readRow(**record);
            if (!done) return tl::unexpected<Error>(std::move(done.error()));
        }
        if (m_rows.empty()) return failureAt(1, ErrorCode::EmptyTable);
        giveCodes();
        return {};
    }
    // The journey of what was read.
    Result<Loaded> finish();

private:
    Result<void> readHeader(const CsvRecord& record);
    Result<void> readRow(const CsvRecord& record);
    Result<void> readTexts(PlanRow& row);
    Result<void> readTimes(PlanRow& row);
    Result<void> readFigures(PlanRow& row);
    void keepUnknownCells(PlanRow& row);
    void giveCodes();
    Result<void> addDependencies(const PlanRow& row);
    Result<void> addDemands(const PlanRow& row);

    [[nodiscard]] std::string_view cell(PlanColumn column) const {
        const auto at = m_places[static_cast<std::size_t>(column)];
        return at && *at < m_record->cells.size() ? std::string_view(m_record->cells[*at]) : std::string_view{};
    }
    [[nodiscard]] bool hasColumn(PlanColumn column) const {
        return m_places[static_cast<std::size_t>(column)].has_value();
    }
    [[nodiscard]] std::string text(PlanColumn column) const { return cleanLine(unguardFormula(cell(column))); }
    // The row with this name, made at its first mention; the invalid id for an empty name.
    template <class Row>
    static Id<Row> named(std::map<std::string, Id<Row>>& known, const std::string& name) {
        if (name.empty()) return {};
        return known.try_emplace(name, Id<Row>{static_cast<std::uint32_t>(known.size() + 1)}).first->second;
    }

    const TableOptions& m_options;
    const CsvRecord* m_record = nullptr;
    std::vector<std::string> m_columns;  // headers as they stand
    std::array<std::optional<std::size_t>, kPlanColumns.size()> m_places;
    std::vector<std::size_t> m_unknownColumns;
    std::vector<PlanRow> m_rows;
    std::map<std::string, Id<Stage>> m_stages;
    std::map<std::string, Id<Lane>> m_lanes;
    std::map<std::string, Id<Resource>> m_resources;
    std::map<Id<Resource>, std::int32_t> m_capacities;
    std::unordered_map<std::string, Id<Touchpoint>> m_codes;
    RowCollector m_collector;
    std::uint32_t m_dependencies = 0;
    std::uint32_t m_demands = 0;
    std::vector<Problem> m_notes;
};

Result<void> PlanReader::readHeader(const CsvRecord& record) {
    for (std::size_t at = 0; at < record.cells.size(); ++at) {
        std::string header = cleanLine(unguardFormula(record.cells[at]));
        if (const auto column = columnNamed(header)) {
            auto& place = m_places[static_cast<std::size_t>(*column)];
            if (place) return failureAt(record.line, ErrorCode::DuplicateColumn, {header});
            place = at;
        } else {
            m_unknownColumns.push_back(at);
            if (!header.empty()) m_notes.push_back(makeProblem("unknown-column", {}, {header}));
            if (header.empty()) header = "column " + toText(static_cast<std::int64_t>(at + 1));
        }
        m_columns.push_back(std::move(header));
    }
    if (!hasColumn(PlanColumn::Code) && !hasColumn(PlanColumn::Name)) {
        return failureAt(record.line, ErrorCode::MissingColumn, {"code"});
    }
    return {};
}

Result<void> PlanReader::readRow(const CsvRecord& record) {
    m_record = &record;
    const auto overhang = std::ranges::find_if(
        record.cells.begin() + static_cast<std::ptrdiff_t>(std::min(m_columns.size(), record.cells.size())),
        record.cells.end(), [](const auto& extra) { return !trimmed(extra).empty(); });
    if (overhang != record.cells.end()) {
        return failureAt(record.line, ErrorCode::CountMismatch,
                         {"cells in this row", toText(static_cast<std::int64_t>(m_columns.size())),
                          toText(static_cast<std::int64_t>(record.cells.size()))});
    }
    if (m_rows.size() == kMostTouchpoints) {
        return failureAt(record.line, ErrorCode::TooManyRows,
                         {"touchpoints", toText(static_cast<std::int64_t>(kMostTouchpoints))});
    }
    PlanRow row;
    row.line = record.line;
    row.touchpoint.id = Id<Touchpoint>{static_cast<std::uint32_t>(m_rows.size() + 1)};
    row.experience.id = experienceOf(row.touchpoint.id);
    for (const auto part : {&PlanReader::readTexts, &PlanReader::readTimes, &PlanReader::readFigures}) {
        if (auto done = (this->*part)(row); !done) return placed(std::move(done.error()), record.line);
    }
    keepUnknownCells(row);
    if (row.touchpoint.notes.size() > kLongestNotes) {
        return failureAt(record.line, ErrorCode::TextTooLong,
                         {"notes", toText(static_cast<std::int64_t>(kLongestNotes))});
    }
    m_rows.push_back(std::move(row));
    return {};
}

Result<void> PlanReader::readTexts(PlanRow& row) {
    for (std::size_t at = 0; at < m_record->cells.size(); ++at) {
        const bool isNotes = m_places[static_cast<std::size_t>(PlanColumn::Notes)] == at;
        const std::size_t limit = isNotes ? kLongestNotes : kLongestText;
        if (m_record->cells[at].size() <= limit) continue;
        return failure(ErrorCode::TextTooLong, {m_columns[at], toText(static_cast<std::int64_t>(limit))});
    }
    Touchpoint& touchpoint = row.touchpoint;
    touchpoint.code = text(PlanColumn::Code);
    touchpoint.name = hasColumn(PlanColumn::Name) ? text(PlanColumn::Name) : touchpoint.code;
    touchpoint.stage = named(m_stages, text(PlanColumn::Stage));
    touchpoint.lane = named(m_lanes, text(PlanColumn::Lane));
    touchpoint.channel = text(PlanColumn::Channel);
    touchpoint.owner = text(PlanColumn::Owner);
    touchpoint.notes = cleanText(unguardFormula(cell(PlanColumn::Notes)));
    row.predecessors = text(PlanColumn::Predecessors);
    auto kind = readKind(text(PlanColumn::Kind));
    if (!kind) return tl::unexpected<Error>(std::move(kind.error()));
    touchpoint.kind = *kind;
    return {};
}

Result<void> PlanReader::readTimes(PlanRow& row) {
    const EstimateCells cells{text(PlanColumn::Optimistic), text(PlanColumn::Likely), text(PlanColumn::Pessimistic),
                              text(PlanColumn::Duration), text(PlanColumn::Distribution)};
    auto estimate = readEstimate(cells, m_options.bareUnit);
    if (!estimate) return tl::unexpected<Error>(std::move(estimate.error()));
    row.touchpoint.estimate = *estimate;
    const bool hasThree = !cells.optimistic.empty() || !cells.likely.empty() || !cells.pessimistic.empty();
    const bool isList = estimate->distribution == Distribution::Observed;
    if (hasThree && !cells.duration.empty() && !isList) {
        if (!row.touchpoint.notes.empty()) row.touchpoint.notes += '\n';
        row.touchpoint.notes += "duration: " + cells.duration;
        m_notes.push_back(
            makeProblem("duration-set-aside", {refTo(row.touchpoint.id)}, {row.touchpoint.code, cells.duration}));
    }
    const std::string safe = text(PlanColumn::Safe);
    if (safe.empty()) return {};
    auto length = readLength(safe, m_options.bareUnit);
    if (!length) return tl::unexpected<Error>(std::move(length.error()));
    row.touchpoint.safe = *length;
    return {};
}

Result<void> PlanReader::readFigures(PlanRow& row) {
    auto cost = readMoney(text(PlanColumn::Cost), "cost");
    if (!cost) return tl::unexpected<Error>(std::move(cost.error()));
    row.touchpoint.cost = *cost;
    auto emotion = readScore(text(PlanColumn::Emotion), "emotion", -2, 2);
    if (!emotion) return tl::unexpected<Error>(std::move(emotion.error()));
    row.experience.emotion = *emotion;
    auto importance = readScore(text(PlanColumn::Importance), "importance", 0, 5);
    if (!importance) return tl::unexpected<Error>(std::move(importance.error()));
    row.experience.importance = *importance;
    auto demands = readDemands(text(PlanColumn::Resources));
    if (!demands) return tl::unexpected<Error>(std::move(demands.error()));
    row.demands = std::move(*demands);
    return {};
}

void PlanReader::keepUnknownCells(PlanRow& row) {
    for (const std::size_t at : m_unknownColumns) {
        if (at >= m_record->cells.size()) continue;
        const std::string value = cleanText(unguardFormula(m_record->cells[at]));
        if (trimmed(value).empty()) continue;
        if (!row.touchpoint.notes.empty()) row.touchpoint.notes += '\n';
        row.touchpoint.notes += m_columns[at] + ": " + value;
    }
}

void PlanReader::giveCodes() {
    CodeBook letters{Document{}};
    for (const PlanRow& row : m_rows) {
        if (row.touchpoint.code.empty()) continue;
        m_codes.try_emplace(row.touchpoint.code, row.touchpoint.id);
        letters.assign(row.touchpoint.code, row.touchpoint.id);
    }
    for (PlanRow& row : m_rows) {
        std::string& code = row.touchpoint.code;
        if (!code.empty()) continue;
        code = hasColumn(PlanColumn::Code) ? letters.takeFree() : toText(std::int64_t{row.touchpoint.id.value});
        m_codes.emplace(code, row.touchpoint.id);
    }
}

Result<void> PlanReader::addDependencies(const PlanRow& row) {
    const CodeLookup lookup = [this](const std::string& code) {
        const auto found = m_codes.find(code);
        return found == m_codes.end() ? Id<Touchpoint>{} : found->second;
    };
    auto cells = readPredecessors(row.predecessors, lookup, m_options.bareUnit);
    if (!cells) return placed(std::move(cells.error()), row.line);
    for (const PredecessorCell& from : *cells) {
        Dependency dependency;
        dependency.id = Id<Dependency>{++m_dependencies};
        dependency.predecessor = from.predecessor;
        dependency.successor = row.touchpoint.id;
        dependency.kind = from.kind;
        dependency.lag = from.lag;
        if (auto added = m_collector.add(dependency, row.line); !added) return added;
    }
    return {};
}

Result<void> PlanReader::addDemands(const PlanRow& row) {
    for (const DemandCell& need : row.demands) {
        Demand demand{Id<Demand>{++m_demands}, row.touchpoint.id, {}, need.amount};
        if (need.isSkill) {
            demand.skill = need.name;
        } else {
            demand.resource = named(m_resources, need.name);
            auto& capacity = m_capacities[demand.resource];
            capacity = std::max(capacity, need.amount);
        }
        if (auto added = m_collector.add(std::move(demand), row.line); !added) return added;
    }
    return {};
}

Result<Loaded> PlanReader::finish() {
    Result<void> done;
    const auto keep = [&](Result<void> step) {
        if (done && !step) done = std::move(step);
    };
    for (const auto& [name, id] : m_stages) keep(m_collector.add(Stage{id, name, static_cast<double>(id.value)}, 1));
    for (const auto& [name, id] : m_lanes) {
        Lane lane{id, name, static_cast<double>(id.value)};
        lane.colour = static_cast<std::uint8_t>((id.value - 1) % 6);
        keep(m_collector.add(std::move(lane), 1));
    }
    for (PlanRow& row : m_rows) {
        if (!done) break;
        keep(addDependencies(row));
        keep(addDemands(row));
        if (row.experience.emotion != 0 || row.experience.importance != 0)
            keep(m_collector.add(row.experience, row.line));
        keep(m_collector.add(std::move(row.touchpoint), row.line));
    }
    for (const auto& [name, id] : m_resources) keep(m_collector.add(Resource{id, name, m_capacities[id], Money{}}, 1));
    if (!done) return tl::unexpected<Error>(std::move(done.error()));
    auto lines = m_collector.touchpointLines();
    auto document = m_collector.finish();
    if (!document) return tl::unexpected<Error>(std::move(document.error()));
    return Loaded{std::move(*document), std::move(m_notes), std::move(lines)};
}

}  // namespace

Result<Loaded> readPlanTable(std::string_view bytes, char separator, const TableOptions& options) {
    auto text = decodeText(bytes);
    if (!text) return tl::unexpected<Error>(std::move(text.error()));
    PlanReader plan(options);
    auto done = plan.read(CsvReader(*text, separator != 0 ? separator : likelySeparator(*text, isPlanColumn)));
    if (!done) return tl::unexpected<Error>(std::move(done.error()));
    std::string().swap(*text);  // a table may be as large as all that is made of it
    return plan.finish();
}

}  // namespace waymark
