#pragma once
// What an initiative is worth, whole: every figure with and without intangible benefits and what it says, what it hangs
// on, and how far each amount may move until nothing is gained. Or all initiatives side by side. Of all costs and
// benefits, or of those with a tag.

#include <memory>

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QWidget>

#include "ui/panels/fact_table.h"
#include "ui/panels/initiative_choice.h"
#include "ui/panels/tag_choice.h"
#include "ui/panels/tornado_chart.h"
#include "ui/session/live_value.h"

namespace waymark {

class WorthPanel : public QWidget {
    Q_OBJECT

public:
    // Both must outlive it.
    WorthPanel(Session& session, LiveValue& value, const Theme& theme, QWidget* parent = nullptr);
    ~WorthPanel() override;
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void settingsWanted();

private:
    void build();
    [[nodiscard]] QWidget* makeHangsOn();
    [[nodiscard]] LiveValue& source();
    void takeSelection();
    void takeTag();
    void refresh();
    void showView();
    void showNothing(const QString& why);
    void showOne(const ValueReport& report, const ValueReport::Row& row);
    void showAll(const ValueReport& report);
    [[nodiscard]] QString note() const;

    Session& m_session;
    LiveValue& m_value;
    std::unique_ptr<LiveValue> m_tagged;  // while a tag is chosen
    InitiativeChoice* m_initiative;
    TagChoice* m_tag;
    QTabBar* m_views;  // of one initiative: its figures, or what they hang on
    QLabel* m_note;
    QStackedWidget* m_pages;
    FactTable* m_figures;
    FactTable* m_switching;
    FactTable* m_comparison;
    TornadoChart* m_tornado;
};

}  // namespace waymark
