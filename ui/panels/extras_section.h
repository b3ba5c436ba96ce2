#pragma once
// Cost of one pass and notes.

#include "ui/panels/touchpoint_section.h"

namespace waymark {

class ExtrasSection : public TouchpointSection {
    Q_OBJECT

public:
    ExtrasSection(const PanelContext& context, QWidget* parent);
    void refresh() override;

private:
    TextField* m_cost;
    NotesField* m_notes;
};

}  // namespace waymark
