#include "app/chain_command.h"

#include <chrono>
#include <limits>

#include "app/journey_input.h"
#include "app/journey_problems.h"
#include "app/output.h"
#include "core/format/chain_report.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr std::int64_t kUnlimited = std::numeric_limits<std::int64_t>::max() / 2;

using Clock = std::chrono::steady_clock;

SearchLimits limitsOf(const ChainCommand& command, std::size_t touchpoints) {
    if (command.effort) return {*command.effort, *command.effort, {}};
    if (!command.timeLimit) return usualLimits(touchpoints);
    const auto end =
        Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(*command.timeLimit));
    return {kUnlimited, kUnlimited, [end] { return Clock::now() >= end; }};
}

// Says on the terminal how short the plan is so far, and for how long it has been searched.
class SearchLine {
public:
    explicit SearchLine(std::optional<TimeUnit> unit) : m_unit(unit) {}
    ~SearchLine() {
        if (m_told >= 0) tellProgress({});
    }
    SearchLine(const SearchLine&) = delete;
    SearchLine& operator=(const SearchLine&) = delete;

    void take(const ChainPlan& plan) { m_makespan = plan.makespan; }
    void look() {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - m_begin).count();
        if (seconds == m_told) return;
        m_told = seconds;
        tellProgress(m_makespan ? tr("Planned for %1 s: %2 so far")
                                      .arg(seconds)
                                      .arg(durationWords(*m_makespan, m_unit.value_or(displayUnit(*m_makespan))))
                                : tr("Planned for %1 s").arg(seconds));
    }

private:
    std::optional<TimeUnit> m_unit;
    Clock::time_point m_begin = Clock::now();
    std::int64_t m_told = -1;
    std::optional<Minutes> m_makespan;
};

// Whoever watches is told how the search goes.
Result<ChainPlan> planFor(const Document& document, const ChainSettings& settings, const ChainCommand& command) {
    if (command.common.quiet || !isWatched()) return makeChainPlan(document, settings);
    SearchLine line(command.common.unit);
    ChainSettings watched = settings;
    watched.limits.isTimeUp = [&line, isTimeUp = settings.limits.isTimeUp] {
        line.look();
        return isTimeUp && isTimeUp();
    };
    return makeChainPlan(document, watched, nullptr, {}, [&line](const ChainPlan& better) { line.take(better); });
}

}  // namespace

ExitCode run(const ChainCommand& command) {
    const auto loaded = loadAcyclic(command.file, command.common);
    if (!loaded) return refuse(loaded.error());
    ChainSettings settings = chainSettings(loaded->document);
    settings.sizing = command.sizing.value_or(settings.sizing);
    settings.limits = limitsOf(command, loaded->document.table<Touchpoint>().size());
    const auto plan = planFor(loaded->document, settings, command);
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
