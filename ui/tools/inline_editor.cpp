#include "ui/tools/inline_editor.h"

#include <algorithm>

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QToolTip>

#include "ui/style/labels.h"
#include "ui/style/theme.h"

namespace waymark {
namespace {

constexpr double kLeastHeight = 26.0;  // pixels: a line stays usable when the map is far away
constexpr double kLeastWidth = 150.0;
constexpr int kMostCharacters = 400;

}  // namespace

InlineEditor::InlineEditor(QObject* parent) : QObject(parent) {}

InlineEditor::~InlineEditor() { finish(false); }

void InlineEditor::start(EditPlace place, EditText text, EditFollow follow) {
    finish(true);
    m_place = std::move(place);
    m_text = std::move(text);
    m_follow = std::move(follow);
    m_line = new QLineEdit(m_text.text, m_place.parent);
    m_line->setMaxLength(kMostCharacters);
    m_line->setAccessibleName(m_text.label);
    m_line->setPlaceholderText(m_text.label);
    m_line->installEventFilter(this);
    this->follow();
    m_line->show();
    m_line->selectAll();
    m_line->setFocus(Qt::OtherFocusReason);
}

void InlineEditor::follow() {
    if (!m_line) return;
    QRectF where = m_place.rect();
    m_line->setFont(fontOf(m_place.fontSize()));
    const double width = std::max(kLeastWidth, where.width());
    const double height = std::max(kLeastHeight, where.height());
    where = QRectF(where.center() - QPointF(width, height) / 2.0, QSizeF(width, height));
    // Wider than a card far away, it must not be cut off at the edge of the map while its middle is in sight.
    const QRectF room(m_place.parent->rect());
    if (room.contains(where.center()) && room.width() >= width) {
        where.moveLeft(std::clamp(where.left(), room.left(), room.right() - width));
    }
    m_line->setGeometry(where.toAlignedRect());
}

// Losing the focus asks to finish once more: let go of the line first.
void InlineEditor::close() {
    QLineEdit* line = m_line;
    m_line = nullptr;
    line->removeEventFilter(this);
    // Hidden with the focus, the line would pass it on like Tab does, and Tab walks the map.
    if (line->hasFocus() && line->parentWidget()) line->parentWidget()->setFocus(Qt::OtherFocusReason);
    line->hide();
    line->deleteLater();
}

void InlineEditor::finish(bool keep) {
    if (!m_line) return;
    const QString typed = m_line->text().trimmed();
    close();
    const EditText text = std::exchange(m_text, {});
    m_follow = {};
    if (keep && text.commit && typed != text.text) text.commit(typed);
}

void InlineEditor::rehearse() const {
    const QString typed = m_line ? m_line->text().trimmed() : QString();
    if (m_line && m_text.commit && typed != m_text.text) (void)m_text.commit(typed);
}

void InlineEditor::leave(const std::function<void()>& next) {
    const QString typed = m_line->text().trimmed();
    const QPointer<QLineEdit> line = m_line;
    const EditText text = m_text;
    const std::function<void()> then = next;
    if (typed != text.text && text.commit) {
        const QString wrong = text.commit(typed);
        if (!wrong.isEmpty() && line && line == m_line) {
            line->setProperty("invalid", true);
            line->setToolTip(plainToolTip(wrong));
            line->setAccessibleDescription(wrong);
            line->style()->unpolish(line);
            line->style()->polish(line);
            QToolTip::showText(line->mapToGlobal(QPoint(0, line->height())), plainToolTip(wrong), line);
            return;
        }
    }
    if (line && line == m_line) {
        close();
        m_text = {};
        m_follow = {};
    }
    if (then) then();
}

bool InlineEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line) return false;
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) finish(true);
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Tab) event->accept();
        return false;
    }
    return event->type() == QEvent::KeyPress && pressed(*static_cast<QKeyEvent*>(event));
}

bool InlineEditor::pressed(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            leave(event.modifiers().testFlag(Qt::ControlModifier) ? m_follow.onGrow : nullptr);
            return true;
        case Qt::Key_Tab: leave(m_follow.onTab); return true;
        case Qt::Key_Backtab: leave(m_follow.onBacktab); return true;
        case Qt::Key_Escape: finish(false); return true;
        default: return false;
    }
}

}  // namespace waymark
