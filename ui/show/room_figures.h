#pragma once
// The figures that a room follows during a show, large enough to be read from its last row, with how far an edit or a
// scenario has taken them.

#include <optional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "ui/show/live_journey.h"
#include "ui/style/theme.h"

namespace waymark {

// Times in working minutes, the cost of a pass in minor units. What is not there is not known.
struct RoomFigures {
    std::optional<double> expected, sure, chain, cost;
    std::optional<double> chance;  // to keep the promise
    bool isSettled = true;         // else better ones are on their way

    bool operator==(const RoomFigures&) const = default;
};

// Of the journey as it is.
[[nodiscard]] RoomFigures figuresNow(const LiveJourney& live);
// Of the scenario that is shown, or of the journey as it is while none is.
[[nodiscard]] RoomFigures figuresShown(const LiveJourney& live);

// The same, for captions; nothing while no scenario is shown.
[[nodiscard]] std::optional<BaselineFigures> figuresOfScenario(const LiveJourney& live);

class RoomFiguresBar : public QWidget {
    Q_OBJECT

public:
    RoomFiguresBar(const LiveJourney& live, const Theme& theme, QWidget* parent);

    // From here on figures are compared with those of now; they are awaited where they are still computed.
    void setMark();
    // What is shown; "was 10.7 d" where it is other than it was.
    [[nodiscard]] const RoomFigures& shown() const { return m_shown; }
    [[nodiscard]] const RoomFigures& before() const { return m_before; }
    // Pixels of its smallest text.
    void setTextSize(double pixels);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cell {
        QString label, figure, remark;
        QColor colour;            // of the remark
        QString brief = {};       // the remark where it has no room
        QString briefLabel = {};  // the same of the label
    };
    void refresh();
    [[nodiscard]] std::vector<Cell> cells() const;
    [[nodiscard]] Cell timeCell(const QString& label, std::optional<double> now, std::optional<double> before) const;
    [[nodiscard]] Cell promiseCell() const;
    [[nodiscard]] Cell costCell() const;
    [[nodiscard]] QString wasWords(const QString& words) const;

    LiveJourney m_live;
    const Theme* m_theme;
    RoomFigures m_shown, m_before;
    std::uint64_t m_markRevision = 0;
    double m_textSize = 20.0;
};

}  // namespace waymark
