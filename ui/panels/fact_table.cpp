#include "ui/panels/fact_table.h"

#include <algorithm>
#include <numeric>

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include "ui/charts/chart_text.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kRowHeight = 24;
constexpr int kFurtherLine = 16;
constexpr int kGaugeWidth = 52;
constexpr double kGaugeHeight = 5.0;
constexpr int kHeaderPadding = 36;  // of the style sheet, which the header does not count

class FactDelegate : public QStyledItemDelegate {
public:
    FactDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(&theme) {}
    void setTheme(const Theme& theme) { m_theme = &theme; }
    bool setPale(bool isPale) { return std::exchange(m_isPale, isPale) != isPale; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.data(kGaugeRole).isValid()) size.rwidth() += kGaugeWidth;
        return size;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant gauge = index.data(kGaugeRole);
        if (!gauge.isValid()) return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const double left = option.rect.left() + 8.0;
        const QRectF whole(left, option.rect.center().y() - kGaugeHeight / 2.0, kGaugeWidth - 8.0, kGaugeHeight);
        painter->setBrush(m_theme->line);
        painter->drawRoundedRect(whole, kGaugeHeight / 2.0, kGaugeHeight / 2.0);
        QRectF part = whole;
        part.setWidth(whole.width() * std::clamp(gauge.toDouble(), 0.0, 1.0));
        painter->setBrush(paled(colourOf(index, m_theme->accent), m_isPale));
        if (part.width() > 0.5) painter->drawRoundedRect(part, kGaugeHeight / 2.0, kGaugeHeight / 2.0);
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const QColor colour = colourOf(index, m_theme->text);
        option->palette.setColor(QPalette::Text, m_isPale ? m_theme->faint : colour);
        option->palette.setColor(QPalette::HighlightedText, m_isPale ? m_theme->faint : colour);
    }

private:
    [[nodiscard]] QColor colourOf(const QModelIndex& index, const QColor& plain) const {
        switch (static_cast<FactTone>(index.data(kToneRole).toInt())) {
            case FactTone::Good: return m_theme->good;
            case FactTone::Warning: return m_theme->warning;
            case FactTone::Critical: return m_theme->critical;
            case FactTone::Plain: break;
        }
        return plain;
    }

    const Theme* m_theme;
    bool m_isPale = false;
};

}  // namespace

FactTable::FactTable(std::vector<FactColumn> columns, int widest, const Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(&theme), m_model(new FactTableModel(std::move(columns), this)), m_widest(widest) {
    setModel(m_model);
    setItemDelegate(new FactDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setMinimumSectionSize(36);
    if (widest >= 0) horizontalHeader()->setSectionResizeMode(widest, QHeaderView::Stretch);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
}

void FactTable::setTheme(const Theme& theme) {
    m_theme = &theme;
    static_cast<FactDelegate*>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

void FactTable::setPale(bool isPale) {
    if (static_cast<FactDelegate*>(itemDelegate())->setPale(isPale)) viewport()->update();
}

void FactTable::setRows(std::vector<FactRow> rows) {
    m_model->setRows(std::move(rows));
    fitColumns();
    viewport()->update();
}

void FactTable::setAll(std::vector<FactColumn> columns, std::vector<FactRow> rows) {
    m_model->setAll(std::move(columns), std::move(rows));
    m_widths.clear();
    fitColumns();
    viewport()->update();
}

void FactTable::fitColumns() {
    ensurePolished();
    horizontalHeader()->ensurePolished();
    m_widths.resize(static_cast<std::size_t>(m_model->columnCount()), 0);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column == m_widest) continue;
        int& width = m_widths[static_cast<std::size_t>(column)];
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int named = horizontalHeader()->fontMetrics().horizontalAdvance(title) + kHeaderPadding;
        width = std::max({width, sizeHintForColumn(column), named});
        setColumnWidth(column, width);
    }
}

int FactTable::widthOfWords() const { return std::accumulate(m_widths.begin(), m_widths.end(), 0); }

void FactTable::setLines(int lines) {
    setWordWrap(lines > 1);
    verticalHeader()->setDefaultSectionSize(kRowHeight + (lines - 1) * kFurtherLine);
}

void FactTable::setMessage(const QString& message) {
    m_message = message;
    viewport()->update();
}

void FactTable::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !currentIndex().isValid()) return QTableView::keyPressEvent(event);
    Q_EMIT chosen(currentIndex().row());
    event->accept();
}

// What is cut off can be read under the mouse, above what else is to be said of the row.
QString FactTable::helpAt(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const FactRow& row = m_model->rows()[static_cast<std::size_t>(index.row())];
    const QString text = index.data().toString();
    const bool isCut = sizeHintForIndex(index).width() > visualRect(index).width();
    if (!isCut || text == row.help) return row.help;
    return row.help.isEmpty() ? text : text + QStringLiteral("\n\n") + row.help;
}

bool FactTable::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QTableView::viewportEvent(event);
    const auto& help = static_cast<QHelpEvent&>(*event);
    const QString words = helpAt(indexAt(help.pos()));
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), plainToolTip(words), viewport());
    return true;
}

void FactTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!m_model->rows().empty() || m_message.isEmpty()) return;
    QPainter painter(viewport());
    painter.setFont(fontOf(kSmallSize));
    painter.setPen(m_theme->muted);
    painter.drawText(viewport()->rect().adjusted(8, 4, -8, -4), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_message);
}

}  // namespace waymark
