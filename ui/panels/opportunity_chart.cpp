#include "ui/panels/opportunity_chart.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include "ui/style/labels.h"

namespace waymark {

OpportunityChart::OpportunityChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(&theme) {
    setAccessibleName(tr("Pain points and opportunities"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 110);
}

void OpportunityChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void OpportunityChart::show(OpportunityPicture picture, bool isPale) {
    m_picture = std::move(picture);
    m_isPale = isPale;
    update();
}

void OpportunityChart::showNothing(const QString& why) {
    m_picture.reset();
    m_why = why;
    update();
}

void OpportunityChart::setSelected(std::vector<Id<Touchpoint>> touchpoints) {
    m_selected = std::move(touchpoints);
    update();
}

bool OpportunityChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !m_picture) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto dot = dotAt(rect(), *m_picture, help->pos());
    if (dot)
        QToolTip::showText(help->globalPos(), plainToolTip(m_picture->dots[*dot].details), this);
    else
        QToolTip::hideText();
    return true;
}

void OpportunityChart::mousePressEvent(QMouseEvent* event) {
    const auto dot = m_picture ? dotAt(rect(), *m_picture, event->position()) : std::nullopt;
    if (dot && event->button() == Qt::LeftButton) Q_EMIT chosen(m_picture->dots[*dot].id);
}

// From the best opportunity to the next one, and back.
void OpportunityChart::keyPressEvent(QKeyEvent* event) {
    const bool isOn = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if ((!isOn && !isBack) || !m_picture || m_picture->dots.empty()) return QWidget::keyPressEvent(event);
    const auto& dots = m_picture->dots;
    const auto current = std::ranges::find_if(
        dots, [this](const auto& dot) { return std::ranges::find(m_selected, dot.id) != m_selected.end(); });
    std::size_t next = 0;
    if (current != dots.end()) {
        const auto at = static_cast<std::size_t>(current - dots.begin());
        next = isOn ? std::min(at + 1, dots.size() - 1) : at - std::min<std::size_t>(at, 1);
    }
    Q_EMIT chosen(dots[next].id);
}

void OpportunityChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_picture) return paintOpportunities(painter, rect(), *m_picture, {*m_theme, m_selected, m_isPale});
    painter.setFont(fontOf(kBodySize));
    painter.setPen(m_theme->muted);
    painter.drawText(rect().adjusted(12, 0, -12, 0), Qt::AlignCenter | Qt::TextWordWrap, m_why);
}

}  // namespace waymark
