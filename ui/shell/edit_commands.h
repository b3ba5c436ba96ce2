#pragma once
// Undo, clipboard, delete, select all and find.

#include <QObject>

#include "core/base/error.h"
#include "core/model/prepared_edit.h"
#include "ui/session/background_job.h"
#include "ui/shell/clipboard.h"
#include "ui/tools/duplication.h"

namespace waymark {

class Finder;
class JourneyWorkspace;
class MainWindow;

class EditCommands : public QObject {
    Q_OBJECT

public:
    explicit EditCommands(MainWindow& window);

    // Gives undo and redo the names of what they take back.
    void follow(JourneyWorkspace& workspace);

private:
    void cut();
    void copy();
    void paste();
    // So much that the window would wait for it: beside the window, and it can be given up.
    void pasteMuch(const ClipBytes& bytes);
    void cancelPaste() { m_pasting.cancel(); }
    void showPasted(const ChangeSet& changes);
    void duplicate(CopiedLinks links);
    void selectAll();
    void refreshTexts();
    [[nodiscard]] Finder& finder();  // in sight

    MainWindow& m_window;
    LatestJob<Result<PreparedEdit>> m_pasting;
};

}  // namespace waymark
