#pragma once
// What every tool works with.

#include <functional>

#include "ui/canvas/handles.h"
#include "ui/canvas/map_view.h"
#include "ui/session/session.h"
#include "ui/tools/duplication.h"
#include "ui/tools/inline_editor.h"
#include "ui/tools/note_editor.h"

namespace waymark {

struct ToolContext {
    Session& session;
    MapView& view;
    InlineEditor& editor;
    NoteEditor& noteEditor;
    Side& growth;  // where the last touchpoint grew, and the next one does
    Duplication& duplication;
    // Whether notes that are let go at this pixel of the screen are put on the parking list; empty: nowhere.
    std::function<bool(const QPoint&)> parksAt = {};

    [[nodiscard]] MapScene& scene() const { return view.mapScene(); }
    [[nodiscard]] MapContent& content() const { return view.mapScene().content(); }
    [[nodiscard]] const Document& document() const { return session.document(); }
    // A person asked for that: nothing is to be moved by hand.
    [[nodiscard]] bool isLocked() const { return view.isMapLocked(); }
    // Says at this place why nothing moves.
    void tellLocked(QPointF place, const QString& why) const {
        Decoration decoration;
        decoration.hidesHandles = true;
        decoration.message = why;
        decoration.messageAt = place;
        scene().setDecoration(std::move(decoration));
    }
    // Cards can be put elsewhere only where the map shows the places of the document.
    [[nodiscard]] bool canMove() const { return view.mapLayout() == MapLayout::Drawn; }
};

}  // namespace waymark
