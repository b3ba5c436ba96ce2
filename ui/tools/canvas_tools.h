#pragma once
// The tools of one map and what menus ask of them. Makes the map usable: without it a MapView only shows.

#include <memory>

#include <QObject>

#include "ui/canvas/handles.h"
#include "ui/session/ballot.h"
#include "ui/tools/add_tool.h"
#include "ui/tools/connect_tool.h"
#include "ui/tools/inline_editor.h"
#include "ui/tools/select_tool.h"
#include "ui/tools/tool_context.h"
#include "ui/tools/vote_tool.h"

namespace waymark {

enum class CanvasToolKind { Select, Connect, Add, Vote };

class CanvasTools : public QObject {
    Q_OBJECT

public:
    // Session and view must outlive it.
    CanvasTools(Session& session, MapView& view, QObject* parent = nullptr);
    ~CanvasTools() override;

    [[nodiscard]] CanvasToolKind current() const;
    // Add places touchpoints of this kind with a click and gives way to Select afterwards; Connect stays until Esc.
    void use(CanvasToolKind tool, TouchpointKind kind = TouchpointKind::Contact);

    // What menus, palettes and keys outside of the map offer. New rows are selected, in sight and open for their name.
    void addTouchpoint(TouchpointKind kind);  // under the pointer if it is over the map, else in its middle
    void addNote();                           // a sticky note, open for writing
    void growSelected(Side side);             // a connected touchpoint beside the only one selected
    void addStage(Id<Stage> before = {});     // an invalid one: at the end
    void addLane(Id<Lane> before = {});
    void renameSelected();
    // What lies on the shortest paths from the first of those selected to the last one, or back.
    void selectPathBetween();
    // Copies beside the originals, at the distance of the last ones.
    void duplicateSelected(CopiedLinks links);
    void removeSelected();
    // Keeps what is being typed on the map: before saving, for example.
    void commitTyping() {
        m_editor.finish(true);
        m_noteEditor.finish(true);
    }
    // Takes what is being typed on the map, for rehearse() of a session.
    void rehearseTyping() {
        m_editor.rehearse();
        m_noteEditor.rehearse();
    }
    // Where notes that are dragged off the map are parked.
    void setParking(std::function<bool(const QPoint&)> parksAt) { m_context.parksAt = std::move(parksAt); }
    [[nodiscard]] Ballot& ballot() { return m_ballot; }
    [[nodiscard]] NoteEditor& noteEditor() { return m_noteEditor; }
    [[nodiscard]] InlineEditor& editor() { return m_editor; }

Q_SIGNALS:
    void toolChanged(CanvasToolKind tool);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectHeader(MapHeader& header);
    void placeBand(const RowRef& band, const RowRef& before);
    [[nodiscard]] bool refusesMoves();
    void resizeBand(const RowRef& band, double size, int gesture);

    InlineEditor m_editor;
    NoteEditor m_noteEditor;
    Side m_growth = Side::Right;
    Duplication m_duplication;
    ToolContext m_context;
    SelectTool m_select;
    ConnectTool m_connect;
    AddTool m_add;
    Ballot m_ballot;
    VoteTool m_vote;
};

}  // namespace waymark
