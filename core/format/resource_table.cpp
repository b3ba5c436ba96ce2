#include "core/format/resource_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/base/duration_text.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/format/csv.h"
#include "core/format/text_encoding.h"
#include "core/model/change_builder.h"
#include "core/model/plan_cell.h"

namespace waymark {
namespace {

enum class ResourceColumn : std::uint8_t { Name, Capacity, Rate, Unit };
constexpr std::array<std::string_view, 4> kResourceColumns{"name", "capacity", "rate", "unit"};

std::string lower(std::string_view header) {
    std::string name = cleanLine(header);
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return name;
}

bool isResourceColumn(std::string_view header) {
    return std::ranges::find(kResourceColumns, lower(header)) != kResourceColumns.end();
}

// What one unit of work costs, as the price of an hour.
Result<Money> hourlyRate(Money price, const std::string& unitCell) {
    TimeUnit unit = TimeUnit::Hour;
    if (!unitCell.empty()) {
        const auto named = readTimeUnit(unitCell);
        if (!named || isElapsed(*named)) return failure(ErrorCode::UnknownValue, {"unit", unitCell, "m, h, d, w"});
        unit = *named;
    }
    const double hours = inUnit(lengthOf(unit), TimeUnit::Hour);
    const double rate = std::round(static_cast<double>(price.minorUnits) / hours);
    if (std::abs(rate) > static_cast<double>(kLargestAmount)) {
        const std::string limit = writeMoney(Money{kLargestAmount});
        return failure(ErrorCode::OutOfRange, {"rate", writeMoney(price), '-' + limit, limit});
    }
    return Money{static_cast<std::int64_t>(rate)};
}

class ResourceReader {
public:
    explicit ResourceReader(const Document& document) : m_build(document), m_count(document.table<Resource>().size()) {
        for (const Resource& row : document.table<Resource>()) m_known.try_emplace(row.name, row.id);
    }

    Result<void> readHeader(const CsvRecord& record) {
        for (std::size_t at = 0; at < record.cells.size(); ++at) {
            const std::string header = lower(unguardFormula(record.cells[at]));
            const auto known = std::ranges::find(kResourceColumns, header);
            if (known == kResourceColumns.end()) {
                if (!header.empty()) m_notes.push_back(makeProblem("column-left-out", {}, {header}));
                continue;
            }
            auto& place = m_places[static_cast<std::size_t>(known - kResourceColumns.begin())];
            if (place) return failure(ErrorCode::DuplicateColumn, {header});
            place = at;
        }
        if (!m_places[0]) return failure(ErrorCode::MissingColumn, {"name"});
        m_hasHeader = true;
        return {};
    }

    Result<void> readRow(const CsvRecord& record) {
        const auto cell = [&](ResourceColumn column) {
            const auto at = m_places[static_cast<std::size_t>(column)];
            return at && *at < record.cells.size() ? cleanLine(unguardFormula(record.cells[*at])) : std::string();
        };
        Resource row;
        row.name = cell(ResourceColumn::Name);
        if (row.name.empty()) return failure(ErrorCode::EmptyName);
        if (row.name.size() > kLongestText) {
            return failure(ErrorCode::TextTooLong, {"name", toText(static_cast<std::int64_t>(kLongestText))});
        }
        if (!m_named.insert(row.name).second) return failure(ErrorCode::DuplicateName, {row.name});
        if (const auto known = m_known.find(row.name); known != m_known.end()) row = *m_build.find(known->second);
        auto figures =
            readFigures(row, cell(ResourceColumn::Capacity), cell(ResourceColumn::Rate), cell(ResourceColumn::Unit));
        if (!figures) return figures;
        if (row.id.isValid()) {
            m_build.put(std::move(row));
            return {};
        }
        if (++m_count > kMostTouchpoints) {
            return failure(ErrorCode::TooManyRows, {"resources", toText(static_cast<std::int64_t>(kMostTouchpoints))});
        }
        m_build.add(std::move(row));
        return {};
    }

    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    [[nodiscard]] bool isEmpty() const { return m_named.empty(); }
    ResourceTable take() { return {m_build.take(), std::move(m_notes)}; }

private:
    static Result<void> readFigures(Resource& row, const std::string& capacity, const std::string& rate,
                                    const std::string& unit) {
        if (!capacity.empty()) {
            const auto number = readInteger(capacity);
            if (!number) return failure(ErrorCode::NotAnInteger, {capacity, "capacity"});
            if (*number < 0 || *number > kLargestCapacity) {
                return failure(ErrorCode::OutOfRange, {"capacity", capacity, "0", toText(kLargestCapacity)});
            }
            row.capacity = static_cast<std::int32_t>(*number);
        }
        if (rate.empty()) return {};
        const auto price = readMoney(rate, "rate").and_then([&](Money money) { return hourlyRate(money, unit); });
        if (!price) return tl::unexpected<Error>(price.error());
        row.rate = *price;
        return {};
    }

    ChangeBuilder m_build;
    std::unordered_map<std::string, Id<Resource>> m_known;
    std::unordered_set<std::string> m_named;  // in this table
    std::size_t m_count;                      // of resources in the journey
    std::array<std::optional<std::size_t>, kResourceColumns.size()> m_places;
    bool m_hasHeader = false;
    std::vector<Problem> m_notes;
};

}  // namespace

Result<ResourceTable> readResourceTable(std::string_view bytes, const Document& document) {
    const auto text = decodeText(bytes);
    if (!text) return tl::unexpected<Error>(text.error());
    CsvReader records(*text, likelySeparator(*text, isResourceColumn));
    ResourceReader reader(document);
    if (auto read = readRecords(records, reader); !read) return tl::unexpected<Error>(std::move(read.error()));
    if (reader.isEmpty()) return failureAt(1, ErrorCode::EmptyTable);
    return reader.take();
}

}  // namespace waymark
