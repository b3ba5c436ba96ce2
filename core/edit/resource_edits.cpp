#include "core/edit/resource_edits.h"

#include <algorithm>

#include "core/base/number_text.h"
#include "core/edit/checks.h"
#include "core/model/change_builder.h"

namespace waymark::edit {
namespace {

Result<void> checkName(const Document& document, const Resource& row) {
    if (row.name.find_first_of(":;") != std::string::npos) {
        return failure(ErrorCode::UnknownValue, {"name of a resource", row.name, "any text without : and ;"});
    }
    for (const Resource& other : document.table<Resource>()) {
        if (other.id != row.id && other.name == row.name) return failure(ErrorCode::DuplicateName, {row.name});
    }
    return {};
}

Result<void> checkCapacity(std::int32_t capacity) {
    if (capacity >= 0 && capacity <= kLargestCapacity) return {};
    return failure(ErrorCode::OutOfRange, {"capacity", toText(std::int64_t{capacity}), "0", toText(kLargestCapacity)});
}

Result<void> tidySkills(std::vector<std::string>& skills) {
    for (std::string& skill : skills) {
        if (auto tidy = tidyLine(skill, "skill"); !tidy) return tidy;
    }
    std::erase(skills, std::string());
    std::ranges::sort(skills);
    skills.erase(std::unique(skills.begin(), skills.end()), skills.end());
    if (skills.size() <= kMostSkills) return {};
    return failure(ErrorCode::TooManyRows, {"skills", toText(std::int64_t{kMostSkills})});
}

Result<void> checkCalendar(const Document& document, const Resource& row) {
    if (!row.calendar.isValid() || document.find(row.calendar)) return {};
    return failure(ErrorCode::RowMissing, {}, {refTo(row.calendar)});
}

Result<ChangeSet> put(const Document& document, Resource row) {
    return tidyName(row.name)
        .and_then([&] { return checkName(document, row); })
        .and_then([&] { return checkCapacity(row.capacity); })
        .and_then([&] { return checkAmount(row.rate, "rate"); })
        .and_then([&] { return tidySkills(row.skills); })
        .and_then([&] { return checkCalendar(document, row); })
        .map([&] {
            ChangeBuilder builder(document);
            if (row.id.isValid())
                builder.put(std::move(row));
            else
                builder.add(std::move(row));
            return builder.take();
        });
}

}  // namespace

Result<ChangeSet> addResource(const Document& document, Resource row) {
    row.id = {};
    return put(document, std::move(row));
}

Result<ChangeSet> setResource(const Document& document, Resource row) {
    return existing(document, row.id).and_then([&](const Resource&) { return put(document, std::move(row)); });
}

Result<ChangeSet> removeResource(const Document& document, Id<Resource> id) {
    if (const auto known = existing(document, id); !known) return tl::unexpected(known.error());
    ChangeBuilder builder(document);
    for (const Demand& demand : document.table<Demand>()) {
        if (demand.resource == id) builder.remove(demand.id);
    }
    builder.remove(id);
    return builder.take();
}

}  // namespace waymark::edit
