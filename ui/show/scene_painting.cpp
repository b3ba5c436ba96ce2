#include "ui/show/scene_painting.h"

#include <algorithm>
#include <optional>

#include "core/value/scenario_journey.h"
#include "ui/canvas/chain_layer.h"
#include "ui/canvas/scenario_layer.h"
#include "ui/export/chart_names.h"
#include "ui/export/map_picture.h"
#include "ui/export/sheet_chart.h"

namespace waymark {
namespace {

constexpr double kMargin = 0.02;         // of the width, around a picture
constexpr double kMostOfChart = 1.6;     // scale, on the usual size
constexpr QSizeF kUsualSize(1280, 720);  // pictures are laid out as on a screen of this size, then scaled

QRectF centred(const QSizeF& size, const QRectF& where) {
    QRectF rect(QPointF(), size);
    rect.moveCenter(where.center());
    return rect;
}

}  // namespace

ScenePainter::ScenePainter(Source source) : m_source(std::move(source)), m_schedule(m_source.document) {}

void ScenePainter::paintMapOf(QPainter& painter, const QRectF& where, const Scene& scene, const Theme& theme) const {
    const Document& document = m_source.document;
    const bool hasPlan = m_source.plan && !m_source.plan->starts.empty();
    const ChainLayer chain =
        scene.lens == Lens::Chain && hasPlan ? ChainLayer(document, m_schedule, *m_source.plan, false) : ChainLayer();
    ScenarioLayer marks;
    if (const Scenario* scenario = document.find(scene.scenario)) {
        if (const auto after = scenarioJourney(document, *scenario))
            marks = scenarioLayer(document, m_schedule, scene.scenario, *after);
    }
    MapPicture picture({document,
                        m_schedule,
                        scene.lens,
                        scene.layout,
                        scene.lens == Lens::Chain ? &chain : nullptr,
                        m_source.risk,
                        &marks,
                        {}});
    picture.pickOut(scene.selection);
    const bool isPart = scene.width > 0.0 && scene.height > 0.0;
    const QRectF seen =
        isPart ? QRectF(scene.x - scene.width / 2.0, scene.y - scene.height / 2.0, scene.width, scene.height)
               : picture.bounds();
    const double inset = kMargin * where.width();
    const QRectF room = isPart ? where : where.adjusted(inset, inset, -inset, -inset);
    const double scale = std::min(room.width() / seen.width(), room.height() / seen.height());
    painter.save();
    painter.setClipRect(where);
    painter.translate(where.center());
    painter.scale(scale, scale);
    painter.translate(-seen.center());
    picture.paint(painter, theme, true);
    painter.restore();
}

void ScenePainter::paintCharts(QPainter& painter, const QRectF& where, const Scene& scene, const Theme& theme) const {
    const double height = where.height() / static_cast<double>(scene.panels.size());
    std::optional<ScenarioJourney> after;
    if (const Scenario* scenario = m_source.document.find(scene.scenario)) {
        if (auto made = scenarioJourney(m_source.document, *scenario)) after = std::move(*made);
    }
    const Document& document = after ? after->document : m_source.document;
    const IncrementalSchedule& schedule = after ? after->schedule : m_schedule;
    for (std::size_t k = 0; k < scene.panels.size(); ++k) {
        const auto chart = chartNamed(scene.panels[k]);
        if (!chart) continue;
        ExportSettings settings;
        settings.chart = *chart;
        if (after) {
            settings = completed(document, std::move(settings));
        } else {
            settings.plan = m_source.plan ? m_source.plan : std::make_shared<const ChainPlan>();
            settings.risk = m_source.risk;
        }
        const auto sheet = sheetChart(document, schedule, settings);
        if (!sheet) continue;
        const QRectF part(where.left(), where.top() + height * static_cast<double>(k), where.width(), height);
        const QRectF room = part.adjusted(12, 12, -12, -12);
        const bool fits = !sheet->least.isEmpty();
        const QSizeF least = fits ? sheet->least : sheet->size;
        const double scale = std::min({kMostOfChart, room.width() / least.width(), room.height() / least.height()});
        const QRectF target = fits ? room : centred(sheet->size * scale, room);
        painter.save();
        painter.translate(target.topLeft());
        painter.scale(scale, scale);
        sheet->paint(painter, QRectF(QPointF(), target.size() / scale), theme);
        painter.restore();
    }
}

void ScenePainter::paint(QPainter& painter, const QRectF& where, const Scene& scene, const Theme& theme) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(where, theme.panel);
    const double scale = where.width() / kUsualSize.width();
    painter.translate(where.topLeft());
    painter.scale(scale, scale);
    QRectF map(QPointF(), where.size() / scale);
    if (!scene.panels.empty()) {
        QRectF beside = map;
        beside.setLeft(map.left() + map.width() * (1.0 - kChartShare));
        map.setRight(beside.left());
        paintCharts(painter, beside, scene, theme);
    }
    paintMapOf(painter, map, scene, theme);
    painter.restore();
}

QImage ScenePainter::picture(const Scene& scene, QSize pixels, const Theme& theme) const {
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.panel);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(), QSizeF(pixels)), scene, theme);
    return image;
}

}  // namespace waymark
