#include "ui/panels/choice_field.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

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

void ChoiceField::setQuiet() {
    m_isQuiet = true;
    setFont(fontOf(kSmallSize));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentIndexChanged, this, &QWidget::updateGeometry);
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::updateGeometry);
}

QSize ChoiceField::sizeHint() const {
    if (!m_isQuiet) return QComboBox::sizeHint();
    const QString text = currentIndex() < 0 ? placeholderText() : currentText();
    return {fontMetrics().horizontalAdvance(text) + kQuietPadding + kQuietChevron, fontMetrics().height() + 6};
}

QSize ChoiceField::minimumSizeHint() const {
    return m_isQuiet ? QSize(kQuietPadding + kQuietChevron + 20, sizeHint().height()) : QComboBox::minimumSizeHint();
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
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    paintChevron(painter, width() - 12.0);
}

void ChoiceField::paintQuiet() {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0);
    }
    const QRect area = rect().adjusted(kQuietPadding / 2, 0, -kQuietChevron, 0);
    const QString text = currentIndex() < 0 ? placeholderText() : currentText();
    QColor colour = palette().color(QPalette::Text);
    colour.setAlphaF(0.72F);
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
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
