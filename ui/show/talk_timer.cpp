#include "ui/show/talk_timer.h"

namespace waymark {

void TalkTimer::pause(bool isPaused) {
    if (isPaused == this->isPaused()) return;
    if (isPaused) {
        m_before += std::chrono::milliseconds(m_running.elapsed());
        m_running.invalidate();
    } else {
        m_running.start();
    }
}

void TalkTimer::reset() {
    m_before = {};
    if (m_running.isValid()) m_running.restart();
}

std::chrono::seconds TalkTimer::elapsed() const {
    const auto running = std::chrono::milliseconds(m_running.isValid() ? m_running.elapsed() : 0);
    return std::chrono::duration_cast<std::chrono::seconds>(m_before + running);
}

}  // namespace waymark
