#include "ui/shell/side_panel.h"

#include <algorithm>

#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/actions/action_registry.h"
#include "ui/panels/outline_panel.h"
#include "ui/session/session.h"
#include "ui/shell/find_touchpoints.h"
#include "ui/shell/kind_palette.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr std::size_t kMostResults = 200;
constexpr int kEdge = 3 * kSpace;

}  // namespace

SidePanel::SidePanel(Session& session, ActionRegistry& actions, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_field(new QLineEdit(this)),
      m_pages(new QStackedWidget(this)),
      m_results(new QListView(this)),
      m_rows(new QStandardItemModel(this)),
      m_delegate(new CommandRowDelegate(theme, this)) {
    setObjectName(QStringLiteral("sidePanel"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(
        tr("Find  %1").arg(actions.action("edit.find").shortcut().toString(QKeySequence::NativeText)));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_results->setModel(m_rows);
    m_results->setItemDelegate(m_delegate);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(makeOverview(actions, theme));
    m_pages->addWidget(m_results);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kEdge, 0, 0);
    column->setSpacing(kEdge);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(kEdge, 0, kEdge, 0);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addWidget(m_pages);
    connect(m_field, &QLineEdit::textChanged, this, &SidePanel::find);
    connect(m_results, &QListView::clicked, this, &SidePanel::goTo);
}

QWidget* SidePanel::makeOverview(ActionRegistry& actions, const Theme& theme) {
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    const auto addHeading = [&](const QString& text) {
        QLabel* heading = makeLabel(text.toUpper(), {kSmallSize, FontWeight::SemiBold, Tone::Faint}, page);
        heading->setContentsMargins(kEdge + kSpace, 0, kEdge, kSpace / 2);
        column->addWidget(heading);
    };
    addHeading(tr("Touchpoints"));
    m_kinds = new KindPalette(actions, theme, page);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(kEdge, 0, kEdge, 4 * kSpace);
    inset->addWidget(m_kinds);
    column->addLayout(inset);
    addHeading(tr("Outline"));
    m_outline = new OutlinePanel(m_session, theme, page);
    column->addWidget(m_outline, 1);
    connect(m_outline, &OutlinePanel::wentTo, this, &SidePanel::wentTo);
    return page;
}

void SidePanel::setTheme(const Theme& theme) {
    m_delegate->setTheme(theme);
    m_kinds->setTheme(theme);
    m_outline->setTheme(theme);
    update();
}

void SidePanel::startFinding() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SidePanel::find(const QString& text) {
    m_pages->setCurrentIndex(text.trimmed().isEmpty() ? 0 : 1);
    m_rows->clear();
    if (m_pages->currentIndex() == 0) return;
    const auto found = findTouchpoints(m_session.document(), text);
    m_rows->appendRow(itemOf({tr("%1 found").arg(found.size()), {}, {}, {}}));
    for (std::size_t k = 0; k < std::min(found.size(), kMostResults); ++k) {
        const Touchpoint& touchpoint = m_session.document().table<Touchpoint>().at(found[k].id);
        m_rows->appendRow(itemOf({QString::fromStdString(touchpoint.name),
                                  QString::fromStdString(touchpoint.code),
                                  {},
                                  iconOf(touchpoint.kind),
                                  found[k].marked,
                                  static_cast<int>(touchpoint.id.value)}));
    }
    if (!found.empty()) m_results->setCurrentIndex(m_rows->index(1, 0));
}

void SidePanel::goTo(const QModelIndex& index) {
    const int number = entryOf(index);
    const Id<Touchpoint> id{static_cast<std::uint32_t>(std::max(number, 0))};
    if (!m_session.document().find(id)) return;
    m_session.select({refTo(id)});
    Q_EMIT wentTo(id);
}

void SidePanel::step(int rows) {
    const int row = m_results->currentIndex().row() + rows;
    const QModelIndex index = m_rows->index(row, 0);
    if (entryOf(index) < 0) return;
    m_results->setCurrentIndex(index);
    goTo(index);
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: goTo(m_results->currentIndex()); return true;
        case Qt::Key_Escape: m_field->clear(); return true;
        default: return QWidget::eventFilter(watched, event);
    }
}

}  // namespace waymark
