#pragma once
// What each persona feels at a touchpoint, where that is something else than what all feel in common, and how satisfied
// it is. Hidden while the journey has no personas.

#include <vector>

#include "ui/panels/avatar_view.h"
#include "ui/panels/dot_scale.h"
#include "ui/panels/touchpoint_section.h"

class QLabel;
class QVBoxLayout;

namespace waymark {

class FeelingsSection : public TouchpointSection {
    Q_OBJECT

public:
    FeelingsSection(const PanelContext& context, QWidget* parent);
    void refresh() override;

private:
    struct Row {
        Id<Persona> persona;
        QWidget* widget;
        AvatarView* face;
        QLabel* name;
        DotScale* emotion;
        DotScale* satisfaction;
    };
    [[nodiscard]] Row makeFeelingRow(std::size_t place);
    template <class Change>
    void change(std::size_t place, const EditName& name, Change&& change) const;

    QVBoxLayout* m_list;
    std::vector<Row> m_rows;
};

}  // namespace waymark
