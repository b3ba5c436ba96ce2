#include "app/chain_command.h"

#include <chrono>
#include <limits>

#include "app/journey_input.h"
#include "app/journey_problems.h"
#include "core/format/chain_report.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr std::int64_t kUnlimited = std::numeric_limits<std::int64_t>::max() / 2;

SearchLimits limitsOf(const ChainCommand& command) {
    if (!command.timeLimit) {
        const std::int64_t effort = command.effort.value_or(SearchLimits{}.schedules);
        return {effort, effort, {}};
    }
    using Clock = std::chrono::steady_clock;
    const auto end =
        Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(*command.timeLimit));
    return {kUnlimited, kUnlimited, [end] { return Clock::now() >= end; }};
}

}  // namespace

ExitCode run(const ChainCommand& command) {
    const auto loaded = loadAcyclic(command.file, command.common);
    if (!loaded) return refuse(loaded.error());
    ChainSettings settings = chainSettings(loaded->document);
    settings.sizing = command.sizing.value_or(settings.sizing);
    settings.limits = limitsOf(command);
    const auto plan = makeChainPlan(loaded->document, settings);
    if (!plan) return refuse(inFile(plan.error(), command.file));
    ChainReport report = reportChain(loaded->document, *plan);
    if (command.compares) {
        report.sizings = compareSizings(loaded->document, *plan, settings, simulationSettings(loaded->document));
    }
    const auto problems = tellProblems(command.file, *loaded, command.common);
    if (command.common.json) {
        return print(chainJson(report, command.common.exactUnit(), loaded->document, problems));
    }
    return print(chainTable(report, command.common.unit.value_or(displayUnit(report.makespan))));
}

}  // namespace waymark
