#pragma once
// What keys mean during a show: what they mean in PowerPoint and Keynote where they do, and on clickers.

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTimer>

namespace waymark {

class ShowWindow;

class ShowKeys {
public:
    explicit ShowKeys(ShowWindow& show);

    // Whether they meant something.
    bool pressed(const QKeyEvent& event);
    bool released(const QKeyEvent& event);

private:
    void escape();
    bool answer(const QKeyEvent& event);
    void command(const QKeyEvent& event);
    bool number(const QKeyEvent& event);
    bool edit(const QKeyEvent& event);
    bool turn(const QKeyEvent& event);
    bool tool(const QKeyEvent& event);
    void laser(bool isDown);

    ShowWindow& m_show;
    int m_number = 0;  // that is being typed
    QTimer m_numberTime;
    QElapsedTimer m_laserTime;  // since its key went down
    bool m_wasLaser = false;    // before that
};

}  // namespace waymark
