#include "ui/actions/command_rows.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/style/icons.h"

namespace waymark {
namespace {

constexpr int kEntryHeight = 34;
constexpr int kHeadingHeight = 38;
constexpr int kInset = 12;
constexpr int kIconSize = 15;

enum Role { DetailRole = Qt::UserRole + 1, KeysRole, IconRole, MarkedRole, EntryRole, PaleRole };

// "Ctrl+Shift+Z; Ctrl+Y": the first way is enough for a list.
QStringList keyCaps(const QString& keys) {
    const QString first = keys.section(QStringLiteral("; "), 0, 0);
    if (first.endsWith(QStringLiteral("++")))
        return first.chopped(2).split(QChar(u'+')) + QStringList{QStringLiteral("+")};
    return first.split(QChar(u'+'), Qt::SkipEmptyParts);
}

void paintTitle(QPainter& painter, const QRectF& where, const QString& title, const QVector<int>& marked,
                const QColor& colour, const QColor& markColour) {
    QTextLayout layout(title, painter.font());
    QList<QTextLayout::FormatRange> formats;
    for (const int position : marked) {
        QTextLayout::FormatRange range{position, 1, {}};
        range.format.setForeground(markColour);
        range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) line.setLineWidth(where.width());
    layout.endLayout();
    painter.setPen(colour);
    layout.draw(&painter, {where.x(), where.center().y() - layout.boundingRect().height() / 2});
}

}  // namespace

QStandardItem* itemOf(const CommandRow& row) {
    auto* item = new QStandardItem(row.title);
    item->setEditable(false);
    item->setData(row.detail, DetailRole);
    item->setData(row.keys, KeysRole);
    item->setData(row.icon, IconRole);
    item->setData(QVariant::fromValue(QVector<int>(row.marked.begin(), row.marked.end())), MarkedRole);
    item->setData(row.entry, EntryRole);
    item->setData(row.isPale, PaleRole);
    if (row.entry < 0) item->setFlags(Qt::NoItemFlags);
    return item;
}

int entryOf(const QModelIndex& index) { return index.isValid() ? index.data(EntryRole).toInt() : -1; }

CommandRowDelegate::CommandRowDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(&theme) {}

QSize CommandRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {100, entryOf(index) < 0 ? kHeadingHeight : kEntryHeight};
}

void CommandRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (entryOf(index) < 0) {
        painter->setFont(fontOf(kSmallSize, FontWeight::SemiBold));
        painter->setPen(m_theme->faint);
        painter->drawText(option.rect.adjusted(2 * kInset + kIconSize, 0, -kInset, -7), Qt::AlignLeft | Qt::AlignBottom,
                          index.data().toString().toUpper());
    } else {
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme->accentTint);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 6, 6);
        }
        paintEntry(*painter, option.rect.adjusted(kInset, 0, -kInset, 0), index);
    }
    painter->restore();
}

void CommandRowDelegate::paintEntry(QPainter& painter, const QRect& where, const QModelIndex& index) const {
    int left = where.left();
    const QString icon = index.data(IconRole).toString();
    if (!icon.isEmpty()) {
        paintIcon(painter, icon, QRectF(left, where.center().y() - kIconSize / 2.0, kIconSize, kIconSize),
                  m_theme->muted);
    }
    left += kIconSize + kInset;
    const int right = paintKeys(painter, where, index.data(KeysRole).toString()) - kInset;

    painter.setFont(fontOf(kBodySize));
    const QFontMetrics metrics(painter.font());
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, right - left);
    const auto marked = index.data(MarkedRole).value<QVector<int>>();
    const bool isPale = index.data(PaleRole).toBool();
    paintTitle(painter, QRectF(left, where.top(), right - left, where.height()), title, marked,
               isPale ? m_theme->muted : m_theme->text, isPale ? m_theme->muted : m_theme->accent);

    const int detailLeft = left + metrics.horizontalAdvance(title) + kInset;
    if (detailLeft >= right) return;
    painter.setPen(m_theme->muted);
    painter.setFont(fontOf(kSmallSize));
    painter.drawText(
        QRect(detailLeft, where.top(), right - detailLeft, where.height()), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(index.data(DetailRole).toString(), Qt::ElideRight, right - detailLeft));
}

int CommandRowDelegate::paintKeys(QPainter& painter, const QRect& where, const QString& keys) const {
    painter.setFont(fontOf(kSmallSize));
    const QFontMetrics metrics(painter.font());
    int right = where.right();
    const QStringList caps = keyCaps(keys);
    for (auto cap = caps.crbegin(); cap != caps.crend(); ++cap) {
        const int width = std::max(20, metrics.horizontalAdvance(*cap) + 12);
        const QRectF box(right - width + 0.5, where.center().y() - 9.5, width, 20);
        painter.setPen(m_theme->line);
        painter.setBrush(m_theme->field);
        painter.drawRoundedRect(box, 5, 5);
        painter.setPen(m_theme->muted);
        painter.drawText(box, Qt::AlignCenter, *cap);
        right -= width + 4;
    }
    return right;
}

}  // namespace waymark
