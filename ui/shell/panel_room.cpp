#include "ui/shell/panel_room.h"

namespace waymark {
namespace {

constexpr int kLeftWidth = 244;
constexpr int kRightWidth = 300;
constexpr int kLeastLeft = 180;
constexpr int kLeastRight = 240;  // to which it may be dragged; its words need more
constexpr int kMapWidth = 480;    // that the map keeps
constexpr int kRoomy = kLeftWidth + kRightWidth + kMapWidth;

}  // namespace

PanelRoom::PanelRoom(QSplitter& across, QWidget& left, QWidget& right)
    : QObject(&across), m_across(across), m_left(left), m_right(right) {
    m_left.setMinimumWidth(kLeastLeft);
    m_right.setMinimumWidth(kLeastRight);
    m_across.setSizes({kLeftWidth, 10 * kLeftWidth, kRightWidth});
}

void PanelRoom::want(const QWidget& panel, bool isWanted) {
    (&panel == &m_left ? m_isLeftWanted : m_isRightWanted) = isWanted;
    if (isWanted)
        m_asked = &panel;
    else if (m_asked == &panel)
        m_asked = nullptr;
    show();
}

bool PanelRoom::isWanted(const QWidget& panel) const { return &panel == &m_left ? m_isLeftWanted : m_isRightWanted; }

void PanelRoom::fitInto(int width) {
    const int most = width >= kMapWidth + kLeastLeft + kRightWidth ? 2 : width >= kMapWidth + kRightWidth ? 1 : 0;
    const bool isTight = width < kRoomy;
    if (most == m_most && isTight == m_isTight) return;
    if (most != m_most) m_asked = nullptr;
    const bool isOtherTightness = isTight != m_isTight;
    m_most = most;
    m_isTight = isTight;
    show();
    if (isOtherTightness) shareOut(width);
}

void PanelRoom::show() {
    const bool hasOne = m_most >= 1 || m_asked;
    const bool isRight =
        m_isRightWanted && (m_most == 2 || m_asked == &m_right || (hasOne && (m_asked != &m_left || !m_isLeftWanted)));
    const bool isLeft = m_isLeftWanted && (m_most == 2 || (hasOne && !isRight));
    if (isLeft == !m_left.isHidden() && isRight == !m_right.isHidden()) return;
    m_left.setVisible(isLeft);
    m_right.setVisible(isRight);
    Q_EMIT changed();
}

void PanelRoom::shareOut(int width) {
    const int left = m_isTight ? kLeastLeft : kLeftWidth;
    m_across.setSizes({left, width - left - kRightWidth, kRightWidth});
}

}  // namespace waymark
