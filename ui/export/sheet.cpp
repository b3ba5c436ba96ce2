#include "ui/export/sheet.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/canvas/scenario_painting.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kMargin = 56.0;         // of the page, 15 mm
constexpr double kTitleHeight = 84.0;    // title block with its rule
constexpr double kScenarioLine = 30.0;   // for the name of a scenario that is marked
constexpr double kScenarioInset = 10.0;  // of its words within its ground
constexpr double kFooterHeight = 22.0;
constexpr double kGap = 24.0;   // between map and blocks
constexpr double kInset = 4.0;  // of a chart in somebody else's page: lines at its edge are not cut
constexpr double kUnitsPerMillimetre = 96.0 / 25.4;
constexpr double kMarkAway = 4.0, kMarkLength = 18.0;  // of cut marks, from the chart into the margin
constexpr double kLargestScale = 1.25;                 // small charts do not shout
constexpr double kNarrowestPage = 760.0;               // so that the title block fits beside its figures

std::optional<ScenarioJourney> journeyOf(const Document& document, const ExportSettings& settings) {
    const Scenario* scenario = showsScenario(settings) ? document.find(settings.scenario) : nullptr;
    if (!scenario) return std::nullopt;
    auto journey = scenarioJourney(document, *scenario);
    return journey ? std::optional(std::move(*journey)) : std::nullopt;
}

}  // namespace

Sheet::Sheet(const Document& document, const IncrementalSchedule& schedule, ExportSettings settings)
    : m_document(document),
      m_schedule(schedule),
      m_settings(completed(document, std::move(settings))),
      m_after(journeyOf(document, m_settings)),
      m_scenario(m_after ? scenarioLayer(document, schedule, m_settings.scenario, *m_after) : ScenarioLayer{}),
      m_chart(sheetChart(document, schedule, m_settings)),
      m_picture(source()) {
    if (showsChain(m_settings) && !m_chart) m_chain = ChainLayer(document, schedule, *m_settings.plan, false);
    if (m_settings.room) {
        placeInRoom();
    } else if (m_settings.paper == Paper::Fit) {
        placeOnFit();
    } else {
        placeOnPaper();
    }
    m_picture.setRisk(m_settings.risk);
}

MapSource Sheet::source() const {
    const bool isChain = m_settings.chart == Chart::Map && m_settings.lens == Lens::Chain;
    return {m_document,  m_schedule, m_settings.lens,   m_settings.layout, isChain ? &m_chain : nullptr, {},
            &m_scenario, {},         m_settings.colours};
}

QRectF Sheet::chartBounds() {
    if (m_chart) return {QPointF(), m_chart->size};
    m_picture.restrictTo(m_settings.selection);
    if (!m_settings.pickedOut.empty()) m_picture.pickOut(m_settings.pickedOut);
    if (showsEmotions(m_settings)) m_picture.showEmotions();
    return m_picture.bounds();
}

QRectF Sheet::content() const {
    const double margin = m_settings.room ? 0.0 : kMargin;
    return QRectF(QPointF(0, 0), m_pageSize).adjusted(margin, margin, -margin, -margin);
}

double Sheet::headHeight() const { return m_settings.titleBlock ? kTitleHeight + kGap : 0.0; }

double Sheet::legendHeight() const {
    return pageLegendHeight(m_document, m_settings) + (m_scenario.name.isEmpty() ? 0.0 : kScenarioLine);
}

double Sheet::footHeight() const {
    return (hasLegend() ? legendHeight() + kGap : 0.0) + (m_settings.room ? 0.0 : kFooterHeight);
}

void Sheet::paintLegend(QPainter& painter, const QRectF& content, const SheetText& text) const {
    const double bottom = content.bottom() - (m_settings.room ? 0.0 : kFooterHeight);
    const double top = bottom - legendHeight();
    const QSizeF size(content.width(), pageLegendHeight(m_document, m_settings));
    paintPageLegend(painter, QRectF(QPointF(content.left(), top), size), text);
    paintScenarioLegend(painter, QPointF(content.left() - kScenarioInset, bottom), m_scenario, m_settings.lens,
                        text.theme);
}

void Sheet::placeOnFit() {
    m_mapBounds = chartBounds();
    const double width = std::max(m_mapBounds.width(), m_settings.titleBlock || hasLegend() ? kNarrowestPage : 0.0);
    const double top = kMargin + headHeight();
    m_pageSize = QSizeF(std::ceil(width + 2 * kMargin), std::ceil(top + m_mapBounds.height() + footHeight() + kMargin));
    m_pages = {{m_mapBounds, QRectF(QPointF(kMargin, top), m_mapBounds.size()), 0, 0}};
}

// As wide as the room, and as high as it takes.
void Sheet::placeInRoom() {
    m_pageSize = *m_settings.room;
    const QSizeF area(m_pageSize.width() - 2 * kInset, m_pageSize.height() - headHeight() - footHeight() - 2 * kInset);
    if (m_settings.layout == MapLayout::Network && !m_chart) foldInto(area);
    m_mapBounds = chartBounds();
    m_mapScale = std::min({area.width() / m_mapBounds.width(), area.height() / m_mapBounds.height(), kLargestScale});
    QRectF target(QPointF(0, headHeight() + kInset), m_mapBounds.size() * m_mapScale);
    target.moveLeft((m_pageSize.width() - target.width()) / 2.0);
    m_pageSize.setHeight(std::ceil(target.bottom() + kInset + footHeight()));
    m_pages = {{m_mapBounds, target, 0, 0}};
}

void Sheet::placeOnPaper() {
    m_pageSize = paperSize(m_settings.paper, m_settings.landscape);
    const QRectF area = content().adjusted(0, headHeight(), 0, -footHeight());
    if (m_settings.layout == MapLayout::Network && !m_settings.tiles && !m_chart) foldInto(area.size());
    m_mapBounds = chartBounds();
    if (m_settings.tiles) {
        placeTiles(area);
        return;
    }
    m_mapScale = std::min({area.width() / m_mapBounds.width(), area.height() / m_mapBounds.height(), kLargestScale});
    QRectF target(QPointF(0, 0), m_mapBounds.size() * m_mapScale);
    target.moveCenter(area.center());
    m_pages = {{m_mapBounds, target, 0, 0}};
}

// Tries a few widths and keeps the one in which the chart comes out largest on the page.
void Sheet::foldInto(const QSizeF& area) {
    const auto scaleOf = [&](const MapPicture& picture) {
        const QRectF bounds = picture.bounds();
        return std::min(area.width() / bounds.width(), area.height() / bounds.height());
    };
    double best = scaleOf(m_picture);
    for (const double scale : {1.0, 0.85, 0.7, 0.6, 0.5, 0.4}) {
        if (best >= scale) break;
        MapPicture folded(source(), area.width() / scale);
        if (const double its = scaleOf(folded); its > best * 1.05) {
            best = its;
            m_picture = std::move(folded);
        }
    }
}

void Sheet::placeTiles(const QRectF& area) {
    const double overlap = std::min(m_settings.overlap * kUnitsPerMillimetre, area.height() / 2.0);
    const double stepX = area.width() - overlap;
    const double stepY = area.height() - overlap;
    const int columns = std::max(1, static_cast<int>(std::ceil((m_mapBounds.width() - overlap) / stepX)));
    const int rows = std::max(1, static_cast<int>(std::ceil((m_mapBounds.height() - overlap) / stepY)));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QRectF part(m_mapBounds.left() + column * stepX, m_mapBounds.top() + row * stepY, area.width(),
                              area.height());
            const QRectF shown = part.intersected(m_mapBounds);
            m_pages.push_back({shown, QRectF(area.topLeft(), shown.size()), column, row});
        }
    }
    m_tileColumns = columns;
    m_tileRows = rows;
}

// Where pages are cut to be put beside their neighbours: short lines outside of the chart, in the middle of what two
// pages share.
void Sheet::paintCutMarks(QPainter& painter, const SheetPage& sheet, const Theme& theme) const {
    const double half = m_settings.overlap * kUnitsPerMillimetre / 2.0;
    const QRectF& area = sheet.target;
    painter.setPen(QPen(theme.text, 0.75));
    const auto upright = [&](double x) {
        painter.drawLine(QLineF(x, area.top() - kMarkAway - kMarkLength, x, area.top() - kMarkAway));
        painter.drawLine(QLineF(x, area.bottom() + kMarkAway, x, area.bottom() + kMarkAway + kMarkLength));
    };
    const auto level = [&](double y) {
        painter.drawLine(QLineF(area.left() - kMarkAway - kMarkLength, y, area.left() - kMarkAway, y));
        painter.drawLine(QLineF(area.right() + kMarkAway, y, area.right() + kMarkAway + kMarkLength, y));
    };
    if (sheet.column > 0) upright(area.left() + half);
    if (sheet.column + 1 < m_tileColumns) upright(area.right() - half);
    if (sheet.row > 0) level(area.top() + half);
    if (sheet.row + 1 < m_tileRows) level(area.bottom() - half);
}

void Sheet::paintPage(QPainter& painter, int page) const {
    const Theme& theme = themeOf(m_settings.theme);
    const SheetPage& sheet = m_pages[static_cast<std::size_t>(page)];
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!m_settings.transparent) painter.fillRect(QRectF(QPointF(0, 0), m_pageSize), theme.panel);

    painter.save();
    if (m_pages.size() > 1) painter.setClipRect(sheet.target);
    painter.translate(sheet.target.topLeft());
    painter.scale(m_mapScale, m_mapScale);
    painter.translate(-sheet.mapArea.topLeft());
    if (m_chart) {
        m_chart->paint(painter, m_mapBounds, theme);
    } else {
        m_picture.paint(painter, theme, !m_settings.transparent);
    }
    painter.restore();

    if (m_settings.cutMarks && m_pages.size() > 1) paintCutMarks(painter, sheet, theme);
    const QRectF content = this->content();
    const SheetText text{m_document, m_schedule, m_settings, theme, m_after ? &*m_after : nullptr};
    if (m_settings.titleBlock) {
        paintTitleBlock(painter, QRectF(content.topLeft(), QSizeF(content.width(), kTitleHeight)), text);
    }
    if (hasLegend()) paintLegend(painter, content, text);
    if (m_settings.room) return;
    const QRectF footer(content.left(), content.bottom() - kFooterHeight, content.width(), kFooterHeight);
    const QString place = m_pages.size() > 1 ? tr("column %1 of %2, row %3 of %4")
                                                   .arg(sheet.column + 1)
                                                   .arg(m_tileColumns)
                                                   .arg(sheet.row + 1)
                                                   .arg(m_tileRows)
                                             : QString();
    paintFooter(painter, footer, {page + 1, pageCount(), place}, theme);
}

}  // namespace waymark
