#pragma once
// What a simulation says, in words.

#include <QString>

#include "core/risk/risk_figures.h"
#include "ui/session/live_figures.h"

namespace waymark {

// "79 %", never "100 %" or "0 %" for a chance that is not certain.
[[nodiscard]] QString shareWords(double share);
// "between 77 and 80 %"
[[nodiscard]] QString intervalWords(const Found& chance);
// "10.9 to 11.2 d"
[[nodiscard]] QString intervalWords(const Found& time, TimeUnit unit);

// Why the simulated mean lies where it does, beside the end of the critical path: a sentence.
[[nodiscard]] QString mergeBiasSentence(const RiskFigures& figures, const LiveFigures& classical);
// The chance to keep the promise, simulated and classical: a sentence. There must be a promise.
[[nodiscard]] QString promiseSentence(const FinishDistribution& finish, const LiveFigures& classical);

}  // namespace waymark
