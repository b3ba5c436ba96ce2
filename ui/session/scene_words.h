#pragma once
// Scenes put into words: a story of scenes with names and captions, and captions with the figures of the moment. A
// caption names figures in braces, "{time}", so that what a room reads is true after an edit too.

#include <vector>

#include <QString>
#include <QStringList>

#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/session/current_figures.h"

namespace waymark {

// What may stand in braces: time, sure, promise, chance, critical and touchpoints (of those the scene picks out, or
// else shows), path, chain, buffer, cost.
[[nodiscard]] QStringList captionFields();

// The caption with every figure it names; a dash for one that is not known. What it does not know stays as it is.
[[nodiscard]] QString captionWords(const Scene& scene, const FigureSources& sources);

// A proposed story (core/edit/scene_proposal.h) in words, in order. Nothing for a journey without touchpoints.
[[nodiscard]] std::vector<Scene> sceneStory(const Document& document, const IncrementalSchedule& schedule);

}  // namespace waymark
