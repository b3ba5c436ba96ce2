#pragma once
// What a person asked of the program on the command line, with every option checked.

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include <QString>

#include "app/option_parser.h"
#include "core/base/duration_text.h"
#include "core/model/estimate.h"
#include "core/model/plan_rows.h"
#include "core/risk/simulation.h"
#include "ui/export/export_settings.h"
#include "ui/report/deck.h"
#include "ui/report/make_report.h"

namespace waymark {

// What every sub-command understands.
struct CommonOptions {
    bool json = false;
    bool quiet = false;            // nothing but results and errors
    std::optional<TimeUnit> unit;  // of durations that are printed; without it days in JSON, and what suits in text
    std::string resources;         // table of resources that goes with a plan table; empty: none

    // The unit of durations in JSON and of bare numbers in tables.
    [[nodiscard]] TimeUnit exactUnit() const { return unit.value_or(TimeUnit::Day); }
};

struct NewCommand {
    CommonOptions common;
    std::string templateName;  // empty: an empty journey
    std::string to;
};

struct ListTemplatesCommand {
    CommonOptions common;
};

struct ConvertCommand {
    CommonOptions common;
    std::string from, to;
};

struct CheckCommand {
    CommonOptions common;
    std::string file;
};

struct ScheduleCommand {
    CommonOptions common;
    std::string file;
    Basis basis = Basis::Expected;
    std::optional<WrittenDuration> promise;  // instead of the journey's own
};

struct ChainCommand {
    CommonOptions common;
    std::string file;
    std::optional<BufferSizing> sizing;  // instead of the journey's own
    std::optional<std::int64_t> effort;  // schedules tried, and conflicts met
    std::optional<double> timeLimit;     // seconds, instead of the effort
    bool compares = false;               // the rules that size buffers, side by side
};

struct SimulateCommand {
    CommonOptions common;
    std::string file;
    std::optional<std::uint32_t> runs;  // these three instead of the journey's own
    std::optional<std::uint64_t> seed;
    std::optional<WrittenDuration> promise;
    ResourceUse resources = ResourceUse::Unlimited;
};

struct ValueCommand {
    CommonOptions common;
    std::string file;
    std::optional<std::uint32_t> runs;  // these two instead of the journey's own
    std::optional<std::uint64_t> seed;
    std::string tag;  // whose costs and benefits alone count; empty: all
};

struct MeasuresCommand {
    CommonOptions common;
    std::string file;
    std::string series;  // table of figures or answers that is read besides; empty: none
};

struct ExportCommand {
    CommonOptions common;
    std::string file, to;
    std::string scenario;  // whose changes are marked; empty: none
    ExportSettings settings;
};

struct ReportCommand {
    CommonOptions common;
    std::string file, to;
    ReportSettings settings;
};

struct DeckCommand {
    CommonOptions common;
    std::string file, to;
    DeckSettings settings;
};

// The window, with a file to open in it.
struct WindowCommand {
    std::string file;  // empty: none
};

// A text to print and nothing else: help, version.
struct TellCommand {
    QString text;
};

using Command = std::variant<WindowCommand, TellCommand, NewCommand, ListTemplatesCommand, ConvertCommand, CheckCommand,
                             ScheduleCommand, ChainCommand, SimulateCommand, ValueCommand, MeasuresCommand,
                             ExportCommand, ReportCommand, DeckCommand>;

// `arguments` are those behind the name of the program. The error says what is wrong and where help is to be had.
[[nodiscard]] OrUsage<Command> readCommandLine(std::span<const std::string> arguments);

}  // namespace waymark
