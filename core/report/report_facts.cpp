#include "core/report/report_facts.h"

#include <utility>

#include "core/chain/chain_simulation.h"
#include "core/check/find_problems.h"
#include "core/format/json_writer.h"
#include "core/format/measures_json.h"
#include "core/format/problem_report.h"
#include "core/format/value_json.h"
#include "core/risk/risk_under_way.h"

namespace waymark {
namespace {

// Of what is left where the journey is under way; in the order of the plan if people are shared.
void addSimulation(ReportFacts& facts, const FactSettings& settings, const std::stop_token& stop) {
    const bool isShared = settings.resources == ResourceUse::ChainOrder && facts.chain;
    const auto orders = isShared ? resourceOrders(facts.document, *facts.plan) : std::vector<ResourceOrder>{};
    const auto known = underWay(facts.document);
    const Document& simulated = known ? known->rest.document : facts.document;
    const SimulationModel model = makeSimulationModel(planOf(simulated, orders));
    const SimulationSettings runs = simulationSettings(facts.document);
    auto figures = riskFigures(model, simulate(model, runs, stop), runs.seed, RankMeasures::Compute, stop);
    if (!figures) return;
    figures->settings.resources = settings.resources;
    if (known) tellOfJourney(*figures, *known);
    auto report = reportSimulation(simulated, *figures, settings.promise);
    if (report) {
        report->progress = reportProgress(facts.document);
        facts.simulation = std::move(*report);
    }
    facts.risk = std::make_shared<const RiskFigures>(std::move(*figures));
}

std::string_view withoutLineEnd(std::string_view json) {
    while (!json.empty() && json.back() == '\n') json.remove_suffix(1);
    return json;
}

}  // namespace

Result<ReportFacts> gatherFacts(const Document& document, const FactSettings& settings, const ReportProgress& progress,
                                const std::stop_token& stop) {
    const auto tell = [&](ReportStep step) {
        if (progress && !stop.stop_requested()) progress(step);
    };
    ReportFacts facts;
    facts.document = document;
    facts.plan = std::make_shared<const ChainPlan>();
    tell(ReportStep::Schedule);
    auto schedule = reportSchedule(document, Basis::Expected, settings.promise);
    if (!schedule) return tl::unexpected(schedule.error());
    facts.schedule = std::move(*schedule);
    facts.problems = findProblems(document, IncrementalSchedule(document));
    tell(ReportStep::Chain);
    if (auto plan = makeChainPlan(document, chainSettings(document), nullptr, stop)) {
        facts.chain = reportChain(document, *plan);
        facts.plan = std::make_shared<const ChainPlan>(std::move(*plan));
    }
    tell(ReportStep::Simulation);
    if (!document.table<Touchpoint>().empty()) addSimulation(facts, settings, stop);
    tell(ReportStep::Money);
    const SimulationSettings runs = simulationSettings(document);
    facts.value = std::make_shared<const ValueReport>(document.table<Scenario>().empty()
                                                          ? reportInitiatives(document, {runs.runs, runs.seed}, stop)
                                                          : reportValue(document, runs, stop));
    tell(ReportStep::Measures);
    facts.measures = std::make_shared<const MeasuresReport>(reportMeasures(document, stop));
    return facts;
}

std::string reportJson(const ReportFacts& facts, TimeUnit unit, const std::string& date,
                       const std::vector<std::string>& summary) {
    std::string text;
    JsonWriter json(text);
    const auto object = [&](std::string_view key, const std::optional<std::string>& written) {
        json.key(key);
        if (written) {
            json.written(withoutLineEnd(*written));
        } else {
            json.null();
        }
    };
    const Document& document = facts.document;
    json.beginObject();
    json.key("journey");
    json.text(document.journey().name);
    json.key("date");
    if (date.empty()) {
        json.null();
    } else {
        json.text(date);
    }
    json.key("unit");
    json.text(shortName(unit));
    json.key("summary");
    json.beginArray();
    for (const std::string& sentence : summary) json.text(sentence);
    json.endArray();
    object("schedule", scheduleJson(facts.schedule, unit, document, {}));
    object("simulation",
           facts.simulation ? std::optional(simulationJson(*facts.simulation, unit, document, {})) : std::nullopt);
    object("chain", facts.chain ? std::optional(chainJson(*facts.chain, unit, document, {})) : std::nullopt);
    object("value", valueJson(*facts.value, unit, {}));
    object("measures", measuresJson(*facts.measures, {}));
    json.key("problems");
    writeProblems(json, document, facts.problems);
    json.endObject();
    return text + '\n';
}

}  // namespace waymark
