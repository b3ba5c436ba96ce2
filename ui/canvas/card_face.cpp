#include "ui/canvas/card_face.h"

#include <algorithm>

#include <QStringList>

#include "ui/canvas/card_style.h"
#include "ui/style/icons.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kLeastChannel = 30.0;  // in which a name is cut
constexpr double kTextWidth = layout::kCardSize.width - card::kTextLeft - card::kTextRight;
constexpr double kCellWidth = layout::kCardSize.width / 3.0 - 4.0;

// A time was never given, which is no time of zero: one that was typed is fixed.
bool isWithoutTime(const Touchpoint& touchpoint) {
    const Estimate& estimate = touchpoint.estimate;
    return estimate.distribution != Distribution::Observed && estimate.distribution != Distribution::Fixed &&
           estimate.pessimistic == Minutes{0};
}

FittedText cell(const QString& text, const QFont& font) { return fitLine(text, font, kCellWidth); }

QStringList captionParts(const Document& document, const Touchpoint& touchpoint) {
    QStringList parts{QString::fromStdString(touchpoint.code)};
    if (const Stage* stage = document.find(touchpoint.stage)) parts << QString::fromStdString(stage->name).simplified();
    return parts;
}

void setCaption(CardFace& face, const QStringList& parts) {
    face.caption = fitLine(parts.join(QStringLiteral(" · ")), cardFonts().caption, layout::kCardSize.width);
}

void fitNames(CardFace& face, bool hasCaption) {
    const auto roomFor = [](const QString& icon) { return icon.isEmpty() ? 0.0 : card::kIcon + card::kIconGap; };
    face.nameLines = fitLines(face.name, cardFonts().name, kTextWidth - roomFor(face.kindIcon), 2);
    face.chainName = fitLines((face.code + ' ' + face.name).simplified(), cardFonts().name, kTextWidth, 2);
    const QString title = hasCaption ? face.name : face.code + ' ' + face.name;
    face.boxName = fitLine(title.simplified(), cardFonts().name,
                           layout::kCardSize.width - 2.0 * card::kBoxInset - roomFor(face.boxIcon));
}

void fitDates(CardFace& face, const Dates* dates, Minutes duration, TimeUnit unit) {
    const CardFonts& fonts = cardFonts();
    const QString none = QStringLiteral("–");
    const auto at = [&](WorkTime time) { return durationNumber(time.time_since_epoch(), unit); };
    face.early = {cell(dates ? at(dates->earlyStart) : none, fonts.meta),
                  cell(durationNumber(duration, unit), fonts.strong),
                  cell(dates ? at(dates->earlyFinish) : none, fonts.meta)};
    face.late = {cell(dates ? at(dates->lateStart) : none, fonts.meta),
                 cell(dates ? durationNumber(dates->totalFloat, unit) : none, fonts.strong),
                 cell(dates ? at(dates->lateFinish) : none, fonts.meta)};
    // What is done has neither another time nor float.
    if (!face.isDone) return;
    face.late = {FittedText{}, cell(tr("done"), fonts.strong), FittedText{}};
}

}  // namespace

CardFace cardFace(const Document& document, const IncrementalSchedule& schedule, Id<Touchpoint> id, TimeUnit unit,
                  MapLayout layout) {
    const Touchpoint& touchpoint = document.table<Touchpoint>().at(id);
    const Dates* dates = schedule.dates(id);
    const Minutes duration = dates ? dates->duration() : durationOn(touchpoint.estimate, Basis::Expected);

    CardFace face;
    face.id = id;
    face.kind = touchpoint.kind;
    face.code = QString::fromStdString(touchpoint.code);
    face.name = QString::fromStdString(touchpoint.name);
    if (const Experience* experience = document.find(experienceOf(id))) face.emotion = experience->emotion;
    face.marks = cardMarks(document, id);
    face.isCritical = dates && dates->isCritical();
    face.isDone = schedule.standing(id) == Standing::Done;
    if (touchpoint.kind != TouchpointKind::Contact) face.kindIcon = iconOf(touchpoint.kind);
    if (touchpoint.kind != TouchpointKind::Backstage) face.boxIcon = face.kindIcon;

    const QString channel = QString::fromStdString(touchpoint.channel);
    face.channelIcon = iconOfChannel(channel);
    if (touchpoint.kind != TouchpointKind::Milestone) {
        face.hasTime = !isWithoutTime(touchpoint);
        // As long as it is ahead: what has begun takes the time from its real start on.
        const bool isWait = isElapsed(touchpoint.estimate.unit) && schedule.standing(id) == Standing::Ahead;
        const QString time = isWait ? expectedWords(touchpoint.estimate, touchpoint.estimate.unit)
                                    : durationWords(duration, ownUnit(duration));
        const QString words = face.hasTime ? time : tr("no time");
        face.time = fitLine(words, cardFonts().meta, kTextWidth);
    }
    const double iconRoom = face.channelIcon.isEmpty() ? 0.0 : card::kIcon + card::kIconGap;
    const double channelRoom = kTextWidth - iconRoom - face.time.width - 2.0 * card::kIconGap;
    face.channel = fitLine(channel.simplified(), cardFonts().meta, std::max(0.0, channelRoom));
    const bool isWhole = face.channel.text == channel.simplified();
    if (!isWhole && channelRoom < kLeastChannel) face.channel = {};  // its icon says more than two letters

    const bool hasCaption = !showsBands(layout);
    fitNames(face, hasCaption);
    fitDates(face, dates, duration, unit);
    if (hasCaption) setCaption(face, captionParts(document, touchpoint));
    return face;
}

void addDays(CardFace& face, const Document& document, const QString& days, MapLayout layout) {
    if (days.isEmpty()) return;
    QStringList parts =
        showsBands(layout) ? QStringList() : captionParts(document, document.table<Touchpoint>().at(face.id));
    // In front of the name of the stage, which may be cut.
    parts.insert(std::min<qsizetype>(1, parts.size()), days);
    setCaption(face, parts);
}

std::optional<ChainFace> chainFace(const ChainLayer& layer, Id<Touchpoint> id) {
    const GanttRow* row = layer.row(id);
    if (!row) return std::nullopt;
    ChainFace face;
    face.place = row->place;
    face.feedingChain = row->feedingChain;
    face.colour = row->colour;
    face.isPale = layer.isPale();
    const CardFonts& fonts = cardFonts();
    face.standing = fitLine(row->standing, fonts.meta, kTextWidth);
    if (!row->isMilestone()) face.time = fitLine(row->length, fonts.meta, kTextWidth);
    const double room = kTextWidth - face.time.width - 2.0 * card::kIconGap;
    face.resources = fitLine(row->resources, fonts.meta, std::max(0.0, room));
    if (!row->buffers.empty()) {
        // Of several the one that lacks most, else the last.
        const auto buffer = std::ranges::max_element(row->buffers.rbegin(), row->buffers.rend(), {},
                                                     [](const GanttBuffer& one) { return one.wanted - one.placed; });
        face.buffer = fitLine(buffer->shortWords, fonts.label, layout::kCardSize.width - 38.0);
    }
    return face;
}

QString bigFigure(const CardFace& face, Lens lens) {
    if (lens == Lens::Risk && face.risk) return face.risk->share.text;
    if (lens == Lens::Chain && face.chain) return face.chain->time.text;
    if (showsNotes(lens) && face.note) return face.note->figure.text;
    return face.time.text;
}

FarText farTextOf(const CardFace& face, const Touchpoint& row, const CardTextPlan& plan, Lens lens, bool isBig) {
    const FarWords words = plan.isCode ? FarWords{QString::fromStdString(row.code), {}, {}, false, false}
                           : isBig     ? FarWords{face.name, {}, bigFigure(face, lens), false, false}
                                       : FarWords{face.name, QString::fromStdString(row.channel).simplified(),
                                              face.time.text, !face.kindIcon.isEmpty(), !face.channelIcon.isEmpty()};
    FarText text;
    if (isBig && !plan.isCode && face.mark && !face.mark->words.text.isEmpty()) {
        FarWords changed = words;
        changed.time = face.mark->words.text;
        text = fitFarText(changed, plan, lens);
    }
    if (!text.hasMeta || text.time.text.endsWith(QChar(u'…'))) text = fitFarText(words, plan, lens);
    if (isBig) text.iconSize = 0.0;
    return text;
}

}  // namespace waymark
