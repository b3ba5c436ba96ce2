#include "ui/actions/shortcut_sheet.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/actions/action_registry.h"
#include "ui/actions/command_words.h"
#include "ui/actions/fuzzy_match.h"
#include "ui/style/on_screen.h"

namespace waymark {

std::vector<ShortcutLine> shortcutLines(const ActionRegistry& actions) {
    std::vector<ShortcutLine> lines;
    for (const Command& command : actions.commands()) {
        lines.push_back({categoryWords(command.category), plainCommandText(command.text),
                         QKeySequence::listToString(command.shortcuts, QKeySequence::NativeText),
                         otherWords(command.id)});
    }
    return lines;
}

ShortcutSheet::ShortcutSheet(std::vector<ShortcutLine> lines, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_lines(std::move(lines)), m_list(new QListView(this)), m_rows(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    resizeOnScreen(*this, {520, 620});
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(tr("Find a command or its keys"));
    field->setAccessibleName(tr("Find a command or its keys"));
    field->setClearButtonEnabled(true);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new CommandRowDelegate(theme, this));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);  // a standard button would bring an icon along

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kSpace, 4 * kSpace, 4 * kSpace, 4 * kSpace);
    column->setSpacing(3 * kSpace);
    column->addWidget(field);
    column->addWidget(m_list);
    column->addWidget(buttons);
    connect(field, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    filter({});
}

void ShortcutSheet::filter(const QString& text) {
    m_rows->clear();
    QString category;
    for (std::size_t number = 0; number < m_lines.size(); ++number) {
        const ShortcutLine& line = m_lines[number];
        const bool fits = fuzzyMatch(text, line.text) || line.keys.contains(text, Qt::CaseInsensitive) ||
                          line.words.contains(text, Qt::CaseInsensitive);
        if (!fits) continue;
        if (line.category != category) m_rows->appendRow(itemOf({line.category, {}, {}, {}}));
        category = line.category;
        m_rows->appendRow(itemOf({line.text, {}, line.keys, {}, {}, static_cast<int>(number)}));
    }
}

}  // namespace waymark
