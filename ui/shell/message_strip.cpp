#include "ui/shell/message_strip.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>

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
constexpr double kBreath = 1600.0;  // milliseconds
constexpr int kFrameMilliseconds = 50;

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
    connect(&m_timer, &QTimer::timeout, this, &MessageStrip::close);
    connect(&m_frames, &QTimer::timeout, this, [this] { update(); });
    parent->installEventFilter(this);
    hide();
}

void MessageStrip::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void MessageStrip::say(const QString& sentence, const QString& icon) {
    tell(sentence, icon, Kind::Passing);
    m_timer.start(readingTime(sentence));
}

void MessageStrip::sayWorking(const QString& sentence, const QString& icon) {
    tell(sentence, icon, Kind::Working);
    m_timer.stop();
}

void MessageStrip::done() {
    if (m_kind == Kind::Working) close();
}

void MessageStrip::ask(const QString& sentence, const QString& icon, std::vector<Choice> choices) {
    m_question = {sentence, icon, std::move(choices)};
    showQuestion();
}

void MessageStrip::withdraw() {
    m_question = {};
    if (m_kind == Kind::Question) close();
}

void MessageStrip::showQuestion() {
    tell(m_question.sentence, m_question.icon, Kind::Question);
    m_timer.stop();
}

void MessageStrip::choose(std::size_t choice) {
    const auto run = m_question.choices[choice].run;
    withdraw();
    if (run) run();
}

// What is still to be decided comes back.
void MessageStrip::close() {
    m_kind = Kind::Passing;
    m_frames.stop();
    if (m_question.sentence.isEmpty())
        hide();
    else
        showQuestion();
}

void MessageStrip::tell(const QString& sentence, const QString& icon, Kind kind) {
    m_label->setText(sentence);
    m_icon = icon;
    m_kind = kind;
    if (kind != Kind::Working) {
        m_frames.stop();
    } else if (!m_frames.isActive()) {
        m_working.start();
        m_frames.start(kFrameMilliseconds);
    }
    m_cancel->setVisible(kind == Kind::Working);
    for (QPushButton* button : m_choices) {  // one of them may just have been pressed
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_choices.clear();
    for (std::size_t k = 0; kind == Kind::Question && k < m_question.choices.size(); ++k) {
        auto* button = new QPushButton(m_question.choices[k].text, this);
        connect(button, &QPushButton::clicked, this, [this, k] { choose(k); });
        layout()->addWidget(button);
        button->show();  // the strip may be
        m_choices.push_back(button);
    }
    setToolTip(kind == Kind::Passing ? tr("Click to close") : QString());
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
    if (m_kind == Kind::Working) {  // the sign breathes while something goes on
        const double breath = static_cast<double>(m_working.elapsed()) / kBreath * 2.0 * std::numbers::pi;
        painter.setOpacity(0.65 + 0.35 * std::cos(breath));
    }
    paintIcon(painter, m_icon, QRectF(left, height() / 2.0 - kIconSize / 2.0, kIconSize, kIconSize),
              m_icon == QLatin1String("problems") ? m_theme->critical : m_theme->accent);
}

void MessageStrip::mousePressEvent(QMouseEvent*) {
    if (m_kind == Kind::Passing) close();
}

void MessageStrip::enterEvent(QEnterEvent*) { m_timer.stop(); }

void MessageStrip::leaveEvent(QEvent*) {
    if (m_kind == Kind::Passing) m_timer.start(readingTime({}));
}

}  // namespace waymark
