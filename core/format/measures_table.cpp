#include "core/format/measures_table.h"

#include "core/base/number_text.h"
#include "core/format/report_text.h"
#include "core/format/text_table.h"

namespace waymark {
namespace {

constexpr std::string_view kNone = "–";
constexpr std::size_t kMostListed = 15;
constexpr int kDecimals = 1;

std::string wordsFor(TargetState state) {
    switch (state) {
        case TargetState::NoFigure: return "no figures";
        case TargetState::NoTarget: return "";
        case TargetState::Met: return "met";
        case TargetState::Missed: return "missed";
        case TargetState::CannotTell: return "cannot tell";
    }
    return {};
}

// What a trend means for a measure.
std::string wordsFor(Trend trend, Direction direction) {
    if (trend == Trend::Unknown) return std::string(kNone);
    if (trend == Trend::Steady) return "steady";
    return (trend == Trend::Rising) == (direction == Direction::Higher) ? "better" : "worse";
}

std::string wordsFor(KeyReason reason) {
    switch (reason) {
        case KeyReason::Driver: return "drives satisfaction";
        case KeyReason::Gap: return "misses its target";
        case KeyReason::Emotion: return "feels bad";
        case KeyReason::Criticality: return "sets the end";
        case KeyReason::Cost: return "costs much";
    }
    return {};
}

std::string wordsFor(Quadrant quadrant) {
    switch (quadrant) {
        case Quadrant::FixFirst: return "fix first";
        case Quadrant::KeepUp: return "keep it up";
        case Quadrant::FixLater: return "fix later";
        case Quadrant::LetBe: return "let it be";
    }
    return {};
}

std::string rangeText(const std::optional<Interval>& range, int decimals) {
    return range ? toText(range->low, decimals) + " to " + toText(range->high, decimals) : std::string(kNone);
}

std::string unitOf(const Measure& row) {
    if (isShare(row.kind)) return "%";
    return row.unit;
}

std::string measures(const MeasuresReport& report) {
    const Document& document = report.document;
    TextTable table({{"Measure", "", false},
                     {"of", "", false},
                     {"", "latest", true},
                     {"", "", false},
                     {"95 % between", "", false},
                     {"", "n", true},
                     {"", "target", true},
                     {"state", "", false},
                     {"trend", "", false}});
    for (const MeasureSeries& series : report.series) {
        const Measure& row = document.table<Measure>().at(series.measure);
        const SeriesPoint* latest = series.latest();
        table.add({row.name + (row.isSample ? " (sample)" : ""), std::string(placeOf(document, row)),
                   latest ? toText(latest->figure.value, kDecimals) : std::string(kNone), unitOf(row),
                   latest ? rangeText(latest->figure.range, kDecimals) : std::string(kNone),
                   latest && latest->figure.count > 0 ? toText(latest->figure.count) : std::string(kNone),
                   row.target ? toText(*row.target, kDecimals) : std::string(kNone), wordsFor(targetState(row, series)),
                   wordsFor(trendOf(series.values()), row.direction)});
    }
    return table.text(kReportWidth);
}

std::string drivers(const MeasuresReport& report) {
    const JourneyDrivers& drivers = report.drivers;
    if (drivers.analysis.drivers.empty()) return {};
    const Measure& overall = report.document.table<Measure>().at(drivers.overall);
    TextTable table({{"What drives “" + overall.name + "”", "", false},
                     {"of", "", false},
                     {"", "n", true},
                     {"rank", "correlation", true},
                     {"95 % between", "", false},
                     {"", "importance", true},
                     {"95 % between", "", false},
                     {"", "", false}});
    for (const Driver& driver : drivers.analysis.drivers) {
        const Measure& row = report.document.table<Measure>().at(drivers.measures[driver.place]);
        const auto percent = [](double share) { return share * 100.0; };
        const auto& range = driver.importanceRange;
        table.add({row.name, std::string(placeOf(report.document, row)), toText(driver.count),
                   driver.correlation ? toText(*driver.correlation, 2) : std::string(kNone),
                   rangeText(driver.correlationRange, 2),
                   driver.importance ? toText(percent(*driver.importance), 0) + " %" : std::string(kNone),
                   range ? rangeText(Interval{percent(range->low), percent(range->high)}, 0) : std::string(kNone),
                   driver.isClear ? "drives it" : "cannot tell"});
    }
    return '\n' + table.text(kReportWidth);
}

std::string keys(const MeasuresReport& report) {
    if (report.keys.empty()) return {};
    TextTable table({{"Key touchpoints", "", false},
                     {"", "", false},
                     {"", "", false},
                     {"", "points", true},
                     {"because it", "", false}});
    for (std::size_t k = 0; k < std::min(kMostListed, report.keys.size()); ++k) {
        const KeyTouchpoint& key = report.keys[k];
        const Touchpoint& row = report.document.table<Touchpoint>().at(key.id);
        std::string why;
        for (const KeyFinding& finding : key.findings) {
            why += (why.empty() ? "" : ", ") + wordsFor(finding.reason) + " (" + toText(finding.points, 0) + ")";
        }
        table.add({row.code, row.name, key.advice ? wordsFor(*key.advice) : "", toText(key.score, 0), why});
    }
    return '\n' + table.text(kReportWidth);
}

std::string opportunities(const MeasuresReport& report) {
    if (report.opportunities.empty()) return {};
    TextTable table({{"Opportunities", "", false},
                     {"", "", false},
                     {"", "importance", true},
                     {"", "dissatisfaction", true},
                     {"", "score", true},
                     {"", "", false}});
    for (std::size_t k = 0; k < std::min(kMostListed, report.opportunities.size()); ++k) {
        const Opportunity& found = report.opportunities[k];
        const Touchpoint& row = report.document.table<Touchpoint>().at(found.id);
        table.add({row.code, row.name, toText(found.importance, 0), toText(found.dissatisfaction, 1),
                   toText(found.score, 1), wordsFor(found.quadrant)});
    }
    return '\n' + table.text(kReportWidth);
}

}  // namespace

std::string measuresTable(const MeasuresReport& report) {
    std::string text;
    if (!report.document.journey().name.empty()) text += reportLine("Journey", report.document.journey().name) + '\n';
    if (report.series.empty()) text += "Nothing is measured yet.\n";
    text += report.series.empty() ? std::string() : measures(report);
    text += drivers(report) + keys(report) + opportunities(report);
    if (!report.drivers.analysis.drivers.empty()) {
        text += "\nWhere nothing drives satisfaction, a driver is named in at most " +
                percentText(report.drivers.analysis.errorRate) + " of surveys.\n";
    }
    return text;
}

}  // namespace waymark
