#include "ui/show/show_window.h"

#include <algorithm>
#include <chrono>

#include <QCloseEvent>
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
#include "ui/show/room_charts.h"
#include "ui/show/room_figures.h"
#include "ui/show/scene_painting.h"
#include "ui/style/labels.h"
#include "ui/tools/time_typing.h"

namespace waymark {
namespace {

// No text of the frame is smaller than this part of the height of the screen: letters of 24 pixels on one of 1080. On
// a picture two metres high that is 4.4 cm, which can be read from eight metres.
constexpr double kSmallestText = 1.0 / 45.0;
constexpr double kLeastText = 11.0;  // pixels
constexpr std::chrono::milliseconds kNumberPause{2000};
constexpr qint64 kHoldMilliseconds = 350;  // a key that is down longer is held

}  // namespace

ShowWindow::ShowWindow(const LiveJourney& live, std::vector<Scene> scenes, const Theme& theme, bool isLessMotion)
    : m_live(live),
      m_scenes(std::move(scenes)),
      m_theme(&theme),
      m_changes(live.session),
      m_selectionBefore(live.session.selection()),
      m_scenarioBefore(live.scenarios.shown()),
      m_figures(new RoomFiguresBar(live, theme, this)),
      m_map(new MapView(live.session, theme, this)),
      m_charts(new RoomCharts(live, theme, this)),
      m_caption(new CaptionBand(theme, this)),
      m_black(new QWidget(this)),
      m_question(makeQuestion()),
      m_laser(new LaserDot(this)),
      m_motion(*m_map),
      m_tool(std::make_unique<ShowTool>(live.session, *m_map,
                                        ShowTool::Wishes{[this] { next(); }, [this](auto id) { retime(id); }})),
      m_touch(*m_map, {[this] { next(); }, [this] { previous(); }}) {
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
    m_editor.finish(false);
    m_tool.reset();
    delete m_map;  // before the parts that it tells of its moves
}

void ShowWindow::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figures);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_map, 100 - static_cast<int>(100 * kChartShare));
    row->addWidget(m_charts, static_cast<int>(100 * kChartShare));
    column->addLayout(row, 1);
    column->addWidget(m_caption);
    m_black->setObjectName(QStringLiteral("blackScreen"));
    m_black->setAutoFillBackground(true);
    QPalette black;
    black.setColor(QPalette::Window, Qt::black);
    m_black->setPalette(black);
    m_black->hide();
    m_numberTime.setSingleShot(true);
    m_numberTime.setInterval(kNumberPause);
    connect(&m_numberTime, &QTimer::timeout, this, [this] { m_number = 0; });
    setMouseTracking(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_map, m_map->viewport(), m_figures, m_charts, m_caption}) {
        part->setMouseTracking(true);
        part->installEventFilter(this);
    }
}

void ShowWindow::follow() {
    connect(&m_changes, &RoomChanges::changed, this, [this] { m_caption->setChanges(m_changes.words()); });
    connect(m_caption, &CaptionBand::discardWanted, &m_changes, &RoomChanges::discard);
    connect(&m_live.session, &Session::changed, this, &ShowWindow::showCaption);
    connect(&m_live.risk, &LiveRisk::changed, this, [this] {
        showRisk();
        showCaption();
    });
    connect(&m_live.chain, &LiveChain::changed, this, &ShowWindow::showCaption);
    connect(&m_live.scenarios, &LiveScenarios::shownChanged, this, [this] {
        showScenario();
        showCaption();
    });
    connect(m_map, &MapView::moved, &m_editor, &InlineEditor::follow);
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
    connect(keep, &QPushButton::clicked, this, [this] { end(); });
    connect(discard, &QPushButton::clicked, this, [this] {
        m_changes.discard();
        end();
    });
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
    if (speaker && speaker != room) showPresenter(speaker);
    go(m_current);
    m_motion.finish();
}

void ShowWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const double text = std::max(kLeastText, height() * kSmallestText);
    m_figures->setTextSize(text);
    m_caption->setTextSize(text);
    m_laser->setCore(0.7 * text);
    m_black->setGeometry(rect());
    for (auto* label : m_question->findChildren<QLabel*>()) label->setFont(fontOf(1.1 * text, FontWeight::SemiBold));
    for (auto* button : m_question->findChildren<QPushButton*>()) button->setFont(fontOf(0.9 * text));
    m_question->adjustSize();
    m_question->move(rect().center() - m_question->rect().center());
    layout()->activate();
    if (isVisible()) {  // the scene as large as there is room now
        m_motion.go(m_scenes[m_current]);
        m_motion.finish();
    }
}

void ShowWindow::go(std::size_t scene) {
    if (scene >= m_scenes.size()) return;
    m_editor.finish(true);
    m_current = scene;
    const Scene& shown = m_scenes[scene];
    m_live.session.select({});
    m_live.scenarios.show(m_live.document().find(shown.scenario) ? shown.scenario : Id<Scenario>{});
    m_charts->show(shown.panels);
    layout()->activate();
    m_map->mapScene().setRoomMarks({shown.selection, {}});
    m_motion.go(shown);
    showCaption();
    m_caption->setNumber(QStringLiteral("%1 / %2").arg(scene + 1).arg(m_scenes.size()));
    if (m_presenter) m_presenter->setCurrent(scene);
}

void ShowWindow::next() {
    if (isBlack()) return setBlack(false);
    if (m_current + 1 < m_scenes.size()) go(m_current + 1);
}

void ShowWindow::previous() {
    if (isBlack()) return setBlack(false);
    if (m_current > 0) go(m_current - 1);
}

void ShowWindow::showCaption() {
    const Scene& scene = m_scenes[m_current];
    QString words;
    if (const auto& journey = m_live.scenarios.journey()) {
        words = captionWords(scene, {journey->document, journey->schedule, nullptr, nullptr, nullptr});
    } else {
        words = captionWords(scene, {m_live.document(), m_live.session.schedule(), m_live.risk.figures().get(),
                                     m_live.chain.plan().get(), nullptr});
    }
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
    m_map->reveal(id);
    const double size = std::max(kLeastText, height() * kSmallestText);
    EditPlace place;
    place.parent = m_map->viewport();
    place.rect = [this, id, size]() -> QRectF {
        const CardLook* look = m_map->mapScene().content().card(id);
        if (!look) return {};
        const QRectF card = m_map->viewportTransform().mapRect(look->rect);
        QRectF line(0.0, 0.0, std::max(card.width(), 14.0 * size), 2.0 * size);
        line.moveCenter({card.center().x(), card.bottom() - size});
        return line;
    };
    place.fontSize = [size] { return size; };
    m_editor.start(place, timesText(m_live.session, id));
}

void ShowWindow::setBlack(bool isBlack) {
    m_black->setVisible(isBlack);
    if (isBlack) m_black->raise();
}

void ShowWindow::showPresenter(QScreen* screen) {
    m_presenter = std::make_unique<PresenterWindow>(m_live, m_scenes, *m_theme);
    connect(m_presenter.get(), &PresenterWindow::nextWanted, this, &ShowWindow::next);
    connect(m_presenter.get(), &PresenterWindow::previousWanted, this, &ShowWindow::previous);
    connect(m_presenter.get(), &PresenterWindow::blackWanted, this, [this] { setBlack(!isBlack()); });
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

// On another screen if there is one, else over the show, to rehearse.
void ShowWindow::togglePresenter() {
    if (m_presenter && m_presenter->isVisible()) return m_presenter->hide();
    QScreen* other = nullptr;
    for (QScreen* candidate : QGuiApplication::screens()) {
        if (candidate != screen()) other = candidate;
    }
    showPresenter(other);
}

void ShowWindow::escape() {
    if (m_number > 0) {
        m_number = 0;
    } else if (isBlack()) {
        setBlack(false);
    } else if (m_tool->isPen()) {
        m_tool->setPen(false);
    } else if (!m_live.session.selection().empty()) {
        m_live.session.select({});
    } else {
        leave();
    }
}

void ShowWindow::leave() {
    if (m_isOver) return;
    m_editor.finish(true);
    setBlack(false);
    if (m_changes.count() == 0) return end();
    m_question->findChild<QLabel*>(QStringLiteral("question"))
        ->setText(tr("%1. Keep them in the journey?").arg(m_changes.words()));
    m_question->adjustSize();
    m_question->move(rect().center() - m_question->rect().center());
    m_question->show();
    m_question->raise();
}

// The journey, its selection and its scenario are seen elsewhere too, and are what they were there.
void ShowWindow::end() {
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

void ShowWindow::keyPressEvent(QKeyEvent* event) {
    if (!keyed(*event)) QWidget::keyPressEvent(event);
}

bool ShowWindow::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseMove: {
            const auto& mouse = static_cast<QMouseEvent&>(*event);
            m_laser->moveTo(mapFromGlobal(mouse.globalPosition().toPoint()));
            return false;
        }
        case QEvent::KeyPress: return keyed(static_cast<QKeyEvent&>(*event));
        case QEvent::KeyRelease: {
            const auto& key = static_cast<QKeyEvent&>(*event);
            if (key.key() != Qt::Key_L || key.isAutoRepeat()) return key.key() == Qt::Key_Space;
            laserKeyed(false);
            return true;
        }
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TouchEnd:
            if (watched != m_map->viewport()) return false;
            m_touch.touched(static_cast<QTouchEvent&>(*event));
            return true;
        default: return false;
    }
}

bool ShowWindow::keyed(const QKeyEvent& event) {
    if (m_editor.isOpen()) return false;
    if (isAsking()) return answerKeyed(event);
    return numberKeyed(event) || editKeyed(event) || turnKeyed(event) || toolKeyed(event);
}

bool ShowWindow::answerKeyed(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_K: end(); break;
        case Qt::Key_D:
            m_changes.discard();
            end();
            break;
        case Qt::Key_Escape: m_question->hide(); break;
        default: break;
    }
    return true;  // nothing else happens until it is answered
}

// A number and Enter: that scene.
bool ShowWindow::numberKeyed(const QKeyEvent& event) {
    const int digit = event.key() - Qt::Key_0;
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && digit >= 0 && digit <= 9) {
        m_number = std::min(m_number * 10 + digit, 100'000);
        m_numberTime.start();
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter || m_number == 0) return false;
    const int wanted = std::exchange(m_number, 0);
    go(std::min(static_cast<std::size_t>(wanted), m_scenes.size()) - 1);
    return true;
}

bool ShowWindow::editKeyed(const QKeyEvent& event) {
    const auto selected = m_live.session.selected<Touchpoint>();
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && selected.size() == 1) {
        retime(selected.front());
    } else if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        m_tool->walk(event.key() == Qt::Key_Tab);
    } else if (event.matches(QKeySequence::Redo) || (isControl && event.key() == Qt::Key_Y)) {
        m_changes.redo();
    } else if (event.matches(QKeySequence::Undo)) {
        m_changes.undo();
    } else if (isControl && event.key() == Qt::Key_Backspace) {
        m_changes.discard();
    } else {
        return false;
    }
    return true;
}

bool ShowWindow::turnKeyed(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_Space: event.modifiers().testFlag(Qt::ShiftModifier) ? previous() : next(); return true;
        case Qt::Key_Right:
        case Qt::Key_Down:
        case Qt::Key_PageDown:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_N: next(); return true;
        case Qt::Key_Left:
        case Qt::Key_Up:
        case Qt::Key_PageUp:
        case Qt::Key_Backspace: previous(); return true;
        case Qt::Key_Home: go(0); return true;
        case Qt::Key_End: go(m_scenes.size() - 1); return true;
        case Qt::Key_Escape: escape(); return true;
        default: return false;
    }
}

bool ShowWindow::toolKeyed(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_B:
        case Qt::Key_Period: setBlack(!isBlack()); return true;
        case Qt::Key_L:
            if (!event.isAutoRepeat()) laserKeyed(true);
            return true;
        case Qt::Key_P: m_tool->setPen(!m_tool->isPen()); return true;
        case Qt::Key_C: m_tool->clearStrokes(); return true;
        case Qt::Key_S: togglePresenter(); return true;
        case Qt::Key_T: m_map->mapScene().setBigText(!m_map->mapScene().content().isBigText()); return true;
        case Qt::Key_Plus:
        case Qt::Key_Equal: m_map->zoomIn(); return true;
        case Qt::Key_Minus: m_map->zoomOut(); return true;
        case Qt::Key_Z: m_motion.go(m_scenes[m_current]); return true;
        default: return false;
    }
}

// Held it shines until it is let go; pressed for a moment it stays, and goes with the next press.
void ShowWindow::laserKeyed(bool isDown) {
    if (isDown) {
        m_laserTime.start();
        m_wasLaser = !m_laser->isHidden();
        m_laser->moveTo(mapFromGlobal(QCursor::pos()));
        m_laser->show();
        m_laser->raise();
    } else if (m_wasLaser || m_laserTime.elapsed() > kHoldMilliseconds) {
        m_laser->hide();
    }
}

}  // namespace waymark
