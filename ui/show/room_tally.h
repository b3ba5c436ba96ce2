#pragma once
// The dots that a room has given, in letters for its last row: whoever has most of them on top, and whose turn it is. A
// click calls the next person. Beside the map while the room votes.

#include <QWidget>

#include "ui/session/ballot.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace waymark {

class RoomTally : public QWidget {
    Q_OBJECT

public:
    // All must outlive it.
    RoomTally(Session& session, Ballot& ballot, const Theme& theme, QWidget* parent);

    // Pixels of its smallest text.
    void setTextSize(double pixels);
    [[nodiscard]] int wantedWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void refresh();
    void paintHint(QPainter& painter, const QRectF& room) const;

    Session& m_session;
    Ballot& m_ballot;
    const Theme* m_theme;
    double m_text = 20.0;
    struct Line {
        QString name;
        std::size_t votes = 0;
    };
    std::vector<Line> m_lines;
};

}  // namespace waymark
