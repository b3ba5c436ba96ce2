#include "ui/panels/side_by_side.h"

#include <algorithm>

namespace waymark {
namespace {

constexpr int kLeastTable = 260;

}  // namespace

SideBySide::SideBySide(QWidget* table, QWidget* chart, QWidget* parent, int usualChart)
    : QSplitter(Qt::Horizontal, parent), m_usualChart(usualChart) {
    addWidget(table);
    addWidget(chart);
    table->setMinimumWidth(kLeastTable / 2);
    setCollapsible(0, false);
    setCollapsible(1, true);
    setHandleWidth(5);
    setStretchFactor(0, 1);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isMoved = true; });
}

void SideBySide::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    if (m_isMoved || count() < 2) return;
    const int chart = std::min(m_usualChart, width() * 45 / 100);
    setSizes({std::max(1, width() - chart - handleWidth()), chart});
}

}  // namespace waymark
