#pragma once
// Keys and values of JSON objects in one call each, for reports with many of them.

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "core/format/json_writer.h"
#include "core/format/money_text.h"
#include "core/value/investment.h"

namespace waymark {

// Keys with their values, and why some have none.
class JsonFields {
public:
    explicit JsonFields(JsonWriter& json) : m_json(json) {}

    void text(std::string_view key, std::string_view value) {
        m_json.key(key);
        m_json.text(value);
    }
    void number(std::string_view key, double value) {
        m_json.key(key);
        m_json.number(value);
    }
    void whole(std::string_view key, std::int64_t value) {
        m_json.key(key);
        m_json.number(value);
    }
    void flag(std::string_view key, bool value) {
        m_json.key(key);
        m_json.boolean(value);
    }
    // Null where there is none.
    void optional(std::string_view key, const std::optional<double>& value) {
        m_json.key(key);
        if (value)
            m_json.number(*value);
        else
            m_json.null();
    }
    void money(std::string_view key, Money amount) { number(key, amountNumber(amount)); }
    void money(std::string_view key, double minorUnits) { number(key, amountNumber(minorUnits)); }
    template <class T, class Write>
    void defined(std::string_view key, const Defined<T>& figure, Write&& write) {
        if (figure) return write(*figure);
        m_json.key(key);
        m_json.null();
        m_undefined.emplace_back(key, figure.error());
    }
    void defined(std::string_view key, const Defined<Money>& figure) {
        defined(key, figure, [&](Money amount) { money(key, amount); });
    }
    void defined(std::string_view key, const Defined<double>& figure) {
        defined(key, figure, [&](double value) { number(key, value); });
    }
    void defined(std::string_view key, const Defined<Payback>& figure) {
        defined(key, figure, [&](const Payback& payback) { number(key, payback.interpolated); });
    }
    // {key: reason} for each figure that does not exist.
    void reasons() {
        m_json.key("undefined");
        m_json.beginObject();
        for (const auto& [key, why] : m_undefined) text(key, nameOf(why));
        m_json.endObject();
        m_undefined.clear();
    }
    template <class Rows, class Write>
    void list(std::string_view key, const Rows& rows, Write&& write) {
        m_json.key(key);
        m_json.beginArray();
        for (const auto& row : rows) write(row);
        m_json.endArray();
    }
    template <class Rows, class Write>
    void objects(std::string_view key, const Rows& rows, Write&& write) {
        list(key, rows, [&](const auto& row) {
            m_json.beginObject();
            write(row);
            m_json.endObject();
        });
    }
    template <class Write>
    void object(std::string_view key, Write&& write) {
        m_json.key(key);
        m_json.beginObject();
        write();
        m_json.endObject();
    }

private:
    JsonWriter& m_json;
    std::vector<std::pair<std::string, Undefined>> m_undefined;
};

}  // namespace waymark
