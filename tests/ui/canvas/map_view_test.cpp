#include "ui/canvas/map_view.h"

#include <gtest/gtest.h>

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "core/edit/added.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_journey.h"
#include "tests/ui/tools/canvas_fixture.h"

namespace waymark {
namespace {

using test::Canvas;

void wheel(MapView& view, QPoint pixel, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWheelEvent event(pixel, view.viewport()->mapToGlobal(pixel), {}, {0, angle}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

Document wideJourney() {
    return test::randomJourney({.touchpoints = 300, .dependencies = 400, .reach = 40, .stages = 8, .lanes = 5}, 4);
}

// Share of pixels that differ between two pictures of the same size.
double difference(const QImage& a, const QImage& b) {
    if (a.size() != b.size()) return 1.0;
    int differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) differing += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return differing / static_cast<double>(a.width() * a.height());
}

TEST(MapView, TheWheelZoomsWithControlAndKeepsThePlaceUnderThePointer) {
    Canvas canvas(wideJourney());
    MapView& view = canvas.view();
    QSignalSpy zoomed(&view, &MapView::zoomChanged);
    const QPoint pixel(300, 200);
    const QPointF before = view.viewportTransform().inverted().map(QPointF(pixel));
    for (const int angle : {120, 120, 120, -120}) {
        wheel(view, pixel, angle, Qt::ControlModifier);
        const QPointF after = view.viewportTransform().inverted().map(QPointF(pixel));
        EXPECT_NEAR(before.x(), after.x(), 1.5 / view.zoom());
        EXPECT_NEAR(before.y(), after.y(), 1.5 / view.zoom());
    }
    EXPECT_NEAR(view.zoom(), 1.44, 1e-9);
    EXPECT_EQ(zoomed.count(), 4);
}

TEST(MapView, TheWheelScrollsWithoutControlUnlessSetToZoom) {
    Canvas canvas(wideJourney());
    MapView& view = canvas.view();
    wheel(view, {300, 200}, -120);
    EXPECT_GT(view.visibleRect().top(), 10.0);
    EXPECT_EQ(view.zoom(), 1.0);
    wheel(view, {300, 200}, -120, Qt::ShiftModifier);
    EXPECT_GT(view.visibleRect().left(), 10.0);
    view.setWheelZooms(true);
    wheel(view, {300, 200}, 120);
    EXPECT_GT(view.zoom(), 1.0);
}

TEST(MapView, SpaceAndMiddleDragPan) {
    Canvas canvas(wideJourney());
    MapView& view = canvas.view();
    QWidget* viewport = view.viewport();
    const auto pan = [&](Qt::MouseButton button) {
        QTest::mousePress(viewport, button, Qt::NoModifier, {500, 400});
        QMouseEvent move(QEvent::MouseMove, QPointF(420, 350), viewport->mapToGlobal(QPointF(420, 350)), Qt::NoButton,
                         button, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, button, Qt::NoModifier, {420, 350});
    };
    const QPointF before = view.visibleRect().topLeft();
    pan(Qt::MiddleButton);
    EXPECT_EQ(view.visibleRect().topLeft(), before + QPointF(80.0, 50.0));
    QTest::keyPress(&view, Qt::Key_Space);
    pan(Qt::LeftButton);
    QTest::keyRelease(&view, Qt::Key_Space);
    EXPECT_EQ(view.visibleRect().topLeft(), before + QPointF(160.0, 100.0));
    EXPECT_TRUE(canvas.session().selection().empty());
}

TEST(MapView, APinchZoomsAroundItsPlace) {
    Canvas canvas(wideJourney());
    MapView& view = canvas.view();
    const QPointF pixel(300, 200);
    const QPointF before = view.viewportTransform().inverted().map(pixel);
    for (const double step : {0.1, 0.2, -0.05}) {
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, pixel, pixel,
                                  view.viewport()->mapToGlobal(pixel), step, {});
        QCoreApplication::sendEvent(view.viewport(), &pinch);
    }
    EXPECT_NEAR(view.zoom(), 1.1 * 1.2 * 0.95, 1e-9);
    const QPointF after = view.viewportTransform().inverted().map(pixel);
    EXPECT_NEAR(before.x(), after.x(), 1.5 / view.zoom());
    EXPECT_NEAR(before.y(), after.y(), 1.5 / view.zoom());
}

TEST(MapView, ATouchpadScrollsByPixelsInBothDirections) {
    Canvas canvas(wideJourney());
    MapView& view = canvas.view();
    view.scrollBy({200, 200});
    const QPointF before = view.visibleRect().topLeft();
    QWheelEvent event(QPointF(300, 200), view.viewport()->mapToGlobal(QPointF(300, 200)), {-30, 17}, {-240, 136},
                      Qt::NoButton, Qt::NoModifier, Qt::ScrollUpdate, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
    EXPECT_EQ(view.visibleRect().topLeft(), before + QPointF(30.0, -17.0));
}

TEST(MapView, KeysFitTheMapTheSelectionAndGoBackToFullSize) {
    Canvas canvas(wideJourney());
    MapView& view = canvas.view();
    QTest::keyClick(&view, Qt::Key_1, Qt::ShiftModifier);
    EXPECT_TRUE(view.visibleRect().adjusted(-1.0, -1.0, 1.0, 1.0).contains(view.mapScene().content().bounds()));
    canvas.session().select({refTo(Id<Touchpoint>{7}), refTo(Id<Touchpoint>{9})});
    QTest::keyClick(&view, Qt::Key_2, Qt::ShiftModifier);
    for (const std::uint32_t number : {7U, 9U}) {
        const CardLook* card = view.mapScene().content().card(Id<Touchpoint>{number});
        EXPECT_TRUE(view.visibleRect().contains(card->rect));
    }
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(view.zoom(), 1.0);
}

TEST(MapView, PlainKeysAskForLensesAndForTheListOfKeys) {
    Canvas canvas(test::threeInARow().document());
    QSignalSpy keyed(&canvas.view(), &MapView::commandKeyed);
    QTest::keyClick(&canvas.view(), Qt::Key_3);
    QTest::keyClick(&canvas.view(), Qt::Key_6, Qt::KeypadModifier);
    // As on an English and on a German keyboard.
    for (const int key : {static_cast<int>(Qt::Key_Question), static_cast<int>(Qt::Key_ssharp)}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::ShiftModifier, "?");
        QCoreApplication::sendEvent(&canvas.view(), &event);
    }
    QTest::keyClick(&canvas.view(), Qt::Key_7);
    QTest::keyClick(&canvas.view(), Qt::Key_4, Qt::ControlModifier);
    QStringList ids;
    for (const auto& signal : keyed) ids << signal.front().toString();
    EXPECT_EQ(ids, QStringList({"view.lensChain", "view.lensMeasures", "help.shortcuts", "help.shortcuts"}));
}

TEST(MapView, ZoomStepsAreRoundAndEndAtTheirLimits) {
    Canvas canvas(wideJourney());
    MapView& view = canvas.view();
    view.setZoom(0.9);
    view.zoomIn();
    EXPECT_DOUBLE_EQ(view.zoom(), 1.0);
    view.zoomOut();
    EXPECT_DOUBLE_EQ(view.zoom(), 0.8);
    for (int i = 0; i < 30; ++i) view.zoomIn();
    EXPECT_DOUBLE_EQ(view.zoom(), 4.0);
    for (int i = 0; i < 40; ++i) view.zoomOut();
    EXPECT_GT(view.zoom(), 0.0);
}

TEST(MapView, HeadersStayInSightAndInLineWithTheirBands) {
    Canvas canvas(wideJourney());
    MapView& view = canvas.view();
    const StageBand third = view.mapScene().content().map().stages[2];
    for (const double zoom : {1.0, 0.5}) {
        view.setZoom(zoom);
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 37);
        const QRectF header = view.stageHeader().rectOf(refTo(third.id));
        EXPECT_NEAR(header.left(), view.viewportTransform().map(QPointF(third.begin, 0.0)).x(), 1.0);
        EXPECT_NEAR(header.width(), (third.end - third.begin) * zoom, 1.0);
        EXPECT_EQ(view.stageHeader().geometry().bottom() + 1, view.viewport()->geometry().top());
    }
    view.setMapLayout(MapLayout::Network);
    EXPECT_FALSE(view.stageHeader().isVisible());
    EXPECT_FALSE(view.laneHeader().isVisible());
    view.setMapLayout(MapLayout::Time);
    EXPECT_TRUE(view.stageHeader().isVisible());
}

TEST(MapView, TheNameOfAStageStaysInSightUntilTheStageHasGone) {
    Canvas canvas(wideJourney());
    MapView& view = canvas.view();
    const StageBand& band = view.mapScene().content().map().stages[1];
    view.horizontalScrollBar()->setValue(static_cast<int>((band.begin + band.end) / 2.0 - 100.0));
    const QImage header = view.stageHeader().grab(QRect(0, 4, 90, view.stageHeader().height() - 8)).toImage();
    int written = 0;
    for (int y = 0; y < header.height(); ++y) {
        for (int x = 0; x < header.width(); ++x) written += header.pixel(x, y) != header.pixel(0, 0) ? 1 : 0;
    }
    EXPECT_GT(written, 30);
}

TEST(MapView, OpensWholeWhileNamesCanBeReadAndElseAtTheBeginning) {
    Session session(wideJourney());
    MapView view(session, themeOf(ThemeKind::Light));
    const QRectF bounds = view.mapScene().content().bounds();
    view.resize((bounds.size() * 0.75).toSize());
    view.show();
    EXPECT_GT(view.zoom(), 0.6);
    EXPECT_GT(view.visibleRect().right(), bounds.right() - 2.0);
    EXPECT_GT(view.visibleRect().bottom(), bounds.bottom() - 2.0);
    view.resize((bounds.size() * 0.4).toSize());
    EXPECT_EQ(view.zoom(), 0.75);
    EXPECT_LT(view.visibleRect().left(), bounds.left() + 2.0);
    EXPECT_LT(view.visibleRect().right(), bounds.right());
}

TEST(MapView, TheMinimapShowsOnlyWhenPartOfTheMapIsOutOfSightAndJumpsThere) {
    Canvas canvas(wideJourney());
    MapView& view = canvas.view();
    const QPoint corner(view.viewport()->width() - 40, view.viewport()->height() - 30);
    const QRectF before = view.visibleRect();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, corner);
    EXPECT_GT(view.visibleRect().left(), before.left());
    EXPECT_TRUE(canvas.session().selection().empty());

    Canvas small(test::threeInARow().document());
    small.view().fitAll();
    const QImage picture = small.view().viewport()->grab().toImage();
    const QPoint there(picture.width() - 20, picture.height() - 20);
    EXPECT_EQ(picture.pixelColor(there), themeOf(ThemeKind::Light).window);
}

TEST(MapView, LensLayoutAndThemeChangeThePictureAndComeBackExactly) {
    Canvas canvas(test::threeInARow().document());
    MapView& view = canvas.view();
    const auto picture = [&] { return view.grab().toImage(); };
    const QImage journey = picture();
    view.setLens(Lens::Pert);
    const QImage pert = picture();
    EXPECT_GT(difference(journey, pert), 0.01);
    view.setTheme(themeOf(ThemeKind::Dark));
    EXPECT_GT(difference(pert, picture()), 0.5);
    view.setTheme(themeOf(ThemeKind::Light));
    EXPECT_EQ(picture(), pert);
    view.setLens(Lens::Journey);
    EXPECT_EQ(picture(), journey);
}

TEST(MapView, ALensFadesInUnlessThereIsToBeLessMotionAndWhateverIsDoneEndsTheFade) {
    Canvas canvas(test::threeInARow().document());
    MapView& view = canvas.view();
    const auto picture = [&] { return view.grab().toImage(); };
    view.setLens(Lens::Pert);
    EXPECT_FALSE(view.isFading());
    const QImage pert = picture();
    view.setLens(Lens::Journey);
    const QImage journey = picture();
    view.setLessMotion(false);
    view.setLens(Lens::Pert);
    ASSERT_TRUE(view.isFading());
    EXPECT_EQ(view.lens(), Lens::Pert);  // at once
    EXPECT_EQ(picture(), journey);       // nothing has faded yet
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isFading(); }));
    EXPECT_EQ(picture(), pert);
    view.setLens(Lens::Journey);
    canvas.press({300.0, 400.0});
    EXPECT_FALSE(view.isFading());
    canvas.release({300.0, 400.0});
    view.setLens(Lens::Risk);
    QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier);
    EXPECT_FALSE(view.isFading());
    view.setLens(Lens::Pert);
    view.setZoom(0.9);
    EXPECT_FALSE(view.isFading());
}

TEST(MapView, AnEditWhileALensFadesShowsWhenTheFadeIsOver) {
    Canvas canvas(test::threeInARow().document());
    MapView& view = canvas.view();
    view.setLessMotion(false);
    view.setLens(Lens::Pert);
    canvas.session().edit(edit::setName(canvas.document(), Id<Touchpoint>{2}, "Another name"), "");
    EXPECT_TRUE(view.isFading());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isFading(); }));
    const QImage after = view.grab().toImage();
    Canvas other(canvas.document());
    other.view().setLens(Lens::Pert);
    EXPECT_EQ(other.view().grab().toImage(), after);
}

// Collects what a widget really repaints.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }
    QRegion painted;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

TEST(MapView, EveryPixelThatAnEditOrASelectionChangesIsRepainted) {
    for (const double zoom : {1.0, 0.4}) {
        Canvas canvas(wideJourney());
        MapView& view = canvas.view();
        view.setLens(Lens::Pert);
        view.setZoom(zoom);
        Random random(2);
        int partial[2] = {0, 0};  // after edits, after selections
        for (int round = 0; round < 12; ++round) {
            QCoreApplication::processEvents();
            const QImage before = view.viewport()->grab().toImage();
            PaintWatch watch(view.viewport());
            if (round % 2 == 0) {
                canvas.session().edit(test::randomEdit(canvas.document(), {}, random), "edit");
            } else {
                canvas.session().select({refTo(Id<Touchpoint>{static_cast<std::uint32_t>(random.below(20) + 1)})});
            }
            QCoreApplication::processEvents();
            const QRegion painted = watch.painted;
            view.viewport()->removeEventFilter(&watch);
            const QImage after = view.viewport()->grab().toImage();
            if (painted != QRegion(after.rect())) ++partial[round % 2];
            for (int y = 0; y < after.height(); ++y) {
                for (int x = 0; x < after.width(); ++x) {
                    if (before.pixel(x, y) == after.pixel(x, y)) continue;
                    ASSERT_TRUE(painted.contains(QPoint(x, y))) << zoom << ' ' << round << ' ' << x << ' ' << y;
                }
            }
        }
        EXPECT_GT(partial[0], 0);
        EXPECT_EQ(partial[1], 6);
    }
}

// The copy had handles of its own, which nobody clears once it is gone.
TEST(MapView, NothingOfATouchpointIsLeftOnTheMapOnceItIsUndone) {
    for (const double zoom : {1.0, 0.4}) {
        Canvas canvas(test::threeInARow().document());
        MapView& view = canvas.view();
        view.setZoom(zoom);
        QCoreApplication::processEvents();
        canvas.session().select({});
        view.grab();
        PaintWatch watch(view.viewport());
        const QImage before = view.viewport()->grab().toImage();
        const auto changes = edit::addTouchpoint(canvas.document(), {TouchpointKind::Contact, "D", {336.0, 360.0}});
        canvas.session().edit(changes, "add");
        canvas.session().select({refTo(edit::addedIn<Touchpoint>(*changes))});
        QCoreApplication::processEvents();
        const QImage selected = view.viewport()->grab().toImage();
        watch.painted = {};
        canvas.session().undoStack().undo();
        QCoreApplication::processEvents();
        EXPECT_EQ(view.viewport()->grab().toImage(), before);
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x) {
                if (before.pixel(x, y) == selected.pixel(x, y)) continue;
                ASSERT_TRUE(watch.painted.contains(QPoint(x, y))) << zoom << ' ' << x << ' ' << y;
            }
        }
    }
}

TEST(MapView, FittedWholeNoCardTouchesAnEdgeOfTheView) {
    for (const bool hasBands : {true, false}) {
        for (std::size_t count = 1; count <= 30; ++count) {
            Canvas canvas(test::randomJourney({.touchpoints = count,
                                               .dependencies = count,
                                               .reach = 6,
                                               .stages = hasBands ? 4U : 0U,
                                               .lanes = hasBands ? 3U : 0U},
                                              count));
            MapView& view = canvas.view();
            view.resize(1100, 300 + 40 * static_cast<int>(count % 10));
            view.fitAll();
            const QRectF room(view.viewport()->rect());
            const double before = hasBands ? 0.0 : 24.0;  // the headers are margin enough
            for (const auto& [id, look] : view.mapScene().content().cards()) {
                const QRectF card = view.viewportTransform().mapRect(look.rect);
                EXPECT_TRUE(room.adjusted(before, before, -24.0, -24.0).contains(card)) << hasBands << ' ' << count;
            }
        }
    }
}

TEST(MapView, RevealScrollsNoMoreThanNeeded) {
    Canvas canvas(wideJourney());
    MapView& view = canvas.view();
    const QRectF before = view.visibleRect();
    Id<Touchpoint> inSight;
    Id<Touchpoint> far;
    for (const auto& [id, card] : view.mapScene().content().cards()) {
        if (before.adjusted(60.0, 60.0, -60.0, -60.0).contains(card.rect)) inSight = id;
        if (card.rect.top() > before.bottom()) far = id;
    }
    ASSERT_TRUE(inSight.isValid() && far.isValid());
    view.reveal(inSight);
    EXPECT_EQ(view.visibleRect(), before);
    view.reveal(far);
    EXPECT_TRUE(view.visibleRect().contains(view.mapScene().content().card(far)->rect));
}

TEST(MapView, ARightClickSelectsWhatItConcernsAndAsksForAMenu) {
    Canvas canvas(test::threeInARow().document());
    QSignalSpy asked(&canvas.view().mapScene(), &MapScene::contextMenuRequested);
    const QPoint at = canvas.pixel(canvas.centre(Id<Touchpoint>{2}));
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, canvas.view().viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(canvas.view().viewport(), &event);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(canvas.selected(), std::vector{Id<Touchpoint>{2}});
}

TEST(MapView, ShowsTheWayBackToWhoHasLostTheTouchpoints) {
    test::JourneyBuilder journey;  // nothing lies at the lower right
    journey.touchpoint("A", 1).touchpoint("B", 1).touchpoint("C", 1);
    journey.place("A", 100, 100).place("B", 4000, 100).place("C", 100, 3000);
    Canvas canvas(journey.document());
    MapView& view = canvas.view();
    view.setZoom(2.0);
    const QRectF whole = view.mapScene().content().bounds();
    view.showInMiddle(view.mapScene().content().cards().begin()->second.rect.center());
    EXPECT_TRUE(view.overlay().wayBack().isEmpty());
    view.showInMiddle(whole.bottomRight() + QPointF(1000.0, 1000.0));
    ASSERT_TRUE(view.mapScene().content().cardsIn(view.visibleRect()).empty());
    const QPoint press = view.overlay().wayBack().center().toPoint();
    ASSERT_FALSE(view.overlay().wayBack().isEmpty());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, press);
    EXPECT_FALSE(view.mapScene().content().cardsIn(view.visibleRect()).empty());
    EXPECT_TRUE(view.overlay().wayBack().isEmpty());
    EXPECT_EQ(view.zoom(), 2.0);
}

TEST(MapView, OpensAnEmptyJourneyWithHintsForTheFirstStageAndLane) {
    Canvas canvas{Document()};
    EXPECT_FALSE(canvas.view().stageHeader().addRect().isEmpty());
    EXPECT_FALSE(canvas.view().laneHeader().addRect().isEmpty());
    canvas.view().fitAll();
    canvas.view().fitSelection();
    EXPECT_EQ(canvas.view().zoom(), 1.0);
}

}  // namespace
}  // namespace waymark
