#include "core/format/salvage.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/number_text.h"
#include "core/format/file_format.h"
#include "core/format/row_reader.h"

namespace waymark {
namespace {

using namespace std::string_view_literals;

// A hole in a file reads as zeros, in which line ends are lost too: lines end at both.
constexpr std::string_view kLineEnds = "\n\0"sv;

bool isBeyondSalvage(ErrorCode code) {
    return code == ErrorCode::MergeMarkers || code == ErrorCode::FileTooLarge || code == ErrorCode::TooManyRows;
}

class Salvage {
public:
    // Whether this is one of our files, as far as can be told.
    bool read(std::string_view bytes) {
        m_reader.cutLongTexts();
        std::int64_t number = 1;
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t end = std::min(bytes.size(), bytes.find_first_of(kLineEnds, at));
            const std::string_view line = bytes.substr(at, end - at);
            if (at == 0) {
                if (!readHeader(line)) return false;
            } else {
                readLine(line, number);
            }
            at = end + 1;
            if (end == bytes.size() || bytes[end] == '\n') {
                ++number;
            } else {  // a hole stands in one line, however many there were
                lose(number);
                at = std::min(bytes.size(), bytes.find_first_not_of('\0', end));
            }
        }
        return m_found > 0;
    }

    std::optional<Salvaged> finish() {
        Salvaged salvaged;
        salvaged.repairs = m_rows.repair();
        (void)m_rows.dropDemandsOfNobody();
        (void)m_rows.splitResponses();
        salvaged.cutTexts = m_reader.cutTexts();
        salvaged.hasEnd = m_end.has_value();
        for (const auto& [kind, written] : m_end ? m_end->counts : std::map<RowKind, std::int64_t>()) {
            const std::int64_t left = m_rows.count(kind);
            if (left < written) salvaged.missing[kind] = {written, left};
        }
        auto document = m_rows.finish();
        if (!document) return std::nullopt;
        salvaged.document = std::move(*document);
        salvaged.document.keep(m_reader.takeKept());
        salvaged.lostLines = std::move(m_lost);
        return salvaged;
    }

private:
    // A first line that cannot be read says nothing against the others.
    bool readHeader(std::string_view line) {
        const auto header = m_reader.readHeader(line, false);
        if (!header) lose(1);
        return !header || header->format == "waymark";
    }

    void readLine(std::string_view line, std::int64_t number) {
        if (trimmed(line).empty()) return;
        const auto read = m_reader.readLine(line, false, number, m_rows);
        if (!read) {
            lose(number);
        } else if (const auto* end = std::get_if<FileEnd>(&*read)) {
            m_end = *end;
        } else {
            ++m_found;
        }
    }

    void lose(std::int64_t line) {
        if (m_lost.empty() || m_lost.back() != line) m_lost.push_back(line);
    }

    RowReader m_reader;
    RowCollector m_rows;
    std::optional<FileEnd> m_end;
    std::vector<std::int64_t> m_lost;
    std::int64_t m_found = 0;
};

}  // namespace

Result<Salvaged> salvageDocument(std::string_view bytes, const Error& damage) {
    if (isBeyondSalvage(damage.code) || bytes.size() > kLargestFile) return tl::unexpected<Error>(damage);
    Salvage salvage;
    if (!salvage.read(bytes)) return tl::unexpected<Error>(damage);
    auto salvaged = salvage.finish();
    if (!salvaged) return tl::unexpected<Error>(damage);
    return std::move(*salvaged);
}

}  // namespace waymark
