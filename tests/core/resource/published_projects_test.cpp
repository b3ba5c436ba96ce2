// Published instances with small effort: what is claimed must agree with the tables.
#include <gtest/gtest.h>

#include "core/resource/lower_bounds.h"
#include "core/resource/search_schedule.h"
#include "core/resource/validate_schedule.h"
#include "tests/support/layered_network.h"
#include "tests/support/published_projects.h"

namespace waymark {
namespace {

// Solves every `step`th instance of a set; returns how many were proved.
int solveSome(std::string_view set, std::size_t step, const SearchLimits& limits) {
    int proved = 0;
    const auto projects = test::publishedProjects(set);
    for (std::size_t k = 0; k < projects.size(); k += step) {
        SCOPED_TRACE(projects[k].name);
        const ResourceProblem problem = test::problemOf(projects[k]);
        const ResourceSchedule found = searchSchedule(problem, limits);
        EXPECT_TRUE(validateSchedule(problem, found.starts).empty());
        EXPECT_GE(test::daysOf(problem, found.makespan), projects[k].lowerBound);
        EXPECT_LE(test::daysOf(problem, found.lowerBound), projects[k].bestKnown);
        if (found.outcome != SearchOutcome::Optimal) continue;
        ++proved;
        EXPECT_EQ(test::daysOf(problem, found.makespan), projects[k].bestKnown);
    }
    return proved;
}

TEST(PublishedProjects, WhatIsProvedEqualsTheTable) {
    if (test::publishedProjects("j30").empty()) return;  // the folder with the instances is not there
    const SearchLimits limits{1'500, 500, {}};
    EXPECT_GE(solveSome("j30", 2, limits), 28);
    EXPECT_GE(solveSome("j60", 7, limits), 6);
    EXPECT_GE(solveSome("j120", 9, limits), 2);
    EXPECT_EQ(solveSome("patterson", 1, limits), 19);
}

// The generator draws the networks on which other programs were measured: their critical paths and loads are known.
TEST(LayeredNetwork, IsTheOneWhoseFiguresArePublished) {
    const struct {
        std::uint32_t tasks;
        std::size_t arcs;
        Period criticalPath;
    } known[] = {{100, 222, 78}, {1000, 2484, 256}};
    for (const auto& one : known) {
        const ResourceProblem problem = test::layeredNetwork(one.tasks, 1);
        EXPECT_EQ(problem.incomingArcs.size(), one.arcs);
        EXPECT_EQ(criticalTimes(problem).length, one.criticalPath);
    }
}

}  // namespace
}  // namespace waymark
