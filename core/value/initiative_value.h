#pragma once
// What initiatives of a journey are worth: their stated costs and benefits, and what their effects save per pass.

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/portfolio/portfolio.h"
#include "core/value/value_figures.h"

namespace waymark {

// `costToday` below: what a pass through the journey costs as it is (expectedCost().expected), where the caller knows
// it.

// Flows of the initiatives, and behind them what those whose savings count save together of the cost per pass, from
// each period on in which another one of them joins. Cost: that of expectedCost() for each of these periods.
[[nodiscard]] std::vector<FlowLine> linesOf(const Document& document, std::span<const Id<Initiative>> initiatives,
                                            const Reckoning& reckoning, std::optional<double> costToday = {});

// Undefined figures where the settings allow none.
[[nodiscard]] ValueFigures valueOf(const Document& document, std::span<const Id<Initiative>> initiatives,
                                   std::optional<double> costToday = {});

struct InitiativeValue {
    Id<Initiative> id;
    ValueFigures figures;
    std::vector<FlowLine> lines;  // that they come from; none where the settings allow no reckoning
};
// Each initiative by itself, in the order of ids; fewer of them where it was stopped.
[[nodiscard]] std::vector<InitiativeValue> valueEach(const Document& document, std::optional<double> costToday = {},
                                                     const std::stop_token& stop = {});

// What the budget has to pay.
[[nodiscard]] const Defined<Money>& costIn(const ValueFigures& figures, BudgetScope scope);

// The choice of initiatives under the budget of the document, items in the order of `values`; where savings overlap it
// knows that, see savings_overlap.h. Initiatives whose value or cost is undefined, or more than amounts can be, are
// unknown there.
[[nodiscard]] PortfolioProblem portfolioOf(const Document& document, std::span<const InitiativeValue> values,
                                           const std::stop_token& stop = {});

}  // namespace waymark
