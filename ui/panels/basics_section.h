#pragma once
// The head of the inspector: code and name as a title, below it kind, stage and lane as one quiet line that can be
// changed in place, then channel and owner.

#include "ui/models/band_model.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/touchpoint_section.h"

class QLabel;

namespace waymark {

class BasicsSection : public TouchpointSection {
    Q_OBJECT

public:
    BasicsSection(const PanelContext& context, QWidget* parent);
    void refresh() override;

private:
    void addTitle();
    void addQuietLine();
    void addPeople();
    void fitCode();
    void refreshChoices();

    QLabel* m_count;  // "3 touchpoints"
    TextField* m_code;
    NotesField* m_name;
    QLabel* m_problem;  // of the title
    ChoiceField* m_kind;
    ChoiceField* m_stage;
    ChoiceField* m_lane;
    BandModel* m_stages;
    BandModel* m_lanes;
    TextField* m_channel;
    TextField* m_owner;
};

}  // namespace waymark
