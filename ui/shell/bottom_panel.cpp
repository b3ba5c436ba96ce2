#include "ui/shell/bottom_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/style/theme.h"

namespace waymark {
namespace {

constexpr int kLeast = 120;

}  // namespace

BottomPanel::BottomPanel(QWidget* parent)
    : QWidget(parent), m_bar(new QTabBar(this)), m_more(new QToolButton(this)), m_contents(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("bottomPanel"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setFocusPolicy(Qt::TabFocus);
    m_bar->setProperty("closed", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar->setUsesScrollButtons(true);  // so that it may be narrower than its tabs; the menu takes their place
    m_more->setObjectName(QStringLiteral("moreTabs"));
    m_more->setText(QStringLiteral("»"));
    m_more->setToolTip(tr("All panels"));
    m_more->setAccessibleName(tr("All panels"));
    m_more->hide();
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(2 * kSpace, 0, kSpace, 0);
    tabs->addWidget(m_bar, 1);
    tabs->addWidget(m_more);
    column->addLayout(tabs);
    auto* line = new QFrame(this);
    line->setProperty("hairline", true);
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addWidget(m_contents);
    m_contents->hide();
    connect(m_bar, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index < 0) return;
        const QString& id = m_tabs[static_cast<std::size_t>(index)].id;
        show(shown() == id ? QString() : id);
    });
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (m_isOpen && index >= 0) show(m_tabs[static_cast<std::size_t>(index)].id);
    });
}

void BottomPanel::addTab(const QString& id, const QString& text, std::function<QWidget*()> make) {
    m_tabs.push_back({id, std::move(make), nullptr});
    m_bar->addTab(text);
}

void BottomPanel::setTabText(const QString& id, const QString& text) {
    m_bar->setTabText(indexOf(id), text);
    offerMore();
}

void BottomPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    offerMore();
}

// The menu is there only where some tab has no room.
void BottomPanel::offerMore() {
    int needed = 0;
    for (int tab = 0; tab < m_bar->count(); ++tab) needed += m_bar->tabRect(tab).width();
    m_more->setVisible(needed + 3 * kSpace > width());
}

void BottomPanel::fillMenu(QMenu& menu) {
    menu.clear();
    for (int tab = 0; tab < m_bar->count(); ++tab) {
        QAction* action = menu.addAction(m_bar->tabText(tab));
        action->setCheckable(true);
        action->setChecked(m_isOpen && tab == m_bar->currentIndex());
        connect(action, &QAction::triggered, this, [this, tab] { show(m_tabs[static_cast<std::size_t>(tab)].id); });
    }
}

int BottomPanel::indexOf(const QString& id) const {
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(), [&](const Tab& tab) { return tab.id == id; });
    return found == m_tabs.end() ? -1 : static_cast<int>(found - m_tabs.begin());
}

void BottomPanel::show(const QString& id) {
    if (!id.isEmpty() && id == shown()) return;
    const int index = indexOf(id);
    m_isOpen = index >= 0;
    if (m_isOpen) {
        Tab& tab = m_tabs[static_cast<std::size_t>(index)];
        if (!tab.content) {
            tab.content = tab.make();
            m_contents->addWidget(tab.content);
        }
        m_contents->setCurrentWidget(tab.content);
        m_bar->setCurrentIndex(index);
    }
    m_contents->setVisible(m_isOpen);
    setMinimumHeight(m_isOpen ? kLeast : closedHeight());
    m_bar->setProperty("closed", !m_isOpen);
    m_bar->style()->unpolish(m_bar);
    m_bar->style()->polish(m_bar);
    Q_EMIT shownChanged(shown());
}

QString BottomPanel::shown() const {
    return m_isOpen && m_bar->currentIndex() >= 0 ? m_tabs[static_cast<std::size_t>(m_bar->currentIndex())].id
                                                  : QString();
}

int BottomPanel::closedHeight() const { return m_bar->sizeHint().height() + 1; }

}  // namespace waymark
