#include "ui/shell/command_facts.h"

#include <QClipboard>
#include <QGuiApplication>

#include "ui/shell/clipboard.h"
#include "ui/shell/journey_workspace.h"

namespace waymark {

CommandFacts factsOf(JourneyWorkspace* workspace, bool isSaving) {
    CommandFacts facts;
    if (!workspace) return facts;
    Session& session = workspace->session();
    facts.hasJourney = true;
    facts.hasTouchpoints = !session.document().table<Touchpoint>().empty();
    facts.canUndo = session.undoStack().canUndo();
    facts.canRedo = session.undoStack().canRedo();
    facts.isSaving = isSaving;
    for (const RowRef& row : session.selection()) {
        facts.selectedTouchpoints += row.kind == RowKind::Touchpoint ? 1 : 0;
        const bool canBeDeleted = row.kind == RowKind::Touchpoint || row.kind == RowKind::Dependency ||
                                  row.kind == RowKind::Stage || row.kind == RowKind::Lane;
        facts.selectedItems += canBeDeleted ? 1 : 0;
    }
    facts.clipboardHasTouchpoints = holdsClip(QGuiApplication::clipboard()->mimeData());
    return facts;
}

}  // namespace waymark
