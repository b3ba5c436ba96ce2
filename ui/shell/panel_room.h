#pragma once
// Which of the panels beside the map have room. In a narrow window the map comes first: panels fold away, come back
// when the window is wide again, and only one that is asked for by name is opened all the same, at the cost of the
// other.

#include <QObject>
#include <QSplitter>
#include <QWidget>

namespace waymark {

class PanelRoom : public QObject {
    Q_OBJECT

public:
    // Left panel, map and right panel, in this order in the splitter.
    PanelRoom(QSplitter& across, QWidget& left, QWidget& right);

    // The person opens or closes a panel, which is one of the two.
    void want(const QWidget& panel, bool isWanted);
    [[nodiscard]] bool isWanted(const QWidget& panel) const;
    // To be called with each size of the window.
    void fitInto(int width);

Q_SIGNALS:
    // Another panel shows than before.
    void changed();

private:
    void show();
    void shareOut(int width);

    QSplitter& m_across;
    QWidget& m_left;
    QWidget& m_right;
    bool m_isLeftWanted = true;
    bool m_isRightWanted = true;
    const QWidget* m_asked = nullptr;  // though there is no room for it
    int m_most = 2;                    // how many have room
    bool m_isTight = false;
};

}  // namespace waymark
