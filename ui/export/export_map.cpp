#include "ui/export/export_map.h"

#include <cmath>
#include <functional>

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QSvgGenerator>

#include "core/format/embedded.h"
#include "core/format/file_format.h"
#include "core/store/file.h"
#include "ui/export/pdf_pages.h"

namespace waymark {
namespace {

constexpr double kDotsPerMetre = 96.0 / 0.0254;

// The text of its file, where it shall be inside.
QByteArray journeyOf(const Sheet& sheet, const ExportSettings& settings) {
    return settings.embedsJourney ? QByteArray::fromStdString(writeDocument(sheet.document())) : QByteArray();
}

std::string_view textOf(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

Result<QByteArray> pdfOf(const Sheet& sheet, const QByteArray& journey, const std::stop_token& stop) {
    std::vector<PdfPage> pages;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        pages.push_back({sheet.pageSize(), [&sheet, &stop, page](QPainter& painter) {
                             if (!stop.stop_requested()) sheet.paintPage(painter, page);
                         }});
    }
    return pdfOf(pages, sheet.title(), journey);
}

// What is no character of XML and fonts that another machine has not: QSvgGenerator leaves the one as it is, and does
// not name others that would do.
void makeSafe(QByteArray& svg) {
    for (const char* none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) svg.replace(none, "");
    svg.replace("font-family=\"Inter\"", "font-family=\"Inter, 'Segoe UI', 'DejaVu Sans', Arial, sans-serif\"");
}

// QSvgGenerator writes the size in millimetres and rounds them, so that other programs draw a pixel more. A pixel of
// SVG is 1/96 inch.
void writeSizeInPixels(QByteArray& svg, QSize size) {
    const QByteArray begin = "<svg width=";
    const qsizetype from = svg.indexOf(begin);
    const qsizetype to = svg.indexOf('\n', from);
    if (from < 0 || to < 0) return;
    const QByteArray width = QByteArray::number(size.width()), height = QByteArray::number(size.height());
    svg.replace(from, to - from, begin + '"' + width + "\" height=\"" + height + '"');
}

}  // namespace

namespace {

Result<QByteArray> drawing(const Sheet& sheet, const std::function<void(QPainter&)>& paint) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(sheet.pageSize().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), sheet.pageSize()));
    // QSvgGenerator writes titles unescaped, so no text of the document may go there.
    generator.setTitle(QStringLiteral("Waymark"));
    QPainter painter;
    if (!painter.begin(&generator)) return failure(ErrorCode::CannotExport, {"", "the SVG writer did not start"});
    paint(painter);
    if (!painter.end()) return failure(ErrorCode::CannotExport, {"", "the SVG could not be finished"});
    makeSafe(bytes);
    writeSizeInPixels(bytes, generator.size());
    return bytes;
}

// One drawing within an area and another one over it. QSvgGenerator knows no clipping, nor does the profile it names.
QByteArray clipped(QByteArray content, const QRectF& area, const QByteArray& frame) {
    const QByteArray defined = "</defs>", end = "</svg>";
    const auto number = [](double value) { return QByteArray::number(value, 'f', 3); };
    const QByteArray path = "<clipPath id=\"sheet\"><rect x=\"" + number(area.x()) + "\" y=\"" + number(area.y()) +
                            "\" width=\"" + number(area.width()) + "\" height=\"" + number(area.height()) +
                            "\"/></clipPath>\n";
    const qsizetype from = frame.indexOf(defined) + defined.size();
    const QByteArray over = frame.mid(from, frame.lastIndexOf(end) - from);
    content.truncate(content.lastIndexOf(end));
    content.replace(content.indexOf(defined), defined.size(), path + defined + "\n<g clip-path=\"url(#sheet)\">");
    const QByteArray profile = "version=\"1.2\" baseProfile=\"tiny\"";
    if (const qsizetype at = content.indexOf(profile); at >= 0) content.replace(at, profile.size(), "version=\"1.1\"");
    return content + "</g>" + over + end + '\n';
}

}  // namespace

Result<QByteArray> svgOf(const Sheet& sheet, int page) {
    if (sheet.pageCount() == 1) return drawing(sheet, [&](QPainter& painter) { sheet.paintPage(painter, page); });
    auto content = drawing(sheet, [&](QPainter& painter) { sheet.paintContent(painter, page); });
    const auto frame = drawing(sheet, [&](QPainter& painter) { sheet.paintFrame(painter, page); });
    if (!content || !frame) return content ? frame : content;
    return clipped(std::move(*content), sheet.contentArea(page), *frame);
}

Result<QImage> pictureOf(const Sheet& sheet, int page, const ExportSettings& settings) {
    const double width = std::ceil(sheet.pageSize().width() * settings.scale);
    const double height = std::ceil(sheet.pageSize().height() * settings.scale);
    if (std::max(width, height) > kLargestPictureSide) {
        const auto text = [](double pixels) { return QString::number(pixels, 'f', 0).toStdString(); };
        return failure(ErrorCode::PictureTooLarge, {text(width), text(height), text(kLargestPictureSide)});
    }
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return failure(ErrorCode::CannotExport, {"", "not enough memory for the picture"});
    image.fill(Qt::transparent);
    image.setDotsPerMeterX(static_cast<int>(std::lround(kDotsPerMetre * settings.scale)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(kDotsPerMetre * settings.scale)));
    QPainter painter(&image);
    painter.scale(settings.scale, settings.scale);
    sheet.paintPage(painter, page);
    painter.end();
    return image;
}

namespace {

Result<QByteArray> pngOf(const Sheet& sheet, int page, const ExportSettings& settings) {
    const auto image = pictureOf(sheet, page, settings);
    if (!image) return tl::unexpected(image.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, "PNG")) return failure(ErrorCode::CannotExport, {"", "the picture could not be packed"});
    return bytes;
}

QString endingOf(const QString& path) { return QFileInfo(path).suffix().toLower(); }

Result<void> checkEnding(const QString& path) {
    const QString ending = endingOf(path);
    if (QStringList{QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("png")}.contains(ending)) return {};
    return failure(ErrorCode::CannotWriteEnding, {ending.toStdString(), ".png, .pdf, .svg"});
}

QString numbered(const QString& path, int page, int pages) {
    if (pages == 1) return path;
    const QFileInfo info(path);
    const QString ending = info.suffix();
    return path.chopped(ending.size() + 1) + QStringLiteral("-%1.%2").arg(page + 1).arg(ending);
}

Result<void> writeTo(const QString& path, const Result<QByteArray>& bytes) {
    if (!bytes) {
        Error error = bytes.error();
        if (error.code == ErrorCode::CannotExport) error.details.front() = path.toStdString();
        return tl::unexpected(std::move(error));
    }
    return writeFile(path.toStdString(), textOf(*bytes));
}

}  // namespace

Result<QStringList> exportMap(const Document& document, const IncrementalSchedule& schedule,
                              const ExportSettings& settings, const QString& path) {
    if (const auto known = checkEnding(path); !known) return tl::unexpected(known.error());
    return exportSheet(Sheet(document, schedule, settings), settings, path);
}

Result<QStringList> exportSheet(const Sheet& sheet, const ExportSettings& settings, const QString& path,
                                const std::stop_token& stop) {
    if (const auto known = checkEnding(path); !known) return tl::unexpected(known.error());
    const QString ending = endingOf(path);
    if (ending == QLatin1String("pdf")) {
        const auto bytes = pdfOf(sheet, journeyOf(sheet, settings), stop);
        if (stop.stop_requested()) return QStringList();
        if (auto written = writeTo(path, bytes); !written) return tl::unexpected(written.error());
        return QStringList{path};
    }
    QStringList files;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        const QString file = numbered(path, page, sheet.pageCount());
        const bool isSvg = ending == QLatin1String("svg");
        auto bytes = isSvg ? svgOf(sheet, page) : pngOf(sheet, page, settings);
        if (bytes && settings.embedsJourney && page == 0) {
            const QByteArray journey = journeyOf(sheet, settings);
            bytes = QByteArray::fromStdString(isSvg ? svgWithJourney(textOf(*bytes), textOf(journey))
                                                    : pngWithJourney(textOf(*bytes), textOf(journey)));
        }
        if (stop.stop_requested()) break;
        if (auto written = writeTo(file, bytes); !written) return tl::unexpected(written.error());
        files << file;
    }
    return files;
}

QImage previewOf(const Sheet& sheet, int page, const QSize& atMost) {
    const double scale =
        std::min(atMost.width() / sheet.pageSize().width(), atMost.height() / sheet.pageSize().height());
    const QSize size = (sheet.pageSize() * scale).toSize().expandedTo(QSize(1, 1));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paintPage(painter, page);
    return image;
}

}  // namespace waymark
