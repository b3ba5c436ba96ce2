#include "ui/panels/choice_field.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

#include "ui/style/labels.h"
#include "ui/style/theme.h"

namespace waymark {
namespace {

constexpr int kQuietPadding = 8;
constexpr int kQuietChevron = 13;

}  // namespace

ChoiceField::ChoiceField(const QString& accessibleName, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(accessibleName);
    setPlaceholderText(tr("several"));
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (m_choose) m_choose(index);
    });
}

void ChoiceField::showChoice(std::optional<int> index) {
    if (currentIndex() != index.value_or(-1)) setCurrentIndex(index.value_or(-1));
}

void ChoiceField::setQuiet(Shrinks shrinks) {
    m_isQuiet = true;
    m_shrinks = shrinks;
    setFont(fontOf(kSmallSize));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentIndexChanged, this, &QWidget::updateGeometry);
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::updateGeometry);
}

QSize ChoiceField::sizeHint() const {
    if (!m_isQuiet) return QComboBox::sizeHint();
    return {fontMetrics().horizontalAdvance(shownText()) + kQuietPadding + kQuietChevron, fontMetrics().height() + 6};
}

QSize ChoiceField::minimumSizeHint() const {
    if (!m_isQuiet) return QComboBox::minimumSizeHint();
    const int least = m_shrinks == Shrinks::Yes ? kQuietPadding + kQuietChevron + 20 : sizeHint().width();
    return {least, sizeHint().height()};
}

QString ChoiceField::shownText() const { return currentIndex() < 0 ? placeholderText() : currentText(); }

int ChoiceField::textRoom() const {
    if (m_isQuiet) return width() - kQuietPadding / 2 - kQuietChevron;
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - 4;
}

// What is cut can be read under the mouse.
bool ChoiceField::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty()) return QComboBox::event(event);
    if (fontMetrics().horizontalAdvance(shownText()) <= textRoom()) return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(shownText()), this);
    return true;
}

void ChoiceField::wheelEvent(QWheelEvent* event) { event->ignore(); }

void ChoiceField::paintEvent(QPaintEvent*) {
    if (m_isQuiet) {
        paintQuiet();
        return;
    }
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, textRoom());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceField::paintQuiet() {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0);
    }
    const QRect area = rect().adjusted(kQuietPadding / 2, 0, -kQuietChevron, 0);
    QColor colour = palette().color(QPalette::Text);
    colour.setAlphaF(0.72F);
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(shownText(), Qt::ElideRight, area.width()));
    paintChevron(painter, width() - kQuietChevron / 2.0 - 1.0);
}

void ChoiceField::paintChevron(QPainter& painter, double centre) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double y = height() / 2.0;
    QPainterPath chevron(QPointF(centre - 3.5, y - 1.5));
    chevron.lineTo(centre, y + 2.0);
    chevron.lineTo(centre + 3.5, y - 1.5);
    painter.drawPath(chevron);
}

}  // namespace waymark
