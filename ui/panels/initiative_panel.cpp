#include "ui/panels/initiative_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "core/edit/value_edits.h"
#include "core/risk/simulation.h"
#include "ui/charts/figure_words.h"
#include "ui/models/initiative_model.h"
#include "ui/models/value_text.h"
#include "ui/style/error_wording.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kColumnWidth = 340;

}  // namespace

InitiativePanel::InitiativePanel(Session& session, const Theme& theme, QWidget* parent)
    : InitiativePanel(session, new InitiativeModel(session), theme, parent) {}

InitiativePanel::InitiativePanel(Session& session, InitiativeModel* model, const Theme& theme, QWidget* parent)
    : TablePanel(session, model, theme, parent),
      m_session(session),
      m_model(model),
      m_name(new QLineEdit(this)),
      m_budget(new QLineEdit(this)),
      m_summary(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, this)),
      m_chart(new FrontierChart(theme, this)) {
    build();
    m_job = new ReportJob<ValueReport>(
        session,
        [](const Document& document, const std::stop_token&) {
            return reportValue(document, simulationSettings(document));
        },
        [this] { refresh(); }, this);
    connect(&session, &Session::changed, this, &InitiativePanel::refresh);
    refresh();
}

void InitiativePanel::build() {
    view().setObjectName(QStringLiteral("initiativeTable"));
    view().setAccessibleName(tr("Initiatives"));
    m_name->setObjectName(QStringLiteral("newInitiative"));
    m_name->setAccessibleName(tr("Add an initiative"));
    m_name->setPlaceholderText(tr("Add an initiative: name"));
    m_name->setFixedWidth(180);
    m_budget->setObjectName(QStringLiteral("budget"));
    m_budget->setAccessibleName(tr("Budget"));
    m_budget->setPlaceholderText(tr("Budget: none"));
    m_budget->setFixedWidth(130);
    auto* removing = new QPushButton(tr("Remove"), this);
    removing->setObjectName(QStringLiteral("removeInitiative"));
    head().addWidget(m_name);
    head().addWidget(removing);
    head().addWidget(makeLabel(tr("Budget"), {kSmallSize, FontWeight::Regular, Tone::Muted}, this));
    head().addWidget(m_budget);
    m_summary->setObjectName(QStringLiteral("bestSet"));
    m_summary->setWordWrap(true);
    m_chart->setObjectName(QStringLiteral("frontierChart"));
    auto* beside = new QWidget(this);
    beside->setFixedWidth(kColumnWidth);
    auto* column = new QVBoxLayout(beside);
    column->setContentsMargins(3 * kSpace, 0, 3 * kSpace, kSpace);
    column->addWidget(m_summary);
    column->addWidget(m_chart, 1);
    // The table moves into a row with what stands beside it.
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(&view(), 1);
    row->addWidget(beside);
    static_cast<QVBoxLayout*>(layout())->addLayout(row, 1);
    connect(m_name, &QLineEdit::returnPressed, this, &InitiativePanel::add);
    connect(removing, &QPushButton::clicked, this, &InitiativePanel::remove);
    connect(m_budget, &QLineEdit::editingFinished, this, &InitiativePanel::takeBudget);
}

void InitiativePanel::setTheme(const Theme& theme) {
    TablePanel::setTheme(theme);
    m_chart->setTheme(theme);
}

void InitiativePanel::add() {
    if (m_name->text().trimmed().isEmpty()) return;
    Initiative row;
    row.name = m_name->text().toStdString();
    const auto changes = edit::addInitiative(m_session.document(), row);
    if (!changes) return say(sentence(changes.error()));
    m_session.edit(changes, tr("Add initiative"));
    m_name->clear();
}

void InitiativePanel::remove() {
    const QModelIndex current = view().proxy().mapToSource(view().currentIndex());
    if (!current.isValid()) return;
    m_session.edit(edit::removeInitiative(m_session.document(), Id<Initiative>{m_model->rowRef(current).number}),
                   tr("Remove initiative"));
}

void InitiativePanel::takeBudget() {
    ValueSettings settings = m_session.document().valueSettings();
    if (m_budget->text().trimmed().isEmpty()) {
        settings.budget.reset();
    } else {
        const auto amount = readAmount(m_budget->text(), "budget");
        if (!amount) return say(sentence(amount.error()));
        settings.budget = *amount;
    }
    m_session.edit(edit::setValueSettings(m_session.document(), settings), tr("Change the budget"));
}

QString InitiativePanel::summary(const ValueReport& report) const {
    const std::string& currency = m_session.document().journey().currency;
    const auto& value = report.together.counted().netPresentValue;
    if (!value) return reasonWords(value.error());
    QStringList names;
    for (const std::uint32_t item : report.best.chosen) {
        const Initiative* row = report.document.find(report.initiatives[item].value.id);
        if (row) names << QString::fromStdString(row->name);
    }
    if (names.isEmpty()) return tr("None of the initiatives is worth its cost within the budget.");
    const QString cost = moneyWords(report.best.cost, currency);
    const QString worth = moneyWords(*value, currency);
    QString text = tr("Best set: %1. Worth %2 for %3.").arg(names.join(QStringLiteral(", ")), worth, cost);
    if (!report.best.isOptimal) text += ' ' + tr("Not proved to be the best.");
    return text;
}

void InitiativePanel::refresh() {
    const auto budget = m_session.document().valueSettings().budget;
    if (!m_budget->hasFocus()) {
        m_budget->setText(budget ? exactMoneyWords(*budget, m_session.document().journey().currency) : QString());
    }
    const auto latest = m_job ? m_job->latest() : nullptr;
    m_model->setReport(latest);
    if (m_session.document().table<Initiative>().empty()) {
        m_summary->clear();
        return m_chart->showNothing(tr("No initiatives yet."));
    }
    if (!latest) return m_chart->showNothing(tr("Computing …"));
    m_summary->setText(summary(*latest));
    if (latest->frontier.size() < 2) return m_chart->showNothing(tr("Nothing to choose from."));
    m_chart->show(frontierPicture(latest->frontier, latest->best, budget, m_session.document().journey().currency),
                  !m_job->report());
}

}  // namespace waymark
