#pragma once
// A story for presenting a journey, told by what the journey has: all of it, each stage, what decides its end, shared
// people, risk, money, measures, and what scenarios change. The words of the scenes are the caller's.

#include <vector>

#include "core/base/error.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark::edit {

enum class SceneTopic : std::uint8_t { Whole, Stage, CriticalPath, Chain, Risk, Money, Measures, Before, After };

struct ProposedScene {
    SceneTopic topic = SceneTopic::Whole;
    Id<Stage> stage{};  // that a scene of a stage shows
    Scene scene;        // without name, caption and notes
};

// In the order in which they are told. Nothing for a journey without touchpoints.
[[nodiscard]] std::vector<ProposedScene> proposeScenes(const Document& document, const IncrementalSchedule& schedule);

// Adds scenes as one edit, in this order, in front of another one or behind all. Errors: those of putScene().
[[nodiscard]] Result<ChangeSet> addScenes(const Document& document, const std::vector<Scene>& scenes,
                                          Id<Scene> before = {});

}  // namespace waymark::edit
