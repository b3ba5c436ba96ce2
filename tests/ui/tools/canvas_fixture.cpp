#include "tests/ui/tools/canvas_fixture.h"

#include <QLineEdit>
#include <QTest>

namespace waymark::test {

Canvas::Canvas(Document document)
    : m_session(std::make_unique<Session>(std::move(document))),
      m_view(std::make_unique<MapView>(*m_session, themeOf(ThemeKind::Light))),
      m_tools(std::make_unique<CanvasTools>(*m_session, *m_view)) {
    m_view->resize(1100, 700);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setZoom(1.0);
}

Canvas::~Canvas() {
    m_tools.reset();
    m_view.reset();
}

QPoint Canvas::pixel(QPointF place) {
    const QPoint pixel = m_view->mapFromScene(place);
    EXPECT_TRUE(m_view->viewport()->rect().contains(pixel)) << place.x() << ' ' << place.y();
    return pixel;
}

// QTest::mouseMove() goes through the cursor, which tells nothing if it is there already.
void Canvas::sendMove(QPointF place, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers) {
    const QPoint at = pixel(place);
    QMouseEvent event(QEvent::MouseMove, at, m_view->viewport()->mapToGlobal(at), Qt::NoButton, buttons, modifiers);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

void Canvas::hover(QPointF place) { sendMove(place, Qt::NoButton, Qt::NoModifier); }

void Canvas::click(QPointF place, Qt::KeyboardModifiers modifiers) {
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, pixel(place));
}

void Canvas::doubleClick(QPointF place) {
    click(place);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, pixel(place));
}

void Canvas::press(QPointF place, Qt::KeyboardModifiers modifiers) {
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, modifiers, pixel(place));
}

void Canvas::moveTo(QPointF place, Qt::KeyboardModifiers modifiers) { sendMove(place, Qt::LeftButton, modifiers); }

void Canvas::release(QPointF place, Qt::KeyboardModifiers modifiers) {
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, modifiers, pixel(place));
}

void Canvas::drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers) {
    hover(from);
    press(from, modifiers);
    for (const double share : {0.1, 0.3, 0.6, 1.0}) moveTo(from + (to - from) * share, modifiers);
    release(to, modifiers);
}

void Canvas::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = m_tools->editor().isOpen() ? m_tools->editor().line() : static_cast<QWidget*>(m_view.get());
    QTest::keyClick(target, key, modifiers);
}

void Canvas::type(const QString& text) {
    ASSERT_TRUE(m_tools->editor().isOpen());
    QTest::keyClicks(m_tools->editor().line(), text);
}

QPointF Canvas::centre(Id<Touchpoint> id) const {
    const CardLook* look = m_view->mapScene().content().card(id);
    EXPECT_TRUE(look);
    return look ? look->rect.center() : QPointF();
}

std::string Canvas::name(Id<Touchpoint> id) const {
    const Touchpoint* row = document().find(id);
    return row ? row->name : std::string("(gone)");
}

Id<Touchpoint> Canvas::newest() const {
    Id<Touchpoint> newest;
    for (const Touchpoint& row : document().table<Touchpoint>()) newest = std::max(newest, row.id);
    return newest;
}

JourneyBuilder threeInARow() {
    JourneyBuilder journey;
    for (const char* name : {"First", "Second"}) {
        Stage stage;
        stage.name = name;
        stage.order = name == std::string("First") ? 0.0 : 1.0;
        stage.width = 448.0;
        journey.add(stage);
    }
    for (const char* name : {"Front", "Back"}) {
        Lane lane;
        lane.name = name;
        lane.order = name == std::string("Front") ? 0.0 : 1.0;
        lane.height = 240.0;
        journey.add(lane);
    }
    journey.touchpoint("A", 1.0).touchpoint("B", 2.0).touchpoint("C", 1.0).after("B", "A").after("C", "B");
    journey.place("A", 112.0, 120.0).place("B", 336.0, 120.0).place("C", 560.0, 120.0);
    return journey;
}

}  // namespace waymark::test
