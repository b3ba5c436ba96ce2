#pragma once
// What is felt at a touchpoint: emotion, importance, pain points and opportunities.

#include "ui/panels/dot_scale.h"
#include "ui/panels/touchpoint_section.h"

namespace waymark {

class ExperienceSection : public TouchpointSection {
    Q_OBJECT

public:
    ExperienceSection(const PanelContext& context, QWidget* parent);
    void refresh() override;

private:
    // Changes one member of the experience of every touchpoint shown.
    template <class Change>
    std::optional<QString> change(const EditName& name, Change&& change) const;
    template <class Get>
    [[nodiscard]] auto felt(Get&& get) const;

    DotScale* m_emotion;
    DotScale* m_importance;
    NotesField* m_painPoints;
    NotesField* m_opportunities;
};

}  // namespace waymark
