#include "core/report/html_report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <string_view>

#include "core/base/picture.h"

namespace waymark {
namespace {

constexpr std::string_view kStyle = R"css(
:root { color-scheme: light dark; --page: #f6f7f9; --panel: #ffffff; --line: #e2e5ea; --text: #1d2430;
  --muted: #5b6676; --accent: #2f5bd7; --critical: #c2410c; --warning: #a54a06; --good: #0b7a57; --head: #f3f5f8; }
@media (prefers-color-scheme: dark) { :root { --page: #14171c; --panel: #1b1f26; --line: #2c323c; --text: #e6e9ef;
  --muted: #9aa4b2; --accent: #8fa9ff; --critical: #ff9a62; --warning: #f2b45b; --good: #4cc79a; --head: #232831; } }
* { box-sizing: border-box; }
html { font: 15px/1.55 Inter, "Segoe UI", "Helvetica Neue", "DejaVu Sans", Arial, sans-serif; }
body { margin: 0; background: var(--page); color: var(--text); font-variant-numeric: tabular-nums; }
main { max-width: 1180px; margin: 0 auto; padding: 40px 32px 64px; }
h1 { font-size: 30px; line-height: 1.2; font-weight: 600; margin: 0 0 6px; }
h2 { font-size: 20px; font-weight: 600; margin: 0 0 12px; }
h3 { font-size: 15px; font-weight: 600; margin: 24px 0 8px; }
h1, h2, h3, p, li, td, th, dd { overflow-wrap: anywhere; }
p { margin: 0 0 10px; max-width: 46em; }
.quiet { color: var(--muted); }
.good { color: var(--good); }
.doubtful { color: var(--warning); }
.bad { color: var(--critical); }
.subtitle { color: var(--muted); margin: 0; }
nav { margin: 20px 0 0; }
nav h2 { font-size: 12px; color: var(--muted); margin: 0 0 4px; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 0; padding: 0; }
a { color: var(--accent); }
section { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 24px 28px; margin-top: 24px; }
ul.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 16px 24px; list-style: none;
  margin: 0 0 18px; padding: 0; }
ul.figures span { display: block; color: var(--muted); font-size: 12px; }
ul.figures strong { display: block; font-size: 24px; line-height: 1.3; font-weight: 600; }
ul.list { margin: 0 0 12px; padding-left: 1.2em; }
ul.list li { margin: 0 0 4px; max-width: 60em; }
figure { margin: 16px 0; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; padding: 12px; }
figure img { display: block; width: 100%; height: auto; }
figcaption { color: var(--muted); font-size: 13px; margin-top: 6px; }
table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 1.4; }
caption { text-align: left; font-weight: 600; font-size: 15px; padding: 0 0 8px; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px; border-bottom: 1px solid var(--line); }
td { min-width: 7em; }
td.number, td.narrow { min-width: 0; }
th { overflow-wrap: normal; background: var(--head); font-weight: 500; color: var(--muted); vertical-align: bottom; }
td.number, th.number { text-align: right; }
td.narrow, th.narrow, td.number { white-space: nowrap; overflow-wrap: normal; }
tbody tr:last-child td { border-bottom: 0; }
.table { overflow-x: auto; margin: 20px 0 12px; }
@media (max-width: 640px) { main { padding: 20px 12px 40px; } section { padding: 16px; } h1 { font-size: 24px; }
  ul.figures { grid-template-columns: repeat(2, 1fr); } }
@page { size: A4; margin: 15mm; }
@page wide { size: A4 landscape; margin: 15mm; }
@media print { :root { color-scheme: light; --page: #ffffff; --panel: #ffffff; --line: #d5d9e0; --text: #1d2430;
  --muted: #5b6676; --accent: #1d2430; --critical: #c2410c; --warning: #a54a06; --good: #0b7a57; --head: #f3f5f8; }
  html { font-size: 11px; } main { max-width: none; padding: 0; } nav { display: none; }
  section { border: 0; border-radius: 0; padding: 0; margin: 0 0 24px; }
  .wide { page: wide; } .wide, .starts { break-before: page; } .tall img { max-height: 200mm !important; } .wide .scroll img { max-height: 128mm; }
  section > p, .wide > p, h2, h3, caption, thead { break-after: avoid; } section > p.note { break-after: auto; } p, figure, tr, .figures { break-inside: avoid; }
  thead { display: table-header-group; } tbody tr:nth-child(-n+2), tbody tr:nth-last-child(-n+2), .note { break-before: avoid; }
  .scroll { overflow: visible; border: 0; padding: 0; } td { min-width: 0; } .scroll img { min-width: 0 !important; max-height: 138mm; object-fit: contain; object-position: left top; }
  figure { margin: 10px 0; } .table { overflow: visible; margin: 10px 0 6px; } table { font-size: 9px; } th, td { padding: 2px 5px; } }
)css";

std::string dataOf(const std::string& svg) { return "data:image/svg+xml;base64," + toBase64(svg); }

std::string pixels(double value) { return std::to_string(static_cast<long>(std::lround(value))); }

std::string_view classOf(ReportTone tone) {
    switch (tone) {
        case ReportTone::Plain: return "";
        case ReportTone::Quiet: return "quiet";
        case ReportTone::Good: return "good";
        case ReportTone::Doubtful: return "doubtful";
        case ReportTone::Bad: return "bad";
    }
    return "";
}

bool isFigure(ColumnKind kind) {
    return kind == ColumnKind::Number || kind == ColumnKind::Share || kind == ColumnKind::Money;
}

std::string classesOf(const ReportColumn& column) {
    if (isFigure(column.kind)) return " class=\"number\"";
    return column.isNarrow || column.kind == ColumnKind::Day ? " class=\"narrow\"" : "";
}

class Writer {
public:
    explicit Writer(const std::map<std::string, HtmlPicture>& pictures) : m_pictures(pictures) {}

    std::string page(const Report& report) {
        m_text = "<!DOCTYPE html>\n<html lang=\"" + markupText(report.language) +
                 "\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                 "style-src 'unsafe-inline'\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                 "<meta name=\"generator\" content=\"Waymark\">\n<title>" +
                 markupText(report.title) + "</title>\n<style>" + std::string(kStyle) +
                 "</style>\n</head>\n<body>\n<main>\n";
        writeHead(report);
        for (const ReportSection& section : report.sections) writeSection(section);
        return m_text + "</main>\n</body>\n</html>\n";
    }

private:
    void writeHead(const Report& report) {
        m_text += "<header>\n<h1>" + markupText(report.title) + "</h1>\n<p class=\"subtitle\">" +
                  markupText(report.subtitle) + "</p>\n<nav>\n<h2>" + markupText(report.contents) + "</h2>\n<ul>\n";
        for (const ReportSection& section : report.sections) {
            m_text += "<li><a href=\"#" + section.key + "\">" + markupText(section.title) + "</a></li>\n";
        }
        m_text += "</ul>\n</nav>\n</header>\n";
    }
    enum class Shape { Wide, Usual, Tall };
    [[nodiscard]] Shape shapeOf(const ReportPicture& picture) const {
        const auto found = m_pictures.find(picture.name);
        if (found == m_pictures.end()) return Shape::Usual;
        const double ratio = found->second.width / std::max(1.0, found->second.height);
        return ratio > 1.25 ? Shape::Wide : ratio < 1.0 ? Shape::Tall : Shape::Usual;
    }
    // On paper sections with pictures begin a page, and all down to a wide picture stands with it on a page that lies
    // on its long side.
    void writeSection(const ReportSection& section) {
        const auto isLong = [&](const ReportBlock& block) {
            const auto* picture = std::get_if<ReportPicture>(&block);
            return picture && picture->isWide && shapeOf(*picture) == Shape::Wide;
        };
        const auto isPicture = [](const ReportBlock& block) { return std::holds_alternative<ReportPicture>(block); };
        const auto last = std::find_if(section.blocks.rbegin(), section.blocks.rend(), isLong).base();
        const bool hasWide = last != section.blocks.begin();
        const bool starts = !hasWide && std::ranges::any_of(section.blocks, isPicture);
        m_text += "<section id=\"" + section.key + (starts ? "\" class=\"starts" : "") + "\">\n" +
                  (hasWide ? "<div class=\"wide\">\n" : "") + "<h2>" + markupText(section.title) + "</h2>\n";
        for (auto block = section.blocks.begin(); block != section.blocks.end(); ++block) {
            std::visit([&](const auto& one) { write(one); }, *block);
            if (hasWide && std::next(block) == last) m_text += "</div>\n";
        }
        m_text += "</section>\n";
    }
    void write(const ReportText& text) {
        const std::string_view look = classOf(text.tone);
        m_text += look.empty() ? "<p>" : "<p class=\"" + std::string(look) + "\">";
        m_text += markupText(text.text) + "</p>\n";
    }
    void write(const ReportList& list) {
        if (list.items.empty()) return;
        m_text += "<ul class=\"list\">\n";
        for (const std::string& item : list.items) m_text += "<li>" + markupText(item) + "</li>\n";
        m_text += "</ul>\n";
    }
    void write(const ReportFigures& figures) {
        m_text += "<ul class=\"figures\">\n";
        for (const ReportFigure& one : figures.figures) {
            const std::string_view look = classOf(one.tone);
            m_text += "<li><span>" + markupText(one.label) + "</span><strong" +
                      (look.empty() ? "" : " class=\"" + std::string(look) + '"') + ">" + markupText(one.figure) +
                      "</strong><span>" + markupText(one.remark) + "</span></li>\n";
        }
        m_text += "</ul>\n";
    }
    void write(const ReportTable& table) {
        m_text += "<div class=\"table\">\n<table>\n";
        if (!table.title.empty()) m_text += "<caption>" + markupText(table.title) + "</caption>\n";
        m_text += "<thead><tr>";
        for (const ReportColumn& column : table.columns) {
            m_text += "<th scope=\"col\"" + classesOf(column) + ">" + markupText(column.title) + "</th>";
        }
        m_text += "</tr></thead>\n<tbody>\n";
        for (const auto& row : table.rows) {
            m_text += "<tr>";
            for (std::size_t k = 0; k < row.size(); ++k) {
                m_text += "<td" + classesOf(table.columns[k]) + ">" + markupText(row[k].text) + "</td>";
            }
            m_text += "</tr>\n";
        }
        m_text += "</tbody>\n</table>\n</div>\n";
        if (!table.note.empty()) m_text += "<p class=\"quiet note\">" + markupText(table.note) + "</p>\n";
    }
    // Readable on narrow screens too: it is moved below its frame rather than made smaller than half.
    void write(const ReportPicture& picture) {
        const auto found = m_pictures.find(picture.name);
        if (found == m_pictures.end()) return;
        const HtmlPicture& its = found->second;
        m_text += std::string("<figure") + (shapeOf(picture) == Shape::Tall ? " class=\"tall\"" : "") +
                  ">\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"" + markupText(picture.caption) +
                  "\">\n<picture>";
        if (!its.dark.empty()) {
            m_text += "<source media=\"screen and (prefers-color-scheme: dark)\" srcset=\"" + dataOf(its.dark) + "\">";
        }
        m_text += "<img src=\"" + dataOf(its.light) + "\" width=\"" + pixels(its.width) + "\" height=\"" +
                  pixels(its.height) + "\" style=\"min-width: " + pixels(its.width * 0.75) +
                  "px; max-width: " + pixels(its.width * 1.25) + "px\" alt=\"" + markupText(picture.description) +
                  "\"></picture>\n</div>\n<figcaption>" + markupText(picture.caption) + "</figcaption>\n</figure>\n";
    }

    const std::map<std::string, HtmlPicture>& m_pictures;
    std::string m_text;
};

}  // namespace

std::string htmlReport(const Report& report, const std::map<std::string, HtmlPicture>& pictures) {
    return Writer(pictures).page(report);
}

}  // namespace waymark
