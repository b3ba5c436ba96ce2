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

// The table at the end says where each part begins, and the last number where the table does.
void shiftParts(QByteArray& pdf, qsizetype behind, qsizetype by) {
    static const QByteArray tableMark("\nxref\n");
    static const QByteArray endMark("startxref\n");
    constexpr qsizetype kEntry = 20;  // "0000000167 00000 n \n"
    constexpr qsizetype kDigits = 10;
    const qsizetype table = pdf.lastIndexOf(tableMark);
    const qsizetype end = pdf.lastIndexOf(endMark);
    if (table < 0 || end < table) return;
    const qsizetype first = pdf.indexOf('\n', table + tableMark.size()) + 1;
    for (qsizetype at = first; at + kEntry <= end && pdf[at + kDigits] == ' '; at += kEntry) {
        const qint64 place = pdf.mid(at, kDigits).toLongLong();
        if (place > behind) pdf.replace(at, kDigits, QByteArray::number(place + by).rightJustified(kDigits, '0'));
    }
    const qsizetype number = end + endMark.size();
    const qsizetype length = pdf.indexOf('\n', number) - number;
    const QByteArray blank = pdf.mid(number, length).endsWith(' ') ? " " : "";  // which Qt writes behind it
    pdf.replace(number, length, QByteArray::number(pdf.mid(number, length).toLongLong() + by) + blank);
}

// Qt notes when the file was made and by which time zone, which would make each one different.
void settleDate(QByteArray& pdf) {
    static const QByteArray key("/CreationDate (");
    static const QByteArray settled("D:20000101000000Z");
    const qsizetype found = pdf.indexOf(key);
    const qsizetype at = found + key.size();
    const qsizetype length = pdf.indexOf(')', at) - at;
    if (found < 0 || length < 0) return;
    pdf.replace(at, length, settled);
    if (length != settled.size()) shiftParts(pdf, at, settled.size() - length);
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
