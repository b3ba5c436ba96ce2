#include "ui/tools/canvas_tools.h"

#include <QKeyEvent>

#include "core/edit/band_edits.h"
#include "ui/tools/canvas_edits.h"

namespace waymark {

CanvasTools::CanvasTools(Session& session, MapView& view, QObject* parent)
    : QObject(parent),
      m_noteEditor(session, view),
      m_context{session, view, m_editor, m_noteEditor, m_growth, m_duplication},
      m_select(m_context),
      m_connect(m_context),
      m_add(m_context),
      m_ballot(session),
      m_vote(m_context, m_ballot) {
    MapScene& scene = view.mapScene();
    scene.setTool(&m_select);
    connect(&scene, &MapScene::kindDropped, this, [this](TouchpointKind kind, const QPointF& place) {
        m_context.view.setFocus(Qt::MouseFocusReason);
        addTouchpointAt(m_context, kind, place);
    });
    connect(&view, &MapView::moved, &m_editor, &InlineEditor::follow);
    connect(&session, &Session::changed, this, [this] {
        // The touchpoint was added by the click before.
        if (m_context.scene().tool() == &m_add) use(CanvasToolKind::Select);
    });
    connectHeader(view.stageHeader());
    connectHeader(view.laneHeader());
    view.installEventFilter(this);
}

CanvasTools::~CanvasTools() { m_context.scene().setTool(nullptr); }

void CanvasTools::connectHeader(MapHeader& header) {
    connect(&header, &MapHeader::renameRequested, this, [this](const RowRef& band) { rename(m_context, band); });
    connect(&header, &MapHeader::placeRequested, this, &CanvasTools::placeBand);
    connect(&header, &MapHeader::resizeRequested, this, &CanvasTools::resizeBand);
}

void CanvasTools::placeBand(const RowRef& band, const RowRef& before) {
    if (band.number == 0) return addBand(m_context, before);
    if (refusesMoves()) return;
    const Document& document = m_context.document();
    const bool isStage = band.kind == RowKind::Stage;
    m_context.session.edit(isStage ? edit::moveStage(document, Id<Stage>{band.number}, Id<Stage>{before.number})
                                   : edit::moveLane(document, Id<Lane>{band.number}, Id<Lane>{before.number}),
                           isStage ? tr("Move stage") : tr("Move lane"));
}

void CanvasTools::resizeBand(const RowRef& band, double size, int gesture) {
    if (refusesMoves()) return;
    const Document& document = m_context.document();
    const bool isStage = band.kind == RowKind::Stage;
    m_context.session.edit(isStage ? edit::resizeStage(document, Id<Stage>{band.number}, size)
                                   : edit::resizeLane(document, Id<Lane>{band.number}, size),
                           isStage ? tr("Resize stage") : tr("Resize lane"),
                           QStringLiteral("resize/%1/%2/%3").arg(isStage).arg(band.number).arg(gesture));
}

bool CanvasTools::refusesMoves() {
    if (!m_context.isLocked()) return false;
    m_context.tellLocked(m_context.view.visibleRect().center(), mapLockedWords());
    return true;
}

CanvasToolKind CanvasTools::current() const {
    const CanvasTool* tool = m_context.scene().tool();
    if (tool == &m_vote) return CanvasToolKind::Vote;
    if (tool == &m_connect) return CanvasToolKind::Connect;
    return tool == &m_add ? CanvasToolKind::Add : CanvasToolKind::Select;
}

void CanvasTools::use(CanvasToolKind tool, TouchpointKind kind) {
    m_add.setKind(kind);
    CanvasTool* chosen = &m_select;
    if (tool == CanvasToolKind::Connect) chosen = &m_connect;
    if (tool == CanvasToolKind::Add) chosen = &m_add;
    if (tool == CanvasToolKind::Vote) chosen = &m_vote;
    if (m_context.scene().tool() == chosen) return;
    m_context.scene().setTool(chosen);
    Q_EMIT toolChanged(tool);
}

void CanvasTools::addTouchpoint(TouchpointKind kind) { addTouchpointAt(m_context, kind, m_context.view.pastePlace()); }

void CanvasTools::addNote() { addNoteAt(m_context, m_context.view.pastePlace()); }

void CanvasTools::growSelected(Side side) {
    const auto selected = m_context.session.selected<Touchpoint>();
    if (selected.size() == 1) growFrom(m_context, selected.front(), side);
}

void CanvasTools::addStage(Id<Stage> before) { addBand(m_context, refTo(before)); }

void CanvasTools::addLane(Id<Lane> before) { addBand(m_context, refTo(before)); }

void CanvasTools::renameSelected() {
    const auto& selection = m_context.session.selection();
    if (selection.size() == 1) rename(m_context, selection.front());
}

void CanvasTools::selectPathBetween() { waymark::selectPathBetween(m_context); }

void CanvasTools::duplicateSelected(CopiedLinks links) { m_duplication.repeat(m_context.session, links); }

void CanvasTools::removeSelected() { waymark::removeSelected(m_context); }

bool CanvasTools::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) return false;
    CanvasTool* tool = m_context.scene().tool();
    if (!tool || tool == &m_select || tool->isDragging()) return false;
    use(CanvasToolKind::Select);
    return true;
}

}  // namespace waymark
