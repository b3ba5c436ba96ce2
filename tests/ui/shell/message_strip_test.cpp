#include "ui/shell/message_strip.h"

#include <gtest/gtest.h>

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

}  // namespace waymark
