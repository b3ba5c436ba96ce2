#pragma once
// Panels below the map, in groups: a row of groups, and below it the panels of the open group. Contents are built when
// they are first shown. Pressing the open group or panel closes everything down to the row of groups. What finds no
// room in its row is reached by a menu at the end of the first one.

#include <functional>
#include <vector>

#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace waymark {

class BottomPanel : public QWidget {
    Q_OBJECT

public:
    explicit BottomPanel(QWidget* parent);

    // Further panels are added to this group. A group of one panel has no row of its own.
    void addGroup(const QString& text);
    // Into the group that was added last.
    void addTab(const QString& id, const QString& text, std::function<QWidget*()> make);
    // Names the panel, and its group if that has no other.
    void setTabText(const QString& id, const QString& text);
    // Opens the panel at this tab; an empty id closes it.
    void show(const QString& id);
    // Moves the keyboard into the open panel: to its table, else to a chart or button, else to a field.
    void enter();
    // The open tab, empty while the panel is closed.
    [[nodiscard]] QString shown() const;
    // Height of the row of groups alone.
    [[nodiscard]] int closedHeight() const;

Q_SIGNALS:
    void shownChanged(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Tab {
        QString id;
        QString text;
        std::function<QWidget*()> make;
        QWidget* content = nullptr;  // the panel in an area that scrolls
    };
    struct Group {
        QString text;
        std::vector<Tab> tabs = {};
        std::size_t current = 0;  // the panel that was open last
    };
    void buildRows();
    [[nodiscard]] Group* groupOf(const QString& id);
    [[nodiscard]] const Group* currentGroup() const;
    [[nodiscard]] static bool isAlone(const Group& group) { return group.tabs.size() == 1; }
    void openGroup(int index);
    void showTabsOf(const Group& group);
    void dress(bool isOpen);
    void offerMore();
    void fillMenu(QMenu& menu);

    std::vector<Group> m_groups;
    QTabBar* m_groupBar;
    QTabBar* m_tabBar;
    QToolButton* m_more;
    QWidget* m_tabRow;
    QStackedWidget* m_contents;
    bool m_isOpen = false;
};

}  // namespace waymark
