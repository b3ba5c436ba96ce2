#pragma once
// The working calendars of the journey: a list of them, and the chosen one to edit. Edits take effect at once and can
// be undone.

#include <QDialog>
#include <QListWidget>
#include <QPushButton>

#include "ui/panels/calendar_page.h"

namespace waymark {

class CalendarDialog : public QDialog {
    Q_OBJECT

public:
    CalendarDialog(Session& session, const Theme& theme, QWidget* parent);

    void choose(Id<Calendar> id);
    [[nodiscard]] Id<Calendar> chosen() const;

private:
    void addList(QHBoxLayout& row);
    void refresh();
    // A copy of what is shown, under a free name.
    void add(Calendar row, const QString& name);

    PanelContext m_context;
    QListWidget* m_list;
    QPushButton* m_remove;
    CalendarPage* m_page;
};

}  // namespace waymark
