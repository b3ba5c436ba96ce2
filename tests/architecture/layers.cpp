#include "tests/architecture/layers.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace waymark::architecture {

namespace {

// Headers that every folder may include: those of the C++ standard library that touch nothing outside the program.
bool isHarmlessStandardHeader(std::string_view header) {
    static const std::array<std::string_view, 18> kNeedLeave{
        "cstdio",     "filesystem", "fstream",      "iostream", "istream",
        "ostream",    "thread",     "mutex",        "random",   "ctime",
        "future",     "csignal",    "shared_mutex", "locale",   "condition_variable",
        "syncstream", "cstdarg",    "clocale"};
    return header.find_first_of("./Q") == std::string_view::npos &&
           std::ranges::find(kNeedLeave, header) == kNeedLeave.end();
}

bool isQtHeader(std::string_view header) { return header.starts_with('Q') || header.starts_with("qt"); }

bool allows(const std::set<std::string>& allowed, const std::string& folder) {
    return allowed.contains(folder) || allowed.contains(folder.substr(0, folder.find('/')) + "/*");
}

bool allowsSystemHeader(const std::set<std::string>& allowed, const std::string& header) {
    if (isHarmlessStandardHeader(header)) return true;
    if (isQtHeader(header)) return allowed.contains("Qt");
    return allowed.contains("<" + header + ">") || allowed.contains("<" + header.substr(0, header.find('/')) + "/>");
}

bool isAllowed(const SourceFile& file, const Include& include, const LayerTable& table) {
    const auto row = table.find(file.folder());
    if (row == table.end()) return false;
    if (!include.isOwn) {
        // The window and the program talk to the outside through Qt and the standard library alike; core does not.
        const bool isStandard = include.header.find_first_of("./Q") == std::string::npos;
        return allowsSystemHeader(row->second, include.header) || (isStandard && !file.isIn("core"));
    }
    const std::string folder = include.header.substr(0, include.header.rfind('/'));
    return folder == file.folder() || allows(row->second, folder);
}

}  // namespace

LayerTable readLayerTable(std::string_view text) {
    LayerTable table;
    for (const std::string& line : linesOf(text)) {
        const std::size_t colon = line.find(':');
        if (line.starts_with('#') || colon == std::string::npos) continue;
        std::istringstream words(line.substr(colon + 1));
        std::set<std::string>& allowed = table[line.substr(0, colon)];
        for (std::string word; words >> word;) allowed.insert(word);
    }
    return table;
}

std::vector<Include> includesOf(const SourceFile& file) {
    std::vector<Include> includes;
    const std::vector<std::string> lines = linesOf(withoutComments(file.text));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].starts_with("#include")) continue;
        const std::size_t open = lines[i].find_first_of("<\"");
        const std::size_t close = lines[i].find_last_of(">\"");
        if (open == std::string::npos || close <= open) continue;
        includes.push_back(
            {static_cast<int>(i) + 1, lines[i].substr(open + 1, close - open - 1), lines[i][open] == '"'});
    }
    return includes;
}

std::vector<Violation> layerViolations(const SourceTree& tree, const LayerTable& table) {
    std::vector<Violation> violations;
    for (const SourceFile& file : tree.files) {
        if (!file.isCode() || file.isIn("tests")) continue;
        if (!table.contains(file.folder())) {
            violations.push_back({file.path, 0, "layers.txt does not know the folder " + file.folder()});
            continue;
        }
        for (const Include& include : includesOf(file)) {
            if (isAllowed(file, include, table)) continue;
            violations.push_back({file.path, include.line, file.folder() + " may not include " + include.header});
        }
    }
    return violations;
}

std::vector<Violation> relativeIncludes(const SourceTree& tree) {
    static const std::array<std::string_view, 4> kTops{"core/", "ui/", "app/", "tests/"};
    std::vector<Violation> violations;
    for (const SourceFile& file : tree.files) {
        if (!file.isCode()) continue;
        for (const Include& include : includesOf(file)) {
            const bool isFromRoot =
                std::ranges::any_of(kTops, [&](std::string_view top) { return include.header.starts_with(top); });
            const bool isMocOutput = include.header.ends_with(".moc");
            if (include.isOwn && !isFromRoot && !isMocOutput) {
                violations.push_back({file.path, include.line, "write the include from the root: " + include.header});
            }
        }
    }
    return violations;
}

}  // namespace waymark::architecture
