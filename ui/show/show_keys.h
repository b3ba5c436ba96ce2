#pragma once
// What keys mean during a show: what they mean in PowerPoint and Keynote where they do, and on clickers.

#include <optional>

#include <QKeyEvent>
#include <QTimer>

namespace waymark {

enum class ShowCommand {
    Nothing,  // but nobody else is to take the key either
    Next,
    Previous,
    First,
    Last,
    Scene,  // that number, from 1 on
    Open,   // what is picked, or the next scene
    WalkOn,
    WalkBack,
    Back,  // one step towards the desk, from the smallest thing to the largest
    Undo,
    Redo,
    Keep,
    Discard,
    TrySave,
    ZoomIn,
    ZoomOut,
    Return,
    Black,
    White,
    Pen,
    Wipe,
    Vote,
    NextVoter,
    DotsEach,  // that number
    ClearDots,
    SpeakerView,
    BigText,
    LargeChart,
    LaserOn,
    LaserOff
};

struct ShowWish {
    ShowCommand command = ShowCommand::Nothing;
    int number = 0;
};

class ShowKeys {
public:
    ShowKeys();

    // Nothing where the key means nothing. While the room votes, some are about that.
    [[nodiscard]] std::optional<ShowWish> pressed(const QKeyEvent& event, bool isVoting);
    [[nodiscard]] static std::optional<ShowWish> released(const QKeyEvent& event);

private:
    [[nodiscard]] std::optional<ShowWish> number(const QKeyEvent& event, bool isVoting);

    int m_number = -1;  // that is being typed; negative: none
    QTimer m_numberTime;
};

}  // namespace waymark
