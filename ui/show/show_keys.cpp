#include "ui/show/show_keys.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QCursor>

#include "ui/show/caption_band.h"
#include "ui/show/laser_dot.h"
#include "ui/show/show_window.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr std::chrono::milliseconds kNumberPause{2000};
constexpr qint64 kHoldMilliseconds = 350;  // a key that is down longer is held

}  // namespace

ShowKeys::ShowKeys(ShowWindow& show) : m_show(show) {
    m_numberTime.setSingleShot(true);
    m_numberTime.setInterval(kNumberPause);
    QObject::connect(&m_numberTime, &QTimer::timeout, &m_numberTime, [this] { m_number = 0; });
}

// From the smallest thing to the largest: whoever presses it often enough is back at the desk.
void ShowKeys::escape() {
    if (m_number > 0) {
        m_number = 0;
    } else if (m_show.isBlack()) {
        m_show.undraw();
    } else if (m_show.tool().use() != ShowTool::Use::Point) {
        m_show.use(m_show.tool().use());
    } else if (!m_show.laser().isHidden()) {
        m_show.laser().hide();
    } else if (!m_show.selection().empty()) {
        m_show.letGo();
    } else if (m_show.floor().hasLeft()) {
        m_show.floor().goBack();
    } else {
        m_show.leave();
    }
}

bool ShowKeys::pressed(const QKeyEvent& event) {
    if (m_show.editor().isOpen()) return false;
    if (m_show.isAsking()) return answer(event);
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        command(event);
        return true;  // no letter means with Ctrl what it means alone
    }
    return number(event) || edit(event) || turn(event) || tool(event);
}

bool ShowKeys::released(const QKeyEvent& event) {
    if (event.key() != Qt::Key_L || event.isAutoRepeat()) return event.key() == Qt::Key_Space;
    laser(false);
    return true;
}

bool ShowKeys::answer(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_K: m_show.end(true); break;
        case Qt::Key_D: m_show.end(false); break;
        case Qt::Key_Escape: m_show.stopAsking(); break;
        default: break;
    }
    return true;  // nothing else happens until it is answered
}

// A number and Enter: that scene.
bool ShowKeys::number(const QKeyEvent& event) {
    const int digit = event.key() - Qt::Key_0;
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && digit >= 0 && digit <= 9) {
        m_number = std::min(m_number * 10 + digit, 100'000);
        m_numberTime.start();
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter || m_number == 0) return false;
    const int wanted = std::exchange(m_number, 0);
    m_show.go(std::min(static_cast<std::size_t>(wanted), m_show.sceneCount()) - 1);
    return true;
}

bool ShowKeys::edit(const QKeyEvent& event) {
    const auto selected = m_show.picked();
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && selected.size() == 1) {
        m_show.retime(selected.front());
    } else if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        m_show.tool().walk(event.key() == Qt::Key_Tab);
    } else {
        return false;
    }
    return true;
}

void ShowKeys::command(const QKeyEvent& event) {
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.matches(QKeySequence::Redo) || (isControl && event.key() == Qt::Key_Y)) {
        m_show.changes().redo();
    } else if (event.matches(QKeySequence::Undo)) {
        m_show.changes().undo();
    } else if (isControl && event.key() == Qt::Key_Backspace) {
        m_show.changes().discard();
    } else if (event.matches(QKeySequence::ZoomIn) || (isControl && event.key() == Qt::Key_Equal)) {
        m_show.map().zoomIn();
    } else if (event.matches(QKeySequence::ZoomOut)) {
        m_show.map().zoomOut();
    } else if (event.matches(QKeySequence::Save)) {
        m_show.caption().say(tr("It can be saved after the show, when its changes are kept or discarded."));
    }
}

bool ShowKeys::turn(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_Space:
            event.modifiers().testFlag(Qt::ShiftModifier) ? m_show.previous() : m_show.next();
            return true;
        case Qt::Key_Right:
        case Qt::Key_Down:
        case Qt::Key_PageDown:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_N: m_show.next(); return true;
        case Qt::Key_Left:
        case Qt::Key_Up:
        case Qt::Key_PageUp:
        case Qt::Key_Backspace: m_show.previous(); return true;
        case Qt::Key_Home: m_show.go(0); return true;
        case Qt::Key_End: m_show.go(m_show.sceneCount() - 1); return true;
        case Qt::Key_Escape: escape(); return true;
        default: return false;
    }
}

bool ShowKeys::tool(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_B:
        case Qt::Key_Period: m_show.isBlack() ? m_show.undraw() : m_show.draw(Qt::black); return true;
        case Qt::Key_W:
        case Qt::Key_Comma: m_show.isBlack() ? m_show.undraw() : m_show.draw(Qt::white); return true;
        case Qt::Key_L:
            if (!event.isAutoRepeat()) laser(true);
            return true;
        case Qt::Key_P: m_show.use(ShowTool::Use::Pen); return true;
        case Qt::Key_V: m_show.use(ShowTool::Use::Vote); return true;
        case Qt::Key_C: m_show.tool().clearStrokes(); return true;
        case Qt::Key_S: m_show.togglePresenter(); return true;
        case Qt::Key_T: m_show.setBigText(!m_show.floor().isBigText()); return true;
        case Qt::Key_G: m_show.floor().enlargeChart(!m_show.floor().isChartLarge()); return true;
        case Qt::Key_Plus:
        case Qt::Key_Equal: m_show.map().zoomIn(); return true;
        case Qt::Key_Minus: m_show.map().zoomOut(); return true;
        case Qt::Key_Z: m_show.floor().goBack(); return true;
        case Qt::Key_F5: return true;  // with which clickers begin a show
        default: return false;
    }
}

// Held it shines until it is let go; pressed for a moment it stays, and goes with the next press.
void ShowKeys::laser(bool isDown) {
    if (isDown) {
        m_laserTime.start();
        m_wasLaser = !m_show.laser().isHidden();
        m_show.laser().moveTo(m_show.mapFromGlobal(QCursor::pos()));
        m_show.laser().show();
        m_show.laser().raise();
    } else if (m_wasLaser || m_laserTime.elapsed() > kHoldMilliseconds) {
        m_show.laser().hide();
    }
}

}  // namespace waymark
