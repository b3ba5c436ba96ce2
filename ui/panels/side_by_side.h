#pragma once
// A table and the chart that belongs to it: side by side with a handle between them, the table first. The chart can be
// pushed aside.

#include <QSplitter>

namespace waymark {

class SideBySide : public QSplitter {
    Q_OBJECT

public:
    // Takes both over.
    SideBySide(QWidget* table, QWidget* chart, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    bool m_isMoved = false;  // by a person: the sizes are theirs from then on
};

}  // namespace waymark
