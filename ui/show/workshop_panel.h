#pragma once
// What a workshop needs beside the map: writing down who said what, dot votes with their tally, and a list of notes
// that are parked for later.

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWidget>

#include "ui/canvas/map_view.h"
#include "ui/session/ballot.h"
#include "ui/session/session.h"
#include "ui/show/parking_list.h"
#include "ui/style/theme.h"

namespace waymark {

class WorkshopPanel : public QWidget {
    Q_OBJECT

public:
    // Notes come to lie where the map is looked at. All must outlive the panel.
    WorkshopPanel(Session& session, MapView& map, Ballot& ballot, QWidget* parent = nullptr);

    void setTheme(const Theme&) {}  // all of it follows the style sheet
    // The button follows the tool of the map.
    void showVoting(bool isVoting) { m_voting->setChecked(isVoting); }
    // The keyboard goes to the field for a note.
    void beginNote();
    // The list of parked notes is seen at this pixel of the screen: notes can be dragged there.
    [[nodiscard]] bool isParkingAt(const QPoint& screen) const;
    // Puts the selected notes on the list.
    void parkSelected();

Q_SIGNALS:
    void votingWanted(bool isVoting);
    void wentTo(const QRectF& area);  // of the map

private:
    QVBoxLayout* makeCapture();
    QVBoxLayout* makeTally();
    QVBoxLayout* makeParking();
    void refresh();
    void refreshTally();
    void showBallot();
    void refreshParking();
    [[nodiscard]] StickyNote typedNote(bool isParked) const;
    void addNote(bool isParked);
    void bringBack(Id<StickyNote> id);
    void putOnMap(Id<StickyNote> id, const QPoint& screen);
    void remove(Id<StickyNote> id);
    void goTo(const RowRef& row);
    [[nodiscard]] QString nameOf(const RowRef& row) const;

    Session& m_session;
    MapView& m_map;
    QLineEdit* m_author;
    QLineEdit* m_text;
    Ballot& m_ballot;
    QLabel* m_dots;
    QPushButton* m_voting;
    QLineEdit* m_voter;
    QSpinBox* m_most;
    QPushButton* m_clear;
    QListWidget* m_tally;
    ParkingList* m_parked;
    QPushButton* m_park;
    QPushButton* m_back;
};

}  // namespace waymark
