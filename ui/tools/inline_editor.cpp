#include "ui/tools/inline_editor.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>

#include "ui/style/theme.h"

namespace waymark {
namespace {

constexpr double kLeastHeight = 26.0;  // pixels: a line stays usable when the map is far away
constexpr double kLeastWidth = 150.0;
constexpr int kMostCharacters = 400;

}  // namespace

InlineEditor::InlineEditor(QObject* parent) : QObject(parent) {}

InlineEditor::~InlineEditor() { finish(false); }

void InlineEditor::start(EditPlace place, const QString& text, std::function<void(const QString&)> commit) {
    finish(true);
    m_place = std::move(place);
    m_before = text;
    m_commit = std::move(commit);
    m_line = new QLineEdit(text, m_place.parent);
    m_line->setMaxLength(kMostCharacters);
    m_line->setAccessibleName(tr("Name"));
    m_line->installEventFilter(this);
    follow();
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
    m_line->setGeometry(where.toAlignedRect());
}

void InlineEditor::finish(bool keep) {
    if (!m_line) return;
    // Losing the focus asks to finish once more: let go of the line first.
    QLineEdit* line = m_line;
    m_line = nullptr;
    line->removeEventFilter(this);
    const QString text = line->text().trimmed();
    // Hidden with the focus, the line would pass it on like Tab does, and Tab walks the map.
    if (line->hasFocus() && line->parentWidget()) line->parentWidget()->setFocus(Qt::OtherFocusReason);
    line->hide();
    line->deleteLater();
    const auto commit = std::exchange(m_commit, nullptr);
    if (keep && commit && text != m_before) commit(text);
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
    if (event->type() != QEvent::KeyPress) return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
        case Qt::Key_Backtab: finish(true); return true;
        case Qt::Key_Escape: finish(false); return true;
        default: return false;
    }
}

}  // namespace waymark
