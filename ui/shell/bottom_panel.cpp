#include "ui/shell/bottom_panel.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/style/theme.h"

namespace waymark {
namespace {

constexpr int kLeastHeight = 150;

int widthOfTabs(const QTabBar& bar) {
    int width = 0;
    for (int tab = 0; tab < bar.count(); ++tab) width += bar.tabRect(tab).width();
    return width;
}

QTabBar* makeRow(const QString& name, QWidget* parent) {
    auto* bar = new QTabBar(parent);
    bar->setObjectName(name);
    bar->setDrawBase(false);
    bar->setExpanding(false);
    bar->setFocusPolicy(Qt::TabFocus);
    bar->setUsesScrollButtons(true);  // so that it may be narrower than its tabs; the menu takes their place
    return bar;
}

// A panel that cannot be as low as the room there is scrolls. A scroll area alone would give one with wrapped words the
// height that all of it would like best, and hide the half of what could well be lower.
class LeastHeightLayout : public QVBoxLayout {
public:
    using QVBoxLayout::QVBoxLayout;
    [[nodiscard]] int heightForWidth(int width) const override { return itemAt(0)->minimumHeightForWidth(width); }
    [[nodiscard]] int minimumHeightForWidth(int width) const override { return heightForWidth(width); }
};

QScrollArea* scrolling(QWidget* panel, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* room = new QWidget(area);
    auto* layout = new LeastHeightLayout(room);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    area->setWidget(room);
    return area;
}

}  // namespace

BottomPanel::BottomPanel(QWidget* parent)
    : QWidget(parent),
      m_groupBar(makeRow(QStringLiteral("panelGroups"), this)),
      m_tabBar(makeRow(QStringLiteral("panelTabs"), this)),
      m_more(new QToolButton(this)),
      m_tabRow(new QWidget(this)),
      m_contents(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("bottomPanel"));
    m_groupBar->setProperty("closed", true);
    m_groupBar->setAccessibleName(tr("Groups of panels"));
    m_tabBar->setProperty("second", true);
    m_tabBar->setAccessibleName(tr("Panels of the group"));
    m_more->setObjectName(QStringLiteral("moreTabs"));
    m_more->setText(QStringLiteral("»"));
    m_more->setToolTip(tr("All panels"));
    m_more->setAccessibleName(tr("All panels"));
    m_more->hide();
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    buildRows();
    connect(m_groupBar, &QTabBar::tabBarClicked, this, [this](int index) {
        const bool isOpenOne = m_isOpen && index == m_groupBar->currentIndex();
        if (isOpenOne)
            show({});
        else
            openGroup(index);
    });
    connect(m_groupBar, &QTabBar::currentChanged, this, [this](int index) {
        if (m_isOpen) openGroup(index);
    });
    connect(m_tabBar, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0 && index == m_tabBar->currentIndex()) show({});
    });
    connect(m_tabBar, &QTabBar::currentChanged, this, [this](int index) {
        const Group* group = currentGroup();
        if (m_isOpen && group && index >= 0) show(group->tabs[static_cast<std::size_t>(index)].id);
    });
}

void BottomPanel::buildRows() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* groups = new QHBoxLayout;
    groups->setContentsMargins(2 * kSpace, 0, kSpace, 0);
    groups->addWidget(m_groupBar, 1);
    groups->addWidget(m_more);
    column->addLayout(groups);
    auto* line = new QFrame(this);
    line->setProperty("hairline", true);
    line->setFixedHeight(1);
    column->addWidget(line);
    auto* tabs = new QHBoxLayout(m_tabRow);
    tabs->setContentsMargins(2 * kSpace, kSpace / 2, kSpace, 0);
    tabs->addWidget(m_tabBar, 1);
    column->addWidget(m_tabRow);
    column->addWidget(m_contents, 1);
    m_tabRow->hide();
    m_contents->hide();
}

void BottomPanel::addGroup(const QString& text) {
    m_groups.push_back({text});
    const QSignalBlocker quiet(m_groupBar);
    m_groupBar->addTab(text);
}

void BottomPanel::addTab(const QString& id, const QString& text, std::function<QWidget*()> make) {
    m_groups.back().tabs.push_back({id, text, std::move(make)});
}

void BottomPanel::setTabText(const QString& id, const QString& text) {
    Group* group = groupOf(id);
    if (!group) return;
    const auto tab = std::ranges::find(group->tabs, id, &Tab::id);
    tab->text = text;
    if (isAlone(*group)) m_groupBar->setTabText(static_cast<int>(group - m_groups.data()), text);
    if (group == currentGroup() && m_tabBar->count() > 0) showTabsOf(*group);
    offerMore();
}

void BottomPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    offerMore();
}

// The menu is there only where some tab has no room.
void BottomPanel::offerMore() {
    const int needed = std::max(widthOfTabs(*m_groupBar), m_tabRow->isHidden() ? 0 : widthOfTabs(*m_tabBar));
    m_more->setVisible(needed + 3 * kSpace > width());
}

void BottomPanel::fillMenu(QMenu& menu) {
    menu.clear();
    for (const Group& group : m_groups) {
        if (!isAlone(group))
            menu.addSection(group.text);
        else
            menu.addSeparator();
        for (const Tab& tab : group.tabs) {
            QAction* action = menu.addAction(tab.text);
            action->setCheckable(true);
            action->setChecked(tab.id == shown());
            connect(action, &QAction::triggered, this, [this, id = tab.id] { show(id); });
        }
    }
}

BottomPanel::Group* BottomPanel::groupOf(const QString& id) {
    const auto has = [&](const Group& group) {
        return std::ranges::find(group.tabs, id, &Tab::id) != group.tabs.end();
    };
    const auto found = std::ranges::find_if(m_groups, has);
    return found == m_groups.end() ? nullptr : &*found;
}

const BottomPanel::Group* BottomPanel::currentGroup() const {
    const int index = m_groupBar->currentIndex();
    return index < 0 ? nullptr : &m_groups[static_cast<std::size_t>(index)];
}

void BottomPanel::openGroup(int index) {
    if (index < 0) return;
    const Group& group = m_groups[static_cast<std::size_t>(index)];
    if (!group.tabs.empty()) show(group.tabs[group.current].id);
}

void BottomPanel::showTabsOf(const Group& group) {
    const QSignalBlocker quiet(m_tabBar);
    while (m_tabBar->count() > 0) m_tabBar->removeTab(0);
    for (const Tab& tab : group.tabs) m_tabBar->addTab(tab.text);
    m_tabBar->setCurrentIndex(static_cast<int>(group.current));
}

void BottomPanel::show(const QString& id) {
    if (!id.isEmpty() && id == shown()) return;
    Group* group = groupOf(id);
    m_isOpen = group != nullptr;
    if (group) {
        const auto tab = std::ranges::find(group->tabs, id, &Tab::id);
        if (!tab->content) {
            tab->content = scrolling(tab->make(), m_contents);
            m_contents->addWidget(tab->content);
        }
        m_contents->setCurrentWidget(tab->content);
        group->current = static_cast<std::size_t>(tab - group->tabs.begin());
        const QSignalBlocker quiet(m_groupBar);
        m_groupBar->setCurrentIndex(static_cast<int>(group - m_groups.data()));
        showTabsOf(*group);
    }
    dress(m_isOpen);
    Q_EMIT shownChanged(shown());
}

void BottomPanel::enter() {
    QWidget* content = m_isOpen ? m_contents->currentWidget() : nullptr;
    if (!content) return;
    // Rather not into a field, where the next key would change something.
    const auto rankOf = [](QWidget* part) {
        return qobject_cast<QAbstractItemView*>(part) ? 0 : qobject_cast<QLineEdit*>(part) ? 2 : 1;
    };
    QWidget* best = nullptr;
    for (QWidget* next = content->nextInFocusChain(); next != content; next = next->nextInFocusChain()) {
        const bool isReached = content->isAncestorOf(next) && next->isVisibleTo(content) &&
                               next->isEnabledTo(content) && (next->focusPolicy() & Qt::TabFocus) != 0 &&
                               !next->focusProxy();
        if (isReached && (!best || rankOf(next) < rankOf(best))) best = next;
    }
    if (best) best->setFocus(Qt::ShortcutFocusReason);
}

void BottomPanel::dress(bool isOpen) {
    m_contents->setVisible(isOpen);
    m_tabRow->setVisible(isOpen && !isAlone(*currentGroup()));
    setMinimumHeight(isOpen ? kLeastHeight : closedHeight());
    m_groupBar->setProperty("closed", !isOpen);
    m_groupBar->style()->unpolish(m_groupBar);
    m_groupBar->style()->polish(m_groupBar);
    offerMore();
}

QString BottomPanel::shown() const {
    const Group* group = currentGroup();
    return m_isOpen && group ? group->tabs[group->current].id : QString();
}

int BottomPanel::closedHeight() const { return m_groupBar->sizeHint().height() + 1; }

}  // namespace waymark
