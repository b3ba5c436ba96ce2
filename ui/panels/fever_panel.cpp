#include "ui/panels/fever_panel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "core/edit/plan_edits.h"
#include "ui/charts/chart_text.h"
#include "ui/panels/date_text.h"
#include "ui/panels/edit_each.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kStatusWidth = 160;
constexpr int kFeverWidth = 360;
constexpr int kWide = 1100;     // of the panel: below it, tables show only what their help does not say too
constexpr int kBufferLeft = 2;  // columns
constexpr int kWorkCode = 0, kWorkUsed = 3;

FactTone toneOf(FeverZone zone) {
    return zone == FeverZone::Green    ? FactTone::Good
           : zone == FeverZone::Yellow ? FactTone::Warning
                                       : FactTone::Critical;
}

FactRow rowOf(const BufferState& buffer) {
    const QString used = tr("%1 · %2").arg(percentWords(100.0 * buffer.share), zoneWords(buffer.zone));
    return {{{buffer.name}, {used, {}, toneOf(buffer.zone)}, {buffer.left}},
            buffer.from,
            buffer.isProject,
            tr("%1: %2 used of %3, %4 left").arg(buffer.name, buffer.used, buffer.length, buffer.left)};
}

FactRow rowOf(const WorkState& work) {
    return {{{work.code}, {work.name}, {work.state}, {percentWords(work.penetration), {}, toneOf(work.zone)}},
            work.id,
            work.isActive,
            tr("%1, %2 (%3): %4. %5 of the worst buffer that waits for it is used.")
                .arg(work.code, work.name, work.feeds, work.state, percentWords(work.penetration))};
}

}  // namespace

FeverView::FeverView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(&theme) {
    setObjectName(QStringLiteral("feverChart"));
    setAccessibleName(tr("Fever chart"));
    setMinimumSize(220, 110);
}

void FeverView::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void FeverView::show(ExecutionView view, bool isPale) {
    m_view = std::move(view);
    m_isPale = isPale;
    m_why.clear();
    setAccessibleDescription(m_view.standing);
    update();
}

void FeverView::showNothing(const QString& why) {
    m_view = {};
    m_why = why;
    setAccessibleDescription(why);
    update();
}

void FeverView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_why.isEmpty()) return paintFever(painter, rect(), m_view, {*m_theme, m_isPale});
    painter.setFont(fontOf(kBodySize));
    painter.setPen(m_theme->muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_why);
}

FeverPanel::FeverPanel(Session& session, LiveChain& chain, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_chain(chain),
      m_fever(new FeverView(theme, this)),
      m_buffers(new FactTable({{tr("Buffer")},
                               {tr("Used"), tr("And what that means, by the lines of the fever chart"), true},
                               {tr("Left"), {}, true}},
                              0, theme, this)),
      m_work(new FactTable({{tr("Code")},
                            {tr("Work on next")},
                            {tr("State")},
                            {tr("Used"), tr("Of the worst buffer that waits for it"), true}},
                           1, theme, this)) {
    m_buffers->setObjectName(QStringLiteral("bufferTable"));
    m_buffers->setAccessibleName(tr("Buffers"));
    m_work->setObjectName(QStringLiteral("workTable"));
    m_work->setAccessibleName(tr("What to work on next"));
    m_fever->setMaximumWidth(2 * kFeverWidth);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(3 * kSpace);
    parts->addWidget(m_fever, 3);
    parts->addWidget(m_buffers, 4);
    parts->addWidget(m_work, 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(makeHead());
    column->addLayout(parts, 1);
    for (FactTable* table : {m_buffers, m_work}) {
        connect(table, &FactTable::chosen, this, [this, table](int row) { goTo(*table, row); });
    }
    connect(&chain, &LiveChain::changed, this, &FeverPanel::refresh);
    connect(&session, &Session::changed, this, &FeverPanel::refresh);
}

QWidget* FeverPanel::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(3 * kSpace, 0, 3 * kSpace, 0);
    row->setSpacing(2 * kSpace);
    auto* label = makeLabel(tr("As of"), {kSmallSize, FontWeight::Regular, Tone::Muted}, head);
    m_status = new TextField(tr("Moment for which progress is told"), head);
    m_status->setObjectName(QStringLiteral("statusTime"));
    m_status->setFixedWidth(kStatusWidth);
    m_today = new QPushButton(tr("Now"), head);
    m_today->setObjectName(QStringLiteral("statusNow"));
    m_today->setToolTip(tr("Tell progress for this moment"));
    m_standing = makeLabel({}, {kBodySize, FontWeight::Regular, Tone::Body}, head);
    m_standing->setWordWrap(true);
    m_standing->setObjectName(QStringLiteral("standing"));
    m_planAnew = new QPushButton(tr("Plan anew, keep baseline"), head);
    m_planAnew->setObjectName(QStringLiteral("planAnew"));
    m_planAnew->setToolTip(
        tr("Keeps the plan as it is now: from here on, progress is measured against it. Nothing kept before is lost."));
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_status, m_today}) row->addWidget(each);
    row->addWidget(m_standing, 1);
    row->addWidget(m_planAnew);
    m_status->onTake([this](const QString& typed) { return takeStatus(typed); });
    connect(m_status, &TextField::problemChanged, m_status, &QWidget::setToolTip);
    connect(m_today, &QPushButton::clicked, this, [this] {
        const QDateTime now = QDateTime::currentDateTime();
        setStatus(readMoment(m_session, now.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    });
    connect(m_planAnew, &QPushButton::clicked, this, &FeverPanel::planAnewWanted);
    return head;
}

void FeverPanel::setTheme(const Theme& theme) {
    m_fever->setTheme(theme);
    m_buffers->setTheme(theme);
    m_work->setTheme(theme);
}

std::optional<QString> FeverPanel::takeStatus(const QString& typed) {
    if (typed.trimmed().isEmpty()) {
        setStatus(std::nullopt);
        return std::nullopt;
    }
    const auto time = readMoment(m_session, typed);
    if (!time) {
        return m_session.document().journey().startDate
                   ? tr("“%1” is no moment. Write for example 2026-04-03 15:30, or the time since the start: 1.5d.")
                         .arg(typed.trimmed())
                   : tr("“%1” is no time since the start. Write for example 1.5d.").arg(typed.trimmed());
    }
    PlanSettings settings = m_session.document().planSettings();
    settings.status = time;
    return apply(m_session, edit::setPlanSettings(m_session.document(), settings),
                 {tr("Set status time"), QStringLiteral("plan/status")});
}

void FeverPanel::setStatus(std::optional<WorkTime> status) {
    PlanSettings settings = m_session.document().planSettings();
    settings.status = status ? std::optional(std::max(*status, WorkTime{})) : std::nullopt;
    m_session.edit(edit::setPlanSettings(m_session.document(), settings), tr("Set status time"));
}

void FeverPanel::goTo(FactTable& table, int row) {
    const Id<Touchpoint> id = table.facts().rows()[static_cast<std::size_t>(row)].touchpoint;
    m_session.select({refTo(id)});
    Q_EMIT wentTo(id);
}

void FeverPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void FeverPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_buffers->setColumnHidden(kBufferLeft, width() < kWide);
    for (const int column : {kWorkCode, kWorkUsed}) m_work->setColumnHidden(column, width() < kWide);
}

void FeverPanel::refresh() {
    if (!isVisible()) return;  // it is made anew when it comes into sight
    const Document& document = m_session.document();
    const auto& status = document.planSettings().status;
    m_status->showValue(QStringLiteral("plan/status"),
                        status ? momentText(m_session, *status, Moment::Finish) : QString());
    m_status->setPlaceholderText(momentText(m_session, statusTime(document), Moment::Finish));
    m_today->setVisible(document.journey().startDate.has_value());
    m_planAnew->setEnabled(m_chain.plan() != nullptr);
    const LiveChain::Plan& plan = m_chain.plan() ? m_chain.plan() : m_chain.latest();
    if (plan && !plan->starts.empty()) {
        return showView(executionView(document, m_session.schedule(), *plan), !m_chain.plan());
    }
    m_fever->showNothing(m_chain.error()         ? sentence(*m_chain.error())
                         : m_chain.isComputing() ? tr("Computing …")
                                                 : tr("Nothing to plan yet."));
    m_buffers->setRows({});
    m_work->setRows({});
    m_standing->clear();
}

void FeverPanel::showView(ExecutionView view, bool isPale) {
    std::vector<FactRow> buffers, work;
    for (const BufferState& buffer : view.buffers) buffers.push_back(rowOf(buffer));
    for (const WorkState& one : view.work) work.push_back(rowOf(one));
    for (FactTable* table : {m_buffers, m_work}) table->setPale(isPale);
    m_buffers->setRows(std::move(buffers));
    m_work->setRows(std::move(work));
    m_work->setMessage(tr("Everything is done."));
    const QString measure = view.measure.isEmpty() ? QString() : tr(" · measured by “%1”").arg(view.measure);
    m_standing->setText(view.hasBegun
                            ? view.standing + QStringLiteral(" · ") + view.end + measure
                            : tr("Not begun: write into the inspector when touchpoints start and finish") + measure);
    setTone(*m_standing, isPale ? Tone::Faint : Tone::Body);
    m_fever->show(std::move(view), isPale);
}

}  // namespace waymark
