#include "app/command_specs.h"

#include <algorithm>

#include "ui/style/tr.h"

namespace waymark {
namespace {

// The options of a command followed by those that all have.
std::vector<OptionSpec> withCommon(std::vector<OptionSpec> own, bool readsFile) {
    if (readsFile) {
        own.push_back({"resources", "FILE",
                       tr("a CSV table of resources (name, capacity, rate, unit) that goes with a "
                          "plan table")});
    }
    own.push_back({"unit", "m|h|d", tr("unit of the times in JSON, and of bare numbers in tables; default d")});
    own.push_back({"json", "", tr("one JSON object instead of text")});
    own.push_back({"quiet", "", tr("print nothing but results and errors")});
    own.push_back({"help", "", tr("print this help")});
    return own;
}

CommandSpec newSpec() {
    return {"new",
            {},
            tr("Makes a journey from a template, or an empty one. A file that is already there is left alone."),
            withCommon({{"template", "NAME", tr("the template to start from; without it the journey is empty")},
                        {"to", "FILE", tr("the .waymark file to make")},
                        {"list-templates", "", tr("print the names of all templates")}},
                       false),
            {"new --list-templates", "new --template customer-onboarding --to onboarding.waymark"}};
}

CommandSpec convertSpec() {
    return {"convert",
            {"IN", "OUT"},
            tr("Reads a journey or plan and writes it in the format that the ending of OUT names. Read are .waymark, "
               ".csv, .tsv, .sm (PSPLIB) and .rcp (Patterson); written are .waymark, .csv and .tsv. Plans without "
               "places on the map are arranged by their stages."),
            withCommon({}, true),
            {"convert plan.csv plan.waymark", "convert onboarding.waymark onboarding.csv"}};
}

CommandSpec checkSpec() {
    return {"check",
            {"FILE"},
            tr("Prints what is wrong or missing in a journey, one problem a line. Ends with 1 if any is an error."),
            withCommon({}, true),
            {"check onboarding.waymark", "check plan.csv --resources people.csv --json"}};
}

CommandSpec scheduleSpec() {
    return {
        "schedule",
        {"FILE"},
        tr("Computes early and late dates, floats and the critical path, and the chance to keep a promise by the "
           "classical PERT method."),
        withCommon({{"basis", "NAME", tr("expected, likely, optimistic or pessimistic times; default expected")},
                    {"promise", "TIME", tr("a time such as 16d, instead of the journey's own promise")}},
                   true),
        {"schedule onboarding.waymark", "schedule plan.csv --promise 16d --json", "schedule j301_1.sm --basis likely"}};
}

CommandSpec chainSpec() {
    return {
        "chain",
        {"FILE"},
        tr("Plans a short schedule at aggressive times in which no resource does too much, and finds its critical "
           "chain with project, feeding and resource buffers."),
        withCommon(
            {{"sizing", "RULE",
              tr("size of the buffers: rsem, half-chain, half-safety, all-safety, bias-rsem, apd, aprt or "
                 "simulation; default as the journey says, else rsem")},
             {"effort", "N", tr("schedules to try, so that runs repeat; default 20000, fewer above 500 touchpoints")},
             {"time-limit", "TIME", tr("search this long instead, for example 1s or 500ms")},
             {"compare", "", tr("all rules side by side, each with the simulated chance that its date holds")}},
            true),
        {"chain onboarding.waymark", "chain plan.csv --resources people.csv --sizing half-chain --json",
         "chain j301_1.sm --time-limit 1s"}};
}

CommandSpec simulateSpec() {
    return {
        "simulate",
        {"FILE"},
        tr("Simulates the journey very many times with durations and branches drawn anew: when it is over, the "
           "chance to keep the promise beside that of classical PERT, and which touchpoints decide it. The same "
           "seed gives the same figures, on any machine."),
        withCommon({{"runs", "N", tr("how many runs, 1 to 10000000; without it as the journey says, or 10000")},
                    {"seed", "S",
                     tr("a whole number that stands for one series of draws; without it as the journey says, or 1")},
                    {"promise", "TIME", tr("a time such as 16d, instead of the journey's own promise")},
                    {"staff", "NAME",
                     tr("unlimited: nobody waits for shared resources; chain: they serve touchpoints in the order of "
                        "the critical-chain plan; default unlimited")}},
                   true),
        {"simulate onboarding.waymark", "simulate plan.csv --runs 100000 --promise 16d --json"}};
}

CommandSpec valueSpec() {
    return {
        "value",
        {"FILE"},
        tr("Reckons what a pass through the journey costs, what each initiative is worth, the best set of them under "
           "the budget, and what each scenario comes to. A figure that does not exist says why."),
        withCommon({{"runs", "N", tr("how often chances are drawn; without it as the journey says, or 10000")},
                    {"seed", "S",
                     tr("a whole number that stands for one series of draws; without it as the journey says, or "
                        "1")},
                    {"tag", "TAG", tr("only costs and benefits that carry this tag; what effects save carries none")}},
                   true),
        {"value onboarding.waymark", "value onboarding.waymark --json", "value onboarding.waymark --tag marketing"}};
}

CommandSpec measuresSpec() {
    return {"measures",
            {"FILE"},
            tr("Prints how each measure stands to its target and how sure that is, what drives satisfaction, and which "
               "touchpoints matter most, with the reasons."),
            withCommon({{"series", "FILE",
                         tr("a CSV table of answers or figures that are added first: date, respondent and a column "
                            "for each measure, or date, measure, value and count")}},
                       true),
            {"measures onboarding.waymark", "measures onboarding.waymark --series survey.csv --json"}};
}

CommandSpec exportSpec() {
    return {"export",
            {"FILE"},
            tr("Draws a chart as PNG, PDF or SVG; the ending of OUT decides. Needs no display."),
            withCommon(
                {{"to", "OUT", tr("the file to write: .png, .pdf or .svg")},
                 {"view", "NAME",
                  tr("journey, pert, chain, risk, money, measures, gantt, fever, scurve, load, crash, cost, options, "
                     "frontier, tornado, trends, keys or baselines; default pert")},
                 {"scenario", "NAME", tr("mark on a map what the scenario of this name changes")},
                 {"layout", "NAME", tr("drawn, stages, network or time; default drawn")},
                 {"paper", "NAME", tr("A4, A3, Letter or fit (one page as large as the chart); default fit")},
                 {"landscape", "", tr("the paper lies on its long side")},
                 {"tile", "", tr("over as few sheets as it takes at about true size; A4 without --paper")},
                 {"overlap", "MM", tr("how much such sheets share, 0 to 50 millimetres; default 10")},
                 {"cut-marks", "", tr("marks in the margins of such sheets, where to cut them")},
                 {"scale", "NUMBER", tr("pixels of a PNG per 1/96 inch, 0.1 to 16; default 2")},
                 {"transparent", "", tr("no background")},
                 {"embed", "", tr("the journey inside the file, so that it can be opened from there; default not")},
                 {"emotions", "", tr("the emotion curve below a map in the journey view")},
                 {"colours", "WHOSE", tr("tints of the cards in the journey view: none, lane or owner; default none")},
                 {"theme", "NAME", tr("light or dark; default light")},
                 {"date", "TEXT", tr("the date to print in the title; default today, “none” leaves it out")},
                 {"no-title", "", tr("leave out the title block")},
                 {"no-legend", "", tr("leave out the legend")}},
                true),
            {"export onboarding.waymark --to chart.pdf --view pert --layout network --paper A3",
             "export plan.csv --to map.png --view journey --layout stages --scale 3"}};
}

CommandSpec reportSpec() {
    return {
        "report",
        {"FILE"},
        tr("Writes everything about a journey into one document: a summary in plain words, map, PERT chart, chain "
           "with buffers, risk, money, measures, assumptions and problems. The ending of OUT decides: .html and "
           ".pdf to read, .xlsx and .csv with the figures of each touchpoint, .json for scripts. The same journey "
           "gives the same bytes."),
        withCommon({{"to", "OUT", tr("the file to write: .html, .pdf, .xlsx, .csv or .json")},
                    {"date", "TEXT", tr("the date that the report carries; default none")},
                    {"promise", "TIME", tr("a time such as 16d, instead of the journey's own promise")},
                    {"staff", "NAME",
                     tr("unlimited: nobody waits for shared resources; chain: they serve touchpoints in the order "
                        "of the critical-chain plan; default unlimited")}},
                   true),
        {"report onboarding.waymark --to report.html", "report onboarding.waymark --to report.pdf --date 2026-11-23",
         "report onboarding.waymark --to figures.xlsx"}};
}

CommandSpec deckSpec() {
    return {
        "deck",
        {"FILE"},
        tr("Makes slides of the scenes of a journey, or of the story that is proposed where it has none; a chart "
           "beside the map gets a slide of its own. The ending of OUT decides: .pdf with pages of 16:9, .pptx with "
           "shapes and texts that can be changed, and the notes of the speaker."),
        withCommon({{"to", "OUT", tr("the file to write: .pdf or .pptx")},
                    {"theme", "NAME", tr("light or dark; default light")},
                    {"staff", "NAME",
                     tr("unlimited: nobody waits for shared resources; chain: they serve touchpoints in the order "
                        "of the critical-chain plan; default unlimited")}},
                   true),
        {"deck onboarding.waymark --to onboarding.pptx", "deck onboarding.waymark --to onboarding.pdf --theme dark"}};
}

}  // namespace

std::span<const CommandSpec> allCommandSpecs() {
    static const std::vector<CommandSpec> all{newSpec(),    convertSpec(),  checkSpec(), scheduleSpec(),
                                              chainSpec(),  simulateSpec(), valueSpec(), measuresSpec(),
                                              exportSpec(), reportSpec(),   deckSpec()};
    return all;
}

const CommandSpec* commandNamed(std::string_view name) {
    const auto found = std::ranges::find(allCommandSpecs(), name, &CommandSpec::name);
    return found == allCommandSpecs().end() ? nullptr : &*found;
}

QString programHelp() {
    QString text =
        tr("Waymark draws customer journeys and keeps their PERT figures up to date.\n\n"
           "Usage: waymark [FILE]        open the window\n");
    for (const CommandSpec& command : allCommandSpecs()) {
        QString line = QStringLiteral("       waymark ") + QString::fromStdString(command.name);
        for (const std::string& operand : command.operands) line += ' ' + QString::fromStdString(operand);
        text += line + QStringLiteral(" [options]\n");
    }
    return text + tr("       waymark COMMAND --help  what a command does and its options\n"
                     "       waymark --version\n\n"
                     "Ends with 0 when done, 1 when the input has errors, 2 when the command line is wrong.\n");
}

}  // namespace waymark
