#include "ui/show/room_floor.h"

#include <algorithm>

#include <QPainter>

#include "ui/canvas/map_places.h"
#include "ui/show/scene_painting.h"

namespace waymark {
namespace {

constexpr double kLeastOfHeight = 0.3;  // of the room that a map beside a chart takes; a lower one stands above it
constexpr double kMostAbove = 0.55;     // of the height, for a map above its charts
// Of the letters of the frame, for names and legend of a map that shares the screen with charts.
constexpr double kBesideCharts = 0.75;
constexpr double kLowestFeelings = 4.5;  // height, in sizes of the smallest text
constexpr double kHighestFeelings = 8.0;

bool isWhole(const Scene& scene) { return scene.width <= 0.0 || scene.height <= 0.0; }

QRect centred(const QSize& size, const QRect& room) {
    return {room.topLeft() + QPoint(room.width() - size.width(), room.height() - size.height()) / 2, size};
}

QRect between(const QRect& from, const QRect& to, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {QPoint(mix(from.left(), to.left()), mix(from.top(), to.top())),
            QSize(mix(from.width(), to.width()), mix(from.height(), to.height()))};
}

}  // namespace

RoomFloor::RoomFloor(const LiveJourney& live, Ballot& ballot, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(&theme),
      m_map(new MapView(live.session, theme, this)),
      m_charts(new RoomCharts(live, theme, this)),
      m_feelings(new RoomFeelings(live.session, *m_map, this)),
      m_tally(new RoomTally(live.session, ballot, theme, this)),
      m_motion(*m_map) {
    setObjectName(QStringLiteral("roomFloor"));
    connect(&m_motion, &SceneMotion::stepping, this, &RoomFloor::step);
    connect(m_charts, &RoomCharts::clicked, this, [this] { enlargeChart(!m_isChartLarge); });
}

RoomFloor::~RoomFloor() {
    delete m_feelings;  // before the map that it follows
    delete m_map;       // before the parts that it tells of its moves
}

void RoomFloor::setTextSize(double pixels) {
    m_text = pixels;
    fitNames();
    m_charts->setText(pixels, isBigText());
    m_feelings->setTextSize(pixels);
    m_tally->setTextSize(pixels);
}

void RoomFloor::fitNames() {
    m_map->setRoomText(m_scene.panels.empty() || isBigText() ? m_text : kBesideCharts * m_text);
}

void RoomFloor::go(const Scene& scene) {
    m_scene = scene;
    m_isChartLarge = false;
    m_charts->show(scene.panels);
    m_before = m_map->geometry();
    m_motion.go(scene, [this] { arrange(); });
    update();
}

// Sizes are other than before, the scene is not.
void RoomFloor::stay() {
    m_motion.finish();
    m_before = m_map->geometry();
    m_motion.go(m_scene, [this] {
        arrange();
        m_before = m_after;
    });
    m_motion.finish();
    update();
}

void RoomFloor::goBack() {
    m_isChartLarge = false;
    m_before = m_map->geometry();
    m_motion.go(m_scene, [this] { arrange(); });
}

void RoomFloor::setBigText(bool isBig) {
    m_map->mapScene().setBigText(isBig);
    m_charts->setText(m_text, isBig);
    if (!m_scene.panels.empty()) stay();
}

void RoomFloor::setVoting(bool isVoting) {
    if (isVoting == m_isVoting) return;
    m_isVoting = isVoting;
    stay();
}

void RoomFloor::enlargeChart(bool isLarge) {
    if (isLarge == m_isChartLarge || m_scene.panels.empty()) return;
    m_isChartLarge = isLarge;
    stay();
}

void RoomFloor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    stay();
}

void RoomFloor::arrange() {
    QRect room = rect();
    m_tally->setVisible(m_isVoting);
    if (m_isVoting) {
        const int wide = std::min(m_tally->wantedWidth(), room.width() / 3);
        m_tally->setGeometry(room.right() + 1 - wide, room.top(), wide, room.height());
        room.setWidth(room.width() - wide);
        m_tally->raise();
    }
    fitNames();
    m_charts->setVisible(!m_scene.panels.empty());
    if (!m_scene.panels.empty()) arrangeCharts(room);
    m_map->setGeometry(room);  // in whose width the legend is laid out
    m_after = isWhole(m_scene) ? placeOfMap(room) : room;
    m_map->setGeometry(m_after);
}

// Leaves the room that there is for the map.
void RoomFloor::arrangeCharts(QRect& room) {
    m_charts->raise();
    if (m_isVoting) m_tally->raise();
    if (m_isChartLarge || isBigText()) return m_charts->setGeometry(room);  // over the map
    QRect map = room;
    map.setWidth(static_cast<int>((1.0 - kChartShare) * room.width()));
    m_map->setGeometry(map);
    const bool isLow = isWhole(m_scene) && m_map->sizeOfWhole(map.size()).height() < kLeastOfHeight * room.height();
    QRect charts = room;
    if (isLow) {
        m_map->setGeometry(room);
        map = room;
        map.setHeight(std::min(m_map->sizeOfWhole(room.size()).height(), static_cast<int>(kMostAbove * room.height())));
        charts.setTop(map.bottom() + 1);
    } else {
        charts.setLeft(map.right() + 1);
    }
    m_charts->setGeometry(charts);
    room = map;
}

// What is left above and below is the same, and goes to the feelings first.
QRect RoomFloor::placeOfMap(const QRect& room) {
    const QSize size = m_map->sizeOfWhole(room.size());
    const int free = room.height() - size.height();
    const bool isShown = m_scene.lens == Lens::Journey && m_scene.panels.empty() && showsBands(m_scene.layout) &&
                         !m_feelings->isEmpty() && free >= kLowestFeelings * m_text;
    m_feelings->setVisible(isShown);
    if (!isShown) return centred(size, room);
    const int below = std::min(free, static_cast<int>(kHighestFeelings * m_text));
    const QRect both = centred(size + QSize(0, below), room);
    m_feelings->setGeometry(both.left(), both.top() + size.height(), size.width(), below);
    return {both.topLeft(), size};
}

void RoomFloor::step(double share) {
    m_map->setGeometry(between(m_before, m_after, share));
    if (!isWhole(m_scene)) m_feelings->hide();
    update();
}

void RoomFloor::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->window);
    QRect framed = m_map->geometry();
    if (m_feelings->isVisible()) framed |= m_feelings->geometry();
    painter.setPen(m_theme->line);
    painter.drawLine(framed.left(), framed.top() - 1, framed.right(), framed.top() - 1);
    painter.drawLine(framed.left(), framed.bottom() + 1, framed.right(), framed.bottom() + 1);
}

}  // namespace waymark
