#pragma once
// Keeps what is being typed safe from a crash before the field is left: a moment after a key, what the text would
// change goes where edits go (SafeKeeping). The journey itself changes only when the field is left.

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/session/safe_keeping.h"

namespace waymark {

class CanvasTools;

class TypingKeeper : public QObject {
    Q_OBJECT

public:
    // Watches the fields within `workspace` and its dialogs. All must outlive it.
    TypingKeeper(QWidget& workspace, Session& session, CanvasTools& tools, SafeKeeping& keeping);
    // What waits in a line for Enter is taken: the window is about to go.
    void enter();

private:
    void watch(QWidget* field);
    void keep();
    void rehearse();

    QWidget& m_workspace;
    Session& m_session;
    CanvasTools& m_tools;
    SafeKeeping& m_keeping;
    QPointer<QWidget> m_field;  // in which was typed last
    QTimer m_timer;
};

}  // namespace waymark
