#pragma once
// Counts the time of a talk; can be paused.

#include <chrono>

#include <QElapsedTimer>

namespace waymark {

class TalkTimer {
public:
    TalkTimer() { m_running.start(); }
    [[nodiscard]] bool isPaused() const { return !m_running.isValid(); }
    void pause(bool isPaused);
    void reset();
    [[nodiscard]] std::chrono::seconds elapsed() const;

private:
    QElapsedTimer m_running;
    std::chrono::milliseconds m_before{0};
};

}  // namespace waymark
