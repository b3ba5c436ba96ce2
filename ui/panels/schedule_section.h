#pragma once
// What the schedule makes of a touchpoint: early and late dates and floats.

#include "ui/panels/labelled_field.h"
#include "ui/panels/touchpoint_section.h"

namespace waymark {

class ScheduleSection : public TouchpointSection {
    Q_OBJECT

public:
    ScheduleSection(const PanelContext& context, QWidget* parent);
    void refresh() override;

private:
    QLabel* m_onCycle;
    ResultRow* m_early;
    ResultRow* m_earlyDates;
    ResultRow* m_late;
    ResultRow* m_lateDates;
    ResultRow* m_totalFloat;
    ResultRow* m_freeFloat;
};

}  // namespace waymark
