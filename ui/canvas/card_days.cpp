#include "ui/canvas/card_days.h"

#include "ui/style/date_words.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

QString earlyDays(const MapSource& source, Id<Touchpoint> id) {
    const auto clock = source.document.journey().startDate ? source.schedule.clockDates(id) : std::nullopt;
    return clock ? daySpanWords(clock->earlyStart, clock->earlyFinish) : QString();
}

QString sureDay(const MapSource& source, Id<Touchpoint> id) {
    const TouchpointRisk* risk = source.risk.figures ? source.risk.figures->find(id) : nullptr;
    if (!risk || !risk->finishP80) return {};
    if (!source.document.journey().startDate) return {};
    return tr("by %1").arg(daySpanWords(risk->finishP80Time, risk->finishP80Time));
}

}  // namespace

QString cardDays(const MapSource& source, Id<Touchpoint> id) {
    if (source.lens == Lens::Pert) return earlyDays(source, id);
    if (source.lens == Lens::Risk) return sureDay(source, id);
    const GanttRow* planned = source.lens == Lens::Chain && source.chain ? source.chain->row(id) : nullptr;
    return planned ? planned->days : QString();
}

}  // namespace waymark
