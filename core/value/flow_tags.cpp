#include "core/value/flow_tags.h"

#include <algorithm>
#include <set>

#include "core/model/change_builder.h"

namespace waymark {

bool hasTag(const CashFlow& row, std::string_view tag) { return std::ranges::binary_search(row.tags, tag); }

std::vector<std::string> flowTags(const Document& document) {
    std::set<std::string> tags;
    for (const CashFlow& row : document.table<CashFlow>()) tags.insert(row.tags.begin(), row.tags.end());
    return {tags.begin(), tags.end()};
}

Result<void> checkTag(const Document& document, std::string_view tag) {
    const std::vector<std::string> known = flowTags(document);
    if (std::ranges::binary_search(known, tag)) return {};
    std::string names;
    for (const std::string& name : known) names += (names.empty() ? "" : ", ") + name;
    return failure(ErrorCode::UnknownValue, {"tag", std::string(tag), names.empty() ? "none" : names});
}

Document withTagOnly(const Document& document, std::string_view tag) {
    ChangeBuilder build(document);
    for (const CashFlow& row : document.table<CashFlow>()) {
        if (!hasTag(row, tag)) build.remove(row.id);
    }
    for (const Initiative& row : document.table<Initiative>()) {
        Initiative without = row;
        without.savingsFrom = 0;
        build.put(std::move(without));
    }
    Document tagged = document;
    [[maybe_unused]] const auto applied = tagged.apply(build.take());  // rows are taken as they are there
    return tagged;
}

}  // namespace waymark
