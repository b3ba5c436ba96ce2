#include "ui/report/report_pages.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/charts/chart_text.h"
#include "ui/report/page_flow.h"
#include "ui/style/theme.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kBodyText = 11.5, kTableText = 9.5, kHeadingText = 19.0, kTableTitle = 12.5, kCaptionText = 10.5;
constexpr double kWidestText = 680.0;
constexpr double kCellRoom = 10.0, kRowRoom = 4.0;  // between texts of a table
constexpr double kWidestCell = 260.0, kNarrowestText = 56.0;
constexpr double kFigureHeight = 62.0;
constexpr double kAbovePicture = 4.0;
constexpr double kAboveNote = 6.0;
constexpr std::size_t kMostFiguresInRow = 4;
constexpr int kMostLinesOfCell = 12;
constexpr double kCaptionRoom = 44.0;           // with what parts it from the picture
constexpr double kLeastWidePicture = 300.0;     // high
constexpr double kLeastShrunk = 0.78;           // of its size, where a picture is made smaller for its page
constexpr double kLeastFigureColumn = 46.0;     // wide
constexpr double kLeastRoomForPictures = 0.55;  // of a page, on which a section with pictures begins

QString words(const std::string& text) { return QString::fromStdString(text); }

bool isFigure(ColumnKind kind) {
    return kind == ColumnKind::Number || kind == ColumnKind::Share || kind == ColumnKind::Money;
}

double longestWord(const QString& text, double size) {
    double longest = 0.0;
    for (const QString& word : text.split(' ')) longest = std::max(longest, textWidth(word, size, FontWeight::Medium));
    return longest;
}

// Figures get what they need, texts share what is left.
std::vector<double> columnWidths(const ReportTable& table, double width) {
    std::vector<double> natural, least;
    for (std::size_t k = 0; k < table.columns.size(); ++k) {
        const ReportColumn& column = table.columns[k];
        double cells = 0.0;
        for (const auto& row : table.rows) cells = std::max(cells, textWidth(words(row[k].text), kTableText));
        const double head = longestWord(words(column.title), kTableText);
        const bool isFixed = isFigure(column.kind) || column.isNarrow || column.kind == ColumnKind::Day;
        const double most = std::min(std::max(cells, head) + 1.0, kWidestCell) + kCellRoom;
        const double wanted = isFigure(column.kind) ? std::max(most, kLeastFigureColumn) : most;
        natural.push_back(wanted);
        least.push_back(isFixed ? wanted : std::min(wanted, std::max(kNarrowestText, head + kCellRoom)));
    }
    const double wanted = std::accumulate(natural.begin(), natural.end(), 0.0);
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    if (needed >= width) {
        for (double& one : least) one *= width / needed;
        return least;
    }
    if (wanted <= width) return natural;
    // The widest give way first, so that short texts stay on one line.
    double most = kWidestCell + kCellRoom;
    const auto under = [&](double limit) {
        std::vector<double> widths;
        for (std::size_t k = 0; k < least.size(); ++k)
            widths.push_back(std::max(least[k], std::min(natural[k], limit)));
        return widths;
    };
    const auto sum = [](const std::vector<double>& all) { return std::accumulate(all.begin(), all.end(), 0.0); };
    while (most > kNarrowestText && sum(under(most)) > width) most -= 1.0;
    std::vector<double> widths = sum(under(most)) <= width ? under(most) : least;
    const auto widest = std::ranges::max_element(natural) - natural.begin();
    widths[static_cast<std::size_t>(widest)] += width - sum(widths);
    return widths;
}

class Pages {
public:
    explicit Pages(const ReportPictures& pictures) : m_pictures(pictures), m_theme(themeOf(ThemeKind::Light)) {}

    std::vector<PdfPage> of(const Report& report) {
        paragraph(report.title, {26.0, FontWeight::SemiBold, m_theme.text});
        m_flow.skip(2);
        paragraph(report.subtitle, {12.5, FontWeight::Regular, m_theme.muted});
        rule();
        for (const ReportSection& section : report.sections) write(section);
        return m_flow.finished(words(report.title));
    }

private:
    void rule() {
        m_flow.skip(12);
        const QPointF from = m_flow.place();
        m_flow.add(18, [from, to = from + QPointF(m_flow.width(), 0), colour = m_theme.line](QPainter& painter) {
            painter.setPen(QPen(colour, 1));
            painter.drawLine(from, to);
        });
    }
    void write(const ReportSection& section) {
        const bool hasWide = std::ranges::any_of(section.blocks, [](const ReportBlock& block) {
            const auto* picture = std::get_if<ReportPicture>(&block);
            return picture && picture->isWide;
        });
        m_isBehindWide = false;
        if (hasWide) {
            m_flow.begin(PageSide::Long);
        } else if (m_flow.side() == PageSide::Long) {
            m_flow.begin(PageSide::Upright);
        }
        const double heading = kHeadingText * 1.6 + 8.0;
        m_flow.skip(22);
        m_flow.need(std::max(heading + (section.blocks.empty() ? 0.0 : leastHeight(section.blocks.front())),
                             hasPicture(section) ? kLeastRoomForPictures * m_flow.fullHeight() : 0.0));
        paragraph(section.title, {kHeadingText, FontWeight::SemiBold, m_theme.text});
        m_flow.skip(6);
        for (const ReportBlock& block : section.blocks) {
            std::visit([&](const auto& one) { add(one); }, block);
        }
    }

    [[nodiscard]] static bool hasPicture(const ReportSection& section) {
        return std::ranges::any_of(
            section.blocks, [](const ReportBlock& block) { return std::holds_alternative<ReportPicture>(block); });
    }

    // Of the part of a block that has to stand with what is above it.
    [[nodiscard]] double leastHeight(const ReportBlock& block) const {
        if (std::holds_alternative<ReportFigures>(block)) return kFigureHeight;
        if (std::holds_alternative<ReportPicture>(block)) return 300.0;
        if (std::holds_alternative<ReportTable>(block)) return 110.0;
        return 60.0;
    }

    [[nodiscard]] WrappedText wrapped(const std::string& text, const TextLook& look, double indent = 0.0) const {
        return {words(text), fontOf(look.size, look.weight), std::min(m_flow.width(), kWidestText) - indent};
    }
    void paragraph(const std::string& text, const TextLook& look, double indent = 0.0) {
        const WrappedText lines = wrapped(text, look, indent);
        m_flow.need(lines.height());
        const QPointF where = m_flow.place() + QPointF(indent, 0);
        m_flow.add(lines.height(),
                   [lines, where, colour = look.colour](QPainter& painter) { lines.paint(painter, where, colour); });
    }
    [[nodiscard]] QColor colourOf(ReportTone tone) const {
        switch (tone) {
            case ReportTone::Plain: return m_theme.text;
            case ReportTone::Quiet: return m_theme.muted;
            case ReportTone::Good: return m_theme.good;
            case ReportTone::Doubtful: return m_theme.warning;
            case ReportTone::Bad: return m_theme.critical;
        }
        return m_theme.text;
    }

    void add(const ReportText& text) {
        goUpright();
        paragraph(text.text, {kBodyText, FontWeight::Regular, colourOf(text.tone)});
        m_flow.skip(6);
    }
    void add(const ReportList& list) {
        goUpright();
        for (const std::string& item : list.items) {
            const QPointF before = m_flow.place();
            paragraph(item, {kBodyText, FontWeight::Regular, m_theme.text}, 14.0);
            const double top = m_flow.place().y() > before.y() ? before.y() : 56.0;
            const QRectF dot(before.x() + 2.0, top + 6.0, 4.0, 4.0);
            m_flow.add(4, [dot, colour = m_theme.muted](QPainter& painter) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(colour);
                painter.drawEllipse(dot);
            });
        }
        m_flow.skip(6);
    }
    void add(const ReportFigures& figures) {
        goUpright();
        const std::size_t inRow = figures.figures.size() <= kMostFiguresInRow ? kMostFiguresInRow : 3;
        for (std::size_t first = 0; first < figures.figures.size(); first += inRow) {
            m_flow.need(kFigureHeight);
            const auto end = std::min(first + inRow, figures.figures.size());
            const std::vector<ReportFigure> row(figures.figures.begin() + static_cast<std::ptrdiff_t>(first),
                                                figures.figures.begin() + static_cast<std::ptrdiff_t>(end));
            const double width = m_flow.width() / static_cast<double>(inRow);
            m_flow.add(kFigureHeight + 8.0, [this, row, width, place = m_flow.place()](QPainter& painter) {
                for (std::size_t k = 0; k < row.size(); ++k) {
                    const QRectF where(place.x() + width * static_cast<double>(k), place.y(), width - 12.0, 0.0);
                    const auto line = [&](double top, double height, const std::string& text, const TextLook& look) {
                        paintText(painter, QRectF(where.left(), where.top() + top, where.width(), height), words(text),
                                  look);
                    };
                    line(0, 14, row[k].label, {kCaptionText, FontWeight::Regular, m_theme.muted});
                    line(15, 26, row[k].figure, {20.0, FontWeight::SemiBold, colourOf(row[k].tone)});
                    line(43, 14, row[k].remark, {kCaptionText, FontWeight::Regular, m_theme.muted});
                }
            });
        }
    }
    void add(const ReportPicture& picture) {
        if (picture.isWide) {
            m_flow.need(kLeastWidePicture);
        } else {
            goUpright();
        }
        const auto whole = sheetFor(picture);
        const QSizeF room = roomFor(m_flow.fullHeight());
        const auto parts = picture.isWide ? m_pictures.partsOf(picture, *whole, room) : std::vector<PicturePart>();
        const bool isOverview = whole->hasNamesOnly() && !parts.empty();
        addSheet(whole,
                 isOverview ? tr("Overview; its parts on the next pages say more.").toStdString() : picture.caption);
        m_isBehindWide = picture.isWide;
        for (const PicturePart& part : parts) {
            m_flow.begin(PageSide::Long);
            addSheet(m_pictures.sheetOf(picture, room, ThemeKind::Light, &part),
                     part.words.isEmpty() ? picture.caption : part.words.toStdString());
        }
    }
    [[nodiscard]] QSizeF roomFor(double height) const {
        return {m_flow.width(), height - kCaptionRoom - 2.0 * kAbovePicture};  // heights are rounded up
    }
    // A wide one fills what is left of its page. Others are as large as the page is wide, or a little smaller where
    // that keeps them from the next one.
    [[nodiscard]] std::shared_ptr<const Sheet> sheetFor(const ReportPicture& picture) const {
        const auto within = [&](double height) {
            return m_pictures.sheetOf(picture, roomFor(height), ThemeKind::Light);
        };
        if (picture.isWide) return within(m_flow.left());
        auto sheet = within(m_flow.fullHeight());
        const bool finds = sheet->pageSize().height() + kCaptionRoom + kAbovePicture <= m_flow.left();
        if (finds || m_flow.left() < kLeastWidePicture) return sheet;
        auto smaller = within(m_flow.left());
        return smaller->mapScale() >= kLeastShrunk * sheet->mapScale() ? smaller : sheet;
    }
    void addSheet(const std::shared_ptr<const Sheet>& sheet, const std::string& caption) {
        m_flow.skip(kAbovePicture);
        m_flow.need(sheet->pageSize().height() + kCaptionRoom);
        m_flow.add(sheet->pageSize().height() + 4.0, [sheet, place = m_flow.place()](QPainter& painter) {
            painter.translate(place);
            sheet->paintPage(painter, 0);
        });
        paragraph(caption, {kCaptionText, FontWeight::Regular, m_theme.muted});
        m_flow.skip(12);
    }
    // What follows a wide picture goes on upright.
    void goUpright() {
        if (!std::exchange(m_isBehindWide, false)) return;
        m_flow.begin(PageSide::Upright);
    }

    struct Row {
        std::vector<WrappedText> cells;
        double height = 0.0;
    };
    [[nodiscard]] Row rowOf(const std::vector<QString>& texts, const ReportTable& table,
                            const std::vector<double>& widths, FontWeight weight) const {
        Row row;
        for (std::size_t k = 0; k < texts.size(); ++k) {
            row.cells.emplace_back(texts[k], fontOf(kTableText, weight), widths[k] - kCellRoom, kMostLinesOfCell,
                                   isFigure(table.columns[k].kind) ? Qt::AlignRight : Qt::AlignLeft);
            row.height = std::max(row.height, row.cells.back().height());
        }
        row.height += kRowRoom;
        return row;
    }
    void addRow(const Row& row, const std::vector<double>& widths, const QColor& colour, bool isHead) {
        const QPointF place = m_flow.place();
        const double width = std::accumulate(widths.begin(), widths.end(), 0.0);
        m_flow.add(row.height, [row, widths, colour, place, width, isHead, line = m_theme.line,
                                ground = m_theme.field](QPainter& painter) {
            if (isHead) painter.fillRect(QRectF(place, QSizeF(width, row.height)), ground);
            double x = place.x() + kCellRoom / 2.0;
            for (std::size_t k = 0; k < row.cells.size(); ++k) {
                row.cells[k].paint(painter, QPointF(x, place.y() + kRowRoom / 2.0), colour);
                x += widths[k];
            }
            painter.setPen(QPen(line, 0.75));
            painter.drawLine(place + QPointF(0, row.height), place + QPointF(width, row.height));
        });
    }
    void add(const ReportTable& table) {
        if (table.rows.empty()) return;
        goUpright();
        const std::vector<double> widths = columnWidths(table, m_flow.width());
        std::vector<QString> titles;
        for (const ReportColumn& column : table.columns) titles.push_back(words(column.title));
        const Row head = rowOf(titles, table, widths, FontWeight::Medium);
        std::vector<Row> rows;
        for (const auto& cells : table.rows) {
            std::vector<QString> texts;
            for (const ReportCell& cell : cells) texts.push_back(words(cell.text));
            rows.push_back(rowOf(texts, table, widths, FontWeight::Regular));
        }
        m_flow.skip(10);
        m_flow.need(24.0 + head.height + rows.front().height + (rows.size() > 1 ? rows[1].height : 0.0));
        if (!table.title.empty()) {
            paragraph(table.title, {kTableTitle, FontWeight::SemiBold, m_theme.text});
            m_flow.skip(4);
        }
        addRow(head, widths, m_theme.muted, true);
        const TextLook ofNote{kCaptionText, FontWeight::Regular, m_theme.muted};
        const double noteHeight = table.note.empty() ? 0.0 : kAboveNote + wrapped(table.note, ofNote).height();
        for (std::size_t k = 0; k < rows.size(); ++k) {
            // Neither the last row nor the note shall stand alone on the next page.
            double needed = rows[k].height;
            if (k + 2 == rows.size()) needed += rows.back().height;
            if (k + 2 >= rows.size()) needed += noteHeight;
            if (m_flow.need(needed)) addRow(head, widths, m_theme.muted, true);
            addRow(rows[k], widths, m_theme.text, false);
        }
        m_flow.skip(kAboveNote);
        if (!table.note.empty()) paragraph(table.note, ofNote);
        m_flow.skip(12);
    }

    const ReportPictures& m_pictures;
    const Theme& m_theme;
    PageFlow m_flow;
    bool m_isBehindWide = false;
};

}  // namespace

Result<std::string> reportPdf(const Report& report, const ReportPictures& pictures) {
    Pages pages(pictures);
    return pdfOf(pages.of(report), words(report.title)).map([](const QByteArray& bytes) {
        return bytes.toStdString();
    });
}

}  // namespace waymark
