#pragma once
// Edits of which resources a touchpoint needs.

#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/error.h"
#include "core/model/change_builder.h"

namespace waymark::edit {

// The resources and skills that a touchpoint needs, with amounts: "agent:2; engineer; skill:french". A resource that is
// not there yet is added with the capacity asked for. Errors: RowMissing, MalformedDemand, TextTooLong.
[[nodiscard]] Result<ChangeSet> setDemands(const Document& document, Id<Touchpoint> id, std::string_view text);

// The same for many touchpoints in one edit; a new resource has the capacity of its largest demand.
class DemandWriter {
public:
    DemandWriter(const Document& document, ChangeBuilder& build);

    // Errors: MalformedDemand, TextTooLong.
    [[nodiscard]] Result<void> set(Id<Touchpoint> id, std::string_view text);

private:
    Id<Resource> resourceFor(const std::string& name, std::int32_t amount);

    const Document& m_document;
    ChangeBuilder& m_build;
    std::unordered_map<std::string, Id<Resource>> m_resources;
};

}  // namespace waymark::edit
