#include "core/format/money_text.h"

#include <cmath>
#include <cstdlib>

#include "core/base/number_text.h"

namespace waymark {
namespace {

constexpr std::int64_t kMinorPerMajor = 100;
constexpr double kMostWhole = 9e15;  // whole minor units that a number holds exactly

}  // namespace

std::string amountText(Money amount) {
    const std::int64_t whole = amount.minorUnits / kMinorPerMajor;
    const std::int64_t rest = std::abs(amount.minorUnits % kMinorPerMajor);
    std::string text = amount.minorUnits < 0 && whole == 0 ? "-0" : toText(whole);
    return text + (rest < 10 ? ".0" : ".") + toText(rest);
}

std::string amountText(double minorUnits) {
    if (!(std::abs(minorUnits) <= kMostWhole)) return "–";
    return amountText(Money{static_cast<std::int64_t>(std::llround(minorUnits))});
}

double amountNumber(Money amount) {
    return static_cast<double>(amount.minorUnits) / static_cast<double>(kMinorPerMajor);
}

double amountNumber(double minorUnits) {
    return std::abs(minorUnits) <= kMostWhole ? std::round(minorUnits) / static_cast<double>(kMinorPerMajor)
                                              : minorUnits / static_cast<double>(kMinorPerMajor);
}

}  // namespace waymark
