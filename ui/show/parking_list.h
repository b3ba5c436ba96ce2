#pragma once
// The notes that are parked for later: dragged from the list onto the map, or taken up with Enter; Del deletes one.

#include <optional>
#include <utility>
#include <vector>

#include <QListWidget>
#include <QPoint>

#include "core/model/document.h"

namespace waymark {

class ParkingList : public QListWidget {
    Q_OBJECT

public:
    explicit ParkingList(QWidget* parent = nullptr);

    void setHint(const QString& words) { m_hint = words; }
    // With what is said about each; what is current stays so.
    void setNotes(const std::vector<std::pair<Id<StickyNote>, QString>>& notes);
    // Invalid: none.
    [[nodiscard]] Id<StickyNote> current() const;

Q_SIGNALS:
    // Let go at this pixel of the screen.
    void dropped(Id<StickyNote> id, const QPoint& screen);
    void takenUp(Id<StickyNote> id);
    void removeWanted(Id<StickyNote> id);

protected:
    // While it is empty it says what it is for.
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void letGo();

    QString m_hint;
    std::optional<QPoint> m_held;  // where the button went down on a note
    bool m_isDragged = false;
};

}  // namespace waymark
