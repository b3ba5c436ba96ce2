#include "core/model/plan_cell.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/model/names.h"

namespace waymark {
namespace {

// "Log-Normal", "log normal" and "lognormal" are the same word.
std::string plainWord(std::string_view text) {
    std::string word;
    for (const char c : text) {
        if (c == ' ' || c == '-' || c == '_' || c == '\t') continue;
        word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return word;
}

template <class Enum>
Result<Enum> readWord(std::string_view cell, std::string_view column) {
    const std::string word = plainWord(cell);
    if (word.empty()) return kAllOf<Enum>.front();
    for (const Enum value : kAllOf<Enum>) {
        if (plainWord(nameOf(value)) == word) return value;
    }
    return failure(ErrorCode::UnknownValue, {std::string(column), std::string(cell), allNames<Enum>()});
}

constexpr std::string_view kSkillMark = "skill:";

// Takes "skill:" off the front; not off "skill:2", which is two of a resource called skill.
bool takeSkillMark(std::string_view& item) {
    if (plainWord(item.substr(0, kSkillMark.size())) != kSkillMark) return false;
    const std::string_view rest = trimmed(item.substr(kSkillMark.size()));
    if (rest.empty() || readInteger(rest)) return false;
    item = rest;
    return true;
}

using Times = std::array<std::optional<WrittenDuration>, 4>;  // optimistic, likely, pessimistic, duration

Result<Times> readTimes(const EstimateCells& cells, TimeUnit bareUnit) {
    Times times;
    const std::array texts{&cells.optimistic, &cells.likely, &cells.pessimistic, &cells.duration};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (trimmed(*texts[i]).empty()) continue;
        auto length = readLength(*texts[i], bareUnit);
        if (!length) return tl::unexpected<Error>(std::move(length.error()));
        times[i] = *length;
    }
    return times;
}

Result<TimeUnit> largestUnit(std::span<const WrittenDuration> times, const EstimateCells& cells) {
    TimeUnit largest = times.front().unit;
    for (const WrittenDuration& time : times) {
        if (isElapsed(time.unit) != isElapsed(largest)) {
            return failure(ErrorCode::MixedUnits, {cells.optimistic, cells.likely, cells.pessimistic});
        }
        largest = std::max(largest, time.unit);
    }
    return largest;
}

}  // namespace

Result<TouchpointKind> readKind(std::string_view cell) { return readWord<TouchpointKind>(cell, "kind"); }

Result<Distribution> readDistribution(std::string_view cell) { return readWord<Distribution>(cell, "distribution"); }

Result<WrittenDuration> readLength(std::string_view cell, TimeUnit bareUnit) {
    auto length = readDuration(cell, bareUnit);
    if (length && length->length < Minutes{0}) return failure(ErrorCode::NegativeDuration, {std::string(cell)});
    return length;
}

namespace {

// No time at all that was typed is a fixed one; the other would be an estimate that nobody has made yet.
Estimate statedEstimate(Estimate estimate) {
    const bool isNone = estimate.pessimistic == Minutes{0} && estimate.distribution == Distribution::BetaPert;
    return isNone ? fixedEstimate(Minutes{0}, estimate.unit) : estimate;
}

}  // namespace

Result<Estimate> readEstimate(const EstimateCells& cells, TimeUnit bareUnit) {
    auto distribution = readDistribution(cells.distribution);
    if (!distribution) return tl::unexpected<Error>(std::move(distribution.error()));
    if (*distribution == Distribution::Observed) return readObserved(cells.duration, bareUnit);
    auto times = readTimes(cells, bareUnit);
    if (!times) return tl::unexpected<Error>(std::move(times.error()));
    auto& [optimistic, likely, pessimistic, duration] = *times;
    const auto given = std::ranges::count_if(*times, [](const auto& time) { return time.has_value(); });
    if (given == 0) return Estimate{};
    if (given == 1) {
        const WrittenDuration only = **std::ranges::find_if(*times, [](const auto& time) { return time.has_value(); });
        Estimate estimate = fixedEstimate(only.length, only.unit);
        if (!trimmed(cells.distribution).empty()) estimate.distribution = *distribution;
        if (auto checked = checkEstimate(estimate); !checked) return tl::unexpected<Error>(std::move(checked.error()));
        return statedEstimate(estimate);
    }
    if (!optimistic) return failure(ErrorCode::IncompleteEstimate, {"optimistic"});
    if (!pessimistic) return failure(ErrorCode::IncompleteEstimate, {"pessimistic"});
    if (!likely && *distribution == Distribution::Uniform) {
        likely = WrittenDuration{(optimistic->length + pessimistic->length) / 2, optimistic->unit};
    }
    if (!likely) return failure(ErrorCode::IncompleteEstimate, {"likely"});
    auto unit = largestUnit(std::array{*optimistic, *likely, *pessimistic}, cells);
    if (!unit) return tl::unexpected<Error>(std::move(unit.error()));
    const Estimate estimate{optimistic->length, likely->length, pessimistic->length, *unit, *distribution};
    if (auto checked = checkEstimate(estimate); !checked) return tl::unexpected<Error>(std::move(checked.error()));
    return statedEstimate(estimate);
}

Result<Estimate> readObserved(std::string_view cell, TimeUnit bareUnit) {
    std::vector<Minutes> durations;
    std::optional<TimeUnit> unit;
    for (const std::string_view item : listItems(cell)) {
        auto length = readLength(item, bareUnit);
        if (!length) return tl::unexpected<Error>(std::move(length.error()));
        if (unit && isElapsed(*unit) != isElapsed(length->unit)) {
            return failure(ErrorCode::MixedUnits, {std::string(listItems(cell).front()), std::string(item), ""});
        }
        unit = std::max(unit.value_or(length->unit), length->unit);
        durations.push_back(length->length);
    }
    Estimate estimate = observedEstimate(std::move(durations), unit.value_or(bareUnit));
    if (auto checked = checkEstimate(estimate); !checked) return tl::unexpected<Error>(std::move(checked.error()));
    return estimate;
}

std::string writeObserved(const Estimate& estimate) {
    std::string cell;
    for (const Minutes length : estimate.observed) {
        if (!cell.empty()) cell += "; ";
        cell += writeDuration(length, estimate.unit);
    }
    return cell;
}

EstimateCells writeEstimate(const Estimate& estimate) {
    EstimateCells cells;
    if (estimate == Estimate{}) return cells;
    if (estimate.distribution == Distribution::Observed) {
        cells.duration = writeObserved(estimate);
        cells.distribution = nameOf(estimate.distribution);
        return cells;
    }
    if (estimate.distribution == Distribution::Fixed) {
        cells.duration = writeDuration(estimate.likely, estimate.unit);
        return cells;
    }
    cells.optimistic = writeDuration(estimate.optimistic, estimate.unit);
    cells.likely = writeDuration(estimate.likely, estimate.unit);
    cells.pessimistic = writeDuration(estimate.pessimistic, estimate.unit);
    if (estimate.distribution != Distribution::BetaPert) cells.distribution = nameOf(estimate.distribution);
    return cells;
}

Result<Money> readMoney(std::string_view cell, std::string_view column) {
    const auto refused = [&] { return failure(ErrorCode::NotANumber, {std::string(cell), std::string(column)}); };
    std::string_view digits = trimmed(cell);
    if (digits.empty()) return Money{};
    const bool isNegative = digits.starts_with('-');
    if (isNegative || digits.starts_with('+')) digits.remove_prefix(1);
    const auto mark = digits.find_first_of(".,");
    std::string minor = mark == std::string_view::npos ? "" : std::string(digits.substr(mark + 1));
    const std::string_view major = digits.substr(0, mark);
    if (minor.size() > 2 || (mark != std::string_view::npos && minor.empty())) return refused();
    minor.resize(2, '0');
    const std::string whole = std::string(major) + minor;
    if (major.empty() || whole.find_first_not_of("0123456789") != std::string::npos) return refused();
    const auto amount = readInteger(whole);
    if (!amount || *amount > kLargestAmount) {
        const std::string limit = writeMoney(Money{kLargestAmount});
        return failure(ErrorCode::OutOfRange, {std::string(column), std::string(cell), '-' + limit, limit});
    }
    return Money{isNegative ? -*amount : *amount};
}

std::string writeMoney(Money amount) {
    const std::int64_t size = amount.minorUnits < 0 ? -amount.minorUnits : amount.minorUnits;
    std::string text = (amount.minorUnits < 0 ? "-" : "") + toText(size / 100);
    if (size % 100 != 0) text += (size % 100 < 10 ? ".0" : ".") + toText(size % 100);
    return text;
}

Result<std::int8_t> readScore(std::string_view cell, std::string_view column, int lowest, int highest) {
    if (trimmed(cell).empty()) return std::int8_t{0};
    const auto score = readInteger(trimmed(cell));
    if (!score) return failure(ErrorCode::NotAnInteger, {std::string(cell), std::string(column)});
    if (*score < lowest || *score > highest) {
        return failure(ErrorCode::OutOfRange, {std::string(column), std::string(cell), toText(std::int64_t{lowest}),
                                               toText(std::int64_t{highest})});
    }
    return static_cast<std::int8_t>(*score);
}

Result<std::vector<DemandCell>> readDemands(std::string_view cell) {
    std::vector<DemandCell> demands;
    for (const std::string_view item : listItems(cell)) {
        const auto refused = [&] { return failure(ErrorCode::MalformedDemand, {std::string(item)}); };
        std::string_view rest = item;
        DemandCell demand;
        demand.isSkill = takeSkillMark(rest);
        const auto quoted = takeQuoted(rest);
        const auto colon = rest.rfind(':');
        demand.name = quoted ? *quoted : cleanLine(rest.substr(0, colon));
        if (quoted && colon != 0 && !rest.empty()) return refused();
        if (colon != std::string_view::npos) {
            const auto amount = readInteger(trimmed(rest.substr(colon + 1)));
            if (!amount || *amount < 1 || *amount > kLargestCapacity) return refused();
            demand.amount = static_cast<std::int32_t>(*amount);
        }
        if (demand.name.empty()) return refused();
        const auto known = std::ranges::find_if(demands, [&](const DemandCell& other) {
            return other.name == demand.name && other.isSkill == demand.isSkill;
        });
        if (known == demands.end())
            demands.push_back(std::move(demand));
        else if (known->amount + demand.amount > kLargestCapacity)
            return refused();
        else
            known->amount += demand.amount;
    }
    return demands;
}

std::string writeDemands(const Document& document, Id<Touchpoint> touchpoint) {
    std::string cell;
    for (const Id<Demand> id : document.demands(touchpoint)) {
        const Demand& row = document.table<Demand>().at(id);
        if (!cell.empty()) cell += "; ";
        if (row.skill.empty()) {
            cell += quotedItem(document.table<Resource>().at(row.resource).name, ";:\"");
        } else {
            const bool isNumber = readInteger(row.skill).has_value();  // "skill:2" is two of a resource called skill
            cell += std::string(kSkillMark) + (isNumber ? '"' + row.skill + '"' : quotedItem(row.skill, ";:\""));
        }
        if (row.amount != 1) cell += ':' + toText(std::int64_t{row.amount});
    }
    return cell;
}

std::vector<std::string_view> listItems(std::string_view cell) {
    std::vector<std::string_view> items;
    bool isQuoted = false;
    std::size_t start = 0;
    for (std::size_t at = 0; at <= cell.size(); ++at) {
        const bool ends = at == cell.size() || (cell[at] == ';' && !isQuoted);
        if (!ends) {
            const bool isDoubled = isQuoted && cell.substr(at).starts_with("\"\"");
            const std::string_view before = trimmed(cell.substr(start, at - start));
            const bool mayOpen = isQuoted || before.empty() || before.ends_with(':');  // skill:"A; B"
            if (isDoubled)
                ++at;
            else if (cell[at] == '"' && mayOpen)
                isQuoted = !isQuoted;
            continue;
        }
        const std::string_view item = trimmed(cell.substr(start, at - start));
        if (!item.empty()) items.push_back(item);
        start = at + 1;
    }
    return items;
}

std::string quotedItem(std::string_view name, std::string_view special) {
    const bool isPlain = name.find_first_of(special) == std::string_view::npos && trimmed(name) == name;
    if (isPlain && !name.empty()) return std::string(name);
    std::string quoted = "\"";
    for (const char c : name) quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

std::optional<std::string> takeQuoted(std::string_view& item) {
    if (!item.starts_with('"')) return std::nullopt;
    std::string name;
    for (std::size_t at = 1; at < item.size(); ++at) {
        if (item[at] != '"') {
            name += item[at];
        } else if (at + 1 < item.size() && item[at + 1] == '"') {
            name += item[at++];
        } else {
            item = trimmed(item.substr(at + 1));
            return name;
        }
    }
    return std::nullopt;
}

}  // namespace waymark
