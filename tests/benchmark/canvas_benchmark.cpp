// How fluid the map is with 10,000 touchpoints and with 50,000: zooming, panning, dragging with the mouse, selecting,
// switching the lens. Times are CPU time of the window's thread, so that other programs do not count.

#include <cstdlib>
#include <memory>
#include <string>

#include <QApplication>
#include <QImage>
#include <QMouseEvent>
#include <QScrollBar>

#include "core/edit/touchpoint_edits.h"
#include "core/model/change_builder.h"
#include "tests/benchmark/benchmark.h"
#include "tests/benchmark/wide_journey.h"
#include "ui/canvas/map_view.h"
#include "ui/tools/canvas_tools.h"

namespace waymark::bench {
namespace {

constexpr std::size_t kTouchpoints = 10'000;
constexpr std::size_t kHugeTouchpoints = 50'000;
constexpr std::size_t kManyTouchpoints = 1'000;
constexpr int kFrames = 20;
constexpr int kDragFrames = 40;
constexpr double kFrameTarget = 16.0;         // milliseconds: 60 frames a second
constexpr double kSlowestFrameTarget = 25.0;  // of 95 % of the frames
constexpr double kHugeFrameTarget = 66.0;     // 15 frames a second
constexpr double kDragTarget = 8.0;
constexpr double kSwitchTarget = 100.0;
constexpr double kEditTarget = 33.0;  // two frames: an edit paints all anew, and works as well

constexpr QSize kWindow{1400, 850};
constexpr double kZoomStep = 1.002;  // from frame to frame: no two frames share anything that was scaled beforehand

// CPU time of a change together with everything that is painted because of it.
template <class Change>
double frame(Change&& change) {
    return milliseconds([&] {
        change();
        QCoreApplication::processEvents();
    });
}

std::vector<double> zoomTimes(MapView& view, double zoom) {
    view.setZoom(zoom);
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (int i = 0; i < kFrames; ++i) {
        zoom *= kZoomStep;
        times.push_back(frame([&] { view.setZoom(zoom); }));
    }
    return times;
}

std::vector<double> panTimes(MapView& view) {
    std::vector<double> times;
    for (int i = 0; i < kFrames; ++i) {
        QScrollBar* bar = i % 2 == 0 ? view.horizontalScrollBar() : view.verticalScrollBar();
        times.push_back(frame([&] { bar->setValue(bar->value() + (i % 4 < 2 ? 24 : -24)); }));
    }
    return times;
}

// The same frames on a screen of twice the density, painted into a picture of that size.
std::vector<double> denseTimes(MapView& view, double zoom) {
    QImage picture(view.viewport()->size() * 2, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(2.0);
    std::vector<double> times;
    for (int i = 0; i < kFrames / 2; ++i) {
        zoom *= kZoomStep;
        times.push_back(milliseconds([&] {
            view.setZoom(zoom);
            view.viewport()->render(&picture);
        }));
        QCoreApplication::processEvents();
    }
    return times;
}

void zoomFrames(Report& report, MapView& view, const std::string& lens) {
    view.fitAll();
    const double whole = view.zoom();
    for (const double zoom : {whole, 0.2, 0.35, 0.5, 0.6, 0.67, 0.8, 1.0, 2.0}) {
        const std::vector<double> times = zoomTimes(view, zoom);
        const std::string name = zoom == whole ? std::string("fit") : std::to_string(zoom).substr(0, 4);
        report.atMost("canvas: zoom frame, " + lens + ", at " + name, median(times), "ms", kFrameTarget);
        report.atMost("  95 % quantile", quantile(times, 0.95), "ms", kSlowestFrameTarget);
        report.atMost("  pan frame", median(panTimes(view)), "ms", kFrameTarget);
        report.note("  zoom frame at twice the density", median(denseTimes(view, zoom)), "ms");
    }
}

// The mouse on the map, as the window sees it.
class Mouse {
public:
    explicit Mouse(MapView& view) : m_view(view) {}

    void press(QPoint at) { send(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton); }
    void move(QPoint at) { send(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton); }
    void release(QPoint at) { send(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton); }

private:
    void send(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held) {
        QMouseEvent event(type, at, m_view.viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.viewport(), &event);
    }

    MapView& m_view;
};

// Frames of dragging what is selected by this card, which is put back at the end. Only frames in which the card comes
// to lie elsewhere count: on the way from one place where it snaps to the next a frame costs next to nothing.
std::vector<double> dragTimes(MapView& view, Id<Touchpoint> id) {
    view.reveal(id);
    QCoreApplication::processEvents();
    Mouse mouse(view);
    const auto place = [&] { return view.mapScene().content().card(id)->rect.topLeft(); };
    const auto ghosts = [&] { return view.mapScene().decoration().ghosts; };
    const QPoint start = view.mapFromScene(view.mapScene().content().card(id)->rect.center());
    mouse.press(start);
    mouse.move(start + QPoint(20, 20));  // the drag begins
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (int i = 1; i <= kDragFrames; ++i) {
        const QPoint at = start + QPoint(11 * (i % 17) - 60, 7 * (i % 13) - 30);
        const QPointF before = place();
        const std::vector<QRectF> outlines = ghosts();
        const double time = frame([&] { mouse.move(at); });
        if (place() != before || ghosts() != outlines) times.push_back(time);
    }
    mouse.move(start);
    mouse.release(start);
    QCoreApplication::processEvents();
    return times;
}

void drags(Report& report, Session& session, MapView& view) {
    for (const double zoom : {1.0, 0.5}) {
        view.setZoom(zoom);
        std::vector<double> times;
        for (std::size_t k = 500; k < kTouchpoints; k += 1'000) {
            const Id<Touchpoint> id{static_cast<std::uint32_t>(k)};
            session.select({refTo(id)});
            const std::vector<double> some = dragTimes(view, id);
            times.insert(times.end(), some.begin(), some.end());
        }
        const std::string name = std::to_string(zoom).substr(0, 3);
        report.atMost("canvas: drag frame, one card, at " + name, median(times), "ms", kDragTarget);
        report.note("  95 % quantile", quantile(times, 0.95), "ms");
        report.note("  frames in which it moved", static_cast<double>(times.size()), "");
    }
    view.setZoom(1.0);
    std::vector<RowRef> many;
    for (std::size_t k = 0; k < kManyTouchpoints; ++k) {
        many.push_back(refTo(Id<Touchpoint>{static_cast<std::uint32_t>(kTouchpoints / 2 + k)}));
    }
    session.select(many);
    const std::vector<double> times = dragTimes(view, Id<Touchpoint>{kTouchpoints / 2});
    session.select({});
    report.atMost("canvas: drag frame, 1,000 cards", median(times), "ms", kFrameTarget);
    report.note("  95 % quantile", quantile(times, 0.95), "ms");
}

void marquee(Report& report, Session& session, MapView& view) {
    view.fitAll();
    QCoreApplication::processEvents();
    Mouse mouse(view);
    const QPoint from = view.viewport()->rect().bottomRight() - QPoint(2, 2);  // beside the map
    const QPoint to = view.viewport()->rect().topLeft() + QPoint(60, 30);
    mouse.press(from);
    std::vector<double> times;
    for (int i = 1; i <= kFrames; ++i) times.push_back(frame([&] { mouse.move(from + (to - from) * i / kFrames); }));
    times.push_back(frame([&] { mouse.release(to); }));
    report.atMost("canvas: marquee over all, slowest of its frames", quantile(times, 1.0), "ms", kSwitchTarget);
    report.note("  touchpoints selected", static_cast<double>(session.selected<Touchpoint>().size()), "");
    session.select({});
}

void lensSwitches(Report& report, MapView& view) {
    view.fitAll();
    view.setLessMotion(false);  // with both pictures of the fade
    std::vector<double> times;
    for (const Lens lens : {Lens::Journey, Lens::Pert, Lens::Chain, Lens::Risk, Lens::Money, Lens::Measures}) {
        times.push_back(frame([&] { view.setLens(lens); }));
    }
    report.atMost("canvas: lens switch with everything in sight, slowest", quantile(times, 1.0), "ms", kSwitchTarget);
    view.setLessMotion(true);
    view.setLens(Lens::Pert);
}

// What a person does most: typing a time that shifts the rest of the journey, and a name.
void edits(Report& report, Session& session, MapView& view) {
    view.setZoom(1.0);
    const Id<Touchpoint> id{kTouchpoints / 2};
    view.reveal(id);
    QCoreApplication::processEvents();
    std::vector<double> retimings;
    for (int i = 0; i < kFrames; ++i) {
        const Estimate estimate = fixedEstimate(Minutes{480 + 60 * i});
        retimings.push_back(frame([&] { session.edit(edit::setEstimate(session.document(), id, estimate), "Time"); }));
    }
    report.atMost("canvas: edit frame: one time typed, until it is painted", median(retimings), "ms", kEditTarget);
    const std::string name = "Renamed";
    report.note("canvas: one name typed, until it is painted",
                frame([&] { session.edit(edit::setName(session.document(), id, name), "Rename"); }), "ms");
}

std::unique_ptr<MapView> shown(Report& report, Session& session, const std::string& name) {
    std::unique_ptr<MapView> view;
    report.note(name, frame([&] {
                    view = std::make_unique<MapView>(session, themeOf(ThemeKind::Light));
                    view->resize(kWindow);
                    view->show();
                }),
                "ms");
    return view;
}

void largeMap(Report& report) {
    Session session(wideJourney(kTouchpoints));
    std::unique_ptr<MapView> view = shown(report, session, "canvas: map of 10,000 touchpoints until its first paint");
    const CanvasTools tools(session, *view);
    zoomFrames(report, *view, "Journey");
    lensSwitches(report, *view);
    zoomFrames(report, *view, "PERT");
    drags(report, session, *view);
    marquee(report, session, *view);
    edits(report, session, *view);
}

// Each card with pain points, an opportunity and an owner, every tenth locked, and sticky notes all over the map.
Document markedJourney() {
    Document document = wideJourney(kTouchpoints);
    ChangeBuilder build(document);
    for (Touchpoint row : document.table<Touchpoint>()) {
        row.owner = "Owner " + std::to_string(row.id.value % 12);
        Experience felt;
        felt.id = experienceOf(row.id);
        felt.emotion = static_cast<std::int8_t>(static_cast<int>(row.id.value % 5) - 2);
        felt.painPoints = "No answer\nfor two days";
        felt.opportunities = "Call back";
        build.put(felt);
        const Placement* card = document.find(placementOf(row.id));
        if (card && row.id.value % 10 == 0) {
            Placement locked = *card;
            locked.isLocked = true;
            build.put(locked);
        }
        if (card && row.id.value % 30 == 0) {
            StickyNote note;
            note.text = "Ask legal about the data clause before the next workshop";
            note.x = card->x + 40.0;
            note.y = card->y + 60.0;
            build.add(note);
        }
        build.put(std::move(row));
    }
    if (!document.apply(build.take())) std::abort();  // made here, so a refusal is a mistake here
    return document;
}

void markedMap(Report& report) {
    Session session(markedJourney());
    const std::unique_ptr<MapView> view = shown(report, session, "canvas: the same with marks, until its first paint");
    view->mapScene().setCardColours(CardColours::Owner);
    zoomFrames(report, *view, "Journey with marks");
}

void hugeMap(Report& report) {
    Session session(wideJourney(kHugeTouchpoints));
    const std::unique_ptr<MapView> view =
        shown(report, session, "canvas: map of 50,000 touchpoints until its first paint");
    view->fitAll();
    const double whole = view->zoom();
    for (const double zoom : {whole, 0.35, 1.0}) {
        const std::string name = zoom == whole ? std::string("fit") : std::to_string(zoom).substr(0, 4);
        report.atMost("canvas: 50,000, zoom frame at " + name, median(zoomTimes(*view, zoom)), "ms", kHugeFrameTarget);
        report.atMost("  pan frame", median(panTimes(*view)), "ms", kHugeFrameTarget);
    }
}

void run(Report& report) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    std::string program = "waymark_bench";
    char* arguments[] = {program.data(), nullptr};
    const QApplication application(count, arguments);
    largeMap(report);
    markedMap(report);
    hugeMap(report);
}

const Registration kCanvas("canvas", run);

}  // namespace
}  // namespace waymark::bench
