#pragma once
// A table and the chart that belongs to it: side by side with a handle between them, the table first. The chart can be
// pushed aside.

#include <QSplitter>

namespace waymark {

class SideBySide : public QSplitter {
    Q_OBJECT

public:
    // Takes both over. The chart is so wide where there is room.
    SideBySide(QWidget* table, QWidget* chart, QWidget* parent, int usualChart = 400);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_usualChart;
    bool m_isMoved = false;  // by a person: the sizes are theirs from then on
};

}  // namespace waymark
