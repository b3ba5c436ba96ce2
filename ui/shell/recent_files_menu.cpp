#include "ui/shell/recent_files_menu.h"

#include <QFileInfo>

#include "ui/shell/preferences.h"
#include "ui/style/labels.h"

namespace waymark {

RecentFilesMenu::RecentFilesMenu(Preferences& preferences, QWidget* parent)
    : QMenu(tr("Open recent"), parent), m_preferences(preferences) {
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentFilesMenu::fill);
}

void RecentFilesMenu::fill() {
    clear();
    for (const QString& path : m_preferences.recentFiles()) {
        const QFileInfo file(path);
        // A "&" in a name would be read as a mark for a shortcut.
        const QString name = file.fileName().replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* action = addAction(file.exists() ? name : tr("%1 (not there any more)").arg(name));
        action->setEnabled(file.exists());
        action->setToolTip(plainToolTip(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT fileChosen(path); });
    }
    const bool isEmpty = actions().isEmpty();
    if (isEmpty) addAction(tr("No files yet"))->setEnabled(false);
    addSeparator();
    QAction* forget = addAction(tr("Clear this list"));
    forget->setEnabled(!isEmpty);
    connect(forget, &QAction::triggered, this, [this] { m_preferences.clearRecentFiles(); });
}

}  // namespace waymark
