#include "core/format/raw_json.h"

#include <algorithm>

namespace waymark {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::string_view withoutBlanks(std::string_view text) {
    const auto first = std::min(text.find_first_not_of(kBlanks), text.size());
    return text.substr(first, text.find_last_not_of(kBlanks) + 1 - first);
}

// Where the text that begins at `at` ends, behind its closing quote.
std::size_t textEnd(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\') ++at;
    }
    return std::min(at + 1, text.size());
}

}  // namespace

std::vector<std::string_view> partsOf(std::string_view text) {
    text = withoutBlanks(text);
    std::vector<std::string_view> parts;
    std::size_t depth = 0;
    std::size_t start = 1;
    for (std::size_t at = 1; at < text.size();) {
        const char sign = text[at];
        if (sign == '"') {
            at = textEnd(text, at);
            continue;
        }
        const bool isEnd = depth == 0 && (sign == '}' || sign == ']');
        if (isEnd || (depth == 0 && sign == ',')) {
            const std::string_view part = withoutBlanks(text.substr(start, at - start));
            if (!part.empty()) parts.push_back(part);
            start = at + 1;
        }
        if (isEnd) break;
        if (sign == '{' || sign == '[') ++depth;
        if (sign == '}' || sign == ']') --depth;
        ++at;
    }
    return parts;
}

std::string_view valueOf(std::string_view member) {
    const auto colon = member.find(':', textEnd(member, 0));
    return withoutBlanks(member.substr(std::min(colon, member.size() - 1) + 1));
}

}  // namespace waymark
