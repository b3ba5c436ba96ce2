#include "core/format/changed_lines.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace waymark {
namespace {

constexpr std::string_view kRemoved = R"(,"removed":true})";

// {"row":"touchpoint","id":12 : what our lines begin with tells which row it is.
std::string_view keyOf(std::string_view line) {
    constexpr std::string_view kId = R"(","id":)";
    const std::size_t id = line.find(kId);
    if (id == std::string_view::npos) return line;
    return line.substr(0, line.find_first_not_of("0123456789", id + kId.size()));
}

template <class Take>
void forEachLine(std::string_view text, Take take) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.size(), text.find('\n'));
        take(text.substr(0, end));
        text.remove_prefix(std::min(text.size(), end + 1));
    }
}

class ChangedLines {
public:
    void take(std::string_view text) {
        forEachLine(text, [this](std::string_view line) { takeLine(line); });
    }

    [[nodiscard]] std::string joined() const {
        std::string all;
        for (const std::string_view line : m_lines) {
            if (!line.empty()) all.append(line) += '\n';
        }
        return all;
    }

private:
    void takeLine(std::string_view line) {
        if (line.starts_with(R"({"row":"end")")) return;
        const std::string_view key = keyOf(line);
        const auto [place, isNew] = m_placeOf.try_emplace(key, m_lines.size());
        if (isNew) m_lines.emplace_back();
        m_lines[place->second] = line.substr(key.size()) == kRemoved ? std::string_view() : line;
    }

    std::vector<std::string_view> m_lines;  // in the order in which their rows came first
    std::unordered_map<std::string_view, std::size_t> m_placeOf;
};

}  // namespace

std::string withChanges(std::string_view file, std::span<const std::string_view> edits) {
    ChangedLines lines;
    lines.take(file);
    for (const std::string_view edit : edits) lines.take(edit);
    return lines.joined() + R"({"row":"end","counts":{}})" + '\n';
}

std::size_t rowsChanged(std::span<const std::string_view> edits) {
    std::unordered_set<std::string_view> keys;
    for (const std::string_view edit : edits) {
        forEachLine(edit, [&](std::string_view line) { keys.insert(keyOf(line)); });
    }
    return keys.size();
}

}  // namespace waymark
