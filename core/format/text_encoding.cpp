#include "core/format/text_encoding.h"

#include <algorithm>
#include <optional>

#include "core/base/text.h"
#include "core/format/file_format.h"

namespace waymark {
namespace {

void appendUtf8(std::string& into, std::uint32_t point) {
    const auto tail = [&](unsigned shift) { into += static_cast<char>(0x80U | ((point >> shift) & 0x3FU)); };
    if (point < 0x80) {
        into += static_cast<char>(point);
    } else if (point < 0x800) {
        into += static_cast<char>(0xC0U | (point >> 6U));
        tail(0);
    } else if (point < 0x10000) {
        into += static_cast<char>(0xE0U | (point >> 12U));
        tail(6);
        tail(0);
    } else {
        into += static_cast<char>(0xF0U | (point >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

// Nothing where a surrogate has no partner or the last unit is cut off.
std::optional<std::string> fromUtf16(std::string_view bytes, bool bigEndian) {
    if (bytes.size() % 2 != 0) return std::nullopt;
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<std::uint8_t>(bytes[at]);
        const auto second = static_cast<std::uint8_t>(bytes[at + 1]);
        return static_cast<std::uint32_t>(bigEndian ? (first << 8) | second : (second << 8) | first);
    };
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        const std::uint32_t unit = unitAt(at);
        if (unit < 0xD800 || unit > 0xDFFF) {
            appendUtf8(text, unit);
            continue;
        }
        const std::uint32_t low = unit < 0xDC00 && at + 3 < bytes.size() ? unitAt(at + 2) : 0;
        if (low < 0xDC00 || low > 0xDFFF) return std::nullopt;
        appendUtf8(text, 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00));
        at += 2;
    }
    return text;
}

// Start of the first line that is not UTF-8; no sequence reaches over a line end.
std::size_t firstMalformed(std::string_view text) {
    std::size_t start = 0;
    while (start < text.size()) {
        const auto end = std::min(text.size(), text.find('\n', start));
        if (!isValidUtf8(text.substr(start, end - start))) return start;
        start = end + 1;
    }
    return text.size();
}

}  // namespace

Result<std::string> decodeText(std::string_view bytes) {
    if (bytes.size() > kLargestFile) return failure(ErrorCode::FileTooLarge, {"256 MiB"});
    std::string text;
    const bool isLittleEndian = bytes.starts_with("\xFF\xFE");
    if (isLittleEndian || bytes.starts_with("\xFE\xFF")) {
        auto decoded = fromUtf16(bytes.substr(2), !isLittleEndian);
        if (!decoded) return failureAt(1, ErrorCode::NotUtf8);
        text = std::move(*decoded);
    } else {
        if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
        text = bytes;
    }
    if (const auto zero = text.find('\0'); zero != std::string::npos) {
        return failureAt(lineAt(text, zero), ErrorCode::BinaryContent);
    }
    if (!isValidUtf8(text)) return failureAt(lineAt(text, firstMalformed(text)), ErrorCode::NotUtf8);
    return text;
}

std::int64_t lineAt(std::string_view bytes, std::size_t place) {
    const std::string_view before = bytes.substr(0, place);
    std::int64_t line = 1;
    for (std::size_t at = 0; at < before.size(); ++at) {
        const bool isPair = before[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n';
        if (before[at] == '\n' || (before[at] == '\r' && !isPair)) ++line;
    }
    return line;
}

}  // namespace waymark
