#include "ui/shell/message_strip.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>

namespace waymark {
namespace {

class MessageStripTest : public ::testing::Test {
protected:
    MessageStripTest() : strip(themeOf(ThemeKind::Light), &map) {
        map.resize(700, 400);
        map.show();
    }
    QWidget map;
    MessageStrip strip;
};

}  // namespace

TEST_F(MessageStripTest, ShowsTheSentenceAsItIsInsideTheMap) {
    strip.say("<b>A</b> cannot depend on itself.", "problems");
    EXPECT_TRUE(strip.isVisible());
    EXPECT_EQ(strip.sentence(), "<b>A</b> cannot depend on itself.");
    EXPECT_EQ(strip.findChild<QLabel*>()->textFormat(), Qt::PlainText);
    EXPECT_TRUE(map.rect().contains(strip.geometry()));
}

TEST_F(MessageStripTest, WrapsLongSentencesAndStaysInsideWhenTheMapGetsSmaller) {
    strip.say(QString("word ").repeated(60), "problems");
    const int wide = strip.height();
    EXPECT_TRUE(map.rect().contains(strip.geometry()));
    map.resize(400, 400);
    QTest::qWait(0);
    EXPECT_TRUE(map.rect().contains(strip.geometry()));
    EXPECT_GT(strip.height(), wide);
}

TEST_F(MessageStripTest, ClosesOnAClick) {
    strip.say("Saved.", "save");
    QTest::mouseClick(&strip, Qt::LeftButton);
    EXPECT_FALSE(strip.isVisible());
}

TEST_F(MessageStripTest, ClosesByItselfButNotUnderTheMouse) {
    strip.say("Saved.", "save");
    EXPECT_GE(strip.timeLeft(), std::chrono::seconds(2));
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QApplication::sendEvent(&strip, &enter);
    EXPECT_LT(strip.timeLeft(), std::chrono::seconds(0));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&strip, &leave);
    EXPECT_GT(strip.timeLeft(), std::chrono::seconds(0));
}

TEST_F(MessageStripTest, WorkStaysUntilItIsDoneAndCanBeCancelled) {
    int cancelled = 0;
    QObject::connect(&strip, &MessageStrip::cancelled, [&] { ++cancelled; });
    strip.sayWorking("Exporting …", "export");
    EXPECT_LT(strip.timeLeft(), std::chrono::seconds(0)) << "it does not close by itself";
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {4, 4});
    EXPECT_TRUE(strip.isVisible());
    auto* cancel = strip.findChild<QPushButton*>("cancelWork");
    EXPECT_TRUE(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_EQ(cancelled, 1);
    strip.sayWorking("Exporting …", "export");
    strip.done();
    EXPECT_FALSE(strip.isVisible());
    strip.say("Exported.", "export");
    EXPECT_FALSE(cancel->isVisible());
    strip.done();
    EXPECT_TRUE(strip.isVisible()) << "a sentence that tells of no work stays for its time";
}

}  // namespace waymark
