#pragma once
// What improvements are worth, as one JSON object with stable keys for scripts.

#include <span>
#include <string>

#include "core/base/problem.h"
#include "core/base/time.h"
#include "core/format/value_report.h"

namespace waymark {

// {journey, currency, settings, cost, initiatives, bestSet, frontier, scenarios, problems}: docs/manual.md explains
// each key. Money in the currency, rates as shares a year, paybacks in periods, times in `unit`; null with a reason in
// `undefined` for figures that do not exist. Ends with a line feed.
[[nodiscard]] std::string valueJson(const ValueReport& report, TimeUnit unit, std::span<const Problem> problems);

}  // namespace waymark
