#pragma once
// What gestures, keys and menus have in common: the edits of the map that go on with a name being typed.

#include <optional>

#include "ui/canvas/handles.h"
#include "ui/tools/tool_context.h"

namespace waymark {

// Adds a touchpoint at a place of the scene, selects it, brings it into sight and opens its name. Typing the name
// belongs to the same undo step.
void addTouchpointAt(const ToolContext& context, TouchpointKind kind, QPointF place);
// The same with a dependency from `from`.
void addConnectedAt(const ToolContext& context, Id<Touchpoint> from, QPointF place);
// The next one on this side; what lies there makes room. Typing goes on with its name.
void growFrom(const ToolContext& context, Id<Touchpoint> from, Side side);
// The same without opening the name, for one of several in a row. Invalid if it was refused. `mergeKey` is for naming
// it in the same undo step.
struct Grown {
    Id<Touchpoint> id;
    QString mergeKey;
};
[[nodiscard]] Grown growQuietly(const ToolContext& context, Id<Touchpoint> from, Side side);
// Where the card of the next one would lie; nothing if it would be refused.
[[nodiscard]] std::optional<QRectF> growthOf(const ToolContext& context, Id<Touchpoint> from, Side side);

// Adds a sticky note around a place of the scene, selects it and opens it for writing, in one undo step.
void addNoteAt(const ToolContext& context, QPointF place);

// Opens the text of a sticky note, or the name of a touchpoint, stage or lane for editing in place. With a merge key it
// belongs to that undo step.
void rename(const ToolContext& context, const RowRef& row, const QString& mergeKey = {});
// Adds a stage or lane in front of this one, or at the end if its number is 0, and opens its name.
void addBand(const ToolContext& context, const RowRef& before);

// Selects all touchpoints on the shortest paths between the selected ones and this one as well; says so at the card if
// there are none.
void selectPathTo(const ToolContext& context, Id<Touchpoint> to);
// The same between the selected ones, of which the last one counts as the end.
void selectPathBetween(const ToolContext& context);

// Removes what is selected; touchpoints, sticky notes and dependencies as one undo step, else the stage or lane.
void removeSelected(const ToolContext& context);

// Why nothing moves on a map that is locked.
[[nodiscard]] QString mapLockedWords();

}  // namespace waymark
