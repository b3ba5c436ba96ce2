#pragma once
// Writes compact JSON (RFC 8259) in the order in which it is told to, the same bytes in every locale.

#include <cstdint>
#include <string>
#include <string_view>

namespace waymark {

// Appends to a string that the caller owns. The caller keeps objects and arrays balanced.
class JsonWriter {
public:
    explicit JsonWriter(std::string& into) : m_into(into) {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(std::string_view name);

    // Malformed UTF-8 becomes U+FFFD, so that the result is always JSON.
    void text(std::string_view value);
    void number(std::int64_t value);
    // Shortest decimal that reads back as the same number; null where it is not finite.
    void number(double value);
    void boolean(bool value);
    void null();
    // Members of an object as they stand in JSON, parted by commas.
    void members(std::string_view written);
    // A value that is JSON already, as it stands.
    void written(std::string_view json);

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    std::string& m_into;
    bool m_needsComma = false;
};

}  // namespace waymark
