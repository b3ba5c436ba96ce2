// Edits of very many touchpoints at once are exact, and taken back exactly.

#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "core/edit/clipboard.h"
#include "core/edit/placement_edits.h"
#include "core/edit/table_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/editing.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

// A sound journey with a card for each touchpoint.
Document arrangedJourney(std::size_t touchpoints) {
    test::JourneyShape shape;
    shape.touchpoints = touchpoints;
    shape.dependencies = 2 * touchpoints;
    shape.reach = 20;
    shape.stages = 10;
    shape.lanes = 6;
    Document document = test::randomJourney(shape, 5);
    std::vector<MapCard> cards;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        const auto number = static_cast<double>(cards.size());
        const double column = std::floor(number / 50.0);
        cards.push_back({row.id, cardRect({80.0 + 168.0 * column, 80.0 + 96.0 * (number - 50.0 * column)})});
    }
    test::apply(document, edit::placeItems(document, cards));
    return document;
}

std::vector<Id<Touchpoint>> everyTouchpoint(const Document& document) {
    std::vector<Id<Touchpoint>> ids;
    for (const Touchpoint& row : document.table<Touchpoint>()) ids.push_back(row.id);
    return ids;
}

class BulkEdits : public ::testing::Test {
protected:
    // Makes and applies the edit on ten thousand touchpoints, and takes it back exactly.
    void expectExactAtScale(const std::function<Result<ChangeSet>(const Document&)>& make) {
        const Document before = arrangedJourney(10'000);
        Document edited = before;
        const auto changes = make(before);
        ASSERT_TRUE(changes);
        ASSERT_TRUE(edited.apply(*changes));
        EXPECT_FALSE(edited == before);
        ASSERT_TRUE(edited.apply(inverse(*changes)));
        EXPECT_TRUE(edited == before);
    }
};

TEST_F(BulkEdits, RemovingTenThousandTouchpointsIsExactAndUndone) {
    expectExactAtScale([](const Document& d) { return edit::removeTouchpoints(d, everyTouchpoint(d), {}); });
}

TEST_F(BulkEdits, MovingTenThousandTouchpointsIsExactAndUndone) {
    expectExactAtScale([](const Document& d) { return edit::moveItems(d, everyTouchpoint(d), 400.0, 88.0); });
}

TEST_F(BulkEdits, DuplicatingTenThousandTouchpointsIsExactAndUndone) {
    expectExactAtScale([](const Document& d) { return edit::duplicate(d, everyTouchpoint(d), 24.0, 24.0); });
}

// Ten thousand rows of a spreadsheet, all into one stage and lane that are not there yet.
TEST_F(BulkEdits, PastingTenThousandRowsIsExactAndUndone) {
    expectExactAtScale([](const Document& d) {
        edit::TableText text;
        text.columns = {PlanColumn::Code, PlanColumn::Stage, PlanColumn::Lane, PlanColumn::Predecessors};
        const std::size_t count = d.table<Touchpoint>().size();
        for (std::size_t k = 0; k < count; ++k) {
            const std::string number = std::to_string(k);
            text.cells.push_back({"N" + number, "New", "Newer", k == 0 ? "" : "N" + std::to_string(k / 2)});
        }
        text.cells[1].back() = "N0";
        return edit::pasteTable(d, text);
    });
}

}  // namespace
}  // namespace waymark
