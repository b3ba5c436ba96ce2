#include "ui/export/pdf_pages.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "core/format/embedded.h"

namespace waymark {
namespace {

constexpr double kPointsPerUnit = 72.0 / 96.0;
// Much finer than the 96 units an inch that everything is drawn in, so that no position is rounded visibly.
constexpr int kDotsPerInch = 1200;

void setSize(QPdfWriter& writer, const QSizeF& size) {
    writer.setPageSize(QPageSize(size * kPointsPerUnit, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
}

// Qt notes when the file was made, which would make each one different. Nothing changes its length, since the file
// says where each part begins.
void settleDate(QByteArray& pdf) {
    static const QByteArray key("/CreationDate (D:");
    static const QByteArray settled("20000101000000");
    const qsizetype at = pdf.indexOf(key);
    if (at >= 0 && at + key.size() + settled.size() <= pdf.size())
        pdf.replace(at + key.size(), settled.size(), settled);
}

}  // namespace

Result<QByteArray> pdfOf(const std::vector<PdfPage>& pages, const QString& title, const QByteArray& journey) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Waymark"));
    writer.setTitle(title);
    writer.setResolution(kDotsPerInch);
    if (!journey.isEmpty()) {
        writer.addFileAttachment(QStringLiteral("journey.waymark"), journey,
                                 QString::fromUtf8(kJourneyMime.data(), kJourneyMime.size()));
    }
    QPainter painter;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        setSize(writer, pages[page].size);
        if (page == 0 && !painter.begin(&writer))
            return failure(ErrorCode::CannotExport, {"", "the PDF writer did not start"});
        if (page > 0) writer.newPage();
        painter.resetTransform();
        painter.scale(kDotsPerInch / 96.0, kDotsPerInch / 96.0);
        painter.save();
        pages[page].paint(painter);
        painter.restore();
    }
    if (!painter.end()) return failure(ErrorCode::CannotExport, {"", "the PDF could not be finished"});
    settleDate(bytes);
    return bytes;
}

}  // namespace waymark
