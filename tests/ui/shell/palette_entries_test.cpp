#include "ui/shell/palette_entries.h"

#include <QLineEdit>

#include "core/edit/band_edits.h"
#include "core/edit/persona_edits.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/bottom_panel.h"

namespace waymark {
namespace {

class PaletteEntriesTest : public test::ShellTest {
protected:
    void choose(const QString& text) {
        run("help.palette");
        auto* field = window->findChild<QLineEdit*>("paletteField");
        ASSERT_NE(field, nullptr);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

TEST_F(PaletteEntriesTest, LeadToStagesLanesAndPersonas) {
    show(threeInARow());
    session().edit(edit::addStage(session().document(), "Onboarding"), "Stage");
    session().edit(edit::addLane(session().document(), "Backstage"), "Lane");
    session().edit(edit::addPersona(session().document(), "Petra Planner", "To know when"), "Persona");
    const Id<Stage> stage = (*session().document().table<Stage>().begin()).id;
    choose("onboarding");
    EXPECT_EQ(session().selection(), std::vector{refTo(stage)});
    choose("@backstage");
    const Id<Lane> lane = (*session().document().table<Lane>().begin()).id;
    EXPECT_EQ(session().selection(), std::vector{refTo(lane)});
    choose("petra");
    EXPECT_EQ(workspace().bottomPanel().shown(), "view.personas");
}

TEST_F(PaletteEntriesTest, BeginAJourneyFromATemplate) {
    choose("customer onboarding");
    ASSERT_TRUE(waitFor([&] { return window->workspace() != nullptr; }));
    EXPECT_GT(session().document().table<Touchpoint>().size(), 5U);
}

TEST_F(PaletteEntriesTest, OfferRecentFilesThatAreThere) {
    write("plan.waymark", "{}");
    preferences.addRecentFile(inFolder("plan.waymark"));
    preferences.addRecentFile(inFolder("gone.waymark"));
    QStringList titles;
    for (const PaletteEntry& entry : fileEntries(*window, preferences)) titles << entry.row.title;
    EXPECT_TRUE(titles.contains("plan.waymark"));
    EXPECT_FALSE(titles.contains("gone.waymark"));
}

}  // namespace
}  // namespace waymark
