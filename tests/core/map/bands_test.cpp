#include "core/map/bands.h"

#include <gtest/gtest.h>

#include "core/model/change_builder.h"

namespace waymark {
namespace {

Stage stage(double order, double width) {
    Stage row;
    row.order = order;
    row.width = width;
    return row;
}

TEST(Bands, StagesStandSideBySideInTheirOrderThenInThatOfTheirIds) {
    Document document;
    ChangeBuilder build(document);
    const Id<Stage> last = build.add(stage(2.0, 300.0));
    const Id<Stage> first = build.add(stage(1.0, 100.0));
    const Id<Stage> second = build.add(stage(1.0, 200.0));
    ASSERT_TRUE(document.apply(build.take()));
    const std::vector<StageBand> expected{{first, 0.0, 100.0}, {second, 100.0, 300.0}, {last, 300.0, 600.0}};
    EXPECT_EQ(stageBands(document), expected);
}

TEST(Bands, APlaceOnABorderBelongsToTheBandBehindIt) {
    const std::vector<StageBand> bands{{Id<Stage>{1}, 0.0, 100.0}, {Id<Stage>{2}, 100.0, 300.0}};
    EXPECT_EQ(stageAt(bands, 0.0), Id<Stage>{1});
    EXPECT_EQ(stageAt(bands, 99.9), Id<Stage>{1});
    EXPECT_EQ(stageAt(bands, 100.0), Id<Stage>{2});
    EXPECT_FALSE(stageAt(bands, 300.0).isValid());
    EXPECT_FALSE(stageAt(bands, -0.1).isValid());
    EXPECT_FALSE(stageAt({}, 5.0).isValid());
}

}  // namespace
}  // namespace waymark
