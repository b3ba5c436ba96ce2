#include "ui/canvas/view_overlay.h"

#include <algorithm>
#include <cmath>

#include "ui/canvas/card_colours.h"
#include "ui/canvas/legend.h"
#include "ui/canvas/scenario_painting.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kOverlayMargin = 12.0;
constexpr double kMinimapRim = 3.0;  // its shadow
constexpr QPointF kLegendPadding(10.0, 3.0);
constexpr double kLegendGap = 4.0;  // from one to the next above it
QString wayBackWords() { return tr("Back to the touchpoints"); }

constexpr double kLargestEmptyView = 4000.0;  // scene units
constexpr double kLeastForLegend = 230.0;     // height of the view; in less it would lie over the cards
constexpr double kLeastForWayBack = 80.0;

// Below the words that lie over the map: what is there does not shine through them.
void paintGround(QPainter& painter, const QRectF& where, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1.0));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0);
}

// A show leaves room for legends below the map.
bool isTooLow(const MapScene& scene, const QSizeF& view) {
    return scene.roomText() == 0.0 && view.height() < kLeastForLegend;
}

}  // namespace

void ViewOverlay::place(const QSizeF& view, const QRectF& visible) {
    m_view = view;
    QRectF whole = m_scene.content().bounds();
    if (showsBands(m_scene.mapLayout())) whole |= QRectF(0.0, 0.0, 1.0, 1.0);
    const bool isShow = m_scene.roomText() > 0.0;  // a room follows who speaks, and needs no overview
    m_minimap.place(isShow ? QSizeF() : view, visible, whole);
    const MapContent& content = m_scene.content();
    m_wayBack = {};
    if (view.height() < kLeastForWayBack) return;
    // From far away there is always something in sight, and a lot to look through.
    if (content.cards().empty() || std::max(visible.width(), visible.height()) > kLargestEmptyView) return;
    if (!content.cardsIn(visible).empty()) return;
    const double width = QFontMetricsF(fontOf(kBodySize, FontWeight::Medium)).horizontalAdvance(wayBackWords()) + 28.0;
    m_wayBack = QRectF((view.width() - width) / 2.0, view.height() * 0.4, width, 30.0);
}

bool ViewOverlay::isOnMinimap(QPointF pixel) const { return m_minimap.isShown() && m_minimap.rect().contains(pixel); }

std::array<QRectF, 6> ViewOverlay::areas() const {
    const QRectF map = m_minimap.rect();
    const auto inPixels = [this](const QRectF& area) {
        return QRectF(area.topLeft() * scale(), area.size() * scale());
    };
    return {map.isEmpty() ? map : map.adjusted(-kMinimapRim, -kMinimapRim, kMinimapRim, kMinimapRim),
            inPixels(legendRect()),
            inPixels(ownersRect()),
            inPixels(scenarioRect()),
            m_wayBack,
            inPixels(noteRect())};
}

double ViewOverlay::scale() const { return std::max(1.0, m_scene.roomText() / kSmallSize); }

QRectF ViewOverlay::legendRect() const {
    const Lens lens = m_scene.lens();
    if (!m_isLegendShown || m_scene.content().cards().empty() || isTooLow(m_scene, m_view)) return {};
    const QSizeF view = viewInUnits();
    // Beside the overview if there is room for it, above it otherwise.
    const QSizeF frame(2.0 * kLegendPadding.x(), 2.0 * kLegendPadding.y());
    const double right = m_minimap.isShown() ? m_minimap.rect().left() : view.width();
    const double room = right - 2.0 * kOverlayMargin - frame.width();
    double bottom = view.height() - kOverlayMargin;
    QSizeF size = legendSize(lens, room);
    if (size.width() > room && m_minimap.isShown()) {
        size = legendSize(lens, view.width() - 2.0 * kOverlayMargin - frame.width());
        bottom = m_minimap.rect().top() - kOverlayMargin;
    }
    return {QPointF(kOverlayMargin, bottom - size.height() - frame.height()), size + frame};
}

QRectF ViewOverlay::ownersRect() const {
    const MapContent& content = m_scene.content();
    if (!m_isLegendShown || content.lens() != Lens::Journey || content.owners().empty()) return {};
    if (isTooLow(m_scene, m_view)) return {};
    const QSizeF size = ownerLegendSize(content.owners()) + QSizeF(2.0 * kLegendPadding.x(), 2.0 * kLegendPadding.y());
    const QRectF legend = legendRect();
    const double bottom = legend.isEmpty() ? viewInUnits().height() - kOverlayMargin : legend.top() - kLegendGap;
    return {QPointF(kOverlayMargin, bottom - size.height()), size};
}

QRectF ViewOverlay::scenarioRect() const {
    if (!m_isLegendShown) return {};
    const QRectF below = legendRect() | ownersRect();
    const double bottom = below.isEmpty() ? viewInUnits().height() - kOverlayMargin : below.top() - kLegendGap;
    const QSizeF size = scenarioLegendSize(m_scene.content().scenario(), m_scene.lens(), scenarioRoom());
    return size.isEmpty() ? QRectF() : QRectF(QPointF(kOverlayMargin, bottom - size.height()), size);
}

double ViewOverlay::scenarioRoom() const {
    return std::min(kScenarioLegendWidth, viewInUnits().width() - 2.0 * kOverlayMargin);
}

QString ViewOverlay::noteWords() const {
    if (m_scene.content().showsStickyNotes()) return {};
    const auto& all = m_scene.content().session().document().table<StickyNote>();
    const auto count = std::ranges::count_if(all, [](const StickyNote& note) { return !note.isParked; });
    if (count == 0) return {};
    return count == 1 ? tr("1 sticky note lies on the map as drawn")
                      : tr("%1 sticky notes lie on the map as drawn").arg(count);
}

// In the upper left corner of the map.
QRectF ViewOverlay::noteRect() const {
    const QString words = noteWords();
    if (words.isEmpty()) return {};
    const double width = QFontMetricsF(fontOf(kSmallSize)).horizontalAdvance(words);
    return {kOverlayMargin, kOverlayMargin, std::ceil(width) + 2.0 * kLegendPadding.x(), 22.0};
}

double ViewOverlay::footHeight() const {
    const QRectF legends = legendRect() | ownersRect() | scenarioRect();
    return legends.isEmpty() ? 0.0 : m_view.height() - legends.top() * scale();
}

// How to begin, on a map that shows nothing yet.
void ViewOverlay::paintBeginning(QPainter& painter) const {
    const Theme& theme = m_scene.theme();
    const QRectF middle(0.0, m_view.height() * 0.4, m_view.width(), 26.0);
    painter.setFont(fontOf(kTitleSize, FontWeight::SemiBold));
    painter.setPen(theme.text);
    painter.drawText(middle, Qt::AlignCenter, tr("Press Return for the first touchpoint, or double-click the map"));
    painter.setFont(fontOf(kBodySize));
    painter.setPen(theme.muted);
    painter.drawText(middle.translated(0.0, 28.0), Qt::AlignCenter,
                     tr("Type its name, Tab, its time; Ctrl+Return goes on with the next one"));
}

void ViewOverlay::paintWayBack(QPainter& painter) const {
    const Theme& theme = m_scene.theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1.0));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(m_wayBack.adjusted(0.5, 0.5, -0.5, -0.5), 8.0, 8.0);
    painter.setFont(fontOf(kBodySize, FontWeight::Medium));
    painter.setPen(theme.accent);
    painter.drawText(m_wayBack, Qt::AlignCenter, wayBackWords());
}

void ViewOverlay::paint(QPainter& painter) {
    const Theme& theme = m_scene.theme();
    if (m_scene.content().cards().empty() && m_scene.tool()) paintBeginning(painter);
    if (!m_wayBack.isEmpty()) paintWayBack(painter);
    m_minimap.paint(painter, m_scene.content(), theme);
    painter.save();
    painter.scale(scale(), scale());
    paintLegends(painter);
    painter.restore();
}

void ViewOverlay::paintLegends(QPainter& painter) const {
    const Theme& theme = m_scene.theme();
    const QRectF legend = legendRect();
    if (!legend.isEmpty()) {
        paintGround(painter, legend, theme);
        const QRectF inner =
            legend.marginsRemoved({kLegendPadding.x(), kLegendPadding.y(), kLegendPadding.x(), kLegendPadding.y()});
        paintLegend(painter, inner, m_scene.lens(), theme);
    }
    if (const QRectF note = noteRect(); !note.isEmpty()) {
        paintGround(painter, note, theme);
        painter.setFont(fontOf(kSmallSize));
        painter.setPen(theme.muted);
        painter.drawText(note, Qt::AlignCenter, noteWords());
    }
    const QRectF owners = ownersRect();
    if (!owners.isEmpty()) {
        paintGround(painter, owners, theme);
        paintOwnerLegend(painter, owners.topLeft() + kLegendPadding, m_scene.content().owners(), theme);
    }
    if (const QRectF scenario = scenarioRect(); !scenario.isEmpty()) {
        paintScenarioLegend(painter, scenario.bottomLeft(), m_scene.content().scenario(), m_scene.lens(), theme,
                            scenarioRoom());
    }
}

}  // namespace waymark
