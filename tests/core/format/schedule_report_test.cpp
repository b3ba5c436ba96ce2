#include "core/format/schedule_report.h"

#include <gtest/gtest.h>

#include <sstream>

#include <simdjson.h>

#include "core/edit/journey_edits.h"
#include "core/format/plan_table_reader.h"
#include "core/format/problem_report.h"
#include "core/format/text_table.h"
#include "tests/core/format/full_journey.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

// Heizer and Render, Operations Management: Milwaukee Paper.
constexpr std::string_view kMilwaukee =
    "code,optimistic,likely,pessimistic,predecessors\nA,1,2,3,\nB,2,3,4,\nC,1,2,3,A\nD,2,4,6,B\nE,1,4,7,C\n"
    "F,1,2,9,C\nG,3,4,11,D; E\nH,1,2,3,F; G\n";

Document milwaukee() {
    auto loaded = readPlanTable(kMilwaukee, 0, {});
    EXPECT_TRUE(loaded);
    return loaded->document;
}

TEST(ScheduleReport, GivesThePublishedFiguresAsJson) {
    const Document document = milwaukee();
    const auto report = reportSchedule(document, Basis::Expected, WrittenDuration{16 * kWorkingDay, TimeUnit::Day});
    ASSERT_TRUE(report);
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    const std::string bytes = scheduleJson(*report, TimeUnit::Day, document, {});
    ASSERT_EQ(parser.parse(bytes).get(json), simdjson::SUCCESS) << bytes;
    EXPECT_DOUBLE_EQ(double(json["finish"]), 15.0);
    EXPECT_NEAR(double(json["variance"]), 28.0 / 9.0, 1e-12);
    EXPECT_NEAR(double(json["deviation"]), 1.763834, 1e-6);
    EXPECT_NEAR(double(json["promise"]["probability"]), 0.714625, 1e-6);
    EXPECT_DOUBLE_EQ(double(json["promise"]["duration"]), 16.0);
    std::string path;
    for (const auto code : json["criticalPath"].get_array()) path += std::string_view(code);
    EXPECT_EQ(path, "ACEGH");
    const simdjson::dom::element f = json["touchpoints"].at(5);
    EXPECT_EQ(std::string_view(f["code"]), "F");
    EXPECT_DOUBLE_EQ(double(f["expected"]), 3.0);
    EXPECT_NEAR(double(f["deviation"]), 4.0 / 3.0, 1e-12);
    EXPECT_DOUBLE_EQ(double(f["earlyStart"]), 4.0);
    EXPECT_DOUBLE_EQ(double(f["lateFinish"]), 13.0);
    EXPECT_DOUBLE_EQ(double(f["totalFloat"]), 6.0);
    EXPECT_FALSE(bool(f["critical"]));
    EXPECT_EQ(std::string_view(json["unit"]), "d");
    EXPECT_EQ(std::string_view(json["basis"]), "expected");
}

TEST(ScheduleReport, KeysComeInAFixedOrder) {
    const Document document = milwaukee();
    const std::string bytes = scheduleJson(*reportSchedule(document), TimeUnit::Day, document, {});
    std::size_t last = 0;
    for (const char* key : {"{\"journey\":",     "\"unit\":",        "\"basis\":",
                            "\"finish\":",       "\"deviation\":",   "\"variance\":",
                            "\"criticalPath\":", "\"promise\":null", "\"touchpoints\":[{\"code\":",
                            "\"name\":",         "\"expected\":",    "\"deviation\":",
                            "\"earlyStart\":",   "\"earlyFinish\":", "\"lateStart\":",
                            "\"lateFinish\":",   "\"totalFloat\":",  "\"freeFloat\":",
                            "\"critical\":",     "\"problems\":[]}"}) {
        const auto found = bytes.find(key, last);
        ASSERT_NE(found, std::string::npos) << key << " in " << bytes;
        last = found + 1;
    }
}

TEST(ScheduleReport, AnotherUnitScalesTimesAndVariance) {
    const Document document = milwaukee();
    const auto report = reportSchedule(document);
    simdjson::dom::parser parser;
    const std::string bytes = scheduleJson(*report, TimeUnit::Hour, document, {});
    const simdjson::dom::element json = parser.parse(bytes);
    EXPECT_DOUBLE_EQ(double(json["finish"]), 120.0);
    EXPECT_NEAR(double(json["variance"]), 64.0 * 28.0 / 9.0, 1e-9);
}

TEST(ScheduleReport, ACycleIsRefusedWithItsCodes) {
    const auto loaded = readPlanTable("code,duration,predecessors\nA,1,\nB,1,A; D\nC,1,B\nD,1,C\n", 0, {});
    const auto report = reportSchedule(loaded->document);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::CyclicPlan);
    ASSERT_EQ(report.error().details.size(), 4U);
    EXPECT_EQ(report.error().details.front(), report.error().details.back());
}

TEST(ScheduleReport, TheTableFitsIntoAHundredColumnsAndNamesWhatDecidesTheEnd) {
    const std::string table = scheduleTable(*reportSchedule(milwaukee()), TimeUnit::Day);
    EXPECT_NE(table.find("Finish          15 working days\n"), std::string::npos) << table;
    EXPECT_NE(table.find("\nF    F           3   1.33     4      7    10     13     6     6\n"), std::string::npos)
        << table;
    EXPECT_NE(table.find("Critical path   A → C → E → G → H\n"), std::string::npos) << table;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Document document = test::fullJourney(25, seed);
        std::istringstream lines(scheduleTable(*reportSchedule(document), TimeUnit::Minute));
        for (std::string line; std::getline(lines, line);) EXPECT_LE(displayWidth(line), 100U) << line;
    }
}

TEST(ScheduleReport, LongNamesGiveWayToDates) {
    const std::string name(120, 'n');
    auto loaded = readPlanTable("code,name,optimistic,likely,pessimistic,predecessors\nTouch-1," + name +
                                    ",1d,2d,4d,\nTouch-2," + name + ",100d,200d,412d,Touch-1\n",
                                0, {});
    ASSERT_TRUE(loaded);
    Document document = loaded->document;
    ASSERT_TRUE(
        document.apply(*edit::setStartDate(document, std::chrono::year_month_day{std::chrono::year{2026} / 3 / 2})));
    for (const TimeUnit unit : {TimeUnit::Day, TimeUnit::Minute}) {
        const std::string table = scheduleTable(*reportSchedule(document), unit);
        EXPECT_NE(table.find("start on"), std::string::npos) << table;
        EXPECT_NE(table.find("26-03-02"), std::string::npos) << table;
        EXPECT_NE(table.find("nn…"), std::string::npos) << table;
        std::istringstream lines(table);
        for (std::string line; std::getline(lines, line);) EXPECT_LE(displayWidth(line), 100U) << line;
    }
}

TEST(ScheduleReport, AnEmptyJourneyHasAReportToo) {
    const auto report = reportSchedule(Document{});
    ASSERT_TRUE(report);
    EXPECT_EQ(scheduleJson(*report, TimeUnit::Day, Document{}, {}),
              "{\"journey\":\"\",\"unit\":\"d\",\"basis\":\"expected\",\"finish\":0,\"deviation\":0,\"variance\":0,"
              "\"criticalPath\":[],\"promise\":null,\"touchpoints\":[],\"problems\":[]}\n");
}

TEST(ProblemReport, NamesTouchpointsByCode) {
    const Document document = milwaukee();
    const std::vector<Problem> problems{
        {"cycle", Severity::Error, {refTo(Id<Touchpoint>{1}), refTo(kJourneyId)}, {"A", "B", "A"}}};
    EXPECT_EQ(problemsJson(document, problems),
              "{\"journey\":\"\",\"problems\":[{\"id\":\"cycle\",\"severity\":\"error\",\"touchpoints\":[\"A\"],"
              "\"details\":[\"A\",\"B\",\"A\"]}]}\n");
}

TEST(TextTable, CutsWhatIsTooWideByItsWidthOnTheScreen) {
    EXPECT_EQ(fitted("Onboarding", 10), "Onboarding");
    EXPECT_EQ(fitted("Onboarding", 9), "Onboardi…");
    EXPECT_EQ(fitted("日本語", 5), "日本…");
    EXPECT_EQ(fitted("two\nlines", 20), "two lines");
    EXPECT_EQ(displayWidth("e\u0301🙂"), 3U);
}

// Two long texts in a row: neither is cut to initials for the other.
TEST(TextTable, SharesTheRoomAmongLongTexts) {
    TextTable table({{"Name", "", false}, {"time", "", true}, {"Resources", "", false}});
    const std::string name = "A very long name of a touchpoint that nobody can remember";
    const std::string resource = "Another very long name, of somebody who works with others at a desk";
    table.add({name, "1.00", resource});
    const std::string text = table.text(60);
    const std::string row = text.substr(text.find('\n') + 1);
    const std::size_t cut = row.find("…");
    ASSERT_NE(cut, std::string::npos);
    EXPECT_GE(cut, 24U) << row;
    EXPECT_EQ(displayWidth(row.substr(0, row.size() - 1)), 60U) << row;
    EXPECT_NE(row.find("Another very long name"), std::string::npos) << row;
}

}  // namespace
}  // namespace waymark
