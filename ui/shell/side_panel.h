#pragma once
// The panel left of the map: a field that finds touchpoints, the kinds to add, the outline.

#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>

#include "core/model/rows.h"
#include "ui/actions/command_rows.h"
#include "ui/style/theme.h"

namespace waymark {

class ActionRegistry;
class KindPalette;
class OutlinePanel;
class Session;

class SidePanel : public QWidget {
    Q_OBJECT

public:
    SidePanel(Session& session, ActionRegistry& actions, const Theme& theme, QWidget* parent);
    void setTheme(const Theme& theme);
    void startFinding();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    // The person went to this touchpoint; it is selected by then.
    void wentTo(Id<Touchpoint> id);

private:
    QWidget* makeOverview(ActionRegistry& actions, const Theme& theme);
    void find(const QString& text);
    void goTo(const QModelIndex& index);
    void step(int rows);

    Session& m_session;
    QLineEdit* m_field;
    QStackedWidget* m_pages;
    QListView* m_results;
    QStandardItemModel* m_rows;
    CommandRowDelegate* m_delegate;
    KindPalette* m_kinds = nullptr;
    OutlinePanel* m_outline = nullptr;
};

}  // namespace waymark
