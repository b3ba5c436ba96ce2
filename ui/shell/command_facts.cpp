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
        facts.selectedDependencies += row.kind == RowKind::Dependency ? 1 : 0;
        facts.selectedNotes += row.kind == RowKind::StickyNote ? 1 : 0;
        facts.selectedBands += row.kind == RowKind::Stage || row.kind == RowKind::Lane ? 1 : 0;
    }
    facts.selectedItems =
        facts.selectedTouchpoints + facts.selectedDependencies + facts.selectedNotes + facts.selectedBands;
    facts.clipboardHasTouchpoints = holdsClip(QGuiApplication::clipboard()->mimeData());
    return facts;
}

}  // namespace waymark
