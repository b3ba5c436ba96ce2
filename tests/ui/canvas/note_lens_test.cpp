// The Money and the Measures lens: what cards say, and that they follow edits.

#include <gtest/gtest.h>

#include "core/edit/measure_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/edit/value_edits.h"
#include "tests/support/journey_builder.h"
#include "ui/canvas/card_help.h"
#include "ui/canvas/card_painting.h"
#include "ui/canvas/map_content.h"
#include "ui/canvas/note_painting.h"

namespace waymark {
namespace {

constexpr Id<Touchpoint> kCheap{1}, kDear{2}, kFree{3};

Document pricedJourney() {
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2).touchpoint("C", 1).after("B", "A").after("C", "B");
    build.place("A", 100.0, 100.0).place("B", 300.0, 100.0).place("C", 500.0, 100.0);
    for (const auto& [id, cost] : {std::pair{kCheap, Money{250}}, std::pair{kDear, Money{750}}}) {
        Touchpoint row = build.document().table<Touchpoint>().at(id);
        row.cost = cost;
        build.replace(row);
    }
    return build.document();
}

QString plainWords(QString text) { return text.replace(QChar(0xA0), ' '); }

const CardNote& noteOf(MapContent& content, Id<Touchpoint> id) { return *content.face(*content.card(id)).note; }

void measure(Session& session, Id<Touchpoint> id, double figure, std::int64_t count) {
    Measure row;
    row.name = "Satisfied";
    row.kind = MeasureKind::CustomerSatisfaction;
    row.touchpoint = id;
    row.target = 80.0;
    const auto added = edit::addMeasure(session.document(), row);
    ASSERT_TRUE(session.edit(added, "measure"));
    const std::uint32_t number = session.document().table<Measure>().nextNumber() - 1;
    edit::Series series;
    series.figures.push_back({{}, Id<Measure>{number}, kNoDay, figure, count});
    ASSERT_TRUE(session.edit(edit::addSeries(session.document(), series), "figures"));
}

TEST(MoneyLens, CardsSayWhatAPassCostsAndWhichShareThatIs) {
    Session session(pricedJourney());
    MapContent content(session, Lens::Money, MapLayout::Drawn);
    EXPECT_EQ(plainWords(noteOf(content, kDear).figure.text), "7.50 €");
    EXPECT_EQ(plainWords(noteOf(content, kDear).remark.text), "75 %");
    EXPECT_EQ(noteOf(content, kDear).heat, 1.0);
    EXPECT_DOUBLE_EQ(content.card(kCheap)->heat, 1.0 / 3.0);
    EXPECT_FALSE(noteOf(content, kFree).isKnown);
    EXPECT_TRUE(plainWords(cardHelp(content, kDear, 1.0)).contains("75 % of the whole"));
    content.setLens(Lens::Journey);
    EXPECT_FALSE(content.face(*content.card(kDear)).note);
}

TEST(MoneyLens, FollowsEditsAndCountsInitiatives) {
    Session session(pricedJourney());
    MapContent content(session, Lens::Money, MapLayout::Drawn);
    std::vector<Id<Touchpoint>> changed;
    QObject::connect(&session, &Session::changed, &session, [&](const ChangeSet& changes, const ScheduleDelta& delta) {
        changed = content.update(changes, delta).cards;
    });
    ASSERT_TRUE(session.edit(edit::setCost(session.document(), kFree, Money{1000}), "cost"));
    EXPECT_EQ(changed, (std::vector<Id<Touchpoint>>{kCheap, kDear, kFree}));  // the shares of all have changed
    EXPECT_EQ(plainWords(noteOf(content, kFree).remark.text), "50 %");
    Initiative initiative;
    initiative.name = "Cheaper";
    ASSERT_TRUE(session.edit(edit::addInitiative(session.document(), initiative), "initiative"));
    Effect effect;
    effect.initiative = Id<Initiative>{1};
    effect.kind = EffectKind::NewCost;
    effect.touchpoint = kDear;
    ASSERT_TRUE(session.edit(edit::addEffect(session.document(), effect), "effect"));
    EXPECT_EQ(noteOf(content, kDear).count, 1);
    EXPECT_EQ(changed, std::vector<Id<Touchpoint>>{kDear});
}

TEST(MeasuresLens, CardsSayHowAMeasureStandsAndDoubtIsNoMiss) {
    Session session(pricedJourney());
    measure(session, kCheap, 95.0, 400);
    measure(session, kDear, 40.0, 400);
    measure(session, kFree, 75.0, 8);
    MapContent content(session, Lens::Measures, MapLayout::Drawn);
    EXPECT_EQ(noteOf(content, kCheap).verdict, Verdict::Good);
    EXPECT_EQ(noteOf(content, kDear).verdict, Verdict::Bad);
    EXPECT_EQ(noteOf(content, kFree).verdict, Verdict::Unclear);  // of eight answers nothing can be told
    EXPECT_EQ(plainWords(noteOf(content, kDear).figure.text), "40 %");
    EXPECT_EQ(plainWords(noteOf(content, kDear).remark.text), "target 80 %");
    EXPECT_EQ(content.card(kDear)->heat, 1.0);
}

TEST(NoteLens, VerdictsDifferInShapeNotOnlyInColour) {
    const auto pictureOf = [](Verdict verdict) {
        CardFace face;
        face.note = CardNote{};
        face.note->verdict = verdict;
        QImage image(170, 90, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        Theme grey = themeOf(ThemeKind::Light);
        grey.good = grey.warning = grey.critical = QColor(90, 90, 90);
        paintCard(painter, QRectF(8, 10, 144, 72), face, Lens::Measures, grey);
        return image;
    };
    EXPECT_NE(pictureOf(Verdict::Good), pictureOf(Verdict::Bad));
    EXPECT_NE(pictureOf(Verdict::Good), pictureOf(Verdict::Unclear));
    EXPECT_NE(pictureOf(Verdict::Bad), pictureOf(Verdict::Unclear));
}

TEST(NoteLens, LegendsFitTheRoomThatTheyAskFor) {
    for (const Lens lens : {Lens::Money, Lens::Measures}) {
        const QSizeF size = noteLegendSize(lens, 2000.0);
        QImage image(static_cast<int>(size.width()) + 60, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintNoteLegend(painter, QPointF(10.0, 10.0), lens, themeOf(ThemeKind::Light), 2000.0);
        int last = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != QColor(Qt::white)) last = std::max(last, x);
            }
        }
        EXPECT_GT(last, 100);
        EXPECT_LE(last, 12 + static_cast<int>(size.width()));
    }
}

TEST(MeasuresLens, CardsCountWhatCustomersSayAndToolTipsQuoteTheLast) {
    Session session(pricedJourney());
    MapContent content(session, Lens::Measures, MapLayout::Drawn);
    QObject::connect(&session, &Session::changed, &session, [&](const ChangeSet& changes, const ScheduleDelta& delta) {
        static_cast<void>(content.update(changes, delta));
    });
    EXPECT_TRUE(noteOf(content, kDear).comments.text.isEmpty());
    edit::Series series;
    for (const char* text : {"Too slow", "Still <b>too</b> slow"}) {
        Comment comment;
        comment.touchpoint = kDear;
        comment.text = text;
        series.comments.push_back(comment);
    }
    ASSERT_TRUE(session.edit(edit::addSeries(session.document(), series), "comments"));
    EXPECT_EQ(noteOf(content, kDear).comments.text, "2");
    EXPECT_TRUE(cardHelp(content, kDear, 1.0).contains("Still <b>too</b> slow"));
    EXPECT_TRUE(noteOf(content, kFree).comments.text.isEmpty());
    session.undoStack().undo();
    EXPECT_TRUE(noteOf(content, kDear).comments.text.isEmpty());
}

}  // namespace
}  // namespace waymark
