#include "ui/panels/dependency_panel.h"

#include "ui/models/dependency_table_model.h"

namespace waymark {

DependencyPanel::DependencyPanel(Session& session, const Theme& theme, QWidget* parent)
    : TablePanel(session, new DependencyTableModel(session), theme, parent) {
    view().setObjectName(QStringLiteral("dependencyTable"));
    view().setAccessibleName(tr("Dependencies"));
}

}  // namespace waymark
