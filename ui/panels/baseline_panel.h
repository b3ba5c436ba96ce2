#pragma once
// Baselines: keeps what the journey comes to, under a name and with the day, and shows whether it gets better from one
// to the next and now: as a table and as small lines.

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/value/scenario_figures.h"
#include "ui/charts/baseline_picture.h"
#include "ui/panels/fact_table.h"
#include "ui/panels/typed_text.h"
#include "ui/session/live_chain.h"
#include "ui/session/live_risk.h"
#include "ui/session/replanning.h"
#include "ui/session/report_job.h"

namespace waymark {

// The small lines; points say more under the mouse.
class BaselineChart : public QWidget {
    Q_OBJECT

public:
    explicit BaselineChart(const Theme& theme, QWidget* parent);
    void setTheme(const Theme& theme);
    void show(BaselinePicture picture, std::optional<Id<Baseline>> chosen);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF chartRect() const;

    const Theme* m_theme;
    BaselinePicture m_picture;
    std::optional<Id<Baseline>> m_chosen;
};

class BaselinePanel : public QWidget {
    Q_OBJECT

public:
    // All of them must outlive it.
    struct Sources {
        LiveRisk& risk;
        LiveChain& chain;
        Replanning& replanning;
    };
    BaselinePanel(Session& session, const Sources& sources, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

private:
    void build();
    void keep();
    void remove();
    void choose(int row);
    void refresh();
    void showRows();
    // Whether all of the figures are those of the journey as it is now.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] std::optional<BaselineFigures> now() const;

    Session& m_session;
    Sources m_sources;
    ReportJob<ScenarioFigures> m_cost;
    QLineEdit* m_new;
    QPushButton* m_keep;
    TextField* m_name;
    QPushButton* m_remove;
    QLabel* m_message;
    FactTable* m_table;
    BaselineChart* m_chart;
    std::vector<BaselineLine> m_lines;
    Id<Baseline> m_chosen;
};

}  // namespace waymark
