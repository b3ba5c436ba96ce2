#include "core/edit/resource_edits.h"

#include <utility>

#include "core/base/number_text.h"
#include "core/edit/row_edits.h"

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

Result<ChangeSet> put(const Document& document, Resource row) {
    return tidyName(row.name)
        .and_then([&] { return checkName(document, row); })
        .and_then([&] { return checkCapacity(row.capacity); })
        .and_then([&] { return checkAmount(row.rate, "rate"); })
        .and_then([&] { return tidyLabels(row.skills, "skills"); })
        .and_then([&] { return checkThereIfAny(document, row.calendar); })
        .map([&] { return putRow(document, std::move(row)); });
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
    for (const Effect& effect : document.table<Effect>()) {
        if (effect.resource == id) builder.remove(effect.id);
    }
    builder.remove(id);
    return builder.take();
}

}  // namespace waymark::edit
