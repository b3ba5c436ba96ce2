#pragma once
// The recent files as a menu, made anew each time it opens. Files that are not there any more are greyed.

#include <QMenu>

namespace waymark {

class Preferences;

class RecentFilesMenu : public QMenu {
    Q_OBJECT

public:
    // `forget` stands at its end.
    RecentFilesMenu(Preferences& preferences, QAction& forget, QWidget* parent);

Q_SIGNALS:
    void fileChosen(const QString& path);

private:
    void fill();

    Preferences& m_preferences;
    QAction& m_forget;
};

}  // namespace waymark
