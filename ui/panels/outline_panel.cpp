#include "ui/panels/outline_panel.h"

#include <algorithm>
#include <utility>

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include "ui/panels/row_selection.h"
#include "ui/style/icons.h"

namespace waymark {
namespace {

constexpr int kRowHeight = 24;
constexpr int kIndent = 26;
constexpr int kLeastCodeWidth = 26;
constexpr int kMostCodeWidth = 86;
constexpr int kCodeGap = 10;  // between a code and the name behind it

// A stage in semi-bold; a touchpoint with its code in front and a dot behind where it is critical.
class OutlineDelegate : public QStyledItemDelegate {
public:
    OutlineDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(&theme) {}
    void setTheme(const Theme& theme) { m_theme = &theme; }
    // Room for every code: all names begin below each other. True if it became another.
    bool setCodeWidth(int width) {
        return std::exchange(m_codeWidth, std::clamp(width, kLeastCodeWidth, kMostCodeWidth)) != m_codeWidth;
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {0, kRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(4, 1, -6, -1);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme->accentTint);
            painter->drawRoundedRect(row, 5, 5);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme->field);
            painter->drawRoundedRect(row, 5, 5);
        }
        const QString text = index.data(Qt::DisplayRole).toString();
        if (!index.parent().isValid()) {
            put(*painter, row.adjusted(20, 0, 0, 0), text, fontOf(kBodySize, FontWeight::SemiBold), m_theme->text);
            paintArrow(*painter, QRectF(row.left() + 4, row.top(), 12, row.height()),
                       option.state & QStyle::State_Open);
        } else {
            const QString code = index.data(CodeRole).toString();
            put(*painter, QRectF(row.left() + kIndent, row.top(), m_codeWidth - kCodeGap / 2.0, row.height()), code,
                fontOf(kSmallSize), m_theme->faint);
            put(*painter, row.adjusted(kIndent + m_codeWidth, 0, -18, 0), text, fontOf(kBodySize), m_theme->text);
            if (index.data(CriticalRole).toBool()) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(m_theme->critical);
                painter->drawEllipse(QPointF(row.right() - 8, row.center().y()), 3, 3);
            }
        }
        painter->restore();
    }

private:
    static void put(QPainter& painter, const QRectF& where, const QString& text, const QFont& font,
                    const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, where.width()));
    }
    void paintArrow(QPainter& painter, const QRectF& where, bool isOpen) const {
        const QPointF c = where.center();
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->muted);
        if (isOpen) {
            painter.drawPolygon(QPolygonF{c + QPointF(-3.5, -2), c + QPointF(3.5, -2), c + QPointF(0, 2.5)});
        } else {
            painter.drawPolygon(QPolygonF{c + QPointF(-2, -3.5), c + QPointF(2.5, 0), c + QPointF(-2, 3.5)});
        }
    }

    const Theme* m_theme;
    int m_codeWidth = kLeastCodeWidth;
};

// Of the longest code, in pixels.
int widestCode(const Document& document) {
    const std::string* longest = nullptr;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        if (!longest || row.code.size() > longest->size()) longest = &row.code;
    }
    return longest ? QFontMetrics(fontOf(kSmallSize)).horizontalAdvance(QString::fromStdString(*longest)) : 0;
}

}  // namespace

OutlinePanel::OutlinePanel(Session& session, const Theme& theme, QWidget* parent)
    : QTreeView(parent), m_session(session), m_model(new OutlineModel(session, this)) {
    setModel(m_model);
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline"));
    setItemDelegate(new OutlineDelegate(theme, this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(true);
    expandAll();
    // Stages that come later are open as well.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& above, int first, int last) {
        if (above.isValid()) return;
        for (int row = first; row <= last; ++row) expand(m_model->index(row, 0));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        takeSelection();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::giveSelection);
    connect(&session, &Session::selectionChanged, this, &OutlinePanel::takeSelection);
    connect(&session, &Session::changed, this, &OutlinePanel::fitCodes);
    const auto go = [this](const QModelIndex& index) {
        const RowRef row = m_model->rowRef(index);
        if (row.kind == RowKind::Touchpoint) Q_EMIT wentTo(Id<Touchpoint>{row.number});
    };
    connect(this, &QAbstractItemView::clicked, this, go);
    connect(this, &QAbstractItemView::activated, this, go);
    fitCodes();
    takeSelection();
}

void OutlinePanel::fitCodes() {
    auto* delegate = static_cast<OutlineDelegate*>(itemDelegate());
    if (delegate->setCodeWidth(widestCode(m_session.document()) + kCodeGap)) viewport()->update();
}

void OutlinePanel::setTheme(const Theme& theme) {
    static_cast<OutlineDelegate*>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

void OutlinePanel::takeSelection() {
    if (m_isFollowing) return;
    const QScopedValueRollback following(m_isFollowing, true);
    std::vector<QModelIndex> rows;
    QModelIndex last;
    for (const RowRef& row : m_session.selection()) {
        const QModelIndex index = m_model->indexOf(row);
        if (!index.isValid()) continue;
        rows.push_back(index);
        last = index;
    }
    selectionModel()->select(rowSelection(std::move(rows), 0), QItemSelectionModel::ClearAndSelect);
    if (last.isValid()) scrollTo(last);
}

void OutlinePanel::giveSelection() {
    if (m_isFollowing) return;
    const QScopedValueRollback following(m_isFollowing, true);
    std::vector<RowRef> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (const RowRef row = m_model->rowRef(index); row.number != 0) rows.push_back(row);
    }
    m_session.select(std::move(rows));
}

}  // namespace waymark
