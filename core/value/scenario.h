#pragma once
// A journey as it would be with some initiatives carried out.

#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark {

// What the effects of these initiatives, in any order, change in the journey: as an edit, so that a map can mark the
// rows. Whatever the order, something new takes the place of a touchpoint first, then come new estimates and costs,
// then time factors (one after the other), capacities, satisfaction and shares, and last what falls away. An effect
// that has nothing to act on changes nothing. Exclusions and requirements are not asked for. Error: RowMissing (an
// initiative).
//
// A touchpoint that falls away is bypassed: each of its predecessors leads to each of its successors, as if it took no
// time, and the shares go along. Where several ways lead on and shares cannot say that (it is a decision itself, or
// lies on a branch), it stays, without time, cost and demands.
[[nodiscard]] Result<ChangeSet> initiativeChanges(const Document& document,
                                                  std::span<const Id<Initiative>> initiatives);

// The journey after these changes.
[[nodiscard]] Result<Document> withInitiatives(const Document& document, std::span<const Id<Initiative>> initiatives);
[[nodiscard]] Result<Document> applyScenario(const Document& document, const Scenario& scenario);

// Effects of these initiatives, in the order in which they act. Rows of the document.
[[nodiscard]] std::vector<const Effect*> effectsInOrder(const Document& document,
                                                        std::span<const Id<Initiative>> initiatives);
// What an effect changes in the row of its touchpoint, and in the capacity of its resource.
void actOn(const Effect& effect, Touchpoint& row);
[[nodiscard]] std::int32_t capacityAfter(const Effect& effect, std::int32_t capacity);

// What each of the ways out of one touchpoint that have no share of their own gets of what is left; 0 where all have
// one.
[[nodiscard]] double restShare(std::span<const Dependency> ways);

// The estimate times a factor, each time rounded to whole minutes.
[[nodiscard]] Estimate scaled(Estimate estimate, double factor);

}  // namespace waymark
