#include "ui/show/room_charts.h"

#include <algorithm>
#include <chrono>

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QWheelEvent>

#include "ui/charts/chart_text.h"
#include "ui/export/chart_names.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr std::chrono::milliseconds kPause{40};
// Of the smallest text of the frame: charts need no larger letters, and those that fit themselves into the room have no
// smaller ones, but are scrolled.
constexpr double kMostLetters = 1.2;
constexpr double kFewestLetters = 0.5;

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
    connect(&live.scenarios, &LiveScenarios::shownChanged, this, &RoomCharts::expire);
    hide();
}

void RoomCharts::show(const std::vector<std::string>& names) {
    if (names != m_names) {
        m_parts.clear();
        m_scroll = {};
    }
    m_names = names;
    expire();
}

void RoomCharts::expire() {
    if (!m_names.empty()) m_pause.start();
}

void RoomCharts::setText(double pixels, bool isBig) {
    m_text = pixels;
    m_isBig = isBig;
    scrollBy({});
}

// Plan and simulation of the journey as it is are there already; those of a scenario are made here.
void RoomCharts::start() {
    std::vector<NamedChart> wanted;
    for (const NamedChart& known : chartsBeside()) {
        if (std::ranges::find(m_names, known.name) != m_names.end()) wanted.push_back(known);
    }
    const auto& scenario = m_live.scenarios.journey();
    ExportSettings settings;
    settings.theme = m_theme->kind;
    if (const auto& risk = m_live.risk.figures()) settings.resources = risk->settings.resources;
    if (!scenario) {
        settings.plan = m_live.chain.plan();
        settings.risk = {m_live.risk.figures(), true};
        m_isWaiting = std::ranges::any_of(wanted, [&](const NamedChart& chart) {
            ExportSettings one = settings;
            one.chart = chart.chart;
            return (showsChain(one) && !one.plan) || (showsRisk(one) && !one.risk.figures);
        });
        if (m_isWaiting) return update();  // what there was stays, pale, until the others have come
    }
    m_isWaiting = scenario != nullptr;  // until its charts have come
    m_job.start(
        this,
        [document = scenario ? scenario->document : m_live.document(), wanted, settings](const auto& delivery,
                                                                                         const std::stop_token& stop) {
            const IncrementalSchedule schedule(document);
            Parts parts;
            for (const NamedChart& chart : wanted) {
                ExportSettings one = settings;
                one.chart = chart.chart;
                one = completed(document, std::move(one), stop);
                if (stop.stop_requested()) return;
                if (auto sheet = sheetChart(document, schedule, one)) parts.push_back({chart.words, std::move(*sheet)});
            }
            delivery(std::move(parts));
        },
        [this](const Parts& parts) {
            m_parts = parts;
            m_isWaiting = false;
            scrollBy({});
        },
        [this] { update(); });
    update();
}

double RoomCharts::scaleOf(const Part& part, const QSizeF& room) const {
    const double letters = m_text / kSmallSize;
    const bool fits = !part.chart.least.isEmpty();
    const QSizeF least = fits ? part.chart.least : part.chart.size;
    const double scale =
        std::min({(fits ? 1.0 : kMostLetters) * letters, room.width() / least.width(), room.height() / least.height()});
    if (m_isBig) return std::max(scale, letters);
    return fits ? std::max(scale, kFewestLetters * letters) : scale;
}

std::vector<RoomCharts::Place> RoomCharts::places() const {
    std::vector<Place> all;
    const double gap = 0.6 * m_text;
    const double head = 1.6 * m_text;
    const double share = height() / std::max<double>(1.0, static_cast<double>(m_parts.size()));
    double top = gap;
    for (const Part& part : m_parts) {
        const QSizeF room(width() - 2.0 * m_text, std::max(1.0, share - 2.0 * gap - head));
        const double scale = scaleOf(part, room);
        const QSizeF& least = part.chart.least;
        const QSizeF size = least.isEmpty() ? QSizeF(std::max(room.width(), part.chart.size.width() * scale),
                                                     part.chart.size.height() * scale)
                                            : room.expandedTo(least * scale);
        all.push_back({QRectF(m_text, top, room.width(), head), QRectF(QPointF(m_text, top + head), size), scale});
        top += head + size.height() + 2.0 * gap;
    }
    // What is less high than the room stands in its middle.
    const double free = all.empty() ? 0.0 : (height() - all.back().chart.bottom() - gap) / 2.0;
    for (Place& place : all) {
        place.title.translate(0.0, std::max(0.0, free));
        place.chart.translate(0.0, std::max(0.0, free));
    }
    return all;
}

std::vector<double> RoomCharts::scales() const {
    std::vector<double> all;
    for (const Place& place : places()) all.push_back(place.scale);
    return all;
}

void RoomCharts::scrollBy(QPointF pixels) {
    QPointF most;
    for (const Place& place : places()) {
        most = {std::max(most.x(), place.chart.right() + m_text - width()),
                std::max(most.y(), place.chart.bottom() + m_text - height())};
    }
    m_scroll += pixels;
    m_scroll = {std::clamp(m_scroll.x(), 0.0, most.x()), std::clamp(m_scroll.y(), 0.0, most.y())};
    update();
}

void RoomCharts::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    scrollBy({});
}

void RoomCharts::wheelEvent(QWheelEvent* event) {
    const QPointF by = -QPointF(event->angleDelta());
    scrollBy(event->modifiers().testFlag(Qt::ShiftModifier) ? QPointF(by.y(), by.x()) : by);
    event->accept();
}

void RoomCharts::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_held = event->position();
    m_isDragged = false;
}

void RoomCharts::mouseMoveEvent(QMouseEvent* event) {
    if (!m_held) return;
    const QPointF by = *m_held - event->position();
    if (!m_isDragged && by.manhattanLength() < QGuiApplication::styleHints()->startDragDistance()) return;
    m_isDragged = true;
    m_held = event->position();
    scrollBy(by);
}

void RoomCharts::mouseReleaseEvent(QMouseEvent*) {
    const bool wasClick = m_held && !m_isDragged;
    m_held.reset();
    if (wasClick) Q_EMIT clicked();
}

void RoomCharts::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), m_theme->panel);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme->line);
    painter.setOpacity(m_isWaiting ? 0.45 : 1.0);
    const std::vector<Place> all = places();
    for (std::size_t k = 0; k < all.size(); ++k) {
        const Place& place = all[k];
        const Part& part = m_parts[k];
        painter.save();
        painter.translate(-m_scroll);
        paintText(painter, place.title.translated(m_scroll.x(), 0.0), part.title,
                  {m_text, FontWeight::SemiBold, m_theme->text});
        painter.translate(place.chart.topLeft());
        painter.scale(place.scale, place.scale);
        part.chart.paint(painter, QRectF(QPointF(), place.chart.size() / place.scale), *m_theme);
        painter.restore();
    }
}

}  // namespace waymark
