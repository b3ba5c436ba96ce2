#pragma once
// How customers feel along the journey, below a map that leaves room for it: the curves of the emotion strip in letters
// for a room, to be looked at only.

#include <vector>

#include <QWidget>

#include "ui/canvas/emotion_painting.h"
#include "ui/canvas/map_view.h"

namespace waymark {

class RoomFeelings : public QWidget {
    Q_OBJECT

public:
    // Both must outlive it. It stands below the map and goes along with it.
    RoomFeelings(const Session& session, MapView& map, QWidget* parent);

    // Pixels of its smallest text.
    void setTextSize(double pixels);
    // Nobody feels anything on this map.
    [[nodiscard]] bool isEmpty() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const Session& m_session;
    MapView& m_map;
    Faces m_faces;
    std::vector<EmotionLine> m_lines;
    double m_text = 20.0;
};

}  // namespace waymark
