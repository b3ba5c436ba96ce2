#pragma once
// The measured durations of touchpoints whose distribution is observed; nothing is shown for others.

#include "ui/panels/labelled_field.h"
#include "ui/panels/touchpoint_section.h"

namespace waymark {

class ObservedSection : public TouchpointSection {
    Q_OBJECT

public:
    ObservedSection(const PanelContext& context, QWidget* parent);
    void refresh() override;

private:
    LabelledField* m_field;
    NotesField* m_times;
};

}  // namespace waymark
