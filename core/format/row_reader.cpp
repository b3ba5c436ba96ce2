#include "core/format/row_reader.h"

#include <charconv>
#include <cmath>

#include "core/base/number_text.h"
#include "core/format/field_reader.h"
#include "core/format/raw_json.h"

namespace waymark {
namespace {

constexpr std::size_t kMostUnknownKeys = 1000;

static_assert(RowReader::kPadding >= simdjson::SIMDJSON_PADDING);

// "1.0" as two numbers.
bool readVersion(std::string_view text, FileHeader& into) {
    const auto dot = text.find('.');
    if (dot == std::string_view::npos || dot > 6 || text.size() - dot > 7) return false;
    const auto whole = readInteger(text.substr(0, dot));
    const auto minor = readInteger(text.substr(dot + 1));
    if (!whole || !minor || *whole < 0 || *minor < 0) return false;
    into.majorVersion = static_cast<int>(*whole);
    into.minorVersion = static_cast<int>(*minor);
    return true;
}

Error parseError(simdjson::error_code code) {
    switch (code) {
        case simdjson::DEPTH_ERROR:
            return {ErrorCode::NestedTooDeep, {toText(std::int64_t{RowReader::kDeepest})}, {}, {}, 0};
        case simdjson::UTF8_ERROR: return {ErrorCode::NotUtf8, {}, {}, {}, 0};
        case simdjson::UNCLOSED_STRING:
            return {ErrorCode::DamagedFile, {"a text has no closing quote, or the line was cut off"}, {}, {}, 0};
        case simdjson::UNESCAPED_CHARS:
            return {ErrorCode::DamagedFile, {"a text holds a control character"}, {}, {}, 0};
        case simdjson::NUMBER_ERROR: return {ErrorCode::DamagedFile, {"a number is malformed or too large"}, {}, {}, 0};
        default: return {ErrorCode::DamagedFile, {"this is not valid JSON"}, {}, {}, 0};
    }
}

// A number that no reader of numbers can hold, such as 100000000000000000000 or 1e400, and the line with the largest
// whole number in its place: that one parses, and is refused by the limits of its key.
struct HugeNumber {
    std::string written;
    std::string line;
};

// Where the number that begins here ends.
std::size_t numberEnd(std::string_view line, std::size_t at) {
    return std::min(line.size(), line.find_first_not_of("0123456789+-.eE", at));
}

bool isHuge(std::string_view number) {
    double value = 0.0;
    const char* end = number.data() + number.size();
    const auto [stop, problem] = std::from_chars(number.data(), end, value);
    const bool isWhole = number.find_first_of(".eE") == std::string_view::npos;
    return stop == end && (problem == std::errc::result_out_of_range || (isWhole && std::abs(value) > 9.2e18));
}

HugeNumber withoutHugeNumbers(std::string_view line) {
    constexpr std::string_view kMost = "9223372036854775807";
    HugeNumber found;
    bool isText = false;
    for (std::size_t at = 0; at < line.size();) {
        const char sign = line[at];
        if (isText && sign == '\\') {
            found.line += line.substr(at, 2);
            at += 2;
            continue;
        }
        if (sign == '"') isText = !isText;
        const bool isNumber = !isText && (sign == '-' || (sign >= '0' && sign <= '9'));
        const std::string_view part = line.substr(at, isNumber ? numberEnd(line, at) - at : 1);
        const bool isTooMuch = isNumber && isHuge(part);
        if (isTooMuch && found.written.empty()) found.written = FieldReader::excerpt(part);
        if (isTooMuch && sign == '-') found.line += '-';
        found.line += isTooMuch ? kMost : part;
        at += part.size();
    }
    return found;
}

tl::unexpected<Error> placed(Error error, std::int64_t line) {
    error.line = line;
    return tl::unexpected<Error>(std::move(error));
}

std::optional<std::uint32_t> readChecksum(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (problem != std::errc{} || end != text.data() + text.size() || text.size() != 8) return std::nullopt;
    return value;
}

}  // namespace

struct RowReader::Parts {
    simdjson::dom::parser parser{kLongestLine};
    HugeNumber huge;  // in the line that was opened
    FieldReader fields;
    std::map<std::pair<std::string, std::string>, std::int64_t> unknownKeys;
    std::string_view line;  // that was opened
    KeptText kept;

    std::optional<Error> open(std::string_view opened, bool hasPadding);
    template <class Row>
    Result<void> readRow(std::int64_t number, RowCollector& rows);
    Result<void> readRow(RowKind kind, std::int64_t number, RowCollector& rows);
    FileEnd readEnd();
    void noteUnknownKeys(std::string_view kind, const std::vector<FieldReader::NotTaken>& unknown);
    void keepFields(RowRef row, const std::vector<FieldReader::NotTaken>& unknown);
};

// The text of a field that nobody asked for, as a member of its object.
std::string_view writtenField(std::string_view object, const std::vector<std::size_t>& steps) {
    std::string_view part = partsOf(object).at(steps.front());
    for (std::size_t k = 1; k < steps.size(); ++k) {
        part = partsOf(part.starts_with('"') ? valueOf(part) : part).at(steps[k]);
    }
    return part;
}

void addMember(std::string& members, std::string_view member) {
    if (!members.empty()) members += ',';
    members += member;
}

RowReader::RowReader() : m_parts(std::make_unique<Parts>()) {}
RowReader::~RowReader() = default;

const std::map<std::pair<std::string, std::string>, std::int64_t>& RowReader::unknownKeys() const {
    return m_parts->unknownKeys;
}

KeptText RowReader::takeKept() { return std::exchange(m_parts->kept, {}); }

std::int64_t RowReader::cleanedTexts() const { return m_parts->fields.cleanedTexts(); }

void RowReader::cutLongTexts() { m_parts->fields.cutLongTexts(); }

std::int64_t RowReader::cutTexts() const { return m_parts->fields.cutTexts(); }

std::optional<Error> RowReader::Parts::open(std::string_view opened, bool hasPadding) {
    line = opened;
    if (line.size() > kLongestLine) {
        return Error{ErrorCode::TextTooLong, {"line", toText(std::int64_t{kLongestLine})}, {}, {}, 0};
    }
    if (parser.capacity() < line.size() || parser.max_depth() != kDeepest) {
        const std::size_t room = std::max<std::size_t>(line.size() * 2, 4096);
        if (parser.allocate(std::min(room, kLongestLine), kDeepest) != simdjson::SUCCESS) {
            return Error{ErrorCode::DamagedFile, {"a line does not fit into memory"}, {}, {}, 0};
        }
    }
    simdjson::dom::element root;
    auto problem = parser.parse(line.data(), line.size(), !hasPadding).get(root);
    huge = {};
    if (problem == simdjson::NUMBER_ERROR) {
        huge = withoutHugeNumbers(line);
        if (!huge.written.empty()) problem = parser.parse(huge.line).get(root);
    }
    if (problem != simdjson::SUCCESS) return parseError(problem);
    simdjson::dom::object object;
    if (root.get(object) != simdjson::SUCCESS) {
        return Error{ErrorCode::DamagedFile, {"the line is not an object"}, {}, {}, 0};
    }
    fields.open(object);
    return fields.error();
}

template <class Row>
Result<void> RowReader::Parts::readRow(std::int64_t number, RowCollector& rows) {
    Row row;
    fields.reference("id", row.id);
    visitFields(fields, row);
    if (!fields.error() && !row.id.isValid()) {
        fields.fail(ErrorCode::MissingKey, {std::string(nameOf(kRowKind<Row>)), "id"});
    }
    if (auto error = fields.error()) {
        if (error->code == ErrorCode::OutOfRange && !huge.written.empty()) error->details[1] = huge.written;
        return placed(std::move(*error), number);
    }
    if (!huge.written.empty()) return placed(parseError(simdjson::NUMBER_ERROR), number);
    const RowRef ref = refTo(row.id);
    auto added = rows.add(std::move(row), number);
    if (!added) return added;
    if (const auto unknown = fields.notTaken(); !unknown.empty()) {
        noteUnknownKeys(nameOf(kRowKind<Row>), unknown);
        keepFields(ref, unknown);
    }
    return {};
}

Result<void> RowReader::Parts::readRow(RowKind kind, std::int64_t number, RowCollector& rows) {
    switch (kind) {
        case RowKind::Journey: return readRow<Journey>(number, rows);
        case RowKind::Persona: return readRow<Persona>(number, rows);
        case RowKind::Stage: return readRow<Stage>(number, rows);
        case RowKind::Lane: return readRow<Lane>(number, rows);
        case RowKind::Resource: return readRow<Resource>(number, rows);
        case RowKind::Touchpoint: return readRow<Touchpoint>(number, rows);
        case RowKind::Placement: return readRow<Placement>(number, rows);
        case RowKind::Experience: return readRow<Experience>(number, rows);
        case RowKind::Dependency: return readRow<Dependency>(number, rows);
        case RowKind::Demand: return readRow<Demand>(number, rows);
        case RowKind::Calendar: return readRow<Calendar>(number, rows);
        case RowKind::Progress: return readRow<Progress>(number, rows);
        case RowKind::CrashOption: return readRow<CrashOption>(number, rows);
        case RowKind::RiskEvent: return readRow<RiskEvent>(number, rows);
        case RowKind::PlanSettings: return readRow<PlanSettings>(number, rows);
        case RowKind::Baseline: return readRow<Baseline>(number, rows);
        case RowKind::Initiative: return readRow<Initiative>(number, rows);
        case RowKind::CashFlow: return readRow<CashFlow>(number, rows);
        case RowKind::Effect: return readRow<Effect>(number, rows);
        case RowKind::ValueSettings: return readRow<ValueSettings>(number, rows);
        case RowKind::Scenario: return readRow<Scenario>(number, rows);
        case RowKind::Measure: return readRow<Measure>(number, rows);
        case RowKind::MeasureFigure: return readRow<MeasureFigure>(number, rows);
        case RowKind::SurveyResponse: return readRow<SurveyResponse>(number, rows);
        case RowKind::Comment: return readRow<Comment>(number, rows);
        case RowKind::Feeling: return readRow<Feeling>(number, rows);
        case RowKind::StickyNote: return readRow<StickyNote>(number, rows);
        case RowKind::OwnerColour: return readRow<OwnerColour>(number, rows);
        case RowKind::Scene: return readRow<Scene>(number, rows);
        case RowKind::Vote: return readRow<Vote>(number, rows);
    }
    return {};
}

FileEnd RowReader::Parts::readEnd() {
    FileEnd end;
    if (const auto checksum = fields.word("crc32")) end.checksum = readChecksum(*checksum);
    const auto counts = fields.take("counts");
    simdjson::dom::object object;
    if (!counts || counts->get(object) != simdjson::SUCCESS) return end;
    for (const auto [key, value] : object) {
        const auto kind = withName<RowKind>(key);
        std::int64_t count = 0;
        if (kind && value.get(count) == simdjson::SUCCESS) end.counts[*kind] = count;
    }
    return end;
}

void RowReader::Parts::noteUnknownKeys(std::string_view kind, const std::vector<FieldReader::NotTaken>& unknown) {
    for (const FieldReader::NotTaken& field : unknown) {
        const auto known = unknownKeys.find({std::string(kind), field.name});
        if (known != unknownKeys.end())
            ++known->second;
        else if (unknownKeys.size() < kMostUnknownKeys)
            unknownKeys[{std::string(kind), field.name}] = 1;
    }
}

void RowReader::Parts::keepFields(RowRef row, const std::vector<FieldReader::NotTaken>& unknown) {
    KeptText::Members& members = kept.members[row];
    for (const FieldReader::NotTaken& field : unknown) {
        addMember(members[field.inside], writtenField(line, field.steps));
    }
}

Result<FileHeader> RowReader::readHeader(std::string_view line, bool hasPadding) {
    const auto refused = [&] { return failure(ErrorCode::NotAJourneyFile, {FieldReader::excerpt(line)}); };
    if (m_parts->open(line, hasPadding)) return refused();
    FileHeader header;
    const auto format = m_parts->fields.word("format");
    const auto version = m_parts->fields.word("version");
    if (!format || !version || !readVersion(*version, header)) return refused();
    header.format = *format;
    (void)m_parts->fields.take("generator");
    for (const FieldReader::NotTaken& field : m_parts->fields.notTaken()) {
        addMember(m_parts->kept.header, writtenField(line, field.steps));
    }
    return header;
}

Result<FileLine> RowReader::readLine(std::string_view line, bool hasPadding, std::int64_t number, RowCollector& rows) {
    if (auto problem = m_parts->open(line, hasPadding)) return placed(std::move(*problem), number);
    FieldReader& fields = m_parts->fields;
    const auto name = fields.word("row");
    if (fields.error()) return placed(*fields.error(), number);
    if (!name) return failureAt(number, ErrorCode::MissingKey, {"line", "row"});
    if (*name == "end") return Result<FileLine>(tl::in_place, std::in_place_type<FileEnd>, m_parts->readEnd());
    const auto kind = withName<RowKind>(*name);
    if (!kind) {
        while (line.ends_with('\r')) line.remove_suffix(1);  // of the line's end, on other systems
        m_parts->kept.rows.push_back({std::string(*name), std::string(line)});
        return Result<FileLine>(tl::in_place, std::in_place_type<UnknownRow>, UnknownRow{FieldReader::excerpt(*name)});
    }
    if (auto taken = m_parts->readRow(*kind, number, rows); !taken) {
        return tl::unexpected<Error>(std::move(taken.error()));
    }
    return Result<FileLine>(tl::in_place, std::in_place_type<RowTaken>);
}

}  // namespace waymark
