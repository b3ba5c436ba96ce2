#pragma once
// The files of this repository as the checks of its architecture see them.

#include <string>
#include <string_view>
#include <vector>

namespace waymark::architecture {

struct SourceFile {
    std::string path;  // from the root, with '/'
    std::string text;

    // "core/base" of "core/base/id.h"; "app" of "app/main.cpp"; empty for files at the root.
    [[nodiscard]] std::string folder() const;
    [[nodiscard]] std::string name() const;
    [[nodiscard]] bool isHeader() const { return path.ends_with(".h"); }
    [[nodiscard]] bool isSource() const { return path.ends_with(".cpp"); }
    [[nodiscard]] bool isCode() const { return isHeader() || isSource(); }
    [[nodiscard]] bool isIn(std::string_view top) const;  // "core": in core or a folder inside
};

struct SourceTree {
    std::vector<SourceFile> files;    // sorted by path; what git ignores is left out
    std::vector<std::string> atRoot;  // names of files and folders at the root, sorted
};

// Reads everything below `root` but build folders and version control.
[[nodiscard]] SourceTree readTree(const std::string& root);

// The code with comments blanked out, and texts in quotes too; line numbers stay.
[[nodiscard]] std::string withoutComments(std::string_view code);
[[nodiscard]] std::string withoutCommentsAndTexts(std::string_view code);

[[nodiscard]] std::vector<std::string> linesOf(std::string_view text);

// One breach of a rule: where and what.
struct Violation {
    std::string path;
    int line = 0;  // 0: the file as a whole
    std::string what;
};
[[nodiscard]] std::string listOf(const std::vector<Violation>& violations);

}  // namespace waymark::architecture
