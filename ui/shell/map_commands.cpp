#include "ui/shell/map_commands.h"

#include "core/edit/placement_edits.h"
#include "ui/panels/inspector.h"
#include "ui/panels/live_figures_bar.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/kind_palette.h"
#include "ui/shell/main_window.h"
#include "ui/tools/canvas_tools.h"

namespace waymark {

MapCommands::MapCommands(MainWindow& window) : m_window(window) {
    ActionRegistry& actions = window.actions();
    for (const TouchpointKind kind : {TouchpointKind::Contact, TouchpointKind::Backstage, TouchpointKind::Waiting,
                                      TouchpointKind::Decision, TouchpointKind::Milestone}) {
        actions.on(insertCommandOf(kind), this, [this, kind] { m_window.workspace()->tools().addTouchpoint(kind); });
    }
    actions.on("insert.note", this, [this] {
        m_window.actions().action("arrange.asDrawn").trigger();  // other arrangements show no notes
        m_window.workspace()->tools().addNote();
    });
    actions.on("insert.stage", this, [this] { m_window.workspace()->tools().addStage(); });
    actions.on("insert.lane", this, [this] { m_window.workspace()->tools().addLane(); });
    actions.on("insert.connect", this, [this](bool on) {
        m_window.workspace()->tools().use(on ? CanvasToolKind::Connect : CanvasToolKind::Select);
        m_window.workspace()->map().setFocus();
    });
    actions.on("journey.promise", this, [this] { m_window.workspace()->figures().editPromise(); });
    actions.on("journey.properties", this, [this] { showJourney("journeyName"); });
    actions.on("journey.money", this, [this] { m_window.workspace()->editValueSettings(); });
    actions.on("journey.calendars", this, [this] { m_window.workspace()->editCalendars(); });
    actions.on("journey.planAnew", this, [this] { m_window.workspace()->planAnew(); });
    actions.on("journey.personas", this, [this] {
        BottomPanel& panel = m_window.workspace()->bottomPanel();
        panel.show(QStringLiteral("view.personas"));
        panel.enter();
    });
    actions.on("arrange.byStages", this, [this] { arrangeByStages(); });
}

void MapCommands::follow(JourneyWorkspace& workspace) {
    QAction& action = m_window.actions().action("insert.connect");
    action.setChecked(workspace.tools().current() == CanvasToolKind::Connect);
    connect(&workspace.tools(), &CanvasTools::toolChanged, &action,
            [&action](CanvasToolKind tool) { action.setChecked(tool == CanvasToolKind::Connect); });
}

// With nothing selected, the inspector shows the journey.
void MapCommands::showJourney(const QString& field) {
    JourneyWorkspace& workspace = *m_window.workspace();
    workspace.session().select({});
    workspace.showInspector(true);
    m_window.actions().action("view.inspector").setChecked(true);
    if (auto* widget = workspace.inspector().findChild<QWidget*>(field)) widget->setFocus(Qt::ShortcutFocusReason);
}

void MapCommands::arrangeByStages() {
    JourneyWorkspace& workspace = *m_window.workspace();
    Session& session = workspace.session();
    if (!session.edit(edit::arrangeByStages(session.document(), session.schedule()), tr("Arrange by stages"))) return;
    m_window.actions().action("arrange.asDrawn").trigger();
    workspace.map().fitAll();
}

}  // namespace waymark
