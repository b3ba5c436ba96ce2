#include "core/format/measures_json.h"

#include "core/base/date_text.h"
#include "core/format/json_fields.h"
#include "core/format/problem_report.h"

namespace waymark {
namespace {

class MeasuresWriter {
public:
    MeasuresWriter(const MeasuresReport& report, std::string& into)
        : m_report(report), m_document(report.document), m_json(into), m_fields(m_json) {}

    void write(std::span<const Problem> problems) {
        m_json.beginObject();
        m_fields.text("journey", m_document.journey().name);
        m_fields.objects("measures", m_report.series, [&](const MeasureSeries& series) { writeMeasure(series); });
        m_fields.object("drivers", [&] { writeDrivers(); });
        m_fields.objects("keyTouchpoints", m_report.keys, [&](const KeyTouchpoint& key) { writeKey(key); });
        m_fields.objects("opportunities", m_report.opportunities, [&](const Opportunity& row) {
            writeTouchpoint(row.id);
            m_fields.number("importance", row.importance);
            m_fields.number("dissatisfaction", row.dissatisfaction);
            m_fields.flag("measured", row.isMeasured);
            m_fields.number("score", row.score);
            m_fields.text("quadrant", nameOf(row.quadrant));
        });
        m_json.key("problems");
        writeProblems(m_json, m_document, problems);
        m_json.endObject();
    }

private:
    void writeTouchpoint(Id<Touchpoint> id) {
        const Touchpoint& row = m_document.table<Touchpoint>().at(id);
        m_fields.text("code", row.code);
        m_fields.text("name", row.name);
    }
    void writeFigure(const SurveyFigure& figure) {
        m_fields.number("value", figure.value);
        m_fields.optional("low", figure.range ? std::optional(figure.range->low) : std::nullopt);
        m_fields.optional("high", figure.range ? std::optional(figure.range->high) : std::nullopt);
        m_fields.whole("count", figure.count);
    }
    void writeMeasure(const MeasureSeries& series) {
        const Measure& row = m_document.table<Measure>().at(series.measure);
        const Touchpoint* touchpoint = m_document.find(row.touchpoint);
        m_fields.text("name", row.name);
        m_fields.text("kind", nameOf(row.kind));
        m_json.key("touchpoint");
        if (touchpoint)
            m_json.text(touchpoint->code);
        else
            m_json.null();
        m_fields.text("of", placeOf(m_document, row));
        m_fields.text("unit", row.unit);
        m_fields.text("direction", nameOf(row.direction));
        m_fields.optional("target", row.target);
        m_fields.text("state", nameOf(targetState(row, series)));
        m_fields.text("trend", nameOf(trendOf(series.values())));
        m_fields.flag("sample", row.isSample);
        m_fields.whole("answersOffScale", series.offScale);
        m_json.key("overall");
        if (series.overall && !series.overall->isReady) {  // the last figure is among the points
            m_json.beginObject();
            writeFigure(*series.overall);
            m_json.endObject();
        } else {
            m_json.null();
        }
        writePoints(series);
    }
    void writePoints(const MeasureSeries& series) {
        const auto chart = controlChart(series.values());
        std::size_t place = 0;
        m_fields.objects("points", series.points, [&](const SeriesPoint& point) {
            m_fields.text("date", writeDate(point.date));
            writeFigure(point.figure);
            m_fields.text("signal", nameOf(chart ? chart->signals[place] : Signal::None));
            ++place;
        });
        m_json.key("control");
        if (!chart) return m_json.null();
        m_json.beginObject();
        m_fields.number("centre", chart->centre);
        m_fields.number("lower", chart->lower);
        m_fields.number("upper", chart->upper);
        m_json.endObject();
    }
    void writeDrivers() {
        const JourneyDrivers& drivers = m_report.drivers;
        const Measure* overall = m_document.find(drivers.overall);
        m_json.key("overall");
        if (overall)
            m_json.text(overall->name);
        else
            m_json.null();
        m_fields.whole("complete", drivers.analysis.complete);
        m_fields.number("explained", drivers.analysis.explained);
        m_fields.number("errorRate", drivers.analysis.errorRate);
        m_fields.objects("drivers", drivers.analysis.drivers, [&](const Driver& driver) {
            const Measure& row = m_document.table<Measure>().at(drivers.measures[driver.place]);
            m_fields.text("measure", row.name);
            m_fields.text("of", placeOf(m_document, row));
            m_fields.whole("count", driver.count);
            m_fields.optional("correlation", driver.correlation);
            writeRange("correlation", driver.correlationRange);
            m_fields.number("chanceOfNoise", driver.chanceOfNoise);
            m_fields.flag("clear", driver.isClear);
            m_fields.optional("importance", driver.importance);
            writeRange("importance", driver.importanceRange);
        });
    }
    void writeRange(const std::string& of, const std::optional<Interval>& range) {
        m_fields.optional(of + "Low", range ? std::optional(range->low) : std::nullopt);
        m_fields.optional(of + "High", range ? std::optional(range->high) : std::nullopt);
    }
    void writeKey(const KeyTouchpoint& key) {
        writeTouchpoint(key.id);
        m_fields.number("score", key.score);
        m_json.key("advice");
        if (key.advice)
            m_json.text(nameOf(*key.advice));
        else
            m_json.null();
        m_fields.objects("reasons", key.findings, [&](const KeyFinding& finding) {
            m_fields.text("reason", nameOf(finding.reason));
            m_fields.number("degree", finding.degree);
            m_fields.number("points", finding.points);
            const Measure* measure = m_document.find(finding.measure);
            m_json.key("measure");
            if (measure)
                m_json.text(measure->name);
            else
                m_json.null();
        });
    }

    const MeasuresReport& m_report;
    const Document& m_document;
    JsonWriter m_json;
    JsonFields m_fields;
};

}  // namespace

std::string measuresJson(const MeasuresReport& report, std::span<const Problem> problems) {
    std::string bytes;
    MeasuresWriter(report, bytes).write(problems);
    bytes += '\n';
    return bytes;
}

}  // namespace waymark
