#include "ui/panels/table_panel.h"

#include <algorithm>

#include <QVBoxLayout>

#include "core/edit/table_edits.h"
#include "core/format/csv.h"
#include "ui/models/touchpoint_table_model.h"
#include "ui/style/error_wording.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

Result<std::vector<std::vector<std::string>>> cellsOf(const QString& text) {
    const std::string bytes = text.toStdString();
    CsvReader reader(bytes, '\t');
    std::vector<std::vector<std::string>> cells;
    while (true) {
        auto record = reader.next();
        if (!record) return tl::unexpected(record.error());
        if (!*record) return cells;
        if (!(*record)->isBlank()) cells.push_back(std::move((*record)->cells));
    }
}

}  // namespace

TablePanel::TablePanel(Session& session, const Theme& theme, QWidget* parent)
    : TablePanel(session, new TouchpointTableModel(session), theme, parent) {
    m_view->setObjectName(QStringLiteral("touchpointTable"));
    m_view->setAccessibleName(tr("Touchpoints"));
    connect(m_view, &TableView::pasted, this, &TablePanel::paste);
}

TablePanel::TablePanel(Session& session, RowTableModel* model, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_view(new TableView(session, model, theme)),
      m_filter(new QLineEdit),
      m_message(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, this)) {
    build();
}

void TablePanel::build() {
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setObjectName(QStringLiteral("tableFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(80);
    m_filter->setMaximumWidth(220);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(12, 8, 12, 8);
    m_head->setSpacing(8);
    m_head->addWidget(m_filter, 3);
    m_head->addWidget(m_message, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_view, 1);
    connect(m_filter, &QLineEdit::textChanged, m_view, &TableView::setFilter);
    connect(m_view, &TableView::refused, this, &TablePanel::say);
    connect(&m_session, &Session::changed, this, [this] { say({}); });
}

void TablePanel::paste(const QModelIndex& at, const QString& text) {
    const auto cells = cellsOf(text);
    if (!cells) return say(sentence(cells.error()));
    if (cells->empty()) return say(sentence(Error{ErrorCode::NothingToPaste, {}, {}, {}, 0}));
    edit::TableText table;
    table.cells = *cells;
    const int firstRow = at.isValid() ? at.row() : m_view->proxy().rowCount();
    for (int row = firstRow; row < m_view->proxy().rowCount(); ++row) {
        const QModelIndex source = m_view->proxy().mapToSource(m_view->proxy().index(row, 0));
        table.rows.push_back(Id<Touchpoint>{m_view->table().rowRef(source).number});
    }
    for (int column = at.isValid() ? at.column() : 0; column < kTouchpointColumns; ++column) {
        const auto plan = planColumn(static_cast<TouchpointColumn>(column));
        if (!plan) break;  // results cannot be pasted over
        table.columns.push_back(*plan);
    }
    for (auto& row : table.cells) {
        for (std::size_t k = 0; k < std::min(row.size(), table.columns.size()); ++k) {
            row[k] = planText(table.columns[k], QString::fromStdString(row[k]));
        }
    }
    const auto changes = edit::pasteTable(m_session.document(), table);
    if (!changes) return say(sentence(changes.error()));
    m_session.edit(changes, tr("Paste into the table"));
}

void TablePanel::say(const QString& sentence) {
    setTone(*m_message, Tone::Critical);
    m_message->setText(sentence);
    m_message->setToolTip(sentence);
}

void TablePanel::remark(const QString& sentence) {
    say(sentence);
    setTone(*m_message, Tone::Muted);
}

}  // namespace waymark
