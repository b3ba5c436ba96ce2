#include "ui/show/show_keys.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace waymark {
namespace {

using Command = ShowCommand;
using Wish = std::optional<ShowWish>;

constexpr std::chrono::milliseconds kNumberPause{2000};
constexpr int kLargestNumber = 100'000;

constexpr std::array<std::pair<Qt::Key, Command>, 30> kPlain{{{Qt::Key_Right, Command::Next},
                                                              {Qt::Key_Down, Command::Next},
                                                              {Qt::Key_PageDown, Command::Next},
                                                              {Qt::Key_N, Command::Next},
                                                              {Qt::Key_Left, Command::Previous},
                                                              {Qt::Key_Up, Command::Previous},
                                                              {Qt::Key_PageUp, Command::Previous},
                                                              {Qt::Key_Backspace, Command::Previous},
                                                              {Qt::Key_Home, Command::First},
                                                              {Qt::Key_End, Command::Last},
                                                              {Qt::Key_Return, Command::Open},
                                                              {Qt::Key_Enter, Command::Open},
                                                              {Qt::Key_Tab, Command::WalkOn},
                                                              {Qt::Key_Backtab, Command::WalkBack},
                                                              {Qt::Key_Escape, Command::Back},
                                                              {Qt::Key_B, Command::Black},
                                                              {Qt::Key_Period, Command::Black},
                                                              {Qt::Key_W, Command::White},
                                                              {Qt::Key_Comma, Command::White},
                                                              {Qt::Key_P, Command::Pen},
                                                              {Qt::Key_C, Command::Wipe},
                                                              {Qt::Key_V, Command::Vote},
                                                              {Qt::Key_S, Command::SpeakerView},
                                                              {Qt::Key_T, Command::BigText},
                                                              {Qt::Key_G, Command::LargeChart},
                                                              {Qt::Key_Plus, Command::ZoomIn},
                                                              {Qt::Key_Equal, Command::ZoomIn},
                                                              {Qt::Key_Minus, Command::ZoomOut},
                                                              {Qt::Key_Z, Command::Return},
                                                              // With which clickers begin a show.
                                                              {Qt::Key_F5, Command::Nothing}}};

bool isEnter(const QKeyEvent& event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

// No letter means with Ctrl what it means alone.
Command withModifiers(const QKeyEvent& event) {
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.matches(QKeySequence::Redo) || (isControl && event.key() == Qt::Key_Y)) return Command::Redo;
    if (event.matches(QKeySequence::Undo)) return Command::Undo;
    if (isControl && event.key() == Qt::Key_Backspace) return Command::Discard;
    if (isControl && isEnter(event)) return Command::Keep;
    if (event.matches(QKeySequence::ZoomIn) || (isControl && event.key() == Qt::Key_Equal)) return Command::ZoomIn;
    if (event.matches(QKeySequence::ZoomOut)) return Command::ZoomOut;
    return event.matches(QKeySequence::Save) ? Command::TrySave : Command::Nothing;
}

}  // namespace

ShowKeys::ShowKeys() {
    m_numberTime.setSingleShot(true);
    m_numberTime.setInterval(kNumberPause);
    QObject::connect(&m_numberTime, &QTimer::timeout, &m_numberTime, [this] { m_number = -1; });
}

std::optional<ShowWish> ShowKeys::pressed(const QKeyEvent& event, bool isVoting) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return ShowWish{withModifiers(event)};
    }
    if (const Wish wish = number(event, isVoting)) return wish;
    if (isVoting && isEnter(event)) return ShowWish{Command::NextVoter};
    if (isVoting && event.key() == Qt::Key_Delete) return ShowWish{Command::ClearDots};
    if (event.key() == Qt::Key_Space) {
        return ShowWish{event.modifiers().testFlag(Qt::ShiftModifier) ? Command::Previous : Command::Next};
    }
    if (event.key() == Qt::Key_L) return ShowWish{event.isAutoRepeat() ? Command::Nothing : Command::LaserOn};
    const auto found = std::ranges::find(kPlain, event.key(), [](const auto& one) { return int{one.first}; });
    return found == kPlain.end() ? Wish() : ShowWish{found->second};
}

std::optional<ShowWish> ShowKeys::released(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Space) return ShowWish{};  // which pans a map elsewhere
    if (event.key() != Qt::Key_L || event.isAutoRepeat()) return std::nullopt;
    return ShowWish{Command::LaserOff};
}

// A number and Enter. Esc takes it back.
std::optional<ShowWish> ShowKeys::number(const QKeyEvent& event, bool isVoting) {
    const int digit = event.key() - Qt::Key_0;
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && digit >= 0 && digit <= 9) {
        m_number = std::min(std::max(0, m_number) * 10 + digit, kLargestNumber);
        m_numberTime.start();
        return ShowWish{};
    }
    if (m_number < 0) return std::nullopt;
    if (event.key() == Qt::Key_Escape) {
        m_number = -1;
        return ShowWish{};
    }
    if (!isEnter(event)) return std::nullopt;
    const int wanted = std::exchange(m_number, -1);
    if (isVoting) return ShowWish{Command::DotsEach, wanted};
    return wanted > 0 ? Wish(ShowWish{Command::Scene, wanted}) : Wish();
}

}  // namespace waymark
