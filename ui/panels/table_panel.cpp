#include "ui/panels/table_panel.h"

#include <algorithm>

#include <QPushButton>
#include <QVBoxLayout>

#include "core/edit/table_edits.h"
#include "core/format/csv.h"
#include "ui/models/touchpoint_table_model.h"
#include "ui/style/error_wording.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr std::size_t kMuch = 64 * 1024;  // bytes, for which nobody waits yet

Result<std::vector<std::vector<std::string>>> cellsOf(const std::string& bytes) {
    CsvReader reader(bytes, '\t');
    std::vector<std::vector<std::string>> cells;
    while (true) {
        auto record = reader.next();
        if (!record) return tl::unexpected(record.error());
        if (!*record) break;
        if (!(*record)->isBlank()) cells.push_back(std::move((*record)->cells));
    }
    if (cells.empty()) return failure(ErrorCode::NothingToPaste);
    return cells;
}

// What this text changes from the first of the table's rows and columns on.
Result<ChangeSet> pastedInto(const Document& document, edit::TableText table, const std::string& bytes) {
    auto cells = cellsOf(bytes);
    if (!cells) return tl::unexpected<Error>(cells.error());
    for (auto& row : *cells) {
        for (std::size_t k = 0; k < std::min(row.size(), table.columns.size()); ++k) {
            row[k] = planText(table.columns[k], QString::fromStdString(row[k]));
        }
    }
    table.cells = std::move(*cells);
    return edit::pasteTable(document, table);
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
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancelPasting"));
    m_cancel->hide();
    m_head->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &TablePanel::endPasting);
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
    edit::TableText table;
    const int firstRow = at.isValid() ? at.row() : m_view->proxy().rowCount();
    for (int row = firstRow; row < m_view->proxy().rowCount(); ++row) {
        const QModelIndex source = m_view->proxy().mapToSource(m_view->proxy().index(row, 0));
        table.rows.emplace_back(m_view->table().rowRef(source).number);
    }
    for (int column = at.isValid() ? at.column() : 0; column < kTouchpointColumns; ++column) {
        const auto plan = planColumn(static_cast<TouchpointColumn>(column));
        if (!plan) break;  // results cannot be pasted over
        table.columns.push_back(*plan);
    }
    std::string bytes = text.toStdString();
    if (bytes.size() > kMuch) return pasteMuch(std::move(table), std::move(bytes));
    const auto changes = pastedInto(m_session.document(), std::move(table), bytes);
    if (!changes) return say(sentence(changes.error()));
    m_session.edit(changes, tr("Paste into the table"));
}

void TablePanel::pasteMuch(edit::TableText table, std::string bytes) {
    remark(tr("Pasting …"));
    m_cancel->show();
    m_pasting.start(
        this,
        [document = m_session.document(), table = std::move(table), bytes = std::move(bytes)](
            const auto& delivery, const std::stop_token& stop) {
            auto pasted = pastedInto(document, table, bytes).and_then([&](ChangeSet changes) {
                return prepareEdit(document, std::move(changes));
            });
            if (!stop.stop_requested()) delivery(std::move(pasted));
        },
        [this](const Result<PreparedEdit>& pasted) {
            endPasting();
            if (!pasted) return say(sentence(pasted.error()));
            m_session.edit(*pasted, tr("Paste into the table"));
        },
        [] {});
}

void TablePanel::endPasting() {
    m_pasting.cancel();
    m_cancel->hide();
    say({});
}

void TablePanel::say(const QString& sentence) {
    setTone(*m_message, Tone::Critical);
    m_message->setText(sentence);
    m_message->setToolTip(plainToolTip(sentence));
}

void TablePanel::remark(const QString& sentence) {
    say(sentence);
    setTone(*m_message, Tone::Muted);
}

}  // namespace waymark
