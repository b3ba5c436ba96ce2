#pragma once
// Pictures of scenes, painted apart from any window: the part of the map that a scene shows, in its lens and with its
// scenario, and its charts beside it.

#include <memory>

#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QSize>

#include "core/chain/chain_plan.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/canvas/risk_painting.h"
#include "ui/style/theme.h"

namespace waymark {

// A state of the journey with what was computed of it; where that is missing, pictures leave it out.
class ScenePainter {
public:
    struct Source {
        Document document;
        std::shared_ptr<const ChainPlan> plan;
        RiskView risk;
    };
    explicit ScenePainter(Source source);

    // Takes time in proportion to the journey.
    void paint(QPainter& painter, const QRectF& where, const Scene& scene, const Theme& theme) const;
    // So many pixels, opaque.
    [[nodiscard]] QImage picture(const Scene& scene, QSize pixels, const Theme& theme) const;

private:
    void paintMapOf(QPainter& painter, const QRectF& where, const Scene& scene, const Theme& theme) const;
    void paintCharts(QPainter& painter, const QRectF& where, const Scene& scene, const Theme& theme) const;

    Source m_source;
    IncrementalSchedule m_schedule;
};

// How much of the width the charts of a scene take beside the map.
inline constexpr double kChartShare = 0.42;

}  // namespace waymark
