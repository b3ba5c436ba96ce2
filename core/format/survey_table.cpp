#include "core/format/survey_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/format/csv.h"
#include "core/format/survey_cells.h"
#include "core/format/text_encoding.h"
#include "core/model/change_builder.h"

namespace waymark {
namespace {

using Day = std::chrono::year_month_day;

enum class SurveyColumn : std::uint8_t { Date, Respondent, Comment, Measure, Value, Count };
constexpr std::array<std::string_view, 6> kSurveyColumns{"date", "respondent", "comment", "measure", "value", "count"};

bool isSurveyColumn(std::string_view header) {
    return std::ranges::find(kSurveyColumns, foldedName(header)) != kSurveyColumns.end();
}

Result<Day> dayOf(const std::string& cell) {
    if (const auto day = readSurveyDay(cell, DateOrder::YearFirst)) return *day;
    return failure(ErrorCode::UnknownValue, {"date", cell, "a day such as 2024-03-01"});
}

class SurveyReader {
public:
    SurveyReader(const Document& document, SurveyCells cells, char separator)
        : m_document(document), m_build(document), m_cells(cells), m_hasDecimalComma(separator != ',') {
        for (const Measure& row : document.table<Measure>()) m_measures[foldedName(row.name)].push_back(&row);
    }

    Result<void> readHeader(const CsvRecord& record) {
        for (std::size_t at = 0; at < record.cells.size(); ++at) {
            const std::string header = cleanLine(unguardFormula(record.cells[at]));
            if (header.empty()) continue;
            const auto known = std::ranges::find(kSurveyColumns, foldedName(header));
            if (known != kSurveyColumns.end()) {
                auto& place = m_places[static_cast<std::size_t>(known - kSurveyColumns.begin())];
                if (place) return failure(ErrorCode::DuplicateColumn, {header});
                place = at;
            } else if (const auto measure = measureNamed(header); measure) {
                const bool isTwice = std::ranges::count(m_asked, *measure, &Asked::measure) > 0;
                if (isTwice) return failure(ErrorCode::DuplicateColumn, {header});
                m_asked.push_back({at, *measure});
            } else if (measure.error().code == ErrorCode::DuplicateName) {
                return tl::unexpected(measure.error());
            } else {
                m_others.push_back(header);
            }
        }
        m_hasHeader = true;
        if (isLong()) {  // the measure stands in each row, so columns of their own are not read
            for (const auto& [at, measure] : m_asked) m_others.push_back(measure->name);
        }
        return checkHeader();
    }

    Result<void> readRow(const CsvRecord& record) {
        const auto date = dayOf(cell(record, SurveyColumn::Date));
        if (!date) return tl::unexpected(date.error());
        m_isEmpty = false;
        SurveyResponse response;
        response.date = *date;
        response.respondent = cell(record, SurveyColumn::Respondent);
        if (auto fits = checkText(response.respondent, kLongestText, "respondent"); !fits) return fits;
        if (isLong()) {
            if (auto isRead = readLong(record, response); !isRead) return isRead;
            return readComment(record, response);
        }
        for (const auto& [at, measure] : m_asked) {
            const auto value = numberAt(record, at, measure->name);
            if (!value) return tl::unexpected(value.error());
            if (!*value) continue;
            if (m_cells == SurveyCells::Figures)
                m_figures.push_back({{}, measure->id, *date, **value, 0});
            else
                response.answers.push_back({measure->id, **value});
        }
        if (!response.answers.empty()) m_responses.push_back(response);
        return readComment(record, response);
    }

    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    Result<SurveyTable> take() {
        SurveyTable table;
        for (const auto& fits : {checkCount<SurveyResponse>(m_responses.size(), "responses"),
                                 checkCount<MeasureFigure>(m_figures.size(), "figures"),
                                 checkCount<Comment>(m_comments.size(), "comments")}) {
            if (!fits) return tl::unexpected(fits.error());
        }
        table.responses = put(m_responses);
        table.figures = put(m_figures);
        table.comments = put(m_comments);
        for (const std::string& header : m_others) table.notes.push_back(makeProblem("column-left-out", {}, {header}));
        table.changes = m_build.take();
        return table;
    }

private:
    struct Asked {
        std::size_t at = 0;
        const Measure* measure = nullptr;
    };

    [[nodiscard]] bool has(SurveyColumn column) const { return m_places[static_cast<std::size_t>(column)].has_value(); }
    [[nodiscard]] bool isLong() const { return has(SurveyColumn::Measure) && has(SurveyColumn::Value); }

    [[nodiscard]] Result<const Measure*> measureNamed(const std::string& name) const {
        const auto known = m_measures.find(foldedName(name));
        if (known != m_measures.end()) {
            if (known->second.size() > 1) return failure(ErrorCode::DuplicateName, {known->second.front()->name});
            return known->second.front();
        }
        std::string names;
        for (const Measure& row : m_document.table<Measure>()) names += (names.empty() ? "" : ", ") + row.name;
        return failure(ErrorCode::UnknownMeasure, {name, names});
    }

    [[nodiscard]] Result<void> checkHeader() const {
        if (!has(SurveyColumn::Date)) return failure(ErrorCode::MissingColumn, {"date"});
        if (has(SurveyColumn::Measure) && !has(SurveyColumn::Value)) {
            return failure(ErrorCode::MissingColumn, {"value"});
        }
        if (isLong() || !m_asked.empty() || has(SurveyColumn::Comment)) return {};
        // Nothing that could be read: the first other column is most likely a measure by another name.
        if (m_others.empty()) return failure(ErrorCode::MissingColumn, {"measure"});
        return tl::unexpected(measureNamed(m_others.front()).error());
    }

    [[nodiscard]] std::string cell(const CsvRecord& record, SurveyColumn column) const {
        const auto at = m_places[static_cast<std::size_t>(column)];
        return at ? cellAt(record, *at) : std::string();
    }
    [[nodiscard]] static std::string cellAt(const CsvRecord& record, std::size_t at) {
        return at < record.cells.size() ? cleanLine(unguardFormula(record.cells[at])) : std::string();
    }

    // Nothing where the cell is empty.
    [[nodiscard]] Result<std::optional<double>> numberAt(const CsvRecord& record, std::size_t at,
                                                         const std::string& what) const {
        const std::string text = cellAt(record, at);
        if (text.empty()) return std::optional<double>();
        const auto number = readSurveyNumber(text, m_hasDecimalComma);
        if (!number) return failure(ErrorCode::NotANumber, {text, what});
        if (*number >= -kLargestFigure && *number <= kLargestFigure) return number;
        const std::string limit = toText(kLargestFigure, 0);
        return failure(ErrorCode::OutOfRange, {what, text, '-' + limit, limit});
    }

    Result<void> readLong(const CsvRecord& record, const SurveyResponse& who) {
        const auto measure = measureNamed(cell(record, SurveyColumn::Measure));
        if (!measure) return tl::unexpected(measure.error());
        const std::size_t place = *m_places[static_cast<std::size_t>(SurveyColumn::Value)];
        const auto value = numberAt(record, place, (*measure)->name);
        if (!value) return tl::unexpected(value.error());
        if (!*value) return {};
        if (has(SurveyColumn::Respondent)) {
            addAnswer(who, {(*measure)->id, **value});
            return {};
        }
        MeasureFigure figure{{}, (*measure)->id, who.date, **value, 0};
        const std::string count = cell(record, SurveyColumn::Count);
        if (!count.empty()) {
            const auto number = readInteger(count);
            if (!number) return failure(ErrorCode::NotAnInteger, {count, "count"});
            if (*number < 0 || *number > kMostCustomers) {
                return failure(ErrorCode::OutOfRange, {"count", count, "0", toText(kMostCustomers)});
            }
            figure.count = *number;
        }
        m_figures.push_back(figure);
        return {};
    }

    void addAnswer(SurveyResponse who, Answer answer) {
        const auto [known, isNew] = m_grouped.try_emplace({who.date, who.respondent}, m_responses.size());
        if (!isNew) {
            std::vector<Answer>& answers = m_responses[known->second].answers;
            const bool isTwice = std::ranges::count(answers, answer.measure, &Answer::measure) > 0;
            // Those without a name are different people, and a second answer is kept so that it can be looked at.
            if (!who.respondent.empty() && !isTwice && answers.size() < kMostAnswers) {
                answers.push_back(answer);
                return;
            }
        }
        who.answers = {answer};
        m_responses.push_back(std::move(who));
    }

    Result<void> readComment(const CsvRecord& record, const SurveyResponse& response) {
        Comment row;
        row.text = cell(record, SurveyColumn::Comment);
        if (row.text.empty()) return {};
        row.author = response.respondent;
        row.date = response.date;
        // One customer's comment is often repeated with each answer.
        if (isLong() && !m_comments.empty() && m_comments.back() == row) return {};
        if (auto fits = checkText(row.text, kLongestNotes, "comment"); !fits) return fits;
        m_comments.push_back(std::move(row));
        return {};
    }

    [[nodiscard]] static Result<void> checkText(const std::string& text, std::size_t most, const char* what) {
        if (text.size() <= most) return {};
        return failure(ErrorCode::TextTooLong, {what, toText(static_cast<std::int64_t>(most))});
    }
    template <class Row>
    [[nodiscard]] Result<void> checkCount(std::size_t added, const char* what) const {
        if (m_document.table<Row>().size() + added <= kMostTouchpoints) return {};
        return failure(ErrorCode::TooManyRows, {what, toText(static_cast<std::int64_t>(kMostTouchpoints))});
    }
    template <class Row>
    std::int64_t put(std::vector<Row>& rows) {
        for (Row& row : rows) {
            if constexpr (std::is_same_v<Row, SurveyResponse>) std::ranges::sort(row.answers, {}, &Answer::measure);
            m_build.add(std::move(row));
        }
        return static_cast<std::int64_t>(rows.size());
    }

    const Document& m_document;
    ChangeBuilder m_build;
    SurveyCells m_cells;
    bool m_hasDecimalComma;
    bool m_hasHeader = false, m_isEmpty = true;
    std::map<std::string, std::vector<const Measure*>> m_measures;  // by folded name
    std::array<std::optional<std::size_t>, kSurveyColumns.size()> m_places;
    std::vector<Asked> m_asked;
    std::vector<std::string> m_others;
    std::vector<SurveyResponse> m_responses;
    std::map<std::pair<Day, std::string>, std::size_t> m_grouped;  // places of responses by whom and when
    std::vector<MeasureFigure> m_figures;
    std::vector<Comment> m_comments;
};

}  // namespace

Result<SurveyTable> readSurveyTable(std::string_view bytes, const Document& document, SurveyCells cells) {
    const auto text = decodeText(bytes);
    if (!text) return tl::unexpected<Error>(text.error());
    const char separator = likelySeparator(*text, isSurveyColumn);
    CsvReader records(*text, separator);
    SurveyReader reader(document, cells, separator);
    if (auto read = readRecords(records, reader); !read) return tl::unexpected<Error>(std::move(read.error()));
    if (reader.isEmpty()) return failureAt(1, ErrorCode::EmptyTable);
    return reader.take();
}

}  // namespace waymark
