#include "ui/panels/scenario_panel.h"

#include <algorithm>

#include <QMenu>
#include <QVBoxLayout>

#include "core/edit/added.h"
#include "core/edit/value_edits.h"
#include "ui/panels/edit_each.h"
#include "ui/panels/scenario_rows.h"
#include "ui/session/typed_change.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {

ScenarioPanel::ScenarioPanel(Session& session, LiveScenarios& scenarios, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_scenarios(scenarios),
      m_new(new QLineEdit(this)),
      m_name(new TextField(tr("Name of the scenario"), this)),
      m_initiatives(new QPushButton(tr("Initiatives"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_onMap(new QCheckBox(tr("Show on the map"), this)),
      m_message(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, this)),
      m_table(new FactTable(scenarioColumns(), -1, theme, this)) {
    build();
    connect(&scenarios, &LiveScenarios::changed, this, &ScenarioPanel::refreshTable);
    connect(&scenarios, &LiveScenarios::shownChanged, this, &ScenarioPanel::refresh);
    connect(&session, &Session::changed, this, &ScenarioPanel::follow);
    connect(&session, &Session::selectionChanged, this, &ScenarioPanel::takeSelection);
    m_chosen = scenarios.shown();  // the journey as it is while none is
    takeSelection();
    refresh();
}

void ScenarioPanel::build() {
    m_new->setObjectName(QStringLiteral("newScenario"));
    m_new->setAccessibleName(tr("Add a scenario"));
    m_new->setPlaceholderText(tr("New scenario"));
    keepHint(*m_new);
    m_new->setMaximumWidth(170);
    m_name->setObjectName(QStringLiteral("scenarioName"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMinimumWidth(80);
    m_name->setMaximumWidth(170);
    m_initiatives->setObjectName(QStringLiteral("scenarioInitiatives"));
    m_initiatives->setMenu(new QMenu(m_initiatives));
    m_initiatives->setToolTip(tr("Which initiatives are carried out in this scenario"));
    m_remove->setObjectName(QStringLiteral("removeScenario"));
    m_onMap->setObjectName(QStringLiteral("scenarioOnMap"));
    m_onMap->setToolTip(tr("Marks on the map, in every lens, what this scenario changes"));
    m_table->setObjectName(QStringLiteral("scenarioTable"));
    m_table->setAccessibleName(tr("Scenarios compared"));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);  // so that no row is cut at the top
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_new, m_name, m_initiatives, m_remove, m_onMap})
        head->addWidget(part);
    head->addWidget(m_message, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_name->onTake([this](const QString& typed) -> std::optional<QString> {
        const Scenario* known = m_session.document().find(m_chosen);
        if (!known) return std::nullopt;
        Scenario row = *known;
        row.name = typed.toStdString();
        return apply(m_session, edit::setScenario(m_session.document(), row),
                     {tr("Rename scenario"), QStringLiteral("scenario/%1").arg(m_chosen.value)});
    });
    connect(m_name, &TextField::problemChanged, m_message, &QLabel::setText);
    connect(m_new, &QLineEdit::returnPressed, this, &ScenarioPanel::add);
    keepWhileTyped(*m_new, m_session, [this] { return added(); });
    connect(m_remove, &QPushButton::clicked, this, &ScenarioPanel::remove);
    connect(m_initiatives->menu(), &QMenu::aboutToShow, this, &ScenarioPanel::fillInitiatives);
    connect(m_onMap, &QCheckBox::clicked, this,
            [this](bool isOn) { m_scenarios.show(isOn ? m_chosen : Id<Scenario>{}); });
    connect(m_table, &FactTable::chosen, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_rows.size())) choose(m_rows[static_cast<std::size_t>(row)]);
    });
}

void ScenarioPanel::setTheme(const Theme& theme) { m_table->setTheme(theme); }

void ScenarioPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_scenarios.setWanted(true);
}

void ScenarioPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_scenarios.setWanted(false);
}

// While the map shows a scenario it shows the one that is picked out. What stands above the table acts on that one.
void ScenarioPanel::choose(Id<Scenario> id) {
    m_chosen = id;
    m_scenarios.show(id);
    refresh();
}

Result<ChangeSet> ScenarioPanel::added() const {
    if (m_new->text().trimmed().isEmpty()) return ChangeSet{};
    Scenario row;
    row.name = m_new->text().toStdString();
    return edit::addScenario(m_session.document(), row);
}

void ScenarioPanel::add() {
    const auto changes = added();
    if (!changes) return m_message->setText(sentence(changes.error()));
    if (changes->empty()) return;
    m_session.edit(changes, tr("Add scenario"));
    m_new->clear();
    choose(edit::addedIn<Scenario>(*changes));
}

void ScenarioPanel::remove() {
    if (m_chosen.isValid()) m_session.edit(edit::removeScenario(m_session.document(), m_chosen), tr("Remove scenario"));
}

void ScenarioPanel::fillInitiatives() {
    QMenu& menu = *m_initiatives->menu();
    menu.clear();
    const Scenario* scenario = m_session.document().find(m_chosen);
    if (!scenario) return;
    for (const Initiative& row : m_session.document().table<Initiative>()) {
        QAction* action = menu.addAction(QString::fromStdString(row.name).replace('&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(std::ranges::binary_search(scenario->initiatives, row.id));
        connect(action, &QAction::triggered, this, [this, id = row.id](bool isIn) { toggle(id, isIn); });
    }
}

void ScenarioPanel::toggle(Id<Initiative> id, bool isIn) {
    const Scenario* known = m_session.document().find(m_chosen);
    if (!known) return;
    Scenario row = *known;
    std::erase(row.initiatives, id);
    if (isIn) row.initiatives.push_back(id);
    const auto changes = edit::setScenario(m_session.document(), row);
    if (!changes) return m_message->setText(sentence(changes.error()));
    m_session.edit(changes, tr("Change scenario"));
}

void ScenarioPanel::takeSelection() {
    const auto selected = m_session.selected<Scenario>();
    if (selected.size() != 1) return;
    m_chosen = selected.front();
    refresh();
}

void ScenarioPanel::follow(const ChangeSet& changes) {
    m_message->clear();
    if (mentions<Scenario>(changes) || mentions<Initiative>(changes) || mentions<Baseline>(changes)) refresh();
}

void ScenarioPanel::refresh() {
    if (!m_session.document().find(m_chosen)) m_chosen = {};
    const Scenario* scenario = m_session.document().find(m_chosen);
    m_name->showValue(QStringLiteral("scenario/%1").arg(m_chosen.value),
                      scenario ? QString::fromStdString(scenario->name) : QString());
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_initiatives, m_remove, m_onMap})
        part->setEnabled(scenario != nullptr);
    const QString initiatives = scenario ? tr("Initiatives: %1").arg(scenario->initiatives.size()) : tr("Initiatives");
    m_initiatives->setText(initiatives + QStringLiteral(" ▾"));
    m_initiatives->setAccessibleName(initiatives);
    m_onMap->setChecked(scenario && m_scenarios.shown() == m_chosen);
    refreshTable();
}

void ScenarioPanel::refreshTable() {
    const auto latest = m_scenarios.latest();
    ScenarioRows made = scenarioRows(m_session.document(), latest.get(), m_scenarios.shown());
    m_rows = std::move(made.ids);
    m_table->setRows(std::move(made.rows));
    m_table->setPale(latest && !m_scenarios.standings());
    const auto row = std::ranges::find(m_rows, m_chosen);  // the journey as it is where none is picked out
    if (row != m_rows.end()) m_table->selectRow(static_cast<int>(row - m_rows.begin()));
}

}  // namespace waymark
