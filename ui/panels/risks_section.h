#pragma once
// What may happen at a touchpoint and lengthen it: a row for each risk event, and a field that adds one.

#include <vector>

#include <QPushButton>

#include "ui/panels/labelled_field.h"
#include "ui/panels/touchpoint_section.h"

namespace waymark {

// Name, chance and delay of a risk event, and a button that spares this touchpoint.
class RiskRow : public QWidget {
    Q_OBJECT

public:
    RiskRow(const PanelContext& context, QWidget* parent);
    // As it hits this touchpoint.
    void show(const RiskEvent& row, Id<Touchpoint> touchpoint);

private:
    using Change = std::function<void(RiskEvent& row)>;
    std::optional<QString> change(const QString& field, const Change& change);
    void addFields(QVBoxLayout& column);
    void spare();

    const PanelContext& m_context;
    Id<RiskEvent> m_id;
    Id<Touchpoint> m_touchpoint;
    TextField* m_name;
    TextField* m_chance;
    TextField* m_delay;
    QLabel* m_others;
    QLabel* m_problem;
    QPushButton* m_remove;
};

class RisksSection : public TouchpointSection {
    Q_OBJECT

public:
    RisksSection(const PanelContext& context, QWidget* parent);
    void refresh() override;

private:
    std::optional<QString> add(const QString& typed);

    QVBoxLayout* m_list;
    std::vector<RiskRow*> m_rows;
    TextField* m_add;
};

}  // namespace waymark
