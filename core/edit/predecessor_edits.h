#pragma once
// Edits of what a touchpoint depends on, as text: "A; B SS+2d; C FF-1d".

#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/model/change_builder.h"
#include "core/model/codes.h"

namespace waymark::edit {

// Makes the touchpoint depend on exactly these predecessors. Dependencies that are named again keep their shares.
// Errors: RowMissing, MissingPredecessor, MalformedPredecessor, SelfDependency, DuplicateDependency, CycleRefused,
// DurationTooLong, TextTooLong.
[[nodiscard]] Result<ChangeSet> setPredecessors(const Document& document, Id<Touchpoint> id, std::string_view text,
                                                TimeUnit bareUnit = TimeUnit::Day);

// The same for many touchpoints in one edit; whether the dependencies close a cycle is for the caller to see.
class PredecessorWriter {
public:
    PredecessorWriter(const Document& document, ChangeBuilder& build, TimeUnit bareUnit);

    // Errors: as for setPredecessors, but for CycleRefused.
    [[nodiscard]] Result<void> set(Id<Touchpoint> id, std::string_view text);

    // The dependencies that were not there before.
    [[nodiscard]] const std::vector<Id<Dependency>>& added() const { return m_added; }

private:
    const Document& m_document;
    ChangeBuilder& m_build;
    TimeUnit m_bareUnit;
    CodeBook m_codes;
    std::vector<Id<Dependency>> m_added;
};

}  // namespace waymark::edit
