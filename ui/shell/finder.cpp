#include "ui/shell/finder.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>

#include "ui/session/session.h"

namespace waymark {
namespace {

constexpr std::size_t kMostListed = 1000;

}  // namespace

Finder::Finder(Session& session, MapView& map, const Theme& theme, QWidget* parent)
    : QObject(parent),
      m_session(session),
      m_map(map),
      m_field(new QLineEdit(parent)),
      m_list(new QListView(parent)),
      m_rows(new QStandardItemModel(this)),
      m_delegate(new CommandRowDelegate(theme, this)) {
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setAccessibleName(tr("Find on the map"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_map.installEventFilter(this);
    m_list->setObjectName(QStringLiteral("foundList"));
    m_list->setAccessibleName(tr("Found on the map"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_field, &QLineEdit::textChanged, this, &Finder::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(entryOf(index)); });
    connect(&m_session, &Session::changed, this, [this] {
        if (isFinding()) listFound();
    });
}

void Finder::setTheme(const Theme& theme) {
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void Finder::start() {
    if (!m_start && !m_field->hasFocus()) m_start = {m_map.place(), QApplication::focusWidget()};
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void Finder::find() {
    if (!m_start && isFinding()) m_start = {m_map.place(), &m_map};
    m_current = 0;
    listFound();
    Q_EMIT findingChanged(isFinding());
    if (m_current >= 0) goTo(m_current);
    if (!isFinding()) m_start.reset();
}

// Which one is the current one stays as it is where it is still found.
void Finder::listFound() {
    const RowRef before = m_current > 0 ? m_found[static_cast<std::size_t>(m_current)].row : RowRef{};  // or none
    m_found = findRows(m_session.document(), m_session.schedule(), m_field->text());
    m_rows->clear();
    m_current = m_found.empty() ? -1 : 0;
    if (!isFinding()) return showMarks();
    const QString heading = m_found.empty() ? tr("No match") : tr("%1 found").arg(m_found.size());
    m_rows->appendRow(itemOf({heading, {}, {}, {}}));
    for (std::size_t k = 0; k < m_found.size(); ++k) {
        const FoundRow& found = m_found[k];
        if (found.row == before) m_current = static_cast<int>(k);
        if (k >= kMostListed) continue;
        m_rows->appendRow(itemOf({found.text, found.detail, {}, found.icon, found.marked, static_cast<int>(k)}));
    }
    showMarks();
}

void Finder::showMarks() {
    FoundMarks marks;
    marks.current = m_current;
    for (const FoundRow& found : m_found) marks.rows.push_back(found.row);
    m_list->setCurrentIndex(m_rows->index(m_current + 1, 0));
    m_field->setAccessibleDescription(m_current < 0 ? QString()
                                                    : tr("%1 of %2: %3")
                                                          .arg(m_current + 1)
                                                          .arg(m_found.size())
                                                          .arg(m_found[static_cast<std::size_t>(m_current)].text));
    m_map.setFound(std::move(marks));
}

void Finder::goTo(int number) {
    if (number < 0 || number >= static_cast<int>(m_found.size())) return;
    m_current = number;
    showMarks();
    m_map.centre(m_found[static_cast<std::size_t>(number)].row);
}

void Finder::step(int by) {
    if (!isFinding()) return start();
    if (m_found.empty()) return;
    const int count = static_cast<int>(m_found.size());
    goTo((m_current + by + count) % count);
}

// It is what the person was looking for: it is selected, and there is no going back any more.
void Finder::choose(int number) {
    if (number < 0 || number >= static_cast<int>(m_found.size())) return;
    goTo(number);
    m_session.select({m_found[static_cast<std::size_t>(number)].row});
    m_start.reset();
    m_map.setFocus();
}

void Finder::leave() {
    const std::optional<Start> start = m_start;
    m_start.reset();
    m_field->clear();
    if (start) m_map.goBack(start->place);
    QWidget* focus = start && start->focus ? start->focus.data() : &m_map;
    focus->setFocus();
}

bool Finder::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == &m_map) {  // a gesture is left first
        const CanvasTool* tool = m_map.mapScene().tool();
        if (key != Qt::Key_Escape || !isFinding() || (tool && tool->isDragging())) return false;
        m_start.reset();
        leave();
        return true;
    }
    if (watched != m_field) return false;
    switch (key) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(m_current); return true;
        case Qt::Key_Escape: leave(); return true;
        default: return false;
    }
}

}  // namespace waymark
