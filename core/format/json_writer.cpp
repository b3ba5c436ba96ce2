#include "core/format/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/base/number_text.h"
#include "core/base/text.h"

namespace waymark {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

bool needsEscape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

void appendEscaped(std::string& into, char c) {
    switch (c) {
        case '"': into += "\\\""; return;
        case '\\': into += "\\\\"; return;
        case '\n': into += "\\n"; return;
        case '\t': into += "\\t"; return;
        case '\r': into += "\\r"; return;
        default:
            into += "\\u00";
            into += kHexDigits[static_cast<unsigned char>(c) >> 4U];
            into += kHexDigits[static_cast<unsigned char>(c) & 0xFU];
    }
}

void appendQuoted(std::string& into, std::string_view value) {
    into += '"';
    std::size_t done = 0;
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (!needsEscape(value[at])) continue;
        into.append(value, done, at - done);
        appendEscaped(into, value[at]);
        done = at + 1;
    }
    into.append(value, done);
    into += '"';
}

}  // namespace

void JsonWriter::key(std::string_view name) {
    text(name);
    m_into += ':';
    m_needsComma = false;
}

void JsonWriter::text(std::string_view value) {
    separate();
    if (isValidUtf8(value))
        appendQuoted(m_into, value);
    else
        appendQuoted(m_into, cleanText(value));
}

void JsonWriter::number(std::int64_t value) {
    separate();
    std::array<char, 24> buffer{};
    m_into.append(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr);
}

void JsonWriter::number(double value) {
    separate();
    m_into += std::isfinite(value) ? toText(value) : "null";
}

void JsonWriter::boolean(bool value) {
    separate();
    m_into += value ? "true" : "false";
}

void JsonWriter::members(std::string_view written) {
    separate();
    m_into += written;
    m_needsComma = true;
}

void JsonWriter::null() {
    separate();
    m_into += "null";
}

void JsonWriter::written(std::string_view json) {
    separate();
    m_into += json;
}

void JsonWriter::open(char bracket) {
    separate();
    m_into += bracket;
    m_needsComma = false;
}

void JsonWriter::close(char bracket) {
    m_into += bracket;
    m_needsComma = true;
}

void JsonWriter::separate() {
    if (m_needsComma) m_into += ',';
    m_needsComma = true;
}

}  // namespace waymark
