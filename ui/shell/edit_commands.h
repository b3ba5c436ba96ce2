#pragma once
// Undo, clipboard, delete, select all and find.

#include <QObject>

#include "core/base/error.h"
#include "core/model/change_set.h"
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
    void duplicate(CopiedLinks links);
    void selectAll();
    void refreshTexts();
    [[nodiscard]] Finder& finder();  // in sight

    MainWindow& m_window;
};

}  // namespace waymark
