#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace waymark::architecture {

namespace {

bool isOurs(const std::string& name) {
    static const std::array<std::string_view, 5> kIgnored{".git", "build", ".cache", "compile_commands.json",
                                                          "CMakeUserPresets.json"};
    return std::ranges::find(kIgnored, name) == kIgnored.end();
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Blanks out a stretch of code but keeps its line breaks.
void blank(std::string& code, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < std::min(end, code.size()); ++i) {
        if (code[i] != '\n') code[i] = ' ';
    }
}

std::size_t endOfQuoted(std::string_view code, std::size_t open) {
    std::size_t i = open + 1;
    while (i < code.size() && code[i] != code[open] && code[i] != '\n') i += code[i] == '\\' ? 2U : 1U;
    return std::min(i, code.size());
}

// The ' in 10'000 opens no character.
bool isDigitSeparator(std::string_view code, std::size_t i) {
    return i > 0 && std::isxdigit(static_cast<unsigned char>(code[i - 1])) != 0;
}

std::string blanked(std::string_view from, bool textsToo) {
    std::string code(from);
    std::size_t i = 0;
    while (i < code.size()) {
        if (code.compare(i, 2, "//") == 0) {
            const std::size_t end = std::min(code.find('\n', i), code.size());
            blank(code, i, end);
            i = end;
        } else if (code.compare(i, 2, "/*") == 0) {
            const std::size_t end = std::min(code.find("*/", i), code.size());
            blank(code, i, end + 2);
            i = end + 2;
        } else if (code.compare(i, 2, "R\"") == 0) {
            const std::size_t open = std::min(code.find('(', i), code.size() - 1);
            const std::string close = ")" + code.substr(i + 2, open - i - 2) + "\"";
            const std::size_t end = std::min(code.find(close, open), code.size());
            if (textsToo) blank(code, open + 1, end);
            i = end + close.size();
        } else if (code[i] == '"' || (code[i] == '\'' && !isDigitSeparator(code, i))) {
            const std::size_t end = endOfQuoted(code, i);
            if (textsToo) blank(code, i + 1, end);
            i = end + 1;
        } else {
            ++i;
        }
    }
    return code;
}

}  // namespace

std::string SourceFile::folder() const {
    const std::size_t end = path.rfind('/');
    return end == std::string::npos ? std::string() : path.substr(0, end);
}

std::string SourceFile::name() const { return path.substr(path.rfind('/') + 1); }

bool SourceFile::isIn(std::string_view top) const {
    return path.size() > top.size() && path.starts_with(top) && path[top.size()] == '/';
}

SourceTree readTree(const std::string& root) {
    namespace fs = std::filesystem;
    SourceTree tree;
    for (const fs::directory_entry& entry : fs::directory_iterator(root)) {
        const std::string name = entry.path().filename().string();
        if (!isOurs(name)) continue;
        tree.atRoot.push_back(name);
        if (entry.is_regular_file()) tree.files.push_back({name, contentOf(entry.path())});
        if (!entry.is_directory()) continue;
        for (const fs::directory_entry& inside : fs::recursive_directory_iterator(entry.path())) {
            if (!inside.is_regular_file()) continue;
            tree.files.push_back({fs::relative(inside.path(), root).generic_string(), contentOf(inside.path())});
        }
    }
    std::ranges::sort(tree.atRoot);
    std::ranges::sort(tree.files, {}, &SourceFile::path);
    return tree;
}

std::string withoutComments(std::string_view code) { return blanked(code, false); }

std::string withoutCommentsAndTexts(std::string_view code) { return blanked(code, true); }

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string listOf(const std::vector<Violation>& violations) {
    std::string list;
    for (const Violation& violation : violations) {
        list += violation.path;
        if (violation.line > 0) list += ":" + std::to_string(violation.line);
        list += ": " + violation.what + "\n";
    }
    return list;
}

}  // namespace waymark::architecture
