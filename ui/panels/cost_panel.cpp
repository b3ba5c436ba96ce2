#include "ui/panels/cost_panel.h"

#include <algorithm>

#include <QPushButton>
#include <QVBoxLayout>

#include "core/value/scenario_outcome.h"
#include "ui/charts/figure_words.h"
#include "ui/panels/side_by_side.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

std::vector<FactColumn> costColumns() {
    return {{tr("Stage, touchpoint")},
            {tr("Visit × come by"),
             tr("What each visit costs, and the share of the customers who come by if not all do"), true},
            {tr("Per pass"), tr("On the average of all passes"), true},
            {tr("Share"), tr("Of what a whole pass costs"), true}};
}

QString centWords(double minorUnits, const std::string& currency) { return amountWords(rounded(minorUnits), currency); }

FactRow touchpointRow(const TouchpointCost& cost, const Touchpoint& touchpoint, const std::string& currency) {
    FactRow row;
    row.touchpoint = cost.id;
    const QString name = QString::fromStdString(touchpoint.code + ' ' + touchpoint.name).simplified();
    const QString visit = centWords(cost.perVisit(), currency);
    const auto chance = Probability::from(std::min(1.0, cost.chance)).value_or(Probability{});
    row.cells = {{QStringLiteral("    ") + name},
                 {chance.value() < 1.0 ? tr("%1 × %2").arg(visit, chanceWords(chance)) : visit},
                 {centWords(cost.expected(), currency)},
                 {partWords(cost.share), cost.share}};
    if (cost.resources > 0.0) {
        row.help = tr("%1 for people at their rates, %2 else")
                       .arg(centWords(cost.resources, currency), centWords(cost.own, currency));
    }
    return row;
}

// Each stage with its touchpoints that cost anything, the dearest first.
std::vector<FactRow> costRows(const JourneyCost& cost, const Document& document) {
    const std::string& currency = document.journey().currency;
    std::vector<FactRow> rows;
    for (const StageCost& stage : cost.stages) {
        const Stage* its = document.find(stage.id);
        FactRow head;
        head.isStrong = true;
        head.cells.resize(costColumns().size());
        head.cells[0].text = its ? QString::fromStdString(its->name).simplified() : tr("In no stage");
        head.cells[2].text = centWords(stage.expected, currency);
        head.cells[3] = {partWords(stage.share), stage.share};
        rows.push_back(std::move(head));
        std::vector<const TouchpointCost*> within;
        for (const TouchpointCost& row : cost.touchpoints) {
            const Touchpoint* touchpoint = document.find(row.id);
            if (touchpoint && touchpoint->stage == stage.id && row.perVisit() != 0.0) within.push_back(&row);
        }
        std::ranges::stable_sort(within, std::ranges::greater{},
                                 [](const TouchpointCost* row) { return row->expected(); });
        for (const TouchpointCost* row : within) rows.push_back(touchpointRow(*row, *document.find(row->id), currency));
    }
    return rows;
}

}  // namespace

CostChart::CostChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(&theme) {
    setAccessibleName(tr("How the cost per pass scatters with branches"));
    setMinimumSize(220, 100);
}

void CostChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void CostChart::show(CostPicture picture, bool isPale) {
    m_picture = std::move(picture);
    m_isPale = isPale;
    update();
}

void CostChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_picture.hasCosts())
        paintCostSpread(painter, QRectF(rect()).adjusted(0.0, 4.0, 0.0, -4.0), m_picture, *m_theme, m_isPale);
}

CostPanel::CostPanel(Session& session, const Sources& sources, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_value(sources.value),
      m_risk(sources.risk),
      m_scenarios(sources.scenarios),
      m_summary(makeLabel({}, {kBodySize, FontWeight::Regular, Tone::Body}, this)),
      m_delay(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, this)),
      m_table(new FactTable(costColumns(), 0, theme, this)),
      m_chart(new CostChart(theme, this)) {
    build();
    connect(&m_value, &LiveValue::changed, this, &CostPanel::refresh);
    connect(&m_scenarios, &LiveScenarios::shownChanged, this, &CostPanel::refresh);
    connect(&m_scenarios, &LiveScenarios::changed, this, &CostPanel::showDelay);
    connect(&m_risk, &LiveRisk::changed, this, &CostPanel::showDelay);
    connect(m_table, &FactTable::chosen, this, &CostPanel::goTo);
    refresh();
}

void CostPanel::build() {
    m_summary->setObjectName(QStringLiteral("costSummary"));
    m_summary->setWordWrap(true);
    m_delay->setObjectName(QStringLiteral("costOfDelay"));
    m_delay->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("costTable"));
    m_table->setAccessibleName(tr("Cost per pass by stage and touchpoint"));
    m_chart->setObjectName(QStringLiteral("costChart"));
    auto* settings = new QPushButton(tr("Settings…"), this);
    settings->setObjectName(QStringLiteral("costSettings"));
    connect(settings, &QPushButton::clicked, this, &CostPanel::settingsWanted);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_summary);
    words->addWidget(m_delay);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addLayout(words, 1);
    head->addWidget(settings, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new SideBySide(m_table, m_chart, this, 360), 1);
}

void CostPanel::setTheme(const Theme& theme) {
    m_table->setTheme(theme);
    m_chart->setTheme(theme);
}

void CostPanel::showDelay() {
    if (const auto journey = m_scenarios.journey()) {
        // Nothing until the scenario is simulated.
        const auto standings = m_scenarios.standings();
        std::optional<double> daysLate;
        if (standings) {
            const auto shown = std::ranges::find(*standings, m_scenarios.shown(),
                                                 [](const ScenarioStanding& each) { return each.outcome.id; });
            const bool isKnown =
                shown != standings->end() && shown->outcome.delay && shown->outcome.delay->perDay > 0.0;
            if (isKnown) daysLate = shown->outcome.delay->perPass / shown->outcome.delay->perDay;
        }
        return m_delay->setText(delayWords(journey->document, daysLate));
    }
    const auto promise = promisedWork(m_session.document());
    std::optional<double> daysLate;
    if (promise && m_risk.figures()) daysLate = workingDaysBehind(m_risk.figures()->finish, *promise);
    m_delay->setText(delayWords(m_session.document(), daysLate));
}

void CostPanel::refresh() {
    showDelay();
    const auto latest = m_value.latest();
    if (!latest) return m_summary->setText(tr("Computing …"));
    const Scenario* scenario = m_session.document().find(m_scenarios.shown());
    const auto journey = scenario ? m_scenarios.journey() : nullptr;
    if (journey) return showScenario(*scenario, journey->document, latest->cost);
    const bool isPale = !m_value.report();
    CostPicture picture = costPicture(latest->cost, latest->document);
    m_summary->setText(picture.summary);
    m_table->setPale(isPale);
    m_table->setRows(costRows(latest->cost, latest->document));
    m_chart->show(std::move(picture), isPale);
}

// What a pass costs with the scenario that the map shows, beside what it costs as it is.
void CostPanel::showScenario(const Scenario& scenario, const Document& changed, const JourneyCost& now) {
    const JourneyCost cost = journeyCost(changed);
    const std::string& currency = changed.journey().currency;
    CostPicture picture = costPicture(cost, changed);
    m_summary->setText(
        tr("With “%1”: %2 As it is, a pass costs %3.")
            .arg(QString::fromStdString(scenario.name), picture.summary, centWords(now.expected, currency)));
    m_table->setPale(false);
    m_table->setRows(costRows(cost, changed));
    m_chart->show(std::move(picture), false);
}

void CostPanel::goTo(int row) {
    const Id<Touchpoint> id = m_table->facts().rows()[static_cast<std::size_t>(row)].touchpoint;
    if (!m_session.document().find(id)) return;
    m_session.select({refTo(id)});
    Q_EMIT wentTo(id);
}

}  // namespace waymark
