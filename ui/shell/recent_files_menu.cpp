#include "ui/shell/recent_files_menu.h"

#include <QFileInfo>

#include "ui/shell/preferences.h"
#include "ui/style/labels.h"

namespace waymark {

RecentFilesMenu::RecentFilesMenu(Preferences& preferences, QAction& forget, QWidget* parent)
    : QMenu(tr("Open recent"), parent), m_preferences(preferences), m_forget(forget) {
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
    if (actions().isEmpty()) addAction(tr("No files yet"))->setEnabled(false);
    addSeparator();
    addAction(&m_forget);
}

}  // namespace waymark
