#pragma once
// Seeded random edits, one for each thing a person can do to a journey: for tests of undo, saving and views.

#include <span>
#include <string_view>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/model/document.h"

namespace waymark::test {

// One kind of edit: makes one with random rows and values of that document. It may be refused, for example because
// the document has no row of the kind or the dependency would close a cycle.
struct EditKind {
    std::string_view name;
    Result<ChangeSet> (*make)(const Document& document, Random& random);
};

// Every kind of edit that core/edit offers.
[[nodiscard]] std::span<const EditKind> allEditKinds();

// An edit of a random kind that the document accepts; adds a touchpoint where several kinds were refused in a row.
[[nodiscard]] ChangeSet randomUserEdit(const Document& document, Random& random);

}  // namespace waymark::test
