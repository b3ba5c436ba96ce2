#pragma once
// A red point of light that goes with the mouse over everything that is shown.

#include <QElapsedTimer>
#include <QWidget>

namespace waymark {

class LaserDot : public QWidget {
    Q_OBJECT

public:
    explicit LaserDot(QWidget* parent);
    // Pixels of its core.
    void setCore(double pixels);
    void moveTo(QPoint middle);  // of the parent
    // Its key goes down and up. Held, it shines until it is let go; pressed for a moment, it stays until it is pressed
    // again.
    void press(QPoint middle);
    void letGo();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QElapsedTimer m_pressed;
    bool m_wasOn = false;  // before that
};

}  // namespace waymark
