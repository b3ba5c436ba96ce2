#include "ui/show/scenes_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/edit/added.h"
#include "core/edit/scene_edits.h"
#include "core/edit/scene_proposal.h"
#include "core/model/scenes.h"
#include "ui/export/chart_names.h"
#include "ui/panels/edit_each.h"
#include "ui/panels/labelled_field.h"
#include "ui/session/scene_words.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr QSize kPicture(480, 270);  // twice as large as it is shown, for fine screens
constexpr int kWordsWidth = 340;

QPushButton* makeButton(const QString& text, const char* name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

std::vector<Id<Touchpoint>> selectedTouchpoints(const Session& session) { return session.selected<Touchpoint>(); }

// What the map shows, with what stands beside it.
Scene viewOf(const LiveJourney& live, const MapView& map, std::vector<std::string> charts) {
    Scene scene = SceneMotion::sceneOf(map);
    scene.scenario = live.scenarios.shown();
    scene.selection = selectedTouchpoints(live.session);
    scene.panels = std::move(charts);
    return scene;
}

}  // namespace

Id<Scene> saveScene(const LiveJourney& live, const MapView& map, std::vector<std::string> charts) {
    Scene scene = viewOf(live, map, std::move(charts));
    const std::size_t number = live.document().table<Scene>().size() + 1;
    scene.name = tr("Scene %1").arg(number).toStdString();
    const auto changes = edit::putScene(live.document(), std::move(scene));
    if (!live.session.edit(changes, tr("Add scene"))) return {};
    return edit::addedIn<Scene>(*changes);
}

void makeStory(const LiveJourney& live) {
    const std::vector<Scene> story = sceneStory(live.document(), live.session.schedule());
    live.session.edit(edit::addScenes(live.document(), story), tr("Make scenes"));
}

ScenesPanel::ScenesPanel(const LiveJourney& live, MapView& map, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_live(live),
      m_map(map),
      m_motion(map),
      m_pictures(live, theme, kPicture),
      m_strip(new SceneStrip(live.document(), m_pictures, theme, this)) {
    build();
    m_strip->installEventFilter(this);
    connect(m_strip, &SceneStrip::chosen, this, &ScenesPanel::goTo);
    connect(m_strip, &SceneStrip::renameWanted, this, &ScenesPanel::rename);
    connect(m_strip, &SceneStrip::moveWanted, this, [this](Id<Scene> id, Id<Scene> before) {
        m_live.session.edit(edit::moveScene(m_live.document(), id, before), tr("Move scene"));
    });
    connect(m_strip, &SceneStrip::menuWanted, this, &ScenesPanel::openMenu);
    connect(m_strip, &QListWidget::currentRowChanged, this, &ScenesPanel::showWords);
    connect(&live.session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (mentions<Scene>(changes)) refresh();
    });
    refresh();
}

void ScenesPanel::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kSpace, 2 * kSpace, 3 * kSpace, 2 * kSpace);
    row->setSpacing(4 * kSpace);
    auto* left = new QVBoxLayout;
    auto* buttons = new QHBoxLayout;
    auto* add = makeButton(tr("+ Scene"), "addScene", this);
    add->setToolTip(tr("Save what the map shows now"));
    add->setAccessibleName(tr("Save the view as a scene"));
    m_update = makeButton(tr("Update"), "updateScene", this);
    m_update->setToolTip(tr("Let the scene show what the map shows now"));
    auto* story = makeButton(tr("Make scenes"), "makeScenes", this);
    story->setToolTip(tr("A story of what the journey has: all of it, its stages, what decides its end, risk, money"));
    m_present = makeButton(tr("Present"), "presentScenes", this);
    m_present->setProperty("primary", true);
    for (QPushButton* button : {add, m_update, story}) buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_present);
    left->addLayout(buttons);
    m_hint = makeLabel(tr("A scene is a view of the map with a caption. Save what you see, or let Waymark propose a "
                          "story; then present it with F5."),
                       {kBodySize, FontWeight::Regular, Tone::Muted}, this);
    m_hint->setWordWrap(true);
    left->addWidget(m_hint);
    left->addWidget(m_strip, 1);
    row->addLayout(left, 1);
    row->addWidget(makeWords());
    connect(add, &QPushButton::clicked, this, &ScenesPanel::saveWanted);
    connect(m_update, &QPushButton::clicked, this, &ScenesPanel::updateCurrent);
    connect(story, &QPushButton::clicked, this, &ScenesPanel::storyWanted);
    connect(m_present, &QPushButton::clicked, this, &ScenesPanel::presentWanted);
}

QWidget* ScenesPanel::makeWords() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(kWordsWidth);
    m_words = scroll;
    auto* words = new QWidget(scroll);
    QVBoxLayout* column = makeColumn(words);
    m_caption = new NotesField(tr("Caption of the scene"), NotesField::Use::Title, words);
    m_caption->setToolTip(tr("What the room reads. These become figures of the moment: %1")
                              .arg(QStringLiteral("{%1}").arg(captionFields().join(QStringLiteral("} {")))));
    m_notes = new NotesField(tr("Speaker notes of the scene"), NotesField::Use::Notes, words);
    m_charts = new QToolButton(words);
    m_charts->setObjectName(QStringLiteral("sceneCharts"));
    m_charts->setPopupMode(QToolButton::InstantPopup);
    m_charts->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(m_charts);
    m_charts->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillCharts(*menu); });
    column->addWidget(new LabelledField(tr("Caption"), m_caption, words));
    column->addWidget(new LabelledField(tr("Speaker notes"), m_notes, words));
    column->addWidget(m_charts, 0, Qt::AlignLeft);
    column->addStretch(1);
    scroll->setWidget(words);
    m_caption->onTake([this](const QString& typed) {
        return change(tr("Change caption"), "caption", [&](Scene& row) { row.caption = typed.toStdString(); });
    });
    m_notes->onTake([this](const QString& typed) {
        return change(tr("Change speaker notes"), "notes", [&](Scene& row) { row.notes = typed.toStdString(); });
    });
    return scroll;
}

void ScenesPanel::setTheme(const Theme& theme) {
    m_strip->setTheme(theme);
    m_pictures.setTheme(theme);
}

void ScenesPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_pictures.setWanted(true);
}

void ScenesPanel::hideEvent(QHideEvent* event) {
    m_pictures.setWanted(false);
    QWidget::hideEvent(event);
}

// In the strip Del is about its scene, and not about the touchpoints that the scene picks out on the map.
bool ScenesPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Delete && key != Qt::Key_Backspace) return QWidget::eventFilter(watched, event);
    if (!isOverride && current().isValid()) remove();
    event->accept();
    return true;
}

void ScenesPanel::refresh() {
    m_strip->refresh();
    const bool hasScenes = m_strip->count() > 0;
    m_hint->setVisible(!hasScenes);
    m_strip->setVisible(hasScenes);
    if (hasScenes && !current().isValid()) m_strip->setCurrentRow(0);
    showWords();
}

void ScenesPanel::showWords() {
    const Scene* scene = m_live.document().find(current());
    m_words->setVisible(scene != nullptr);
    m_update->setEnabled(scene != nullptr);
    if (!scene) return;
    m_caption->showValue(QStringLiteral("caption/%1").arg(scene->id.value), QString::fromStdString(scene->caption));
    m_notes->showValue(QStringLiteral("notes/%1").arg(scene->id.value), QString::fromStdString(scene->notes));
    QStringList charts;
    for (const NamedChart& known : chartsBeside()) {
        if (std::ranges::find(scene->panels, known.name) != scene->panels.end()) charts << known.words;
    }
    m_charts->setText(charts.isEmpty() ? tr("No chart beside the map ▾")
                                       : tr("Beside the map: %1 ▾").arg(charts.join(QStringLiteral(", "))));
}

std::optional<QString> ScenesPanel::change(const QString& text, const char* field,
                                           const std::function<void(Scene&)>& change) {
    const Scene* known = m_live.document().find(current());
    if (!known) return std::nullopt;
    Scene row = *known;
    change(row);
    return apply(m_live.session, edit::putScene(m_live.document(), std::move(row)),
                 {text, QStringLiteral("scene/%1/%2").arg(current().value).arg(field)});
}

void ScenesPanel::fillCharts(QMenu& menu) {
    menu.clear();
    const Scene* scene = m_live.document().find(current());
    if (!scene) return;
    for (const NamedChart& known : chartsBeside()) {
        QAction* action = menu.addAction(known.words);
        action->setCheckable(true);
        action->setChecked(std::ranges::find(scene->panels, known.name) != scene->panels.end());
        connect(action, &QAction::triggered, this, [this, name = std::string(known.name)](bool on) {
            (void)change(tr("Change charts of a scene"), "charts", [&](Scene& row) {
                std::erase(row.panels, name);
                if (on) row.panels.push_back(name);
            });
        });
    }
}

void ScenesPanel::rename(Id<Scene> id, const QString& name) {
    const Scene* known = m_live.document().find(id);
    if (!known) return;
    Scene row = *known;
    row.name = name.toStdString();
    m_live.session.edit(edit::putScene(m_live.document(), std::move(row)), tr("Rename scene"));
}

void ScenesPanel::goTo(Id<Scene> id) {
    const Scene* scene = m_live.document().find(id);
    if (!scene) return;
    m_strip->setCurrent(id);
    m_live.scenarios.show(scene->scenario);
    std::vector<RowRef> picked;
    for (const Id<Touchpoint> touchpoint : scene->selection) picked.push_back(refTo(touchpoint));
    m_live.session.select(std::move(picked));
    m_motion.go(*scene);
}

void ScenesPanel::updateCurrent() {
    (void)change(tr("Update scene"), "view", [this](Scene& row) {
        Scene now = viewOf(m_live, m_map, row.panels);
        now.id = row.id;
        now.name = row.name;
        now.caption = row.caption;
        now.notes = row.notes;
        now.order = row.order;
        row = std::move(now);
    });
}

void ScenesPanel::duplicate() {
    const Scene* known = m_live.document().find(current());
    if (!known) return;
    const auto order = scenesInOrder(m_live.document());
    const auto next = std::ranges::find(order, known->id) + 1;
    const auto changes = edit::addScenes(m_live.document(), {*known}, next == order.end() ? Id<Scene>{} : *next);
    if (m_live.session.edit(changes, tr("Duplicate scene"))) m_strip->setCurrent(edit::addedIn<Scene>(*changes));
}

void ScenesPanel::remove() {
    const std::array ids{current()};
    const int row = m_strip->currentRow();
    m_live.session.edit(edit::removeScenes(m_live.document(), ids), tr("Delete scene"));
    m_strip->setCurrentRow(std::min(row, m_strip->count() - 1));
}

void ScenesPanel::openMenu(const QPoint& screen) {
    QMenu menu(this);
    connect(menu.addAction(tr("Update to what the map shows")), &QAction::triggered, this, &ScenesPanel::updateCurrent);
    connect(menu.addAction(tr("Rename")), &QAction::triggered, m_strip,
            [this] { m_strip->editItem(m_strip->currentItem()); });
    connect(menu.addAction(tr("Duplicate")), &QAction::triggered, this, &ScenesPanel::duplicate);
    menu.addSeparator();
    connect(menu.addAction(tr("Delete")), &QAction::triggered, this, &ScenesPanel::remove);
    menu.exec(screen);
}

}  // namespace waymark
