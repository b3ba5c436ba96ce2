#include "ui/show/show_window.h"

#include <algorithm>
#include <chrono>

#include <QCloseEvent>
#include <QCursor>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/model/scenes.h"
#include "core/value/journey_cost.h"
#include "ui/session/scene_words.h"
#include "ui/show/caption_band.h"
#include "ui/show/laser_dot.h"
#include "ui/show/presenter_window.h"
#include "ui/show/room_figures.h"
#include "ui/show/room_text.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr std::chrono::milliseconds kPointerRests{3000};

}  // namespace

ShowWindow::ShowWindow(const LiveJourney& live, Ballot& ballot, std::vector<Scene> scenes, const Theme& theme,
                       bool isLessMotion)
    : m_live(live),
      m_ballot(ballot),
      m_scenes(std::move(scenes)),
      m_theme(&theme),
      m_changes(live.session),
      m_selectionBefore(live.session.selection()),
      m_scenarioBefore(live.scenarios.shown()),
      m_figures(new RoomFiguresBar(live, theme, this)),
      m_floor(new RoomFloor(live, ballot, theme, this)),
      m_map(&m_floor->map()),
      m_caption(new CaptionBand(theme, this)),
      m_curtain(new QWidget(this)),
      m_question(makeQuestion()),
      m_laser(new LaserDot(this)),
      m_editor(new RoomEditor(live.session, m_floor)),
      m_tool(std::make_unique<ShowTool>(
          live.session, *m_map, ballot,
          ShowTool::Wishes{[this] { next(); }, [this] { previous(); }, [this](auto id) { retime(id); },
                           [this](const QString& words) { m_caption->say(words); }})),
      m_touch(*m_map, {[this] { next(); }, [this] { previous(); }, [this](QPointF at) { m_tool->tap(at); }}) {
    setObjectName(QStringLiteral("showWindow"));
    setWindowTitle(tr("%1 – show").arg(live.session.title()));
    setAttribute(Qt::WA_DeleteOnClose, false);
    std::uint32_t number = 0;
    for (Scene& scene : m_scenes) scene.id = Id<Scene>{++number};  // a proposed story has none yet
    m_map->setLessMotion(isLessMotion);
    m_map->setWheelZooms(true);
    m_map->stageHeader().setEnabled(false);
    m_map->laneHeader().setEnabled(false);
    Decoration quiet;
    quiet.hidesHandles = true;
    m_map->mapScene().setDecoration(std::move(quiet));
    m_map->mapScene().setChain(live.chain);
    build();
    follow();
}

ShowWindow::~ShowWindow() {
    m_live.session.undoStack().disconnect(&m_changes);
    m_map->viewport()->removeEventFilter(this);
    m_map->removeEventFilter(this);
    m_editor->finish(false);
    m_tool.reset();
    delete m_floor;  // before the parts that its map tells of its moves
}

void ShowWindow::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figures);
    column->addWidget(m_floor, 1);
    column->addWidget(m_caption);
    m_curtain->setObjectName(QStringLiteral("blackScreen"));
    m_curtain->setAutoFillBackground(true);
    m_curtain->hide();
    m_pointerTime.setSingleShot(true);
    m_pointerTime.setInterval(kPointerRests);
    connect(&m_pointerTime, &QTimer::timeout, this, [this] {
        if (m_tool->use() == ShowTool::Use::Point) m_map->viewport()->setCursor(Qt::BlankCursor);
    });
    setMouseTracking(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_map, m_map->viewport(), m_figures, &m_floor->charts(),
                                                         &m_floor->tally(), m_caption}) {
        part->setMouseTracking(true);
        part->installEventFilter(this);
    }
}

void ShowWindow::follow() {
    connect(&m_changes, &RoomChanges::changed, this, [this] { m_caption->setChanges(m_changes.words()); });
    connect(m_caption, &CaptionBand::keepWanted, this, [this] { perform({ShowCommand::Keep}); });
    connect(m_caption, &CaptionBand::discardWanted, &m_changes, &RoomChanges::discard);
    connect(&m_live.session, &Session::changed, this, &ShowWindow::showCaption);
    connect(&m_live.risk, &LiveRisk::changed, this, [this] {
        showRisk();
        showCaption();
    });
    connect(&m_live.chain, &LiveChain::changed, this, &ShowWindow::showCaption);
    connect(&m_live.scenarios, &LiveScenarios::changed, this, &ShowWindow::showCaption);
    connect(&m_live.scenarios, &LiveScenarios::shownChanged, this, [this] {
        showScenario();
        showCaption();
    });
    connect(m_map, &MapView::moved, m_editor, &RoomEditor::follow);
    connect(m_editor, &RoomEditor::closed, this, [this] { m_map->setFocus(Qt::OtherFocusReason); });
    showRisk();
    showScenario();
}

QFrame* ShowWindow::makeQuestion() {
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("keepOrDiscard"));
    frame->setProperty("tile", true);
    frame->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8 * kSpace, 6 * kSpace, 8 * kSpace, 6 * kSpace);
    column->setSpacing(5 * kSpace);
    auto* title = makeLabel({}, {kFigureSize, FontWeight::SemiBold, Tone::Body}, frame);
    title->setObjectName(QStringLiteral("question"));
    column->addWidget(title);
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, const char* name) {
        auto* button = new QPushButton(text, frame);
        button->setObjectName(QString::fromLatin1(name));
        button->setFont(fontOf(kTitleSize));
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
        return button;
    };
    QPushButton* keep = add(tr("Keep (K)"), "keepChanges");
    keep->setProperty("primary", true);
    QPushButton* discard = add(tr("Discard (D)"), "discardAtEnd");
    QPushButton* back = add(tr("Back to the show (Esc)"), "backToShow");
    connect(keep, &QPushButton::clicked, this, [this] { end(true); });
    connect(discard, &QPushButton::clicked, this, [this] { end(false); });
    connect(back, &QPushButton::clicked, frame, &QWidget::hide);
    column->addLayout(row);
    frame->hide();
    return frame;
}

void ShowWindow::begin(std::size_t scene, QScreen* room, QScreen* speaker) {
    if (room) {
        setScreen(room);
        setGeometry(room->geometry());
    }
    m_live.session.select({});
    showFullScreen();
    raise();
    activateWindow();
    m_map->setFocus(Qt::OtherFocusReason);
    m_current = std::min(scene, m_scenes.size() - 1);
    m_talk = TalkTimer();  // which nobody has to see to run
    if (speaker && speaker != room) showPresenter(speaker);
    go(m_current);
    m_floor->finishMove();
    showPointer();
}

void ShowWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const double text = roomText(height());
    m_figures->setTextSize(text);
    m_caption->setTextSize(text);
    m_floor->setTextSize(text);
    m_editor->setTextSize(text);
    m_laser->setCore(0.7 * text);
    m_curtain->setGeometry(rect());
    for (auto* label : m_question->findChildren<QLabel*>()) label->setFont(fontOf(1.1 * text, FontWeight::SemiBold));
    for (auto* button : m_question->findChildren<QPushButton*>()) button->setFont(fontOf(text));
    m_question->adjustSize();
    m_question->move(rect().center() - m_question->rect().center());
    layout()->activate();
    for (const Scene& scene : m_scenes) m_caption->makeRoomFor(captionOf(scene));
    layout()->activate();
}

void ShowWindow::setBigText(bool isBig) { m_floor->setBigText(isBig); }

void ShowWindow::go(std::size_t scene) {
    if (scene >= m_scenes.size()) return;
    m_editor->finish(true);
    m_curtain->hide();
    m_current = scene;
    const Scene& shown = m_scenes[scene];
    m_live.session.select({});
    m_live.scenarios.show(m_live.document().find(shown.scenario) ? shown.scenario : Id<Scenario>{});
    m_map->mapScene().setRoomMarks({shown.selection, {}});
    m_caption->setNumber(QStringLiteral("%1 / %2").arg(scene + 1).arg(m_scenes.size()));
    showCaption();
    layout()->activate();
    m_floor->go(shown);
    if (m_presenter) m_presenter->setCurrent(scene);
}

void ShowWindow::next() {
    if (isBlack()) return m_curtain->hide();
    if (m_current + 1 < m_scenes.size()) go(m_current + 1);
}

void ShowWindow::previous() {
    if (isBlack()) return m_curtain->hide();
    if (m_current > 0) go(m_current - 1);
}

QString ShowWindow::captionOf(const Scene& scene) const {
    if (const auto& journey = m_live.scenarios.journey()) {
        const auto known = figuresOfScenario(m_live);
        return captionWords(
            scene, {journey->document, journey->schedule, nullptr, nullptr, nullptr, known ? &*known : nullptr});
    }
    return captionWords(scene, {m_live.document(), m_live.session.schedule(), m_live.risk.figures().get(),
                                m_live.chain.plan().get(), nullptr});
}

void ShowWindow::showCaption() {
    const Scene& scene = m_scenes[m_current];
    const QString words = captionOf(scene);
    m_caption->makeRoomFor(words);
    m_caption->setCaption(QString::fromStdString(scene.name), words);
}

void ShowWindow::showScenario() {
    const auto& journey = m_live.scenarios.journey();
    m_map->mapScene().setScenario(
        journey ? scenarioLayer(m_live.document(), m_live.session.schedule(), m_live.scenarios.shown(), *journey)
                : ScenarioLayer());
}

void ShowWindow::showRisk() { m_map->setRisk({m_live.risk.latest(), m_live.risk.figures() != nullptr}); }

void ShowWindow::retime(Id<Touchpoint> id) {
    const Touchpoint* row = m_live.document().find(id);
    if (!row || row->kind == TouchpointKind::Milestone) return;  // which takes no time
    m_live.session.select({refTo(id)});
    const CardLook* card = m_map->mapScene().content().card(id);
    if (card && !m_map->visibleRect().contains(card->rect)) m_map->reveal(id);
    m_editor->start(id, [this, id]() -> QRectF {
        const CardLook* look = m_map->mapScene().content().card(id);
        if (!look) return {};
        const QPoint corner = m_map->viewport()->mapTo(m_floor, QPoint());
        return m_map->viewportTransform().mapRect(look->rect).translated(corner);
    });
}

void ShowWindow::use(ShowTool::Use use) {
    m_tool->toggle(use);
    m_floor->setVoting(m_tool->use() == ShowTool::Use::Vote);
}

void ShowWindow::toggleCurtain(Qt::GlobalColor curtain) {
    if (isBlack()) return m_curtain->hide();
    QPalette palette;
    palette.setColor(QPalette::Window, curtain);
    m_curtain->setPalette(palette);
    m_curtain->show();
    m_curtain->raise();
}

// It rests most of the time, and is in the way then.
void ShowWindow::showPointer() {
    m_map->viewport()->setCursor(m_tool->cursor());
    m_pointerTime.start();
}

void ShowWindow::showPresenter(QScreen* screen) {
    m_presenter = std::make_unique<PresenterWindow>(m_live, m_scenes, *m_theme, m_talk);
    connect(m_presenter.get(), &PresenterWindow::nextWanted, this, &ShowWindow::next);
    connect(m_presenter.get(), &PresenterWindow::previousWanted, this, &ShowWindow::previous);
    connect(m_presenter.get(), &PresenterWindow::blackWanted, this, [this] { toggleCurtain(Qt::black); });
    connect(m_presenter.get(), &PresenterWindow::endWanted, this, &ShowWindow::leave);
    m_presenter->installEventFilter(this);
    m_presenter->setCurrent(m_current);
    if (screen && screen != this->screen()) {
        m_presenter->setScreen(screen);
        m_presenter->setGeometry(screen->availableGeometry());
        m_presenter->showMaximized();
    } else {
        m_presenter->resize(size() * 2 / 3);
        m_presenter->show();
        m_presenter->raise();
    }
}

void ShowWindow::togglePresenter() {
    if (m_presenter && m_presenter->isVisible()) return m_presenter->hide();
    QScreen* other = nullptr;
    for (QScreen* candidate : QGuiApplication::screens()) {
        if (candidate != screen()) other = candidate;
    }
    showPresenter(other);
}

void ShowWindow::leave() {
    if (m_isOver) return;
    m_editor->finish(true);
    m_curtain->hide();
    if (m_changes.count() == 0) return end(true);
    m_question->findChild<QLabel*>(QStringLiteral("question"))
        ->setText(tr("%1. Keep them in the journey?").arg(m_changes.words()));
    m_question->adjustSize();
    m_question->move(rect().center() - m_question->rect().center());
    m_question->show();
    m_question->raise();
}

// The journey, its selection and its scenario are seen elsewhere too, and are what they were there.
void ShowWindow::end(bool keeps) {
    if (!keeps) m_changes.discard();
    m_isOver = true;
    if (m_presenter) m_presenter->hide();
    m_live.scenarios.show(m_live.document().find(m_scenarioBefore) ? m_scenarioBefore : Id<Scenario>{});
    m_live.session.select(m_selectionBefore);
    hide();
    Q_EMIT ended();
}

void ShowWindow::closeEvent(QCloseEvent* event) {
    event->ignore();
    leave();
}

bool ShowWindow::pressed(const QKeyEvent& event) {
    if (m_editor->isOpen()) return false;
    if (isAsking()) {
        answer(event.key());
        return true;  // nothing else happens until it is answered
    }
    const auto wish = m_keys.pressed(event, m_tool->use() == ShowTool::Use::Vote);
    if (wish) perform(*wish);
    return wish.has_value();
}

bool ShowWindow::released(const QKeyEvent& event) {
    const auto wish = ShowKeys::released(event);
    if (wish) perform(*wish);
    return wish.has_value();
}

void ShowWindow::answer(int key) {
    if (key == Qt::Key_K) end(true);
    if (key == Qt::Key_D) end(false);
    if (key == Qt::Key_Escape) m_question->hide();
}

void ShowWindow::perform(const ShowWish& wish) {
    switch (wish.command) {
        case ShowCommand::Next: return next();
        case ShowCommand::Previous: return previous();
        case ShowCommand::First: return go(0);
        case ShowCommand::Last: return go(m_scenes.size() - 1);
        case ShowCommand::Scene: return go(std::min(static_cast<std::size_t>(wish.number), m_scenes.size()) - 1);
        case ShowCommand::Open: return open();
        case ShowCommand::Back: return goBack();
        case ShowCommand::Undo: return m_changes.undo();
        case ShowCommand::Redo: return m_changes.redo();
        case ShowCommand::Keep: {
            const bool hasChanges = m_changes.count() > 0;
            m_changes.keep();
            if (hasChanges) m_figures->setMark();
            return;
        }
        case ShowCommand::Discard: return m_changes.discard();
        case ShowCommand::TrySave:
            return m_caption->say(tr("It can be saved after the show, when its changes are kept or discarded."));
        case ShowCommand::Black: return toggleCurtain(Qt::black);
        case ShowCommand::White: return toggleCurtain(Qt::white);
        case ShowCommand::SpeakerView: return togglePresenter();
        case ShowCommand::BigText: return setBigText(!m_floor->isBigText());
        case ShowCommand::LargeChart: return m_floor->enlargeChart(!m_floor->isChartLarge());
        case ShowCommand::LaserOn: return m_laser->press(mapFromGlobal(QCursor::pos()));
        case ShowCommand::LaserOff: return m_laser->letGo();
        default: return performOnMap(wish);
    }
}

void ShowWindow::performOnMap(const ShowWish& wish) {
    switch (wish.command) {
        case ShowCommand::WalkOn:
        case ShowCommand::WalkBack: m_tool->walk(wish.command == ShowCommand::WalkOn); return;
        case ShowCommand::ZoomIn: return m_map->zoomIn();
        case ShowCommand::ZoomOut: return m_map->zoomOut();
        case ShowCommand::Return: return m_floor->goBack();
        case ShowCommand::Pen: return use(ShowTool::Use::Pen);
        case ShowCommand::Wipe: return m_tool->clearStrokes();
        case ShowCommand::Vote: return use(ShowTool::Use::Vote);
        case ShowCommand::NextVoter: return m_ballot.callNext();
        case ShowCommand::DotsEach: return m_ballot.setEach(wish.number);
        case ShowCommand::ClearDots:
            m_ballot.clear();
            return m_caption->say(tr("All dots are cleared. Ctrl+Z brings them back."));
        default: return;
    }
}

// Whoever presses it often enough is back at the desk.
void ShowWindow::goBack() {
    if (isBlack()) return m_curtain->hide();
    if (m_tool->use() != ShowTool::Use::Point) return use(m_tool->use());
    if (!m_laser->isHidden()) return m_laser->hide();
    if (!m_live.session.selection().empty()) return m_live.session.select({});
    if (m_floor->hasLeft()) return m_floor->goBack();
    leave();
}

void ShowWindow::open() {
    const auto picked = m_live.session.selected<Touchpoint>();
    picked.size() == 1 ? retime(picked.front()) : next();
}

void ShowWindow::keyPressEvent(QKeyEvent* event) {
    if (!pressed(*event)) QWidget::keyPressEvent(event);
}

bool ShowWindow::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseMove: {
            const auto& mouse = static_cast<QMouseEvent&>(*event);
            m_laser->moveTo(mapFromGlobal(mouse.globalPosition().toPoint()));
            showPointer();
            return false;
        }
        case QEvent::MouseButtonPress:
            if (watched != m_map->viewport() || !m_editor->isOpen()) return false;
            m_editor->finish(true);  // a click elsewhere keeps what was typed, and does no more
            return true;
        case QEvent::KeyPress: return pressed(static_cast<QKeyEvent&>(*event));
        case QEvent::KeyRelease: return released(static_cast<QKeyEvent&>(*event));
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TouchEnd:
            // Whoever draws or votes does so with a finger as with a mouse, which Qt makes of touches that nobody
            // takes.
            if (watched != m_map->viewport()) return false;
            if (m_tool->use() != ShowTool::Use::Point || m_editor->isOpen()) {
                event->ignore();
                return true;
            }
            m_touch.touched(static_cast<QTouchEvent&>(*event));
            return true;
        case QEvent::ToolTip: return watched == m_map->viewport();  // no small print for a room
        default: return false;
    }
}

}  // namespace waymark
