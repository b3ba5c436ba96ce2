#pragma once
// Voting with dots: who votes now, how many dots everybody has, and what giving and taking one back comes to. The map
// and a show share one, so a vote that begins at the desk goes on in front of the room.

#include <QObject>
#include <QString>

#include "ui/session/session.h"

namespace waymark {

class Ballot : public QObject {
    Q_OBJECT

public:
    // The session must outlive it.
    explicit Ballot(Session& session, QObject* parent = nullptr);

    // Who votes now. Empty: nobody says who, and the dots are those of all together.
    void setVoter(const QString& name);
    [[nodiscard]] const QString& voter() const { return m_voter; }
    // How many dots everybody has. 0: as many as they like.
    void setEach(int dots);
    [[nodiscard]] int each() const { return m_each; }
    // Dots that the voter has left; negative where there is no limit.
    [[nodiscard]] int left() const;
    // The turn of somebody who says no name and has not voted yet: person 1, person 2, and so on.
    void callNext();

    // To a touchpoint or a sticky note. Returns why it was not given; nothing where it was.
    [[nodiscard]] QString give(const RowRef& subject);
    // The last one of the voter, or of anybody where nobody says who.
    void take(const RowRef& subject);
    // All dots of everybody.
    void clear();

    // "1 of 3 left"; empty without a limit.
    [[nodiscard]] QString leftWords() const;
    // "Ada", "Person 2: 1 of 3 left"; empty where there is nothing to say.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    // Also when dots were given or taken in any other way.
    void changed();

private:
    [[nodiscard]] QString voterWords() const;

    Session& m_session;
    QString m_voter;
    int m_each = 0;
};

}  // namespace waymark
