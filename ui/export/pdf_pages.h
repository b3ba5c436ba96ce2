#pragma once
// Pages as one PDF: vectors and text with embedded fonts. The same pages give the same bytes.

#include <functional>
#include <vector>

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include "core/base/error.h"

class QPainter;

namespace waymark {

struct PdfPage {
    QSizeF size;  // in 1/96 inch, the unit of the painter's coordinates
    std::function<void(QPainter&)> paint;
};

// `title` is what readers show for the document; `journey`, if there is one, is the text of a .waymark file that is
// attached to it. Error: CannotExport.
[[nodiscard]] Result<QByteArray> pdfOf(const std::vector<PdfPage>& pages, const QString& title,
                                       const QByteArray& journey = {});

}  // namespace waymark
