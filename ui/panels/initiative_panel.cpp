#include "ui/panels/initiative_panel.h"

#include <cmath>
#include <utility>

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/edit/added.h"
#include "core/edit/value_edits.h"
#include "ui/charts/figure_words.h"
#include "ui/models/initiative_model.h"
#include "ui/panels/side_by_side.h"
#include "ui/session/typed_change.h"
#include "ui/style/error_wording.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

// The amount whose change soonest makes an initiative worthless.
const SwitchingValue* weakestAmount(const ValueFigures& figures) {
    const SwitchingValue* weakest = nullptr;
    for (const SwitchingValue& each : figures.switching) {
        if (!each.change || !each.flow.isValid()) continue;
        if (!weakest || std::abs(*each.change) < std::abs(*weakest->change)) weakest = &each;
    }
    return weakest;
}

}  // namespace

InitiativePanel::InitiativePanel(Session& session, LiveValue& value, const Theme& theme, QWidget* parent)
    : InitiativePanel(session, value, new InitiativeModel(session), theme, parent) {}

InitiativePanel::InitiativePanel(Session& session, LiveValue& value, InitiativeModel* model, const Theme& theme,
                                 QWidget* parent)
    : TablePanel(session, model, theme, parent),
      m_session(session),
      m_value(value),
      m_model(model),
      m_name(new QLineEdit(this)),
      m_summary(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, this)),
      m_notes(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, this)),
      m_tornado(new TornadoChart(theme, this)) {
    build();
    connect(&value, &LiveValue::changed, this, &InitiativePanel::refresh);
    connect(&session, &Session::changed, this, &InitiativePanel::refresh);
    connect(view().selectionModel(), &QItemSelectionModel::currentChanged, this, &InitiativePanel::showChosen);
    refresh();
}

void InitiativePanel::build() {
    view().setObjectName(QStringLiteral("initiativeTable"));
    view().setAccessibleName(tr("Initiatives"));
    // What it is worth stands beside the name; who owns it may be further to the right.
    view().horizontalHeader()->moveSection(InitiativeModel::Owner, InitiativeModel::Choice);
    view().horizontalHeader()->moveSection(InitiativeModel::Investment - 1, InitiativeModel::Value - 1);
    m_name->setObjectName(QStringLiteral("newInitiative"));
    m_name->setAccessibleName(tr("Add an initiative"));
    m_name->setPlaceholderText(tr("New initiative"));
    keepHint(*m_name);
    m_name->setMaximumWidth(180);
    auto* removing = new QPushButton(tr("Remove"), this);
    removing->setObjectName(QStringLiteral("removeInitiative"));
    auto* settings = new QPushButton(tr("Settings…"), this);
    settings->setObjectName(QStringLiteral("valueSettingsButton"));
    settings->setToolTip(tr("How money is reckoned: horizon, rates, customers, budget"));
    head().addWidget(m_name);
    head().addWidget(removing);
    head().addWidget(settings);
    m_summary->setObjectName(QStringLiteral("initiativeSummary"));
    m_summary->setWordWrap(true);
    m_tornado->setObjectName(QStringLiteral("valueTornado"));
    m_tornado->setAccessibleName(tr("What the net present value hangs on"));
    m_tornado->setToolTip(tr("Each amount at its low and at its high end (10 and 90 %), all others as expected"));
    auto* beside = new QWidget(this);
    auto* column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, kSpace);
    auto* words = new QHBoxLayout;
    words->setContentsMargins(3 * kSpace, 0, 3 * kSpace, 0);
    words->addWidget(m_summary);
    column->addLayout(words);
    m_notes->setObjectName(QStringLiteral("initiativeNotes"));
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(3 * kSpace, 0, 3 * kSpace, 0);
    m_notes->hide();
    column->addWidget(m_notes);
    column->addWidget(m_tornado, 1);
    static_cast<QVBoxLayout*>(layout())->addWidget(new SideBySide(&view(), beside, this, 340), 1);
    connect(m_name, &QLineEdit::returnPressed, this, &InitiativePanel::add);
    keepWhileTyped(*m_name, m_session, [this] { return added(); });
    connect(removing, &QPushButton::clicked, this, &InitiativePanel::remove);
    connect(settings, &QPushButton::clicked, this, &InitiativePanel::settingsWanted);
}

void InitiativePanel::setTheme(const Theme& theme) {
    TablePanel::setTheme(theme);
    m_tornado->setTheme(theme);
}

Result<ChangeSet> InitiativePanel::added() const {
    if (m_name->text().trimmed().isEmpty()) return ChangeSet{};
    Initiative row;
    row.name = m_name->text().toStdString();
    return edit::addInitiative(m_session.document(), row);
}

void InitiativePanel::add() {
    const auto changes = added();
    if (!changes) return say(sentence(changes.error()));
    if (changes->empty()) return;
    m_session.edit(changes, tr("Add initiative"));
    m_session.select({refTo(edit::addedIn<Initiative>(*changes))});
    m_name->clear();
}

void InitiativePanel::remove() {
    const QModelIndex current = view().proxy().mapToSource(view().currentIndex());
    if (!current.isValid()) return;
    m_session.edit(edit::removeInitiative(m_session.document(), Id<Initiative>{m_model->rowRef(current).number}),
                   tr("Remove initiative"));
}

// The current row, or the first one.
Id<Initiative> InitiativePanel::chosen() {
    TableView& table = view();
    const QModelIndex index = table.currentIndex().isValid() ? table.currentIndex() : table.proxy().index(0, 0);
    return Id<Initiative>{m_model->rowRef(table.proxy().mapToSource(index)).number};
}

QString InitiativePanel::words(const ValueReport::Row& row, const Initiative& initiative) const {
    const ValueFigures& figures = row.value.figures;
    const QString name = nameWords(initiative);
    const auto& value = figures.counted().netPresentValue;
    if (!value) return tr("%1: %2").arg(name, reasonWords(value.error()));
    const std::string& currency = m_session.document().journey().currency;
    QString text = tr("%1 is worth %2.").arg(name, moneyWords(*value, currency));
    if (row.distribution) {
        text +=
            ' ' +
            tr("It pays with a chance of %1.").arg(chanceWords(*Probability::from(row.distribution->chancePositive)));
    }
    if (const SwitchingValue* weakest = weakestAmount(figures)) {
        const CashFlow* flow = m_session.document().find(weakest->flow);
        const QString change = partWords(std::abs(*weakest->change));
        const QString amount = flow ? QString::fromStdString(flow->name) : QString();
        text += ' ' + (*weakest->change < 0.0 ? tr("It is worth nothing if “%1” is %2 less.").arg(amount, change)
                                              : tr("It is worth nothing if “%1” is %2 more.").arg(amount, change));
    }
    return text;
}

void InitiativePanel::refresh() {
    m_model->setReport(m_value.latest(), !m_value.report());
    if (m_value.latest() && !std::exchange(m_isFitted, true)) view().fitColumns();  // there were no figures until now
    showChosen();
}

void InitiativePanel::showChosen() {
    const Initiative* initiative = m_session.document().find(chosen());
    const auto latest = m_value.latest();
    const ValueReport::Row* row = initiative && latest ? latest->find(initiative->id) : nullptr;
    if (!row) {
        TornadoPicture none;
        none.title = initiative ? tr("Computing …") : tr("No initiatives yet.");
        m_summary->clear();
        m_notes->hide();
        return m_tornado->show(std::move(none), false);
    }
    m_summary->setText(words(*row, *initiative));
    const QString notes = QString::fromStdString(initiative->notes).trimmed();
    m_notes->setText(notes.section(QStringLiteral("\n\n"), 0, 0).simplified());
    m_notes->setToolTip(plainToolTip(notes));
    m_notes->setVisible(!notes.isEmpty());
    m_tornado->show(tornadoPicture(row->value.figures, m_session.document()), !m_value.report());
}

}  // namespace waymark
