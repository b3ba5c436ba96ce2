// Reports from the command line, in every format: what is in them, that they are the same each time, and that nothing
// in a journey can make them do anything.

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>

#include "tests/app/program.h"
#include "tests/support/other_program.h"

namespace waymark {
namespace {

using test::Folder;
using test::Outcome;
using test::printedBy;
using test::runProgram;

class ReportCommandTest : public ::testing::Test {
protected:
    [[nodiscard]] std::string fromTemplate(const char* name) const {
        const std::string path = m_folder.path(std::string(name) + ".waymark");
        EXPECT_EQ(runProgram({"new", "--template", name, "--to", path}).exitCode, 0);
        return path;
    }
    // A plan in which every text tries something.
    [[nodiscard]] std::string hostile() const {
        const std::string header = "code,name,stage,lane,duration,predecessors,owner,notes,resources\n";
        const std::string script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        const std::string link = "\"=HYPERLINK(\"\"https://www.w3.org/\"\",\"\"x\"\")\"";
        std::string rows =
            "A," + script + "," + script + "," + script + ",2d,," + script + "," + script + "," + script + "\n";
        rows += "B," + link + ",=1+1,@SUM(A1),1d,A,+1+1,-2+3,\n";
        rows += "C,\"\xE2\x80\xAEgpj.exe \xEF\xBF\xBE ]]> --> &amp; ${x} %n\",S,L,1d,B,,,\n";
        rows += "D," + std::string(10'000, 'x') + ",S,L,1d,C,,,\n";
        return m_folder.write("<b>hostile.csv", header + rows);
    }
    std::string written(const std::string& journey, const std::string& name,
                        const std::vector<std::string>& options = {}) const {
        std::vector<std::string> arguments{"report", journey, "--to", m_folder.path(name)};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Outcome outcome = runProgram(arguments);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
        return m_folder.read(name);
    }

    Folder m_folder;
};

TEST_F(ReportCommandTest, SaysInPlainWordsWhatMatters) {
    const std::string html = written(fromTemplate("post-purchase-support"), "report.html");
    for (const char* words :
         {"The promise of ", " of cases; ", "The critical path takes", "the journey can be promised for",
          "A pass costs", "Assumptions", "Problems", "alt=\"PERT chart of all touchpoints."}) {
        EXPECT_NE(html.find(words), std::string::npos) << words;
    }
}

TEST_F(ReportCommandTest, GivesTheSameBytesEachTimeInEveryFormat) {
    const std::string journey = fromTemplate("customer-onboarding");
    for (const std::string ending : {"html", "pdf", "xlsx", "csv", "json"}) {
        EXPECT_EQ(written(journey, "one." + ending), written(journey, "two." + ending)) << ending;
    }
}

TEST_F(ReportCommandTest, HtmlIsValidAndRefersToNothingElsewhere) {
    for (const std::string& journey : {fromTemplate("customer-onboarding"), hostile()}) {
        const std::string html = written(journey, "report.html");
        EXPECT_EQ(html.find("<script"), std::string::npos);
        const QRegularExpression elsewhere("(?:src|srcset|href)=\"(?!data:|#)|url\\(|@import");
        EXPECT_FALSE(QString::fromStdString(html).contains(elsewhere));
        EXPECT_EQ(html.find("\xE2\x80\xAE"), std::string::npos) << "turns what follows";
        const auto tidy =
            printedBy("tidy", {"-q", "-e", "-f", "/dev/stdout", QString::fromStdString(m_folder.path("report.html"))},
                      {.worstExit = 1});
        if (!tidy) GTEST_SKIP() << "tidy is not installed";
        QStringList faults = tidy->split('\n', Qt::SkipEmptyParts);
        // HTML 5 knows both; this tidy does not.
        faults.removeIf([](const QString& line) { return line.contains("<source>") || line.contains("srcset"); });
        EXPECT_TRUE(faults.isEmpty()) << faults.join('\n').toStdString();
    }
}

TEST_F(ReportCommandTest, PdfIsSearchableWithEmbeddedFontsOnA4Pages) {
    (void)written(fromTemplate("post-purchase-support"), "report.pdf");  // no pictures are placed in it
    const QString path = QString::fromStdString(m_folder.path("report.pdf"));
    const auto text = printedBy("pdftotext", {"-layout", path, "-"});
    if (!text) GTEST_SKIP() << "poppler-utils is not installed";
    for (const char* words : {"In short", "PERT chart", "Critical chain with buffers", "Assumptions", "page 1 of",
                              "A → B → C → F", "± 1"}) {
        EXPECT_TRUE(text->contains(words)) << words;
    }
    const QStringList fonts = printedBy("pdffonts", {path})->split('\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString& line : fonts) {
        EXPECT_TRUE(line.contains(QRegularExpression("yes\\s+(yes|no)\\s+yes\\s+\\d+\\s+\\d+\\s*$")))
            << line.toStdString();
    }
    EXPECT_EQ(printedBy("pdfimages", {"-list", path})->split('\n', Qt::SkipEmptyParts).size(), 2) << "a raster part";
    const auto boxes = QRegularExpression("Page +\\d+ size: +([0-9.]+) x ([0-9.]+)");
    auto sizes = boxes.globalMatch(*printedBy("pdfinfo", {"-l", "99", path}));
    ASSERT_TRUE(sizes.hasNext());
    while (sizes.hasNext()) {
        const auto size = sizes.next();
        const double width = size.captured(1).toDouble(), height = size.captured(2).toDouble();
        const double low = std::min(width, height), high = std::max(width, height);
        EXPECT_NEAR(low, 595.3, 1.0);
        EXPECT_NEAR(high, 841.9, 1.0);
    }
}

// What each page says, line by line, without its footer.
std::vector<QStringList> pagesOf(const QString& pdf) {
    std::vector<QStringList> pages;
    const auto text = printedBy("pdftotext", {"-layout", pdf, "-"});
    if (!text) return pages;
    for (const QString& page : text->split('\f', Qt::SkipEmptyParts)) {
        QStringList lines;
        for (const QString& line : page.split('\n')) {
            const QString words = line.simplified();
            if (!words.isEmpty() && !words.contains(QRegularExpression("page \\d+ of \\d+$"))) lines << words;
        }
        pages.push_back(lines);
    }
    return pages;
}

// No heading stands alone at the foot of a page, and no page but the last is nearly empty.
void expectWholePages(const QString& pdf, const std::string& html) {
    QStringList headings;
    const QRegularExpression heading("<(?:h2|caption)>([^<]+)</");
    for (auto found = heading.globalMatch(QString::fromStdString(html)); found.hasNext();) {
        headings << found.next().captured(1);
    }
    ASSERT_GT(headings.size(), 12);
    const auto pages = pagesOf(pdf);
    for (std::size_t k = 0; k < pages.size(); ++k) {
        ASSERT_FALSE(pages[k].isEmpty());
        EXPECT_TRUE(pages[k].size() >= 4 || k + 1 == pages.size())
            << "page " << k + 1 << ": " << pages[k].join('|').toStdString();
        EXPECT_FALSE(headings.contains(pages[k].back())) << pages[k].back().toStdString() << " ends page " << k + 1;
    }
}

TEST_F(ReportCommandTest, NoHeadingStandsAloneAndNoPageIsNearlyEmpty) {
    for (const char* name : {"post-purchase-support", "customer-onboarding"}) {
        const std::string journey = fromTemplate(name);
        const std::string html = written(journey, "report.html");
        (void)written(journey, "report.pdf");
        if (QStandardPaths::findExecutable("pdftotext").isEmpty()) GTEST_SKIP() << "poppler-utils is not installed";
        expectWholePages(QString::fromStdString(m_folder.path("report.pdf")), html);
        if (QStandardPaths::findExecutable("chromium").isEmpty()) continue;
        const QString printed = QString::fromStdString(m_folder.path("printed.pdf"));
        (void)printedBy("chromium", {"--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                                     "--user-data-dir=" + QString::fromStdString(m_folder.path("browser")),
                                     "--print-to-pdf=" + printed,
                                     "file://" + QString::fromStdString(m_folder.path("report.html"))});
        expectWholePages(printed, html);
    }
}

TEST_F(ReportCommandTest, WorkbookHoldsNumbersAndTextsButNoFormulas) {
    (void)written(hostile(), "hostile.xlsx");
    (void)written(fromTemplate("customer-onboarding"), "report.xlsx");
    const char* look = R"(
import sys, openpyxl
hostile, plain = sys.argv[1:3]
for sheet in openpyxl.load_workbook(hostile):
    for row in sheet.iter_rows():
        for cell in row:
            assert cell.data_type != 'f', (sheet.title, cell.coordinate, cell.value)
            assert cell.hyperlink is None
book = openpyxl.load_workbook(plain)
sheet = book['Touchpoints']
titles = [cell.value for cell in sheet[1]]
row = dict(zip(titles, sheet[2]))
expected = next(cell for title, cell in row.items() if title.startswith('Expected'))
assert isinstance(expected.value, (int, float)), expected.value
assert row['Starts on'].is_date, row['Starts on'].value
assert row['Critical in'].number_format == '0.0%'
assert 0 <= row['Critical in'].value <= 1
assert any(sheet._charts for sheet in book), 'no chart'
print('fine')
)";
    const auto outcome = printedBy("/usr/bin/python3",
                                   {"-c", look, QString::fromStdString(m_folder.path("hostile.xlsx")),
                                    QString::fromStdString(m_folder.path("report.xlsx"))},
                                   {.pythonModules = {"openpyxl"}});
    if (!outcome) GTEST_SKIP() << "python3-openpyxl is not installed";
    EXPECT_EQ(outcome->trimmed(), "fine");
}

TEST_F(ReportCommandTest, TableIsGuardedAgainstFormulas) {
    const std::string csv = written(hostile(), "report.csv");
    EXPECT_NE(csv.find("'=HYPERLINK"), std::string::npos);
    EXPECT_NE(csv.find("'@SUM(A1)"), std::string::npos);
    EXPECT_EQ(std::ranges::count(csv, '\n'), 5);
}

TEST_F(ReportCommandTest, JsonHoldsWhatTheOtherCommandsPrint) {
    const std::string journey = fromTemplate("customer-onboarding");
    const QJsonObject report =
        QJsonDocument::fromJson(QByteArray::fromStdString(written(journey, "report.json", {"--date", "2026-11-23"})))
            .object();
    EXPECT_EQ(report["date"].toString(), "2026-11-23");
    EXPECT_FALSE(report["summary"].toArray().isEmpty());
    EXPECT_EQ(report["schedule"]["finish"].toDouble(), test::scheduleOf(journey)["finish"].toDouble());
    for (const char* key : {"simulation", "chain", "value", "measures"}) EXPECT_TRUE(report[key].isObject()) << key;
    EXPECT_TRUE(report["problems"].isArray());
}

// A Gantt chart of all rows would be too small to be read on a page.
TEST_F(ReportCommandTest, ALongGanttChartComesInParts) {
    std::string rows = "code,name,duration,predecessors\n";
    for (int k = 1; k <= 100; ++k) {
        const std::string number = std::to_string(k);
        rows += "T" + number + ",Step " + number + ",1d," + (k > 1 ? "T" + std::to_string(k - 1) : "") + "\n";
    }
    const std::string html = written(m_folder.write("long.csv", rows), "long.html");
    for (const char* part : {"1 to 34 of 100", "35 to 68 of 100", "69 to 100 of 100"}) {
        EXPECT_NE(html.find(part), std::string::npos) << part;
    }
    EXPECT_EQ(written(fromTemplate("customer-onboarding"), "short.html").find(" of 25</figcaption>"),
              std::string::npos);
}

// In a frame that runs no scripts a browser shows the same page, to the pixel.
TEST_F(ReportCommandTest, HtmlNeedsNoScripts) {
    (void)written(fromTemplate("customer-onboarding"), "report.html");
    (void)m_folder.write("frame.html",
                         "<!DOCTYPE html><html><body style=\"margin:0\"><iframe sandbox src=\"report.html\" "
                         "style=\"border:0;display:block;width:1280px;height:3000px\"></iframe></body></html>");
    (void)m_folder.write("blank.html", "<!DOCTYPE html><html><body></body></html>");
    const auto seen = [&](const std::string& page) {
        const QString picture = QString::fromStdString(m_folder.path(page + ".png"));
        // All is drawn before the picture is taken, on a busy machine too.
        const auto taken =
            printedBy("chromium", {"--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                                   "--run-all-compositor-stages-before-draw", "--virtual-time-budget=10000",
                                   "--window-size=1280,3000", "--screenshot=" + picture,
                                   "--user-data-dir=" + QString::fromStdString(m_folder.path("browser")),
                                   "file://" + QString::fromStdString(m_folder.path(page))});
        return taken ? m_folder.read(page + ".png") : std::string();
    };
    const std::string page = seen("report.html");
    if (page.empty()) GTEST_SKIP() << "chromium is not installed";
    EXPECT_TRUE(page == seen("frame.html"));
    EXPECT_FALSE(page == seen("blank.html"));
}

// Opened and saved again by an office, the workbook still holds its numbers, days and its chart.
TEST_F(ReportCommandTest, AnOfficeOpensTheWorkbookAndKeepsItsNumbers) {
    (void)written(fromTemplate("customer-onboarding"), "report.xlsx");
    const QString folder = QString::fromStdString(m_folder.path("office"));
    const auto office =
        printedBy("soffice", {"-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to",
                              "xlsx", "--outdir", folder, QString::fromStdString(m_folder.path("report.xlsx"))});
    if (!office) GTEST_SKIP() << "libreoffice is not installed";
    const char* look = R"(
import sys, openpyxl
ours, theirs = (openpyxl.load_workbook(path, data_only=True) for path in sys.argv[1:3])
assert ours.sheetnames == theirs.sheetnames, theirs.sheetnames
cells = 0
for sheet in ours:
    other = theirs[sheet.title]
    assert len(sheet._charts) == len(other._charts), sheet.title
    for row in sheet.iter_rows():
        for cell in row:
            its = other[cell.coordinate]
            if cell.value is None: continue
            cells += 1
            if isinstance(cell.value, (int, float)):
                assert abs(cell.value - its.value) <= 1e-9 * max(1, abs(cell.value)), (sheet.title, cell.coordinate)
            else:
                assert cell.value == its.value, (sheet.title, cell.coordinate, cell.value, its.value)
            assert cell.is_date == its.is_date, (sheet.title, cell.coordinate)
assert cells > 500, cells
print('fine')
)";
    const auto outcome = printedBy(
        "/usr/bin/python3", {"-c", look, QString::fromStdString(m_folder.path("report.xlsx")), folder + "/report.xlsx"},
        {.pythonModules = {"openpyxl"}});
    if (!outcome) GTEST_SKIP() << "python3-openpyxl is not installed";
    EXPECT_EQ(outcome->trimmed(), "fine");
}

// The letters of each page, smallest first, in points.
double smallestLetters(const QString& page) {
    double smallest = 1000.0;
    const QRegularExpression word(
        "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">");
    for (auto found = word.globalMatch(page); found.hasNext();) {
        const auto its = found.next();
        const double height = its.captured(4).toDouble() - its.captured(2).toDouble();
        smallest = std::min(smallest, height / 1.21);  // a line of Inter is so much higher than its letters
    }
    return smallest;
}

TEST_F(ReportCommandTest, AllLettersOfPagesAndSlidesCanBeReadAtArmsLength) {
    for (const char* name : {"post-purchase-support", "customer-onboarding"}) {
        const std::string journey = fromTemplate(name);
        for (const char* command : {"report", "deck"}) {
            const std::string pdf = m_folder.path(std::string(command) + ".pdf");
            EXPECT_EQ(runProgram({command, journey, "--to", pdf}).exitCode, 0);
            const auto text = printedBy("pdftotext", {"-bbox", QString::fromStdString(pdf), "-"});
            if (!text) GTEST_SKIP() << "poppler-utils is not installed";
            const QStringList pages = text->split(QStringLiteral("<page ")).mid(1);
            EXPECT_GT(pages.size(), 10);
            for (qsizetype k = 0; k < pages.size(); ++k) {
                EXPECT_GE(smallestLetters(pages[k]), 5.0) << name << ", page " << k + 1 << " of the " << command;
            }
        }
    }
}

TEST_F(ReportCommandTest, RefusesOtherEndingsAndSaysWhatWouldBeRight) {
    const Outcome outcome =
        runProgram({"report", fromTemplate("customer-onboarding"), "--to", m_folder.path("r.docx")});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_NE(outcome.errors.find(".xlsx"), std::string::npos) << outcome.errors;
    EXPECT_FALSE(m_folder.has("r.docx"));
}

TEST_F(ReportCommandTest, OfAJourneyWithNothingSaysSo) {
    const std::string journey = m_folder.path("empty.waymark");
    ASSERT_EQ(runProgram({"new", "--to", journey}).exitCode, 0);
    EXPECT_NE(written(journey, "empty.html").find("no touchpoints yet"), std::string::npos);
    EXPECT_TRUE(written(journey, "empty.pdf").starts_with("%PDF-"));
    EXPECT_TRUE(written(journey, "empty.xlsx").starts_with("PK"));
}

}  // namespace
}  // namespace waymark
