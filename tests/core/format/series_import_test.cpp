#include "core/format/series_import.h"
#include "core/format/series_points.h"

#include <gtest/gtest.h>

#include "core/base/date_text.h"
#include "core/edit/measure_edits.h"
#include "core/measure/measure_series.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

Measure measured(const char* name, MeasureKind kind, Id<Touchpoint> at = {}) {
    Measure row;
    row.name = name;
    row.kind = kind;
    row.touchpoint = at;
    row.direction = usualDirection(kind);
    return row;
}

// A to C, with a promoter score of the journey and satisfaction at A.
Document surveyedJourney() {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", 2).touchpoint("C", 2);
    Document document = journey.document();
    EXPECT_TRUE(document.apply(*edit::addMeasure(document, measured("NPS", MeasureKind::PromoterScore))));
    const Id<Touchpoint> first = document.table<Touchpoint>().begin()->id;
    EXPECT_TRUE(
        document.apply(*edit::addMeasure(document, measured("First step", MeasureKind::CustomerSatisfaction, first))));
    return document;
}

SeriesImport imported(const Document& document, std::string_view text) {
    const auto import = importSeries(text, document, guessMapping(text, document));
    EXPECT_TRUE(import) << text;
    return import ? *import : SeriesImport{};
}

std::vector<ImportIssue> issuesOf(const SeriesImport& import) {
    std::vector<ImportIssue> codes;
    for (const ImportProblem& problem : import.problems) codes.push_back(problem.issue);
    return codes;
}

std::string usesOf(std::string_view text, const Document& document = surveyedJourney()) {
    std::string uses;
    for (const ImportColumn& column : guessMapping(text, document).columns) {
        uses += "-DPRSMNC"[static_cast<std::size_t>(column.use)];
    }
    return uses;
}

TEST(SeriesMapping, ColumnsAreGuessedFromNamesAndCells) {
    EXPECT_EQ(usesOf("Submitted at,Customer ID,Touchpoint,How satisfied are you?,Remark,Browser\n"
                     "2026-03-01 09:15,c1,B,4,Quick,Firefox\n2026-03-02 10:00,c2,A,5,,Safari\n"),
              "DRPSC-");
    EXPECT_EQ(usesOf("2026-01,61\n2026-02,64\n"), "DS");
    EXPECT_EQ(usesOf("when;what was said\n1.2.2026;It took far too long until somebody answered\n"), "DC");
    EXPECT_EQ(usesOf("date,measure,value,n\n2026-01-01,NPS,12,80\n"), "DMSN");
    EXPECT_EQ(usesOf("account_id,date,NPS\n12345,2026-01-01,9\n"), "-DS");
}

TEST(SeriesMapping, TheShapeOfTheTableIsGuessedToo) {
    const Document document = surveyedJourney();
    const SeriesMapping german = guessMapping("Datum;Dauer\n31.12.2025;2,5\n01.01.2026;3,25\n", document);
    EXPECT_EQ(german.separator, ';');
    EXPECT_TRUE(german.hasDecimalComma);
    EXPECT_TRUE(german.hasHeader);
    EXPECT_EQ(german.cells, SurveyCells::Figures);
    const SeriesMapping pasted = guessMapping("2026-01\t61\n2026-02\t64\n", document);
    EXPECT_EQ(pasted.separator, '\t');
    EXPECT_FALSE(pasted.hasHeader);
    EXPECT_EQ(guessMapping("date,NPS\n03/25/2026,9\n03/04/2026,3\n", document).dates, DateOrder::MonthFirst);
    EXPECT_EQ(guessMapping("date,NPS\n25/03/2026,9\n03/04/2026,3\n", document).dates, DateOrder::DayFirst);
    EXPECT_EQ(guessMapping("date,respondent,NPS\n2026-01-01,a,9\n2026-01-02,b,3\n", document).cells,
              SurveyCells::Answers);
}

TEST(SeriesMapping, KindsAndScalesOfNewMeasuresComeFromTheirNamesAndAnswers) {
    EXPECT_EQ(likelyMeasure("Would you recommend us?", {9, 10}).kind, MeasureKind::PromoterScore);
    EXPECT_EQ(likelyMeasure("Churn", {4.5}).direction, Direction::Lower);
    const Measure effort = likelyMeasure("Effort", {1, 7});
    EXPECT_EQ(effort.kind, MeasureKind::Effort);
    EXPECT_EQ(effort.scaleHigh, 7);
    std::vector<double> slip(99, 4.0);
    slip.push_back(44.0);
    EXPECT_EQ(likelyMeasure("Delivery", slip).scaleHigh, 5);
    EXPECT_EQ(likelyMeasure("Delivery", {2, 5}).kind, MeasureKind::CustomerSatisfaction);
    EXPECT_EQ(likelyMeasure("Parcels", {250.5}).kind, MeasureKind::Own);
}

TEST(SeriesImport, AnswersOfOneRespondentAtSeveralTouchpointsAreOneResponse) {
    const Document document = surveyedJourney();
    const SeriesImport import = imported(document,
                                         "date,respondent,touchpoint,CSAT,comment\n"
                                         "2026-01-01,r1,A,4,Fine\n2026-01-01,r1,B,2,Too slow\n2026-01-02,r2,b,5,\n");
    EXPECT_EQ(import.rows, 3);
    EXPECT_EQ(import.rowsTaken, 3);
    EXPECT_EQ(import.responses, 2);
    EXPECT_EQ(import.comments, 2);
    EXPECT_EQ(import.measures, 1);  // at B; there is one of this kind at A
    EXPECT_TRUE(import.problems.empty());
    Document after = document;
    ASSERT_TRUE(after.apply(import.changes));
    EXPECT_EQ(after.table<SurveyResponse>().begin()->answers.size(), 2U);
    const Id<Touchpoint> second = std::next(document.table<Touchpoint>().begin())->id;
    bool isMade = false;
    for (const Measure& row : after.table<Measure>()) isMade = isMade || row.touchpoint == second;
    EXPECT_TRUE(isMade);
    for (const Comment& row : after.table<Comment>()) EXPECT_TRUE(row.touchpoint.isValid());
    ASSERT_TRUE(after.apply(inverse(import.changes)));
    EXPECT_EQ(after, document);
}

TEST(SeriesImport, ProblemsAreToldByLineAndTheRestComesIn) {
    const Document document = surveyedJourney();
    const SeriesImport import = imported(document,
                                         "date,respondent,touchpoint,NPS\n"
                                         "2026-01-05,a,A,9\n"
                                         "2026-01-04,b,A,11\n"  // before the row above, and off the scale
                                         "someday,c,A,7\n"
                                         "2026-01-06,d,Z,7\n"
                                         "2026-01-06,e,A,often\n"
                                         "2026-01-05,a,A,3\n"  // a again
                                         "2026-01-07,f,A,10\n");
    EXPECT_EQ(issuesOf(import),
              (std::vector{ImportIssue::DatesOutOfOrder, ImportIssue::OffScale, ImportIssue::UnreadableDate,
                           ImportIssue::UnknownPlace, ImportIssue::NotANumber, ImportIssue::AnsweredTwice}));
    EXPECT_EQ(import.problems[1].line, 3);
    EXPECT_EQ(import.problems.back().line, 7);
    EXPECT_EQ(import.problemCount, 6);
    EXPECT_EQ(import.rows, 7);
    EXPECT_EQ(import.rowsTaken, 2);
}

TEST(SeriesImport, WhatIsDoubtfulComesInWhereThatIsWanted) {
    const Document document = surveyedJourney();
    const std::string_view text = "date,respondent,NPS\n2026-01-05,a,9\n2026-01-05,a,11\n";
    SeriesMapping mapping = guessMapping(text, document);
    mapping.leavesOutDoubtful = false;
    const auto import = importSeries(text, document, mapping);
    ASSERT_TRUE(import);
    EXPECT_EQ(import->responses, 2);
    EXPECT_EQ(import->problemCount, 2);
}

TEST(SeriesImport, TheSameFileASecondTimeBringsNothing) {
    Document document = surveyedJourney();
    for (const std::string_view text : {"date,respondent,NPS,comment\n2026-01-05,a,9,Good\n2026-01-05,b,3,\n",
                                        "date,NPS\n2026-01,12\n2026-02,14\n"}) {
        ASSERT_TRUE(document.apply(imported(document, text).changes));
        const SeriesImport again = imported(document, text);
        EXPECT_TRUE(again.changes.empty()) << text;
        EXPECT_EQ(again.rowsTaken, 0);
        for (const ImportIssue code : issuesOf(again)) EXPECT_EQ(code, ImportIssue::AlreadyThere);
        EXPECT_FALSE(again.problems.empty());
    }
}

TEST(SeriesImport, MeasuresNamedInAColumnAreFoundOrMade) {
    const Document document = surveyedJourney();
    const SeriesImport import =
        imported(document, "date,measure,value,n\n2026-01-01,nps,12,80\n2026-01-01,Churn,4.5,900\n");
    EXPECT_EQ(import.measures, 1);
    EXPECT_EQ(import.figures, 2);
    Document after = document;
    ASSERT_TRUE(after.apply(import.changes));
    EXPECT_EQ(after.table<MeasureFigure>().begin()->count, 80);
}

TEST(SeriesImport, NothingIsReadWithoutADateOrAScore) {
    const Document document = surveyedJourney();
    const auto refusal = [&](std::string_view text) {
        const auto import = importSeries(text, document, guessMapping(text, document));
        EXPECT_FALSE(import);
        return import ? Error{} : import.error();
    };
    EXPECT_EQ(refusal("NPS\n9\n").details, std::vector<std::string>{"date"});
    EXPECT_EQ(refusal("date\n2026-01-01\n").details, std::vector<std::string>{"measure"});
    EXPECT_EQ(refusal("date,measure\n2026-01-01,NPS\n").details, std::vector<std::string>{"measure"});
    for (const char* empty : {"", "\n\n", "date,NPS\n", "date,NPS\n\n"}) {
        EXPECT_EQ(refusal(empty).code, ErrorCode::EmptyTable) << empty;
    }
    EXPECT_EQ(refusal("date,NPS\n2026-01-01,\"9\n").code, ErrorCode::UnclosedQuote);
    EXPECT_EQ(refusal("date,NPS,nps\n2026-01-01,9,9\n").code, ErrorCode::DuplicateColumn);
    EXPECT_EQ(refusal("date,Mood,mood\n2026-01-01,9,9\n").details, std::vector<std::string>{"mood"});
}

std::string dayOf(std::string_view written) {
    const auto day = readSurveyDay(written, DateOrder::YearFirst);
    return day ? writeDate(*day) : "none";
}

TEST(SeriesImport, DaysAsSurveyToolsWriteThem) {
    for (const char* same : {"2026-03-31", "2026-03-31T08:15:00Z", "2026-03-31 08:15", "31.03.2026", "2026/3/31"}) {
        EXPECT_EQ(dayOf(same), "2026-03-31");
    }
    EXPECT_EQ(dayOf("2026-03"), "2026-03-01");
    for (const char* none : {"03/04/2026", "2026-02-30", "March", "2026", ""}) EXPECT_EQ(dayOf(none), "none");
}

TEST(SeriesMapping, WhereNobodyCanKnowTheMonthTheOrderIsOpen) {
    const Document document = surveyedJourney();
    const auto isOpen = [&](const std::string& days) {
        const std::string text = "date;NPS\n" + days;
        const SeriesMapping mapping = guessMapping(text, document);
        return isDateOrderOpen(mapping, sampleTable(text, mapping.separator, mapping.hasHeader));
    };
    EXPECT_TRUE(isOpen("03/04/2026;9\n05/06/2026;9\n"));
    EXPECT_FALSE(isOpen("03/04/2026;9\n25/06/2026;9\n"));
    EXPECT_FALSE(isOpen("04/04/2026;9\n"));
    EXPECT_FALSE(isOpen("2026-03-04;9\n"));
    EXPECT_FALSE(isOpen("03.04.2026;9\n"));
}

TEST(SeriesMapping, WhereEachRowNamesItsMeasureThereIsOneColumnOfValues) {
    EXPECT_EQ(usesOf("date,respondent,measure,value,comment,CSAT\n2026-03-01,Ann,NPS,9,Quick,1\n"), "DRMSC-");
    EXPECT_EQ(usesOf("date,measure,value\n2026-03-01,NPS,often\n"), "DMS");
    EXPECT_EQ(usesOf("date,NPS\nsomeday,9\n"), "DS") << "so that the day can be told to be none";
}

TEST(SeriesMapping, BesideKnownMeasuresStrangeNumbersAreLeftOut) {
    EXPECT_EQ(usesOf("date,respondent,NPS,Shoe size\n2026-01-01,a,9,42\n2026-01-02,b,3,44\n"), "DRS-");
    EXPECT_EQ(usesOf("date,respondent,NPS,Effort\n2026-01-01,a,9,6\n2026-01-02,b,3,7\n"), "DRSS");
    EXPECT_EQ(usesOf("date,respondent,Shoe size\n2026-01-01,a,42\n2026-01-02,b,44\n"), "DRS");
}

TEST(SeriesMapping, AThousandIsNoDecimalComma) {
    const Document document = surveyedJourney();
    EXPECT_FALSE(guessMapping("date,NPS\n2026-01-01,\"1,234\"\n", document).hasDecimalComma);
    EXPECT_TRUE(guessMapping("date,NPS\n2026-01-01,\"2,5\"\n", document).hasDecimalComma);
    EXPECT_TRUE(guessMapping("date;NPS\n2026-01-01;1,234\n", document).hasDecimalComma);
}

TEST(SeriesImport, AFigureTwiceByMistakeLeavesTheOthersFigures) {
    std::string text = "date,measure,value\n";
    for (int month = 1; month <= 9; ++month)
        text += "2026-0" + std::to_string(month) + ",NPS," + std::to_string(month) + '\n';
    text += "2026-01,NPS,7\n2026-10,NPS,7\n";
    const SeriesImport import = imported(surveyedJourney(), text);
    EXPECT_EQ(import.figures, 10);
    EXPECT_EQ(issuesOf(import), (std::vector{ImportIssue::DatesOutOfOrder, ImportIssue::FigureTwice}));
    EXPECT_TRUE(import.losesData);
}

TEST(SeriesImport, WhatIsSaidBesideSeveralAnswersIsOneComment) {
    const SeriesImport import = imported(surveyedJourney(),
                                         "date,respondent,measure,value,comment\n"
                                         "2026-03-01,Ann,NPS,9,Quick\n2026-03-01,Ann,First step,4,Quick\n"
                                         "2026-03-02,Bob,NPS,,Slow\n2026-03-02,,NPS,3,Slow\n2026-03-02,,NPS,3,Slow\n");
    EXPECT_EQ(import.comments, 4);
    EXPECT_EQ(import.responses, 3);
    EXPECT_EQ(import.rowsTaken, 5);
}

TEST(SeriesImport, NoMeasureIsMadeForScoresOfWhichNoneComesIn) {
    const Document document = surveyedJourney();
    const SeriesImport import =
        imported(document, "date,measure,value,n\n2026-01-01,Churn,450,80\n2026-02-01,NPS,12,80\n");
    EXPECT_EQ(issuesOf(import), std::vector{ImportIssue::OffScale});
    EXPECT_EQ(import.measures, 0);
    EXPECT_EQ(import.rowsTaken, 1);
    EXPECT_EQ(import.changes.rows.size(), 1U);
}

TEST(SeriesImport, FiguresBeyondAllBoundsAreNamed) {
    const SeriesImport import = imported(surveyedJourney(), "date,respondent,NPS\n2026-01-01,a,1e18\n2026-01-01,b,9\n");
    ASSERT_EQ(issuesOf(import), std::vector{ImportIssue::TooLarge});
    EXPECT_EQ(import.problems.front().details.front(), "1e18");
    EXPECT_EQ(import.responses, 1);
}

TEST(SeriesImport, TellsHowFarItIs) {
    std::string text = "date,respondent,NPS\n";
    for (int row = 0; row < 5000; ++row) text += "2026-01-01,r" + std::to_string(row) + ",9\n";
    const Document document = surveyedJourney();
    std::vector<double> shares;
    std::stop_source stop;
    const auto import = importSeries(text, document, guessMapping(text, document), stop.get_token(), [&](double share) {
        shares.push_back(share);
        if (share > 0.5) stop.request_stop();
    });
    ASSERT_TRUE(import);
    EXPECT_TRUE(std::ranges::is_sorted(shares));
    EXPECT_GT(shares.back(), 0.5);
    EXPECT_LT(import->responses, 5000) << "stopped";
}

TEST(SeriesImport, AHundredThousandRowsComeIn) {
    const Document document = surveyedJourney();
    std::string text = "date,respondent,NPS\n";
    for (int row = 0; row < 100'000; ++row) {
        text += "2026-01-" + std::string(row % 20 < 9 ? "0" : "") + std::to_string(row % 20 + 1) + ",r" +
                std::to_string(row) + ',' + std::to_string(row % 11) + '\n';
    }
    const SeriesImport import = imported(document, text);
    EXPECT_EQ(import.responses, 100'000);
    EXPECT_EQ(import.problemCount, 1);  // days that go back
}

TEST(SeriesImport, PointsMayBePartedByTabsSemicolonsOrCommas) {
    for (const char* text : {"2026-04-01\t12\t7\n", "2026-04-01;12;7\n", "2026-04-01,12,7\n"}) {
        const auto points = readPoints(text);
        ASSERT_TRUE(points) << text;
        ASSERT_EQ(points->size(), 1U);
        EXPECT_EQ(points->front().value, 12.0);
        EXPECT_EQ(points->front().count, 7);
    }
    EXPECT_EQ(readPoints("2026-04-01;12,5\n")->front().value, 12.5);
    EXPECT_EQ(readPoints("2026-04-01,12\n2026-05-01,13.5\n")->back().value, 13.5);
}

TEST(SeriesImport, PointsNeedADayEach) {
    EXPECT_TRUE(holdsPoints("Month\tNPS\n2026-04-01\t12\n"));
    EXPECT_TRUE(holdsPoints("01.08.2026\t7\n"));
    EXPECT_FALSE(holdsPoints("12\t7\n13\t9\n"));
    EXPECT_FALSE(holdsPoints("2026-04-01\n2026-05-01\n")) << "days alone are no points";
    const auto lone = readPoints("nonsense\n");
    ASSERT_FALSE(lone);
    EXPECT_EQ(lone.error().code, ErrorCode::UnknownValue);
    EXPECT_EQ(lone.error().details[1], "nonsense");
}

TEST(SeriesMapping, GermanHeadingsAreKnown) {
    EXPECT_EQ(usesOf("Datum;Kunde;Kontaktpunkt;Zufriedenheit;Kommentar\n01.03.2026;k1;B;4;gut\n02.03.2026;k2;A;5;\n"),
              "DRPSC");
    EXPECT_EQ(usesOf("Monat;Messgröße;Wert;Anzahl;Ziel\n2026-01;NPS;12;40;30\n2026-02;NPS;14;41;30\n"), "DMSN-");
    const SeriesMapping asked = guessMapping("Datum;Fallnummer;Weiterempfehlung\n01.03.2026;4107;9\n", Document());
    EXPECT_EQ(asked.columns[1].use, ColumnUse::Respondent);
    EXPECT_EQ(asked.columns[2].measure.kind, MeasureKind::PromoterScore);
}

TEST(SeriesMapping, NumbersOfRowsAndCasesAreNoFigures) {
    EXPECT_EQ(usesOf(",date,case number,score\n0,2026-01-01,17,4\n1,2026-01-02,19,5\n2,2026-01-03,23,3\n"), "-DRS");
    EXPECT_EQ(usesOf("date,customer no.,order number,score\n2026-01-01,17,1,4\n2026-01-02,19,2,5\n"), "DR-S");
    EXPECT_EQ(usesOf("2026-01,1\n2026-02,2\n2026-03,4\n"), "DS") << "which only begin like a count";
}

TEST(SeriesImport, TimesAreReadWithTheirUnits) {
    Document document = surveyedJourney();
    Measure row = measured("Answer time", MeasureKind::ResponseTime);
    row.unit = "h";
    ASSERT_TRUE(document.apply(*edit::addMeasure(document, row)));
    const SeriesImport import =
        imported(document, "date,Answer time\n2026-01-01,5 h\n2026-02-01,30 min\n2026-03-01,1.5\n2026-04-01,2 d\n");
    EXPECT_EQ(import.figures, 3);
    EXPECT_EQ(issuesOf(import), std::vector{ImportIssue::NotANumber}) << "a day may be one of work";
    Document after = document;
    ASSERT_TRUE(after.apply(import.changes));
    std::vector<double> values;
    for (const MeasureFigure& figure : after.table<MeasureFigure>()) values.push_back(figure.value);
    EXPECT_EQ(values, (std::vector<double>{5.0, 0.5, 1.5}));
    const SeriesMapping guessed = guessMapping("date,Waiting\n2026-01-01,20 min\n2026-02-01,1 h\n", Document());
    EXPECT_EQ(guessed.columns[1].use, ColumnUse::Score);
    EXPECT_EQ(guessed.columns[1].measure.unit, "min");
    const SeriesMapping german = guessMapping("Datum;Antwortzeit\n01.01.2026;2,5 h\n01.02.2026;30 min\n", Document());
    EXPECT_TRUE(german.hasDecimalComma);
    EXPECT_EQ(german.columns[1].measure.kind, MeasureKind::ResponseTime);
    EXPECT_EQ(readSurveyFigure("90 Minuten", "Std", false), 1.5);
    EXPECT_EQ(readSurveyFigure("7 EUR", "EUR", false), 7.0);
    EXPECT_FALSE(readSurveyFigure("7 EUR", "h", false));
}

}  // namespace
}  // namespace waymark
