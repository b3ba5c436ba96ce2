#include "ui/panels/resource_panel.h"

#include <algorithm>
#include <set>

#include <QHBoxLayout>
#include <QPushButton>
#include <QStringList>

#include "core/edit/resource_edits.h"
#include "ui/models/resource_model.h"
#include "ui/session/typed_change.h"
#include "ui/style/error_wording.h"
#include "ui/style/tr.h"

namespace waymark {

namespace {

// "3 demands of touchpoints and 1 effect of an initiative"; empty where nothing else hangs on it.
QString takenWith(const Document& document, Id<Resource> id) {
    std::set<Id<Touchpoint>> touchpoints;
    for (const Demand& row : document.table<Demand>()) {
        if (row.resource == id) touchpoints.insert(row.touchpoint);
    }
    const std::size_t demands = touchpoints.size();
    const auto effects = std::ranges::count(document.table<Effect>(), id, &Effect::resource);
    QStringList parts;
    if (demands > 0) {
        parts << (demands == 1 ? tr("what a touchpoint asked of it")
                               : tr("what %1 touchpoints asked of it").arg(demands));
    }
    if (effects > 0) {
        parts << (effects == 1 ? tr("an effect of an initiative") : tr("%1 effects of initiatives").arg(effects));
    }
    return parts.join(tr(" and "));
}

}  // namespace

ResourcePanel::ResourcePanel(Session& session, const Theme& theme, QWidget* parent)
    : TablePanel(session, new ResourceModel(session), theme, parent), m_session(session) {
    view().setObjectName(QStringLiteral("resourceTable"));
    view().setAccessibleName(tr("Resources"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("newResource"));
    m_name->setAccessibleName(tr("Add a resource"));
    m_name->setPlaceholderText(tr("New resource"));
    m_name->setFixedWidth(220);
    auto* removing = new QPushButton(tr("Remove"), this);
    removing->setObjectName(QStringLiteral("removeResource"));
    auto* calendars = new QPushButton(tr("Calendars…"), this);
    head().addWidget(m_name);
    head().addWidget(removing);
    head().addWidget(calendars);
    connect(m_name, &QLineEdit::returnPressed, this, &ResourcePanel::add);
    keepWhileTyped(*m_name, session, [this] { return added(); });
    connect(removing, &QPushButton::clicked, this, &ResourcePanel::remove);
    connect(calendars, &QPushButton::clicked, this, &ResourcePanel::calendarsWanted);
}

Result<ChangeSet> ResourcePanel::added() const {
    if (m_name->text().trimmed().isEmpty()) return ChangeSet{};
    Resource row;
    row.name = m_name->text().toStdString();
    return edit::addResource(m_session.document(), row);
}

void ResourcePanel::add() {
    const auto changes = added();
    if (!changes) return say(sentence(changes.error()));
    m_session.edit(changes, tr("Add resource"));
    m_name->clear();
}

void ResourcePanel::remove() {
    const QModelIndex current = view().proxy().mapToSource(view().currentIndex());
    if (!current.isValid()) return;
    const Id<Resource> id{view().table().rowRef(current).number};
    const Resource* row = m_session.document().find(id);
    if (!row) return;
    const QString name = QString::fromStdString(row->name);
    const QString taken = takenWith(m_session.document(), id);
    const bool isDone = m_session.edit(edit::removeResource(m_session.document(), id),
                                       taken.isEmpty() ? tr("Remove resource") : tr("Remove resource and its use"));
    if (isDone && !taken.isEmpty())
        remark(tr("%1 is gone, and with it %2. Undo brings all of it back.").arg(name, taken));
}

}  // namespace waymark
