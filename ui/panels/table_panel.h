#pragma once
// The touchpoints of the journey as a spreadsheet, with a field that filters it. Dependencies in the same dress.

#include <string>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/edit/table_edits.h"
#include "core/model/prepared_edit.h"
#include "ui/panels/table_view.h"
#include "ui/session/background_job.h"

namespace waymark {

class TablePanel : public QWidget {
    Q_OBJECT

public:
    TablePanel(Session& session, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme) { m_view->setTheme(theme); }
    [[nodiscard]] TableView& view() { return *m_view; }

protected:
    // For another model in the same dress.
    TablePanel(Session& session, RowTableModel* model, const Theme& theme, QWidget* parent);
    // The row above the table, for more fields and buttons.
    [[nodiscard]] QHBoxLayout& head() { return *m_head; }
    void say(const QString& sentence);
    // Something to know, nothing wrong; gone with the next edit like the other.
    void remark(const QString& sentence);

private:
    void build();
    void paste(const QModelIndex& at, const QString& text);
    // So much that the window would wait for it: beside the window, and it can be given up.
    void pasteMuch(edit::TableText table, std::string bytes);
    void endPasting();

    Session& m_session;
    TableView* m_view;
    QLineEdit* m_filter;
    QLabel* m_message;
    QHBoxLayout* m_head;
    QPushButton* m_cancel = nullptr;
    LatestJob<Result<PreparedEdit>> m_pasting;
};

}  // namespace waymark
