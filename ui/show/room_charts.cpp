#include "ui/show/room_charts.h"

#include <algorithm>
#include <chrono>

#include <QPainter>

#include "ui/charts/chart_text.h"
#include "ui/export/chart_names.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr std::chrono::milliseconds kPause{40};
constexpr double kTitle = 1.0 / 44.0;   // of the height of the widget
constexpr double kUsualHeight = 620.0;  // of a chart whose texts are then as large as they are written
constexpr double kNarrowest = 420.0;    // a chart is laid out no narrower than this

}  // namespace

RoomCharts::RoomCharts(const LiveJourney& live, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_live(live), m_theme(&theme) {
    setObjectName(QStringLiteral("roomCharts"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &RoomCharts::start);
    connect(&live.session, &Session::changed, this, &RoomCharts::expire);
    connect(&live.risk, &LiveRisk::changed, this, &RoomCharts::expire);
    connect(&live.chain, &LiveChain::changed, this, &RoomCharts::expire);
    hide();
}

void RoomCharts::show(const std::vector<std::string>& names) {
    if (names != m_names) m_parts.clear();
    m_names = names;
    setVisible(!names.empty());
    expire();
}

void RoomCharts::expire() {
    if (!m_names.empty()) m_pause.start();
}

void RoomCharts::start() {
    std::vector<NamedChart> wanted;
    for (const NamedChart& known : chartsBeside()) {
        if (std::ranges::find(m_names, known.name) != m_names.end()) wanted.push_back(known);
    }
    ExportSettings settings;
    settings.plan = m_live.chain.plan();
    settings.risk = {m_live.risk.figures(), true};
    settings.theme = m_theme->kind;
    m_isWaiting = std::ranges::any_of(wanted, [&](const NamedChart& chart) {
        ExportSettings one = settings;
        one.chart = chart.chart;
        return (showsChain(one) && !one.plan) || (showsRisk(one) && !one.risk.figures);
    });
    if (m_isWaiting) return update();  // what there was stays, pale, until the others have come
    m_job.start(
        this,
        [document = m_live.document(), wanted, settings](const auto& delivery, const std::stop_token& stop) {
            const IncrementalSchedule schedule(document);
            Parts parts;
            for (const NamedChart& chart : wanted) {
                if (stop.stop_requested()) return;
                ExportSettings one = settings;
                one.chart = chart.chart;
                if (auto sheet = sheetChart(document, schedule, one))
                    parts.push_back({chart.words, std::move(*sheet), chart.chart == Chart::Finish});
            }
            delivery(std::move(parts));
        },
        [this](const Parts& parts) {
            m_parts = parts;
            update();
        },
        [this] { update(); });
}

void RoomCharts::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), m_theme->panel);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme->line);
    const double title = std::max(16.0, height() * kTitle);
    const double room = height() / std::max<double>(1.0, static_cast<double>(m_parts.size()));
    painter.setOpacity(m_isWaiting ? 0.45 : 1.0);
    for (std::size_t k = 0; k < m_parts.size(); ++k) {
        const Part& part = m_parts[k];
        QRectF where(title, room * static_cast<double>(k) + 0.6 * title, width() - 2.0 * title, room - 1.2 * title);
        QRectF head = where;
        head.setHeight(1.6 * title);
        paintText(painter, head, part.title, {title, FontWeight::SemiBold, m_theme->text});
        where.setTop(head.bottom());
        // A curve is drawn in any width; lists and bars need all of theirs.
        const double narrowest = part.isCurve ? kNarrowest : std::max(kNarrowest, part.chart.size.width());
        double scale = std::min(height() / kUsualHeight, where.width() / narrowest);
        scale = std::min(scale, where.height() / std::min(part.chart.size.height(), where.height()));
        const QSizeF size(where.width() / scale, std::min(part.chart.size.height(), where.height() / scale));
        painter.save();
        painter.translate(where.topLeft());
        painter.scale(scale, scale);
        part.chart.paint(painter, QRectF(QPointF(), size), *m_theme);
        painter.restore();
    }
}

}  // namespace waymark
