// Edits of every kind in every lens, with plans and simulations running beside: what a lens shows must never outlive
// the rows it is about.

#include "core/base/random.h"
#include "tests/ui/shell/shell_fixture.h"

namespace waymark {
namespace {

class LensEditsTest : public test::ShellTest, public testing::WithParamInterface<const char*> {
protected:
    void beginInLens() {
        window->files().beginJourney("post-purchase-support");
        run(GetParam());
        settle();
    }
    // Long enough for first plans and figures to come in.
    static void settle() { QTest::qWait(60); }
    void selectSome(Random& random, std::size_t count) {
        std::vector<RowRef> rows;
        for (const Touchpoint& row : session().document().table<Touchpoint>()) rows.push_back(refTo(row.id));
        while (rows.size() > count) rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(random.below(rows.size())));
        session().select(rows);
    }
};

}  // namespace

TEST_P(LensEditsTest, SurviveWhateverIsRemovedAndBroughtBack) {
    beginInLens();
    Random random(7);
    for (int round = 0; round < 25; ++round) {
        selectSome(random, 1 + random.below(3));
        switch (random.below(4)) {
            case 0: run("edit.delete"); break;
            case 1: run("edit.duplicate"); break;
            default:
                run("edit.delete");
                if (random.below(2) == 0) settle();
                session().undoStack().undo();
        }
        if (random.below(3) == 0) settle();
        if (random.below(3) == 0 && session().undoStack().canUndo()) session().undoStack().undo();
        if (random.below(3) == 0 && session().undoStack().canRedo()) session().undoStack().redo();
        window->grab();
        if (session().document().table<Touchpoint>().size() < 8) session().undoStack().setIndex(0);
    }
    session().undoStack().setIndex(0);
    settle();
    EXPECT_EQ(session().document().table<Touchpoint>().size(), 24U);
}

INSTANTIATE_TEST_SUITE_P(EveryLens, LensEditsTest,
                         testing::Values("view.lensJourney", "view.lensPert", "view.lensChain", "view.lensRisk",
                                         "view.lensMoney", "view.lensMeasures"),
                         [](const auto& lens) { return std::string(lens.param).substr(5); });

}  // namespace waymark
