#pragma once
// The critical chain over time: the Gantt chart, and beside it how long it takes, what protects it, how good the
// schedule is known to be, and by which rule its buffers are sized.

#include <array>

#include <QCheckBox>
#include <QLabel>

#include "ui/panels/choice_field.h"
#include "ui/panels/gantt_view.h"
#include "ui/session/live_chain.h"

namespace waymark {

class GanttPanel : public QWidget {
    Q_OBJECT

public:
    // Session and chain must outlive it.
    GanttPanel(Session& session, LiveChain& chain, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    [[nodiscard]] GanttView& view() { return *m_view; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // A title with a figure behind it, and a remark below.
    struct Line {
        QLabel* title;
        QLabel* figure;
        QLabel* remark;
    };
    [[nodiscard]] QWidget* makeColumn();
    [[nodiscard]] QWidget* makeComparison();
    [[nodiscard]] QWidget* makeControls();
    void setSizing(BufferSizing sizing);
    void refresh();
    void showComparison();
    void removeKept();
    void showFigures(const ChainPlan& plan);
    // The kept plan that bars and buffers follow while it is carried out; null while nothing has begun.
    [[nodiscard]] const Baseline* underWay() const;
    // The first of these tasks.
    [[nodiscard]] QString codes(const ChainPlan& plan, std::span<const std::uint32_t> tasks, const QString& none) const;
    void showNothing();
    void placeMessage();

    Session& m_session;
    LiveChain& m_chain;
    GanttModel* m_model;
    GanttView* m_view;
    QLabel* m_message;
    ChoiceField* m_sizing = nullptr;
    QWidget* m_comparison = nullptr;
    ChoiceField* m_kept = nullptr;  // kept plans, the last one first
    QCheckBox* m_early = nullptr;
    std::array<Line, 5> m_lines{};  // chain, others, buffer, finish, cut
};

}  // namespace waymark
