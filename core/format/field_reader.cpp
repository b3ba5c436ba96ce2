#include "core/format/field_reader.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/date_text.h"
#include "core/base/number_text.h"
#include "core/base/picture.h"
#include "core/format/row_reader.h"

namespace waymark {
namespace {

constexpr std::size_t kMostKeys = 256;
constexpr std::size_t kLongestExcerpt = 60;

// True for text that surely needs no cleaning; simdjson has checked that it is UTF-8.
bool isPlain(std::string_view text) {
    return std::ranges::none_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xEF;
    });
}

}  // namespace

void FieldReader::open(const simdjson::dom::object& object) {
    m_fields.clear();
    m_notTakenInside.clear();
    m_next = 0;
    m_error.reset();
    for (const auto [key, value] : object) {
        if (m_fields.size() == kMostKeys) {
            return fail(ErrorCode::DamagedFile, {"more than " + toText(std::int64_t{kMostKeys}) + " keys"});
        }
        m_fields.push_back({key, value, false});
    }
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (m_fields[i].key != m_fields[k].key) continue;
            return fail(ErrorCode::DamagedFile, {"the key \"" + excerpt(m_fields[i].key) + "\" stands twice"});
        }
    }
}

std::optional<simdjson::dom::element> FieldReader::take(std::string_view key) {
    if (m_error) return std::nullopt;
    for (std::size_t step = 0; step < m_fields.size(); ++step) {
        const std::size_t at = (m_next + step) % m_fields.size();
        if (m_fields[at].key != key) continue;
        m_fields[at].isTaken = true;
        m_next = at + 1;
        return m_fields[at].value;
    }
    return std::nullopt;
}

std::optional<std::string_view> FieldReader::word(std::string_view key) {
    const auto found = take(key);
    if (!found) return std::nullopt;
    std::string_view value;
    if (found->get(value) != simdjson::SUCCESS) {
        wrongType(key, *found, "a text");
        return std::nullopt;
    }
    return value;
}

void FieldReader::text(std::string_view key, std::string& into, std::size_t limit, std::string_view usual) {
    const auto value = word(key);
    if (!value) {
        into = usual;
        return;
    }
    if (isPlain(*value)) {
        into = *value;
    } else {
        into = cleanText(*value);
        if (into != *value) ++m_cleanedTexts;
    }
    fit(key, into, limit);
}

void FieldReader::fit(std::string_view key, std::string& into, std::size_t limit) {
    if (into.size() <= limit) return;
    if (!m_cutsTexts) return fail(ErrorCode::TextTooLong, {std::string(key), toText(static_cast<std::int64_t>(limit))});
    while ((static_cast<unsigned char>(into[limit]) & 0xC0U) == 0x80U) --limit;  // not within a letter
    into.resize(limit);
    ++m_cutTexts;
}

std::int64_t FieldReader::integerIn(std::string_view key, FieldRange<std::int64_t> range) {
    const auto found = take(key);
    return found ? integerOf(key, *found, range) : range.usual;
}

std::int64_t FieldReader::integerOf(std::string_view key, const simdjson::dom::element& found,
                                    FieldRange<std::int64_t> range) {
    std::int64_t value = 0;
    if (found.get(value) != simdjson::SUCCESS) {
        fail(ErrorCode::NotAnInteger, {excerpt(found), std::string(key)});
        return range.usual;
    }
    if (value < range.lowest || value > range.highest) {
        fail(ErrorCode::OutOfRange, {std::string(key), toText(value), toText(range.lowest), toText(range.highest)});
        return range.usual;
    }
    return value;
}

void FieldReader::number(std::string_view key, double& into, FieldRange<double> range) {
    const auto found = take(key);
    into = found ? numberOf(key, *found, range) : range.usual;
}

double FieldReader::numberOf(std::string_view key, const simdjson::dom::element& found, FieldRange<double> range) {
    double value = range.usual;
    if (found.get(value) != simdjson::SUCCESS) {
        fail(ErrorCode::NotANumber, {excerpt(found), std::string(key)});
    } else if (!(value >= range.lowest && value <= range.highest)) {
        fail(ErrorCode::OutOfRange,
             {std::string(key), toText(value), toText(range.lowest, 0), toText(range.highest, 0)});
    }
    return value;
}

void FieldReader::optionalNumber(std::string_view key, std::optional<double>& into, FieldRange<double> range) {
    into.reset();
    if (const auto found = take(key)) into = numberOf(key, *found, range);
}

void FieldReader::picture(std::string_view key, std::string& into) {
    into = word(key).value_or(std::string_view{});
    if (m_error || into.empty()) return;
    if (auto checked = checkPicture(into); !checked) fail(checked.error().code, checked.error().details);
}

void FieldReader::flag(std::string_view key, bool& into, bool usual) {
    into = usual;
    const auto found = take(key);
    if (found && found->get(into) != simdjson::SUCCESS) wrongType(key, *found, "true or false");
}

void FieldReader::money(std::string_view key, Money& into) {
    into = Money{integerIn(key, {-kLargestAmount, kLargestAmount, 0})};
}

void FieldReader::optionalMoney(std::string_view key, std::optional<Money>& into) {
    into.reset();
    if (const auto found = take(key)) into = Money{integerOf(key, *found, {-kLargestAmount, kLargestAmount, 0})};
}

void FieldReader::amount(std::string_view key, MoneyEstimate& into) {
    into = {};
    const auto found = take(key);
    if (!found) return;
    const auto moneyOf = [&](const simdjson::dom::element& item) {
        return Money{integerOf(key, item, {-kLargestAmount, kLargestAmount, 0})};
    };
    simdjson::dom::array parts;
    if (found->get(parts) != simdjson::SUCCESS) {
        into = exactly(moneyOf(*found));
        return;
    }
    if (parts.size() != 3) return wrongType(key, *found, "a number, or a list of three");
    into = {moneyOf(parts.at(0)), moneyOf(parts.at(1)), moneyOf(parts.at(2))};
    if (m_error) return;
    if (auto checked = checkAmounts(into); !checked) fail(checked.error().code, checked.error().details);
}

FieldReader* FieldReader::enter(std::string_view key) {
    const auto found = take(key);
    if (!found) return nullptr;
    simdjson::dom::object object;
    if (found->get(object) != simdjson::SUCCESS) {
        wrongType(key, *found, "an object");
        return nullptr;
    }
    if (!m_inner) m_inner = std::make_unique<FieldReader>();
    if (m_cutsTexts) m_inner->cutLongTexts();
    m_inner->open(object);
    return m_inner.get();
}

void FieldReader::takeOver(std::string_view key, std::vector<std::size_t> steps, std::string_view inside) {
    std::vector<NotTaken> unknown = m_inner->notTaken();
    if (unknown.empty()) return;
    const auto part = std::ranges::find(m_fields, key, &Field::key) - m_fields.begin();
    steps.insert(steps.begin(), static_cast<std::size_t>(part));
    for (NotTaken& inner : unknown) {
        inner.name = std::string(key) + '.' + inner.name;
        inner.inside = std::string(inside) + (inner.inside.empty() ? "" : ".") + inner.inside;
        inner.steps.insert(inner.steps.begin(), steps.begin(), steps.end());
        m_notTakenInside.push_back(std::move(inner));
    }
}

void FieldReader::leaveItem(std::string_view key, std::size_t item, std::string_view name) {
    takeOver(key, {item}, std::string(key) + '.' + std::string(name));
    if (m_inner->error()) fail(m_inner->error()->code, m_inner->error()->details);
}

void FieldReader::leave(std::string_view key) {
    takeOver(key, {}, key);
    if (m_inner->error()) fail(m_inner->error()->code, m_inner->error()->details);
}

void FieldReader::estimate(std::string_view key, Estimate& into) {
    into = Estimate{};
    FieldReader* inner = enter(key);
    if (!inner) return;
    constexpr FieldRange<std::int64_t> kAny{std::numeric_limits<std::int64_t>::min(),
                                            std::numeric_limits<std::int64_t>::max(), 0};
    inner->choice("distribution", into.distribution);
    const bool isObserved = into.distribution == Distribution::Observed;
    std::vector<Minutes> measured;
    if (isObserved) {
        measured = inner->lengths("observed");
    } else {
        into.optimistic = Minutes{inner->integerIn("optimistic", kAny)};
        into.likely = Minutes{inner->integerIn("likely", kAny)};
        into.pessimistic = Minutes{inner->integerIn("pessimistic", kAny)};
    }
    into.unit = inner->lengthAndUnit().unit;
    if (isObserved) into = observedEstimate(std::move(measured), into.unit);
    leave(key);
    if (m_error) return;
    if (auto checked = checkEstimate(into); !checked) fail(checked.error().code, checked.error().details);
    // One that nobody has made is not written, so this time of 0 is meant.
    if (into == Estimate{}) into = fixedEstimate(Minutes{0});
}

// The unit "d" and the length 0 where the keys are missing.
WrittenDuration FieldReader::lengthAndUnit() {
    WrittenDuration read;
    read.length = Minutes{
        integerIn("minutes", {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(), 0})};
    if (const auto name = word("unit")) {
        const auto unit = withName<TimeUnit>(*name);
        if (unit)
            read.unit = *unit;
        else
            fail(ErrorCode::UnknownValue, {"unit", excerpt(*name), allNames<TimeUnit>()});
    }
    return read;
}

WrittenDuration FieldReader::durationOf(std::string_view key, FieldReader& inner) {
    const WrittenDuration read = inner.lengthAndUnit();
    leave(key);
    if (read.length > kLongestDuration || read.length < -kLongestDuration) {
        fail(ErrorCode::DurationTooLong,
             {writeDuration(read.length, TimeUnit::Minute), writeDuration(kLongestDuration, TimeUnit::Day)});
    }
    return read;
}

void FieldReader::duration(std::string_view key, WrittenDuration& into) {
    FieldReader* inner = enter(key);
    into = inner ? durationOf(key, *inner) : WrittenDuration{};
}

void FieldReader::optionalDuration(std::string_view key, std::optional<WrittenDuration>& into) {
    into.reset();
    FieldReader* inner = enter(key);
    if (!inner) return;
    into = durationOf(key, *inner);
    if (into->length < Minutes{0}) fail(ErrorCode::NegativeDuration, {writeDuration(into->length, into->unit)});
}

void FieldReader::date(std::string_view key, std::optional<std::chrono::year_month_day>& into) {
    into.reset();
    const auto value = word(key);
    if (!value) return;
    into = readDate(*value);
    if (!into) fail(ErrorCode::UnknownValue, {std::string(key), excerpt(*value), "a day such as 2024-03-01"});
}

void FieldReader::day(std::string_view key, std::chrono::year_month_day& into) {
    std::optional<std::chrono::year_month_day> read;
    date(key, read);
    if (!m_error && !read) fail(ErrorCode::MissingKey, {"figure or response", std::string(key)});
    into = read.value_or(kNoDay);
}

void FieldReader::share(std::string_view key, std::optional<Probability>& into) {
    into.reset();
    const auto found = take(key);
    if (!found) return;
    double value = 0.0;
    if (found->get(value) == simdjson::SUCCESS) into = Probability::from(value);
    if (!into) fail(ErrorCode::ShareOutOfRange, {excerpt(*found)});
}

void FieldReader::chance(std::string_view key, Probability& into, double usual) {
    std::optional<Probability> read;
    share(key, read);
    into = read ? *read : *Probability::from(usual);
}

void FieldReader::workTime(std::string_view key, std::optional<WorkTime>& into) {
    into.reset();
    const auto found = take(key);
    if (found) into = WorkTime{Minutes{integerOf(key, *found, {0, kLatestTime.time_since_epoch().count(), 0})}};
}

void FieldReader::forEachOf(std::string_view key, std::size_t most,
                            const std::function<void(const simdjson::dom::element&)>& visit) {
    const auto found = take(key);
    if (!found) return;
    simdjson::dom::array items;
    if (found->get(items) != simdjson::SUCCESS) return wrongType(key, *found, "a list");
    std::size_t count = 0;
    for (const simdjson::dom::element item : items) {
        if (++count > most) {
            return fail(ErrorCode::TooManyRows, {std::string(key), toText(static_cast<std::int64_t>(most))});
        }
        visit(item);
        if (m_error) return;
    }
}

void FieldReader::forEachFour(std::string_view key, const std::array<FieldRange<std::int64_t>, 4>& ranges,
                              const std::function<void(const FourNumbers&)>& visit) {
    forEachOf(key, kMostTouchpoints, [&](const simdjson::dom::element& item) {
        simdjson::dom::array parts;
        if (item.get(parts) != simdjson::SUCCESS || parts.size() != ranges.size()) {
            return wrongType(key, item, "a list of four numbers");
        }
        FourNumbers numbers{};
        std::size_t at = 0;
        for (const simdjson::dom::element part : parts) {
            numbers[at] = integerOf(key, part, ranges[at]);
            ++at;
        }
        if (!m_error) visit(numbers);
    });
}

std::vector<Minutes> FieldReader::lengths(std::string_view key) {
    std::vector<Minutes> read;
    forEachOf(key, kMostObserved, [&](const simdjson::dom::element& item) {
        read.emplace_back(integerOf(key, item, {0, kLongestDuration.count(), 0}));
    });
    return read;
}

void FieldReader::texts(std::string_view key, std::vector<std::string>& into) {
    into.clear();
    forEachOf(key, kMostSkills, [&](const simdjson::dom::element& item) {
        std::string_view value;
        if (item.get(value) != simdjson::SUCCESS) return wrongType(key, item, "a text");
        into.push_back(cleanLine(value));
        if (into.back() != value) ++m_cleanedTexts;
        fit(key, into.back(), kLongestText);
    });
    std::erase(into, std::string());
    std::ranges::sort(into);
    into.erase(std::unique(into.begin(), into.end()), into.end());
}

void FieldReader::hours(std::string_view key, WorkingHours& into) {
    into.clear();
    const auto value = word(key);
    if (!value) return;
    auto read = readHours(*value);
    if (read)
        into = std::move(*read);
    else
        fail(read.error().code, {excerpt(*value)});
}

void FieldReader::exceptions(std::string_view key, std::vector<CalendarException>& into) {
    into.clear();
    std::size_t number = 0;
    forEachOf(key, kMostExceptions, [&](const simdjson::dom::element& item) {
        simdjson::dom::object object;
        if (item.get(object) != simdjson::SUCCESS) return wrongType(key, item, "an object");
        if (!m_inner) m_inner = std::make_unique<FieldReader>();
        m_inner->open(object);
        std::optional<std::chrono::year_month_day> date;
        CalendarException exception;
        m_inner->date("date", date);
        m_inner->text("name", exception.name, kLongestText);
        m_inner->hours("hours", exception.hours);
        leaveItem(key, number++, date ? writeDate(*date) : std::string());
        if (!m_error && !date) fail(ErrorCode::MissingKey, {"calendar", std::string(key) + ".date"});
        if (m_error) return;
        exception.date = *date;
        into.push_back(std::move(exception));
    });
    std::ranges::stable_sort(into, {}, &CalendarException::date);
    const auto twice = std::ranges::adjacent_find(into, {}, &CalendarException::date);
    if (twice == into.end()) return;
    fail(ErrorCode::UnknownValue, {std::string(key), writeDate(twice->date), "each day only once"});
}

void FieldReader::entries(std::string_view key, std::vector<BaselineEntry>& into) {
    into.clear();
    const FieldRange<std::int64_t> time{0, kLatestTime.time_since_epoch().count(), 0};
    forEachFour(key, {{{1, kLargestId, 1}, time, time, {0, 1, 0}}}, [&](const FourNumbers& n) {
        into.push_back({Id<Touchpoint>{static_cast<std::uint32_t>(n[0])}, WorkTime{Minutes{n[1]}},
                        WorkTime{Minutes{n[2]}}, n[3] == 1});
    });
    std::ranges::stable_sort(into, {}, &BaselineEntry::touchpoint);
    const auto twice = std::ranges::adjacent_find(into, {}, &BaselineEntry::touchpoint);
    if (twice == into.end()) return;
    fail(ErrorCode::DuplicateRow, {std::string(key), toText(std::int64_t{twice->touchpoint.value})});
}

void FieldReader::buffers(std::string_view key, std::vector<BaselineBuffer>& into) {
    into.clear();
    const FieldRange<std::int64_t> id{0, kLargestId, 0};
    const FieldRange<std::int64_t> time{0, kLatestTime.time_since_epoch().count(), 0};
    forEachFour(key, {{id, id, time, {0, kLongestDuration.count(), 0}}}, [&](const FourNumbers& n) {
        into.push_back({Id<Touchpoint>{static_cast<std::uint32_t>(n[0])},
                        Id<Touchpoint>{static_cast<std::uint32_t>(n[1])}, WorkTime{Minutes{n[2]}}, Minutes{n[3]}});
    });
}

void FieldReader::figures(std::string_view key, std::optional<BaselineFigures>& into) {
    into.reset();
    FieldReader* inner = enter(key);
    if (!inner) return;
    visitFields(*inner, into.emplace());
    leave(key);
}

void FieldReader::answers(std::string_view key, std::vector<Answer>& into) {
    into.clear();
    forEachOf(key, kMostAnswers, [&](const simdjson::dom::element& item) {
        simdjson::dom::array parts;
        if (item.get(parts) != simdjson::SUCCESS || parts.size() != 2) {
            return wrongType(key, item, "a list of a measure and a number");
        }
        const auto measure = integerOf(key, parts.at(0), {1, kLargestId, 1});
        const double value = numberOf(key, parts.at(1), {-kLargestFigure, kLargestFigure, 0.0});
        into.push_back({Id<Measure>{static_cast<std::uint32_t>(measure)}, value});
    });
    std::ranges::stable_sort(into, {}, &Answer::measure);
}

void FieldReader::fail(ErrorCode code, std::vector<std::string> details) {
    if (!m_error) m_error = Error{code, std::move(details), {}, {}, 0};
}

std::vector<FieldReader::NotTaken> FieldReader::notTaken() const {
    std::vector<NotTaken> found = m_notTakenInside;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (!m_fields[i].isTaken) found.push_back({excerpt(m_fields[i].key), {}, {i}});
    }
    return found;
}

void FieldReader::wrongType(std::string_view key, const simdjson::dom::element& found, std::string_view expected) {
    fail(ErrorCode::WrongType, {std::string(key), excerpt(found), std::string(expected)});
}

std::string FieldReader::excerpt(std::string_view text) {
    if (text.size() <= kLongestExcerpt) return cleanLine(text);
    std::size_t end = kLongestExcerpt;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return cleanLine(text.substr(0, end)) + "...";
}

std::string FieldReader::excerpt(const simdjson::dom::element& element) {
    std::string_view text;
    if (element.get(text) == simdjson::SUCCESS) return excerpt(text);
    return excerpt(std::string_view(simdjson::minify(element)));
}

}  // namespace waymark
