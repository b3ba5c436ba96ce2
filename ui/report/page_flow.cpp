#include "ui/report/page_flow.h"

#include <cmath>

#include "ui/charts/chart_text.h"
#include "ui/export/export_settings.h"
#include "ui/style/theme.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kMargin = 56.0;  // 15 mm
constexpr double kFooter = 26.0;

QSizeF sizeOf(PageSide side) { return paperSize(Paper::A4, side == PageSide::Long); }

}  // namespace

WrappedText::WrappedText(const QString& text, const QFont& font, double width, int mostLines, Qt::Alignment alignment)
    : m_layout(std::make_shared<QTextLayout>(text, font)) {
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (int line = 0; line < mostLines; ++line) {
        QTextLine its = m_layout->createLine();
        if (!its.isValid()) break;
        its.setLineWidth(width);
        its.setPosition(QPointF(0, m_height));
        m_height += std::ceil(its.height());
    }
    m_layout->endLayout();
}

void WrappedText::paint(QPainter& painter, const QPointF& topLeft, const QColor& colour) const {
    painter.setPen(colour);
    m_layout->draw(&painter, topLeft);
}

void PageFlow::begin(PageSide side) {
    Page& page = m_pages.back();
    if (page.parts.empty()) {
        page.side = side;
    } else {
        m_pages.push_back({side, 0.0, {}});
    }
}

bool PageFlow::need(double height) {
    if (height <= left() || m_pages.back().parts.empty()) return false;
    begin(side());
    return true;
}

QPointF PageFlow::place() const { return {kMargin, kMargin + m_pages.back().used}; }

double PageFlow::width() const { return sizeOf(side()).width() - 2 * kMargin; }

double PageFlow::fullHeight() const { return sizeOf(side()).height() - 2 * kMargin - kFooter; }

double PageFlow::left() const { return fullHeight() - m_pages.back().used; }

void PageFlow::add(double height, Paint paint) {
    m_pages.back().parts.push_back(std::move(paint));
    m_pages.back().used += height;
}

void PageFlow::skip(double height) {
    if (m_pages.back().used > 0.0) m_pages.back().used += height;
}

std::vector<PdfPage> PageFlow::finished(const QString& foot) const {
    std::vector<PdfPage> all;
    const std::size_t count = m_pages.size() > 1 && m_pages.back().parts.empty() ? m_pages.size() - 1 : m_pages.size();
    for (std::size_t k = 0; k < count; ++k) {
        const QSizeF size = sizeOf(m_pages[k].side);
        const QString number = tr("page %1 of %2").arg(k + 1).arg(count);
        all.push_back({size, [page = m_pages[k], size, foot, number](QPainter& painter) {
                           painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                           for (const Paint& part : page.parts) {
                               painter.save();
                               part(painter);
                               painter.restore();
                           }
                           const QRectF where(kMargin, size.height() - kMargin - 16.0, size.width() - 2 * kMargin,
                                              16.0);
                           const TextLook look{10.0, FontWeight::Regular, themeOf(ThemeKind::Light).muted};
                           paintText(painter, where.adjusted(0, 0, -120, 0), foot, look);
                           paintText(painter, where, number, look, Qt::AlignRight | Qt::AlignVCenter);
                       }});
    }
    return all;
}

}  // namespace waymark
