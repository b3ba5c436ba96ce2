#include "ui/panels/schedule_section.h"

#include "ui/style/date_words.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

QString span(WorkTime from, WorkTime to, TimeUnit unit) {
    return durationWords(from.time_since_epoch(), unit) + QStringLiteral(" → ") +
           durationWords(to.time_since_epoch(), unit);
}

}  // namespace

ScheduleSection::ScheduleSection(const PanelContext& context, QWidget* parent) : TouchpointSection(context, parent) {
    QVBoxLayout* column = makeColumn(this);
    column->setSpacing(kSpace + 2);
    column->addWidget(makeHeading(tr("Schedule"), this));
    m_onCycle = makeLabel(tr("No dates: it waits for itself in a circle of dependencies."),
                          {kBodySize, FontWeight::Regular, Tone::Critical}, this);
    m_onCycle->setWordWrap(true);
    m_early = new ResultRow(tr("Early"), this);
    m_earlyDates = new ResultRow({}, this);
    m_late = new ResultRow(tr("Late"), this);
    m_lateDates = new ResultRow({}, this);
    m_totalFloat = new ResultRow(tr("Float"), this);
    m_freeFloat = new ResultRow(tr("Free float"), this);
    column->addWidget(m_onCycle);
    for (ResultRow* row : {m_early, m_earlyDates, m_late, m_lateDates, m_totalFloat, m_freeFloat})
        column->addWidget(row);
}

void ScheduleSection::refresh() {
    const IncrementalSchedule& schedule = context().session.schedule();
    const Dates* dates = schedule.dates(first().id);
    m_onCycle->setVisible(dates == nullptr);
    if (!dates) {
        for (ResultRow* row : {m_early, m_earlyDates, m_late, m_lateDates, m_totalFloat, m_freeFloat}) row->show({});
        return;
    }
    const TimeUnit unit = displayUnit(schedule.finish());
    const Standing standing = schedule.standing(first().id);
    const bool isDone = standing == Standing::Done;
    m_early->setLabel(isDone ? tr("Was done") : standing == Standing::Begun ? tr("Under way") : tr("Early"));
    const QString totalFloat = durationWords(dates->totalFloat, unit);
    m_early->show(span(dates->earlyStart, dates->earlyFinish, unit));
    m_late->show(isDone ? QString() : span(dates->lateStart, dates->lateFinish, unit));
    const auto clock = schedule.clockDates(first().id);
    const bool isDated = document().journey().startDate.has_value();
    m_earlyDates->show(isDated ? spanWords(clock->earlyStart, clock->earlyFinish) : QString());
    m_lateDates->show(isDated && !isDone ? spanWords(clock->lateStart, clock->lateFinish) : QString());
    m_totalFloat->show(isDone                ? tr("none, it is done")
                       : dates->isCritical() ? tr("%1 · critical").arg(totalFloat)
                                             : totalFloat,
                       dates->isCritical());
    // Without float there is no free float either.
    m_freeFloat->show(dates->isCritical() || isDone ? QString() : durationWords(dates->freeFloat, unit));
}

}  // namespace waymark
