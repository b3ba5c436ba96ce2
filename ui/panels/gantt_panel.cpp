#include "ui/panels/gantt_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/chain/chain_progress.h"
#include "core/edit/plan_edits.h"
#include "core/model/names.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kColumnWidth = 272;
constexpr double kZoomStep = 1.5;
constexpr std::size_t kMostCodes = 5;  // that are named
enum { kChainLine, kOthersLine, kBufferLine, kFinishLine, kCutLine };

Minutes cutOf(const ChainPlan& plan) {
    Minutes sum{0};
    for (const ChainTimes& times : plan.times) sum += times.cut();
    return sum;
}

QString bufferWords(const ChainPlan& plan) {
    if (plan.projectBuffer < kLeastBuffer) return tr("nothing was cut from the times of the chain");
    const double share =
        100.0 * plan.projectBuffer / static_cast<double>(std::max<std::int64_t>(1, plan.makespan.count()));
    return share < 15.0 || share > 60.0 ? tr("%1 % of the chain: 15 to 60 % would be usual").arg(qRound(share))
                                        : tr("%1 % of the chain").arg(qRound(share));
}

QString feedingWords(const ChainPlan& plan) {
    const auto count = std::ranges::count_if(plan.feedingBuffers, &FeedingBuffer::isWanted);
    const auto tight = std::ranges::count_if(plan.feedingBuffers, &FeedingBuffer::isEffectivelyCritical);
    if (plan.feedingBuffers.empty()) return tr("no chain feeds it");
    if (count == 0) return tr("no feeding buffers: nothing was cut");
    return tight == 0 ? tr("feeding buffers: %1, none short of room").arg(count)
                      : tr("feeding buffers: %1, short of room: %2").arg(count).arg(tight);
}

QScrollArea* scrolled(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("About the plan"));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFixedWidth(kColumnWidth);
    return area;
}

}  // namespace

GanttPanel::GanttPanel(Session& session, LiveChain& chain, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_chain(chain),
      m_model(new GanttModel(session, chain, this)),
      m_view(new GanttView(session, *m_model, theme, this)),
      m_message(makeLabel({}, {kBodySize, FontWeight::Regular, Tone::Muted}, m_view)) {
    m_view->setObjectName(QStringLiteral("gantt"));
    m_message->setObjectName(QStringLiteral("ganttMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_view, 1);
    left->addWidget(&m_view->timeBar());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, kSpace, 0, 0);
    row->setSpacing(2 * kSpace);
    row->addLayout(left, 1);
    row->addWidget(scrolled(makeColumn(), this));
    connect(&chain, &LiveChain::changed, this, &GanttPanel::refresh);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (mentions<Baseline>(changes) || mentions<Progress>(changes)) refresh();
    });
    setTheme(theme);
    refresh();
}

void GanttPanel::setTheme(const Theme& theme) {
    m_view->setTheme(theme);
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setIcon(iconNamed(button->property("iconName").toString(), theme.muted));
    }
}

QWidget* GanttPanel::makeColumn() {
    auto* column = new QWidget(this);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(2 * kSpace, 2 * kSpace, 4 * kSpace, 2 * kSpace);
    rows->setSpacing(kSpace);
    rows->addWidget(makeLabel(tr("Buffers sized by"), {kSmallSize, FontWeight::Regular, Tone::Muted}, column));
    m_sizing = new ChoiceField(tr("How buffers are sized"), column);
    m_sizing->setObjectName(QStringLiteral("bufferSizing"));
    for (const BufferSizing sizing : kAllOf<BufferSizing>) m_sizing->addItem(sizingWords(sizing));
    m_sizing->onChoose([this](int index) { setSizing(kAllOf<BufferSizing>[static_cast<std::size_t>(index)]); });
    rows->addWidget(m_sizing);
    rows->addWidget(makeComparison());
    rows->addSpacing(kSpace);
    const std::array titles{tr("Critical chain"), tr("Also critical"), tr("Project buffer"), tr("Finish with buffer"),
                            tr("Safety cut")};
    const std::array names{"chainLength", "alsoCritical", "projectBuffer", "chainFinish", "safetyCut"};
    for (std::size_t k = 0; k < titles.size(); ++k) {
        Line& line = m_lines[k];
        line.title = makeLabel(titles[k], {kBodySize, FontWeight::Regular, Tone::Muted}, column);
        line.figure = makeLabel({}, {kBodySize, FontWeight::SemiBold, Tone::Body}, column);
        line.remark = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Faint}, column);
        line.remark->setWordWrap(true);
        line.figure->setObjectName(QString::fromLatin1(names[k]));
        line.remark->setObjectName(QString::fromLatin1(names[k]) + QStringLiteral("Remark"));
        auto* pair = new QHBoxLayout;
        pair->addWidget(line.title, 1);
        pair->addWidget(line.figure);
        rows->addLayout(pair);
        rows->addWidget(line.remark);
    }
    const QString ties =
        tr("Of chains that are equally long, the one with the largest cuts is taken, then the one with the fewest "
           "hand-overs, then the one that comes first by number.");
    for (QLabel* label : {m_lines[kOthersLine].title, m_lines[kOthersLine].figure}) {
        label->setToolTip(plainToolTip(ties));
    }
    rows->addStretch(1);
    rows->addWidget(makeControls());
    return column;
}

QWidget* GanttPanel::makeComparison() {
    m_comparison = new QWidget(this);
    auto* rows = new QVBoxLayout(m_comparison);
    rows->setContentsMargins(0, kSpace, 0, 0);
    rows->setSpacing(kSpace);
    rows->addWidget(makeLabel(tr("Thin bars"), {kSmallSize, FontWeight::Regular, Tone::Muted}, m_comparison));
    m_kept = new ChoiceField(tr("Kept plan to compare with"), m_comparison);
    m_kept->setObjectName(QStringLiteral("keptPlans"));
    auto* remove = new QPushButton(QStringLiteral("×"), m_comparison);
    remove->setObjectName(QStringLiteral("removeKept"));
    remove->setProperty("bare", true);
    remove->setFixedWidth(22);
    remove->setToolTip(tr("Forget this kept plan"));
    remove->setAccessibleName(remove->toolTip());
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(m_kept, 1);
    row->addWidget(remove);
    rows->addLayout(row);
    m_kept->onChoose([this](int index) { m_model->compareWith(Id<Baseline>{m_kept->itemData(index).toUInt()}); });
    connect(remove, &QPushButton::clicked, this, &GanttPanel::removeKept);
    return m_comparison;
}

void GanttPanel::showComparison() {
    m_kept->clear();
    for (const Baseline& row : m_session.document().table<Baseline>()) {
        // There may be the figures alone.
        if (!row.touchpoints.empty()) m_kept->insertItem(0, QString::fromStdString(row.name), row.id.value);
    }
    m_comparison->setVisible(m_kept->count() > 0);
    if (const Baseline* shown = m_model->kept()) m_kept->showChoice(m_kept->findData(shown->id.value));
}

void GanttPanel::removeKept() {
    if (const Baseline* shown = m_model->kept()) {
        m_session.edit(edit::removeBaseline(m_session.document(), shown->id), tr("Forget kept plan"));
    }
}

QWidget* GanttPanel::makeControls() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    m_early = new QCheckBox(tr("Early dates too"), bar);
    m_early->setObjectName(QStringLiteral("showEarlyDates"));
    m_early->setToolTip(tr("Above each bar, the early dates by PERT: expected times, without regard to resources"));
    connect(m_early, &QCheckBox::toggled, m_view, &GanttView::setShowsEarly);
    row->addWidget(m_early);
    row->addStretch(1);
    const auto add = [&](const char* name, const QString& help, auto act) {
        auto* button = new QToolButton(bar);
        button->setProperty("iconName", QString::fromLatin1(name));
        button->setToolTip(help);
        button->setAccessibleName(help);
        connect(button, &QToolButton::clicked, m_view, act);
        row->addWidget(button);
    };
    add("zoom-out", tr("Show more time"), [this] { m_view->zoomBy(1.0 / kZoomStep); });
    add("zoom-in", tr("Show less time"), [this] { m_view->zoomBy(kZoomStep); });
    add("fit", tr("Show all of the time"), [this] { m_view->fitAll(); });
    return bar;
}

void GanttPanel::setSizing(BufferSizing sizing) {
    PlanSettings settings = m_session.document().planSettings();
    settings.sizing = sizing;
    m_session.edit(edit::setPlanSettings(m_session.document(), settings),
                   tr("Size buffers by %1").arg(nameOf(sizing).data()));
}

void GanttPanel::refresh() {
    const LiveChain::Plan& plan = m_chain.plan() ? m_chain.plan() : m_chain.latest();
    const auto sizing = std::ranges::find(kAllOf<BufferSizing>, m_session.document().planSettings().sizing);
    m_sizing->showChoice(static_cast<int>(sizing - kAllOf<BufferSizing>.begin()));
    showComparison();
    m_view->setPale(!m_chain.plan());
    if (plan && !plan->starts.empty()) {
        m_message->hide();
        showFigures(*plan);
    } else {
        showNothing();
    }
}

void GanttPanel::showFigures(const ChainPlan& plan) {
    const TimeUnit unit = unitOf(plan);
    const Tone tone = m_chain.plan() ? Tone::Body : Tone::Faint;
    for (const Line& line : m_lines) setTone(*line.figure, tone);
    m_lines[kChainLine].figure->setText(durationWords(plan.makespan, unit));
    m_lines[kBufferLine].figure->setText(durationWords(plan.projectBuffer, unit));
    m_lines[kFinishLine].figure->setText(durationWords(plan.finish(), unit));
    m_lines[kCutLine].figure->setText(durationWords(cutOf(plan), unit));
    const bool isProved = plan.makespan <= plan.lowerBound;
    const Baseline* inForce = underWay();
    m_lines[kOthersLine].figure->setText(codes(plan, plan.chain.alsoCritical, tr("none")));
    m_lines[kOthersLine].remark->setText(plan.chain.nearCritical.empty()
                                             ? tr("nothing else comes within 5 %")
                                             : tr("within 5 %: %1").arg(codes(plan, plan.chain.nearCritical, {})));
    m_lines[kChainLine].remark->setText(!m_chain.plan() ? tr("computing …")
                                        : inForce ? tr("if all of it were planned now; bars and buffers follow “%1”")
                                                        .arg(QString::fromStdString(inForce->name).simplified())
                                        : !isProved && m_chain.isComputing()
                                            ? tr("%1, looking for better ones").arg(proofWords(plan))
                                            : proofWords(plan));
    m_lines[kBufferLine].remark->setText(bufferWords(plan));
    m_lines[kFinishLine].remark->setText(feedingWords(plan));
    m_lines[kCutLine].remark->setText(tr("from the safe times of all touchpoints"));
}

const Baseline* GanttPanel::underWay() const {
    const Document& document = m_session.document();
    return document.table<Progress>().empty() ? nullptr : planInForce(document);
}

QString GanttPanel::codes(const ChainPlan& plan, std::span<const std::uint32_t> tasks, const QString& none) const {
    QStringList named;
    for (const std::uint32_t task : tasks) {
        if (static_cast<std::size_t>(named.size()) == kMostCodes) break;
        const Touchpoint* row = m_session.document().find(plan.times[task].touchpoint);
        if (row) named << QString::fromStdString(row->code);
    }
    if (named.isEmpty()) return none;
    const QString list = named.join(QStringLiteral(", "));
    const auto others = tasks.size() - static_cast<std::size_t>(named.size());
    return others > 0 ? tr("%1 and %2 more").arg(list).arg(others) : list;
}

void GanttPanel::showNothing() {
    m_message->setText(m_chain.error()         ? sentence(*m_chain.error())
                       : m_chain.isComputing() ? tr("Computing …")
                                               : tr("Nothing to plan yet."));
    for (const Line& line : m_lines) {
        line.figure->setText(QStringLiteral("–"));
        line.remark->clear();
    }
    placeMessage();
    m_message->show();
}

void GanttPanel::placeMessage() { m_message->setGeometry(m_view->viewport()->geometry()); }

void GanttPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeMessage();
}

}  // namespace waymark
