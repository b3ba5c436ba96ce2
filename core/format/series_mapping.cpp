#include "core/format/series_mapping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <set>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/format/csv.h"

namespace waymark {
namespace {

constexpr std::size_t kLongSaying = 25;  // letters on average from which a text is a comment
constexpr std::size_t kLongestNumber = 24;
constexpr std::size_t kThousand = 3;        // digits behind a mark between thousands
constexpr std::ptrdiff_t kRareAnswer = 50;  // one in so many

struct UseName {
    std::string_view name;
    ColumnUse use;
};
constexpr std::array kUseNames{
    UseName{"date", ColumnUse::Date},
    UseName{"day", ColumnUse::Date},
    UseName{"month", ColumnUse::Date},
    UseName{"period", ColumnUse::Date},
    UseName{"timestamp", ColumnUse::Date},
    UseName{"datum", ColumnUse::Date},
    UseName{"tag", ColumnUse::Date},
    UseName{"monat", ColumnUse::Date},
    UseName{"zeitraum", ColumnUse::Date},
    UseName{"zeitstempel", ColumnUse::Date},
    UseName{"touchpoint", ColumnUse::Place},
    UseName{"stage", ColumnUse::Place},
    UseName{"step", ColumnUse::Place},
    UseName{"kontaktpunkt", ColumnUse::Place},
    UseName{"phase", ColumnUse::Place},
    UseName{"schritt", ColumnUse::Place},
    UseName{"respondent", ColumnUse::Respondent},
    UseName{"customer", ColumnUse::Respondent},
    UseName{"case", ColumnUse::Respondent},
    UseName{"id", ColumnUse::Respondent},
    UseName{"kunde", ColumnUse::Respondent},
    UseName{"kundin", ColumnUse::Respondent},
    UseName{"fall", ColumnUse::Respondent},
    UseName{"vorgang", ColumnUse::Respondent},
    UseName{"teilnehmer", ColumnUse::Respondent},
    UseName{"measure", ColumnUse::MeasureName},
    UseName{"metric", ColumnUse::MeasureName},
    UseName{"question", ColumnUse::MeasureName},
    UseName{"messgröße", ColumnUse::MeasureName},
    UseName{"messgroesse", ColumnUse::MeasureName},
    UseName{"kennzahl", ColumnUse::MeasureName},
    UseName{"frage", ColumnUse::MeasureName},
    UseName{"count", ColumnUse::Count},
    UseName{"n", ColumnUse::Count},
    UseName{"answers", ColumnUse::Count},
    UseName{"responses", ColumnUse::Count},
    UseName{"anzahl", ColumnUse::Count},
    UseName{"antworten", ColumnUse::Count},
    UseName{"comment", ColumnUse::Comment},
    UseName{"comments", ColumnUse::Comment},
    UseName{"feedback", ColumnUse::Comment},
    UseName{"remark", ColumnUse::Comment},
    UseName{"kommentar", ColumnUse::Comment},
    UseName{"kommentare", ColumnUse::Comment},
    UseName{"bemerkung", ColumnUse::Comment},
    UseName{"anmerkung", ColumnUse::Comment},
};

// What the number of a person or a case is called: "customer no.", "Kundennummer".
constexpr std::array<std::string_view, 16> kCaseNames{
    "respondent", "response",   "customer", "client",  "case",     "ticket",  "order",    "kunden",
    "fall",       "teilnehmer", "vorgangs", "antwort", "auftrags", "bestell", "vertrags", "contract"};
constexpr std::array<std::string_view, 7> kNumberNames{"id", "number", "no", "nr", "nummer", "#", "key"};

// What a column of values is called beside one with the names of measures.
constexpr std::array<std::string_view, 12> kValueNames{"value", "figure", "answer",  "score",     "rating", "result",
                                                       "wert",  "zahl",   "antwort", "bewertung", "punkte", "ergebnis"};

// Numbers that are neither answers nor figures: targets, and what counts the rows.
constexpr std::array<std::string_view, 12> kNoFigures{"target", "goal", "ziel", "zielwert", "index",  "row",
                                                      "zeile",  "nr",   "no",   "number",   "nummer", "#"};

// "case number", "Fall-Nr.", "customer_id".
bool namesACase(const std::string& folded) {
    std::string name = folded;
    std::erase_if(name, [](char c) { return c == ' ' || c == '_' || c == '-' || c == '.'; });
    return std::ranges::any_of(kCaseNames, [&](std::string_view who) {
        if (!name.starts_with(who)) return false;
        const std::string_view rest = std::string_view(name).substr(who.size());
        return std::ranges::count(kNumberNames, rest) > 0;
    });
}

bool namesAUse(std::string_view header) {
    const std::string name = foldedName(header);
    return std::ranges::find(kUseNames, name, &UseName::name) != kUseNames.end() || namesACase(name);
}

bool namesADate(const std::string& folded) {
    return folded.find("date") != std::string::npos || folded.find("datum") != std::string::npos;
}

// Whether a date or number stands in it, as in no header.
bool looksLikeData(const std::string& cell) {
    return readSurveyDay(cell, DateOrder::DayFirst) || readSurveyDay(cell, DateOrder::MonthFirst) ||
           readSurveyNumber(cell, true) || readSurveyNumber(cell, false);
}

bool mostOf(const std::vector<std::string>& cells, const auto& isOne) {
    const auto count = static_cast<std::size_t>(std::ranges::count_if(cells, isOne));
    return !cells.empty() && 5 * count >= 4 * cells.size();
}

// "2,5" in any cell; where commas separate cells, "1,234" is more likely a thousand.
bool showsDecimalComma(const TableSample& sample, char separator) {
    for (const auto& row : sample.rows) {
        for (const std::string& cell : row) {
            const auto comma = cell.find(',');
            if (comma == std::string::npos || cell.size() > kLongestNumber) continue;
            const bool isThousand = separator == ',' && cell.size() - comma - 1 == kThousand;
            const auto reads = [&](bool withComma) {
                return readSurveyFigure(cell, timeUnitOf(cell, withComma), withComma).has_value();
            };
            if (!isThousand && !reads(false) && reads(true)) return true;
        }
    }
    return false;
}

// The order in which most dates of the column can be read; where several do, days come first.
DateOrder orderOf(const std::vector<std::string>& cells) {
    DateOrder best = DateOrder::YearFirst;
    std::ptrdiff_t most = -1;
    for (const DateOrder order : {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const auto count =
            std::ranges::count_if(cells, [&](const auto& cell) { return readSurveyDay(cell, order).has_value(); });
        if (count <= most) continue;
        most = count;
        best = order;
    }
    return best;
}

class MappingGuess {
public:
    MappingGuess(const Document& document, const TableSample& sample, SeriesMapping& mapping)
        : m_document(document), m_sample(sample), m_mapping(mapping) {
        for (const Touchpoint& row : document.table<Touchpoint>()) {
            m_places.insert(foldedName(row.code));
            m_places.insert(foldedName(row.name));
        }
        for (const Stage& row : document.table<Stage>()) m_places.insert(foldedName(row.name));
    }

    void guess() {
        for (std::size_t at = 0; at < m_sample.names.size(); ++at) {
            ImportColumn column;
            column.name = m_sample.names[at];
            m_mapping.columns.push_back(std::move(column));
        }
        findDate();
        for (std::size_t at = 0; at < m_sample.names.size(); ++at) {
            if (m_mapping.columns[at].use == ColumnUse::LeaveOut) guessUse(at);
        }
        if (m_mapping.has(ColumnUse::MeasureName))
            keepOneScore();
        else
            keepWhatIsMeasured();
        guessCells();
    }

private:
    [[nodiscard]] std::string nameAt(std::size_t at) const { return foldedName(m_sample.names[at]); }

    void findDate() {
        const auto isDate = [](const std::string& cell) {
            return readSurveyDay(cell, DateOrder::DayFirst) || readSurveyDay(cell, DateOrder::MonthFirst);
        };
        std::optional<std::size_t> found;
        for (std::size_t at = 0; at < m_sample.names.size(); ++at) {
            if (!mostOf(m_sample.cellsOf(at), isDate)) continue;
            if (!found || (namesADate(nameAt(at)) && !namesADate(nameAt(*found)))) found = at;
        }
        for (std::size_t at = 0; at < m_sample.names.size() && !found; ++at) {
            const auto known = std::ranges::find(kUseNames, nameAt(at), &UseName::name);
            if (known != kUseNames.end() && known->use == ColumnUse::Date) found = at;
        }
        if (!found) return;
        m_mapping.columns[*found].use = ColumnUse::Date;
        m_mapping.dates = orderOf(m_sample.cellsOf(*found));
    }

    void guessUse(std::size_t at) {
        ImportColumn& column = m_mapping.columns[at];
        const std::string name = nameAt(at);
        for (const Measure& row : m_document.table<Measure>()) {
            if (foldedName(row.name) != name) continue;
            column.use = ColumnUse::Score;
            column.measure = row;
            return;
        }
        const auto known = std::ranges::find(kUseNames, name, &UseName::name);
        if (known != kUseNames.end() && !m_mapping.has(known->use)) {
            // A text that is called "stage" may be of something else.
            const bool fits = known->use != ColumnUse::Date && (known->use != ColumnUse::Place || holdsPlaces(at));
            if (fits) {
                column.use = known->use;
                return;
            }
        }
        if (namesACase(name)) {
            if (!m_mapping.has(ColumnUse::Respondent)) column.use = ColumnUse::Respondent;
            return;
        }
        const auto cells = m_sample.cellsOf(at);
        if (mostOf(cells, [this](const auto& cell) { return numberIn(cell).has_value(); })) {
            if (!countsRows(at, cells)) guessScore(column, cells);
        } else if (!m_mapping.has(ColumnUse::Place) && holdsPlaces(at)) {
            column.use = ColumnUse::Place;
        } else if (!m_mapping.has(ColumnUse::Comment) && meanLength(cells) > kLongSaying) {
            column.use = ColumnUse::Comment;
        }
    }

    // 0, 1, 2 … under no name, as tables are often written out with the number of each row.
    [[nodiscard]] bool countsRows(std::size_t at, const std::vector<std::string>& cells) const {
        if (nameAt(at) != toText(static_cast<std::int64_t>(at + 1)) || cells.size() < 3) return false;
        const auto first = numberIn(cells.front());
        for (std::size_t k = 0; k < cells.size(); ++k) {
            const auto number = numberIn(cells[k]);
            if (!number || *number != *first + static_cast<double>(k)) return false;
        }
        return true;
    }

    void guessScore(ImportColumn& column, const std::vector<std::string>& cells) {
        const std::string name = foldedName(column.name);
        // Numbers of cases and people are no figures.
        if (name.ends_with(" id") || name.ends_with("_id") || std::ranges::count(kNoFigures, name) > 0) return;
        column.use = ColumnUse::Score;
        std::vector<double> numbers;
        std::string unit;
        for (const std::string& cell : cells) {
            if (unit.empty()) unit = timeUnitOf(cell, m_mapping.hasDecimalComma);
            if (const auto number = numberIn(cell)) numbers.push_back(*number);
        }
        column.measure = likelyMeasure(column.name, numbers);
        if (!unit.empty()) asTime(column.measure, unit);
    }

    // Times are no answers on a scale.
    static void asTime(Measure& measure, const std::string& unit) {
        measure.unit = unit;
        if (measure.kind == MeasureKind::CustomerSatisfaction) measure.kind = MeasureKind::Own;
        measure.direction = measure.kind == MeasureKind::Own ? Direction::Lower : usualDirection(measure.kind);
    }

    // Where each row names its measure there is one column of values.
    void keepOneScore() {
        const auto isScore = [](const ImportColumn& column) { return column.use == ColumnUse::Score; };
        const auto isNamed = [&](const ImportColumn& column) {
            const bool isFree = isScore(column) || column.use == ColumnUse::LeaveOut;
            return isFree && std::ranges::count(kValueNames, foldedName(column.name)) > 0;
        };
        auto kept = std::ranges::find_if(m_mapping.columns, isNamed);
        if (kept == m_mapping.columns.end()) kept = std::ranges::find_if(m_mapping.columns, isScore);
        if (kept != m_mapping.columns.end()) kept->use = ColumnUse::Score;
        for (auto column = m_mapping.columns.begin(); column != m_mapping.columns.end(); ++column) {
            if (isScore(*column) && column != kept) column->use = ColumnUse::LeaveOut;
        }
    }

    // Beside measures of the journey, numbers of which nobody knows what they are count something else.
    void keepWhatIsMeasured() {
        const auto isScore = [](const ImportColumn& column) { return column.use == ColumnUse::Score; };
        const auto isKnown = [&](const ImportColumn& column) { return isScore(column) && column.measure.id.isValid(); };
        if (std::ranges::none_of(m_mapping.columns, isKnown)) return;
        for (ImportColumn& column : m_mapping.columns) {
            const bool isStrange = !isKnown(column) && column.measure.kind == MeasureKind::Own;
            if (isScore(column) && isStrange) column.use = ColumnUse::LeaveOut;
        }
    }

    // One row for each day and nobody named: figures of periods.
    void guessCells() {
        if (m_mapping.has(ColumnUse::Count)) m_mapping.cells = SurveyCells::Figures;
        if (m_mapping.has(ColumnUse::Respondent) || m_mapping.has(ColumnUse::Count)) return;
        const auto date = std::ranges::find(m_mapping.columns, ColumnUse::Date, &ImportColumn::use);
        if (date == m_mapping.columns.end()) return;
        const std::size_t dated = static_cast<std::size_t>(date - m_mapping.columns.begin());
        std::set<std::string> keys;
        for (const auto& row : m_sample.rows) {
            std::string key = dated < row.size() ? row[dated] : std::string();
            for (std::size_t at = 0; at < row.size() && at < m_mapping.columns.size(); ++at) {
                const ColumnUse use = m_mapping.columns[at].use;
                if (use == ColumnUse::Place || use == ColumnUse::MeasureName) key += '\t' + row[at];
            }
            keys.insert(std::move(key));
        }
        // A figure that stands there twice by mistake does not make answers of all.
        const bool isNamed = m_mapping.has(ColumnUse::MeasureName);
        const bool areApart =
            isNamed ? 10 * keys.size() >= 9 * m_sample.rows.size() : keys.size() == m_sample.rows.size();
        if (!m_sample.rows.empty() && areApart && !m_mapping.has(ColumnUse::Comment)) {
            m_mapping.cells = SurveyCells::Figures;
        }
    }

    [[nodiscard]] bool holdsPlaces(std::size_t at) const {
        return mostOf(m_sample.cellsOf(at), [this](const auto& cell) { return m_places.contains(foldedName(cell)); });
    }
    // Also a time with its unit, whatever that is.
    [[nodiscard]] std::optional<double> numberIn(const std::string& cell) const {
        return readSurveyFigure(cell, timeUnitOf(cell, m_mapping.hasDecimalComma), m_mapping.hasDecimalComma);
    }
    [[nodiscard]] static std::size_t meanLength(const std::vector<std::string>& cells) {
        std::size_t letters = 0;
        for (const std::string& cell : cells) letters += cell.size();
        return cells.empty() ? 0 : letters / cells.size();
    }

    const Document& m_document;
    const TableSample& m_sample;
    SeriesMapping& m_mapping;
    std::set<std::string> m_places;
};

bool says(const std::string& name, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

MeasureKind kindNamed(const std::string& name) {
    if (says(name, {"nps", "promoter", "recommend", "weiterempf"})) return MeasureKind::PromoterScore;
    if (says(name, {"csat", "satisf", "happy", "zufrieden"})) return MeasureKind::CustomerSatisfaction;
    if (says(name, {"effort", "easy", "ease", "aufwand"}) || name == "ces") return MeasureKind::Effort;
    if (says(name, {"response time", "answer time", "first response", "antwortzeit", "reaktionszeit"}))
        return MeasureKind::ResponseTime;
    if (says(name, {"resolution", "time to solve", "lösungszeit"})) return MeasureKind::ResolutionTime;
    if (says(name, {"churn", "abwander", "kündig"})) return MeasureKind::Churn;
    if (says(name, {"retention", "kundenbindung"})) return MeasureKind::Retention;
    if (says(name, {"repeat", "repurchase", "wiederkauf"})) return MeasureKind::RepeatPurchase;
    return MeasureKind::Own;
}

}  // namespace

bool SeriesMapping::has(ColumnUse use) const {
    return std::ranges::find(columns, use, &ImportColumn::use) != columns.end();
}

std::vector<std::string> TableSample::cellsOf(std::size_t column) const {
    std::vector<std::string> cells;
    for (const auto& row : rows) {
        if (column < row.size() && !row[column].empty()) cells.push_back(row[column]);
    }
    return cells;
}

TableSample sampleTable(std::string_view text, char separator, bool hasHeader, std::size_t most) {
    TableSample sample;
    CsvReader records(text, separator);
    bool isFirst = hasHeader;
    while (sample.rows.size() < most) {
        auto record = records.next();
        if (!record || !*record) break;
        if ((*record)->isBlank()) continue;
        std::vector<std::string> cells;
        for (const std::string& cell : (*record)->cells) cells.push_back(cleanLine(unguardFormula(cell)));
        sample.names.resize(std::max(sample.names.size(), cells.size()));
        if (std::exchange(isFirst, false))
            std::ranges::copy(cells, sample.names.begin());
        else
            sample.rows.push_back(std::move(cells));
    }
    for (std::size_t at = 0; at < sample.names.size(); ++at) {
        if (sample.names[at].empty()) sample.names[at] = toText(static_cast<std::int64_t>(at + 1));
    }
    return sample;
}

SeriesMapping guessMapping(std::string_view text, const Document& document) {
    return guessMapping(text, document, likelySeparator(text, namesAUse));
}

SeriesMapping guessMapping(std::string_view text, const Document& document, char separator) {
    SeriesMapping mapping;
    mapping.separator = separator;
    const TableSample first = sampleTable(text, separator, false, 1);
    mapping.hasHeader = first.rows.empty() || std::ranges::none_of(first.rows.front(), looksLikeData);
    const TableSample sample = sampleTable(text, separator, mapping.hasHeader);
    mapping.hasDecimalComma = showsDecimalComma(sample, separator);
    MappingGuess(document, sample, mapping).guess();
    return mapping;
}

bool isDateOrderOpen(const SeriesMapping& mapping, const TableSample& sample) {
    const auto dated = std::ranges::find(mapping.columns, ColumnUse::Date, &ImportColumn::use);
    if (dated == mapping.columns.end()) return false;
    bool isOpen = false;
    for (const std::string& cell : sample.cellsOf(static_cast<std::size_t>(dated - mapping.columns.begin()))) {
        const auto dayFirst = readSurveyDay(cell, DateOrder::DayFirst);
        const auto monthFirst = readSurveyDay(cell, DateOrder::MonthFirst);
        if (readSurveyDay(cell, DateOrder::YearFirst) || dayFirst == monthFirst) continue;
        if (!dayFirst || !monthFirst) return false;  // this one decides
        isOpen = true;
    }
    return isOpen;
}

Measure likelyMeasure(std::string_view name, const std::vector<double>& answers) {
    Measure row;
    row.name = cleanLine(name);
    row.kind = kindNamed(foldedName(name));
    row.direction = usualDirection(row.kind);
    if (answers.empty()) return row;
    const auto isRare = [&](auto count) { return kRareAnswer * count <= static_cast<std::ptrdiff_t>(answers.size()); };
    const auto above = [&](double end) {
        return std::ranges::count_if(answers, [end](double answer) { return answer > end; });
    };
    // A slip of the pen here and there makes no scale.
    for (const std::int32_t end : {5, 7, 10}) {
        if (!isRare(above(row.scaleHigh)) && row.scaleHigh < end) row.scaleHigh = end;
    }
    if (!isRare(std::ranges::count(answers, 0.0))) row.scaleLow = 0;
    const bool areSteps = std::ranges::all_of(answers, [](double answer) { return answer == std::round(answer); });
    // Whole answers from 1 to 5 about something are most likely satisfaction with it.
    const bool isFiveSteps = row.scaleLow == 1 && row.scaleHigh == 5 && std::ranges::min(answers) >= 1.0;
    if (row.kind == MeasureKind::Own && areSteps && isFiveSteps) {
        row.kind = MeasureKind::CustomerSatisfaction;
    }
    return row;
}

}  // namespace waymark
