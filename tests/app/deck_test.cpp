// Slides from the command line.

#include <gtest/gtest.h>

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

class DeckCommandTest : public ::testing::Test {
protected:
    std::string written(const std::string& name) {
        const std::string journey = m_folder.path("journey.waymark");
        if (!m_folder.has("journey.waymark")) {
            EXPECT_EQ(runProgram({"new", "--template", "customer-onboarding", "--to", journey}).exitCode, 0);
        }
        const Outcome outcome = runProgram({"deck", journey, "--to", m_folder.path(name)});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
        return m_folder.read(name);
    }

    Folder m_folder;
};

TEST_F(DeckCommandTest, GivesTheSameBytesEachTime) {
    EXPECT_EQ(written("one.pptx"), written("two.pptx"));
    EXPECT_EQ(written("one.pdf"), written("two.pdf"));
}

// The story that is proposed where a journey has no scenes.
TEST_F(DeckCommandTest, PdfHasPagesOfSixteenToNineWithTextThatCanBeSearched) {
    (void)written("deck.pdf");
    const QString path = QString::fromStdString(m_folder.path("deck.pdf"));
    const auto facts = printedBy("pdfinfo", {path});
    if (!facts) GTEST_SKIP() << "poppler-utils is not installed";
    const auto size = QRegularExpression("Page size: +([0-9.]+) x ([0-9.]+)").match(*facts);
    EXPECT_NEAR(size.captured(1).toDouble(), 960.0, 0.5);
    EXPECT_NEAR(size.captured(2).toDouble(), 540.0, 0.5);
    EXPECT_GT(QRegularExpression("Pages: +(\\d+)").match(*facts).captured(1).toInt(), 4);
    EXPECT_TRUE(printedBy("pdftotext", {path, "-"})->contains("The critical path"));
}

// The second page of the story is its first stage, with the lanes it runs through and what comes before and behind.
TEST_F(DeckCommandTest, ASlideOfAStageSaysInWhichStageAndLanesItsTouchpointsStand) {
    (void)written("deck.pdf");
    const QString path = QString::fromStdString(m_folder.path("deck.pdf"));
    const auto text = printedBy("pdftotext", {"-f", "3", "-l", "3", "-layout", path, "-"});
    if (!text) GTEST_SKIP() << "poppler-utils is not installed";
    for (const char* words : {"Welcome", "Set-up", "Frontstage", "Backstage", "Success", "Users invited"}) {
        EXPECT_TRUE(text->contains(words)) << words << " in " << text->toStdString();
    }
    EXPECT_EQ(text->count("Set-up"), 2) << "the title of the slide and the name above the stage";
    EXPECT_FALSE(text->contains("Go-live"));
}

// Nobody but its own programs knows what a presentation is; this one is at hand.
TEST_F(DeckCommandTest, AnOfficeOpensThePresentationAndShowsAllOfItsSlides) {
    if (QStandardPaths::findExecutable("soffice").isEmpty()) GTEST_SKIP() << "libreoffice is not installed";
    (void)written("deck.pptx");
    (void)written("deck.pdf");
    const QString folder = QString::fromStdString(m_folder.path("office"));
    (void)printedBy("soffice", {"-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to",
                                "pdf", "--outdir", folder, QString::fromStdString(m_folder.path("deck.pptx"))});
    const QRegularExpression count("Pages: +(\\d+)");
    const auto pagesOf = [&](const QString& pdf) {
        return count.match(printedBy("pdfinfo", {pdf}).value_or(QString())).captured(1).toInt();
    };
    EXPECT_GT(pagesOf(folder + "/deck.pdf"), 4);
    EXPECT_EQ(pagesOf(folder + "/deck.pdf"), pagesOf(QString::fromStdString(m_folder.path("deck.pdf"))));
    EXPECT_TRUE(printedBy("pdftotext", {folder + "/deck.pdf", "-"})->contains("The critical path"));
}

TEST_F(DeckCommandTest, EveryPartOfAPresentationIsWellFormedAndRefersToPartsThatAreThere) {
    (void)written("deck.pptx");
    const char* look = R"(
import sys, zipfile, posixpath
import xml.etree.ElementTree as xml
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
names = set(book.namelist())
trees = {name: xml.fromstring(book.read(name)) for name in names}
for name in names:
    if not name.endswith('.rels'): continue
    folder = posixpath.dirname(posixpath.dirname(name))
    for one in trees[name]:
        target = posixpath.normpath(posixpath.join(folder, one.get('Target')))
        assert target in names, (name, target)
slides = [name for name in names if name.startswith('ppt/slides/slide')]
a = '{http://schemas.openxmlformats.org/drawingml/2006/main}'
p = '{http://schemas.openxmlformats.org/presentationml/2006/main}'
for name in slides:
    assert not list(trees[name].iter(p + 'pic')), 'a picture of pixels'
    assert len(list(trees[name].iter(a + 't'))) > 3, name
    ids = [one.get('id') for one in trees[name].iter(p + 'cNvPr')]
    assert len(ids) == len(set(ids)), name
print(len(slides))
)";
    const auto outcome =
        printedBy("/usr/bin/python3", {"-c", look, QString::fromStdString(m_folder.path("deck.pptx"))});
    if (!outcome) GTEST_SKIP() << "python3 is not installed";
    EXPECT_GT(outcome->trimmed().toInt(), 4) << outcome->toStdString();
}

TEST_F(DeckCommandTest, RefusesOtherEndings) {
    const std::string journey = m_folder.path("empty.waymark");
    ASSERT_EQ(runProgram({"new", "--to", journey}).exitCode, 0);
    const Outcome outcome = runProgram({"deck", journey, "--to", m_folder.path("deck.key")});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_NE(outcome.errors.find(".pptx"), std::string::npos) << outcome.errors;
}

}  // namespace
}  // namespace waymark
