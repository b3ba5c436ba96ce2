#include "ui/panels/load_view.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "core/resource/assigned_demands.h"
#include "ui/style/date_words.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kRightMargin = 20.0;

}  // namespace

LoadView::LoadView(Session& session, const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent), m_context{session, &theme} {
    setObjectName(QStringLiteral("loadView"));
    setAccessibleName(tr("Load of the resources"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(&session, &Session::changed, this, &LoadView::follow);
    recompute();
}

void LoadView::setTheme(const Theme& theme) {
    m_context.theme = &theme;
    viewport()->update();
}

void LoadView::follow(const ChangeSet& changes, const ScheduleDelta& delta) {
    const bool concerns = !delta.empty() || mentions<Touchpoint>(changes) || mentions<Resource>(changes) ||
                          mentions<Demand>(changes) || mentions<Calendar>(changes) || mentions<Journey>(changes);
    if (!concerns) return;
    m_isStale = true;
    if (isVisible()) recompute();
}

void LoadView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    if (m_isStale) recompute();
}

void LoadView::recompute() {
    m_chart = loadChart(m_context.document(), m_context.session.schedule());
    m_isStale = false;
    QStringList lines;
    for (std::size_t row = 0; row < m_chart.loads.size(); ++row) lines.append(summary(row));
    setAccessibleDescription(lines.join('\n'));
    fitScrollBar();
    viewport()->update();
}

void LoadView::fitScrollBar() {
    const auto rows = static_cast<double>(m_chart.loads.size());
    const auto height = static_cast<int>(loadAxisHeight(m_chart) + rows * (kLoadRow + kLoadGap));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(kLoadRow));
}

void LoadView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

QString LoadView::summary(std::size_t row) const {
    const ResourceLoad& load = m_chart.loads[row];
    QString text = tr("%1: at most %2 of %3").arg(m_chart.names[row]).arg(load.peak).arg(load.capacity);
    if (load.overTime > Minutes{0}) {
        text += tr(", over-allocated for %1").arg(durationWords(load.overTime, m_chart.words.unit));
    }
    if (load.available > 0.0) text += tr("; %1 % used").arg(std::lround(100.0 * load.utilisation()));
    return text;
}

QRectF LoadView::roomOf(std::size_t row) const {
    const double top =
        loadAxisHeight(m_chart) + static_cast<double>(row) * (kLoadRow + kLoadGap) - verticalScrollBar()->value();
    return {kLoadLabel, top, std::max(1.0, viewport()->width() - kLoadLabel - kRightMargin), kLoadRow};
}

QPointF LoadView::placeOf(std::size_t row, WorkTime time) const {
    const QRectF room = roomOf(row);
    return {loadX(m_chart, room, time), room.center().y()};
}

std::optional<LoadView::Spot> LoadView::spotAt(const QPointF& position) const {
    for (std::size_t row = 0; row < m_chart.loads.size(); ++row) {
        const QRectF room = roomOf(row);
        if (!room.contains(position)) continue;
        const double share = (position.x() - room.left()) / room.width();
        const auto finish = static_cast<double>(m_chart.finish.count());
        return Spot{row, WorkTime{Minutes{static_cast<std::int64_t>(share * finish)}}};
    }
    return std::nullopt;
}

std::vector<Id<Touchpoint>> LoadView::workingAt(const Spot& spot) const {
    std::vector<Id<Touchpoint>> working;
    for (const AssignedDemand& demand : assignDemands(m_context.document())) {
        const Dates* dates = m_context.session.schedule().dates(demand.touchpoint);
        if (!dates || demand.resource != m_chart.loads[spot.row].resource) continue;
        if (dates->earlyStart <= spot.time && spot.time < dates->earlyFinish) working.push_back(demand.touchpoint);
    }
    return working;
}

QString LoadView::whatIsAt(const QPointF& position) const {
    const auto spot = spotAt(position);
    if (!spot) return {};
    const ResourceLoad& load = m_chart.loads[spot->row];
    const auto step = std::ranges::find_if(
        load.steps, [&](const ResourceLoad::Step& part) { return part.begin <= spot->time && spot->time < part.end; });
    if (step == load.steps.end()) return {};
    const IncrementalSchedule& schedule = m_context.session.schedule();
    const TimeUnit unit = m_chart.words.unit;
    QString text = tr("%1 of %2 %3 from %4 to %5")
                       .arg(step->amount)
                       .arg(load.capacity)
                       .arg(m_chart.names[spot->row], durationWords(step->begin.time_since_epoch(), unit),
                            durationWords(step->end.time_since_epoch(), unit));
    if (m_context.document().journey().startDate) {
        const WorkCalendar& calendar = schedule.calendar();
        text += QStringLiteral("\n") + spanWords(calendar.startTime(step->begin), calendar.finishTime(step->end));
    }
    QStringList codes;
    for (const Id<Touchpoint> id : workingAt(*spot)) {
        codes.append(QString::fromStdString(m_context.document().table<Touchpoint>().at(id).code));
    }
    return codes.isEmpty() ? text : text + QStringLiteral("\n") + codes.join(QStringLiteral(", "));
}

bool LoadView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(whatIsAt(help->pos())), viewport());
    return true;
}

// Selects what keeps the resource busy at this moment.
void LoadView::mousePressEvent(QMouseEvent* event) {
    const auto spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || !spot) return;
    std::vector<RowRef> rows;
    for (const Id<Touchpoint> id : workingAt(*spot)) rows.push_back(refTo(id));
    m_context.session.select(rows);
}

void LoadView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_context.colours();
    painter.fillRect(viewport()->rect(), theme.panel);
    if (m_chart.loads.empty()) {
        painter.setFont(fontOf(kBodySize));
        painter.setPen(theme.muted);
        painter.drawText(
            viewport()->rect(), Qt::AlignCenter,
            tr("No resources yet. Write who is needed into a touchpoint, or add resources in their table."));
        return;
    }
    const QRectF first = roomOf(0);
    const QRectF area(first.left(), 0.0, first.width(), viewport()->height());
    paintLoadLines(painter, area, m_chart, theme);
    for (std::size_t row = 0; row < m_chart.loads.size(); ++row) {
        const QRectF room = roomOf(row);
        const QRectF all = room.adjusted(-kLoadLabel, -8.0, 0.0, 8.0);
        if (all.intersects(viewport()->rect())) paintLoadRow(painter, room, m_chart, row, theme);
    }
    painter.fillRect(QRectF(0.0, 0.0, viewport()->width(), loadAxisHeight(m_chart) - kLoadHeadGap), theme.panel);
    paintLoadTimes(painter, area, m_chart, theme);
}

}  // namespace waymark
