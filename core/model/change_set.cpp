#include "core/model/change_set.h"

#include <algorithm>
#include <map>

namespace waymark {

ChangeSet inverse(const ChangeSet& changes) {
    ChangeSet undone;
    undone.rows.reserve(changes.rows.size());
    for (auto it = changes.rows.rbegin(); it != changes.rows.rend(); ++it) {
        AnyRowChange change = *it;
        std::visit([](auto& row) { std::swap(row.before, row.after); }, change);
        undone.rows.push_back(std::move(change));
    }
    return undone;
}

ChangeSet compose(const ChangeSet& first, const ChangeSet& second) {
    ChangeSet both;
    std::map<RowRef, std::size_t> where;
    for (const ChangeSet* part : {&first, &second}) {
        for (const AnyRowChange& any : part->rows) {
            const auto [known, isNew] = where.try_emplace(refOf(any), both.rows.size());
            if (isNew) {
                both.rows.push_back(any);
                continue;
            }
            AnyRowChange& earlier = both.rows[known->second];
            std::visit(
                [&earlier](const auto& later) {
                    using Change = std::decay_t<decltype(later)>;
                    std::get<Change>(earlier).after = later.after;
                },
                any);
        }
    }
    std::erase_if(both.rows, [](const AnyRowChange& any) {
        return std::visit([](const auto& change) { return change.before == change.after; }, any);
    });
    return both;
}

RowRef refOf(const AnyRowChange& change) {
    return std::visit([](const auto& row) { return refTo(row.id); }, change);
}

}  // namespace waymark
