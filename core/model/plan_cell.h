#pragma once
// What people write into the cells of a plan table, read and written: the same for imported files, for text pasted
// into the table view and for its cells. docs/file-format.md describes the table.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/model/document.h"

namespace waymark {

// Names in any case; blanks, hyphens and underlines do not matter. An empty cell is the first of the list.
// Error: UnknownValue.
[[nodiscard]] Result<TouchpointKind> readKind(std::string_view cell);
[[nodiscard]] Result<Distribution> readDistribution(std::string_view cell);

// Time of zero or more. Errors: NegativeDuration and those of readDuration.
[[nodiscard]] Result<WrittenDuration> readLength(std::string_view cell, TimeUnit bareUnit);

// The cells that make up an estimate, as text; empty where nothing is written.
struct EstimateCells {
    std::string optimistic, likely, pessimistic, duration, distribution;
};
// Three times are a three-point estimate, beta-PERT unless the distribution says otherwise; a single one, in
// whichever cell, is a fixed time, and so are times that are all zero; `duration` beside three times is not looked at.
// Uniform needs no likely time.
// The estimate has the largest unit that was written. No times: an empty estimate. Where the distribution is observed,
// `duration` is a list of measured times and the others are not looked at.
// Errors: IncompleteEstimate, MixedUnits, UnknownValue, those of readLength and checkEstimate.
[[nodiscard]] Result<Estimate> readEstimate(const EstimateCells& cells, TimeUnit bareUnit);
[[nodiscard]] EstimateCells writeEstimate(const Estimate& estimate);
// Measured times: "2h; 3h; 2.5h". Errors: MixedUnits, those of readLength and checkEstimate.
[[nodiscard]] Result<Estimate> readObserved(std::string_view cell, TimeUnit bareUnit);
[[nodiscard]] std::string writeObserved(const Estimate& estimate);

// "12.50" or "12,50", at most two decimals and no marks between thousands. An empty cell is nothing.
// Errors: NotANumber, OutOfRange.
[[nodiscard]] Result<Money> readMoney(std::string_view cell, std::string_view column);
[[nodiscard]] std::string writeMoney(Money amount);

// A whole number from lowest to highest; 0 for an empty cell. Errors: NotAnInteger, OutOfRange.
[[nodiscard]] Result<std::int8_t> readScore(std::string_view cell, std::string_view column, int lowest, int highest);

struct DemandCell {
    std::string name;  // of a resource, or of a skill that any resource may have
    std::int32_t amount = 1;
    bool isSkill = false;

    bool operator==(const DemandCell&) const = default;
};
// "agent:2; engineer; skill:french; skill:welding:2"; a name with ; : or " in it stands in quotes. A resource that is
// named twice is needed that often. Errors: MalformedDemand.
[[nodiscard]] Result<std::vector<DemandCell>> readDemands(std::string_view cell);
[[nodiscard]] std::string writeDemands(const Document& document, Id<Touchpoint> touchpoint);

// The parts of a list between semicolons that do not stand in quotes, trimmed, empty ones left out.
[[nodiscard]] std::vector<std::string_view> listItems(std::string_view cell);
// A name as an item of a list: in quotes, with quotes in it doubled, where it holds one of the special characters.
[[nodiscard]] std::string quotedItem(std::string_view name, std::string_view special);
// Takes a quoted name off the front of an item; nothing if it is not quoted or the quotes are not closed.
[[nodiscard]] std::optional<std::string> takeQuoted(std::string_view& item);

}  // namespace waymark
