#pragma once
// Who may include whom: the table in layers.txt, compared with every #include of the tree.

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace waymark::architecture {

// Folder to what it may include: folders ("core/base", "core/*"), "Qt", headers in angle brackets.
using LayerTable = std::map<std::string, std::set<std::string>>;

[[nodiscard]] LayerTable readLayerTable(std::string_view text);

struct Include {
    int line = 0;
    std::string header;  // without the quotes or brackets
    bool isOwn = false;  // in quotes
};
[[nodiscard]] std::vector<Include> includesOf(const SourceFile& file);

// Includes outside tests that the table does not allow, and folders it does not know.
[[nodiscard]] std::vector<Violation> layerViolations(const SourceTree& tree, const LayerTable& table);

// Includes in quotes that are not written from the root.
[[nodiscard]] std::vector<Violation> relativeIncludes(const SourceTree& tree);

}  // namespace waymark::architecture
