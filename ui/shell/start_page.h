#pragma once
// What a window shows before it holds a journey: templates, an empty journey, files to open.

#include <vector>

#include <QLabel>
#include <QStringList>
#include <QWidget>

#include "core/map/placed_map.h"
#include "core/model/document.h"
#include "ui/style/theme.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace waymark {

// A way to begin. An empty `slug` stands for the empty journey.
struct StartChoice {
    QString slug;
    QString name;
    QString description;
    Document document;
};

class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(std::vector<StartChoice> choices, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    void setRecentFiles(const QStringList& paths);
    // Who has gone through the guided minute is no longer pointed at it.
    void setGuideDone(bool isDone);

Q_SIGNALS:
    void templateChosen(const QString& slug);  // empty: an empty journey
    void guideChosen();
    void openChosen();
    void fileChosen(const QString& path, bool isThere);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addChoices(std::vector<StartChoice> choices);
    void arrangeTiles(int columns);

    const Theme* m_theme;
    QWidget* m_page;
    QGridLayout* m_tiles;
    QVBoxLayout* m_files;
    QLabel* m_noFiles;
    QPushButton* m_guide;
};

}  // namespace waymark
