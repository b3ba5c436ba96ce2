#include "core/check/measure_problems.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/base/date_text.h"
#include "core/base/number_text.h"
#include "core/check/problem_ids.h"
#include "core/measure/measure_series.h"
#include "core/measure/survey_figures.h"

namespace waymark {
namespace {

using Problems = std::vector<Problem>;
using Date = std::chrono::year_month_day;

constexpr int kDecimals = 3;
constexpr std::size_t kSpread = 0x9E3779B97F4A7C15U;  // so that neighbouring days differ in all digits

// What came in for one measure.
struct Arrivals {
    std::vector<const MeasureFigure*> figures;  // in the order of their ids
    std::int64_t answers = 0, offScale = 0;
    std::set<Date> answered;  // beginnings of periods, where there are figures too
};

class MeasureCheck {
public:
    MeasureCheck(const Document& document, Problems& found) : m_document(document), m_found(found) {
        for (const MeasureFigure& row : document.table<MeasureFigure>()) m_known[row.measure].figures.push_back(&row);
        for (const SurveyResponse& row : document.table<SurveyResponse>()) {
            for (const Answer& answer : row.answers) {
                Arrivals& arrivals = m_known[answer.measure];
                const Measure& measure = document.table<Measure>().at(answer.measure);
                ++arrivals.answers;
                if (!isOnScale(measure, answer.value))
                    ++arrivals.offScale;
                else if (!arrivals.figures.empty())
                    arrivals.answered.insert(beginOf(row.date, measure.period));
            }
        }
    }

    void check(const Measure& row) {
        const Arrivals& arrivals = m_known[row.id];
        if (arrivals.figures.empty() && arrivals.answers == 0) {
            add(kMeasureWithoutFigures, Severity::Note, row, {});
        }
        if (row.scaleLow >= row.scaleHigh) {
            add(kScaleReversed, Severity::Warning, row,
                {toText(std::int64_t{row.scaleLow}), toText(std::int64_t{row.scaleHigh})});
        } else if (arrivals.offScale > 0) {
            add(kAnswersOffScale, Severity::Warning, row, {toText(arrivals.offScale), toText(arrivals.answers)});
        }
        checkFigures(row, arrivals.figures);
        // Answers count before ready figures, see measure_series.h.
        for (const MeasureFigure* figure : arrivals.figures) {
            if (arrivals.answered.contains(beginOf(figure->date, row.period)))
                add(kFigureBesideAnswers, Severity::Warning, row, {writeDate(figure->date)});
        }
    }
    // Measures of the same kind whose figures cannot be compared.
    void checkUnits() {
        std::map<MeasureKind, const Measure*> first;
        std::set<MeasureKind> told;
        for (const Measure& row : m_document.table<Measure>()) {
            if (row.kind != MeasureKind::ResponseTime && row.kind != MeasureKind::ResolutionTime) continue;
            const Measure* known = first.try_emplace(row.kind, &row).first->second;
            if (known->unit == row.unit || !told.insert(row.kind).second) continue;
            add(kUnitsDiffer, Severity::Warning, row, {row.unit, known->name, known->unit});
        }
    }
    void checkResponses() {
        std::map<std::pair<std::string_view, Date>, std::vector<const SurveyResponse*>> known;
        for (const SurveyResponse* row : alikeResponses()) known[{row->respondent, row->date}].push_back(row);
        for (const auto& [who, rows] : known) {
            std::set<Id<Measure>> answered;
            for (const SurveyResponse* row : rows) {
                const bool isTwice = std::ranges::any_of(
                    row->answers, [&](const Answer& answer) { return !answered.insert(answer.measure).second; });
                if (!isTwice) continue;
                m_found.push_back({std::string(kResponseTwice),
                                   Severity::Warning,
                                   {refTo(row->id)},
                                   {row->respondent, writeDate(row->date)}});
                break;
            }
        }
    }

private:
    // In the order of their ids, those that may be of a customer and day with several. Responses are looked through
    // after every edit, there may be a hundred thousand, and hardly any is there twice: so numbers are compared first.
    [[nodiscard]] std::vector<const SurveyResponse*> alikeResponses() const {
        std::vector<std::pair<std::size_t, const SurveyResponse*>> numbered;
        numbered.reserve(m_document.table<SurveyResponse>().size());
        for (const SurveyResponse& row : m_document.table<SurveyResponse>()) {
            if (row.respondent.empty()) continue;
            const auto day = static_cast<std::size_t>(std::chrono::sys_days{row.date}.time_since_epoch().count());
            const std::size_t number = std::hash<std::string_view>{}(row.respondent) ^ (day * kSpread);
            numbered.emplace_back(number, &row);
        }
        std::ranges::sort(numbered, {}, [](const auto& one) { return one.first; });
        std::vector<const SurveyResponse*> alike;
        for (std::size_t k = 0; k < numbered.size(); ++k) {
            const bool isBefore = k > 0 && numbered[k - 1].first == numbered[k].first;
            const bool isBehind = k + 1 < numbered.size() && numbered[k + 1].first == numbered[k].first;
            if (isBefore || isBehind) alike.push_back(numbered[k].second);
        }
        std::ranges::sort(alike, {}, &SurveyResponse::id);
        return alike;
    }
    void add(std::string_view id, Severity severity, const Measure& row, std::vector<std::string> details) {
        details.insert(details.begin(), row.name);
        m_found.push_back({std::string(id), severity, {refTo(row.id)}, std::move(details)});
    }
    void checkFigures(const Measure& row, const std::vector<const MeasureFigure*>& figures) {
        std::set<Date> dates;
        bool isTold = false;
        for (std::size_t k = 0; k < figures.size(); ++k) {
            const MeasureFigure& figure = *figures[k];
            if (!isPossible(row, figure.value) && row.scaleLow < row.scaleHigh) {
                add(kFigureImpossible, Severity::Warning, row,
                    {toText(figure.value, kDecimals), writeDate(figure.date)});
            }
            if (!dates.insert(figure.date).second) {
                add(kFigureTwice, Severity::Warning, row, {writeDate(figure.date)});
            } else if (k > 0 && figure.date < figures[k - 1]->date && !isTold) {
                isTold = true;
                add(kFiguresOutOfOrder, Severity::Note, row, {writeDate(figure.date), writeDate(figures[k - 1]->date)});
            }
        }
    }

    const Document& m_document;
    Problems& m_found;
    std::map<Id<Measure>, Arrivals> m_known;
};

}  // namespace

std::vector<Problem> findMeasureProblems(const Document& document) {
    Problems found;
    if (document.table<Measure>().empty()) return found;
    MeasureCheck measures(document, found);
    for (const Measure& row : document.table<Measure>()) measures.check(row);
    measures.checkUnits();
    measures.checkResponses();
    return found;
}

bool touchesMeasures(const ChangeSet& changes) {
    return mentions<Measure>(changes) || mentions<MeasureFigure>(changes) || mentions<SurveyResponse>(changes);
}

}  // namespace waymark
