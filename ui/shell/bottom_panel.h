#pragma once
// Tabs below the map whose contents are built when they are first shown. Pressing the open tab closes it down to the
// row of tabs. Tabs that do not find room are reached by a menu at the end of the row.

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

    void addTab(const QString& id, const QString& text, std::function<QWidget*()> make);
    void setTabText(const QString& id, const QString& text);
    // Opens the panel at this tab; an empty id closes it.
    void show(const QString& id);
    // The open tab, empty while the panel is closed.
    [[nodiscard]] QString shown() const;
    // Height of the row of tabs alone.
    [[nodiscard]] int closedHeight() const;

Q_SIGNALS:
    void shownChanged(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Tab {
        QString id;
        std::function<QWidget*()> make;
        QWidget* content = nullptr;
    };
    [[nodiscard]] int indexOf(const QString& id) const;
    void offerMore();
    void fillMenu(QMenu& menu);

    std::vector<Tab> m_tabs;
    QTabBar* m_bar;
    QToolButton* m_more;
    QStackedWidget* m_contents;
    bool m_isOpen = false;
};

}  // namespace waymark
