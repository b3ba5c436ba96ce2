// A journey made to do harm: what is exported from it runs nothing anywhere, and the program itself touches no file
// that it names and no network.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include <gtest/gtest.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include "tests/app/program.h"
#include "tests/support/other_program.h"

namespace waymark {
namespace {

using test::Folder;
using test::Outcome;
using test::printedBy;
using test::runProgram;

const std::vector<std::string> kViews{"journey", "pert",     "chain",   "risk",   "money", "measures",
                                      "gantt",   "fever",    "scurve",  "load",   "crash", "cost",
                                      "options", "frontier", "tornado", "trends", "keys",  "baselines"};

// As JSON texts, without their quotes. BAIT becomes the path of a file that nobody may open.
const std::vector<std::string> kTexts{R"(</text></svg><script>alert(1)</script>)",
                                      R"(\" onload=\"alert(1)\" x=\")",
                                      R"(<img src=\"BAIT\"/>)",
                                      R"(<a href=\"file://BAIT\">x</a>)",
                                      R"(<!DOCTYPE x [<!ENTITY y SYSTEM \"file://BAIT\">]>&y;)",
                                      R"(]]>--><![CDATA[)",
                                      R"(=HYPERLINK(\"https://www.w3.org/\",\"x\"))",
                                      R"(@SUM(1+1)*cmd|' /C calc'!A0)",
                                      R"(-2+3)",
                                      R"(+1;, \"x\")",
                                      R"(a\u0001b\u001fc\u007f)",
                                      R"(\u202egnp.exe\u200f\ufffe)",
                                      R"(\ud83d\ude00 é ß 漢字)",
                                      R"(BAIT)"};

class HostileJourney : public ::testing::Test {
protected:
    HostileJourney() {
        const std::string bait = m_folder.write("bait.png", "x");
        std::string rows = R"({"format":"waymark","version":"1.6"})"
                           "\n";
        const auto hostile = [&](std::string text) {
            for (std::size_t at = 0; (at = text.find("BAIT")) != std::string::npos;) text.replace(at, 4, bait);
            return '"' + text + '"';
        };
        rows += R"({"row":"journey","id":1,"name":)" + hostile(kTexts[0]) + R"(,"notes":)" + hostile(kTexts[2]) + "}\n";
        rows += R"({"row":"persona","id":1,"name":)" + hostile(kTexts[1]) + "}\n";
        rows += R"({"row":"stage","id":1,"name":)" + hostile(kTexts[2]) + "}\n";
        rows += R"({"row":"lane","id":1,"name":)" + hostile(kTexts[3]) + "}\n";
        rows += R"({"row":"resource","id":1,"name":)" + hostile(kTexts[1]) + "}\n";
        for (std::size_t k = 0; k <= kTexts.size(); ++k) {
            const std::string text = k < kTexts.size() ? kTexts[k] : std::string(10'000, 'x');
            const std::string id = std::to_string(k + 1);
            rows +=
                R"({"row":"touchpoint","id":)" + id + R"(,"code":)" + hostile(k < 2 ? kTexts[k + 6] : "C" + id) +
                R"(,"name":)" + hostile(text) + R"(,"stage":1,"lane":1,"owner":)" + hostile(text) + R"(,"channel":)" +
                hostile(text) + R"(,"notes":)" + hostile(text) +
                R"(,"estimate":{"optimistic":60,"likely":120,"pessimistic":300,"unit":"h","distribution":"beta-pert"}})"
                "\n";
            rows += R"({"row":"placement","id":)" + id + R"(,"x":)" + std::to_string(100 + 160 * k) +
                    R"(,"y":100})"
                    "\n";
            if (k > 0) {
                rows += R"({"row":"dependency","id":)" + std::to_string(k) + R"(,"predecessor":)" + std::to_string(k) +
                        R"(,"successor":)" + id + "}\n";
            }
        }
        rows += R"({"row":"demand","id":1,"touchpoint":2,"resource":1})"
                "\n";
        rows += R"({"row":"initiative","id":1,"name":)" + hostile(kTexts[6]) + R"(,"owner":)" + hostile(kTexts[0]) +
                R"(,"notes":)" + hostile(kTexts[2]) + "}\n";
        rows += R"({"row":"cashFlow","id":1,"initiative":1,"name":)" + hostile(kTexts[7]) +
                R"(,"amount":500})"
                "\n";
        rows += R"({"row":"cashFlow","id":2,"initiative":1,"kind":"benefit","name":)" + hostile(kTexts[0]) +
                R"(,"amount":900,"from":1})"
                "\n";
        rows += R"({"row":"effect","id":1,"initiative":1,"touchpoint":2,"factor":0.5})"
                "\n";
        rows += R"({"row":"scenario","id":1,"name":)" + hostile(kTexts[0]) +
                R"(,"initiatives":[1]})"
                "\n";
        rows += R"({"row":"measure","id":1,"name":)" + hostile(kTexts[6]) + R"(,"unit":)" + hostile(kTexts[0]) +
                R"(,"target":4,"owner":)" + hostile(kTexts[1]) + "}\n";
        for (const std::string month : {"01", "02", "03"}) {
            rows += R"({"row":"figure","id":)" + month.substr(1) + R"(,"measure":1,"date":"2026-)" + month +
                    R"(-01","value":3,"count":40})"
                    "\n";
        }
        rows += R"({"row":"comment","id":1,"touchpoint":2,"text":)" + hostile(kTexts[2]) + R"(,"author":)" +
                hostile(kTexts[1]) + "}\n";
        rows += R"({"row":"note","id":1,"x":300,"y":300,"text":)" + hostile(kTexts[3]) + R"(,"author":)" +
                hostile(kTexts[0]) + "}\n";
        rows += R"({"row":"scene","id":1,"name":)" + hostile(kTexts[0]) + R"(,"caption":)" + hostile(kTexts[6]) +
                R"(,"notes":)" + hostile(kTexts[10]) +
                R"(,"panels":["gantt","options"]})"
                "\n";
        rows += R"({"row":"scene","id":2,"name":)" + hostile(kTexts[1]) + R"(,"caption":)" + hostile(kTexts[2]) +
                R"(,"lens":"pert","scenario":1,"x":300,"y":100,"width":700,"height":500})"
                "\n";
        m_journey = m_folder.write("journey.waymark", rows + R"({"row":"end","counts":{}})"
                                                             "\n");
    }

    std::string exported(const std::string& view, const std::string& ending) {
        const std::string name = view + '.' + ending;
        const Outcome outcome =
            runProgram({"export", m_journey, "--view", view, "--to", m_folder.path(name), "--date", "none", "--quiet"});
        EXPECT_EQ(outcome.exitCode, 0) << view << ": " << outcome.errors;
        return outcome.exitCode == 0 ? m_folder.read(name) : std::string();
    }
    // A report or a deck.
    std::string written(const std::string& command, const std::string& name) {
        const Outcome outcome = runProgram({command, m_journey, "--to", m_folder.path(name), "--quiet"});
        EXPECT_EQ(outcome.exitCode, 0) << name << ": " << outcome.errors;
        return outcome.exitCode == 0 ? m_folder.read(name) : std::string();
    }

    Folder m_folder;
    std::string m_journey;
};

// Well-formed, and nothing but shapes and words in it.
void expectInert(const std::string& svg) {
    QXmlStreamReader xml(QByteArray::fromStdString(svg));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD) ADD_FAILURE() << "a document type";
        if (!xml.isStartElement()) continue;
        const QString name = xml.name().toString().toLower();
        EXPECT_FALSE(
            (std::set<QString>{"script", "foreignobject", "iframe", "a", "use", "animate", "set"}.contains(name)))
            << qPrintable(name);
        for (const QXmlStreamAttribute& each : xml.attributes()) {
            EXPECT_FALSE(each.name().startsWith(QLatin1String("on"), Qt::CaseInsensitive))
                << each.name().toString().toStdString();
            const bool isLink = each.name().endsWith(QLatin1String("href"));
            EXPECT_TRUE(!isLink || each.value().startsWith(QLatin1String("data:image/png")))
                << each.value().toString().toStdString();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
}

void expectPassive(const std::string& pdf) {
    EXPECT_TRUE(pdf.starts_with("%PDF-"));
    for (const char* active :
         {"/JavaScript", "/JS", "/Launch", "/OpenAction", "/EmbeddedFile", "/URI", "/SubmitForm"}) {
        EXPECT_EQ(pdf.find(active), std::string::npos) << active;
    }
}

TEST_F(HostileJourney, PicturesOfItAreWellFormedAndInert) {
    const bool hasXmllint = !QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty();
    EXPECT_TRUE(hasXmllint) << "script/bootstrap test installs it";
    for (const std::string& view : kViews) {
        SCOPED_TRACE(view);
        expectInert(exported(view, "svg"));
        const QString file = QString::fromStdString(m_folder.path(view + ".svg"));
        EXPECT_EQ(QProcess::execute(QStringLiteral("xmllint"), {"--noout", "--nonet", file}), 0);
    }
    for (const std::string view : {"journey", "gantt", "options"}) {
        SCOPED_TRACE(view);
        expectPassive(exported(view, "pdf"));
        EXPECT_TRUE(exported(view, "png").starts_with("\x89PNG"));
    }
}

TEST_F(HostileJourney, PagesOfItHoldNothingThatActs) {
    expectPassive(written("report", "report.pdf"));
    expectPassive(written("deck", "deck.pdf"));
}

TEST_F(HostileJourney, ItsReportInABrowserIsWordsAndPicturesAlone) {
    const std::string html = written("report", "report.html");
    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_NE(html.find("default-src 'none'"), std::string::npos);
    const QString page = QString::fromStdString(m_folder.path("report.html"));
    const auto shown = printedBy(
        "chromium", {"--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
                     "--user-data-dir=" + QString::fromStdString(m_folder.path("browser")), "file://" + page});
    if (!shown) GTEST_SKIP() << "chromium is not installed";
    // As the browser has understood it, with scripts allowed: what a journey says is text, and so without tags.
    for (const char* active : {"<script", "<iframe", "<object", "<embed", "<form", "<svg", "<link", "<base"}) {
        EXPECT_FALSE(shown->contains(active)) << active;
    }
    EXPECT_GT(shown->count("<img"), 3);
    EXPECT_EQ(shown->count("<img"), shown->count("<img src=\"data:image/svg+xml;base64,"));
    EXPECT_TRUE(shown->contains("&lt;script&gt;"));
}

// Every part is well-formed; nothing refers to anything outside, and no cell is a formula.
TEST_F(HostileJourney, ItsWorkbookAndItsSlidesHoldWordsShapesAndNumbersAlone) {
    (void)written("report", "report.xlsx");
    (void)written("deck", "deck.pptx");
    const char* look = R"(
import sys, zipfile
import xml.etree.ElementTree as xml
for path in sys.argv[1:]:
    book = zipfile.ZipFile(path)
    assert book.testzip() is None
    for name in book.namelist():
        assert 'vba' not in name and not name.endswith('.bin'), name
        tree = xml.fromstring(book.read(name))
        for one in tree.iter():
            kind = one.tag.split('}')[-1]
            assert kind not in ('hlinkClick', 'hlinkHover', 'hyperlink', 'oleObj', 'control'), (name, kind)
            assert one.get('TargetMode') != 'External', (name, one.attrib)
            assert not (kind == 'f' and 'worksheets' in name), (name, one.text)
print('fine')
)";
    const auto outcome =
        printedBy("/usr/bin/python3", {"-c", look, QString::fromStdString(m_folder.path("report.xlsx")),
                                       QString::fromStdString(m_folder.path("deck.pptx"))});
    if (!outcome) GTEST_SKIP() << "python3 is not installed";
    EXPECT_EQ(outcome->trimmed(), "fine");
}

// By the rules of RFC 4180, to see what a spreadsheet would.
std::vector<std::string> cellsOf(const std::string& csv) {
    std::vector<std::string> cells(1);
    bool isQuoted = false;
    for (std::size_t k = 0; k < csv.size(); ++k) {
        if (csv[k] == '"') {
            if (isQuoted && k + 1 < csv.size() && csv[k + 1] == '"')
                cells.back() += csv[++k];
            else
                isQuoted = !isQuoted;
        } else if (!isQuoted && (csv[k] == ',' || csv[k] == '\n' || csv[k] == '\r')) {
            cells.emplace_back();
        } else {
            cells.back() += csv[k];
        }
    }
    return cells;
}

void expectNoFormulas(const std::string& csv) {
    for (const std::string& cell : cellsOf(csv)) {
        const auto first = cell.find_first_not_of(' ');
        if (first == std::string::npos || std::string("=+-@\t\r").find(cell[first]) == std::string::npos) continue;
        char* end = nullptr;
        (void)std::strtod(cell.c_str(), &end);
        EXPECT_EQ(*end, '\0') << "a formula: " << cell.substr(0, 60);
    }
}

TEST_F(HostileJourney, ItsReportAsDataIsWellFormed) {
    expectNoFormulas(written("report", "report.csv"));
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(written("report", "report.json")), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    EXPECT_TRUE(json.isObject());
}

TEST_F(HostileJourney, TablesOfItHoldNoFormulasAndComeBackTheSame) {
    const std::string table = m_folder.path("plan.csv");
    ASSERT_EQ(runProgram({"convert", m_journey, table, "--quiet"}).exitCode, 0);
    const std::string csv = m_folder.read("plan.csv");
    expectNoFormulas(csv);
    ASSERT_EQ(runProgram({"convert", table, m_folder.path("back.waymark"), "--quiet"}).exitCode, 0);
    ASSERT_EQ(runProgram({"convert", m_folder.path("back.waymark"), m_folder.path("again.csv"), "--quiet"}).exitCode,
              0);
    const std::string again = m_folder.read("again.csv");
    const auto other = std::ranges::mismatch(csv, again);
    EXPECT_TRUE(again == csv) << "at: " << std::string(other.in1, csv.end()).substr(0, 80)
                              << "\n instead: " << std::string(other.in2, again.end()).substr(0, 80);
}

// What the program asks of the system. Empty where it may not be watched.
std::string watched(const std::vector<std::string>& arguments, const std::string& log) {
    QStringList words{
        "-f",           "-qq", "-e", "trace=open,openat,connect,socket,execve", "-o", QString::fromStdString(log),
        WAYMARK_PROGRAM};
    for (const std::string& argument : arguments) words << QString::fromStdString(argument);
    QProcess strace;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("XDG_STATE_HOME", QString::fromStdString(log + ".state"));
    environment.insert("XDG_CONFIG_HOME", QString::fromStdString(log + ".config"));
    environment.insert("WAYMARK_TRACE_START", QString::number(QDateTime::currentMSecsSinceEpoch()));
    strace.setProcessEnvironment(environment);
    strace.start(QStringLiteral("strace"), words);
    EXPECT_TRUE(strace.waitForFinished(120'000));
    std::ifstream file(log);
    const std::string calls{std::istreambuf_iterator<char>(file), {}};
    return calls.find("execve") == std::string::npos ? std::string() : calls;
}

TEST_F(HostileJourney, OpeningItReadsNoOtherFileAndCallsNobody) {
    const std::string log = m_folder.path("calls");
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{m_journey},  // the window, until its first picture
          std::vector<std::string>{"check", m_journey},
          std::vector<std::string>{"export", m_journey, "--view", "journey", "--to", m_folder.path("map.svg")}}) {
        const std::string calls = watched(arguments, log);
        if (calls.empty()) GTEST_SKIP() << "programs cannot be watched here: strace is missing or not permitted";
        EXPECT_NE(calls.find("journey.waymark"), std::string::npos) << "it was opened at all";
        EXPECT_EQ(calls.find("bait"), std::string::npos) << arguments.front();
        for (const char* network : {"AF_INET", "sin_addr", "resolv.conf"}) {
            EXPECT_EQ(calls.find(network), std::string::npos) << arguments.front() << ": " << network;
        }
        EXPECT_EQ(calls.find("execve", calls.find("execve") + 1), std::string::npos) << "it started another program";
    }
}

}  // namespace
}  // namespace waymark
