#pragma once
// The visitor of visitFields that reads: takes the fields of one JSON object, key by key, and checks every value.

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <simdjson.h>

#include "core/base/error.h"
#include "core/format/row_fields.h"
#include "core/model/names.h"

namespace waymark {

// The first refusal is kept; after it every call does nothing.
class FieldReader {
public:
    // Starts over with this object. Refused: a key that stands twice, too many keys.
    void open(const simdjson::dom::object& object);

    void text(std::string_view key, std::string& into, std::size_t limit, std::string_view usual = {});
    void number(std::string_view key, double& into, FieldRange<double> range);
    void optionalNumber(std::string_view key, std::optional<double>& into, FieldRange<double> range);
    void picture(std::string_view key, std::string& into);
    void flag(std::string_view key, bool& into, bool usual = false);
    void money(std::string_view key, Money& into);
    void optionalMoney(std::string_view key, std::optional<Money>& into);
    void amount(std::string_view key, MoneyEstimate& into);
    void estimate(std::string_view key, Estimate& into);
    void duration(std::string_view key, WrittenDuration& into);
    void optionalDuration(std::string_view key, std::optional<WrittenDuration>& into);
    void date(std::string_view key, std::optional<std::chrono::year_month_day>& into);
    // A date that must be there.
    void day(std::string_view key, std::chrono::year_month_day& into);
    void share(std::string_view key, std::optional<Probability>& into);
    void chance(std::string_view key, Probability& into, double usual);
    void workTime(std::string_view key, std::optional<WorkTime>& into);
    // Sorted, each once; empty ones go.
    void texts(std::string_view key, std::vector<std::string>& into);
    void hours(std::string_view key, WorkingHours& into);
    void exceptions(std::string_view key, std::vector<CalendarException>& into);
    void entries(std::string_view key, std::vector<BaselineEntry>& into);
    void buffers(std::string_view key, std::vector<BaselineBuffer>& into);
    void figures(std::string_view key, std::optional<BaselineFigures>& into);
    void answers(std::string_view key, std::vector<Answer>& into);

    template <class Integer>
    void integer(std::string_view key, Integer& into, FieldRange<std::int64_t> range) {
        into = static_cast<Integer>(integerIn(key, range));
    }
    template <class Integer>
    void optionalInteger(std::string_view key, std::optional<Integer>& into, FieldRange<std::int64_t> range) {
        into.reset();
        if (const auto found = take(key)) into = static_cast<Integer>(integerOf(key, *found, range));
    }
    // Whether the row that is meant exists is checked when all rows are known.
    template <class Row>
    void reference(std::string_view key, Id<Row>& into) {
        into = Id<Row>{static_cast<std::uint32_t>(integerIn(key, {1, kLargestId, 0}))};
    }
    template <class Row>
    void references(std::string_view key, std::vector<Id<Row>>& into) {
        into.clear();
        forEachOf(key, kMostTouchpoints, [&](const simdjson::dom::element& item) {
            into.push_back(Id<Row>{static_cast<std::uint32_t>(integerOf(key, item, {1, kLargestId, 1}))});
        });
        std::ranges::sort(into);
        into.erase(std::unique(into.begin(), into.end()), into.end());
    }
    template <class Enum>
    void choice(std::string_view key, Enum& into) {
        const auto name = word(key);
        if (!name) {
            into = kAllOf<Enum>.front();
        } else if (const auto value = withName<Enum>(*name)) {
            into = *value;
        } else {
            fail(ErrorCode::UnknownValue, {std::string(key), excerpt(*name), allNames<Enum>()});
        }
    }

    // The value under a key, which then counts as understood.
    [[nodiscard]] std::optional<simdjson::dom::element> take(std::string_view key);
    // A text as it stands in the file, or nothing where the key is missing.
    [[nodiscard]] std::optional<std::string_view> word(std::string_view key);
    [[nodiscard]] std::int64_t integerIn(std::string_view key, FieldRange<std::int64_t> range);

    void fail(ErrorCode code, std::vector<std::string> details);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    // A field that nobody asked for.
    struct NotTaken {
        std::string name;    // "estimate.mood"
        std::string inside;  // as in KeptText::Members: "", "estimate"
        std::vector<std::size_t>
            steps;  // which part of the object it is, and where it is in an inner one of which part
    };
    [[nodiscard]] std::vector<NotTaken> notTaken() const;
    [[nodiscard]] std::int64_t cleanedTexts() const { return m_cleanedTexts; }
    // From now on texts that are too long are cut, and counted, instead of being refused.
    void cutLongTexts() { m_cutsTexts = true; }
    [[nodiscard]] std::int64_t cutTexts() const { return m_cutTexts + (m_inner ? m_inner->cutTexts() : 0); }

    // At most 60 bytes of a text that may be long or unclean, for an error message.
    [[nodiscard]] static std::string excerpt(std::string_view text);
    [[nodiscard]] static std::string excerpt(const simdjson::dom::element& element);

private:
    struct Field {
        std::string_view key;
        simdjson::dom::element value;
        bool isTaken = false;
    };

    void wrongType(std::string_view key, const simdjson::dom::element& found, std::string_view expected);
    // A reader for the object under a key, which must be closed with leave(); null where the key is missing.
    FieldReader* enter(std::string_view key);
    void leave(std::string_view key);
    // The same for an object that is the item with this number in the list under a key, and is told from the others
    // by a name.
    void leaveItem(std::string_view key, std::size_t item, std::string_view name);
    void takeOver(std::string_view key, std::vector<std::size_t> steps, std::string_view inside);
    [[nodiscard]] std::int64_t integerOf(std::string_view key, const simdjson::dom::element& found,
                                         FieldRange<std::int64_t> range);
    [[nodiscard]] double numberOf(std::string_view key, const simdjson::dom::element& found, FieldRange<double> range);
    // Calls `visit` for the items of a list until one is refused.
    void forEachOf(std::string_view key, std::size_t most,
                   const std::function<void(const simdjson::dom::element&)>& visit);
    // The same for lists of four numbers, each within its range.
    using FourNumbers = std::array<std::int64_t, 4>;
    void forEachFour(std::string_view key, const std::array<FieldRange<std::int64_t>, 4>& ranges,
                     const std::function<void(const FourNumbers&)>& visit);
    std::vector<Minutes> lengths(std::string_view key);
    WrittenDuration lengthAndUnit();
    // Refuses or cuts a text that is longer than this.
    void fit(std::string_view key, std::string& into, std::size_t limit);
    WrittenDuration durationOf(std::string_view key, FieldReader& inner);

    std::vector<Field> m_fields;
    std::size_t m_next = 0;  // keys usually come in the order in which they are asked for
    std::unique_ptr<FieldReader> m_inner;
    std::vector<NotTaken> m_notTakenInside;  // of inner objects
    std::optional<Error> m_error;
    std::int64_t m_cleanedTexts = 0;
    bool m_cutsTexts = false;
    std::int64_t m_cutTexts = 0;
};

}  // namespace waymark
