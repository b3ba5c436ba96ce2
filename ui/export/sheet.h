#pragma once
// The pages of an exported chart: title block, map, legend and footer, in coordinates of 1/96 inch.

#include <optional>
#include <vector>

#include <QRectF>
#include <QSizeF>

#include "core/base/error.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/export/export_settings.h"
#include "ui/export/map_picture.h"
#include "ui/export/sheet_chart.h"
#include "ui/export/sheet_parts.h"
#include "ui/export/tiling.h"

class QPainter;

namespace waymark {

// One sheet: which part of the board it shows, and where that part begins on the page. The board is all of what is
// exported, title, map and legend: one page, or what the tiles are cut from.
struct SheetPage {
    QRectF part;
    QPointF at;
    int column = 0;  // place among the tiles
    int row = 0;
};

// Everything that is needed to paint the pages, computed once.
class Sheet {
public:
    // What the settings lack is found first, see completed() of sheet_chart.h.
    Sheet(const Document& document, const IncrementalSchedule& schedule, ExportSettings settings);

    [[nodiscard]] QSizeF pageSize() const { return m_pageSize; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    // Scale of the map on the page: below about 0.5 its text is hard to read on paper.
    [[nodiscard]] double mapScale() const { return m_mapScale; }
    // Whether the cards of a map are too small for all that they say.
    [[nodiscard]] bool hasNamesOnly() const { return m_hasNamesOnly; }
    // What the file says that it is: the name of the journey.
    [[nodiscard]] QString title() const { return QString::fromStdString(m_document.journey().name); }
    void paintPage(QPainter& painter, int page) const;
    // The same in two steps, for what knows no clipping: what is shown, of which only the part within an area of the
    // page may be seen, and what stands around it.
    void paintContent(QPainter& painter, int page) const;
    void paintFrame(QPainter& painter, int page) const;
    [[nodiscard]] QRectF contentArea(int page) const;
    [[nodiscard]] const Document& document() const { return m_document; }

private:
    [[nodiscard]] MapSource source() const;
    [[nodiscard]] bool hasLegend() const { return m_settings.legend && !m_chart; }  // charts have their own
    [[nodiscard]] QRectF chartBounds() const;
    [[nodiscard]] QRectF content() const;  // of a page, within its margins and above its footer
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double legendHeight() const;
    [[nodiscard]] double footHeight() const;  // of the legend, with its gap
    void paintBoard(QPainter& painter, const QRectF& part, const Theme& theme) const;
    void paintLegend(QPainter& painter, const SheetText& text) const;
    void clearMargins(QPainter& painter, const SheetPage& sheet, const Theme& theme) const;
    void paintCutMarks(QPainter& painter, const SheetPage& sheet, const Theme& theme) const;
    void preparePicture();
    void fitInto(const QSizeF& area);
    void fitAboveLegend(const QSizeF& room);
    void setScale(double scale);
    void placeInRoom();
    void placeOnFit();
    void placeOnPaper();
    void placeBlocks();
    [[nodiscard]] bool isFoldable() const {
        return m_settings.layout == MapLayout::Network && m_settings.wrapWidth <= 0.0 && !m_chart;
    }
    void foldInto(const QSizeF& area);
    [[nodiscard]] Board boardAt(double scale, const QRectF& area) const;
    void placeTiles();
    [[nodiscard]] QRectF seenOn(const QRectF& part) const;
    [[nodiscard]] bool showsSomething(const QRectF& part) const;

    const Document& m_document;
    const IncrementalSchedule& m_schedule;
    ExportSettings m_settings;
    ChainLayer m_chain;
    std::optional<ScenarioJourney> m_after;  // as the scenario makes it
    ScenarioLayer m_scenario;
    std::optional<SheetChart> m_chart;  // instead of the map
    std::optional<MapPicture> m_picture;
    QRectF m_mapBounds;  // in scene units
    QSizeF m_pageSize;
    // Of the board:
    QRectF m_title, m_map, m_legend;
    std::vector<SheetPage> m_pages;
    double m_mapScale = 1.0;
    bool m_hasNamesOnly = false;  // cards are too small for all that they say
    Tiling m_tiling;              // no cuts where there is one page
};

}  // namespace waymark
