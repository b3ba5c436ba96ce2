#pragma once
// The inspector's page about one touchpoint or several: the sections that make sense for that many.

#include <vector>

#include "ui/panels/touchpoint_section.h"

namespace waymark {

class TouchpointPage : public QWidget {
    Q_OBJECT

public:
    TouchpointPage(const PanelContext& context, QWidget* parent);
    void showTouchpoints(const std::vector<Id<Touchpoint>>& ids);

private:
    struct Part {
        TouchpointSection* section;
        bool isForOne;  // says nothing about several touchpoints
    };
    std::vector<Part> m_parts;
};

}  // namespace waymark
