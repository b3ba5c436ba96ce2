#include "ui/panels/effect_panel.h"

#include "core/edit/added.h"
#include "core/edit/value_edits.h"
#include "ui/models/effect_model.h"
#include "ui/models/row_names.h"
#include "ui/style/error_wording.h"
#include "ui/style/labels.h"

namespace waymark {

EffectPanel::EffectPanel(Session& session, const Theme& theme, QWidget* parent)
    : TablePanel(session, new EffectModel(session), theme, parent),
      m_session(session),
      m_initiative(new InitiativeChoice(session, this)),
      m_kind(new ChoiceField(tr("What changes"), this)),
      m_add(new QPushButton(tr("Add"), this)) {
    view().setObjectName(QStringLiteral("effectTable"));
    view().setAccessibleName(tr("Effects of initiatives"));
    m_initiative->setObjectName(QStringLiteral("effectInitiative"));
    m_kind->setObjectName(QStringLiteral("effectKind"));
    m_kind->setMinimumContentsLength(15);
    for (const EffectKind kind : kEffectKinds) m_kind->addItem(effectKindWords(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(0);
    m_add->setObjectName(QStringLiteral("addEffect"));
    auto* removing = new QPushButton(tr("Remove"), this);
    removing->setObjectName(QStringLiteral("removeEffect"));
    head().addWidget(m_initiative);
    head().addWidget(m_kind);
    head().addWidget(m_add);
    head().addWidget(removing);
    connect(m_add, &QPushButton::clicked, this, &EffectPanel::add);
    connect(removing, &QPushButton::clicked, this, &EffectPanel::remove);
    connect(&session, &Session::selectionChanged, this, &EffectPanel::noteSelection);
    connect(&session, &Session::changed, this, &EffectPanel::refresh);
    noteSelection();
}

void EffectPanel::noteSelection() {
    const auto selected = m_session.selected<Touchpoint>();
    if (selected.size() == 1) m_touchpoint = selected.front();
    refresh();
}

void EffectPanel::refresh() {
    const Touchpoint* touchpoint = m_session.document().find(m_touchpoint);
    m_add->setEnabled(m_initiative->chosen().isValid());
    m_add->setToolTip(touchpoint ? plainToolTip(tr("Acts on %1").arg(touchpointWords(*touchpoint)))
                                 : tr("Acts on the touchpoint that is picked out on the map"));
}

void EffectPanel::add() {
    Effect row;
    row.initiative = m_initiative->chosen();
    row.kind = static_cast<EffectKind>(m_kind->currentData().toInt());
    const Touchpoint* touchpoint = m_session.document().find(m_touchpoint);
    if (touchpoint && row.kind != EffectKind::AddedCapacity) row.touchpoint = m_touchpoint;
    if (touchpoint && row.kind == EffectKind::NewEstimate) row.estimate = touchpoint->estimate;
    if (row.kind == EffectKind::AddedCapacity || row.kind == EffectKind::Satisfaction) row.amount = 1;
    const auto changes = edit::addEffect(m_session.document(), row);
    if (!changes) return say(sentence(changes.error()));
    m_session.edit(changes, tr("Add effect"));
    m_session.select({refTo(edit::addedIn<Effect>(*changes))});
}

void EffectPanel::remove() {
    const QModelIndex current = view().proxy().mapToSource(view().currentIndex());
    if (!current.isValid()) return;
    m_session.edit(edit::removeEffect(m_session.document(), Id<Effect>{view().table().rowRef(current).number}),
                   tr("Remove effect"));
}

}  // namespace waymark
