// The templates: every one opens, is a plan without fault, and reads back as the bytes it is stored in.

#include "ui/session/templates.h"

#include <cmath>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "core/check/find_problems.h"
#include "core/format/file_format.h"
#include "core/map/bands.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

namespace {

class EveryTemplate : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        Result<Document> loaded = loadTemplate(QString::fromUtf8(GetParam()));
        ASSERT_TRUE(loaded.has_value());
        document = std::move(*loaded);
    }
    Document document;
};

INSTANTIATE_TEST_SUITE_P(Templates, EveryTemplate, testing::Values("customer-onboarding", "post-purchase-support"),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::erase(name, '-');
                             return name;
                         });

}  // namespace

TEST_P(EveryTemplate, HoldsAJourneyOfAUsefulSize) {
    EXPECT_GE(document.table<Touchpoint>().size(), 15U);
    EXPECT_LE(document.table<Touchpoint>().size(), 25U);
    EXPECT_GE(document.table<Stage>().size(), 5U);
    EXPECT_EQ(document.table<Lane>().size(), 4U);
    EXPECT_FALSE(document.table<Persona>().empty());
    EXPECT_TRUE(document.journey().promise.has_value());
    EXPECT_TRUE(document.journey().startDate.has_value());
}

TEST_P(EveryTemplate, IsStoredAsTheProgramWouldSaveIt) {
    const Result<QByteArray> bytes = templateFile(QString::fromUtf8(GetParam()));
    ASSERT_TRUE(bytes.has_value());
    EXPECT_EQ(writeDocument(document), bytes->toStdString());
}

TEST_P(EveryTemplate, HasNoProblems) {
    for (const Problem& problem : findProblems(document, IncrementalSchedule(document))) {
        EXPECT_EQ(problem.severity, Severity::Note) << problem.id;
    }
}

TEST_P(EveryTemplate, LeavesRoomToActAndAPromiseWorthWatching) {
    const IncrementalSchedule schedule(document);
    double critical = 0;
    for (const Touchpoint& touchpoint : document.table<Touchpoint>()) {
        const Dates* dates = schedule.dates(touchpoint.id);
        ASSERT_NE(dates, nullptr) << touchpoint.code;
        critical += dates->isCritical() ? 1 : 0;
    }
    const double share = critical / static_cast<double>(document.table<Touchpoint>().size());
    EXPECT_GE(share, 0.5);
    EXPECT_LE(share, 0.7);
    const double chance = normalChance(static_cast<double>(document.journey().promise->length.count()),
                                       static_cast<double>(schedule.finish().count()), schedule.criticalPath().variance)
                              .value();
    EXPECT_GE(chance, 0.7);
    EXPECT_LE(chance, 0.9);
}

TEST_P(EveryTemplate, UsesWhatAJourneyCanSay) {
    std::set<TouchpointKind> kinds;
    std::set<int> emotions;
    std::set<DependencyKind> dependencyKinds;
    std::map<Id<Touchpoint>, double> shares;
    for (const Touchpoint& touchpoint : document.table<Touchpoint>()) {
        kinds.insert(touchpoint.kind);
        EXPECT_FALSE(touchpoint.owner.empty() && touchpoint.kind != TouchpointKind::Milestone) << touchpoint.code;
    }
    for (const Experience& experience : document.table<Experience>()) emotions.insert(experience.emotion);
    for (const Dependency& dependency : document.table<Dependency>()) {
        dependencyKinds.insert(dependency.kind);
        if (dependency.share) shares[dependency.predecessor] += dependency.share->value();
    }
    EXPECT_EQ(kinds.size(), 5U);
    EXPECT_EQ(emotions.size(), 5U);
    EXPECT_GE(dependencyKinds.size(), 2U);
    ASSERT_FALSE(shares.empty());
    for (const auto& [decision, sum] : shares) EXPECT_NEAR(sum, 1.0, 1e-9);
}

TEST_P(EveryTemplate, IsArrangedInItsBandsWithoutCardsTouching) {
    const std::vector<StageBand> stages = stageBands(document);
    const std::vector<LaneBand> lanes = laneBands(document);
    std::vector<layout::Rect> cards;
    for (const Touchpoint& touchpoint : document.table<Touchpoint>()) {
        const Placement* placement = document.find(placementOf(touchpoint.id));
        ASSERT_NE(placement, nullptr) << touchpoint.code;
        EXPECT_EQ(stageAt(stages, placement->x), touchpoint.stage) << touchpoint.code;
        EXPECT_EQ(laneAt(lanes, placement->y), touchpoint.lane) << touchpoint.code;
        const layout::Rect card = cardRect({placement->x, placement->y});
        for (const layout::Rect& other : cards) EXPECT_FALSE(card.intersects(other)) << touchpoint.code;
        cards.push_back(card);
    }
}

TEST(Templates, AreOfferedWithNameAndDescription) {
    for (const JourneyTemplate& offered : journeyTemplates()) {
        EXPECT_FALSE(offered.description.isEmpty());
        const Result<Document> document = loadTemplate(offered.slug);
        ASSERT_TRUE(document.has_value());
        EXPECT_EQ(QString::fromStdString(document->journey().name), offered.name);
    }
    EXPECT_EQ(journeyTemplates().size(), 2U);
}

TEST(Templates, WhatIsMadeUpSaysSo) {
    for (const JourneyTemplate& offered : journeyTemplates()) {
        const Document document = *loadTemplate(offered.slug);
        EXPECT_FALSE(document.table<Initiative>().empty());
        for (const Initiative& row : document.table<Initiative>()) EXPECT_TRUE(row.isSample) << row.name;
        for (const Measure& row : document.table<Measure>()) EXPECT_TRUE(row.isSample) << row.name;
        for (const Comment& row : document.table<Comment>()) EXPECT_TRUE(row.isSample) << row.text;
    }
}

TEST(Templates, AnUnknownNameIsRefused) {
    const Result<Document> refused = loadTemplate(QStringLiteral("../waymark"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(), (Error{ErrorCode::UnknownTemplate, {"../waymark"}, {}, {}, 0}));
}

}  // namespace waymark
