// Reports as values and as HTML: what people wrote does no harm, whatever it is.

#include "core/report/report.h"

#include <gtest/gtest.h>

#include "core/report/html_report.h"

namespace waymark {
namespace {

TEST(ReportTexts, AreCutAfterWholeCharacters) {
    EXPECT_EQ(shownName("Grüße aus Köln", 5), "Grüße…");
    EXPECT_EQ(shownName("Grüße", 5), "Grüße");
    EXPECT_EQ(shownName("a\nb\tc"), "a b c");
}

TEST(ReportTexts, LoseWhatTurnsTheDirectionOfTheRest) {
    EXPECT_EQ(harmless("a\xE2\x80\xAE"
                       "b\xE2\x81\xA6"
                       "c"),
              "abc");
    EXPECT_EQ(harmless("no\xEF\xBF\xBE"
                       "character"),
              "nocharacter");
    EXPECT_EQ(harmless("bell\x07"), "bell");
    EXPECT_EQ(harmless("שלום"), "שלום") << "letters from right to left stay";
}

ReportTable namesAndTimes() {
    return {
        "T", {{"Name", ColumnKind::Text, "name"}, {"Time", ColumnKind::Number, "time"}}, {{{"=1+1"}, {"2.5", 2.5}}}};
}

TEST(ReportTables, AreGuardedAgainstFormulasInCsv) { EXPECT_EQ(csvOf(namesAndTimes()), "name,time\r\n'=1+1,2.5\r\n"); }

Report hostile() {
    const std::string name = "</title><script>alert(1)</script>\"'&";
    Report report;
    report.title = name;
    report.subtitle = name;
    report.contents = "Contents";
    ReportTable table = namesAndTimes();
    table.title = name;
    table.rows.front().front().text = name;
    report.sections = {{"one",
                        name,
                        {ReportText{name}, ReportList{{name}}, ReportFigures{{{name, name, name}}}, table,
                         ReportPicture{"map", name, name}}}};
    return report;
}

TEST(HtmlReport, ShowsNoTextOfAJourneyAsMarkup) {
    const std::string html = htmlReport(hostile(), {{"map", {"<svg/>", "<svg/>", 100, 50}}});
    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_EQ(html.find("onerror=\""), std::string::npos);
    EXPECT_NE(html.find("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"), std::string::npos);
}

TEST(HtmlReport, ForbidsScriptsAndNamesNothingElsewhere) {
    const std::string html = htmlReport(hostile(), {{"map", {"<svg/>", "", 100, 50}}});
    EXPECT_NE(html.find("default-src 'none'"), std::string::npos);
    EXPECT_EQ(html.find("http:"), std::string::npos);
    EXPECT_EQ(html.find("https:"), std::string::npos);
    EXPECT_EQ(html.find("url("), std::string::npos);
    EXPECT_NE(html.find("src=\"data:image/svg+xml;base64,PHN2Zy8+\""), std::string::npos);
}

TEST(HtmlReport, LeavesPicturesOutThatAreNotThere) {
    EXPECT_EQ(htmlReport(hostile(), {}).find("<figure"), std::string::npos);
}

}  // namespace
}  // namespace waymark
