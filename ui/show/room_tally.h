#pragma once
// The dots that a room has given, in letters for its last row: whoever has most of them on top. Beside the map while
// the room votes.

#include <QWidget>

#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace waymark {

class RoomTally : public QWidget {
    Q_OBJECT

public:
    // Both must outlive it.
    RoomTally(Session& session, const Theme& theme, QWidget* parent);

    // Pixels of its smallest text.
    void setTextSize(double pixels);
    [[nodiscard]] int wantedWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Session& m_session;
    const Theme* m_theme;
    double m_text = 20.0;
    struct Line {
        QString name;
        std::size_t votes = 0;
    };
    std::vector<Line> m_lines;
};

}  // namespace waymark
