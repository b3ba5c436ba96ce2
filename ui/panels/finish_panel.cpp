#include "ui/panels/finish_panel.h"

#include <cmath>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/edit/plan_edits.h"
#include "ui/session/risk_words.h"
#include "ui/style/error_wording.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kColumnWidth = 360;
constexpr int kRoomForBoth = 600;
constexpr int kLeastChart = 100;  // high
constexpr int kRoomyChart = 160;  // where the panel scrolls anyway
constexpr std::array<std::uint32_t, 5> kRunChoices{1'000, 10'000, 100'000, 1'000'000, 10'000'000};
constexpr std::array kSure{0.5, 0.8, 0.9};

}  // namespace

FinishPanel::FinishPanel(Session& session, LiveRisk& risk, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_risk(risk), m_chart(new FinishChart(theme, this)) {
    m_chart->setObjectName(QStringLiteral("finishChart"));
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_halves->setContentsMargins(3 * kSpace, 2 * kSpace, 4 * kSpace, 2 * kSpace);
    m_halves->setSpacing(4 * kSpace);
    auto* left = new QVBoxLayout;
    left->setSpacing(kSpace);
    left->addLayout(makeHead());
    left->addWidget(m_chart, 1);
    m_halves->addLayout(left, 1);
    m_halves->addWidget(makeColumn());
    connect(&risk, &LiveRisk::changed, this, &FinishPanel::refresh);
    connect(&session, &Session::changed, this, &FinishPanel::refresh);
    refresh();
}

// Where there is little room the figures stand below the curve.
void FinishPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < kRoomForBoth;
    m_halves->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_chart->setMinimumHeight(isNarrow ? kRoomyChart : kLeastChart);
}

QSize FinishPanel::minimumSizeHint() const { return {kColumnWidth + 7 * kSpace, m_halves->minimumSize().height()}; }

void FinishPanel::setTheme(const Theme& theme) { m_chart->setTheme(theme); }

QWidget* FinishPanel::makeColumn() {
    auto* column = new QWidget(this);
    column->setFixedWidth(kColumnWidth);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * kSpace);
    grid->setVerticalSpacing(kSpace);
    grid->setColumnStretch(0, 1);
    const std::array titles{tr("50 % sure"), tr("80 % sure"), tr("90 % sure"), tr("Promise")};
    for (int k = 0; k < static_cast<int>(titles.size()); ++k) {
        Line& line = m_lines[static_cast<std::size_t>(k)];
        line.title =
            makeLabel(titles[static_cast<std::size_t>(k)], {kBodySize, FontWeight::Regular, Tone::Muted}, column);
        line.figure = makeLabel({}, {kBodySize, FontWeight::SemiBold, Tone::Body}, column);
        line.remark = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Faint}, column);
        line.figure->setObjectName(QStringLiteral("sure%1").arg(k));
        grid->addWidget(line.title, k, 0);
        grid->addWidget(line.remark, k, 1, Qt::AlignRight);
        grid->addWidget(line.figure, k, 2, Qt::AlignRight);
    }
    m_sentence = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, column);
    m_sentence->setObjectName(QStringLiteral("mergeBias"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * kSpace);
    rows->addLayout(grid);
    rows->addWidget(m_sentence, 1);
    rows->addWidget(makeControls());
    return column;
}

// Which of two simulations is shown.
QLayout* FinishPanel::makeHead() {
    m_resources = new ChoiceField(tr("Resources in the simulation"), this);
    m_resources->setObjectName(QStringLiteral("resourceUse"));
    m_resources->addItem(tr("unlimited: nobody waits"));
    m_resources->addItem(tr("shared, in the chain's order"));
    m_resources->setToolTip(
        tr("Unlimited: touchpoints wait for what they depend on only.\n"
           "In the chain's order: they wait for shared resources too, in the order of the "
           "critical chain."));
    m_resources->setQuiet();
    m_resources->onChoose(
        [this](int index) { m_risk.setResourceUse(index == 0 ? ResourceUse::Unlimited : ResourceUse::ChainOrder); });
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(makeLabel(tr("Resources"), {kSmallSize, FontWeight::Regular, Tone::Muted}, this));
    row->addWidget(m_resources);
    row->addStretch(1);
    return row;
}

QWidget* FinishPanel::makeControls() {
    auto* bar = new QWidget(this);
    m_runs = new QComboBox(bar);
    m_runs->setObjectName(QStringLiteral("runs"));
    m_runs->setAccessibleName(tr("Runs"));
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_runs->setMinimumContentsLength(13);
    for (const std::uint32_t runs : kRunChoices) m_runs->addItem(runsWords(runs), runs);
    m_seed = new QDoubleSpinBox(bar);
    m_seed->setDecimals(0);
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setPrefix(tr("seed "));
    m_seed->setRange(0.0, static_cast<double>(kLargestSeed));
    m_seed->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_seed->setKeyboardTracking(false);
    m_seed->setToolTip(tr("The same seed gives the same figures; another one shows what is due to luck."));
    m_progress = new QProgressBar(bar);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(48, 4);
    m_cancel = new QPushButton(tr("Cancel"), bar);
    m_cancel->setObjectName(QStringLiteral("cancelSimulation"));
    m_cancel->setToolTip(tr("Stay with the figures found so far"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kSpace);
    row->addWidget(m_runs);
    row->addWidget(m_seed);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    for (QWidget* each : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)}) {
        QSizePolicy policy = each->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        each->setSizePolicy(policy);
    }
    connect(m_runs, &QComboBox::activated, this, &FinishPanel::takeSettings);
    connect(m_seed, &QDoubleSpinBox::valueChanged, this, &FinishPanel::takeSettings);
    connect(m_cancel, &QPushButton::clicked, &m_risk, &LiveRisk::cancel);
    return bar;
}

void FinishPanel::takeSettings() {
    PlanSettings settings = m_session.document().planSettings();
    settings.runs = m_runs->currentData().toLongLong();
    settings.seed = static_cast<std::int64_t>(m_seed->value());
    m_session.edit(edit::setPlanSettings(m_session.document(), settings), tr("Change the simulation"));
}

// Without telling anybody that something was chosen.
void FinishPanel::showSettings() {
    const SimulationSettings settings = m_risk.settings();
    const QSignalBlocker runsBlocker(m_runs);
    const QSignalBlocker seedBlocker(m_seed);
    if (m_runs->findData(settings.runs) < 0) m_runs->addItem(runsWords(settings.runs), settings.runs);
    m_runs->setCurrentIndex(m_runs->findData(settings.runs));
    m_seed->setValue(static_cast<double>(settings.seed));
    m_resources->showChoice(settings.resources == ResourceUse::Unlimited ? 0 : 1);
}

void FinishPanel::refresh() {
    showProgress();
    showSettings();
    const LiveRisk::Figures& figures = m_risk.figures() ? m_risk.figures() : m_risk.latest();
    if (m_session.document().table<Touchpoint>().empty() || m_risk.error() || !figures) return showNothing();
    const JourneyDays days(m_session.document(), m_session.schedule());
    m_chart->show(finishPicture(figures->finish, promisedEnd(m_session.document()), days), !m_risk.figures());
    showFigures(*figures);
}

void FinishPanel::showNothing() {
    m_chart->showNothing(m_risk.error()         ? sentence(*m_risk.error())
                         : m_risk.isComputing() ? tr("Computing …")
                                                : tr("Nothing to simulate yet."));
    for (const Line& line : m_lines) {
        line.figure->setText(QStringLiteral("–"));
        line.remark->clear();
    }
    m_sentence->clear();
}

void FinishPanel::showFigures(const RiskFigures& figures) {
    const FinishDistribution& finish = figures.finish;
    const LiveFigures classical = liveFigures(m_session);
    const TimeUnit unit = displayUnit(classical.finish);
    const Tone tone = m_risk.figures() ? Tone::Body : Tone::Faint;
    for (const Line& line : m_lines) setTone(*line.figure, tone);
    const JourneyDays days(m_session.document(), m_session.schedule());
    for (std::size_t k = 0; k < kSure.size(); ++k) {
        const Found time = finish.quantile(kSure[k]);
        m_lines[k].title->setText(
            withDay(tr("%1 % sure").arg(std::lround(100.0 * kSure[k])), days.dayOf(finish.timeOf(kSure[k]))));
        m_lines[k].figure->setText(durationWords(time.value, unit));
        m_lines[k].remark->setText(intervalWords(time, unit));
    }
    const Line& kept = m_lines.back();
    if (classical.promise) {
        const Found chance = finish.chanceBy(classical.promise->time);
        kept.title->setText(
            withDay(tr("Promise %1").arg(durationWords(classical.promise->work, displayUnit(classical.promise->work))),
                    days.dayOf(classical.promise->time)));
        kept.figure->setText(shareWords(chance.value));
        kept.remark->setText(classical.chance ? tr("PERT says %1").arg(chanceWords(*classical.chance)) : QString());
    } else {
        kept.title->setText(tr("Promise"));
        kept.figure->setText(QStringLiteral("–"));
        kept.remark->setText(tr("none yet"));
    }
    m_sentence->setText(mergeBiasSentence(figures, classical));
}

void FinishPanel::showProgress() {
    m_progress->setValue(static_cast<int>(100.0 * m_risk.progress()));
    m_progress->setVisible(m_risk.isComputing());
    m_cancel->setVisible(m_risk.isComputing());
}

}  // namespace waymark
