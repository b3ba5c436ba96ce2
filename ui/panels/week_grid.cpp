#include "ui/panels/week_grid.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/style/language.h"
#include "ui/style/theme.h"

namespace waymark {
namespace {

constexpr double kNameWidth = 40.0;
constexpr int kCellWidth = 7;
constexpr int kMinutesOfCell = kMinutesOfDay / WeekGrid::kCells;

WorkingHours without(const WorkingHours& hours, WorkingInterval gone) {
    WorkingHours left;
    for (const WorkingInterval& part : hours) {
        left.push_back({part.begin, std::min(part.end, gone.begin)});
        left.push_back({std::max(part.begin, gone.end), part.end});
    }
    return tidyHours(std::move(left));
}

}  // namespace

WeekGrid::WeekGrid(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setAccessibleName(tr("Working hours of the week"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::CrossCursor);
}

QSize WeekGrid::sizeHint() const {
    return {static_cast<int>(kNameWidth) + kCells * kCellWidth, kHeaderHeight + kDays * kRowHeight};
}

void WeekGrid::showWeek(const Week& week) {
    m_week = week;
    m_stroke.reset();
    QStringList days;
    for (int day = 0; day < kDays; ++day) {
        const QString hours = QString::fromStdString(writeHours(week[static_cast<std::size_t>(day)]));
        days.append(wordsLocale().dayName(day + 1) + QStringLiteral(": ") +
                    (hours.isEmpty() ? tr("free", "of work") : hours));
    }
    setAccessibleDescription(days.join(QStringLiteral("; ")));
    update();
}

QRectF WeekGrid::area() const { return QRectF(rect()).adjusted(kNameWidth, kHeaderHeight, -1.0, 0.0); }

QPointF WeekGrid::cellCentre(int day, int cell) const {
    const QRectF grid = area();
    return {grid.left() + (cell + 0.5) * grid.width() / kCells, grid.top() + (day + 0.5) * kRowHeight};
}

WeekGrid::Cell WeekGrid::cellAt(const QPointF& position) const {
    const QRectF grid = area();
    const auto place = static_cast<int>(std::floor((position.x() - grid.left()) * kCells / grid.width()));
    const auto day = static_cast<int>(std::floor((position.y() - grid.top()) / kRowHeight));
    return {std::clamp(day, 0, kDays - 1), std::clamp(place, 0, kCells - 1)};
}

bool WeekGrid::isWorked(const Cell& cell) const {
    const int minute = cell.place * kMinutesOfCell;
    return std::ranges::any_of(m_week[static_cast<std::size_t>(cell.day)], [&](const WorkingInterval& part) {
        return part.begin < minute + kMinutesOfCell && part.end > minute;
    });
}

WeekGrid::Week WeekGrid::painted(const Stroke& stroke) const {
    Week week = m_week;
    const auto [first, last] = std::minmax(stroke.from.place, stroke.to.place);
    const auto [top, bottom] = std::minmax(stroke.from.day, stroke.to.day);
    const WorkingInterval part{static_cast<std::int16_t>(first * kMinutesOfCell),
                               static_cast<std::int16_t>((last + 1) * kMinutesOfCell)};
    for (int day = top; day <= bottom; ++day) {
        WorkingHours& hours = week[static_cast<std::size_t>(day)];
        if (stroke.adds) {
            hours.push_back(part);
            hours = tidyHours(std::move(hours));
        } else {
            hours = without(hours, part);
        }
    }
    return week;
}

void WeekGrid::finish(const Stroke& stroke) {
    m_stroke.reset();
    m_current = stroke.to;
    Q_EMIT weekPainted(painted(stroke));
    update();
}

void WeekGrid::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const Cell cell = cellAt(event->position());
    m_stroke = Stroke{cell, cell, !isWorked(cell)};
    update();
}

void WeekGrid::mouseMoveEvent(QMouseEvent* event) {
    if (!m_stroke) return;
    m_stroke->to = cellAt(event->position());
    update();
}

void WeekGrid::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_stroke) finish(*m_stroke);
}

void WeekGrid::keyPressEvent(QKeyEvent* event) {
    Cell next = m_current;
    switch (event->key()) {
        case Qt::Key_Left: --next.place; break;
        case Qt::Key_Right: ++next.place; break;
        case Qt::Key_Up: --next.day; break;
        case Qt::Key_Down: ++next.day; break;
        case Qt::Key_Space: return finish({m_current, m_current, !isWorked(m_current)});
        case Qt::Key_Escape:
            if (m_stroke) {
                m_stroke.reset();
                return update();
            }
            [[fallthrough]];
        default: return QWidget::keyPressEvent(event);
    }
    m_current = {std::clamp(next.day, 0, kDays - 1), std::clamp(next.place, 0, kCells - 1)};
    update();
}

void WeekGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_context.colours();
    const QRectF grid = area();
    const double hour = grid.width() / 24.0;
    painter.setFont(fontOf(kSmallSize));
    painter.setPen(theme.faint);
    for (int at = 0; at <= 24; at += 3) {
        const QRectF place(grid.left() + at * hour - 20.0, 0.0, 40.0, kHeaderHeight - 3.0);
        const int align = at == 24 ? Qt::AlignRight : Qt::AlignHCenter;
        painter.drawText(at == 24 ? place.translated(-20.0, 0.0) : place, align | Qt::AlignVCenter,
                         QString::number(at));
    }
    const Week week = m_stroke ? painted(*m_stroke) : m_week;
    for (int day = 0; day < kDays; ++day) {
        const QRectF row(grid.left(), grid.top() + day * kRowHeight + 3.0, grid.width(), kRowHeight - 6.0);
        const auto& hours = week[static_cast<std::size_t>(day)];
        painter.setPen(hours.empty() ? theme.faint : theme.text);
        painter.drawText(QRectF(0.0, row.top(), kNameWidth - 6.0, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         wordsLocale().dayName(day + 1, QLocale::ShortFormat));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.field);
        painter.drawRoundedRect(row, 4.0, 4.0);
        painter.setBrush(theme.accent);
        for (const WorkingInterval& part : hours) {
            const double left = row.left() + part.begin * hour / 60.0;
            painter.drawRoundedRect(QRectF(left, row.top(), (part.end - part.begin) * hour / 60.0, row.height()), 4.0,
                                    4.0);
        }
        painter.setPen(QPen(theme.line, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row, 4.0, 4.0);
        for (int at = 3; at < 24; at += 3) {
            painter.drawLine(QPointF(row.left() + at * hour, row.top()), QPointF(row.left() + at * hour, row.bottom()));
        }
    }
    if (!hasFocus()) return;
    const double width = grid.width() / kCells;
    painter.setPen(QPen(theme.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(grid.left() + m_current.place * width, grid.top() + m_current.day * kRowHeight + 2.0, width,
                            kRowHeight - 4.0));
}

}  // namespace waymark
