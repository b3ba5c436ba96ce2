#pragma once
// Fields that edit a dependency, for the rows of the inspector's lists and for the page of a dependency.

#include <functional>
#include <optional>

#include "ui/panels/choice_field.h"
#include "ui/panels/edit_each.h"
#include "ui/panels/panel_context.h"
#include "ui/panels/typed_text.h"

namespace waymark {

// Changes a dependency as a cell of the dependency table would, or by a function; gives back why it cannot be.
[[nodiscard]] std::optional<QString> changeDependencyCell(Session& session, Id<Dependency> id, int column,
                                                          const QString& typed);
[[nodiscard]] std::optional<QString> changeDependency(Session& session, Id<Dependency> id, const EditName& name,
                                                      const std::function<void(Dependency&)>& change);

// The four kinds in the order of DependencyKind.
[[nodiscard]] ChoiceField* makeKindField(const QString& accessibleName, QWidget* parent);

// Kind and lag of one dependency.
class DependencyFields {
public:
    // `onProblem` is told why a kind or lag was refused, and nothing when all is well.
    DependencyFields(const PanelContext& context, std::function<void(const QString&)> onProblem, QWidget* parent);

    [[nodiscard]] ChoiceField* kind() const { return m_kind; }
    [[nodiscard]] TextField* lag() const { return m_lag; }
    void show(const Dependency& row);

private:
    Id<Dependency> m_id;
    ChoiceField* m_kind;
    TextField* m_lag;
};

}  // namespace waymark
