#pragma once
// The bar above the map: undo, add, connect and arrange at the left, the lens in the middle, zoom and export at
// the right.

#include <QLabel>
#include <QMenu>
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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft(ActionRegistry& actions);
    QWidget* makeRight(ActionRegistry& actions);

    SegmentedControl* m_lens;
    QToolButton* m_zoom = nullptr;
};

}  // namespace waymark
