#pragma once
// A4 pages that fill from top to bottom, upright or on their long side; and texts broken into lines for them.
// Coordinates are 1/96 inch.

#include <functional>
#include <memory>
#include <vector>

#include <QFont>
#include <QPainter>
#include <QString>
#include <QTextLayout>

#include "ui/export/pdf_pages.h"

namespace waymark {

// A text broken into lines between words, within words where one is too long; at most so many lines.
class WrappedText {
public:
    WrappedText(const QString& text, const QFont& font, double width, int mostLines = 1000,
                Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] double height() const { return m_height; }
    void paint(QPainter& painter, const QPointF& topLeft, const QColor& colour) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_height = 0.0;
};

enum class PageSide : std::uint8_t { Upright, Long };

class PageFlow {
public:
    using Paint = std::function<void(QPainter&)>;

    // Another page, unless the present one is of this kind and has nothing on it yet.
    void begin(PageSide side);
    // Another page of the same kind if less than this is left. True if there is another one now.
    bool need(double height);

    [[nodiscard]] PageSide side() const { return m_pages.back().side; }
    [[nodiscard]] QPointF place() const;  // where the next thing goes
    [[nodiscard]] double width() const;
    [[nodiscard]] double left() const;        // height that is left on the page
    [[nodiscard]] double fullHeight() const;  // of a page within its margins

    // Paints something of this height at the present place and goes on below it.
    void add(double height, Paint paint);
    void skip(double height);  // not at the top of a page

    // `foot` is written below each page with its number.
    [[nodiscard]] std::vector<PdfPage> finished(const QString& foot) const;

private:
    struct Page {
        PageSide side = PageSide::Upright;
        double used = 0.0;
        std::vector<Paint> parts;
    };
    std::vector<Page> m_pages{Page{}};
};

}  // namespace waymark
