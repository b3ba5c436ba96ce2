#include "ui/shell/edit_commands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

#include "core/edit/added.h"
#include "core/edit/group_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "ui/session/selected_items.h"
#include "ui/shell/finder.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/side_panel.h"
#include "ui/style/tr.h"
#include "ui/tools/canvas_tools.h"

namespace waymark {
namespace {

constexpr std::size_t kMuch = 64 * 1024;  // bytes, some hundred touchpoints

Result<PreparedEdit> pastedInto(const Document& document, const ClipBytes& bytes, layout::Point place) {
    return clipOf(bytes)
        .and_then([&](const edit::Clip& clip) { return edit::paste(document, clip, place); })
        .and_then([&](ChangeSet changes) { return prepareEdit(document, std::move(changes)); });
}

}  // namespace

EditCommands::EditCommands(MainWindow& window) : m_window(window) {
    ActionRegistry& actions = window.actions();
    actions.on("edit.undo", this, [this] { m_window.workspace()->session().undoStack().undo(); });
    actions.on("edit.redo", this, [this] { m_window.workspace()->session().undoStack().redo(); });
    actions.on("edit.cut", this, [this] { cut(); });
    actions.on("edit.copy", this, [this] { copy(); });
    actions.on("edit.paste", this, [this] { paste(); });
    actions.on("edit.duplicate", this, [this] { duplicate(CopiedLinks::Among); });
    actions.on("edit.duplicateLinked", this, [this] { duplicate(CopiedLinks::WithOthersToo); });
    actions.on("edit.delete", this, [this] { m_window.workspace()->tools().removeSelected(); });
    actions.on("edit.selectAll", this, [this] { selectAll(); });
    actions.on("edit.rename", this, [this] { m_window.workspace()->tools().renameSelected(); });
    actions.on("edit.find", this, [this] { finder().start(); });
    actions.on("edit.findNext", this, [this] { finder().step(1); });
    actions.on("edit.findPrevious", this, [this] { finder().step(-1); });
}

Finder& EditCommands::finder() {
    m_window.actions().action("view.outline").setChecked(true);
    m_window.workspace()->showSidePanel(true);
    return m_window.workspace()->sidePanel().finder();
}

void EditCommands::follow(JourneyWorkspace& workspace) {
    const QUndoStack& stack = workspace.session().undoStack();
    connect(&stack, &QUndoStack::undoTextChanged, this, &EditCommands::refreshTexts);
    connect(&stack, &QUndoStack::redoTextChanged, this, &EditCommands::refreshTexts);
    refreshTexts();
}

void EditCommands::refreshTexts() {
    const QUndoStack& stack = m_window.workspace()->session().undoStack();
    const auto text = [](const QString& verb, const QString& what) {
        return what.isEmpty() ? verb : tr("%1: %2").arg(verb, what);
    };
    m_window.actions().action("edit.undo").setText(text(tr("Undo"), stack.undoText()));
    m_window.actions().action("edit.redo").setText(text(tr("Redo"), stack.redoText()));
}

void EditCommands::copy() {
    Session& session = m_window.workspace()->session();
    const MapItems items = selectedItems(session);
    const edit::Clip clip = edit::copyItems(session.document(), items.touchpoints, items.notes);
    QGuiApplication::clipboard()->setMimeData(mimeDataOf(clip).release());
}

void EditCommands::cut() {
    copy();
    Session& session = m_window.workspace()->session();
    session.edit(edit::removeAll(session.document(), selectedItems(session), {}), tr("Cut"));
}

void EditCommands::paste() {
    JourneyWorkspace& workspace = *m_window.workspace();
    Session& session = workspace.session();
    const ClipBytes bytes = clipBytesOf(*QGuiApplication::clipboard()->mimeData());
    if (bytes.bytes.size() > kMuch) return pasteMuch(bytes);
    const auto clip = clipOf(bytes);
    if (!clip) {
        session.edit(tl::unexpected<Error>(clip.error()), tr("Paste"));
        return;
    }
    const QPointF place = workspace.map().pastePlace();
    const auto changes = edit::paste(session.document(), *clip, {place.x(), place.y()});
    if (session.edit(changes, tr("Paste"))) showPasted(*changes);
}

void EditCommands::showPasted(const ChangeSet& changes) {
    JourneyWorkspace& workspace = *m_window.workspace();
    const MapItems added{edit::allAddedIn<Touchpoint>(changes), edit::allAddedIn<StickyNote>(changes)};
    selectItems(workspace.session(), added);
    if (!added.touchpoints.empty()) workspace.map().reveal(added.touchpoints.front());
}

void EditCommands::pasteMuch(const ClipBytes& bytes) {
    JourneyWorkspace& workspace = *m_window.workspace();
    workspace.messages().sayWorking(tr("Pasting …"), QStringLiteral("paste"));
    connect(&workspace.messages(), &MessageStrip::cancelled, this, &EditCommands::cancelPaste, Qt::UniqueConnection);
    const QPointF place = workspace.map().pastePlace();
    m_pasting.start(
        this,
        [document = workspace.session().document(), bytes, place](const auto& delivery, const std::stop_token& stop) {
            auto pasted = pastedInto(document, bytes, {place.x(), place.y()});
            if (!stop.stop_requested()) delivery(std::move(pasted));
        },
        [this, bytes, into = QPointer(&workspace)](const Result<PreparedEdit>& pasted) {
            if (!into || m_window.workspace() != into) return;
            Session& session = into->session();
            into->messages().done();
            if (!pasted) {
                session.edit(tl::unexpected<Error>(pasted.error()), tr("Paste"));
            } else if (pasted->before.revision() != session.document().revision()) {
                pasteMuch(bytes);  // into what the journey has become meanwhile
            } else if (session.edit(*pasted, tr("Paste"))) {
                showPasted(pasted->changes);
            }
        },
        [] {});
}

void EditCommands::duplicate(CopiedLinks links) {
    CanvasTools& tools = m_window.workspace()->tools();
    tools.commitTyping();
    tools.duplicateSelected(links);
}

void EditCommands::selectAll() {
    Session& session = m_window.workspace()->session();
    std::vector<RowRef> rows;
    for (const Touchpoint& touchpoint : session.document().table<Touchpoint>()) rows.push_back(refTo(touchpoint.id));
    for (const StickyNote& note : session.document().table<StickyNote>()) rows.push_back(refTo(note.id));
    session.select(std::move(rows));
}

}  // namespace waymark
