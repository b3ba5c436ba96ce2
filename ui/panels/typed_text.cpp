#include "ui/panels/typed_text.h"

#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QStyle>
#include <QTextBlock>

namespace waymark {
namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 40;

bool isUndoOrRedo(const QKeyEvent& key) { return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo); }

bool isEnter(const QKeyEvent& key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

// A widget wears its state as a property that the style sheet looks at.
void mark(QWidget& widget, bool isInvalid) {
    if (widget.property("invalid").toBool() == isInvalid) return;
    widget.setProperty("invalid", isInvalid);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

}  // namespace

void TypedText::showValue(const QString& subject, const QString& value) {
    const bool isOther = subject != m_subject;
    if (isOther) {
        if (m_isPending && !m_problem.isEmpty()) m_drafts.insert(m_subject, {typed(), m_problem});
        m_subject = subject;
        m_isPending = false;
    }
    m_value = value;
    if (isOther && m_drafts.contains(subject)) {
        const Draft draft = m_drafts.take(subject);
        setShown(draft.text);
        m_isPending = true;
        setProblem(draft.problem);
    } else if (!m_isPending) {
        if (typed() != value) setShown(value);
        setProblem({});
    }
}

void TypedText::commit() {
    if (!m_isPending || !m_take) return;
    m_isPending = false;  // so that the value this leads to is shown
    const QString text = typed();
    if (const auto problem = m_take(text)) {
        m_isPending = true;
        if (typed() != text) setShown(text);
        setProblem(*problem);
        return;
    }
    setProblem({});
    if (typed() != m_value) setShown(m_value);
}

void TypedText::rehearse() const {
    if (m_isPending && m_take) (void)m_take(typed());
}

void TypedText::revert() {
    m_isPending = false;
    setProblem({});
    setShown(m_value);
}

void TypedText::noteTyping() {
    m_isPending = true;
    // The mark goes with the first key; whether the new text is right is seen when it is finished.
    setProblem({});
}

void TypedText::setProblem(const QString& problem) {
    if (problem == m_problem) return;
    m_problem = problem;
    announceProblem(problem);
}

TextField::TextField(const QString& accessibleName, QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(accessibleName);
    connect(this, &QLineEdit::textEdited, this, [this] { noteTyping(); });
}

bool TextField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !isPending()) {
        if (isUndoOrRedo(*static_cast<QKeyEvent*>(event))) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent* event) {
    if (isEnter(*event)) {
        commit();
        if (problem().isEmpty()) selectAll();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && isPending()) {
        revert();
        selectAll();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    // A completer's or a menu's window takes the focus only for a while.
    if (event->reason() != Qt::PopupFocusReason) commit();
}

void TextField::setShown(const QString& text) {
    setText(text);
    setCursorPosition(0);
}

void TextField::announceProblem(const QString& problem) {
    mark(*this, !problem.isEmpty());
    setAccessibleDescription(problem);
    Q_EMIT problemChanged(problem);
}

NotesField::NotesField(const QString& accessibleName, Use use, QWidget* parent) : QPlainTextEdit(parent), m_use(use) {
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (use == Use::Title) setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting) noteTyping();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

QSize NotesField::sizeHint() const {
    const double least = m_use == Use::Notes ? kLeastLines * fontMetrics().lineSpacing() : 0.0;
    const double most = kMostLines * fontMetrics().lineSpacing();
    const double wanted = std::clamp(textHeight(), least, most);
    const int around = height() - viewport()->height();  // what the style sheet puts around the text
    return {80, static_cast<int>(std::ceil(wanted)) + std::max(around, 2)};
}

double NotesField::textHeight() const {
    double height = 2.0 * document()->documentMargin();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        height += blockBoundingRect(block).height();
    }
    return height;
}

bool NotesField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !isPending()) {
        if (isUndoOrRedo(*static_cast<QKeyEvent*>(event))) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void NotesField::keyPressEvent(QKeyEvent* event) {
    if (isEnter(*event) && (m_use == Use::Title || event->modifiers().testFlag(Qt::ControlModifier))) {
        commit();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && isPending()) {
        revert();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NotesField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) commit();
}

void NotesField::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();  // another width wraps into another number of lines
}

void NotesField::setShown(const QString& text) {
    m_isSetting = true;
    setPlainText(text);
    moveCursor(QTextCursor::Start);
    m_isSetting = false;
}

void NotesField::announceProblem(const QString& problem) {
    mark(*this, !problem.isEmpty());
    setAccessibleDescription(problem);
    Q_EMIT problemChanged(problem);
}

void commitTyping() {
    if (auto* field = dynamic_cast<TypedText*>(QApplication::focusWidget())) field->commit();
}

}  // namespace waymark
