#include "ui/report/report_pictures.h"

#include <QStringList>

#include "core/map/placed_map.h"
#include "ui/canvas/band_painting.h"
#include "ui/canvas/map_painting.h"
#include "ui/export/export_map.h"
#include "ui/export/tiling.h"

namespace waymark {
namespace {

constexpr QSizeF kRoomInHtml{1120.0, 1600.0};
constexpr QSizeF kWideRoomInHtml{1800.0, 2000.0};
constexpr double kReadableScale = 0.62;  // of a card: below, a map comes in parts too
constexpr double kScaleOfPart = 0.82;    // that parts have at least, if a stage is no wider
constexpr double kAnyHeight = 1e6;       // of a part that is as high as the map
constexpr const char* kJourneyMap = "journey-map";
constexpr const char* kPertChart = "pert-chart";

// What to draw for a name.
void choose(const std::string& name, ExportSettings& settings) {
    if (name == kJourneyMap) {
        settings.lens = Lens::Journey;
        settings.emotions = true;
    } else if (name == kPertChart) {
        settings.lens = Lens::Pert;
        settings.layout = MapLayout::Network;
    } else if (name.starts_with("gantt-chart")) {
        settings.chart = Chart::Gantt;
    } else if (name == "fever-chart") {
        settings.chart = Chart::Fever;
    } else if (name == "finish-curve") {
        settings.chart = Chart::Finish;
    } else if (name == "cost-chart") {
        settings.chart = Chart::Cost;
    } else if (name == "initiatives") {
        settings.chart = Chart::Options;
    } else if (name.starts_with("trends")) {
        settings.chart = Chart::Trends;
    }
}

}  // namespace

std::shared_ptr<const Sheet> ReportPictures::sheetOf(const ReportPicture& picture, const QSizeF& room, ThemeKind theme,
                                                     const PicturePart* part) const {
    ExportSettings settings;
    choose(picture.name, settings);
    if (picture.count > 0) settings.items = {picture.first, picture.count};
    settings.theme = theme;
    settings.titleBlock = false;
    settings.room = room;
    settings.plan = m_facts.plan;
    if (m_facts.risk) {
        settings.resources = m_facts.risk->settings.resources;
        settings.risk = {m_facts.risk, true};
    }
    settings.value = m_facts.value;
    settings.measures = m_facts.measures;
    if (part) {
        settings.part = part->part;
        settings.wrapWidth = part->wrapWidth;
        settings.legend = false;  // all of it has one
        settings.emotions = false;
    }
    return std::make_shared<const Sheet>(m_facts.document, m_schedule, std::move(settings));
}

std::vector<PicturePart> ReportPictures::partsOf(const ReportPicture& picture, const Sheet& whole,
                                                 const QSizeF& room) const {
    const bool isDrawn = picture.name == kJourneyMap;
    const bool isMap = isDrawn || picture.name == kPertChart;
    if (!isMap || whole.mapScale() >= kReadableScale) return {};
    std::vector<PicturePart> parts = isDrawn ? stageParts(room) : networkParts(room);
    if (parts.size() < 2) parts.clear();
    return parts;
}

// As many stages beside each other as can be read.
std::vector<PicturePart> ReportPictures::stageParts(const QSizeF& room) const {
    const MapPlaces places = placesOf(m_facts.document, m_schedule, MapLayout::Drawn);
    const double width = room.width() / kScaleOfPart - kLaneHeader * headerScale(kScaleOfPart);
    std::vector<PicturePart> parts;
    double from = 0.0, to = 0.0;
    QStringList names;
    const auto finish = [&] {
        if (!names.isEmpty())
            parts.push_back(
                {QRectF(from, -kAnyHeight, to - from, 2 * kAnyHeight), 0.0, names.join(QStringLiteral(" · "))});
        names.clear();
    };
    for (const StageBand& band : places.stages) {
        if (!names.isEmpty() && band.end - from > width) finish();
        if (names.isEmpty()) from = band.begin;
        to = band.end;
        names << QString::fromStdString(shownName(m_facts.document.table<Stage>().at(band.id).name));
    }
    finish();
    return parts;
}

// Folded into rows that can be read, cut between them.
std::vector<PicturePart> ReportPictures::networkParts(const QSizeF& room) const {
    const QSizeF area = room / kScaleOfPart;
    const PlacedMap map = placeMap(m_facts.document, m_schedule, MapLayout::Network, area.width());
    Board board;
    board.size = QSizeF(area.width(), map.bounds.height);
    board.sheet = area;
    for (const MapCard& card : map.cards) {
        board.cards.emplace_back(card.rect.x - map.bounds.x, card.rect.y - map.bounds.y, card.rect.width,
                                 card.rect.height);
    }
    const Tiling tiling = tilingOf(board);
    std::vector<PicturePart> parts;
    for (std::size_t k = 0; k + 1 < tiling.down.size(); ++k) {
        parts.push_back({QRectF(map.bounds.x - kAnyHeight, map.bounds.y + tiling.down[k], 2 * kAnyHeight,
                                tiling.down[k + 1] - tiling.down[k]),
                         area.width(),
                         {}});
    }
    return parts;
}

Result<std::map<std::string, HtmlPicture>> ReportPictures::drawings(const Report& report,
                                                                    const std::stop_token& stop) const {
    std::map<std::string, HtmlPicture> all;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            const auto* picture = std::get_if<ReportPicture>(&block);
            if (!picture || stop.stop_requested()) continue;
            const bool isDrawn = picture->name == kJourneyMap;  // not folded, so it may be wider than its frame
            HtmlPicture& its = all[picture->name];
            for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark}) {
                const auto sheet = sheetOf(*picture, isDrawn ? kWideRoomInHtml : kRoomInHtml, theme);
                const auto svg = svgOf(*sheet, 0);
                if (!svg) return tl::unexpected(svg.error());
                (theme == ThemeKind::Light ? its.light : its.dark) = svg->toStdString();
                its.width = sheet->pageSize().width();
                its.height = sheet->pageSize().height();
            }
        }
    }
    return all;
}

}  // namespace waymark
