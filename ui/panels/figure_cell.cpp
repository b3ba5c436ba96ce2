#include "ui/panels/figure_cell.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/style/labels.h"
#include "ui/style/tabular.h"

namespace waymark {
namespace {

constexpr double kPadding = 24.0;
constexpr double kLowPadding = 14.0;  // where there is little room
constexpr int kRoomyWidth = 220;
constexpr double kGap = 9.0;  // between figure and remark
constexpr int kHeight = 58;
constexpr int kLowHeight = 34;
const auto kJoint = QStringLiteral(" · ");  // what stands behind it may be left out
constexpr int kMarkMilliseconds = 2000;
constexpr int kWorkMilliseconds = 200;
constexpr double kDotSize = 3.0;
constexpr double kDotStep = 6.0;

double widthOf(const QString& text, const QFont& font) { return QFontMetricsF(font).horizontalAdvance(text); }

}  // namespace

FigureCell::FigureCell(const Theme& theme, bool isButton, QWidget* parent) : QAbstractButton(parent), m_theme(&theme) {
    setFocusPolicy(isButton ? Qt::TabFocus : Qt::NoFocus);
    setCursor(isButton ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_markTime.setSingleShot(true);
    m_markTime.setInterval(kMarkMilliseconds);
    connect(&m_markTime, &QTimer::timeout, this, [this] {
        m_difference.clear();
        update();
    });
    m_workTime.setSingleShot(true);
    m_workTime.setInterval(kWorkMilliseconds);
    connect(&m_workTime, &QTimer::timeout, this, &FigureCell::showWork);
}

void FigureCell::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void FigureCell::setLow(bool isLow) {
    if (m_isLow == isLow) return;
    m_isLow = isLow;
    updateGeometry();
    update();
}

void FigureCell::setFigure(const Figure& figure, bool isWorking) {
    m_meanwhile.reset();
    setWorking(isWorking);
    show(figure);
}

void FigureCell::awaitFigure(const Figure& meanwhile) {
    m_meanwhile = meanwhile;
    setWorking(true);
    if (m_showsWork)
        show(meanwhile);
    else if (m_figure.label.isEmpty())
        show({meanwhile.label, meanwhile.figure, {}, meanwhile.colour});
}

void FigureCell::showWork() {
    m_showsWork = true;
    setAccessibleDescription(tr("being computed"));
    if (m_meanwhile) show(*m_meanwhile);
    update();
}

void FigureCell::show(const Figure& figure) {
    if (figure == m_figure) return;
    m_figure = figure;
    setAccessibleName(QStringList{figure.label, figure.figure, figure.remark}.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void FigureCell::follow(const std::optional<FigureValue>& value, std::uint64_t revision) {
    const QString difference = m_change.follow(value, revision);
    if (difference.isEmpty()) return;
    m_difference = difference;
    m_markTime.start();
    update();
}

void FigureCell::setWorking(bool isWorking) {
    if (isWorking == (m_showsWork || m_workTime.isActive())) return;
    if (isWorking) return m_workTime.start();
    m_workTime.stop();
    m_showsWork = false;
    setAccessibleDescription({});
    update();
}

QSize FigureCell::sizeHint() const {
    const double figure = tabularWidth(m_figure.figure, fontOf(kFigureSize, FontWeight::SemiBold)) + kGap +
                          widthOf(m_figure.remark, fontOf(kSmallSize));
    const double label = widthOf(m_figure.label, fontOf(kSmallSize));
    return {static_cast<int>(std::ceil(std::max(figure, label) + 2 * kPadding)), m_isLow ? kLowHeight : kHeight};
}

// As many of its parts as there is room for, the first one cut off if need be.
QString FigureCell::fitting(const QString& text, const QFont& font, double room) {
    QString part = text;
    while (widthOf(part, font) > room && part.contains(kJoint)) part.truncate(part.lastIndexOf(kJoint));
    part = QFontMetricsF(font).elidedText(part, Qt::ElideRight, std::max(0.0, room));
    m_isCut = m_isCut || part != text;
    return part;
}

void FigureCell::paintWork(QPainter& painter, const QPointF& from) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->accent);
    for (int dot = 0; dot < 3; ++dot) {
        painter.drawEllipse(QRectF(from.x() + (dot + 1) * kDotStep, from.y(), kDotSize, kDotSize));
    }
}

void FigureCell::paintLow(QPainter& painter) {
    const QFont big = fontOf(kTitleSize, FontWeight::SemiBold);
    const QFont small = fontOf(kSmallSize);
    const double figure = std::ceil(tabularWidth(m_figure.figure, big)) + 1;
    const double work = m_showsWork ? 4 * kDotStep : 0.0;
    const double room = width() - kLowPadding - 6 - figure - kGap - work;
    m_isCut = m_isCut || !m_figure.remark.isEmpty();
    const bool hasFigure = !m_figure.figure.isEmpty();
    const bool isMarked = !m_difference.isEmpty();
    const QString label = fitting(isMarked ? m_difference : hasFigure ? m_figure.label : m_figure.remark, small, room);
    const double baseline = height() / 2.0 + QFontMetricsF(big).capHeight() / 2.0;
    painter.setFont(small);
    painter.setPen(isMarked ? m_theme->accent : m_theme->muted);
    painter.drawText(QPointF(kLowPadding, baseline), label);
    const double end = kLowPadding + widthOf(label, small);
    if (m_showsWork) paintWork(painter, {end, baseline - kDotSize});
    painter.setPen(m_figure.colour.isValid() ? m_figure.colour : m_theme->text);
    if (hasFigure) drawTabular(painter, {end + work + kGap, baseline}, m_figure.figure, big);
}

bool FigureCell::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QAbstractButton::event(event);
    const QString words = (m_isCut ? accessibleName() + '\n' + toolTip() : toolTip()).trimmed();
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(words), this);
    return true;
}

void FigureCell::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || (underMouse() && focusPolicy() != Qt::NoFocus)) {
        painter.setPen(hasFocus() ? QPen(m_theme->accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(m_theme->field);
        const double inset = m_isLow ? 2.5 : 5.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(8.5, inset, -8.5, -inset), 6, 6);
    }
    m_isCut = false;
    if (m_isLow) return paintLow(painter);
    const auto put = [&](const QRectF& where, const QString& text, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(where, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                         fitting(text, font, where.width()));
    };
    const double padding = width() < kRoomyWidth ? kLowPadding : kPadding;
    const double room = width() - padding - 6;
    const double labelRoom = room - (m_showsWork ? 3 * kDotStep : 0.0);
    put(QRectF(padding, 8, labelRoom, 15), m_figure.label, fontOf(kSmallSize), m_theme->muted);
    if (m_showsWork) {
        const double end =
            padding + widthOf(fitting(m_figure.label, fontOf(kSmallSize), labelRoom), fontOf(kSmallSize));
        paintWork(painter, {end, 15.0});
    }
    const QFont big = fontOf(kFigureSize, FontWeight::SemiBold);
    const double figureWidth = std::ceil(tabularWidth(m_figure.figure, big)) + 1;
    const double baseline = 45;
    const QColor colour = m_figure.colour.isValid() ? m_figure.colour : m_theme->text;
    if (figureWidth <= room) {
        painter.setPen(colour);
        drawTabular(painter, {padding, baseline}, m_figure.figure, big);
    } else {
        put(QRectF(padding, 24, room, baseline - 24 + QFontMetricsF(big).descent()), m_figure.figure, big, colour);
    }
    const QFont small = fontOf(kSmallSize, m_difference.isEmpty() ? FontWeight::Regular : FontWeight::SemiBold);
    const double x = padding + (m_figure.figure.isEmpty() ? 0.0 : figureWidth + kGap);
    put(QRectF(x, 24, width() - x - 6, baseline - 24 + QFontMetricsF(small).descent()),
        m_difference.isEmpty() ? m_figure.remark : m_difference, small,
        m_difference.isEmpty() ? m_theme->muted : m_theme->accent);
}

}  // namespace waymark
