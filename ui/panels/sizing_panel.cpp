#include "ui/panels/sizing_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "core/edit/plan_edits.h"
#include "core/model/names.h"
#include "ui/charts/gantt_chart.h"
#include "ui/models/value_text.h"
#include "ui/panels/edit_each.h"
#include "ui/session/risk_words.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kQuantileWidth = 64;
constexpr int kWordy = 1;  // column of both tables that takes what room there is
constexpr int kLeastWordyWidth = 150;
constexpr int kRulesShare = 4;  // of the width
constexpr int kCutsShare = 3;

constexpr int kFewCuts = 6;  // rows in sight below the rules

int heightOf(const FactTable& table, int rows) {
    return table.horizontalHeader()->sizeHint().height() + rows * table.verticalHeader()->defaultSectionSize() +
           2 * table.frameWidth();
}

FactTone toneOf(double chance) {
    return chance >= 0.75 ? FactTone::Good : chance >= 0.5 ? FactTone::Warning : FactTone::Critical;
}

}  // namespace

SizingPanel::SizingPanel(Session& session, LiveChain& chain, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_chain(chain),
      m_sizings(new LiveSizings(session, chain, this)),
      m_rules(new FactTable({{tr("Rule")},
                             {tr("Buffers sized by")},
                             {tr("Buffer"), tr("Of the project"), true},
                             {tr("Finish"), tr("Of the critical chain with its buffer"), true},
                             {tr("Date holds in"), tr("Share of the simulated runs that are over by then"), true}},
                            kWordy, theme, this)),
      m_cuts(new FactTable({{tr("Code")},
                            {tr("Touchpoint")},
                            {tr("Aggressive"), tr("What the plan gives it"), true},
                            {tr("Safe"), tr("What it would be given if it had to be safe by itself"), true},
                            {tr("Cut", "safe time"), tr("The safety that comes back as buffers"), true}},
                           kWordy, theme, this)),
      m_scroll(new QScrollArea(this)),
      m_tables(new QBoxLayout(QBoxLayout::LeftToRight)) {
    m_rules->setObjectName(QStringLiteral("sizingTable"));
    m_rules->setAccessibleName(tr("Rules that size buffers"));
    m_cuts->setObjectName(QStringLiteral("cutTable"));
    m_cuts->setAccessibleName(tr("What was cut from each touchpoint"));
    m_tables->setSpacing(2 * kSpace);
    m_tables->addWidget(m_rules, kRulesShare);
    m_tables->addWidget(m_cuts, kCutsShare);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(makeHead());
    auto* body = new QWidget;
    body->setLayout(m_tables);
    m_tables->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);  // its tables have it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_scroll, 1);
    connect(m_rules, &FactTable::chosen, this, &SizingPanel::useRule);
    connect(m_cuts, &FactTable::chosen, this, [this](int row) {
        m_session.select({refTo(m_cuts->facts().rows()[static_cast<std::size_t>(row)].touchpoint)});
    });
    connect(m_sizings, &LiveSizings::changed, this, &SizingPanel::refresh);
    connect(&chain, &LiveChain::changed, this, &SizingPanel::refresh);
    connect(&session, &Session::changed, this, &SizingPanel::refresh);
}

QWidget* SizingPanel::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(3 * kSpace, 0, 3 * kSpace, 0);
    row->setSpacing(2 * kSpace);
    const auto field = [&](const QString& label, const QString& help, Probability PlanSettings::*into) {
        auto* quantile = new TextField(label, head);
        quantile->setFixedWidth(kQuantileWidth);
        quantile->setToolTip(help);
        connect(quantile, &TextField::problemChanged, quantile, [quantile, help](const QString& problem) {
            quantile->setToolTip(problem.isEmpty() ? help : plainToolTip(problem));
        });
        quantile->onTake([this, into](const QString& typed) { return takeQuantile(typed, into); });
        row->addWidget(makeLabel(label, {kSmallSize, FontWeight::Regular, Tone::Muted}, head));
        row->addWidget(quantile);
        return quantile;
    };
    m_aggressive =
        field(tr("Aggressive time"),
              tr("Quantile of an estimate that the plan works with; times without a spread stay as they are"),
              &PlanSettings::aggressive);
    m_aggressive->setObjectName(QStringLiteral("aggressiveQuantile"));
    m_safe =
        field(tr("Safe time"), tr("Quantile in which a touchpoint would not be late, unless its safe time is typed in"),
              &PlanSettings::safe);
    m_safe->setObjectName(QStringLiteral("safeQuantile"));
    m_remark = makeElidedLabel({kSmallSize, FontWeight::Regular, Tone::Faint}, head);
    m_remark->setObjectName(QStringLiteral("sizingRemark"));
    row->addWidget(m_remark, 1);
    return head;
}

void SizingPanel::setTheme(const Theme& theme) {
    m_rules->setTheme(theme);
    m_cuts->setTheme(theme);
}

std::optional<QString> SizingPanel::takeQuantile(const QString& typed, Probability PlanSettings::*into) {
    const auto share = readShare(typed);
    if (!share) return sentence(share.error());
    PlanSettings settings = m_session.document().planSettings();
    settings.*into = share->value_or(PlanSettings{}.*into);
    return apply(m_session, edit::setPlanSettings(m_session.document(), settings),
                 {tr("Change quantile"), QStringLiteral("plan/quantiles")});
}

void SizingPanel::useRule(int row) {
    PlanSettings settings = m_session.document().planSettings();
    settings.sizing = kAllOf<BufferSizing>[static_cast<std::size_t>(row)];
    m_session.edit(edit::setPlanSettings(m_session.document(), settings),
                   tr("Size buffers by %1").arg(nameOf(settings.sizing).data()));
}

void SizingPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_sizings->setWanted(true);
    refresh();
}

void SizingPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_sizings->setWanted(false);
}

void SizingPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeTables();
}

// One above the other where they have no room side by side, all rules in sight at once and the rest to be scrolled to;
// where even that is narrow, names do without what they mean, for that is a tool tip, and figures are never cut.
void SizingPanel::placeTables() {
    const int rules = m_rules->widthOfWords() + kLeastWordyWidth;
    const int cuts = m_cuts->widthOfWords() + kLeastWordyWidth;
    const int sideBySide =
        std::max(rules * (kRulesShare + kCutsShare) / kRulesShare, cuts * (kRulesShare + kCutsShare) / kCutsShare);
    const bool isNarrow = width() < sideBySide + 2 * kSpace;
    m_tables->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rules->setMinimumHeight(isNarrow ? heightOf(*m_rules, m_rules->model()->rowCount()) : 0);
    m_cuts->setMinimumHeight(isNarrow ? heightOf(*m_cuts, std::min(m_cuts->model()->rowCount(), kFewCuts)) : 0);
    const int room = m_scroll->viewport()->width();
    m_rules->setColumnHidden(kWordy, isNarrow && room < rules);
    m_cuts->setColumnHidden(kWordy, isNarrow && room < cuts);
}

void SizingPanel::refresh() {
    if (!isVisible()) return;
    const PlanSettings& settings = m_session.document().planSettings();
    m_aggressive->showValue(QStringLiteral("plan/aggressive"), shareWords(std::optional(settings.aggressive)));
    m_safe->showValue(QStringLiteral("plan/safe"), shareWords(std::optional(settings.safe)));
    const LiveChain::Plan& plan = m_chain.plan() ? m_chain.plan() : m_chain.latest();
    m_rules->setPale(!m_chain.plan());
    m_cuts->setPale(!m_chain.plan());
    m_remark->setText(m_chain.error() ? sentence(*m_chain.error())
                      : m_sizings->areCurrent()
                          ? m_session.schedule().isUnderWay()
                                ? tr("Buffers and dates as planned, chances as it stands. Press a rule to use it")
                                : tr("Press a rule to use it")
                      : plan ? tr("computing …")
                             : tr("Nothing to plan yet."));
    if (!plan) {
        m_rules->setRows({});
        m_cuts->setRows({});
        return;
    }
    showRules(*plan);
    showCuts(*plan);
}

void SizingPanel::showRules(const ChainPlan& plan) {
    const TimeUnit unit = unitOf(plan);
    const JourneyDays days(m_session.document(), m_session.schedule());
    const BufferSizing used = m_session.document().planSettings().sizing;
    std::vector<FactRow> rows;
    for (const BufferSizing sizing : kAllOf<BufferSizing>) {
        const QString title = sizing == used ? tr("in use: %1").arg(sizingTitle(sizing)) : sizingTitle(sizing);
        const auto found = std::ranges::find(m_sizings->outcomes(), sizing, &SizingOutcome::sizing);
        const FactCell pending{QStringLiteral("…")};
        const QString name = QString::fromUtf8(nameOf(sizing).data());
        FactRow row{{{name}, {title}, pending, pending, pending}, {}, sizing == used, title};
        if (found != m_sizings->outcomes().end()) {
            const double chance = found->chance.value;
            row.cells[2].text = durationWords(found->projectBuffer, unit);
            row.cells[3].text = withDay(durationWords(found->finish, unit), days.dayOf(found->finishTime));
            row.cells[4] = {shareWords(chance), chance, toneOf(chance)};
            row.help +=
                '\n' + tr("The true chance lies %1, with a confidence of 95 %.").arg(intervalWords(found->chance));
        }
        rows.push_back(std::move(row));
    }
    m_rules->setPale(!m_sizings->areCurrent());
    m_rules->setRows(std::move(rows));
    placeTables();
}

// In the order in which they are carried out; those of the critical chain stand out.
void SizingPanel::showCuts(const ChainPlan& plan) {
    const TimeUnit unit = unitOf(plan);
    std::vector<std::uint32_t> tasks;
    for (std::uint32_t task = 0; task < plan.times.size(); ++task) {
        if (!m_session.document().find(plan.times[task].touchpoint)) continue;
        tasks.push_back(task);
    }
    std::ranges::stable_sort(tasks, {}, [&](std::uint32_t task) { return plan.starts[task]; });
    std::vector<FactRow> rows;
    for (const std::uint32_t task : tasks) {
        const ChainTimes& times = plan.times[task];
        const Touchpoint& row = m_session.document().table<Touchpoint>().at(times.touchpoint);
        rows.push_back({{{QString::fromStdString(row.code)},
                         {QString::fromStdString(row.name).simplified()},
                         {durationWords(times.aggressive, unit)},
                         {durationWords(times.safe, unit)},
                         {durationWords(times.cut(), unit)}},
                        times.touchpoint,
                        std::ranges::count(plan.chain.tasks, task) > 0,
                        {}});
    }
    m_cuts->setRows(std::move(rows));
    placeTables();
}

}  // namespace waymark
