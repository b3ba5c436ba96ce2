#pragma once
// Files packed into one ZIP, as office formats are: deflated, the same bytes for the same files.

#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace waymark {

struct ZipEntry {
    std::string name;  // with slashes, ASCII
    std::string bytes;
};

// Entries carry the day on which the format begins, 1 January 1980, since the time of packing says nothing. Error:
// CannotExport (an entry of more than four gigabytes, no memory).
[[nodiscard]] Result<std::string> zipOf(const std::vector<ZipEntry>& entries);

}  // namespace waymark
