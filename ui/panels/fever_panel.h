#pragma once
// A plan while it is carried out: the fever chart, what is left of the buffers, and what to work on next; the moment
// for which all of that is told, and the step to a new plan.

#include <QLabel>
#include <QPushButton>

#include "ui/charts/fever_painting.h"
#include "ui/panels/fact_table.h"
#include "ui/panels/typed_text.h"
#include "ui/session/live_chain.h"

namespace waymark {

class FeverView : public QWidget {
    Q_OBJECT

public:
    FeverView(const Theme& theme, QWidget* parent);
    void setTheme(const Theme& theme);
    void show(ExecutionView view, bool isPale);
    void showNothing(const QString& why);
    [[nodiscard]] const ExecutionView& view() const { return m_view; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    ExecutionView m_view;
    bool m_isPale = false;
    QString m_why;
};

class FeverPanel : public QWidget {
    Q_OBJECT

public:
    // Session and chain must outlive it.
    FeverPanel(Session& session, LiveChain& chain, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    // The person went to this touchpoint; it is selected by then.
    void wentTo(Id<Touchpoint> id);
    // The person wants to plan anew.
    void planAnewWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void refresh();
    void showView(ExecutionView view, bool isPale);
    [[nodiscard]] std::optional<QString> takeStatus(const QString& typed);
    void setStatus(std::optional<WorkTime> status);
    void goTo(FactTable& table, int row);

    Session& m_session;
    LiveChain& m_chain;
    FeverView* m_fever;
    FactTable* m_buffers;
    FactTable* m_work;
    TextField* m_status = nullptr;
    QPushButton* m_today = nullptr;
    QPushButton* m_planAnew = nullptr;
    QLabel* m_standing = nullptr;
};

}  // namespace waymark
