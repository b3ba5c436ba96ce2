#pragma once
// What is wrong with the plan, worst first. Going to a problem selects what it is about.

#include <QLabel>
#include <QListView>
#include <QStackedLayout>

#include "ui/models/problem_model.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace waymark {

class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    ProblemsPanel(Session& session, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    // The person went to a problem of this touchpoint; it is selected by then.
    void wentTo(Id<Touchpoint> id);
    // The same for a problem that is about no touchpoint: its first row.
    void wentToRow(const RowRef& row);

private:
    void showListOrPraise();
    void goTo(const QModelIndex& index);

    Session& m_session;
    ProblemModel* m_model;
    QListView* m_list;
    QLabel* m_praise;
    QStackedLayout* m_pages;
};

}  // namespace waymark
