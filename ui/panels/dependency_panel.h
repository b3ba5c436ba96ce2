#pragma once
// The dependencies of the journey as a table: kinds, lags and shares at a glance.

#include "ui/panels/table_panel.h"

namespace waymark {

class DependencyPanel : public TablePanel {
    Q_OBJECT

public:
    DependencyPanel(Session& session, const Theme& theme, QWidget* parent = nullptr);
};

}  // namespace waymark
