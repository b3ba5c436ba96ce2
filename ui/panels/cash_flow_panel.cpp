#include "ui/panels/cash_flow_panel.h"

#include <QPushButton>

#include "core/edit/value_edits.h"
#include "core/value/flow_tags.h"
#include "ui/models/cash_flow_model.h"
#include "ui/session/typed_change.h"
#include "ui/style/error_wording.h"
#include "ui/style/labels.h"

namespace waymark {

CashFlowPanel::CashFlowPanel(Session& session, const Theme& theme, QWidget* parent)
    : TablePanel(session, new CashFlowModel(session), theme, parent),
      m_session(session),
      m_initiative(new InitiativeChoice(session, this)),
      m_name(new QLineEdit(this)),
      m_tag(new TagChoice(session, this)) {
    view().setObjectName(QStringLiteral("cashFlowTable"));
    view().setAccessibleName(tr("Costs and benefits"));
    m_initiative->setObjectName(QStringLiteral("flowInitiative"));
    m_name->setObjectName(QStringLiteral("newFlow"));
    m_name->setAccessibleName(tr("Add a cost or benefit"));
    m_name->setPlaceholderText(tr("New cost or benefit"));
    keepHint(*m_name);
    m_name->setMaximumWidth(200);
    auto* removing = new QPushButton(tr("Remove"), this);
    removing->setObjectName(QStringLiteral("removeFlow"));
    head().addWidget(m_tag);
    head().addWidget(m_initiative);
    head().addWidget(m_name);
    head().addWidget(removing);
    connect(m_name, &QLineEdit::returnPressed, this, &CashFlowPanel::add);
    keepWhileTyped(*m_name, session, [this] { return added(); });
    connect(removing, &QPushButton::clicked, this, &CashFlowPanel::remove);
    connect(m_tag, &TagChoice::chosenChanged, this, &CashFlowPanel::filterByTag);
    const auto enable = [this] { m_name->setEnabled(m_initiative->chosen().isValid()); };
    connect(m_initiative, &QComboBox::currentIndexChanged, this, enable);
    enable();
}

Result<ChangeSet> CashFlowPanel::added() const {
    if (m_name->text().trimmed().isEmpty() || !m_initiative->chosen().isValid()) return ChangeSet{};
    CashFlow row;
    row.name = m_name->text().toStdString();
    row.initiative = m_initiative->chosen();
    if (const std::string tag = m_tag->chosen(); !tag.empty()) row.tags = {tag};  // or it would not be seen
    return edit::addCashFlow(m_session.document(), row);
}

void CashFlowPanel::add() {
    const auto changes = added();
    if (!changes) return say(sentence(changes.error()));
    m_session.edit(changes, tr("Add cost or benefit"));
    m_name->clear();
}

void CashFlowPanel::filterByTag() {
    const std::string tag = m_tag->chosen();
    if (tag.empty()) return view().setRowFilter({});
    view().setRowFilter([this, tag](const RowRef& ref) {
        const CashFlow* row = m_session.document().find(Id<CashFlow>{ref.number});
        return row && hasTag(*row, tag);
    });
}

void CashFlowPanel::remove() {
    const QModelIndex current = view().proxy().mapToSource(view().currentIndex());
    if (!current.isValid()) return;
    m_session.edit(edit::removeCashFlow(m_session.document(), Id<CashFlow>{view().table().rowRef(current).number}),
                   tr("Remove cost or benefit"));
}

}  // namespace waymark
