#include "core/format/series_import.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/base/date_text.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/format/csv.h"
#include "core/measure/survey_figures.h"
#include "core/model/change_builder.h"

namespace waymark {
namespace {

constexpr std::int64_t kRowsBetweenLooks = 1024;  // at the stop token
constexpr char kPartEnd = '\x1f';                 // between the parts of a key: no text of a cell holds it

// Where the scores of a row belong.
struct SeriesPlace {
    Id<Touchpoint> touchpoint;
    Id<Stage> stage;

    [[nodiscard]] bool isNamed() const { return touchpoint.isValid() || stage.isValid(); }
    [[nodiscard]] bool isOf(const Measure& row) const { return row.touchpoint == touchpoint && row.stage == stage; }
    bool operator==(const SeriesPlace&) const = default;
    auto operator<=>(const SeriesPlace&) const = default;
};

// The measures that scores go to: those of the journey, and those that are made when the first score comes.
class MeasureFinder {
public:
    MeasureFinder(const Document& document, ChangeBuilder& build) : m_document(document), m_build(build) {
        for (const Measure& row : document.table<Measure>()) remember(row);
    }

    // The measure itself, or that of its kind at the place.
    [[nodiscard]] Id<Measure> of(const Measure& wanted, const SeriesPlace& place) {
        const auto key = std::pair(wanted.id.isValid() ? std::to_string(wanted.id.value) : 'n' + wanted.name, place);
        const auto known = m_found.find(key);
        if (known != m_found.end()) return known->second;
        const Id<Measure> id = place.isNamed() && !place.isOf(wanted) ? at(place, wanted) : itself(wanted);
        m_found.emplace(key, id);
        return id;
    }
    // By its name; the one at the place where several have it. Invalid: it cannot be told which.
    [[nodiscard]] Id<Measure> named(const std::string& name, const SeriesPlace& place) {
        const auto same = m_byName.find(foldedName(name));
        if (same == m_byName.end()) return of(likelyMeasure(name, {}), place);
        if (same->second.size() == 1) return of(row(same->second.front()), place);
        const auto here = std::ranges::find_if(same->second, [&](Id<Measure> id) { return place.isOf(row(id)); });
        return here == same->second.end() ? Id<Measure>{} : *here;
    }
    [[nodiscard]] const Measure& row(Id<Measure> id) const { return *m_build.find(id); }
    [[nodiscard]] std::size_t made() const { return m_made.size(); }
    // Takes back those that were made for scores none of which came in; returns how many stay.
    std::int64_t keepOnly(const std::unordered_set<std::uint32_t>& used) {
        std::erase_if(m_made, [&](Id<Measure> id) {
            if (used.contains(id.value)) return false;
            m_build.remove(id);
            return true;
        });
        return static_cast<std::int64_t>(m_made.size());
    }

private:
    Id<Measure> itself(const Measure& wanted) { return wanted.id.isValid() ? wanted.id : add(wanted); }
    Id<Measure> at(const SeriesPlace& place, const Measure& wanted) {
        const std::string name = nameAt(place, wanted);
        const AtPlace& there = m_atPlaces[{place, wanted.kind}];
        for (const std::string& each : {name, wanted.name}) {
            const auto called = there.byName.find(each);
            if (called != there.byName.end()) return called->second;
        }
        // Own measures are told apart by nothing but their names.
        if (there.count == 1 && wanted.kind != MeasureKind::Own) return there.first;
        Measure made = wanted;
        made.id = {};
        made.name = name;
        made.touchpoint = place.touchpoint;
        made.stage = place.stage;
        made.target.reset();
        return add(std::move(made));
    }
    [[nodiscard]] std::string nameAt(const SeriesPlace& place, const Measure& wanted) const {
        const Touchpoint* touchpoint = m_document.find(place.touchpoint);
        return wanted.name + ": " + (touchpoint ? touchpoint->name : m_document.table<Stage>().at(place.stage).name);
    }
    Id<Measure> add(Measure made) {
        m_made.push_back(m_build.add(std::move(made)));
        remember(row(m_made.back()));
        return m_made.back();
    }
    void remember(const Measure& row) {
        m_byName[foldedName(row.name)].push_back(row.id);
        AtPlace& there = m_atPlaces[{{row.touchpoint, row.stage}, row.kind}];
        if (there.count++ == 0) there.first = row.id;
        there.byName.try_emplace(row.name, row.id);
    }

    // The measures of a kind at one place.
    struct AtPlace {
        std::size_t count = 0;
        Id<Measure> first;
        std::unordered_map<std::string, Id<Measure>> byName;
    };

    const Document& m_document;
    ChangeBuilder& m_build;
    std::unordered_map<std::string, std::vector<Id<Measure>>> m_byName;  // folded
    std::map<std::pair<SeriesPlace, MeasureKind>, AtPlace> m_atPlaces;
    std::map<std::pair<std::string, SeriesPlace>, Id<Measure>> m_found;
    std::vector<Id<Measure>> m_made;
};

std::string answerKey(std::string_view who, std::chrono::year_month_day date, Id<Measure> measure) {
    return std::string(who) + kPartEnd + writeDate(date) + kPartEnd + std::to_string(measure.value);
}
std::string commentKey(const Comment& row) {
    return row.text + kPartEnd + row.author + kPartEnd + (row.date ? writeDate(*row.date) : std::string());
}

// What a row says besides its scores.
struct SeriesRow {
    const CsvRecord& record;
    std::chrono::year_month_day date = kNoDay;
    SeriesPlace place{};
    std::string respondent{};
    std::int64_t count = 0;
    Id<Measure> named{};  // by the column with the name of the measure
};

class SeriesImporter {
public:
    SeriesImporter(const Document& document, const SeriesMapping& mapping)
        : m_document(document), m_mapping(mapping), m_build(document), m_measures(document, m_build) {
        for (const Touchpoint& row : document.table<Touchpoint>())
            m_places.try_emplace(foldedName(row.name), placeOf(row.id));
        for (const Stage& row : document.table<Stage>())
            m_places.try_emplace(foldedName(row.name), SeriesPlace{{}, row.id});
        for (const Touchpoint& row : document.table<Touchpoint>()) {
            m_places.insert_or_assign(foldedName(row.code), placeOf(row.id));
        }
        rememberKnown();
    }

    void readRow(const CsvRecord& record) {
        ++m_import.rows;
        m_line = record.line;
        SeriesRow row{record};
        if (!readDate(row) || !readPlace(row) || !readName(row) || !readCount(row)) return;
        row.respondent = cellOf(record, ColumnUse::Respondent);
        if (!isShort(row.respondent, kLongestText, "respondent")) return;
        bool isTaken = false;
        for (std::size_t at = 0; at < m_mapping.columns.size(); ++at) {
            if (m_mapping.columns[at].use == ColumnUse::Score) isTaken = readScore(row, at) || isTaken;
        }
        m_unnamed.reset();
        if (readComment(row) || isTaken) ++m_import.rowsTaken;
    }

    // What there is no room for, named; null while all fits.
    [[nodiscard]] const char* tooMany() const {
        const auto isRoom = [&]<class Row>(const std::vector<Row>& rows) {
            return m_document.table<Row>().size() + rows.size() <= kMostTouchpoints;
        };
        if (!isRoom(m_responses)) return "responses";
        if (!isRoom(m_figures)) return "figures";
        if (m_document.table<Measure>().size() + m_measures.made() > kMostTouchpoints) return "measures";
        return isRoom(m_comments) ? nullptr : "comments";
    }

    Result<SeriesImport> take() {
        if (const char* what = tooMany()) {
            return failure(ErrorCode::TooManyRows, {what, toText(static_cast<std::int64_t>(kMostTouchpoints))});
        }
        for (SurveyResponse& row : m_responses) std::ranges::sort(row.answers, {}, &Answer::measure);
        m_import.measures = m_measures.keepOnly(usedMeasures());
        m_import.responses = put(m_responses);
        m_import.figures = put(m_figures);
        m_import.comments = put(m_comments);
        m_import.changes = m_build.take();
        return std::move(m_import);
    }

private:
    [[nodiscard]] std::unordered_set<std::uint32_t> usedMeasures() const {
        std::unordered_set<std::uint32_t> used;
        for (const MeasureFigure& row : m_figures) used.insert(row.measure.value);
        for (const SurveyResponse& row : m_responses) {
            for (const Answer& answer : row.answers) used.insert(answer.measure.value);
        }
        return used;
    }

    static SeriesPlace placeOf(Id<Touchpoint> id) { return {id, {}}; }

    void rememberKnown() {
        for (const SurveyResponse& row : m_document.table<SurveyResponse>()) {
            if (row.respondent.empty()) continue;
            for (const Answer& answer : row.answers)
                m_before.insert(answerKey(row.respondent, row.date, answer.measure));
        }
        for (const MeasureFigure& row : m_document.table<MeasureFigure>()) {
            m_before.insert(answerKey({}, row.date, row.measure));
        }
        for (const Comment& row : m_document.table<Comment>()) m_before.insert(commentKey(row));
    }

    void tell(ImportIssue issue, std::vector<std::string> details) {
        ++m_import.problemCount;
        m_import.losesData = m_import.losesData || losesData(issue);
        if (m_import.problems.size() >= kMostToldProblems) return;
        m_import.problems.push_back({m_line, issue, std::move(details)});
    }
    bool isShort(const std::string& text, std::size_t most, const char* what) {
        if (text.size() <= most) return true;
        tell(ImportIssue::TooLong, {what});
        return false;
    }

    [[nodiscard]] static std::string cellAt(const CsvRecord& record, std::size_t at) {
        return at < record.cells.size() ? cleanLine(unguardFormula(record.cells[at])) : std::string();
    }
    [[nodiscard]] std::string cellOf(const CsvRecord& record, ColumnUse use) const {
        const auto column = std::ranges::find(m_mapping.columns, use, &ImportColumn::use);
        if (column == m_mapping.columns.end()) return {};
        return cellAt(record, static_cast<std::size_t>(column - m_mapping.columns.begin()));
    }

    bool readDate(SeriesRow& row) {
        const std::string text = cellOf(row.record, ColumnUse::Date);
        const auto date = readSurveyDay(text, m_mapping.dates);
        if (!date) {
            tell(ImportIssue::UnreadableDate, {text});
            return false;
        }
        row.date = *date;
        if (m_dateBefore && *date < *m_dateBefore && !m_isOrderTold) {
            m_isOrderTold = true;
            tell(ImportIssue::DatesOutOfOrder, {writeDate(*date), writeDate(*m_dateBefore)});
        }
        m_dateBefore = date;
        return true;
    }
    bool readPlace(SeriesRow& row) {
        const std::string text = cellOf(row.record, ColumnUse::Place);
        if (text.empty()) return true;
        const auto known = m_places.find(foldedName(text));
        if (known == m_places.end()) {
            tell(ImportIssue::UnknownPlace, {text});
            return false;
        }
        row.place = known->second;
        return true;
    }
    bool readName(SeriesRow& row) {
        if (!m_mapping.has(ColumnUse::MeasureName)) return true;
        const std::string name = cellOf(row.record, ColumnUse::MeasureName);
        if (name.empty()) {
            tell(ImportIssue::NamelessMeasure, {});
            return false;
        }
        if (!isShort(name, kLongestText, "name")) return false;
        row.named = m_measures.named(name, row.place);
        if (!row.named.isValid()) tell(ImportIssue::AmbiguousMeasure, {name});
        return row.named.isValid();
    }
    bool readCount(SeriesRow& row) {
        const std::string text = cellOf(row.record, ColumnUse::Count);
        if (text.empty()) return true;
        const auto number = readInteger(text);
        if (!number || *number < 0 || *number > kMostCustomers) {
            tell(ImportIssue::NotACount, {text});
            return false;
        }
        row.count = *number;
        return true;
    }

    bool readScore(const SeriesRow& row, std::size_t at) {
        const ImportColumn& column = m_mapping.columns[at];
        const std::string text = cellAt(row.record, at);
        if (text.empty()) return false;
        const Measure& wanted = row.named.isValid() ? m_measures.row(row.named) : column.measure;
        const auto value = readSurveyFigure(text, wanted.unit, m_mapping.hasDecimalComma);
        if (!value) {
            tell(ImportIssue::NotANumber, {text, column.name});
            return false;
        }
        if (std::abs(*value) > kLargestFigure) {
            tell(ImportIssue::TooLarge, {text, column.name, toText(kLargestFigure, 0)});
            return false;
        }
        const Id<Measure> id = row.named.isValid() ? row.named : m_measures.of(column.measure, row.place);
        if (!isOnItsScale(id, *value) && m_mapping.leavesOutDoubtful) return false;
        if (m_mapping.cells == SurveyCells::Figures) return addFigure({{}, id, row.date, *value, row.count});
        return addAnswer(row, {id, *value});
    }

    bool isOnItsScale(Id<Measure> id, double value) {
        const Measure& row = m_measures.row(id);
        const bool isFigure = m_mapping.cells == SurveyCells::Figures;
        if (isFigure ? isPossible(row, value) : isOnScale(row, value)) return true;
        const auto [low, high] = rangeOf(row, isFigure);
        tell(ImportIssue::OffScale, {row.name, toText(value), low, high});
        return false;
    }
    static std::pair<std::string, std::string> rangeOf(const Measure& row, bool isFigure) {
        const bool isTime = row.kind == MeasureKind::ResponseTime || row.kind == MeasureKind::ResolutionTime;
        if (isTime) return {"0", toText(kLargestFigure, 0)};
        if (row.kind == MeasureKind::PromoterScore) return isFigure ? std::pair{"-100", "100"} : std::pair{"0", "10"};
        if (isFigure && isShare(row.kind)) return {"0", "100"};
        const bool isAsked = row.kind == MeasureKind::CustomerSatisfaction || row.kind == MeasureKind::Effort;
        if (!isAsked) return {"0", "1"};  // yes or no
        return {toText(std::int64_t{row.scaleLow}), toText(std::int64_t{row.scaleHigh})};
    }

    // Whether something is not there yet, or is to be taken all the same.
    bool isNew(const std::string& key, const ImportProblem& twice, const ImportProblem& known) {
        const bool isKnown = m_before.contains(key);
        const bool isTwice = !m_now.insert(key).second;
        if (!isKnown && !isTwice) return true;
        tell(isTwice ? twice.issue : known.issue, isTwice ? twice.details : known.details);
        return !m_mapping.leavesOutDoubtful;
    }
    bool addFigure(const MeasureFigure& figure) {
        const std::string& name = m_measures.row(figure.measure).name;
        const std::string date = writeDate(figure.date);
        if (!isNew(answerKey({}, figure.date, figure.measure), {0, ImportIssue::FigureTwice, {name, date}},
                   {0, ImportIssue::AlreadyThere, {name, date}})) {
            return false;
        }
        m_figures.push_back(figure);
        return true;
    }
    bool addAnswer(const SeriesRow& row, Answer answer) {
        const std::string date = writeDate(row.date);
        const std::string& name = m_measures.row(answer.measure).name;
        if (row.respondent.empty()) {
            // Those without a name are different people; the scores of one row are of one of them.
            if (!m_unnamed) {
                m_unnamed = m_responses.size();
                m_responses.push_back({{}, row.date, {}, {}});
            }
            return addTo(*m_unnamed, answer);
        }
        if (!isNew(answerKey(row.respondent, row.date, answer.measure),
                   {0, ImportIssue::AnsweredTwice, {row.respondent, name, date}},
                   {0, ImportIssue::AlreadyThere, {name + " (" + row.respondent + ')', date}})) {
            return false;
        }
        const auto [known, isFirst] = m_grouped.try_emplace(row.respondent + kPartEnd + date, m_responses.size());
        if (isFirst) m_responses.push_back({{}, row.date, row.respondent, {}});
        return addTo(known->second, answer);
    }
    // A second answer to the same question is a response of its own, so that it can be looked at.
    bool addTo(std::size_t response, Answer answer) {
        SurveyResponse& row = m_responses[response];
        const bool isTwice = std::ranges::find(row.answers, answer.measure, &Answer::measure) != row.answers.end();
        if (isTwice || row.answers.size() >= kMostAnswers)
            m_responses.push_back({{}, row.date, std::string(row.respondent), {answer}});
        else
            row.answers.push_back(answer);
        return true;
    }

    bool readComment(const SeriesRow& row) {
        Comment comment;
        comment.text = cellOf(row.record, ColumnUse::Comment);
        if (comment.text.empty() || !isShort(comment.text, kLongestNotes, "comment")) return false;
        comment.touchpoint = row.place.touchpoint;
        comment.author = row.respondent;
        comment.date = row.date;
        // Tables with a row for each answer repeat what was said beside all of them.
        if (!comment.author.empty() && !m_said.insert(commentKey(comment)).second) return false;
        if (m_before.contains(commentKey(comment))) {
            tell(ImportIssue::AlreadyThere, {"comment", writeDate(row.date)});
            if (m_mapping.leavesOutDoubtful) return false;
        }
        m_comments.push_back(std::move(comment));
        return true;
    }

    template <class Row>
    std::int64_t put(std::vector<Row>& rows) {
        for (Row& row : rows) m_build.add(std::move(row));
        return static_cast<std::int64_t>(rows.size());
    }

    const Document& m_document;
    const SeriesMapping& m_mapping;
    ChangeBuilder m_build;
    MeasureFinder m_measures;
    SeriesImport m_import;
    std::int64_t m_line = 0;
    std::optional<std::chrono::year_month_day> m_dateBefore;
    bool m_isOrderTold = false;
    std::unordered_map<std::string, SeriesPlace> m_places;    // by folded code or name
    std::unordered_set<std::string> m_before, m_now, m_said;  // keys of answers, figures and comments
    std::unordered_map<std::string, std::size_t> m_grouped;   // responses by respondent and day
    std::optional<std::size_t> m_unnamed;                     // the response of this row
    std::vector<SurveyResponse> m_responses;
    std::vector<MeasureFigure> m_figures;
    std::vector<Comment> m_comments;
};

// The name of a second column for the same measure.
std::optional<std::string> columnTwice(const SeriesMapping& mapping) {
    if (mapping.has(ColumnUse::MeasureName)) return std::nullopt;
    std::unordered_set<std::string> seen;
    for (const ImportColumn& column : mapping.columns) {
        if (column.use != ColumnUse::Score) continue;
        const Measure& row = column.measure;
        const std::string key = row.id.isValid() ? std::to_string(row.id.value) : 'n' + foldedName(row.name);
        if (!seen.insert(key).second) return column.name;
    }
    return std::nullopt;
}

// No row of the table can be read.
Result<void> whyEmpty(std::string_view text, const SeriesMapping& mapping) {
    CsvReader records(text, mapping.separator);
    auto record = records.next();
    while (record && *record) record = records.next();
    return record ? failure(ErrorCode::EmptyTable) : tl::unexpected<Error>(record.error());
}

Result<void> checkMapping(std::string_view text, const SeriesMapping& mapping) {
    if (sampleTable(text, mapping.separator, mapping.hasHeader, 1).rows.empty()) return whyEmpty(text, mapping);
    if (!mapping.has(ColumnUse::Date)) return failure(ErrorCode::MissingColumn, {"date"});
    if (!mapping.has(ColumnUse::Score) && (!mapping.has(ColumnUse::Comment) || mapping.has(ColumnUse::MeasureName))) {
        return failure(ErrorCode::MissingColumn, {"measure"});
    }
    if (const auto twice = columnTwice(mapping)) return failure(ErrorCode::DuplicateColumn, {*twice});
    return {};
}

}  // namespace

bool losesData(ImportIssue issue) {
    return issue != ImportIssue::DatesOutOfOrder && issue != ImportIssue::AlreadyThere;
}

Result<SeriesImport> importSeries(std::string_view text, const Document& document, const SeriesMapping& mapping,
                                  const std::stop_token& stop, const ImportProgress& progress) {
    if (const auto fits = checkMapping(text, mapping); !fits) return tl::unexpected<Error>(fits.error());
    CsvReader records(text, mapping.separator);
    SeriesImporter importer(document, mapping);
    bool isHeader = mapping.hasHeader;
    std::int64_t rows = 0;
    for (;; ++rows) {
        if (rows % kRowsBetweenLooks == 0) {
            if (stop.stop_requested()) break;
            if (progress) progress(static_cast<double>(records.position()) / static_cast<double>(text.size()));
        }
        auto record = records.next();
        while (record && *record && ((*record)->isBlank() || std::exchange(isHeader, false))) record = records.next();
        if (!record) return tl::unexpected<Error>(record.error());
        if (!*record) break;
        importer.readRow(**record);
        if (importer.tooMany()) break;  // so that a table without end does not fill the memory
    }
    return importer.take();
}

}  // namespace waymark
