#include "ui/canvas/note_painting.h"

#include <algorithm>
#include <array>

#include "ui/canvas/card_style.h"
#include "ui/canvas/figure_card.h"
#include "ui/canvas/risk_painting.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kDearest = 0.34;  // of the accent in the dearest card
constexpr double kMarkRadius = 6.5;
constexpr double kBubbleIcon = 11.0;
constexpr double kSwatch = 14.0;
constexpr double kLegendGap = 8.0;
constexpr double kEntryGap = 24.0;

constexpr std::array kVerdicts{Verdict::Good, Verdict::Unclear, Verdict::Bad};

QColor colourOf(Verdict verdict, const Theme& theme) {
    switch (verdict) {
        case Verdict::Good: return theme.good;
        case Verdict::Unclear: return theme.warning;
        case Verdict::Bad: return theme.critical;
        case Verdict::None: break;
    }
    return theme.line;
}

// A tick, a question or a cross in a disc: told by shape as well as by colour.
void paintMark(QPainter& painter, QPointF centre, Verdict verdict, const Theme& theme) {
    if (verdict == Verdict::None) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(verdict, theme));
    painter.drawEllipse(centre, kMarkRadius, kMarkRadius);
    painter.setPen(QPen(theme.panel, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return centre + QPointF(x, y); };
    if (verdict == Verdict::Good) {
        painter.drawLine(at(-2.8, 0.3), at(-0.8, 2.4));
        painter.drawLine(at(-0.8, 2.4), at(3.0, -2.3));
    } else if (verdict == Verdict::Bad) {
        painter.drawLine(at(-2.3, -2.3), at(2.3, 2.3));
        painter.drawLine(at(-2.3, 2.3), at(2.3, -2.3));
    } else {
        painter.setFont(cardFonts().badge);
        painter.drawText(QRectF(centre.x() - 9.0, centre.y() - 9.0, 18.0, 18.0), Qt::AlignCenter, QStringLiteral("?"));
    }
}

void paintCount(QPainter& painter, const QRectF& rect, int count, const Theme& theme) {
    const QPointF centre(rect.right() - 4.0, rect.top() + 3.0);
    painter.setPen(QPen(theme.panel, 2.0));
    painter.setBrush(theme.accent);
    painter.drawEllipse(centre, 8.0, 8.0);
    painter.setPen(theme.onAccent);
    painter.setFont(cardFonts().badge);
    painter.drawText(QRectF(centre.x() - 9.0, centre.y() - 9.0, 18.0, 18.0), Qt::AlignCenter, QString::number(count));
}

// A speech bubble across the lower edge.
void paintComments(QPainter& painter, const QRectF& rect, const FittedText& count, const Theme& theme) {
    const double width = kBubbleIcon + count.width + 11.0;
    const QRectF tag(rect.right() - width - 8.0, rect.bottom() - 8.0, width, 15.0);
    painter.setPen(QPen(theme.line, 1.0));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(tag, 4.0, 4.0);
    paintIcon(painter, QStringLiteral("chat"), QRectF(tag.left() + 3.0, tag.top() + 2.0, kBubbleIcon, kBubbleIcon),
              theme.accent);
    painter.setFont(cardFonts().label);
    painter.setPen(theme.text);
    drawFitted(painter, {tag.left() + kBubbleIcon + 6.0, tag.bottom() - 4.0}, count);
}

HeatLegend moneyLegend(const Theme& theme) {
    return {legendEntry(tr("free")), legendEntry(tr("dearest")),
            legendEntry(tr("cost per pass, share of the whole · disc: initiatives that change it")),
            [&theme](double heat) { return noteColour(Lens::Money, heat, theme); }};
}
std::array<FittedText, 3> verdictEntries() {
    return {legendEntry(tr("meets its target")), legendEntry(tr("cannot tell")), legendEntry(tr("misses it"))};
}

FittedText commentsEntry() { return legendEntry(tr("what customers say")); }

}  // namespace

void addNote(CardFace& face, const NoteLayer& notes) {
    CardNote note;
    const CardFonts& fonts = cardFonts();
    const double room = layout::kCardSize.width - 2.0 * card::kTextRight;
    const auto found = notes.find(face.id);
    const bool isKnown = found != notes.end() && !found->second.figure.isEmpty();
    note.isKnown = isKnown;
    note.figure = fitLine(isKnown ? found->second.figure : QStringLiteral("–"), fonts.strong, room);
    const bool isCut = isKnown && note.figure.text != found->second.figure;
    if (isCut && !found->second.shortFigure.isEmpty())
        note.figure = fitLine(found->second.shortFigure, fonts.strong, room);
    if (found != notes.end()) {
        note.heat = found->second.heat;
        note.verdict = found->second.verdict;
        note.count = found->second.count;
        const int comments = found->second.comments;
        if (comments > 0) note.comments = fitLine(QString::number(comments), fonts.label, room);
        note.remark = fitLine(found->second.remark, fonts.meta, std::max(0.0, room - note.figure.width - 6.0));
        // Beside two figures there may be no room for a share, of which no part is worth reading.
        if (!found->second.shortFigure.isEmpty() && note.remark.text != found->second.remark) note.remark = {};
    }
    face.note = note;
}

QColor noteColour(Lens lens, double heat, const Theme& theme) {
    if (lens == Lens::Measures) return heatColour(0.5 * heat, theme);
    return mixed(theme.accent, theme.panel, kDearest * std::clamp(heat, 0.0, 1.0));
}

void paintNoteCard(QPainter& painter, const QRectF& rect, const CardFace& face, Lens lens, const Theme& theme) {
    static const CardNote none;
    const CardNote& note = face.note ? *face.note : none;  // no copy: the card keeps the shapes of its letters
    const bool isMoney = lens == Lens::Money;
    painter.setPen(isMoney || note.verdict == Verdict::None ? QPen(theme.line, 1.0)
                                                            : QPen(colourOf(note.verdict, theme), 1.6));
    painter.setBrush(noteColour(lens, note.heat, theme));
    painter.drawRoundedRect(rect, card::kRadius, card::kRadius);
    paintFigureTexts(painter, rect, face,
                     {note.figure, note.isKnown ? theme.text : theme.faint, note.remark, theme.muted}, theme);
    if (isMoney) {
        paintGauge(painter, rect, note.heat, theme.accent, theme);
        if (note.count > 0) paintCount(painter, rect, note.count, theme);
    } else {
        paintMark(painter, QPointF(rect.right() - 4.0, rect.top() + 3.0), note.verdict, theme);
        if (!note.comments.text.isEmpty()) paintComments(painter, rect, note.comments, theme);
    }
}

QSizeF noteLegendSize(Lens lens, double room) {
    if (lens == Lens::Money) return heatLegendSize(moneyLegend(themeOf(ThemeKind::Light)), room);
    double width = -kEntryGap;
    for (const FittedText& words : verdictEntries()) width += kSwatch + kLegendGap + words.width + kEntryGap;
    const double comments = kSwatch + kLegendGap + commentsEntry().width;
    if (width + kEntryGap + comments <= room) return {width + kEntryGap + comments, kHeatLegendRow};
    return {std::max(width, comments), 2.0 * kHeatLegendRow};
}

void paintNoteLegend(QPainter& painter, QPointF at, Lens lens, const Theme& theme, double width) {
    if (lens == Lens::Money) return paintHeatLegend(painter, at, moneyLegend(theme), theme, width);
    double baseline = at.y() + kHeatLegendRow / 2.0 + 4.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(cardFonts().meta);
    double x = at.x();
    const auto say = [&](const FittedText& words) {
        painter.setFont(cardFonts().meta);
        painter.setPen(theme.muted);
        drawFitted(painter, {x, baseline}, words);
        x += words.width;
    };
    const auto entries = verdictEntries();
    for (std::size_t k = 0; k < entries.size(); ++k) {
        paintMark(painter, QPointF(x + kMarkRadius, at.y() + kHeatLegendRow / 2.0), kVerdicts[k], theme);
        x += kSwatch + kLegendGap;
        say(entries[k]);
        x += kEntryGap;
    }
    if (noteLegendSize(lens, width).height() > kHeatLegendRow) {
        x = at.x();
        baseline += kHeatLegendRow;
    }
    const double top = baseline - kHeatLegendRow / 2.0 - 4.0;
    paintIcon(painter, QStringLiteral("chat"), QRectF(x, top + 3.0, kSwatch, kSwatch), theme.accent);
    x += kSwatch + kLegendGap;
    say(commentsEntry());
}

}  // namespace waymark
