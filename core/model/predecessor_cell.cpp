#include "core/model/predecessor_cell.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/model/names.h"
#include "core/model/plan_cell.h"

namespace waymark {
namespace {

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

// Takes "SS" off the end of a text, in any case.
std::optional<DependencyKind> takeKind(std::string_view& text) {
    if (text.size() < 2) return std::nullopt;
    const std::string word{upper(text[text.size() - 2]), upper(text.back())};
    const auto kind = withName<DependencyKind>(word);
    if (kind) text = trimmed(text.substr(0, text.size() - 2));
    return kind;
}

// An item cut at its last sign: "B SS", "+2d".
struct Cut {
    std::string_view front;
    Result<WrittenDuration> lag = WrittenDuration{};
    bool hasSign = false;
};

Cut cutAtLag(std::string_view item, TimeUnit bareUnit) {
    const auto sign = item.find_last_of("+-");
    if (sign == std::string_view::npos) return {item, WrittenDuration{}, false};
    const std::string length = item[sign] + std::string(trimmed(item.substr(sign + 1)));
    return {trimmed(item.substr(0, sign)), readDuration(length, bareUnit), true};
}

class ItemReader {
public:
    ItemReader(const CodeLookup& lookup, TimeUnit bareUnit) : m_lookup(lookup), m_bareUnit(bareUnit) {}

    Result<PredecessorCell> read(std::string_view item) const {
        std::string_view suffix = item;
        if (const auto code = takeQuoted(suffix)) return readBehindQuotes(item, *code, suffix);
        const Cut cut = cutAtLag(item, m_bareUnit);
        const bool hasLag = cut.hasSign && cut.lag.has_value();
        const std::string_view front = hasLag ? cut.front : item;
        const WrittenDuration lag = hasLag ? *cut.lag : WrittenDuration{};
        std::string_view code = front;
        const auto kind = takeKind(code);
        const bool isApart = kind && code.size() + 2 < front.size();  // "B SS", not "BSS"
        if (isApart && find(code).isValid()) return PredecessorCell{find(code), *kind, lag};
        if (find(item).isValid()) return PredecessorCell{find(item), {}, {}};
        if (kind && find(code).isValid()) return PredecessorCell{find(code), *kind, lag};
        if (find(front).isValid()) return PredecessorCell{find(front), {}, lag};
        if (!cut.lag && isKnown(cut.front)) return refusedLag(item, cut.lag);
        if (front.empty() || (kind && code.empty())) return malformed(item);
        return failure(ErrorCode::MissingPredecessor, {std::string(item), std::string(kind ? code : front)});
    }

private:
    [[nodiscard]] Id<Touchpoint> find(std::string_view code) const { return m_lookup(std::string(code)); }
    // A code, or a code with a kind behind it.
    [[nodiscard]] bool isKnown(std::string_view front) const {
        if (find(front).isValid()) return true;
        return takeKind(front) && find(front).isValid();
    }
    [[nodiscard]] static tl::unexpected<Error> malformed(std::string_view item) {
        return failure(ErrorCode::MalformedPredecessor, {std::string(item)});
    }
    [[nodiscard]] static tl::unexpected<Error> refusedLag(std::string_view item, const Result<WrittenDuration>& lag) {
        return lag.error().code == ErrorCode::DurationTooLong ? tl::unexpected<Error>(lag.error()) : malformed(item);
    }

    Result<PredecessorCell> readBehindQuotes(std::string_view item, const std::string& code,
                                             std::string_view suffix) const {
        PredecessorCell cell{find(code), {}, {}};
        if (!cell.predecessor.isValid()) return failure(ErrorCode::MissingPredecessor, {std::string(item), code});
        const Cut cut = cutAtLag(suffix, m_bareUnit);
        if (!cut.lag) return refusedLag(item, cut.lag);
        std::string_view rest = cut.front;
        if (const auto kind = takeKind(rest)) cell.kind = *kind;
        if (!rest.empty()) return malformed(item);
        cell.lag = *cut.lag;
        return cell;
    }

    const CodeLookup& m_lookup;
    TimeUnit m_bareUnit;
};

struct Parts {
    std::vector<PredecessorCell> cells;
    std::optional<Error> problem;  // the first one
};

// The parts of "3FS+2d,4" between commas.
Parts readBetweenCommas(std::string_view item, const ItemReader& reader) {
    Parts parts;
    for (std::size_t start = 0; start <= item.size();) {
        const auto end = std::min(item.size(), item.find(',', start));
        auto cell = reader.read(trimmed(item.substr(start, end - start)));
        if (cell)
            parts.cells.push_back(*cell);
        else if (!parts.problem)
            parts.problem = std::move(cell.error());
        start = end + 1;
    }
    return parts;
}

}  // namespace

Result<std::vector<PredecessorCell>> readPredecessors(std::string_view cell, const CodeLookup& lookup,
                                                      TimeUnit bareUnit) {
    const ItemReader reader(lookup, bareUnit);
    std::vector<PredecessorCell> cells;
    for (const std::string_view item : listItems(cell)) {
        auto whole = reader.read(item);
        if (whole) {
            cells.push_back(*whole);
            continue;
        }
        Parts parts = readBetweenCommas(item, reader);
        if (parts.problem) return tl::unexpected<Error>(parts.cells.empty() ? whole.error() : *parts.problem);
        cells.insert(cells.end(), parts.cells.begin(), parts.cells.end());
    }
    return cells;
}

std::string writePredecessors(const Document& document, Id<Touchpoint> successor) {
    std::string cell;
    for (const Id<Dependency> id : document.incoming(successor)) {
        const Dependency& row = document.table<Dependency>().at(id);
        if (!cell.empty()) cell += "; ";
        cell += quotedItem(document.table<Touchpoint>().at(row.predecessor).code, ";,\" \t");
        const bool hasLag = row.lag.length != Minutes{0};
        if (row.kind != DependencyKind::FinishToStart || hasLag) cell += ' ' + std::string(nameOf(row.kind));
        if (!hasLag) continue;
        if (row.lag.length > Minutes{0}) cell += '+';
        cell += writeDuration(row.lag.length, row.lag.unit);
    }
    return cell;
}

}  // namespace waymark
