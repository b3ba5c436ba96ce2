// What customers say, in the inspector: typed, changed, removed, and the latest first.

#include <QPushButton>
#include <QTest>

#include "core/edit/measure_edits.h"
#include "tests/ui/panels/inspector_fixture.h"
#include "ui/panels/comments_section.h"

namespace waymark {
namespace {

class CommentsTest : public InspectorTest {
protected:
    std::vector<Comment> comments() const {
        const auto& rows = document().table<Comment>();
        return {rows.begin(), rows.end()};
    }
    std::vector<CommentRow*> rows() const {
        QCoreApplication::processEvents();
        std::vector<CommentRow*> visible;
        for (CommentRow* row : inspector->findChildren<CommentRow*>()) {
            if (row->isVisible()) visible.push_back(row);
        }
        return visible;
    }
    void say(const char* code, const char* text, int day) {
        edit::Series series;
        Comment comment;
        comment.touchpoint = id(code);
        comment.text = text;
        comment.date = std::chrono::year{2026} / 3 / day;
        series.comments.push_back(comment);
        session->edit(edit::addSeries(document(), series), {});
    }
    void write(const QString& field_, const QString& text) const {
        auto* notes = field<NotesField>(field_);
        notes->setFocus();
        notes->selectAll();
        QTest::keyClicks(notes, text);
        QTest::keyClick(notes, Qt::Key_Return);
    }
};

TEST_F(CommentsTest, AreTypedChangedAndRemovedWithUndo) {
    select({"A"});
    write("Add a comment", "Nobody told me what comes next");
    ASSERT_EQ(comments().size(), 1U);
    EXPECT_EQ(comments()[0].touchpoint, id("A"));
    EXPECT_EQ(rows().size(), 1U);
    type("Who said it", "Ines");
    type("When it was said", "2026-03-04");
    EXPECT_EQ(comments()[0].author, "Ines");
    EXPECT_EQ(comments()[0].date, std::chrono::year{2026} / 3 / 4);
    type("When it was said", "yesterday");
    EXPECT_FALSE(problem("When it was said").isEmpty());
    EXPECT_EQ(comments()[0].date, std::chrono::year{2026} / 3 / 4);
    auto* emotion = field<DotScale>("Emotion of the comment");
    QTest::mouseClick(emotion, Qt::LeftButton, {}, emotion->centreOf(-2).toPoint());
    EXPECT_EQ(comments()[0].emotion, -2);
    write("What was said", "Nobody called back");
    EXPECT_EQ(comments()[0].text, "Nobody called back");
    QTest::mouseClick(field<QPushButton>("Remove this comment"), Qt::LeftButton);
    EXPECT_TRUE(comments().empty());
    EXPECT_TRUE(rows().empty());
    session->undoStack().undo();
    EXPECT_EQ(rows().size(), 1U);
}

TEST_F(CommentsTest, TheLatestStandFirstAndMoreAreShownOnDemand) {
    for (int day = 1; day <= 8; ++day) say("A", ("on day " + std::to_string(day)).c_str(), day);
    say("B", "elsewhere", 9);
    select({"A"});
    ASSERT_EQ(rows().size(), 5U);
    EXPECT_EQ(rows().front()->findChild<NotesField*>()->toPlainText(), "on day 8");
    QTest::mouseClick(inspector->findChild<QPushButton*>(QStringLiteral("moreComments")), Qt::LeftButton);
    EXPECT_EQ(rows().size(), 8U);
    select({"B"});
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front()->findChild<NotesField*>()->toPlainText(), "elsewhere");
    select({"A"});
    EXPECT_EQ(rows().size(), 5U);
}

}  // namespace
}  // namespace waymark
