#include "ui/panels/touchpoint_page.h"

#include "ui/panels/basics_section.h"
#include "ui/panels/comments_section.h"
#include "ui/panels/experience_section.h"
#include "ui/panels/extras_section.h"
#include "ui/panels/feelings_section.h"
#include "ui/panels/labelled_field.h"
#include "ui/panels/links_section.h"
#include "ui/panels/observed_section.h"
#include "ui/panels/progress_section.h"
#include "ui/panels/risks_section.h"
#include "ui/panels/schedule_section.h"
#include "ui/panels/time_section.h"

namespace waymark {

TouchpointPage::TouchpointPage(const PanelContext& context, QWidget* parent) : QWidget(parent) {
    m_parts = {{new BasicsSection(context, this), false},
               {new TimeSection(context, this), false},
               {new ObservedSection(context, this), false},
               {new ScheduleSection(context, this), true},
               {new ExperienceSection(context, this), false},
               {new FeelingsSection(context, this), false},
               {new CommentsSection(context, this), true},
               {new LinksSection(context, LinksSection::Direction::DependsOn, this), true},
               {new LinksSection(context, LinksSection::Direction::LeadsTo, this), true},
               {new ProgressSection(context, this), false},
               {new RisksSection(context, this), true},
               {new ExtrasSection(context, this), false}};
    QVBoxLayout* column = makeColumn(this);
    for (const Part& part : m_parts) column->addWidget(part.section);
    column->addStretch(1);
}

void TouchpointPage::showTouchpoints(const std::vector<Id<Touchpoint>>& ids) {
    for (const Part& part : m_parts) {
        const bool isShown = ids.size() == 1 || !part.isForOne;
        part.section->setVisible(isShown);
        if (isShown) part.section->showTouchpoints(ids);
    }
}

}  // namespace waymark
