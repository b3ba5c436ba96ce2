#include "ui/tools/note_editor.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QKeyEvent>
#include <QTextDocument>

#include "core/edit/note_edits.h"
#include "ui/canvas/sticky_painting.h"
#include "ui/style/papers.h"

namespace waymark {
namespace {

constexpr int kLeastWidth = 100;  // pixels: a note far away can still be written on
constexpr int kLeastHeight = 44;
constexpr double kLeastLetters = 11.0;

}  // namespace

NoteEditor::NoteEditor(Session& session, MapView& view, QObject* parent)
    : QObject(parent), m_session(session), m_view(view) {
    connect(&view, &MapView::moved, this, &NoteEditor::follow);
}

NoteEditor::~NoteEditor() { finish(false); }

void NoteEditor::start(Id<StickyNote> id, const QString& mergeKey) {
    finish(true);
    const StickyNote* note = m_session.document().find(id);
    if (!note) return;
    m_id = id;
    m_mergeKey = mergeKey;
    m_text = new QPlainTextEdit(QString::fromStdString(note->text), m_view.viewport());
    m_text->setObjectName(QStringLiteral("noteEditor"));
    m_text->setAccessibleName(tr("Text of the sticky note"));
    m_text->setPlaceholderText(tr("Write …"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    dress();
    follow();
    m_text->show();
    m_text->selectAll();
    m_text->setFocus(Qt::OtherFocusReason);
}

// In the colours of the paper: a style sheet of its own, since that of the window gives fields another ground.
void NoteEditor::dress() {
    const StickyNote* note = m_session.document().find(m_id);
    const Theme& theme = m_view.mapScene().theme();
    const Paper paper = paperOf(theme, note ? note->colour : std::uint8_t{0});
    m_text->setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: 2px solid %3; "
                                         "border-radius: 4px; padding: 0; }")
                              .arg(paper.fill.name(), theme.text.name(), theme.accent.name()));
}

void NoteEditor::follow() {
    if (!m_text) return;
    const StickyNote* note = m_session.document().find(m_id);
    if (!note) return finish(false);
    const double zoom = m_view.zoom();
    const QRectF rect = m_view.mapScene().content().noteRect(*note);
    QRect where = m_view.mapFromScene(rect).boundingRect();
    where.setSize(where.size().expandedTo({kLeastWidth, kLeastHeight}));
    m_text->setFont(fontOf(std::max(kLeastLetters, noteTextSize(rect, zoom) * zoom)));
    m_text->document()->setDocumentMargin(std::max(2.0, kNotePadding * zoom - 2.0));
    m_text->setGeometry(where);
}

void NoteEditor::close() {
    QPlainTextEdit* text = m_text;
    m_text = nullptr;
    text->removeEventFilter(this);
    if (text->hasFocus()) m_view.setFocus(Qt::OtherFocusReason);
    text->hide();
    text->deleteLater();
}

void NoteEditor::take(const QString& typed) {
    const StickyNote* known = m_session.document().find(m_id);
    if (!known || QString::fromStdString(known->text) == typed) return;
    StickyNote row = *known;
    row.text = typed.toStdString();
    const double needed = noteHeightFor(typed, row.width, !row.author.empty());
    if (needed > row.height) {
        const double grown = std::ceil(needed / layout::kGrid) * layout::kGrid;
        row.y += (grown - row.height) / 2.0;
        row.height = grown;
    }
    m_session.edit(edit::putNote(m_session.document(), std::move(row)), tr("Write on a note"), m_mergeKey);
}

// Losing the focus asks to finish once more: let go of the text first.
void NoteEditor::finish(bool keep) {
    if (!m_text) return;
    const QString typed = m_text->toPlainText();
    close();
    if (!keep) return;
    if (typed.trimmed().isEmpty())
        removeEmpty();
    else
        take(typed);
}

void NoteEditor::rehearse() {
    if (m_text) take(m_text->toPlainText());
}

// Nobody misses a note that says nothing. One that was only just added leaves no step to undo.
void NoteEditor::removeEmpty() {
    if (!m_session.document().find(m_id)) return;
    const std::array only{m_id};
    m_session.edit(edit::removeNotes(m_session.document(), only), tr("Remove empty note"), m_mergeKey);
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text) return false;
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) finish(true);
        return false;
    }
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress) return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool ends = key.key() == Qt::Key_Escape || key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab ||
                      (isReturn && key.modifiers().testFlag(Qt::ControlModifier));
    if (!ends) return false;
    if (isOverride)
        event->accept();
    else
        finish(true);
    return !isOverride;
}

}  // namespace waymark
