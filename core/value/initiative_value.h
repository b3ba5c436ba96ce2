#pragma once
// What initiatives of a journey are worth: their stated costs and benefits, and what their effects save per pass.

#include <span>
#include <vector>

#include "core/portfolio/portfolio.h"
#include "core/value/value_figures.h"

namespace waymark {

// Flows of the initiatives, and behind them what those whose savings count save together of the cost per pass, from
// each period on in which another one of them joins. Cost: that of journeyCost() for each of these periods.
[[nodiscard]] std::vector<FlowLine> linesOf(const Document& document, std::span<const Id<Initiative>> initiatives,
                                            const Reckoning& reckoning);

// Undefined figures where the settings allow none.
[[nodiscard]] ValueFigures valueOf(const Document& document, std::span<const Id<Initiative>> initiatives);

struct InitiativeValue {
    Id<Initiative> id;
    ValueFigures figures;
};
// Each initiative by itself, in the order of ids.
[[nodiscard]] std::vector<InitiativeValue> valueEach(const Document& document);

// The choice of initiatives under the budget of the document, items in the order of `values`. Values add up, so what
// two initiatives save at the same touchpoint counts for both; valueOf() the chosen ones says what they save together.
// Initiatives whose value is undefined are worth nothing.
[[nodiscard]] PortfolioProblem portfolioOf(const Document& document, std::span<const InitiativeValue> values);

}  // namespace waymark
