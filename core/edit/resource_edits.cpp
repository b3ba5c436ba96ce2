#include "core/edit/resource_edits.h"

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
    if (capacity >= 1 && capacity <= kLargestCapacity) return {};
    return failure(ErrorCode::OutOfRange, {"capacity", toText(std::int64_t{capacity}), "1", toText(kLargestCapacity)});
}

}  // namespace

Result<ChangeSet> setResource(const Document& document, Resource row) {
    if (const auto known = existing(document, row.id); !known) return tl::unexpected(known.error());
    if (const auto tidy = tidyName(row.name); !tidy) return tl::unexpected(tidy.error());
    if (const auto name = checkName(document, row); !name) return tl::unexpected(name.error());
    if (const auto capacity = checkCapacity(row.capacity); !capacity) return tl::unexpected(capacity.error());
    if (const auto rate = checkAmount(row.rate, "rate"); !rate) return tl::unexpected(rate.error());
    ChangeBuilder builder(document);
    builder.put(std::move(row));
    return builder.take();
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
