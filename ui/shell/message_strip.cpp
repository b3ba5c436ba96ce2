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
    : QFrame(parent),
      m_theme(&theme),
      m_label(makeLabel({}, {kBodySize, FontWeight::Medium}, this)),
      m_cancel(new QPushButton(tr("Cancel"), this)) {
    setObjectName(QStringLiteral("messageStrip"));
    auto* row = new QHBoxLayout(this);
    const int edge = kSurfaceShadow + 2 * kSpace + 2;
    row->setContentsMargins(edge + kIconSize + 3 * kSpace, edge, edge + kSpace, edge);
    row->setSpacing(3 * kSpace);
    row->addWidget(m_label);
    row->addWidget(m_cancel);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        done();
        Q_EMIT cancelled();
    });
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
    tell(sentence, icon, false);
    m_timer.start(readingTime(sentence));
}

void MessageStrip::sayWorking(const QString& sentence, const QString& icon) {
    tell(sentence, icon, true);
    m_timer.stop();
}

void MessageStrip::done() {
    if (m_isWorking) hide();
    m_isWorking = false;
}

void MessageStrip::tell(const QString& sentence, const QString& icon, bool isWorking) {
    m_label->setText(sentence);
    m_icon = icon;
    m_isWorking = isWorking;
    m_cancel->setVisible(isWorking);
    setToolTip(isWorking ? QString() : tr("Click to close"));
    setAccessibleName(sentence);
    place();
    show();
    raise();
    update();
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

void MessageStrip::mousePressEvent(QMouseEvent*) {
    if (!m_isWorking) hide();
}

void MessageStrip::enterEvent(QEnterEvent*) { m_timer.stop(); }

void MessageStrip::leaveEvent(QEvent*) {
    if (!m_isWorking) m_timer.start(readingTime({}));
}

}  // namespace waymark
