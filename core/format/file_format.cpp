#include "core/format/file_format.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "core/base/checksum.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/base/version.h"
#include "core/format/json_writer.h"
#include "core/format/row_collector.h"
#include "core/format/row_reader.h"
#include "core/format/row_writer.h"
#include "core/format/text_encoding.h"
#include "core/model/names.h"

namespace waymark {
namespace {

constexpr int kMajorVersion = 1;
constexpr int kMinorVersion = 6;
constexpr std::size_t kLongestHeader = 64 * 1024;  // bytes looked at to tell whose a file is
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

void writeHeader(std::string& into, const KeptText& kept) {
    JsonWriter json(into);
    json.beginObject();
    json.key("format");
    json.text("waymark");
    json.key("version");
    json.text(kFormatVersion);
    json.key("generator");
    json.text("Waymark " + std::string(programVersion()));
    if (!kept.header.empty()) json.members(kept.header);
    json.endObject();
    into += '\n';
}

void writeKeptRows(std::string& into, const KeptText& kept) {
    for (const KeptText::Row& row : kept.rows) {
        into += row.line;
        into += '\n';
    }
}

void writeEnd(std::string& into, const std::array<std::size_t, kAllOf<RowKind>.size()>& counts, const KeptText& kept) {
    const std::uint32_t checksum = crc32(into);
    JsonWriter json(into);
    json.beginObject();
    json.key("row");
    json.text("end");
    json.key("counts");
    json.beginObject();
    for (const RowKind kind : kAllOf<RowKind>) {
        const std::size_t count = counts[static_cast<std::size_t>(kind)];
        if (count == 0) continue;
        json.key(nameOf(kind));
        json.number(static_cast<std::int64_t>(count));
    }
    std::map<std::string_view, std::int64_t> unknown;
    for (const KeptText::Row& row : kept.rows) ++unknown[row.kind];
    for (const auto& [kind, count] : unknown) {
        json.key(kind);
        json.number(count);
    }
    json.endObject();
    json.key("crc32");
    json.text(checksumText(checksum));
    json.endObject();
    into += '\n';
}

// Lines of a text, one after the other, without their line ends.
class Lines {
public:
    explicit Lines(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool atEnd() const { return m_next >= m_bytes.size(); }
    std::string_view next() {
        m_start = m_next;
        const auto end = std::min(m_bytes.size(), m_bytes.find('\n', m_start));
        m_next = end + 1;
        ++m_number;
        std::string_view line = m_bytes.substr(m_start, end - m_start);
        if (line.ends_with('\r')) line.remove_suffix(1);
        return line;
    }
    [[nodiscard]] std::int64_t number() const { return m_number; }
    // Everything before the line that was read last.
    [[nodiscard]] std::string_view before() const { return m_bytes.substr(0, m_start); }
    [[nodiscard]] bool hasPadding() const { return m_next + RowReader::kPadding <= m_bytes.size(); }

private:
    std::string_view m_bytes;
    std::size_t m_start = 0;
    std::size_t m_next = 0;
    std::int64_t m_number = 0;
};

bool isMergeMarker(std::string_view line) {
    return line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") || line == "=======" ||
           line.starts_with("||||||| ");
}

tl::unexpected<Error> placed(Error error, std::int64_t line) {
    error.line = line;
    return tl::unexpected<Error>(std::move(error));
}

std::string versionText(const FileHeader& header) {
    return toText(std::int64_t{header.majorVersion}) + '.' + toText(std::int64_t{header.minorVersion});
}

std::optional<FileHeader> headerOf(std::string_view bytes) {
    if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
    RowReader reader;
    const auto header = reader.readHeader(bytes.substr(0, std::min(bytes.find('\n'), kLongestHeader)), false);
    return header ? std::optional(*header) : std::nullopt;
}

bool isOurs(std::string_view bytes) {
    const auto header = headerOf(bytes);
    return header && header->format == "waymark";
}

class FileReader {
public:
    explicit FileReader(std::string_view bytes) : m_lines(bytes) {}

    Result<Loaded> read() {
        if (auto header = readHeader(); !header) return tl::unexpected<Error>(std::move(header.error()));
        while (!m_lines.atEnd()) {
            if (auto row = readRow(m_lines.next()); !row) return tl::unexpected<Error>(std::move(row.error()));
        }
        if (!m_end) return failureAt(m_lines.number(), ErrorCode::DamagedFile, {"its last line is missing"});
        noteWhatWasSeen();
        for (Problem& note : m_rows.dropDemandsOfNobody()) m_notes.push_back(std::move(note));
        for (Problem& note : m_rows.splitResponses()) m_notes.push_back(std::move(note));
        auto lines = m_rows.touchpointLines();
        auto document = m_rows.finish();
        if (!document) return tl::unexpected<Error>(std::move(document.error()));
        if (KeptText kept = m_reader.takeKept(); !kept.empty()) document->keep(std::move(kept));
        return Loaded{std::move(*document), std::move(m_notes), std::move(lines)};
    }

private:
    Result<void> readHeader() {
        const std::string_view line = m_lines.next();
        if (isMergeMarker(line)) return failureAt(1, ErrorCode::MergeMarkers);
        auto header = m_reader.readHeader(line, m_lines.hasPadding());
        if (!header) return placed(std::move(header.error()), 1);
        if (header->format != "waymark") return failureAt(1, ErrorCode::NotAJourneyFile, {header->format});
        const std::string version = versionText(*header);
        if (header->majorVersion > kMajorVersion) {
            return failureAt(1, ErrorCode::NewerFormat, {version, std::string(kFormatVersion)});
        }
        if (header->majorVersion < kMajorVersion) return failureAt(1, ErrorCode::NotAJourneyFile, {version});
        if (header->minorVersion > kMinorVersion) {
            m_notes.push_back(makeProblem("newer-minor-version", {}, {version, std::string(kFormatVersion)}));
        }
        return {};
    }

    Result<void> readRow(std::string_view line) {
        if (trimmed(line).empty()) return {};
        if (isMergeMarker(line)) return failureAt(m_lines.number(), ErrorCode::MergeMarkers);
        if (m_end) return failureAt(m_lines.number(), ErrorCode::DamagedFile, {"there are lines behind its last line"});
        auto read = m_reader.readLine(line, m_lines.hasPadding(), m_lines.number(), m_rows);
        if (!read) return tl::unexpected<Error>(std::move(read.error()));
        if (const auto* unknown = std::get_if<UnknownRow>(&*read)) {
            ++m_unknownRows[unknown->kind];
        } else if (auto* end = std::get_if<FileEnd>(&*read)) {
            m_end = std::move(*end);
            m_checksum = crc32(m_lines.before());
        }
        return {};
    }

    void noteWhatWasSeen() {
        for (const auto& [where, times] : m_reader.unknownKeys()) {
            m_notes.push_back(makeProblem("unknown-key", {}, {where.first, where.second, toText(times)}));
        }
        for (const auto& [kind, times] : m_unknownRows) {
            m_notes.push_back(makeProblem("unknown-row", {}, {kind, toText(times)}));
        }
        if (m_end->checksum != m_checksum) m_notes.push_back(makeProblem("checksum-differs", {}, {}));
        for (const auto& [kind, count] : m_end->counts) {
            const std::int64_t found = m_rows.count(kind);
            if (found >= count) continue;
            m_notes.push_back(
                makeProblem("rows-missing", {}, {std::string(nameOf(kind)), toText(count), toText(found)}));
        }
        if (m_reader.cleanedTexts() > 0) {
            m_notes.push_back(makeProblem("text-cleaned", {}, {toText(m_reader.cleanedTexts())}));
        }
    }

    Lines m_lines;
    RowReader m_reader;
    RowCollector m_rows;
    std::optional<FileEnd> m_end;
    std::uint32_t m_checksum = 0;
    std::map<std::string, std::int64_t> m_unknownRows;
    std::vector<Problem> m_notes;
};

}  // namespace

std::string writeDocument(const Document& document) {
    std::string bytes;
    bytes.reserve(document.table<Touchpoint>().size() * 400 + document.table<Dependency>().size() * 120 + 1024);
    std::array<std::size_t, kAllOf<RowKind>.size()> counts{};
    const auto write = [&]<class Row>(const Table<Row>& rows) {
        writeRows(bytes, rows, document.kept());
        counts[static_cast<std::size_t>(kRowKind<Row>)] = rows.size();
    };
    writeHeader(bytes, document.kept());
    write(document.table<Journey>());
    write(document.table<Persona>());
    write(document.table<Stage>());
    write(document.table<Lane>());
    write(document.table<Resource>());
    write(document.table<Touchpoint>());
    write(document.table<Placement>());
    write(document.table<Experience>());
    write(document.table<Dependency>());
    write(document.table<Demand>());
    write(document.table<Calendar>());
    write(document.table<Progress>());
    write(document.table<CrashOption>());
    write(document.table<RiskEvent>());
    write(document.table<PlanSettings>());
    write(document.table<Baseline>());
    write(document.table<Initiative>());
    write(document.table<CashFlow>());
    write(document.table<Effect>());
    write(document.table<ValueSettings>());
    write(document.table<Scenario>());
    write(document.table<Measure>());
    write(document.table<MeasureFigure>());
    write(document.table<SurveyResponse>());
    write(document.table<Comment>());
    write(document.table<Feeling>());
    write(document.table<StickyNote>());
    write(document.table<OwnerColour>());
    write(document.table<Scene>());
    write(document.table<Vote>());
    writeKeptRows(bytes, document.kept());
    writeEnd(bytes, counts, document.kept());
    return bytes;
}

Result<Loaded> readDocument(std::string_view bytes) {
    if (bytes.size() > kLargestFile) return failure(ErrorCode::FileTooLarge, {"256 MiB"});
    if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
    if (trimmed(bytes).empty()) return failureAt(1, ErrorCode::NotAJourneyFile, {"an empty file"});
    if (const auto zero = bytes.find('\0'); zero != std::string_view::npos) {
        const std::int64_t line = lineAt(bytes, zero);
        return isOurs(bytes) ? failureAt(line, ErrorCode::DamagedFile, {"there is a hole in it"})
                             : failureAt(line, ErrorCode::BinaryContent);
    }
    return FileReader(bytes).read();
}

std::optional<std::string> newerMajorVersion(std::string_view bytes) {
    const auto header = headerOf(bytes);
    if (!header || header->format != "waymark" || header->majorVersion <= kMajorVersion) return std::nullopt;
    return versionText(*header);
}

}  // namespace waymark
