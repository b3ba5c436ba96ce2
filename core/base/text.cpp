#include "core/base/text.h"

#include <cstdint>

namespace waymark {
namespace {

// Length of the well-formed UTF-8 sequence at `at`, or 0 (Unicode 15, table 3-7).
std::size_t sequenceLength(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<std::uint8_t>(text[at + i]) : std::uint8_t{0};
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const std::uint8_t first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) >= 0xA0;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && byte(1) < 0x90;
        const bool beyond = first == 0xF4 && byte(1) >= 0x90;
        return follows(1) && follows(2) && follows(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

bool isControl(std::string_view sequence) {
    const auto first = static_cast<std::uint8_t>(sequence[0]);
    if (sequence.size() == 1) return first < 0x20 || first == 0x7F;
    const auto second = static_cast<std::uint8_t>(sequence[1]);
    if (sequence.size() == 2) return first == 0xC2 && second < 0xA0;  // C1 controls
    if (sequence.size() != 3) return false;
    const auto third = static_cast<std::uint8_t>(sequence[2]);
    return first == 0xEF && second == 0xBF && third >= 0xBE;  // U+FFFE, U+FFFF
}

}  // namespace

bool isValidUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceLength(text, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

std::string cleanText(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceLength(text, at);
        if (length == 0) {
            clean += "\xEF\xBF\xBD";
            ++at;
            continue;
        }
        const std::string_view sequence = text.substr(at, length);
        at += length;
        if (sequence == "\r") {
            if (at >= text.size() || text[at] != '\n') clean += '\n';
        } else if (sequence == "\n" || sequence == "\t" || !isControl(sequence)) {
            clean += sequence;
        }
    }
    return clean;
}

std::string cleanLine(std::string_view text) {
    std::string clean = cleanText(text);
    for (char& c : clean) {
        if (c == '\n' || c == '\t') c = ' ';
    }
    const auto first = clean.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return clean.substr(first, clean.find_last_not_of(' ') - first + 1);
}

}  // namespace waymark
