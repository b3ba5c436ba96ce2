#pragma once
// What can still be read of a damaged .waymark file. Each line is an object of its own, so whatever is whole comes
// back.

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/format/row_collector.h"
#include "core/model/document.h"

namespace waymark {

struct Salvaged {
    Document document;
    std::vector<std::int64_t> lostLines;  // that cannot be read, in the order of the file
    RowRepairs repairs;
    std::int64_t cutTexts = 0;  // that were longer than any text may be
    // By kind of row: how many the file says it held, where fewer are left. Nothing where its last line is lost.
    struct Missing {
        std::int64_t written = 0, left = 0;
    };
    std::map<RowKind, Missing> missing;
    bool hasEnd = false;  // the last line is there
};

// `damage`: why readDocument() refused these bytes; it comes back where nothing can or should be salvaged: the file is
// none of ours, is too large, or holds both sides of a merge. Of a file of a newer major version this is what can be
// understood of it, to be looked at; what is in its file must not be replaced by it.
[[nodiscard]] Result<Salvaged> salvageDocument(std::string_view bytes, const Error& damage);

}  // namespace waymark
