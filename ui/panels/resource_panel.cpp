#include "ui/panels/resource_panel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/edit/resource_edits.h"
#include "ui/models/resource_model.h"
#include "ui/style/error_wording.h"

namespace waymark {

ResourcePanel::ResourcePanel(Session& session, const Theme& theme, QWidget* parent)
    : TablePanel(session, new ResourceModel(session), theme, parent), m_session(session) {
    view().setObjectName(QStringLiteral("resourceTable"));
    view().setAccessibleName(tr("Resources"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("newResource"));
    m_name->setAccessibleName(tr("Add a resource"));
    m_name->setPlaceholderText(tr("Add a resource: name"));
    m_name->setFixedWidth(220);
    auto* removing = new QPushButton(tr("Remove"), this);
    removing->setObjectName(QStringLiteral("removeResource"));
    auto* calendars = new QPushButton(tr("Calendars…"), this);
    head().addWidget(m_name);
    head().addWidget(removing);
    head().addWidget(calendars);
    connect(m_name, &QLineEdit::returnPressed, this, &ResourcePanel::add);
    connect(removing, &QPushButton::clicked, this, &ResourcePanel::remove);
    connect(calendars, &QPushButton::clicked, this, &ResourcePanel::calendarsWanted);
}

void ResourcePanel::add() {
    if (m_name->text().trimmed().isEmpty()) return;
    Resource row;
    row.name = m_name->text().toStdString();
    const auto changes = edit::addResource(m_session.document(), row);
    if (!changes) return say(sentence(changes.error()));
    m_session.edit(changes, tr("Add resource"));
    m_name->clear();
}

void ResourcePanel::remove() {
    const QModelIndex current = view().proxy().mapToSource(view().currentIndex());
    if (!current.isValid()) return;
    m_session.edit(edit::removeResource(m_session.document(), Id<Resource>{view().table().rowRef(current).number}),
                   tr("Remove resource"));
}

}  // namespace waymark
