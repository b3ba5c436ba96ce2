#include "ui/panels/load_view.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "core/resource/assigned_demands.h"
#include "ui/style/date_words.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kLabelWidth = 210.0;
constexpr double kAxisHeight = 26.0;
constexpr double kRowHeight = 58.0;
constexpr double kRowGap = 12.0;
constexpr double kRightMargin = 20.0;
constexpr double kLeastTickWidth = 64.0;

QString nameOf(const Document& document, Id<Resource> id) {
    return QString::fromStdString(document.table<Resource>().at(id).name);
}

// A length between ticks that reads well and leaves them room: 1, 2 or 5 times a power of ten of the unit.
Minutes tickLength(Minutes finish, TimeUnit unit, double width) {
    const double most = std::max(1.0, std::floor(width / kLeastTickWidth));
    const double least = static_cast<double>(finish.count()) / static_cast<double>(lengthOf(unit).count()) / most;
    double step = std::pow(10.0, std::floor(std::log10(std::max(least, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (step * factor < least) continue;
        step *= factor;
        break;
    }
    return Minutes{std::max<std::int64_t>(1, std::llround(step * static_cast<double>(lengthOf(unit).count())))};
}

void hatch(QPainter& painter, const QRectF& area, const QColor& colour, Qt::BrushStyle style) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(colour, style));
    painter.drawRect(area);
}

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
    m_loads = resourceLoads(m_context.document(), m_context.session.schedule());
    m_isStale = false;
    QStringList lines;
    for (const ResourceLoad& load : m_loads) lines.append(summary(load));
    setAccessibleDescription(lines.join('\n'));
    fitScrollBar();
    viewport()->update();
}

void LoadView::fitScrollBar() {
    const auto height = static_cast<int>(kAxisHeight + static_cast<double>(m_loads.size()) * (kRowHeight + kRowGap));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(kRowHeight));
}

void LoadView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

QString LoadView::summary(const ResourceLoad& load) const {
    const QString name = nameOf(m_context.document(), load.resource);
    QString text = tr("%1: at most %2 of %3").arg(name).arg(load.peak).arg(load.capacity);
    if (load.overTime > Minutes{0}) {
        const QString time = durationWords(load.overTime, displayUnit(m_context.session.schedule().finish()));
        text += tr(", over-allocated for %1").arg(time);
    }
    if (load.available > 0.0) text += tr("; %1 % used").arg(std::lround(100.0 * load.utilisation()));
    return text;
}

QRectF LoadView::chartOf(std::size_t row) const {
    const double top = kAxisHeight + static_cast<double>(row) * (kRowHeight + kRowGap) - verticalScrollBar()->value();
    return {kLabelWidth, top, std::max(1.0, viewport()->width() - kLabelWidth - kRightMargin), kRowHeight};
}

QPointF LoadView::placeOf(std::size_t row, WorkTime time) const {
    const QRectF chart = chartOf(row);
    const auto finish = static_cast<double>(std::max<std::int64_t>(1, m_context.session.schedule().finish().count()));
    return {chart.left() + static_cast<double>(time.time_since_epoch().count()) / finish * chart.width(),
            chart.center().y()};
}

std::optional<LoadView::Spot> LoadView::spotAt(const QPointF& position) const {
    for (std::size_t row = 0; row < m_loads.size(); ++row) {
        const QRectF chart = chartOf(row);
        if (!chart.contains(position)) continue;
        const double share = (position.x() - chart.left()) / chart.width();
        const auto finish = static_cast<double>(m_context.session.schedule().finish().count());
        return Spot{row, WorkTime{Minutes{static_cast<std::int64_t>(share * finish)}}};
    }
    return std::nullopt;
}

std::vector<Id<Touchpoint>> LoadView::workingAt(const Spot& spot) const {
    std::vector<Id<Touchpoint>> working;
    for (const AssignedDemand& demand : assignDemands(m_context.document())) {
        const Dates* dates = m_context.session.schedule().dates(demand.touchpoint);
        if (!dates || demand.resource != m_loads[spot.row].resource) continue;
        if (dates->earlyStart <= spot.time && spot.time < dates->earlyFinish) working.push_back(demand.touchpoint);
    }
    return working;
}

QString LoadView::whatIsAt(const QPointF& position) const {
    const auto spot = spotAt(position);
    if (!spot) return {};
    const ResourceLoad& load = m_loads[spot->row];
    const auto step = std::ranges::find_if(
        load.steps, [&](const ResourceLoad::Step& part) { return part.begin <= spot->time && spot->time < part.end; });
    if (step == load.steps.end()) return {};
    const IncrementalSchedule& schedule = m_context.session.schedule();
    const TimeUnit unit = displayUnit(schedule.finish());
    QString text =
        tr("%1 of %2 %3 from %4 to %5")
            .arg(step->amount)
            .arg(load.capacity)
            .arg(nameOf(m_context.document(), load.resource), durationWords(step->begin.time_since_epoch(), unit),
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
    QToolTip::showText(help->globalPos(), whatIsAt(help->pos()), viewport());
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
    if (m_loads.empty()) {
        painter.setFont(fontOf(kBodySize));
        painter.setPen(theme.muted);
        painter.drawText(
            viewport()->rect(), Qt::AlignCenter,
            tr("No resources yet. Write who is needed into a touchpoint, or add resources in their table."));
        return;
    }
    for (std::size_t row = 0; row < m_loads.size(); ++row) {
        if (viewport()->rect().intersects(chartOf(row).adjusted(-kLabelWidth, -8.0, 0.0, 8.0).toAlignedRect())) {
            paintRow(painter, row);
        }
    }
    painter.fillRect(QRectF(0.0, 0.0, viewport()->width(), kAxisHeight - 6.0), theme.panel);
    paintAxis(painter);
}

void LoadView::paintAxis(QPainter& painter) const {
    const IncrementalSchedule& schedule = m_context.session.schedule();
    const Minutes finish = schedule.finish();
    if (finish == Minutes{0}) return;
    const Theme& theme = m_context.colours();
    const TimeUnit unit = displayUnit(finish);
    const QRectF chart = chartOf(0);
    const Minutes tick = tickLength(finish, unit, chart.width());
    const bool isDated = m_context.document().journey().startDate.has_value();
    painter.setFont(fontOf(kSmallSize));
    for (WorkTime time{}; time <= WorkTime{finish}; time += tick) {
        const double x = placeOf(0, time).x();
        painter.setPen(theme.faint);
        QString text = durationWords(time.time_since_epoch(), unit);
        if (isDated && chart.width() * static_cast<double>(tick.count()) / static_cast<double>(finish.count()) > 120.0)
            text += QStringLiteral(" · ") + dayWords(schedule.calendar().startTime(time)).section(' ', 0, 2);
        painter.drawText(QRectF(x - 70.0, 0.0, 140.0, kAxisHeight - 8.0), Qt::AlignHCenter | Qt::AlignVCenter, text);
        painter.setPen(QPen(theme.line, 1.0));
        painter.drawLine(QPointF(x, kAxisHeight - 6.0), QPointF(x, viewport()->height()));
    }
}

void LoadView::paintRow(QPainter& painter, std::size_t row) const {
    const Theme& theme = m_context.colours();
    const ResourceLoad& load = m_loads[row];
    const QRectF chart = chartOf(row);
    const double top = std::max({load.capacity, load.peak, 1});
    const auto heightOf = [&](std::int32_t amount) { return chart.bottom() - chart.height() * amount / top; };
    const double limit = heightOf(load.capacity);
    paintLabel(painter, load, chart);
    for (const ResourceLoad::Step& step : load.steps) {
        const double left = placeOf(row, step.begin).x();
        const double width = placeOf(row, step.end).x() - left;
        const double reached = heightOf(step.amount);
        const double within = std::max(reached, limit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.series[0]);
        painter.drawRect(QRectF(left, within, width, chart.bottom() - within));
        if (reached < limit) {
            painter.setBrush(theme.criticalTint);
            painter.drawRect(QRectF(left, reached, width, limit - reached));
            hatch(painter, {left, reached, width, limit - reached}, theme.critical, Qt::BDiagPattern);
        } else if (reached > limit) {
            hatch(painter, {left, limit, width, reached - limit}, theme.line, Qt::FDiagPattern);
        }
    }
    painter.setPen(QPen(theme.text, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(chart.left(), limit), QPointF(chart.right(), limit));
    painter.setPen(QPen(theme.line, 1.0));
    painter.drawLine(chart.bottomLeft(), chart.bottomRight());
    painter.setFont(fontOf(kSmallSize));
    painter.setPen(theme.faint);
    painter.drawText(QRectF(chart.left() - 34.0, limit - 8.0, 28.0, 16.0), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(load.capacity));
}

void LoadView::paintLabel(QPainter& painter, const ResourceLoad& load, const QRectF& chart) const {
    const Theme& theme = m_context.colours();
    const double width = kLabelWidth - 16.0 - 40.0;
    const auto line = [&](int place, const QFont& font, const QColor& colour, const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(16.0, chart.top() + place * 18.0, width, 18.0), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
    };
    const TimeUnit unit = displayUnit(m_context.session.schedule().finish());
    line(0, fontOf(kBodySize, FontWeight::SemiBold), theme.text, nameOf(m_context.document(), load.resource));
    line(1, fontOf(kSmallSize), theme.muted,
         load.available > 0.0 ? tr("%1 % used, at most %2").arg(std::lround(100.0 * load.utilisation())).arg(load.peak)
                              : tr("at most %1").arg(load.peak));
    if (load.overTime > Minutes{0}) {
        line(2, fontOf(kSmallSize, FontWeight::Medium), theme.critical,
             tr("over-allocated for %1").arg(durationWords(load.overTime, unit)));
    }
}

}  // namespace waymark
