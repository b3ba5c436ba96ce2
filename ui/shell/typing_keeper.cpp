#include "ui/shell/typing_keeper.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include "ui/panels/typed_text.h"
#include "ui/session/edit_gate.h"
#include "ui/session/typed_change.h"
#include "ui/tools/canvas_tools.h"

namespace waymark {
namespace {

constexpr int kPauseMilliseconds = 200;  // with the time to the disk, a power cut takes at most a second

bool isWithin(const QWidget& workspace, const QWidget* field) {
    while (field && field != &workspace) field = field->parentWidget();
    return field;
}

// A line beside the window: in a show, say.
bool changes(const Session& session, const QWidget* field) {
    const TypedChange* change = typedChangeOf(field);
    return change && &change->session() == &session;
}

// The view in one of whose cells the field stands, and the editor of that cell: the field itself, or a list around it.
struct OpenCell {
    QAbstractItemView* view = nullptr;
    QWidget* editor = nullptr;
};

OpenCell openCellOf(QWidget* field) {
    for (QWidget* part = field; part && part->parentWidget(); part = part->parentWidget()) {
        auto* view = qobject_cast<QAbstractItemView*>(part->parentWidget()->parentWidget());
        if (view && view->viewport() == part->parentWidget()) return {view, part};
    }
    return {};
}

// As if the cell were left now. Nothing changes in the model, so it has nothing to say; not even what is wrong yet.
void rehearseCell(const OpenCell& cell) {
    QAbstractItemModel* model = cell.view->model();
    auto* proxy = qobject_cast<QAbstractProxyModel*>(model);
    const QSignalBlocker quiet(model);
    const QSignalBlocker quietBehind(proxy ? proxy->sourceModel() : model);
    cell.view->itemDelegate()->setModelData(cell.editor, model, cell.view->currentIndex());
}

}  // namespace

TypingKeeper::TypingKeeper(QWidget& workspace, Session& session, CanvasTools& tools, SafeKeeping& keeping)
    : m_workspace(workspace), m_session(session), m_tools(tools), m_keeping(keeping) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPauseMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &TypingKeeper::keep);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (m_field) m_timer.start();  // it may have been left
        if (isWithin(m_workspace, now) || changes(m_session, now)) watch(now);
    });
    // An edit takes the place of what was kept.
    connect(&session, &Session::changed, this, [this] {
        if (m_field) m_timer.start();
    });
}

void TypingKeeper::watch(QWidget* field) {
    const auto typed = [this, field] {
        m_field = field;
        if (!m_timer.isActive()) m_timer.start();
    };
    auto* line = qobject_cast<QLineEdit*>(field);
    if (auto* list = qobject_cast<QComboBox*>(field)) line = list->lineEdit();
    for (QWidget* each : {field, static_cast<QWidget*>(line)}) {
        if (each) each->disconnect(this);
    }
    if (line) connect(line, &QLineEdit::textEdited, this, typed);
    if (auto* text = qobject_cast<QPlainTextEdit*>(field)) connect(text, &QPlainTextEdit::textChanged, this, typed);
}

void TypingKeeper::keep() {
    m_keeping.keepTyping(waymark::rehearse(m_session, [this] { rehearse(); }));
}

// A field that is not shown any more was left; a line that waits for Enter still has its text.
void TypingKeeper::rehearse() {
    if (const TypedChange* change = typedChangeOf(m_field)) return change->rehearse();
    if (!m_field || !m_field->isVisible()) return m_field.clear();
    if (const auto* text = dynamic_cast<const TypedText*>(m_field.data())) return text->rehearse();
    if (const OpenCell cell = openCellOf(m_field); cell.view && cell.view->currentIndex().isValid()) {
        return rehearseCell(cell);
    }
    m_tools.rehearseTyping();
}

void TypingKeeper::enter() {
    if (const TypedChange* change = typedChangeOf(m_field)) change->enter();
}

}  // namespace waymark
