#pragma once
// The bar above the map: undo, add, connect and arrange at the left, the lens in the middle, zoom, present and
// export at the right. What finds no room folds, step by step: words beside icons, then the steps of the zoom, then the
// lens, into menus that hold the same commands.

#include <array>
#include <vector>

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include "ui/style/theme.h"

namespace waymark {

class ActionRegistry;
class SegmentedControl;

class ToolBar : public QWidget {
    Q_OBJECT

public:
    ToolBar(ActionRegistry& actions, const Theme& theme, QWidget* parent);
    void setTheme(const Theme& theme);
    // 1.0 is the actual size.
    void setZoom(double zoom);
    // Folded as far as it goes.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft(ActionRegistry& actions);
    QWidget* makeRight(ActionRegistry& actions);
    QToolButton* makeLensMenu(const QList<QAction*>& choices, const QStringList& texts, QMenu& riskMenu);
    void foldTo(int step);

    SegmentedControl* m_lens;
    QToolButton* m_lensMenu;  // in its place where there is little room
    QToolButton* m_zoom = nullptr;
    QPushButton* m_present = nullptr;
    std::vector<QWidget*> m_zoomSteps;
    int m_step = 0;
    std::array<int, 5> m_leastWidths{};  // at each step of folding
};

}  // namespace waymark
