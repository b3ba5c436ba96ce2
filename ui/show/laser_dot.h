#pragma once
// A red point of light that goes with the mouse over everything that is shown.

#include <QWidget>

namespace waymark {

class LaserDot : public QWidget {
    Q_OBJECT

public:
    explicit LaserDot(QWidget* parent);
    // Pixels of its core.
    void setCore(double pixels);
    void moveTo(QPoint middle);  // of the parent

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace waymark
