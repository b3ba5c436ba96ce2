#include "ui/canvas/card_help.h"

#include <QStringList>

#include "ui/canvas/card_painting.h"
#include "ui/canvas/overview_painting.h"
#include "ui/style/date_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

// "Early 5.9 d → 7.3 d · 3 Apr 15:30 → 7 Apr 11:30"
QString spanLine(const QString& name, WorkTime from, WorkTime to, TimeUnit unit, const QString& days) {
    const QString times =
        tr("%1 %2 → %3")
            .arg(name, durationWords(from.time_since_epoch(), unit), durationWords(to.time_since_epoch(), unit));
    return withDay(times, days);
}

void addDates(QStringList& lines, const MapContent& content, Id<Touchpoint> id) {
    const IncrementalSchedule& schedule = content.session().schedule();
    const Dates* dates = schedule.dates(id);
    if (!dates) {
        lines << tr("On a cycle of dependencies: it has no dates");
        return;
    }
    const TimeUnit unit = content.unit();
    const bool isDated = content.session().document().journey().startDate.has_value();
    const auto clock = isDated ? schedule.clockDates(id) : std::nullopt;
    if (schedule.standing(id) == Standing::Done) {
        lines << spanLine(tr("Done"), dates->earlyStart, dates->earlyFinish, unit,
                          clock ? spanWords(clock->earlyStart, clock->earlyFinish) : QString());
        return;
    }
    lines << spanLine(schedule.standing(id) == Standing::Begun ? tr("Under way") : tr("Early"), dates->earlyStart,
                      dates->earlyFinish, unit, clock ? spanWords(clock->earlyStart, clock->earlyFinish) : QString())
          << spanLine(tr("Late"), dates->lateStart, dates->lateFinish, unit,
                      clock ? spanWords(clock->lateStart, clock->lateFinish) : QString())
          << (dates->isCritical() ? tr("Critical: a delay here delays the journey")
                                  : tr("Float %1").arg(durationWords(dates->totalFloat, unit)));
}

void addRisk(QStringList& lines, const MapContent& content, Id<Touchpoint> id) {
    const RiskView& view = content.risk();
    const TouchpointRisk* risk = view.figures ? view.figures->find(id) : nullptr;
    if (!risk) return;
    lines << tr("Decides the end in %1 of the runs").arg(chanceWords(*Probability::from(risk->criticality)));
    if (!risk->finishP80) return;
    const JourneyDays days(content.session().document(), content.session().schedule());
    lines << withDay(tr("80 % sure to be over by %1").arg(durationWords(*risk->finishP80, content.unit())),
                     days.dayOf(risk->finishP80Time));
}

// The name, if the card does not show all of it.
QString cutName(MapContent& content, Id<Touchpoint> id, double zoom) {
    const CardFace& face = content.faceAt(*content.card(id), zoom);
    const std::vector<FittedText>& lines = face.far ? face.far->lines : face.nameLines;
    QStringList shown;
    for (const FittedText& line : lines) shown << line.text;
    // Lines may break inside a word.
    const auto letters = [](QString text) { return text.remove(' '); };
    const bool isWhole = zoom >= kNameZoom && letters(shown.join(QString())) == letters(face.name.simplified());
    return isWhole ? QString() : face.name.simplified();
}

}  // namespace

QString cardHelp(MapContent& content, Id<Touchpoint> id, double zoom) {
    const ScenarioMark* mark = content.scenario().markIn(content.lens(), id);
    if (content.lens() == Lens::Journey && !mark) return cutName(content, id, zoom);
    const Touchpoint& row = content.session().document().table<Touchpoint>().at(id);
    const GanttRow* planned = content.lens() == Lens::Chain ? content.chain().row(id) : nullptr;
    if (planned) return planned->details;
    QStringList lines{
        (QString::fromStdString(row.code) + QStringLiteral("  ") + QString::fromStdString(row.name)).simplified()};
    addDates(lines, content, id);
    if (content.lens() == Lens::Risk) addRisk(lines, content, id);
    const auto note = content.notes().find(id);
    if (note != content.notes().end() && !note->second.help.isEmpty()) lines << note->second.help;
    if (mark) {
        lines
            << tr("With %1: %2").arg(content.scenario().name, QString(mark->help).replace('\n', QStringLiteral(", ")));
    }
    return lines.join('\n');
}

std::optional<CardMarkHit> cardMarkAt(MapContent& content, double zoom, QPointF place) {
    if (content.lens() != Lens::Journey ||
        overviewDetail(content, QRectF(place, place), zoom) != OverviewDetail::Everything)
        return std::nullopt;
    std::optional<CardMarkHit> hit;
    for (const CardLook* look : content.cardsIn(cardBounds(QRectF(place, QSizeF(0.01, 0.01))))) {
        const CardFace& face = content.faceAt(*look, zoom);
        if (face.far && face.far->iconSize == 0.0) continue;
        if (const auto kind = markAt(look->rect, face.marks, markScale(face), place)) hit = {look->id, *kind};
    }
    return hit;
}

Id<Touchpoint> cardOrMarkAt(MapContent& content, double zoom, QPointF place) {
    const auto mark = cardMarkAt(content, zoom, place);
    return mark ? mark->card : content.touchpointAt(place);
}

QString cardHelpAt(MapContent& content, Id<Touchpoint> id, double zoom, QPointF place) {
    const auto mark = cardMarkAt(content, zoom, place);
    const Experience* felt = content.session().document().find(experienceOf(id));
    if (!mark || mark->card != id || !felt) return cardHelp(content, id, zoom);
    const bool isPain = mark->kind == CardMarkKind::PainPoints;
    return (isPain ? tr("Pain points") : tr("Opportunities")) + '\n' +
           QString::fromStdString(isPain ? felt->painPoints : felt->opportunities);
}

}  // namespace waymark
