#pragma once
// Shorthands for tests that edit a journey step by step.

#include <gtest/gtest.h>

#include "core/edit/added.h"
#include "core/model/document.h"

namespace waymark::test {

// Applies an edit that must be accepted.
inline void apply(Document& document, const Result<ChangeSet>& changes) {
    ASSERT_TRUE(changes) << "refused with code " << static_cast<int>(changes.error().code);
    ASSERT_TRUE(document.apply(*changes));
}

// Applies an edit that must be accepted and returns the row that it adds.
template <class Row>
[[nodiscard]] Id<Row> applyAdding(Document& document, const Result<ChangeSet>& changes) {
    apply(document, changes);
    return changes ? edit::addedIn<Row>(*changes) : Id<Row>{};
}

// The code with which an edit is refused; fails if it is not.
[[nodiscard]] inline ErrorCode refusal(const Result<ChangeSet>& changes) {
    EXPECT_FALSE(changes);
    return changes ? ErrorCode{} : changes.error().code;
}

}  // namespace waymark::test
