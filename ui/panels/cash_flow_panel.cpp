#include "ui/panels/cash_flow_panel.h"

#include <QPushButton>
#include <QSignalBlocker>

#include "core/edit/value_edits.h"
#include "ui/models/cash_flow_model.h"
#include "ui/style/error_wording.h"

namespace waymark {

CashFlowPanel::CashFlowPanel(Session& session, const Theme& theme, QWidget* parent)
    : TablePanel(session, new CashFlowModel(session), theme, parent),
      m_session(session),
      m_initiative(new QComboBox(this)),
      m_name(new QLineEdit(this)) {
    view().setObjectName(QStringLiteral("cashFlowTable"));
    view().setAccessibleName(tr("Costs and benefits"));
    m_initiative->setObjectName(QStringLiteral("flowInitiative"));
    m_initiative->setAccessibleName(tr("Initiative"));
    m_initiative->setMinimumContentsLength(18);
    m_name->setObjectName(QStringLiteral("newFlow"));
    m_name->setAccessibleName(tr("Add a cost or benefit"));
    m_name->setPlaceholderText(tr("Add a cost or benefit: name"));
    m_name->setFixedWidth(200);
    auto* removing = new QPushButton(tr("Remove"), this);
    removing->setObjectName(QStringLiteral("removeFlow"));
    head().addWidget(m_initiative);
    head().addWidget(m_name);
    head().addWidget(removing);
    connect(m_name, &QLineEdit::returnPressed, this, &CashFlowPanel::add);
    connect(removing, &QPushButton::clicked, this, &CashFlowPanel::remove);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (mentions<Initiative>(changes)) listInitiatives();
    });
    listInitiatives();
}

void CashFlowPanel::listInitiatives() {
    const QSignalBlocker blocker(m_initiative);
    const QVariant chosen = m_initiative->currentData();
    m_initiative->clear();
    for (const Initiative& row : m_session.document().table<Initiative>()) {
        m_initiative->addItem(QString::fromStdString(row.name), row.id.value);
    }
    m_initiative->setCurrentIndex(std::max(0, m_initiative->findData(chosen)));
    m_name->setEnabled(m_initiative->count() > 0);
}

void CashFlowPanel::add() {
    if (m_name->text().trimmed().isEmpty() || m_initiative->count() == 0) return;
    CashFlow row;
    row.name = m_name->text().toStdString();
    row.initiative = Id<Initiative>{m_initiative->currentData().toUInt()};
    const auto changes = edit::addCashFlow(m_session.document(), row);
    if (!changes) return say(sentence(changes.error()));
    m_session.edit(changes, tr("Add cost or benefit"));
    m_name->clear();
}

void CashFlowPanel::remove() {
    const QModelIndex current = view().proxy().mapToSource(view().currentIndex());
    if (!current.isValid()) return;
    m_session.edit(edit::removeCashFlow(m_session.document(), Id<CashFlow>{view().table().rowRef(current).number}),
                   tr("Remove cost or benefit"));
}

}  // namespace waymark
