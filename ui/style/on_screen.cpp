#include "ui/style/on_screen.h"

#include <QApplication>
#include <QDialog>
#include <QMoveEvent>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waymark {
namespace {

constexpr QSize kFrame(24, 48);  // what the window system draws around a window

class DialogFitting : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* dialog = event->type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
        if (dialog && dialog->screen()) fitInto(*dialog, dialog->screen()->availableSize() - kFrame);
        if (event->type() == QEvent::Move) followWindow(watched, *static_cast<QMoveEvent*>(event));
        return QObject::eventFilter(watched, event);
    }

private:
    // A window that asks as soon as it is shown may not have found its place on the screen yet.
    static void followWindow(const QObject* window, const QMoveEvent& moved) {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->parentWidget() || dialog->parentWidget()->window() != window) return;
        dialog->move(dialog->pos() + moved.pos() - moved.oldPos());
    }
};

// Puts all that the dialog holds into an area that scrolls. Its parts stay those of the same window, so that the order
// of tabs and the focus stay too.
void letScroll(QDialog& dialog) {
    const QPointer<QWidget> focused = dialog.focusWidget();
    auto* area = new QScrollArea(&dialog);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(area->viewport());
    body->setLayout(dialog.layout());
    area->setWidget(body);
    auto* whole = new QVBoxLayout(&dialog);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    if (focused) focused->setFocus();
}

}  // namespace

void resizeOnScreen(QWidget& window, const QSize& wanted) {
    const QScreen* screen = window.screen();
    window.resize(screen ? wanted.boundedTo(screen->availableSize() - kFrame) : wanted);
}

void fitInto(QDialog& dialog, const QSize& room) {
    const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
    const QSize wanted = dialog.size();
    if (dialog.layout() && (least.width() > room.width() || least.height() > room.height())) {
        dialog.setMinimumSize(0, 0);
        letScroll(dialog);
    }
    if (wanted.width() > room.width() || wanted.height() > room.height()) dialog.resize(wanted.boundedTo(room));
}

void fitDialogsOnScreen(QApplication& program) {
    const auto name = QStringLiteral("dialogFitting");
    if (program.findChild<QObject*>(name, Qt::FindDirectChildrenOnly)) return;
    auto* fitting = new DialogFitting(&program);
    fitting->setObjectName(name);
    program.installEventFilter(fitting);
}

}  // namespace waymark
