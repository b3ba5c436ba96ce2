#include "tests/ui/panels/inspector_fixture.h"

#include <QTest>

namespace waymark {

InspectorTest::InspectorTest() {
    Stage stage;
    stage.name = "Order";
    order = journey.add(stage);
    stage.name = "Delivery";
    stage.order = 1.0;
    delivery = journey.add(stage);
    Lane lane;
    lane.name = "Backstage";
    backstage = journey.add(lane);
    journey.touchpoint("A", test::estimateInDays(1, 2, 4));
    journey.touchpoint("B", test::estimateInDays(1, 2, 4));
    journey.touchpoint("C", test::estimateInDays(2, 3, 5));
    journey.touchpoint("D", Estimate{});
    journey.depend("A", "B");
    session = std::make_unique<Session>(journey.document());
    inspector = std::make_unique<Inspector>(*session, themeOf(ThemeKind::Light));
    inspector->resize(320, 1600);
    inspector->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(inspector.get()));
}

void InspectorTest::select(std::initializer_list<const char*> codes) {
    std::vector<RowRef> rows;
    for (const char* code : codes) rows.push_back(refTo(id(code)));
    session->select(rows);
}

void InspectorTest::type(const QString& name, const QString& text, Qt::Key finish) const {
    auto* line = field<TextField>(name);
    line->setFocus(Qt::TabFocusReason);
    line->selectAll();
    if (text.isEmpty()) QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    QTest::keyClick(line, finish);
}

void InspectorTest::writeNotes(const QString& name, const QString& text) const {
    auto* notes = field<NotesField>(name);
    notes->setFocus(Qt::TabFocusReason);
    notes->selectAll();
    QTest::keyClicks(notes, text);
    QTest::keyClick(notes, Qt::Key_Tab);
}

void InspectorTest::choose(const QString& name, const QString& text) const {
    auto* choice = field<ChoiceField>(name);
    const int wanted = choice->findText(text);
    ASSERT_GE(wanted, 0) << text.toStdString();
    choice->setFocus(Qt::TabFocusReason);
    // Up and down move through the list and take each entry, as people use them.
    for (int steps = 0; choice->currentIndex() != wanted && steps < choice->count(); ++steps) {
        QTest::keyClick(choice, choice->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    EXPECT_EQ(choice->currentIndex(), wanted);
}

QString InspectorTest::shown(const QString& name) const {
    return field<TextField>(name)->text().replace(QChar(0xA0), ' ');
}

}  // namespace waymark
