#include "app/command_line.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>

#include <QDate>

#include "app/command_specs.h"
#include "core/base/number_text.h"
#include "core/base/version.h"
#include "core/model/names.h"
#include "ui/style/error_wording.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

QString words(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

constexpr std::uint64_t kMostEffort = 1'000'000'000;
constexpr double kLongestSearch = 86'400.0;  // seconds

// What the option --view of an export chooses.
struct View {
    Chart chart;
    Lens lens;
};

template <class T>
struct Choice {
    std::string_view name;
    T value;
};
template <class T>
Choice(std::string_view, T) -> Choice<T>;  // clang 14 does not guess it

std::string lower(std::string_view text) {
    std::string all(text);
    std::ranges::transform(all, all.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return all;
}

// Reads options into the fields of a command. The first mistake is kept.
class OptionReader {
public:
    explicit OptionReader(const ParsedOptions& options) : m_options(options) {}

    // One of the names, in any case; `into` stays as it is where the option is not given.
    template <class T, std::size_t N>
    void choose(std::string_view option, const std::array<Choice<T>, N>& choices, auto& into) {
        if (!m_options.has(option)) return;
        const std::string given = m_options.valueOr(option, "");
        const auto found = std::ranges::find(choices, lower(given), [](const auto& c) { return lower(c.name); });
        if (found != choices.end()) {
            into = found->value;
            return;
        }
        QStringList names;
        for (const auto& choice : choices) names << words(choice.name);
        fail(tr("“%1” is nothing that --%2 knows. Use one of: %3.")
                 .arg(words(given), words(option), names.join(QStringLiteral(", "))));
    }

    void number(std::string_view option, double lowest, double highest, double& into) {
        if (!m_options.has(option)) return;
        const std::string given = m_options.valueOr(option, "");
        const auto value = readNumber(given);
        if (value && *value >= lowest && *value <= highest) {
            into = *value;
            return;
        }
        fail(tr("--%1 needs a number from %2 to %3, not “%4”.")
                 .arg(words(option), words(toText(lowest)), words(toText(highest)), words(given)));
    }

    template <class Number>
    void wholeNumber(std::string_view option, std::uint64_t lowest, std::uint64_t highest,
                     std::optional<Number>& into) {
        if (!m_options.has(option)) return;
        const std::string given = m_options.valueOr(option, "");
        std::uint64_t value = 0;
        const char* const end = given.data() + given.size();
        const auto [stop, error] = std::from_chars(given.data(), end, value);
        if (error == std::errc{} && stop == end && value >= lowest && value <= highest) {
            into = static_cast<Number>(value);
            return;
        }
        fail(tr("--%1 needs a whole number from %2 to %3, not “%4”.")
                 .arg(words(option), QString::number(lowest), QString::number(highest), words(given)));
    }

    void time(std::string_view option, TimeUnit bareUnit, std::optional<WrittenDuration>& into) {
        if (!m_options.has(option)) return;
        const auto read = readDuration(m_options.valueOr(option, ""), bareUnit);
        if (!read)
            fail(words(std::string("--") + std::string(option) + ": ") + sentence(read.error()));
        else if (read->length < Minutes{0})
            fail(tr("--%1 must not be negative.").arg(words(option)));
        else
            into = *read;
    }

    // A length of time for the program itself to take: "1s", "500ms", "2min" or bare seconds.
    void seconds(std::string_view option, double most, std::optional<double>& into) {
        if (!m_options.has(option)) return;
        const std::string given = m_options.valueOr(option, "");
        constexpr std::array units{Choice{"ms", 0.001}, Choice{"min", 60.0}, Choice{"s", 1.0}, Choice{"", 1.0}};
        const auto unit = std::ranges::find_if(units, [&](const auto& one) { return given.ends_with(one.name); });
        const auto value = readNumber(trimmed(std::string_view(given).substr(0, given.size() - unit->name.size())));
        if (value && *value > 0.0 && *value * unit->value <= most) {
            into = *value * unit->value;
            return;
        }
        fail(tr("--%1 needs a time such as 1s or 500ms, up to %2s, not “%3”.")
                 .arg(words(option), words(toText(most)), words(given)));
    }

    // The option must be given.
    void needed(std::string_view option, std::string& into) {
        into = m_options.valueOr(option, "");
        if (into.empty()) fail(tr("--%1 is missing.").arg(words(option)));
    }

    void fail(const QString& why) {
        if (m_error.isEmpty()) m_error = why;
    }
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    const ParsedOptions& m_options;
    QString m_error;
};

CommonOptions readCommon(const ParsedOptions& options, OptionReader& reader) {
    constexpr std::array units{Choice{"m", TimeUnit::Minute}, Choice{"h", TimeUnit::Hour}, Choice{"d", TimeUnit::Day}};
    CommonOptions common;
    common.json = options.has("json");
    common.quiet = options.has("quiet");
    common.resources = options.valueOr("resources", "");
    reader.choose("unit", units, common.unit);
    return common;
}

Command readNew(const ParsedOptions& options, OptionReader& reader) {
    const CommonOptions common = readCommon(options, reader);
    if (options.has("list-templates")) return ListTemplatesCommand{common};
    NewCommand command{common, options.valueOr("template", ""), {}};
    reader.needed("to", command.to);
    return command;
}

Command readConvert(const ParsedOptions& options, OptionReader& reader) {
    return ConvertCommand{readCommon(options, reader), options.operands[0], options.operands[1]};
}

Command readCheck(const ParsedOptions& options, OptionReader& reader) {
    return CheckCommand{readCommon(options, reader), options.operands[0]};
}

Command readSchedule(const ParsedOptions& options, OptionReader& reader) {
    ScheduleCommand command{readCommon(options, reader), options.operands[0], Basis::Expected, std::nullopt};
    std::array<Choice<Basis>, kAllOf<Basis>.size()> bases{};
    std::ranges::transform(kAllOf<Basis>, bases.begin(), [](Basis basis) { return Choice{nameOf(basis), basis}; });
    reader.choose("basis", bases, command.basis);
    reader.time("promise", command.common.exactUnit(), command.promise);
    return command;
}

Command readChain(const ParsedOptions& options, OptionReader& reader) {
    ChainCommand command{readCommon(options, reader), options.operands[0], {}, {}, {}, options.has("compare")};
    std::array<Choice<BufferSizing>, kAllOf<BufferSizing>.size()> sizings{};
    std::ranges::transform(kAllOf<BufferSizing>, sizings.begin(), [](BufferSizing one) {
        return Choice{nameOf(one), one};
    });
    reader.choose("sizing", sizings, command.sizing);
    reader.wholeNumber("effort", 1, kMostEffort, command.effort);
    reader.seconds("time-limit", kLongestSearch, command.timeLimit);
    if (command.effort && command.timeLimit) reader.fail(tr("--effort and --time-limit exclude each other."));
    return command;
}

Command readSimulate(const ParsedOptions& options, OptionReader& reader) {
    constexpr std::array uses{Choice{"unlimited", ResourceUse::Unlimited}, Choice{"chain", ResourceUse::ChainOrder}};
    SimulateCommand command{readCommon(options, reader), options.operands[0], {}, {}, {}, ResourceUse::Unlimited};
    reader.wholeNumber("runs", 1, kMostSimulatedRuns, command.runs);
    reader.wholeNumber("seed", 0, static_cast<std::uint64_t>(kLargestSeed), command.seed);
    reader.time("promise", command.common.exactUnit(), command.promise);
    reader.choose("staff", uses, command.resources);
    return command;
}

Command readValue(const ParsedOptions& options, OptionReader& reader) {
    ValueCommand command{readCommon(options, reader), options.operands[0], {}, {}, options.valueOr("tag", "")};
    reader.wholeNumber("runs", 1, kMostSimulatedRuns, command.runs);
    reader.wholeNumber("seed", 0, static_cast<std::uint64_t>(kLargestSeed), command.seed);
    return command;
}

Command readMeasures(const ParsedOptions& options, OptionReader& reader) {
    return MeasuresCommand{readCommon(options, reader), options.operands[0], options.valueOr("series", "")};
}

Command readExport(const ParsedOptions& options, OptionReader& reader) {
    constexpr std::array views{
        Choice{"journey", View{Chart::Map, Lens::Journey}},  Choice{"pert", View{Chart::Map, Lens::Pert}},
        Choice{"chain", View{Chart::Map, Lens::Chain}},      Choice{"risk", View{Chart::Map, Lens::Risk}},
        Choice{"money", View{Chart::Map, Lens::Money}},      Choice{"measures", View{Chart::Map, Lens::Measures}},
        Choice{"gantt", View{Chart::Gantt, Lens::Pert}},     Choice{"scurve", View{Chart::Finish, Lens::Pert}},
        Choice{"load", View{Chart::Load, Lens::Pert}},       Choice{"fever", View{Chart::Fever, Lens::Pert}},
        Choice{"crash", View{Chart::Crash, Lens::Pert}},     Choice{"frontier", View{Chart::Frontier, Lens::Pert}},
        Choice{"options", View{Chart::Options, Lens::Pert}}, Choice{"cost", View{Chart::Cost, Lens::Pert}},
        Choice{"trends", View{Chart::Trends, Lens::Pert}},   Choice{"keys", View{Chart::Keys, Lens::Pert}},
        Choice{"tornado", View{Chart::Tornado, Lens::Pert}}, Choice{"baselines", View{Chart::Baselines, Lens::Pert}}};
    constexpr std::array layouts{Choice{"drawn", MapLayout::Drawn}, Choice{"stages", MapLayout::Stages},
                                 Choice{"network", MapLayout::Network}, Choice{"time", MapLayout::Time}};
    constexpr std::array papers{Choice{"A4", Paper::A4}, Choice{"A3", Paper::A3}, Choice{"Letter", Paper::Letter},
                                Choice{"fit", Paper::Fit}};
    constexpr std::array colours{Choice{"none", CardColours::None}, Choice{"lane", CardColours::Lane},
                                 Choice{"owner", CardColours::Owner}};
    constexpr std::array themes{Choice{"light", ThemeKind::Light}, Choice{"dark", ThemeKind::Dark}};
    ExportCommand command{readCommon(options, reader), options.operands[0], {}, options.valueOr("scenario", ""), {}};
    ExportSettings& settings = command.settings;
    reader.needed("to", command.to);
    View view{settings.chart, settings.lens};
    reader.choose("view", views, view);
    settings.chart = view.chart;
    settings.lens = view.lens;
    if (!command.scenario.empty() && settings.chart != Chart::Map)
        reader.fail(tr("--scenario marks what changes on a map, and this view is none."));
    reader.choose("layout", layouts, settings.layout);
    if (options.has("layout") && settings.chart != Chart::Map)
        reader.fail(tr("--layout arranges a map, and this view is none: leave it out, or choose a map with --view."));
    reader.choose("paper", papers, settings.paper);
    reader.choose("theme", themes, settings.theme);
    reader.number("scale", 0.1, 16.0, settings.scale);
    settings.landscape = options.has("landscape");
    settings.tiles = options.has("tile");
    if (settings.tiles && !options.has("paper")) settings.paper = Paper::A4;
    if (settings.tiles && settings.paper == Paper::Fit)
        reader.fail(tr("--tile cuts a chart for sheets of paper: choose A4, A3 or Letter with --paper."));
    if (settings.landscape && settings.paper == Paper::Fit)
        reader.fail(tr("--landscape is about a sheet of paper: choose A4, A3 or Letter with --paper."));
    settings.cutMarks = options.has("cut-marks");
    if (!settings.tiles && (settings.cutMarks || options.has("overlap")))
        reader.fail(tr("--overlap and --cut-marks are about sheets beside each other: add --tile."));
    reader.number("overlap", 0.0, 50.0, settings.overlap);
    settings.transparent = options.has("transparent");
    settings.embedsJourney = options.has("embed");
    settings.emotions = options.has("emotions");
    if (settings.emotions && !showsEmotions(settings))
        reader.fail(tr("--emotions draws the emotion curve below a map in the journey view: add --view journey."));
    reader.choose("colours", colours, settings.colours);
    if (options.has("colours") && (settings.chart != Chart::Map || settings.lens != Lens::Journey))
        reader.fail(tr("--colours tints the cards of a map in the journey view: add --view journey."));
    settings.titleBlock = !options.has("no-title");
    settings.legend = !options.has("no-legend");
    settings.date = words(options.valueOr("date", QDate::currentDate().toString(Qt::ISODate).toStdString()));
    if (settings.date == QLatin1String("none")) settings.date.clear();
    return command;
}

Command readReport(const ParsedOptions& options, OptionReader& reader) {
    constexpr std::array uses{Choice{"unlimited", ResourceUse::Unlimited}, Choice{"chain", ResourceUse::ChainOrder}};
    ReportCommand command{readCommon(options, reader), options.operands[0], {}, {}};
    reader.needed("to", command.to);
    reader.time("promise", command.common.exactUnit(), command.settings.facts.promise);
    reader.choose("staff", uses, command.settings.facts.resources);
    command.settings.unit = command.common.unit;
    command.settings.date = words(options.valueOr("date", ""));
    return command;
}

Command readDeck(const ParsedOptions& options, OptionReader& reader) {
    constexpr std::array uses{Choice{"unlimited", ResourceUse::Unlimited}, Choice{"chain", ResourceUse::ChainOrder}};
    constexpr std::array themes{Choice{"light", ThemeKind::Light}, Choice{"dark", ThemeKind::Dark}};
    DeckCommand command{readCommon(options, reader), options.operands[0], {}, {}};
    reader.needed("to", command.to);
    reader.choose("staff", uses, command.settings.resources);
    reader.choose("theme", themes, command.settings.theme);
    return command;
}

OrUsage<Command> readCommand(const CommandSpec& spec, std::span<const std::string> arguments) {
    using Reader = Command (*)(const ParsedOptions&, OptionReader&);
    constexpr std::array readers{Choice<Reader>{"new", readNew},       Choice<Reader>{"convert", readConvert},
                                 Choice<Reader>{"check", readCheck},   Choice<Reader>{"schedule", readSchedule},
                                 Choice<Reader>{"chain", readChain},   Choice<Reader>{"simulate", readSimulate},
                                 Choice<Reader>{"value", readValue},   Choice<Reader>{"measures", readMeasures},
                                 Choice<Reader>{"export", readExport}, Choice<Reader>{"report", readReport},
                                 Choice<Reader>{"deck", readDeck}};
    const auto help = [&] { return '\n' + tr("Help: waymark %1 --help").arg(words(spec.name)); };
    const auto options = parseOptions(spec, arguments);
    if (!options) return tl::unexpected(options.error() + help());
    if (options->has("help")) return TellCommand{helpText(spec)};
    OptionReader reader(*options);
    Command command = std::ranges::find(readers, spec.name, &Choice<Reader>::name)->value(*options, reader);
    if (!reader.error().isEmpty()) return tl::unexpected(reader.error() + help());
    return command;
}

// What is no command is a file to open: one that is there, or that looks like a path.
bool looksLikeFile(const std::string& argument) {
    std::error_code ignored;
    return argument.find_first_of("./") != std::string::npos || std::filesystem::exists(argument, ignored);
}

}  // namespace

OrUsage<Command> readCommandLine(std::span<const std::string> arguments) {
    const auto help = '\n' + tr("Help: waymark --help");
    if (arguments.empty()) return WindowCommand{};
    const std::string& first = arguments.front();
    if (const CommandSpec* spec = commandNamed(first)) return readCommand(*spec, arguments.subspan(1));
    if (first == "--help" || first == "-h" || first == "help") {
        const CommandSpec* spec = arguments.size() > 1 ? commandNamed(arguments[1]) : nullptr;
        return TellCommand{spec ? helpText(*spec) : programHelp()};
    }
    if (first == "--version") {
        return TellCommand{QStringLiteral("waymark ") + words(programVersion()) + '\n'};
    }
    if (first.starts_with('-')) return tl::unexpected(tr("“%1” is no option of waymark.").arg(words(first)) + help);
    if (!looksLikeFile(first)) return tl::unexpected(tr("“%1” is no command of waymark.").arg(words(first)) + help);
    if (arguments.size() > 1) return tl::unexpected(tr("waymark opens one file at a time.") + help);
    return WindowCommand{first};
}

}  // namespace waymark
