#include "ui/shell/title_row.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPainter>

namespace waymark {
namespace {

constexpr int kGap = 16;
constexpr double kDot = 6;

}  // namespace

TitleRow::TitleRow(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(&theme), m_menus(new QMenuBar(this)) {
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_menus);
    row->addStretch();
}

void TitleRow::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void TitleRow::setTitle(const QString& title, bool isModified) {
    m_title = title;
    m_isModified = isModified;
    update();
}

void TitleRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->panel);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(kBodySize));
    const int left = m_menus->geometry().right() + kGap;
    const int room = width() - left - kGap;
    if (room < 4 * kGap) return;
    const QString title = painter.fontMetrics().elidedText(m_title, Qt::ElideMiddle, room);
    const int wide = painter.fontMetrics().horizontalAdvance(title);
    const int x = std::max(left, (width() - wide) / 2);
    painter.setPen(m_theme->muted);
    painter.drawText(QRect(x, 0, wide + 1, height()), Qt::AlignCenter, title);
    if (!m_isModified) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->accent);
    painter.drawEllipse(QPointF(x - kDot - 3, height() / 2.0 + 0.5), kDot / 2, kDot / 2);
}

}  // namespace waymark
