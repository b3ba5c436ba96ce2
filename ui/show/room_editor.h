#pragma once
// The three times of a touchpoint, typed in front of a room: beside its card, never over it, in letters for the last
// row, each with its name. Enter takes them, Esc leaves them as they were.

#include <array>
#include <functional>

#include <QFrame>
#include <QLabel>
#include <QLineEdit>

#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace waymark {

class RoomEditor : public QFrame {
    Q_OBJECT

public:
    enum Field : std::size_t { Optimistic, Likely, Pessimistic };

    // Lies on the parent. The session must outlive it.
    RoomEditor(Session& session, QWidget* parent);

    // `card` says where the card is seen, in pixels of the parent, whenever it may have moved.
    void start(Id<Touchpoint> id, std::function<QRectF()> card);
    // Keeps what was typed if it can be taken.
    void finish(bool keep);
    void follow();
    // Pixels of its text.
    void setTextSize(double pixels);
    [[nodiscard]] bool isOpen() const { return m_id.isValid(); }
    [[nodiscard]] QLineEdit& field(Field which) { return *m_fields[which]; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Result<ChangeSet> typedTimes() const;
    // What is wrong with what was typed, or nothing.
    [[nodiscard]] QString take();
    void tryToTake();
    void focusBeside(const QObject* field, std::size_t steps);
    void close();

    Session& m_session;
    Id<Touchpoint> m_id;
    std::function<QRectF()> m_card;
    QLabel* m_title;
    QLabel* m_problem;
    QLabel* m_keys;
    std::array<QLabel*, 3> m_names{};
    std::array<QLineEdit*, 3> m_fields{};
    std::array<QString, 3> m_before;
};

// Where a panel of this size stands beside the card: to the right, to the left, below or above, where it has room; else
// where it hides least of the card.
[[nodiscard]] QRect placeBeside(const QRectF& card, const QSize& panel, const QRect& room);

}  // namespace waymark
