#include "core/edit/owner_edits.h"

#include <algorithm>

#include "core/edit/checks.h"
#include "core/edit/row_edits.h"

namespace waymark::edit {

Result<ChangeSet> setOwnerColour(const Document& document, std::string owner, std::uint8_t colour) {
    return tidyName(owner).map([&] {
        const auto& rows = document.table<OwnerColour>();
        const auto known = std::ranges::find(rows, owner, &OwnerColour::owner);
        return putRow(document, OwnerColour{known == rows.end() ? Id<OwnerColour>{} : (*known).id, owner, colour});
    });
}

}  // namespace waymark::edit
