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

class QPainter;

namespace waymark {

// One sheet: which part of the map it shows, where and how large.
struct SheetPage {
    QRectF mapArea;  // of the map, in scene units
    QRectF target;   // where that part lies on the page
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
    // What the file says that it is: the name of the journey.
    [[nodiscard]] QString title() const { return QString::fromStdString(m_document.journey().name); }
    void paintPage(QPainter& painter, int page) const;

private:
    [[nodiscard]] MapSource source() const;
    [[nodiscard]] bool hasLegend() const { return m_settings.legend && !m_chart; }  // charts have their own
    [[nodiscard]] QRectF chartBounds();
    [[nodiscard]] QRectF content() const;  // of a page, within its margins
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double legendHeight() const;
    [[nodiscard]] double footHeight() const;
    void paintLegend(QPainter& painter, const QRectF& content, const SheetText& text) const;
    void paintCutMarks(QPainter& painter, const SheetPage& sheet, const Theme& theme) const;
    void placeInRoom();
    void placeOnFit();
    void placeOnPaper();
    void foldInto(const QSizeF& area);
    void placeTiles(const QRectF& area);

    const Document& m_document;
    const IncrementalSchedule& m_schedule;
    ExportSettings m_settings;
    ChainLayer m_chain;
    std::optional<ScenarioJourney> m_after;  // as the scenario makes it
    ScenarioLayer m_scenario;
    std::optional<SheetChart> m_chart;  // instead of the map
    MapPicture m_picture;
    QRectF m_mapBounds;
    QSizeF m_pageSize;
    std::vector<SheetPage> m_pages;
    double m_mapScale = 1.0;
    int m_tileColumns = 1;
    int m_tileRows = 1;
};

}  // namespace waymark
