// How fluid the map is with 10,000 touchpoints: zooming, panning, dragging, switching the lens. Times are CPU time of
// the window's thread, so that other programs do not count.

#include <memory>
#include <string>

#include <QApplication>
#include <QImage>
#include <QScrollBar>

#include "core/edit/touchpoint_edits.h"
#include "tests/benchmark/benchmark.h"
#include "tests/benchmark/wide_journey.h"
#include "ui/canvas/map_view.h"

namespace waymark::bench {
namespace {

constexpr std::size_t kTouchpoints = 10'000;
constexpr int kFrames = 20;
constexpr double kFrameTarget = 16.0;  // milliseconds: 60 frames a second
constexpr double kEditTarget = 33.0;   // two frames: an edit paints all anew, and works as well

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
        report.note("  95 % quantile", quantile(times, 0.95), "ms");
        report.atMost("  pan frame", median(panTimes(view)), "ms", kFrameTarget);
        report.note("  zoom frame at twice the density", median(denseTimes(view, zoom)), "ms");
    }
}

// What a person does most: moving one card, and typing a time that shifts the rest of the journey.
void edits(Report& report, Session& session, MapView& view) {
    view.setZoom(1.0);
    const Id<Touchpoint> id{kTouchpoints / 2};
    view.reveal(id);
    QCoreApplication::processEvents();
    const layout::Rect rect = toRect(view.mapScene().content().card(id)->rect);
    std::vector<double> drags;
    for (int i = 0; i < kFrames; ++i) {
        const MapCard moved{id, {rect.x + 3.0 * i, rect.y + 2.0 * i, rect.width, rect.height}};
        drags.push_back(frame([&] { view.mapScene().previewCards({&moved, 1}); }));
    }
    view.mapScene().endPreview();
    report.note("canvas: drag frame, one card", median(drags), "ms");
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

void run(Report& report) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    std::string program = "waymark_bench";
    char* arguments[] = {program.data(), nullptr};
    const QApplication application(count, arguments);
    Session session(wideJourney(kTouchpoints));
    std::unique_ptr<MapView> view;
    report.note("canvas: map of 10,000 touchpoints until its first paint", frame([&] {
                    view = std::make_unique<MapView>(session, themeOf(ThemeKind::Light));
                    view->resize(kWindow);
                    view->show();
                }),
                "ms");
    zoomFrames(report, *view, "Journey");
    report.note("canvas: lens switch with everything in sight", frame([&] {
                    view->fitAll();
                    view->setLens(Lens::Pert);
                }),
                "ms");
    zoomFrames(report, *view, "PERT");
    edits(report, session, *view);
}

const Registration kCanvas("canvas", run);

}  // namespace
}  // namespace waymark::bench
