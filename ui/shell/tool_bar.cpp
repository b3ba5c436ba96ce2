#include "ui/shell/tool_bar.h"

#include <algorithm>
#include <cmath>

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>

#include "ui/actions/action_registry.h"
#include "ui/shell/menus.h"
#include "ui/shell/segmented_control.h"
#include "ui/style/icons.h"

namespace waymark {
namespace {

constexpr int kHeight = 50;
constexpr qsizetype kRiskLens = 3;   // place in the control
constexpr int kRoomForWords = 1280;  // and for the lens in the middle all the same
// How far it is folded.
enum Step { Words, Icons, TightLens, ZoomFolded, LensFolded };
const char* const kHasWords = "hasWords";  // beside its icon, where there is room
const auto kOpens = QStringLiteral(" ▾");  // behind what opens a menu
const char* const kOwnIcon = "ownIcon";    // name of an icon other than the action's

// Shows the action's icon, tool tip and state; `text` is shorter than the menu's, empty for the icon alone.
QToolButton* makeButton(QAction& action, const QString& text, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName("tool." + action.objectName());
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({16, 16});
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setProperty(kHasWords, !text.isEmpty());
    button->setCheckable(action.isCheckable());
    const auto follow = [button, &action, text] {
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        if (!button->property(kOwnIcon).isValid()) button->setIcon(action.icon());
        button->setText(text);
        button->setAccessibleName(action.text());
        button->setToolTip(keys.isEmpty() ? action.text() : action.text() + " (" + keys + ')');
        button->setEnabled(action.isEnabled());
        button->setChecked(action.isChecked());
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QToolButton::clicked, &action, [&action] { action.trigger(); });
    follow();
    return button;
}

// For what a journey is drawn for: a button with a frame.
QPushButton* makeWordButton(QAction& action, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName("tool." + action.objectName());
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({16, 16});
    button->setAccessibleName(action.text());
    button->setToolTip(action.text() + " (" + action.shortcut().toString(QKeySequence::NativeText) + ')');
    const auto follow = [button, &action] { button->setEnabled(action.isEnabled()); };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, [&action] { action.trigger(); });
    follow();
    return button;
}

QWidget* makeRow(QWidget* parent, QHBoxLayout*& row) {
    auto* part = new QWidget(parent);
    row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    return part;
}

}  // namespace

ToolBar::ToolBar(ActionRegistry& actions, const Theme& theme, QWidget* parent) : QWidget(parent) {
    const QList<QAction*> lenses{&actions.action("view.lensJourney"), &actions.action("view.lensPert"),
                                 &actions.action("view.lensChain"),   &actions.action("view.lensRisk"),
                                 &actions.action("view.lensMoney"),   &actions.action("view.lensMeasures")};
    const QStringList words{tr("Journey"), tr("PERT"), tr("Chain"), tr("Risk"), tr("Money"), tr("Measures", "lens")};
    setObjectName(QStringLiteral("toolBar"));
    auto* riskMenu = new QMenu(this);
    riskMenu->setObjectName(QStringLiteral("riskMenu"));
    fillRiskMenu(*riskMenu, actions);
    m_lens = new SegmentedControl(lenses, words, theme, this);
    m_lens->setObjectName(QStringLiteral("lensControl"));
    m_lens->setMenu(kRiskLens, riskMenu);
    m_lensMenu = makeLensMenu(lenses, words, *riskMenu);
    setFixedHeight(kHeight);
    auto* grid = new QGridLayout(this);
    grid->setSizeConstraint(QLayout::SetNoConstraint);  // it folds instead
    grid->setContentsMargins(2 * kSpace, 0, 3 * kSpace, 0);
    grid->setSpacing(2 * kSpace);
    grid->addWidget(makeLeft(actions), 0, 0, Qt::AlignLeft);
    grid->addWidget(m_lens, 0, 1, Qt::AlignCenter);
    grid->addWidget(m_lensMenu, 0, 1, Qt::AlignCenter);  // one of the two is shown
    grid->addWidget(makeRight(actions), 0, 2, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    setTheme(theme);
    for (int step = LensFolded; step >= Words; --step) {
        foldTo(step);
        m_leastWidths[static_cast<std::size_t>(step)] = grid->minimumSize().width();
    }
    m_leastWidths[Words] = std::max(m_leastWidths[Words], kRoomForWords);
}

QToolButton* ToolBar::makeLensMenu(const QList<QAction*>& choices, const QStringList& texts, QMenu& riskMenu) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("tool.lens"));
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Lens"));
    button->setAccessibleName(tr("Lens"));
    auto* menu = new QMenu(button);
    menu->addActions(choices);
    menu->addSeparator();
    menu->addActions(riskMenu.actions());
    button->setMenu(menu);
    int widest = 0;
    for (qsizetype k = 0; k < choices.size(); ++k) {
        button->setText(texts[k] + kOpens);
        widest = std::max(widest, button->sizeHint().width());
        const auto follow = [button, choice = choices[k], text = texts[k]] {
            if (choice->isChecked()) button->setText(text + kOpens);
            button->setEnabled(choice->isEnabled());
        };
        connect(choices[k], &QAction::changed, button, follow);
    }
    button->setFixedWidth(widest);
    for (qsizetype k = 0; k < choices.size(); ++k) {
        if (choices[k]->isChecked()) button->setText(texts[k] + kOpens);
        button->setEnabled(choices[k]->isEnabled());
    }
    return button;
}

QWidget* ToolBar::makeLeft(ActionRegistry& actions) {
    QHBoxLayout* row = nullptr;
    QWidget* left = makeRow(this, row);
    row->addWidget(makeButton(actions.action("edit.undo"), {}, left));
    row->addWidget(makeButton(actions.action("edit.redo"), {}, left));
    auto* line = new QFrame(left);
    line->setProperty("hairline", true);
    line->setFixedSize(1, 24);
    row->addWidget(line);
    row->addSpacing(kSpace);
    auto* add = makeButton(actions.action("insert.contact"), tr("Touchpoint"), left);
    add->setProperty(kOwnIcon, "add");
    row->addWidget(add);
    row->addWidget(makeButton(actions.action("insert.connect"), tr("Connect"), left));

    auto* arrange = makeButton(actions.action("arrange.byStages"), tr("Arrange"), left);
    arrange->setToolTip(tr("Arrange the map, or show it another way"));
    arrange->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(arrange);
    fillArrangeMenu(*menu, actions);
    arrange->setMenu(menu);
    row->addWidget(arrange);
    return left;
}

QWidget* ToolBar::makeRight(ActionRegistry& actions) {
    QHBoxLayout* row = nullptr;
    QWidget* right = makeRow(this, row);
    m_zoomSteps.push_back(makeButton(actions.action("view.zoomOut"), {}, right));
    row->addWidget(m_zoomSteps.back());
    m_zoom = new QToolButton(right);
    m_zoom->setObjectName(QStringLiteral("tool.zoom"));
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setToolTip(tr("Zoom"));
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setMinimumWidth(58);
    auto* menu = new QMenu(m_zoom);
    fillZoomMenu(*menu, actions);
    m_zoom->setMenu(menu);
    row->addWidget(m_zoom);
    m_zoomSteps.push_back(makeButton(actions.action("view.zoomIn"), {}, right));
    row->addWidget(m_zoomSteps.back());
    row->addSpacing(2 * kSpace);

    m_present = makeWordButton(actions.action("present.start"), tr("Present"), right);
    m_present->setProperty("primary", true);
    m_present->setProperty(kOwnIcon, "present");
    row->addWidget(m_present);
    row->addSpacing(kSpace);
    row->addWidget(makeWordButton(actions.action("file.export"), tr("Export"), right));
    setZoom(1.0);
    return right;
}

void ToolBar::foldTo(int step) {
    m_step = step;
    for (auto* button : findChildren<QToolButton*>()) {
        if (!button->property(kHasWords).toBool()) continue;
        button->setToolButtonStyle(step == Words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    m_present->setText(step == Words ? tr("Present") : QString());
    m_lens->setTight(step >= TightLens);
    for (QWidget* each : m_zoomSteps) each->setVisible(step < ZoomFolded);
    m_lens->setVisible(step < LensFolded);
    m_lensMenu->setVisible(step >= LensFolded);
    for (QWidget* part : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->layout()) part->layout()->activate();
    }
    layout()->activate();
}

QSize ToolBar::minimumSizeHint() const { return {m_leastWidths[LensFolded], kHeight}; }

void ToolBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const auto fits = std::ranges::find_if(m_leastWidths, [this](int least) { return least <= width(); });
    const int step = std::min<int>(LensFolded, static_cast<int>(fits - m_leastWidths.begin()));
    if (step != m_step) foldTo(step);
}

void ToolBar::setTheme(const Theme& theme) {
    m_lens->setTheme(theme);
    for (auto* button : findChildren<QAbstractButton*>()) {
        const QVariant icon = button->property(kOwnIcon);
        const QColor& colour = button == m_present ? theme.onAccent : theme.text;
        if (icon.isValid()) button->setIcon(iconNamed(icon.toString(), colour));
    }
}

void ToolBar::setZoom(double zoom) { m_zoom->setText(tr("%1 %").arg(std::lround(zoom * 100))); }

}  // namespace waymark
