#include "ui/panels/problems_panel.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/models/row_index.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kRowHeight = 30;

// Severity by shape and colour: a warning sign for what makes figures wrong or doubtful, a dot for a note.
class ProblemDelegate : public QStyledItemDelegate {
public:
    ProblemDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(&theme) {}
    void setTheme(const Theme& theme) { m_theme = &theme; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {0, kRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row(option.rect);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->fillRect(row, option.state & QStyle::State_Selected ? m_theme->accentTint : m_theme->field);
        }
        const auto severity = static_cast<Severity>(index.data(SeverityRole).toInt());
        const QRectF sign(row.left() + 16, row.center().y() - 8, 16, 16);
        if (severity == Severity::Note) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme->faint);
            painter->drawEllipse(sign.center(), 3, 3);
        } else {
            paintIcon(*painter, QStringLiteral("problems"), sign,
                      severity == Severity::Error ? m_theme->critical : m_theme->warning);
        }
        const QFont font = fontOf(kBodySize);
        const QRectF words = row.adjusted(44, 0, -12, 0);
        painter->setFont(font);
        painter->setPen(severity == Severity::Note ? m_theme->muted : m_theme->text);
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    const Theme* m_theme;
};

}  // namespace

ProblemsPanel::ProblemsPanel(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new ProblemModel(session, this)),
      m_list(new QListView),
      m_praise(makeLabel(tr("Nothing to worry about: every figure can be trusted."),
                         {kBodySize, FontWeight::Regular, Tone::Muted}, this)),
      m_pages(new QStackedLayout(this)) {
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("problems"));
    m_list->setAccessibleName(tr("Problems"));
    m_list->setItemDelegate(new ProblemDelegate(theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_praise->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_praise);
    connect(m_list, &QAbstractItemView::clicked, this, &ProblemsPanel::goTo);
    connect(m_list, &QAbstractItemView::activated, this, &ProblemsPanel::goTo);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, this, &ProblemsPanel::showListOrPraise);
    }
    showListOrPraise();
}

void ProblemsPanel::setTheme(const Theme& theme) {
    static_cast<ProblemDelegate*>(m_list->itemDelegate())->setTheme(theme);
    m_list->viewport()->update();
}

void ProblemsPanel::showListOrPraise() {
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_praise);
}

void ProblemsPanel::goTo(const QModelIndex& index) {
    const Problem& problem = m_model->problemAt(index.row());
    m_session.select(problem.rows);
    for (const RowRef& row : problem.rows) {
        if (row.kind != RowKind::Touchpoint) continue;
        Q_EMIT wentTo(Id<Touchpoint>{row.number});
        return;
    }
    if (!problem.rows.empty()) Q_EMIT wentToRow(problem.rows.front());
}

}  // namespace waymark
