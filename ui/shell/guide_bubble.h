#pragma once
// A calm bubble beside the place where something is to be done: what to do, in two sentences, and a way out. It takes
// no keys from anything, and can be reached with Tab.

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "ui/style/theme.h"

namespace waymark {

// What a bubble says.
struct GuideWords {
    QString title;
    QString text;
    QString leave;   // on its button
    int number = 0;  // of the step, from 1; 0 for none
    int count = 0;   // of all steps
};

// What it stands beside, in the window that it floats over.
struct GuidePlace {
    QRect rect;
    bool isArea = false;  // stand inside of it, at the top, and point at nothing
};

class GuideBubble : public QFrame {
    Q_OBJECT

public:
    GuideBubble(const Theme& theme, QWidget* window);
    void setTheme(const Theme& theme);
    void say(const GuideWords& words);
    void standBeside(const GuidePlace& place);

Q_SIGNALS:
    // The person has enough of it.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme* m_theme;
    QLabel* m_number;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_leave;
    QPointF m_tip;  // where the arrow ends; null without one
};

}  // namespace waymark
