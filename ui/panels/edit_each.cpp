#include "ui/panels/edit_each.h"

#include "ui/style/error_wording.h"

namespace waymark {

Result<ChangeSet> editEach(const Document& document, const std::vector<Id<Touchpoint>>& ids,
                           const TouchpointEdit& edit) {
    if (ids.size() == 1) return edit(document, ids.front());
    Document draft = document;
    ChangeSet all;
    for (const Id<Touchpoint> id : ids) {
        const auto changes = edit(draft, id);
        if (!changes) return changes;
        if (const auto applied = draft.apply(*changes); !applied) return tl::unexpected(applied.error());
        all.rows.insert(all.rows.end(), changes->rows.begin(), changes->rows.end());
    }
    return compose(all, {});
}

std::optional<QString> applyToEach(Session& session, const std::vector<Id<Touchpoint>>& ids, const EditName& name,
                                   const TouchpointEdit& edit) {
    return apply(session, editEach(session.document(), ids, edit), {name.text, subjectOf(name.field, ids)});
}

std::optional<QString> apply(Session& session, const Result<ChangeSet>& changes, const EditName& name) {
    if (!changes) return sentence(changes.error());
    session.edit(changes, name.text, name.field);
    return std::nullopt;
}

QString subjectOf(const QString& field, const std::vector<Id<Touchpoint>>& ids) {
    QString subject = field + '/';
    for (const Id<Touchpoint> id : ids) subject += QString::number(id.value) + ',';
    return subject;
}

}  // namespace waymark
