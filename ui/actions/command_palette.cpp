#include "ui/actions/command_palette.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/actions/action_registry.h"
#include "ui/actions/command_words.h"
#include "ui/actions/fuzzy_match.h"
#include "ui/style/surface.h"

namespace waymark {
namespace {

constexpr int kWidth = 600;
constexpr int kListHeight = 340;
constexpr std::size_t kMostRows = 60;
constexpr int kExact = 10'000;

struct Hit {
    int entry = 0;
    FuzzyMatch match;
};

// What is typed, and the only kind of entry that is wanted.
struct Wanted {
    QString text;
    std::optional<PaletteKind> kind;
};

Wanted wantedBy(const QString& typed) {
    const QString text = typed.trimmed();
    if (text.startsWith(u'>')) return {text.mid(1).trimmed(), PaletteKind::Command};
    if (text.startsWith(u'@')) return {text.mid(1).trimmed(), PaletteKind::Place};
    return {text, std::nullopt};
}

// A title or a code typed in full comes first; a text that needs the detail or other words to fit comes behind those
// found by their title alone, and what cannot be chosen now behind what can.
std::optional<FuzzyMatch> matchEntry(const QString& text, const PaletteEntry& entry) {
    const CommandRow& row = entry.row;
    auto match = fuzzyMatch(text, row.title);
    if (!match) {
        match = fuzzyMatch(text, row.title + QChar(u' ') + row.detail + QChar(u' ') + entry.words);
        if (!match) return std::nullopt;
        match->score /= 2;
        std::erase_if(match->positions, [&row](int position) { return position >= row.title.size(); });
    }
    if (!entry.run) match->score /= 4;
    const bool isExact = !text.isEmpty() && (row.title.compare(text, Qt::CaseInsensitive) == 0 ||
                                             entry.code.compare(text, Qt::CaseInsensitive) == 0);
    if (isExact) match->score += kExact;
    return match;
}

}  // namespace

std::vector<PaletteEntry> paletteEntries(const ActionRegistry& actions) {
    std::vector<PaletteEntry> entries, unusable;
    for (const Command& command : actions.commands()) {
        QAction& action = actions.action(command.id);
        if (command.id == QStringLiteral("help.palette")) continue;
        CommandRow row{plainCommandText(action.text()), categoryWords(command.category),
                       QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText), command.icon};
        if (action.isEnabled()) {
            entries.push_back({std::move(row), [&action] { action.trigger(); }, {}, otherWords(command.id)});
        } else {
            row.detail = needWords(command.isEnabled);
            row.isPale = true;
            unusable.push_back({std::move(row), {}, {}, otherWords(command.id)});
        }
    }
    std::ranges::move(unusable, std::back_inserter(entries));
    return entries;
}

CommandPalette::CommandPalette(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(&theme),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_rows(new QStandardItemModel(this)),
      m_delegate(new CommandRowDelegate(theme, this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("Find a command, a touchpoint, a template …"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setMinimumHeight(36);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(kListHeight);

    auto* column = new QVBoxLayout(this);
    const int edge = kSurfaceShadow + 2 * kSpace;
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(2 * kSpace);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::setTheme(const Theme& theme) {
    m_theme = &theme;
    m_delegate->setTheme(theme);
    update();
}

void CommandPalette::open(std::vector<PaletteEntry> entries) {
    m_entries = std::move(entries);
    m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    filter({});
    const QSize size(std::min(kWidth, parentWidget()->width()), sizeHint().height());
    setGeometry(QRect(QPoint((parentWidget()->width() - size.width()) / 2, 56), size));
    show();
    raise();
    m_field->setFocus();
    qApp->installEventFilter(this);
}

void CommandPalette::filter(const QString& text) {
    const Wanted wanted = wantedBy(text);
    std::vector<Hit> hits;
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry) {
        if (wanted.kind && *wanted.kind != m_entries[entry].kind) continue;
        if (auto match = matchEntry(wanted.text, m_entries[entry])) hits.push_back({static_cast<int>(entry), *match});
    }
    const auto canRun = [this](const Hit& hit) { return bool(m_entries[static_cast<std::size_t>(hit.entry)].run); };
    std::stable_sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) {
        return a.match.score != b.match.score ? a.match.score > b.match.score : canRun(a) && !canRun(b);
    });
    if (hits.size() > kMostRows) hits.resize(kMostRows);
    m_rows->clear();
    for (Hit& hit : hits) {
        CommandRow row = m_entries[static_cast<std::size_t>(hit.entry)].row;
        row.marked = std::move(hit.match.positions);
        row.entry = hit.entry;
        m_rows->appendRow(itemOf(row));
    }
    if (hits.empty()) m_rows->appendRow(itemOf({tr("Nothing found"), {}, {}, {}}));
    m_list->setCurrentIndex(hits.empty() ? QModelIndex() : m_rows->index(0, 0));
    m_list->scrollToTop();
}

void CommandPalette::choose() {
    const int entry = entryOf(m_list->currentIndex());
    if (entry < 0) return;
    const std::function<void()> run = m_entries[static_cast<std::size_t>(entry)].run;
    if (!run) return;
    hide();
    run();
}

void CommandPalette::step(int rows) {
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_rows->rowCount() - 1);
    if (entryOf(m_rows->index(row, 0)) >= 0) m_list->setCurrentIndex(m_rows->index(row, 0));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto* widget = static_cast<QWidget*>(watched);
        if (widget != this && !isAncestorOf(widget)) hide();
        return false;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_PageDown: step(8); return true;
        case Qt::Key_PageUp: step(-8); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(); return true;
        case Qt::Key_Escape: hide(); return true;
        default: return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSurface(painter, QRectF(rect()), *m_theme);
}

void CommandPalette::hideEvent(QHideEvent* event) {
    qApp->removeEventFilter(this);
    if (m_focusBefore) m_focusBefore->setFocus();
    m_entries.clear();
    QFrame::hideEvent(event);
}

}  // namespace waymark
