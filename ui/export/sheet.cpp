#include "ui/export/sheet.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/canvas/page_lettering.h"
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
constexpr double kLeastTileScale = 0.8;                // of a chart that is shrunk where that saves sheets
constexpr double kTileScaleStep = 0.02;

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
      m_chart(sheetChart(document, schedule, m_settings)) {
    if (showsChain(m_settings) && !m_chart) m_chain = ChainLayer(document, schedule, *m_settings.plan, false);
    if (!m_chart) m_picture.emplace(source(), m_settings.wrapWidth);
    if (m_settings.room) {
        placeInRoom();
    } else if (m_settings.paper == Paper::Fit) {
        placeOnFit();
    } else {
        placeOnPaper();
    }
}

MapSource Sheet::source() const {
    const bool isChain = m_settings.chart == Chart::Map && m_settings.lens == Lens::Chain;
    MapSource source{
        m_document,  m_schedule, m_settings.lens,   m_settings.layout, isChain ? &m_chain : nullptr, m_settings.risk,
        &m_scenario, {},         m_settings.colours};
    source.isForRoom = m_settings.isForRoom;
    return source;
}

void Sheet::preparePicture() {
    if (m_chart) return;
    m_picture->restrictTo(m_settings.selection);
    if (m_settings.part) m_picture->showPart(*m_settings.part);
    if (!m_settings.pickedOut.empty()) m_picture->pickOut(m_settings.pickedOut);
    if (showsEmotions(m_settings)) m_picture->showEmotions();
}

QRectF Sheet::chartBounds() const { return m_chart ? QRectF(QPointF(), m_chart->size) : m_picture->bounds(); }

// Letters of a map are the larger the smaller it is, and its bounds with them.
void Sheet::setScale(double scale) {
    m_mapScale = scale;
    if (!m_chart) m_picture->setZoom(std::min(1.0, scale));
    m_mapBounds = chartBounds();
}

void Sheet::fitInto(const QSizeF& area) {
    setScale(1.0);
    for (int round = 0; round < 3; ++round) {
        setScale(std::min({area.width() / m_mapBounds.width(), area.height() / m_mapBounds.height(), kLargestScale}));
    }
    m_mapScale = std::min({area.width() / m_mapBounds.width(), area.height() / m_mapBounds.height(), kLargestScale});
}

// What small cards do not say needs no legend, so that they come out larger.
void Sheet::fitAboveLegend(const QSizeF& room) {
    const auto fit = [&](bool hasNamesOnly) {
        m_hasNamesOnly = hasNamesOnly;
        fitInto(QSizeF(room.width(), room.height() - footHeight()));
        return !m_chart && saysNamesOnly(m_settings.lens, m_mapScale, m_settings.isForRoom);
    };
    if (fit(false) && !fit(true)) fit(false);
}

QRectF Sheet::content() const {
    if (m_settings.room) return {QPointF(0, 0), m_pageSize};
    return QRectF(QPointF(0, 0), m_pageSize).adjusted(kMargin, kMargin, -kMargin, -kMargin - kFooterHeight);
}

double Sheet::headHeight() const { return m_settings.titleBlock ? kTitleHeight + kGap : 0.0; }

double Sheet::legendHeight() const {
    return pageLegendHeight(m_document, m_settings, m_hasNamesOnly) + (m_scenario.name.isEmpty() ? 0.0 : kScenarioLine);
}

double Sheet::footHeight() const { return hasLegend() ? legendHeight() + kGap : 0.0; }

void Sheet::paintLegend(QPainter& painter, const SheetText& text) const {
    paintPageLegend(
        painter,
        QRectF(m_legend.topLeft(), QSizeF(m_legend.width(), pageLegendHeight(m_document, m_settings, m_hasNamesOnly))),
        text);
    paintScenarioLegend(painter, QPointF(m_legend.left() - kScenarioInset, m_legend.bottom()), m_scenario,
                        m_settings.lens, text.theme);
}

void Sheet::placeOnFit() {
    preparePicture();
    setScale(1.0);
    const double width = std::max(m_mapBounds.width(), m_settings.titleBlock || hasLegend() ? kNarrowestPage : 0.0);
    const double top = kMargin + headHeight();
    m_pageSize = QSizeF(std::ceil(width + 2 * kMargin),
                        std::ceil(top + m_mapBounds.height() + footHeight() + kFooterHeight + kMargin));
    m_map = QRectF(QPointF(kMargin, top), m_mapBounds.size());
    placeBlocks();
}

// As wide as the room, and as high as it takes.
void Sheet::placeInRoom() {
    m_pageSize = *m_settings.room;
    const QSizeF room(m_pageSize.width() - 2 * kInset, m_pageSize.height() - headHeight() - 2 * kInset);
    if (isFoldable()) foldInto(QSizeF(room.width(), room.height() - footHeight()));
    preparePicture();
    fitAboveLegend(room);
    m_map = QRectF(QPointF(0, headHeight() + kInset), m_mapBounds.size() * m_mapScale);
    m_map.moveLeft((m_pageSize.width() - m_map.width()) / 2.0);
    m_pageSize.setHeight(std::ceil(m_map.bottom() + kInset + footHeight()));
    placeBlocks();
}

void Sheet::placeOnPaper() {
    m_pageSize = paperSize(m_settings.paper, m_settings.landscape);
    if (m_settings.tiles) {
        placeTiles();
        return;
    }
    const QRectF room = content().adjusted(0, headHeight(), 0, 0);
    if (isFoldable()) foldInto(QSizeF(room.width(), room.height() - footHeight()));
    preparePicture();
    fitAboveLegend(room.size());
    const QRectF area = room.adjusted(0, 0, 0, -footHeight());
    m_map = QRectF(QPointF(0, 0), m_mapBounds.size() * m_mapScale);
    m_map.moveCenter(area.center());
    placeBlocks();
}

// Title at the top of the one page, legend at its foot.
void Sheet::placeBlocks() {
    const QRectF area = content();
    m_title = QRectF(area.topLeft(), QSizeF(area.width(), kTitleHeight));
    m_legend = QRectF(area.left(), area.bottom() - legendHeight(), area.width(), legendHeight());
    m_pages = {{QRectF(QPointF(0, 0), m_pageSize), QPointF(0, 0), 0, 0}};
    m_tiling = {{0.0, m_pageSize.width()}, {0.0, m_pageSize.height()}};
}

// Tries a few widths and keeps the one in which the chart comes out largest on the page.
void Sheet::foldInto(const QSizeF& area) {
    const auto scaleOf = [&](const MapPicture& picture) {
        const QRectF bounds = picture.bounds();
        return std::min(area.width() / bounds.width(), area.height() / bounds.height());
    };
    double best = scaleOf(*m_picture);
    for (const double scale : {1.0, 0.85, 0.7, 0.6, 0.5, 0.4}) {
        if (best >= scale) break;
        MapPicture folded(source(), area.width() / scale);
        if (const double its = scaleOf(folded); its > best * 1.05) {
            best = its;
            m_picture.emplace(std::move(folded));
        }
    }
}

// Title, map and legend below each other; title and legend no wider than a sheet, so that none of them is cut.
Board Sheet::boardAt(double scale, const QRectF& area) const {
    const QSizeF map = m_mapBounds.size() * scale;
    Board board;
    board.sheet = area.size();
    board.overlap = std::min(m_settings.overlap * kUnitsPerMillimetre, area.height() / 2.0);
    const double least = m_settings.titleBlock || hasLegend() ? std::min(kNarrowestPage, area.width()) : 0.0;
    board.size = QSizeF(std::max(map.width(), least), headHeight() + map.height() + footHeight());
    if (m_settings.titleBlock) board.whole.emplace_back(0.0, 0.0, 1.0, kTitleHeight);
    if (hasLegend()) board.whole.emplace_back(0.0, board.size.height() - legendHeight(), 1.0, legendHeight());
    const auto place = [&](const layout::Rect& rect) {
        return QRectF((rect.x - m_mapBounds.left()) * scale, (rect.y - m_mapBounds.top()) * scale + headHeight(),
                      rect.width * scale, rect.height * scale);
    };
    if (!m_chart) {
        for (const MapCard& card : m_picture->map().cards) board.cards.push_back(place(card.rect));
    }
    return board;
}

// At true size, or a little smaller where that takes fewer sheets.
void Sheet::placeTiles() {
    preparePicture();
    setScale(1.0);
    const QRectF area = content();
    double scale = 1.0;
    int sheets = sheetsFor(boardAt(scale, area));
    for (double smaller = 1.0 - kTileScaleStep; smaller >= kLeastTileScale - 1e-9; smaller -= kTileScaleStep) {
        const int fewer = sheetsFor(boardAt(smaller, area));
        if (fewer >= sheets) continue;
        sheets = fewer;
        scale = smaller;
    }
    m_mapScale = scale;
    const Board board = boardAt(scale, area);
    m_tiling = tilingOf(board);
    const double half = board.overlap / 2.0;
    for (int row = 0; row < m_tiling.rows(); ++row) {
        for (int column = 0; column < m_tiling.columns(); ++column) {
            const auto x = static_cast<std::size_t>(column), y = static_cast<std::size_t>(row);
            const QRectF whole(QPointF(), board.size);
            const QRectF between(QPointF(m_tiling.across[x], m_tiling.down[y]),
                                 QPointF(m_tiling.across[x + 1], m_tiling.down[y + 1]));
            const QRectF part = between.adjusted(-half, -half, half, half).intersected(whole);
            m_pages.push_back({part, area.topLeft(), column, row});
        }
    }
    // Not into what is shared with the next page.
    const double first = m_pages.front().part.width() - (m_tiling.columns() > 1 ? board.overlap : 0.0);
    m_title = QRectF(0.0, 0.0, first, kTitleHeight);
    m_map = QRectF(QPointF(0.0, headHeight()), m_mapBounds.size() * scale);
    m_legend = QRectF(0.0, board.size.height() - legendHeight(), first, legendHeight());
    std::erase_if(m_pages, [&](const SheetPage& page) { return !showsSomething(page.part); });
}

// A part of the board, in scene units.
QRectF Sheet::seenOn(const QRectF& part) const {
    return {(part.topLeft() - m_map.topLeft()) / m_mapScale + m_mapBounds.topLeft(), part.size() / m_mapScale};
}

// A sheet between the cards of a map without bands would be empty.
bool Sheet::showsSomething(const QRectF& part) const {
    if (m_chart) return true;
    const PlacedMap& map = m_picture->map();
    if (!map.stages.empty() || !map.lanes.empty() || map.timeAxis || showsEmotions(m_settings)) return true;
    const bool hasBlocks =
        (m_settings.titleBlock && part.intersects(m_title)) || (hasLegend() && part.intersects(m_legend));
    if (hasBlocks) return true;
    const QRectF seen = seenOn(part);
    const auto isSeen = [&](const QRectF& rect) { return rect.intersects(seen); };
    return std::ranges::any_of(map.cards,
                               [&](const MapCard& card) {
                                   return isSeen(QRectF(card.rect.x, card.rect.y, card.rect.width, card.rect.height));
                               }) ||
           std::ranges::any_of(map.edges, [&](const MapEdge& edge) {
               for (std::size_t k = 0; k + 1 < edge.route.points.size(); ++k) {
                   const layout::Point &from = edge.route.points[k], &to = edge.route.points[k + 1];
                   const QRectF leg = QRectF(QPointF(from.x, from.y), QPointF(to.x, to.y)).normalized();
                   if (isSeen(leg.adjusted(-1, -1, 1, 1))) return true;
               }
               return false;
           });
}

// Where pages are cut to be put beside their neighbours: short lines outside of the board.
void Sheet::paintCutMarks(QPainter& painter, const SheetPage& sheet, const Theme& theme) const {
    const QRectF area(sheet.at, sheet.part.size());
    painter.setPen(QPen(theme.text, 0.75));
    const auto upright = [&](double cut) {
        const double x = cut - sheet.part.left() + area.left();
        painter.drawLine(QLineF(x, area.top() - kMarkAway - kMarkLength, x, area.top() - kMarkAway));
        painter.drawLine(QLineF(x, area.bottom() + kMarkAway, x, area.bottom() + kMarkAway + kMarkLength));
    };
    const auto level = [&](double cut) {
        const double y = cut - sheet.part.top() + area.top();
        painter.drawLine(QLineF(area.left() - kMarkAway - kMarkLength, y, area.left() - kMarkAway, y));
        painter.drawLine(QLineF(area.right() + kMarkAway, y, area.right() + kMarkAway + kMarkLength, y));
    };
    const auto column = static_cast<std::size_t>(sheet.column), row = static_cast<std::size_t>(sheet.row);
    if (sheet.column > 0) upright(m_tiling.across[column]);
    if (sheet.column + 1 < m_tiling.columns()) upright(m_tiling.across[column + 1]);
    if (sheet.row > 0) level(m_tiling.down[row]);
    if (sheet.row + 1 < m_tiling.rows()) level(m_tiling.down[row + 1]);
}

// Of what fills the page, the ground included.
void Sheet::clearMargins(QPainter& painter, const SheetPage& sheet, const Theme& theme) const {
    if (m_settings.transparent) return;
    const QRectF page(QPointF(0, 0), m_pageSize), area(sheet.at, sheet.part.size());
    painter.fillRect(QRectF(page.topLeft(), QPointF(page.right(), area.top())), theme.panel);
    painter.fillRect(QRectF(QPointF(page.left(), area.bottom()), page.bottomRight()), theme.panel);
    painter.fillRect(QRectF(QPointF(page.left(), area.top()), area.bottomLeft()), theme.panel);
    painter.fillRect(QRectF(area.topRight(), QPointF(page.right(), area.bottom())), theme.panel);
}

void Sheet::paintBoard(QPainter& painter, const QRectF& part, const Theme& theme) const {
    painter.save();
    painter.translate(m_map.topLeft());
    painter.scale(m_mapScale, m_mapScale);
    painter.translate(-m_mapBounds.topLeft());
    if (m_chart) {
        m_chart->paint(painter, m_mapBounds, theme);
    } else {
        m_picture->paint(painter, theme, !m_settings.transparent, seenOn(part));
    }
    painter.restore();
    const SheetText text{m_document, m_schedule, m_settings, theme, m_after ? &*m_after : nullptr, m_hasNamesOnly};
    if (m_settings.titleBlock && part.intersects(m_title)) paintTitleBlock(painter, m_title, text);
    if (hasLegend() && part.intersects(m_legend)) paintLegend(painter, text);
}

void Sheet::paintPage(QPainter& painter, int page) const {
    paintContent(painter, page);
    paintFrame(painter, page);
}

QRectF Sheet::contentArea(int page) const {
    const SheetPage& sheet = m_pages[static_cast<std::size_t>(page)];
    return {sheet.at, sheet.part.size()};
}

void Sheet::paintContent(QPainter& painter, int page) const {
    const Theme& theme = themeOf(m_settings.theme);
    const SheetPage& sheet = m_pages[static_cast<std::size_t>(page)];
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!m_settings.transparent) painter.fillRect(QRectF(QPointF(0, 0), m_pageSize), theme.panel);
    painter.save();
    if (m_tiling.sheets() > 1) painter.setClipRect(contentArea(page));
    painter.translate(sheet.at - sheet.part.topLeft());
    paintBoard(painter, sheet.part, theme);
    painter.restore();
}

void Sheet::paintFrame(QPainter& painter, int page) const {
    const Theme& theme = themeOf(m_settings.theme);
    const SheetPage& sheet = m_pages[static_cast<std::size_t>(page)];
    const bool isTile = m_tiling.sheets() > 1;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (isTile) clearMargins(painter, sheet, theme);
    if (m_settings.cutMarks && isTile) paintCutMarks(painter, sheet, theme);
    if (m_settings.room) return;
    const QRectF area = content();
    const QRectF footer(area.left(), area.bottom(), area.width(), kFooterHeight);
    const QString place = isTile ? tr("column %1 of %2, row %3 of %4")
                                       .arg(sheet.column + 1)
                                       .arg(m_tiling.columns())
                                       .arg(sheet.row + 1)
                                       .arg(m_tiling.rows())
                                 : QString();
    paintFooter(painter, footer, {page + 1, pageCount(), place}, theme);
}

}  // namespace waymark
