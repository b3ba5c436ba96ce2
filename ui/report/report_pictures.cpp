#include "ui/report/report_pictures.h"

#include "ui/export/export_map.h"

namespace waymark {
namespace {

constexpr QSizeF kRoomInHtml{1120.0, 1600.0};
constexpr QSizeF kWideRoomInHtml{1800.0, 2000.0};

// What to draw for a name.
void choose(const std::string& name, ExportSettings& settings) {
    if (name == "journey-map") {
        settings.lens = Lens::Journey;
        settings.emotions = true;
    } else if (name == "pert-chart") {
        settings.lens = Lens::Pert;
        settings.layout = MapLayout::Network;
    } else if (name == "gantt-chart") {
        settings.chart = Chart::Gantt;
    } else if (name == "fever-chart") {
        settings.chart = Chart::Fever;
    } else if (name == "finish-curve") {
        settings.chart = Chart::Finish;
    } else if (name == "cost-chart") {
        settings.chart = Chart::Cost;
    } else if (name == "initiatives") {
        settings.chart = Chart::Options;
    } else if (name == "trends") {
        settings.chart = Chart::Trends;
    }
}

}  // namespace

Sheet ReportPictures::sheetOf(const ReportPicture& picture, const QSizeF& room, ThemeKind theme) const {
    ExportSettings settings;
    choose(picture.name, settings);
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
    return {m_facts.document, m_schedule, std::move(settings)};
}

Result<std::map<std::string, HtmlPicture>> ReportPictures::drawings(const Report& report,
                                                                    const std::stop_token& stop) const {
    std::map<std::string, HtmlPicture> all;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            const auto* picture = std::get_if<ReportPicture>(&block);
            if (!picture || stop.stop_requested()) continue;
            const bool isDrawn = picture->name == "journey-map";  // not folded, so it may be wider than its frame
            HtmlPicture& its = all[picture->name];
            for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark}) {
                const Sheet sheet = sheetOf(*picture, isDrawn ? kWideRoomInHtml : kRoomInHtml, theme);
                const auto svg = svgOf(sheet, 0);
                if (!svg) return tl::unexpected(svg.error());
                (theme == ThemeKind::Light ? its.light : its.dark) = svg->toStdString();
                its.width = sheet.pageSize().width();
                its.height = sheet.pageSize().height();
            }
        }
    }
    return all;
}

}  // namespace waymark
