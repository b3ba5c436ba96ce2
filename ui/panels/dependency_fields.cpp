#include "ui/panels/dependency_fields.h"

#include "core/edit/dependency_edits.h"
#include "core/model/names.h"
#include "ui/models/dependency_table_model.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

// The same field of the same dependency merges with itself.
QString fieldOf(Id<Dependency> id, int column) { return QStringLiteral("dependency/%1/%2").arg(id.value).arg(column); }

}  // namespace

std::optional<QString> changeDependencyCell(Session& session, Id<Dependency> id, int column, const QString& typed) {
    const Document& document = session.document();
    const Dependency* row = document.find(id);
    if (!row) return std::nullopt;
    const auto changes = withCell(document, *row, column, typed).and_then([&](const Dependency& wanted) {
        return edit::setDependency(document, wanted);
    });
    return apply(session, changes, {tr("Change dependency"), fieldOf(id, column)});
}

std::optional<QString> changeDependency(Session& session, Id<Dependency> id, const EditName& name,
                                        const std::function<void(Dependency&)>& change) {
    const Dependency* known = session.document().find(id);
    if (!known) return std::nullopt;
    Dependency row = *known;
    change(row);
    return apply(session, edit::setDependency(session.document(), row), name);
}

ChoiceField* makeKindField(const QString& accessibleName, QWidget* parent) {
    auto* field = new ChoiceField(accessibleName, parent);
    for (const DependencyKind kind : kAllOf<DependencyKind>) field->addItem(kindWords(kind));
    return field;
}

DependencyFields::DependencyFields(const PanelContext& context, std::function<void(const QString&)> onProblem,
                                   QWidget* parent)
    : m_kind(makeKindField(tr("Kind of dependency"), parent)), m_lag(new TextField(tr("Lag"), parent)) {
    m_lag->setToolTip(tr("Time in between: 2d, 4h, or -1d for a lead."));
    m_kind->onChoose([this, &context, onProblem](int index) {
        const auto problem = changeDependency(
            context.session, m_id, {tr("Change dependency"), {}},
            [&](Dependency& row) { row.kind = kAllOf<DependencyKind>[static_cast<std::size_t>(index)]; });
        if (const Dependency* now = context.document().find(m_id)) show(*now);
        onProblem(problem.value_or(QString()));
    });
    m_lag->onTake([this, &context](const QString& typed) {
        return changeDependencyCell(context.session, m_id, DependencyTableModel::Lag, typed);
    });
    QObject::connect(m_lag, &TextField::problemChanged, parent, onProblem);
}

void DependencyFields::show(const Dependency& row) {
    m_id = row.id;
    m_kind->showChoice(static_cast<int>(row.kind));
    m_lag->showValue(fieldOf(row.id, DependencyTableModel::Lag),
                     row.lag.length == Minutes{0} ? QString() : writtenWords(row.lag.length, row.lag.unit));
}

}  // namespace waymark
