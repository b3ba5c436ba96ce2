#include "ui/shell/guide_bubble.h"

#include <algorithm>
#include <array>

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/style/labels.h"
#include "ui/style/surface.h"

namespace waymark {
namespace {

constexpr int kTextWidth = 264;
constexpr int kArrow = 9;  // how far it sticks out
constexpr int kGap = 4;    // between its tip and what it points at
constexpr int kAreaGap = 12;

}  // namespace

GuideBubble::GuideBubble(const Theme& theme, QWidget* window)
    : QFrame(window),
      m_theme(&theme),
      m_number(makeLabel({}, {kSmallSize, FontWeight::SemiBold, Tone::Muted}, this)),
      m_title(makeLabel({}, {kTitleSize, FontWeight::SemiBold}, this)),
      m_text(makeLabel({}, {kBodySize}, this)),
      m_leave(new QPushButton(this)) {
    setObjectName(QStringLiteral("guideBubble"));
    m_title->setObjectName(QStringLiteral("guideTitle"));
    m_leave->setObjectName(QStringLiteral("guideLeave"));
    m_leave->setAutoDefault(false);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_title->setFixedWidth(kTextWidth);
    m_text->setFixedWidth(kTextWidth);
    auto* column = new QVBoxLayout(this);
    constexpr int kEdge = kSurfaceShadow + 4 * kSpace;
    column->setContentsMargins(kEdge, kEdge - kSpace, kEdge, kEdge - kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_number);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(2 * kSpace);
    column->addWidget(m_leave, 0, Qt::AlignRight);
    connect(m_leave, &QPushButton::clicked, this, &GuideBubble::left);
}

void GuideBubble::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void GuideBubble::say(const GuideWords& words) {
    m_number->setVisible(words.number > 0);
    m_number->setText(tr("%1 of %2").arg(words.number).arg(words.count));
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_leave->setText(words.leave);
    m_leave->setAccessibleDescription(words.title + QStringLiteral(". ") + words.text);
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
    for (QLabel* label : {m_title, m_text}) label->setFixedHeight(label->heightForWidth(kTextWidth));
    layout()->activate();
    adjustSize();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

// Below, right, above or left of it: the first that has room.
void GuideBubble::standBeside(const GuidePlace& place) {
    const QRect all = parentWidget()->rect();
    const QSize face = size() - QSize(2 * kSurfaceShadow, 2 * kSurfaceShadow);
    const QPoint middle = place.rect.center();
    const int far = kArrow + kGap;
    QRect where(QPoint(), face);
    m_tip = {};
    if (place.isArea) {
        where.moveTopRight(place.rect.topRight() + QPoint(-kAreaGap, kAreaGap));
    } else {
        const std::array<QPoint, 4> corners{
            QPoint(middle.x() - face.width() / 2, place.rect.bottom() + far),
            QPoint(place.rect.right() + far, middle.y() - face.height() / 2),
            QPoint(middle.x() - face.width() / 2, place.rect.top() - far - face.height()),
            QPoint(place.rect.left() - far - face.width(), middle.y() - face.height() / 2)};
        const std::array<QPoint, 4> tips{
            QPoint(middle.x(), place.rect.bottom() + kGap), QPoint(place.rect.right() + kGap, middle.y()),
            QPoint(middle.x(), place.rect.top() - kGap), QPoint(place.rect.left() - kGap, middle.y())};
        for (std::size_t side = 0; side < corners.size(); ++side) {
            where.moveTopLeft(corners[side]);
            const bool isVertical = side % 2 == 0;
            isVertical ? where.moveLeft(std::clamp(where.left(), kAreaGap,
                                                   std::max(kAreaGap, all.right() - kAreaGap - face.width())))
                       : where.moveTop(std::clamp(where.top(), kAreaGap,
                                                  std::max(kAreaGap, all.bottom() - kAreaGap - face.height())));
            m_tip = tips[side];
            if (all.contains(where)) break;
        }
    }
    where = where.marginsAdded({kSurfaceShadow, kSurfaceShadow, kSurfaceShadow, kSurfaceShadow});
    if (!m_tip.isNull()) m_tip -= where.topLeft();
    move(where.topLeft());
    raise();
    show();
    update();
}

void GuideBubble::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSurface(painter, rect(), *m_theme);
    if (m_tip.isNull()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(kSurfaceShadow, kSurfaceShadow, -kSurfaceShadow, -kSurfaceShadow);
    const QPointF foot(std::clamp(m_tip.x(), face.left() + 0.5, face.right() - 0.5),
                       std::clamp(m_tip.y(), face.top() + 0.5, face.bottom() - 0.5));
    const bool isVertical = foot.y() != m_tip.y();
    const QPointF aside = isVertical ? QPointF(kArrow, 0.0) : QPointF(0.0, kArrow);
    const QPointF inwards = (foot - m_tip) / std::max(1.0, QLineF(foot, m_tip).length());
    painter.setPen(QPen(m_theme->line, 1.0));
    painter.setBrush(m_theme->panel);
    painter.drawPolyline(QPolygonF({foot - aside, m_tip, foot + aside}));
    painter.setPen(Qt::NoPen);  // and no line where it joins the face
    painter.drawPolygon(QPolygonF({foot - aside + inwards * 1.5, m_tip + inwards, foot + aside + inwards * 1.5}));
}

void GuideBubble::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QFrame::keyPressEvent(event);
    }
}

}  // namespace waymark
