#include "ui/shell/message_strip.h"

#include <algorithm>
#include <chrono>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/surface.h"

namespace waymark {
namespace {

constexpr int kIconSize = 16;
constexpr int kWidest = 640;
constexpr int kAboveBottom = 12;

// About 15 letters a second after a moment to notice it.
std::chrono::milliseconds readingTime(const QString& sentence) {
    return std::chrono::milliseconds(std::clamp(2500 + 65 * static_cast<int>(sentence.size()), 4000, 12'000));
}

}  // namespace

MessageStrip::MessageStrip(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(&theme), m_label(makeLabel({}, {kBodySize, FontWeight::Medium}, this)) {
    setObjectName(QStringLiteral("messageStrip"));
    setToolTip(tr("Click to close"));
    auto* row = new QHBoxLayout(this);
    const int edge = kSurfaceShadow + 2 * kSpace + 2;
    row->setContentsMargins(edge + kIconSize + 3 * kSpace, edge, edge + kSpace, edge);
    row->addWidget(m_label);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void MessageStrip::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void MessageStrip::say(const QString& sentence, const QString& icon) {
    m_label->setText(sentence);
    m_icon = icon;
    setAccessibleName(sentence);
    place();
    show();
    raise();
    update();
    m_timer.start(readingTime(sentence));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageStrip::place() {
    const int widest = std::min(kWidest, parentWidget()->width());
    m_label->setWordWrap(false);
    if (sizeHint().width() > widest) m_label->setWordWrap(true);
    const int width = std::min(sizeHint().width(), widest);
    const int wrapped = m_label->wordWrap() ? layout()->heightForWidth(widest) : sizeHint().height();
    const QSize size(m_label->wordWrap() ? widest : width, wrapped);
    setGeometry(QRect(
        QPoint((parentWidget()->width() - size.width()) / 2, parentWidget()->height() - size.height() - kAboveBottom),
        size));
}

bool MessageStrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void MessageStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSurface(painter, QRectF(rect()), *m_theme);
    const double left = kSurfaceShadow + 3 * kSpace;
    paintIcon(painter, m_icon, QRectF(left, height() / 2.0 - kIconSize / 2.0, kIconSize, kIconSize),
              m_icon == QLatin1String("problems") ? m_theme->critical : m_theme->accent);
}

void MessageStrip::mousePressEvent(QMouseEvent*) { hide(); }

void MessageStrip::enterEvent(QEnterEvent*) { m_timer.stop(); }

void MessageStrip::leaveEvent(QEvent*) { m_timer.start(readingTime({})); }

}  // namespace waymark
