#pragma once
// The same edit for several touchpoints as one undo step.

#include <functional>
#include <optional>
#include <vector>

#include <QString>

#include "core/model/document.h"
#include "ui/session/session.h"

namespace waymark {

using TouchpointEdit = std::function<Result<ChangeSet>(const Document& document, Id<Touchpoint> id)>;

// One edit made of many, each seeing what those before it did; all or nothing.
[[nodiscard]] Result<ChangeSet> editEach(const Document& document, const std::vector<Id<Touchpoint>>& ids,
                                         const TouchpointEdit& edit);

// How an edit appears in the undo list: its text, and the field that merges with itself while it is edited.
struct EditName {
    QString text;
    QString field;
};

// Applies the edit to all; gives back a sentence if it cannot be. Edits of one field of the same rows in a row become
// one undo step.
[[nodiscard]] std::optional<QString> applyToEach(Session& session, const std::vector<Id<Touchpoint>>& ids,
                                                 const EditName& name, const TouchpointEdit& edit);
// The same for an edit of one row or of the journey itself.
[[nodiscard]] std::optional<QString> apply(Session& session, const Result<ChangeSet>& changes, const EditName& name);

// "likely/3,4,7": names a field of these rows.
[[nodiscard]] QString subjectOf(const QString& field, const std::vector<Id<Touchpoint>>& ids);

// What all rows agree on, or nothing.
template <class Get>
[[nodiscard]] auto common(const Document& document, const std::vector<Id<Touchpoint>>& ids, Get&& get)
    -> std::optional<std::decay_t<decltype(get(std::declval<const Touchpoint&>()))>> {
    std::optional<std::decay_t<decltype(get(std::declval<const Touchpoint&>()))>> value;
    for (const Id<Touchpoint> id : ids) {
        const Touchpoint* row = document.find(id);
        if (!row) continue;
        if (!value)
            value = get(*row);
        else if (!(*value == get(*row)))
            return std::nullopt;
    }
    return value;
}

}  // namespace waymark
