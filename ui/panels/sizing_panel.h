#pragma once
// The rules that size buffers side by side: how large the project buffer is, when that ends, and how surely; what was
// cut from each touchpoint; and which quantiles of an estimate the two times are. Picking a rule uses it.

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "ui/panels/fact_table.h"
#include "ui/panels/typed_text.h"
#include "ui/session/live_sizings.h"

namespace waymark {

class SizingPanel : public QWidget {
    Q_OBJECT

public:
    // Session and chain must outlive it.
    SizingPanel(Session& session, LiveChain& chain, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    [[nodiscard]] const LiveSizings& sizings() const { return *m_sizings; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] std::optional<QString> takeQuantile(const QString& typed, Probability PlanSettings::*into);
    void useRule(int row);
    void refresh();
    void placeTables();
    void showRules(const ChainPlan& plan);
    void showCuts(const ChainPlan& plan);

    Session& m_session;
    LiveChain& m_chain;
    LiveSizings* m_sizings;
    FactTable* m_rules;
    FactTable* m_cuts;
    QScrollArea* m_scroll;  // where the tables stand one above the other and find no room
    QBoxLayout* m_tables;
    TextField* m_aggressive = nullptr;
    TextField* m_safe = nullptr;
    QLabel* m_remark = nullptr;
};

}  // namespace waymark
