#pragma once
// What becomes of the selected touchpoints, dependency, stage or lane: another kind, another direction, another place
// among its like. And the menu over the map that offers it.

#include <optional>

#include <QObject>
#include <QPoint>
#include <QPointF>

#include "core/model/document.h"

namespace waymark {

class JourneyWorkspace;
class MainWindow;

class SelectionCommands : public QObject {
    Q_OBJECT

public:
    explicit SelectionCommands(MainWindow& window);

    // Opens the menu over the map of this workspace from now on.
    void follow(JourneyWorkspace& workspace);

private:
    void connectKinds();
    void connectBands();
    void connectPlaces();
    void setKind(TouchpointKind kind);
    void setKind(DependencyKind kind);
    void reverse();
    void selectStream(bool isDownstream);
    void toggleLock();
    void addBand(bool isAfter);
    void moveBand(bool isLater);
    void showMenu(QPoint screen, std::optional<QPointF> place);
    // The only one selected, an invalid number if there is none.
    template <class Row>
    [[nodiscard]] Id<Row> selectedOne() const;

    MainWindow& m_window;
};

}  // namespace waymark
