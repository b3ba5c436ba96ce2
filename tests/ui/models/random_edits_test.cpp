// Every item model under random edits, undo and redo: it must keep the rules of item models, announce each change
// exactly, and end as a model made afresh.

#include <memory>

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "core/edit/band_edits.h"
#include "core/edit/experience_edits.h"
#include "core/edit/journey_edits.h"
#include "core/edit/resource_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/change_builder.h"
#include "tests/support/random_edits.h"
#include "tests/support/random_journey.h"
#include "tests/ui/models/model_mirror.h"
#include "ui/models/band_model.h"
#include "ui/models/cash_flow_model.h"
#include "ui/models/dependency_table_model.h"
#include "ui/models/effect_model.h"
#include "ui/models/initiative_model.h"
#include "ui/models/measure_model.h"
#include "ui/models/outline_model.h"
#include "ui/models/problem_model.h"
#include "ui/models/resource_model.h"
#include "ui/models/touchpoint_table_model.h"

namespace waymark {
namespace {

template <class Row>
Id<Row> any(const Document& document, Random& random) {
    const auto& table = document.table<Row>();
    if (table.empty()) return {};
    auto it = table.begin();
    for (auto steps = random.below(table.size()); steps > 0; --steps) ++it;
    return it->id;
}

// Edits of what a random journey's own edits leave alone: bands, codes, feelings, resources, the journey.
Result<ChangeSet> otherEdit(const Document& document, Random& random) {
    const std::string name = "n" + std::to_string(random.below(1000));
    const Id<Touchpoint> touchpoint = any<Touchpoint>(document, random);
    ChangeBuilder build(document);
    switch (random.below(11)) {
        case 0: return edit::addStage(document, name, any<Stage>(document, random));
        case 1: return edit::moveStage(document, any<Stage>(document, random), any<Stage>(document, random));
        case 2: return edit::removeStage(document, any<Stage>(document, random));
        case 3: return edit::addLane(document, name);
        case 4: return edit::removeLane(document, any<Lane>(document, random));
        case 5: return edit::setCode(document, touchpoint, name);
        case 6:
            return edit::setStage(document, touchpoint,
                                  random.below(4) == 0 ? Id<Stage>{} : any<Stage>(document, random));
        case 7: return edit::setExperience(document, {experienceOf(touchpoint), 1, 3, name, {}});
        case 8: return edit::setCurrency(document, random.below(2) == 0 ? "EUR" : "CHF");
        case 9: {
            Resource resource;
            resource.name = name;
            const Id<Resource> added = build.add(resource);
            Demand demand;
            demand.touchpoint = touchpoint;
            demand.resource = added;
            if (touchpoint.isValid()) build.add(demand);
            return build.take();
        }
        default: return edit::removeResource(document, any<Resource>(document, random));
    }
}

void editAtRandom(Session& session, Random& random) {
    QUndoStack& stack = session.undoStack();
    switch (random.below(7)) {
        case 6: session.edit(test::randomUserEdit(session.document(), random), "any"); return;
        case 0: stack.undo(); return;
        case 1: stack.redo(); return;
        case 2:
        case 3: session.edit(otherEdit(session.document(), random), "other"); return;  // refusals change nothing
        default: session.edit(test::randomEdit(session.document(), {.cycles = true}, random), "random"); return;
    }
}

Document startingDocument(std::uint64_t seed) {
    return test::randomJourney({.touchpoints = 24, .dependencies = 40, .stages = 4, .lanes = 3}, seed);
}

template <class Make>
void holdsUnderRandomEdits(Make&& make, bool isFlat) {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        Session session(startingDocument(seed));
        const auto model = make(session);
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const std::unique_ptr<test::ModelMirror> mirror =
            isFlat ? std::make_unique<test::ModelMirror>(*model) : nullptr;
        Random random(seed);
        for (int step = 0; step < 150; ++step) {
            editAtRandom(session, random);
            ASSERT_EQ(mirror ? mirror->difference().toStdString() : "", "") << "seed " << seed << ", step " << step;
            ASSERT_EQ(test::dump(*model).toStdString(), test::dump(*make(session)).toStdString())
                << "seed " << seed << ", step " << step;
        }
        EXPECT_GT(session.undoStack().count(), 30);
    }
}

TEST(TouchpointTableModel, HoldsUnderRandomEdits) {
    holdsUnderRandomEdits([](Session& session) { return std::make_unique<TouchpointTableModel>(session); }, true);
}

TEST(DependencyTableModel, HoldsUnderRandomEdits) {
    holdsUnderRandomEdits([](Session& session) { return std::make_unique<DependencyTableModel>(session); }, true);
}

TEST(ResourceModel, HoldsUnderRandomEdits) {
    holdsUnderRandomEdits([](Session& session) { return std::make_unique<ResourceModel>(session); }, true);
}

TEST(InitiativeModel, HoldsUnderRandomEdits) {
    holdsUnderRandomEdits([](Session& session) { return std::make_unique<InitiativeModel>(session); }, true);
}

TEST(CashFlowModel, HoldsUnderRandomEdits) {
    holdsUnderRandomEdits([](Session& session) { return std::make_unique<CashFlowModel>(session); }, true);
}

TEST(EffectModel, HoldsUnderRandomEdits) {
    holdsUnderRandomEdits([](Session& session) { return std::make_unique<EffectModel>(session); }, true);
}

TEST(MeasureModel, HoldsUnderRandomEdits) {
    holdsUnderRandomEdits([](Session& session) { return std::make_unique<MeasureModel>(session); }, true);
}

TEST(StageModel, HoldsUnderRandomEdits) {
    holdsUnderRandomEdits([](Session& session) { return std::make_unique<BandModel>(session, RowKind::Stage); }, true);
}

TEST(LaneModel, HoldsUnderRandomEdits) {
    holdsUnderRandomEdits([](Session& session) { return std::make_unique<BandModel>(session, RowKind::Lane); }, true);
}

TEST(ProblemModel, HoldsUnderRandomEdits) {
    holdsUnderRandomEdits([](Session& session) { return std::make_unique<ProblemModel>(session); }, true);
}

TEST(OutlineModel, HoldsUnderRandomEdits) {
    holdsUnderRandomEdits([](Session& session) { return std::make_unique<OutlineModel>(session); }, false);
}

}  // namespace
}  // namespace waymark
