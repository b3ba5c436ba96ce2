#pragma once
// A row of choices of which one holds, painted as one pill-shaped control. Each choice is a checkable action.

#include <QAction>
#include <QList>
#include <QMenu>
#include <QWidget>

#include "ui/style/theme.h"

namespace waymark {

class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    SegmentedControl(const QList<QAction*>& choices, const QStringList& texts, const Theme& theme, QWidget* parent);
    void setTheme(const Theme& theme);
    // A menu of what belongs to a choice: the right button opens it, and pressing the choice while it holds.
    void setMenu(qsizetype choice, QMenu* menu);
    // Segments of one width, or each no wider than its word.
    void setTight(bool isTight);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
};

}  // namespace waymark
