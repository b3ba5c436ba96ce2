#include "ui/panels/live_figures_bar.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "core/edit/journey_edits.h"
#include "ui/charts/execution_view.h"
#include "ui/charts/finish_picture.h"
#include "ui/charts/gantt_chart.h"
#include "ui/panels/scenario_cells.h"
#include "ui/session/risk_words.h"
#include "ui/session/typed_change.h"
#include "ui/style/error_wording.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

const auto kNoFigure = QStringLiteral("–");
constexpr int kLeastCell = 190;

}  // namespace

LiveFiguresBar::LiveFiguresBar(Session& session, const Live& live, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_risk(live.risk),
      m_chain(live.chain),
      m_scenarios(live.scenarios),
      m_theme(&theme),
      m_scenario(new FigureCell(theme, true)),
      m_expected(new FigureCell(theme, false)),
      m_sure(new FigureCell(theme, true)),
      m_promise(new FigureCell(theme, true)),
      m_chainFinish(new FigureCell(theme, true)),
      m_critical(new FigureCell(theme, false)),
      m_problems(new FigureCell(theme, true)),
      m_row(new FoldingRow(kLeastCell, tr("More figures"), this)),
      m_field(new QLineEdit(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_row);
    // Those that fold last: whether the promise is kept, and what it takes.
    const std::array byRank{m_scenario, m_promise, m_expected, m_sure, m_chainFinish, m_problems, m_critical};
    for (FigureCell* cell : cells())
        m_row->add(cell, static_cast<int>(std::ranges::find(byRank, cell) - byRank.begin()));
    nameCells();
    followLive();
    refresh();
}

void LiveFiguresBar::nameCells() {
    m_scenario->setObjectName(QStringLiteral("scenarioFigure"));
    m_scenario->setToolTip(tr("Back to the journey as it is"));
    m_expected->setObjectName(QStringLiteral("expectedFigure"));
    m_sure->setObjectName(QStringLiteral("sureFigure"));
    m_promise->setObjectName(QStringLiteral("promiseFigure"));
    m_chainFinish->setObjectName(QStringLiteral("chainFigure"));
    m_critical->setObjectName(QStringLiteral("criticalFigure"));
    m_problems->setObjectName(QStringLiteral("problemsFigure"));
    m_problems->setToolTip(tr("Show the problems"));
    m_field->setObjectName(QStringLiteral("promiseField"));
    m_field->setPlaceholderText(tr("5d, 8h, 2ed …"));
    m_field->setAccessibleName(tr("Promise"));
    m_field->installEventFilter(this);
    m_field->hide();
}

void LiveFiguresBar::followLive() {
    connect(m_field, &QLineEdit::returnPressed, this, &LiveFiguresBar::commitPromise);
    keepWhileTyped(*m_field, m_session, [this] { return typedPromise(); });
    connect(m_scenario, &QAbstractButton::clicked, this, [this] { m_scenarios.show({}); });
    connect(m_promise, &QAbstractButton::clicked, this, &LiveFiguresBar::editPromise);
    connect(m_problems, &QAbstractButton::clicked, this, &LiveFiguresBar::problemsWanted);
    connect(m_sure, &QAbstractButton::clicked, this, &LiveFiguresBar::curveWanted);
    connect(m_chainFinish, &QAbstractButton::clicked, this, &LiveFiguresBar::chainWanted);
    connect(&m_chain, &LiveChain::changed, this, [this] {
        if (!m_scenarios.journey()) showChain(m_figures);
    });
    connect(&m_risk, &LiveRisk::changed, this, [this] {
        if (m_scenarios.journey()) return;
        showSure(m_figures);
        showPromise(m_figures);
    });
    connect(&m_scenarios, &LiveScenarios::shownChanged, this, &LiveFiguresBar::refresh);
    connect(&m_scenarios, &LiveScenarios::changed, this, [this] {
        if (m_scenarios.journey()) showScenario();
    });
    connect(&m_session, &Session::changed, this, &LiveFiguresBar::refresh);
}

std::array<FigureCell*, 7> LiveFiguresBar::cells() const {
    return {m_scenario, m_expected, m_sure, m_promise, m_chainFinish, m_critical, m_problems};
}

void LiveFiguresBar::setTheme(const Theme& theme) {
    m_theme = &theme;
    for (FigureCell* cell : cells()) cell->setTheme(theme);
    refresh();
    update();
}

void LiveFiguresBar::setLow(bool isLow) {
    for (FigureCell* cell : cells()) cell->setLow(isLow);
}

void LiveFiguresBar::refresh() {
    const LiveFigures now = liveFigures(m_session);
    const bool isScenario = m_scenarios.journey() != nullptr;
    m_scenario->setVisible(isScenario);
    if (isScenario)
        showScenario();
    else
        showNow(now);
    showProblems(now);
    m_row->fold();
    m_figures = now;
    update();
}

void LiveFiguresBar::showNow(const LiveFigures& now) {
    m_days = JourneyDays(m_session.document(), m_session.schedule());
    for (FigureCell* cell : {m_expected, m_chainFinish, m_critical}) cell->setToolTip({});  // of a scenario
    showExpected(now);
    showSure(now);
    showPromise(now);
    showChain(now);
    showCritical(now);
}

// Where the simulation and the chain of the scenario are not there yet the cells say so.
void LiveFiguresBar::showScenario() {
    const ScenarioJourney& journey = *m_scenarios.journey();
    m_days = JourneyDays(journey.document, journey.schedule);
    const ScenarioComparison comparison = compareShown(m_session, m_scenarios);
    m_scenario->setFigure(scenarioFigure(m_session.document(), m_scenarios.shown(), *m_theme));
    m_expected->setFigure(
        expectedWith(comparison, withDay(tr("Expected time"), m_days.dayOf(journey.schedule.finishTime())), *m_theme));
    const auto put = [&](FigureCell& cell, const Figure& figure) {
        m_scenarios.isComputing() ? cell.awaitFigure(figure) : cell.setFigure(figure);
    };
    put(*m_sure, sureWith(comparison, tr("80 % sure by"), *m_theme));
    const auto& promise = comparison.now.promise;
    m_promise->setFigure(
        promise ? promiseWith(comparison,
                              tr("Promise %1").arg(durationWords(promise->work, displayUnit(promise->work))), *m_theme)
                : Figure{tr("Promise"), {}, tr("Set a promise …"), {}});
    const QString chain = comparison.now.isUnderWay ? tr("Chain + buffer, planned") : tr("Chain + buffer");
    put(*m_chainFinish, chainWith(comparison, chain, *m_theme));
    m_critical->setFigure(criticalWith(comparison, tr("Critical")));
    for (FigureCell* cell : {m_expected, m_sure, m_promise, m_chainFinish, m_critical}) {
        const Figure& figure = cell->figure();  // whose remark may find no room
        cell->setToolTip(tr("%1: %2, %3").arg(figure.label, figure.figure, figure.remark));
    }
}

void LiveFiguresBar::markTime(FigureCell& cell, double minutes) {
    cell.follow(FigureValue{FigureKind::Time, minutes, {}}, m_session.document().revision());
}

void LiveFiguresBar::markChance(double chance, const QString& basis) {
    const auto percent = static_cast<double>(std::lround(chance * 100.0));
    m_promise->follow(FigureValue{FigureKind::Points, percent, basis}, m_session.document().revision());
}

void LiveFiguresBar::markCount(FigureCell& cell, std::optional<std::size_t> count) {
    cell.follow(count ? std::optional(FigureValue{FigureKind::Count, static_cast<double>(*count), {}}) : std::nullopt,
                m_session.document().revision());
}

void LiveFiguresBar::showExpected(const LiveFigures& now) {
    const TimeUnit unit = displayUnit(now.finish);
    if (now.isEmpty) {
        m_expected->setFigure({tr("Expected time"), kNoFigure, tr("no touchpoints yet"), m_theme->faint});
        m_expected->follow({}, m_session.document().revision());
        return;
    }
    const QString spread = QStringLiteral("± ") + durationWords(now.deviation, unit);
    m_expected->setFigure({withDay(tr("Expected time"), m_days.dayOf(now.finishTime)),
                           durationWords(now.finish, unit),
                           now.isUnderWay ? tr("%1, under way").arg(spread) : spread,
                           {}});
    markTime(*m_expected, static_cast<double>(now.finish.count()));
    m_expected->setToolTip(now.isUnderWay
                               ? tr("With what was told of progress: what is done took as long as it did, and "
                                    "the rest begins now. The simulated figures beside it do the same.")
                               : QString());
}

// Figures of an earlier state are shown pale, and said to be so, once it takes a while to compute new ones.
void LiveFiguresBar::showSure(const LiveFigures& now) {
    const LiveRisk::Figures& figures = m_risk.figures() ? m_risk.figures() : m_risk.latest();
    const auto putStale = [&](const Figure& figure) {
        m_risk.isComputing() ? m_sure->awaitFigure(figure) : m_sure->setFigure(figure);
    };
    const QString waiting = m_risk.isComputing() ? tr("computing") : figures ? tr("out of date") : tr("not simulated");
    if (now.isEmpty || m_risk.error() || !figures) {
        m_sure->setToolTip(m_risk.error() ? sentence(*m_risk.error()) : QString());
        return putStale(
            {tr("80 % sure by"), kNoFigure, m_risk.error() ? tr("cannot be planned") : waiting, m_theme->faint});
    }
    const FinishDistribution& finish = figures->finish;
    const double sure = finish.quantile(0.8).value;
    const QString label = withDay(tr("80 % sure by"), m_days.dayOf(finish.timeOf(0.8)));
    const QString time = durationWords(sure, displayUnit(now.finish));
    if (!m_risk.figures()) return putStale({label, time, waiting, m_theme->faint});
    const bool isShared = figures->settings.resources == ResourceUse::ChainOrder;
    const QString remark = isShared           ? tr("resources shared")
                           : leavesOutStaff() ? tr("if nobody waits")
                                              : tr("of %1").arg(runsWords(finish.runs()));
    m_sure->setFigure({label, time, remark, {}}, m_risk.isComputing());
    if (!m_risk.isComputing()) markTime(*m_sure, sure);
    m_sure->setToolTip(mergeBiasSentence(*figures, now) + staffSentence());
}

bool LiveFiguresBar::leavesOutStaff() const {
    return m_risk.resourceUse() == ResourceUse::Unlimited && !m_session.document().table<Demand>().empty();
}

QString LiveFiguresBar::staffSentence() const {
    return leavesOutStaff() ? '\n' + tr("Simulated with unlimited resources, as if nobody ever waited for shared "
                                        "people; the menu View has the other way.")
                            : QString();
}

void LiveFiguresBar::showSimulatedPromise(const LiveFigures& now, const QString& label) {
    const FinishDistribution& finish = m_risk.figures()->finish;
    const double chance = finish.chanceBy(now.promise->time).value;
    const QString remark =
        leavesOutStaff() ? tr("kept if nobody waits") : tr("kept · PERT says %1").arg(chanceWords(*now.chance));
    m_promise->setFigure({label, shareWords(chance), remark, chanceColour(chance, *m_theme)});
    if (!m_risk.isComputing()) markChance(chance, QStringLiteral("simulated %1").arg(now.promise->work.count()));
    m_promise->setToolTip(promiseSentence(finish, now) + '\n' + mergeBiasSentence(*m_risk.figures(), now) +
                          staffSentence());
}

void LiveFiguresBar::showPromise(const LiveFigures& now) {
    m_promise->setToolTip(tr("Change the promise"));
    if (!now.promise) {
        m_promise->setFigure({tr("Promise"), {}, tr("Set a promise …"), {}});
        return;
    }
    const Minutes work = now.promise->work;
    const QString label =
        withDay(tr("Promise %1").arg(durationWords(work, displayUnit(work))), m_days.dayOf(now.promise->time));
    if (!now.chance) {
        m_promise->setFigure({label, kNoFigure, tr("no touchpoints yet"), m_theme->faint});
        return;
    }
    if (m_risk.figures()) return showSimulatedPromise(now, label);
    const double chance = now.chance->value();
    const Figure classical{label, chanceWords(*now.chance), tr("kept, by classical PERT"),
                           chanceColour(chance, *m_theme)};
    // A simulated chance is not replaced by the classical one for the moment that the next takes.
    if (m_risk.isComputing() && m_risk.latest()) return m_promise->awaitFigure(classical);
    m_promise->setFigure(classical);
    markChance(chance, QStringLiteral("classical %1").arg(now.promise->work.count()));
}

// What can be promised where people are shared: the chain and the buffer behind it.
void LiveFiguresBar::showChain(const LiveFigures& now) {
    const bool isComputing = m_chain.isComputing();
    const auto putStale = [&](const Figure& figure) {
        isComputing ? m_chainFinish->awaitFigure(figure) : m_chainFinish->setFigure(figure);
    };
    const LiveChain::Plan& plan = m_chain.plan() ? m_chain.plan() : m_chain.latest();
    const QString waiting = m_chain.error() ? tr("cannot be planned") : isComputing ? tr("computing") : tr("no plan");
    if (now.isEmpty || !plan || plan->starts.empty()) {
        return putStale({tr("Chain + buffer"), kNoFigure, waiting, m_theme->faint});
    }
    const TimeUnit unit = unitOf(*plan);
    const QString label = withDay(tr("Chain + buffer"), m_days.dayOf(plan->finishTime()));
    const QString finish = durationWords(plan->finish(), unit);
    if (!m_chain.plan()) return putStale({label, finish, waiting, m_theme->faint});
    if (const auto forecast = planForecast(m_session.document(), *plan)) return showForecast(*plan, *forecast);
    if (!isComputing) markTime(*m_chainFinish, plan->finish());
    if (plan->projectBuffer < kLeastBuffer) {
        m_chainFinish->setFigure({label, finish, tr("no buffer"), {}}, isComputing);
        m_chainFinish->setToolTip(
            tr("The critical chain has no buffer, as nothing was cut from its times. Estimates "
               "with a spread, or safe times, give it one."));
        return;
    }
    m_chainFinish->setFigure(
        {label,
         finish,
         tr("%1 + %2").arg(durationNumber(plan->makespan, unit), durationWords(plan->projectBuffer, unit)),
         {}},
        isComputing);
    m_chainFinish->setToolTip(tr("The critical chain takes %1, at times without safety; what was cut comes back as a "
                                 "buffer of %2.")
                                  .arg(durationWords(plan->makespan, unit), durationWords(plan->projectBuffer, unit)));
}

// Once it is under way: when the chain will be over, rather than what was planned.
void LiveFiguresBar::showForecast(const ChainPlan& plan, const PlanForecast& forecast) {
    const TimeUnit unit = unitOf(plan);
    const auto end = static_cast<double>(forecast.end.count());
    const double late = end - forecast.promised;
    m_chainFinish->setFigure(
        {withDay(tr("Chain will end"), m_days.dayOf(forecast.endTime)), durationWords(end, unit),
         tr("buffer %1 used").arg(percentWords(forecast.bufferUsed)), late > 0.0 ? m_theme->critical : QColor()},
        m_chain.isComputing());
    if (!m_chain.isComputing()) markTime(*m_chainFinish, end);
    const QString promised = withDay(durationWords(forecast.promised, unit), m_days.dayOf(forecast.promisedTime));
    QString help = late > 0.0 ? tr("By what was reported the critical chain ends %1 after the end of its buffer (%2).")
                                    .arg(durationWords(late, unit), promised)
                              : tr("By what was reported the critical chain ends %1 before the end of its buffer (%2).")
                                    .arg(durationWords(-late, unit), promised);
    if (const Baseline* kept = m_session.document().find(forecast.kept)) {
        help += ' ' + tr("Measured by the kept plan “%1”.").arg(QString::fromStdString(kept->name).simplified());
    }
    m_chainFinish->setToolTip(help);
}

void LiveFiguresBar::showCritical(const LiveFigures& now) {
    const QString remark = now.isEmpty      ? QString()
                           : now.isUnderWay ? tr("of %1 still to do").arg(now.touchpointsLeft)
                                            : tr("of %1 touchpoints").arg(now.touchpoints);
    m_critical->setFigure(
        {tr("Critical"), now.isEmpty ? kNoFigure : QString::number(now.criticalTouchpoints), remark, {}});
    markCount(*m_critical, now.isEmpty ? std::nullopt : std::optional(now.criticalTouchpoints));
}

void LiveFiguresBar::showProblems(const LiveFigures& now) {
    const std::size_t count = now.errors + now.warnings;
    QString remark = tr("none to worry about");
    QColor colour = m_theme->faint;
    if (now.errors > 0) {
        remark = now.errors == 1 ? tr("1 makes figures wrong") : tr("%1 make figures wrong").arg(now.errors);
        colour = m_theme->critical;
    } else if (count > 0) {
        remark = count == 1 ? tr("1 to look at") : tr("%1 to look at").arg(count);
        colour = m_theme->warning;
    }
    m_problems->setFigure({tr("Problems"), QString::number(count), remark, colour});
    markCount(*m_problems, count);
}

void LiveFiguresBar::editPromise() {
    const auto& promise = m_session.document().journey().promise;
    m_field->setText(promise ? QString::fromStdString(writeDuration(promise->length, promise->unit)) : QString());
    m_field->setProperty("invalid", false);
    m_field->style()->polish(m_field);
    const int inset = m_promise->height() > 40 ? 14 : 2;
    m_field->setGeometry(m_promise->geometry().adjusted(16, inset, -16, 2 - inset));
    m_field->show();
    m_field->raise();
    m_field->setFocus();
    m_field->selectAll();
}

// Nothing while the field is not open; without a text there is no promise.
Result<ChangeSet> LiveFiguresBar::typedPromise() const {
    if (m_field->isHidden()) return ChangeSet{};
    const std::string text = m_field->text().trimmed().toStdString();
    if (text.empty()) return edit::setPromise(m_session.document(), std::nullopt);
    return readDuration(text).and_then(
        [this](const auto& promise) { return edit::setPromise(m_session.document(), promise); });
}

void LiveFiguresBar::commitPromise() {
    const auto changes = typedPromise();
    const bool isDropped = m_field->text().trimmed().isEmpty();
    if (changes && m_session.edit(changes, isDropped ? tr("Drop the promise") : tr("Change the promise"))) {
        closeField();
        return;
    }
    if (!changes) refusePromise(changes.error());
}

// What was typed stays.
void LiveFiguresBar::refusePromise(const Error& why) {
    m_field->setToolTip(plainToolTip(sentence(why)));
    m_field->setProperty("invalid", true);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

// The focus goes first: hidden with it, the field would hand it on as Tab does, and the map select a touchpoint.
void LiveFiguresBar::closeField() {
    m_field->removeEventFilter(this);
    m_promise->setFocus();
    m_field->installEventFilter(this);
    m_field->hide();
}

// Takes what was typed, as leaving any field does.
void LiveFiguresBar::leaveField() {
    const auto changes = typedPromise();
    if (!changes) return refusePromise(changes.error());
    m_field->hide();
    m_session.edit(changes, tr("Change the promise"));
}

bool LiveFiguresBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeField();
        return true;
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && m_field->isVisible()) {
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) leaveField();
    }
    return QWidget::eventFilter(watched, event);
}

void LiveFiguresBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->panel);
    const bool isScenario = !m_scenario->isHidden();
    if (isScenario) painter.fillRect(m_scenario->geometry(), m_theme->accentTint);
    painter.setPen(QPen(m_theme->line, 1));
    for (const FigureCell* cell : cells()) {
        if (cell->isHidden() || m_row->isFolded(*cell) || cell->x() == 0) continue;
        painter.drawLine(cell->x(), 12, cell->x(), height() - 12);
    }
}

}  // namespace waymark
