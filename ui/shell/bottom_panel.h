#pragma once
// Tabs below the map whose contents are built when they are first shown. Pressing the open tab closes it down to the
// row of tabs.

#include <functional>
#include <vector>

#include <QStackedWidget>
#include <QTabBar>
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

private:
    struct Tab {
        QString id;
        std::function<QWidget*()> make;
        QWidget* content = nullptr;
    };
    [[nodiscard]] int indexOf(const QString& id) const;

    std::vector<Tab> m_tabs;
    QTabBar* m_bar;
    QStackedWidget* m_contents;
    bool m_isOpen = false;
};

}  // namespace waymark
