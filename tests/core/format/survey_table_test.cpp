#include "core/format/survey_table.h"

#include <gtest/gtest.h>

#include "core/edit/measure_edits.h"
#include "core/measure/measure_series.h"

namespace waymark {
namespace {

const Id<Measure> kScore{1}, kShare{2}, kTime{3};

Document journeyWithMeasures() {
    Document document;
    for (const auto& [name, kind] :
         {std::pair{"NPS", MeasureKind::PromoterScore}, std::pair{"CSAT", MeasureKind::CustomerSatisfaction},
          std::pair{"Answer time", MeasureKind::ResponseTime}}) {
        Measure row;
        row.name = name;
        row.kind = kind;
        EXPECT_TRUE(document.apply(*edit::addMeasure(document, row)));
    }
    return document;
}

Document after(const Document& document, std::string_view bytes, SurveyCells cells = SurveyCells::Answers) {
    Document changed = document;
    const auto table = readSurveyTable(bytes, document, cells);
    EXPECT_TRUE(table) << bytes;
    if (table) {
        EXPECT_TRUE(changed.apply(table->changes));
    }
    return changed;
}

std::string dateOf(std::string_view written) {
    const Document read = after(journeyWithMeasures(), "date;NPS\n" + std::string(written) + ";9\n");
    if (read.table<SurveyResponse>().empty()) return "nothing";
    const auto date = read.table<SurveyResponse>().begin()->date;
    return std::to_string(static_cast<int>(date.year())) + "/" + std::to_string(static_cast<unsigned>(date.month())) +
           "/" + std::to_string(static_cast<unsigned>(date.day()));
}

TEST(SurveyTable, ARowIsWhatOneCustomerAnsweredAndSaid) {
    const Document read = after(journeyWithMeasures(),
                                "CSAT,Comment,respondent,Date,nps\n"
                                "4,\"Quick, friendly\",case 1,2026-03-01,9\n"
                                ",,case 2,2026-03-02,\n"
                                ",Slow,,2026-03-03,\n");
    ASSERT_EQ(read.table<SurveyResponse>().size(), 1U);
    const SurveyResponse& response = *read.table<SurveyResponse>().begin();
    EXPECT_EQ(response.respondent, "case 1");
    EXPECT_EQ(response.answers, (std::vector<Answer>{{kScore, 9.0}, {kShare, 4.0}}));
    ASSERT_EQ(read.table<Comment>().size(), 2U);
    EXPECT_EQ(read.table<Comment>().begin()->text, "Quick, friendly");
    EXPECT_EQ(read.table<Comment>().begin()->author, "case 1");
}

TEST(SurveyTable, DatesAsSurveyToolsWriteThem) {
    EXPECT_EQ(dateOf("2026-03-31"), "2026/3/31");
    EXPECT_EQ(dateOf("2026-03-31T08:15:00Z"), "2026/3/31");
    EXPECT_EQ(dateOf("2026-03-31 08:15"), "2026/3/31");
    EXPECT_EQ(dateOf("2026-03"), "2026/3/1");
    EXPECT_EQ(dateOf("31.03.2026"), "2026/3/31");
    // Which of the two is the month cannot be known.
    for (const char* unclear : {"03/04/2026", "2026-02-30", "March", "2026"}) {
        const auto table = readSurveyTable("date;NPS\n" + std::string(unclear) + ";9\n", journeyWithMeasures());
        ASSERT_FALSE(table) << unclear;
        EXPECT_EQ(table.error().code, ErrorCode::UnknownValue);
        EXPECT_EQ(table.error().line, 2);
    }
}

TEST(SurveyTable, FiguresOfAPeriodInAWideTable) {
    const Document read =
        after(journeyWithMeasures(), "date,NPS,CSAT\n2026-01,12.5,80 %\n2026-02,14,\n", SurveyCells::Figures);
    EXPECT_TRUE(read.table<SurveyResponse>().empty());
    ASSERT_EQ(read.table<MeasureFigure>().size(), 3U);
    const auto series = measureSeries(read);
    EXPECT_EQ(series[0].values(), (std::vector<double>{12.5, 14.0}));
    EXPECT_EQ(series[1].values(), (std::vector<double>{80.0}));
}

TEST(SurveyTable, AnswersOneARowAreGroupedByRespondentAndDay) {
    const Document read = after(journeyWithMeasures(),
                                "date,respondent,measure,value\n"
                                "2026-01-01,a,NPS,9\n2026-01-01,b,NPS,3\n2026-01-01,a,CSAT,5\n"
                                "2026-01-01,a,NPS,8\n2026-01-01,,NPS,7\n2026-01-01,,NPS,6\n2026-01-02,a,NPS,\n");
    // a once with two answers and once more with the second one to the same question, b, and two without a name.
    ASSERT_EQ(read.table<SurveyResponse>().size(), 5U);
    std::size_t answers = 0;
    for (const SurveyResponse& row : read.table<SurveyResponse>()) answers += row.answers.size();
    EXPECT_EQ(answers, 6U);
}

TEST(SurveyTable, ASecondAnswerComesAfterTheFirst) {
    const Document read =
        after(journeyWithMeasures(),
              "date,respondent,measure,value\n"
              "2026-03-02,Ann,NPS,9\n2026-03-02,Ann,NPS,3\n2026-03-01,Bob,NPS,7\n2026-03-02,Ann,CSAT,4\n");
    std::vector<double> first;
    for (const SurveyResponse& row : read.table<SurveyResponse>()) first.push_back(row.answers.front().value);
    EXPECT_EQ(first, (std::vector<double>{9.0, 3.0, 7.0}));
    EXPECT_EQ(read.table<SurveyResponse>().begin()->answers.size(), 2U);
}

TEST(SurveyTable, AnswersOneARowMayHaveComments) {
    const auto table = readSurveyTable(
        "date,respondent,measure,value,comment,CSAT\n"
        "2026-03-01,Ann,NPS,9,Quick,1\n2026-03-01,Ann,CSAT,4,Quick,\n"
        "2026-03-02,Bob,NPS,,Slow,\n",
        journeyWithMeasures(), SurveyCells::Answers);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->responses, 1);
    EXPECT_EQ(table->comments, 2);
    ASSERT_EQ(table->notes.size(), 1U) << "the column of a measure";
    EXPECT_EQ(table->notes.front().id, "column-left-out");
    EXPECT_EQ(table->notes.front().details, std::vector<std::string>{"CSAT"});
}

TEST(SurveyTable, ADecimalCommaIsReadOnlyWhereCommasDoNotSeparate) {
    const Document read = after(journeyWithMeasures(), "measure\tdate\tvalue\nAnswer time\t2026-01-01\t2,5\n");
    EXPECT_EQ(read.table<MeasureFigure>().begin()->value, 2.5);
    const auto quoted = readSurveyTable("measure,date,value\nNPS,2026-01-01,\"1,234\"\n", journeyWithMeasures());
    ASSERT_FALSE(quoted);
    EXPECT_EQ(quoted.error().code, ErrorCode::NotANumber);
}

TEST(SurveyTable, ColumnsOfNoMeasureAreLeftOutAndNamed) {
    const auto table = readSurveyTable("date,NPS,Shoe size\n2026-01-01,9,42\n", journeyWithMeasures());
    ASSERT_TRUE(table);
    ASSERT_EQ(table->notes.size(), 1U);
    EXPECT_EQ(table->notes.front().details, std::vector<std::string>{"Shoe size"});
    EXPECT_EQ(table->responses, 1);
}

TEST(SurveyTable, RefusesWhatItCannotRead) {
    const auto codeFor = [](std::string_view bytes) {
        const auto table = readSurveyTable(bytes, journeyWithMeasures());
        EXPECT_FALSE(table) << bytes;
        return table ? ErrorCode::FileMissing : table.error().code;
    };
    EXPECT_EQ(codeFor(""), ErrorCode::EmptyTable);
    EXPECT_EQ(codeFor("date,NPS\n"), ErrorCode::EmptyTable);
    EXPECT_EQ(codeFor("NPS\n9\n"), ErrorCode::MissingColumn);
    EXPECT_EQ(codeFor("date\n2026-01-01\n"), ErrorCode::MissingColumn);
    EXPECT_EQ(codeFor("date,measure\n2026-01-01,NPS\n"), ErrorCode::MissingColumn);
    EXPECT_EQ(codeFor("date,Mood\n2026-01-01,9\n"), ErrorCode::UnknownMeasure);
    EXPECT_EQ(codeFor("date,measure,value\n2026-01-01,Mood,9\n"), ErrorCode::UnknownMeasure);
    EXPECT_EQ(codeFor("date,NPS\n2026-01-01,nine\n"), ErrorCode::NotANumber);
    EXPECT_EQ(codeFor("date,NPS\n2026-01-01,1e18\n"), ErrorCode::OutOfRange);
    EXPECT_EQ(codeFor("date,measure,value,count\n2026-01-01,NPS,9,some\n"), ErrorCode::NotAnInteger);
    EXPECT_EQ(codeFor("date,measure,value,count\n2026-01-01,NPS,9,-1\n"), ErrorCode::OutOfRange);
}

}  // namespace
}  // namespace waymark
