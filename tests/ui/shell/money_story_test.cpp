// Money in the window: panels by their commands, a scenario on the map, and from a problem to its row.

#include <QListView>

#include "core/edit/value_edits.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/panels/effect_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/session/templates.h"
#include "ui/shell/bottom_panel.h"

namespace waymark {
namespace {

class MoneyStory : public test::ShellTest {
protected:
    MoneyStory() { show(*loadTemplate("post-purchase-support")); }
    template <class Panel>
    Panel& panel() {
        return *workspace().bottomPanel().findChild<Panel*>();
    }
};

}  // namespace

TEST_F(MoneyStory, EveryPanelOpensByItsCommand) {
    for (const char* tab : {"view.initiatives", "view.worth", "view.flows", "view.effects", "view.options",
                            "view.scenarios", "view.cost"}) {
        run(tab);
        EXPECT_EQ(workspace().bottomPanel().shown(), tab);
    }
}

TEST_F(MoneyStory, TheSettingsOpenFromTheMenuAndAreUndone) {
    run("journey.money");
    auto* dialog = window->findChild<QDialog*>("valueSettings");
    ASSERT_NE(dialog, nullptr);
    auto* horizon = dialog->findChild<QLineEdit*>("horizon");
    horizon->setFocus();
    horizon->selectAll();
    QTest::keyClicks(horizon, "12");
    QTest::keyClick(horizon, Qt::Key_Return);
    EXPECT_EQ(session().document().valueSettings().horizon, 12);
    dialog->close();
    run("edit.undo");
    EXPECT_NE(session().document().valueSettings().horizon, 12);
}

TEST_F(MoneyStory, AShortcutTakesTheKeyboardIntoThePanelThatItOpens) {
    for (const auto& [id, name] : {std::pair{"view.scenarios", "scenarioTable"}, std::pair{"view.keys", "keyTable"}}) {
        run(id);
        ASSERT_TRUE(QApplication::focusWidget()) << id;
        EXPECT_EQ(QApplication::focusWidget()->objectName(), QString::fromLatin1(name));
    }
}

TEST_F(MoneyStory, AScenarioIsMarkedOnTheMapInWhateverLensAndFollowsEdits) {
    run("view.scenarios");
    workspace().scenarios().show(Id<Scenario>{2});
    const MapContent& content = workspace().map().mapScene().content();
    EXPECT_EQ(content.scenario().name, "Chat assistant");
    EXPECT_FALSE(content.scenario().marks.empty());
    run("view.lensPert");
    EXPECT_FALSE(content.scenario().marks.empty());
    Scenario row = *session().document().find(Id<Scenario>{2});
    row.initiatives.clear();
    session().edit(edit::setScenario(session().document(), row), "empty");
    EXPECT_TRUE(content.scenario().marks.empty());
    run("edit.undo");
    EXPECT_FALSE(content.scenario().marks.empty());
}

TEST_F(MoneyStory, AProblemOfMoneyLeadsToItsRow) {
    Effect effect;
    effect.initiative = Id<Initiative>{1};
    session().edit(edit::addEffect(session().document(), effect), "effect without a place");
    const Id<Effect> id{session().document().table<Effect>().nextNumber() - 1};
    run("view.problems");
    auto* list = panel<ProblemsPanel>().findChild<QListView*>("problems");
    int row = -1;
    for (std::size_t k = 0; k < session().problems().size(); ++k) {
        const auto sentence = list->model()->index(static_cast<int>(k), 0).data().toString();
        if (sentence.contains("Guided self-service")) row = static_cast<int>(k);
    }
    ASSERT_GE(row, 0);
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
    EXPECT_EQ(workspace().bottomPanel().shown(), "view.effects");
    EXPECT_EQ(session().selected<Effect>(), std::vector{id});
    TableView& table = panel<EffectPanel>().view();
    EXPECT_EQ(table.table().rowRef(table.proxy().mapToSource(table.currentIndex())), refTo(id));
}

TEST_F(MoneyStory, PanelsFitAWindowOfAThousandPixels) {
    window->resize(1000, 700);
    for (const char* tab : {"view.initiatives", "view.worth", "view.flows", "view.effects", "view.options",
                            "view.scenarios", "view.cost"}) {
        run(tab);
        EXPECT_LE(workspace().minimumSizeHint().width(), 1000) << tab;
        EXPECT_EQ(window->width(), 1000) << tab;
    }
}

}  // namespace waymark
