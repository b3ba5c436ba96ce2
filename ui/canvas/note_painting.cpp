#include "ui/canvas/note_painting.h"

#include <algorithm>
#include <array>

#include "ui/canvas/card_style.h"
#include "ui/canvas/risk_painting.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kOnlyLine = 28.0;  // baselines, from the top of the card
constexpr double kFirstLine = 21.0;
constexpr double kSecondLine = 35.5;
constexpr double kFigureLine = 54.0;
constexpr double kGaugeHeight = 4.0;
constexpr double kGaugeGap = 7.0;  // under the gauge
constexpr double kDearest = 0.34;  // of the accent in the dearest card
constexpr double kMarkRadius = 6.5;
constexpr double kBubbleIcon = 11.0;
constexpr int kSwatches = 5;
constexpr double kLegendHeight = 20.0;
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
    painter.drawText(QPointF(tag.left() + kBubbleIcon + 6.0, tag.bottom() - 4.0), count.text);
}

void paintGauge(QPainter& painter, const QRectF& rect, double share, const Theme& theme) {
    const QRectF track(rect.left() + card::kTextRight, rect.bottom() - kGaugeGap - kGaugeHeight,
                       rect.width() - 2.0 * card::kTextRight, kGaugeHeight);
    const double radius = kGaugeHeight / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(track, radius, radius);
    if (share <= 0.0) return;
    painter.setBrush(theme.accent);
    const double width = std::max(kGaugeHeight, track.width() * share);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(width, kGaugeHeight)), radius, radius);
}

void paintTexts(QPainter& painter, const QRectF& rect, const CardFace& face, const Theme& theme) {
    const CardNote note = face.note.value_or(CardNote{});
    const double left = rect.left() + card::kTextRight;
    const double right = rect.right() - card::kTextRight;
    painter.setFont(cardFonts().name);
    painter.setPen(theme.text);
    const bool isLong = face.nameLines.size() > 1;
    if (!face.nameLines.empty()) {
        painter.drawText(QPointF(left, rect.top() + (isLong ? kFirstLine : kOnlyLine)), face.nameLines[0].text);
    }
    if (isLong) painter.drawText(QPointF(left, rect.top() + kSecondLine), face.nameLines[1].text);
    painter.setFont(cardFonts().strong);
    painter.setPen(note.isKnown ? theme.text : theme.faint);
    painter.drawText(QPointF(left, rect.top() + kFigureLine), note.figure.text);
    painter.setFont(cardFonts().meta);
    painter.setPen(theme.muted);
    painter.drawText(QPointF(right - note.remark.width, rect.top() + kFigureLine), note.remark.text);
}

struct LegendWords {
    FittedText first, second, meaning;
};
FittedText entry(const QString& words) { return fitLine(words, cardFonts().meta, 1000.0); }
LegendWords moneyWordsOfLegend() {
    return {entry(tr("free")), entry(tr("dearest")),
            entry(tr("cost per pass, share of the whole · disc: initiatives that change it"))};
}
std::array<FittedText, 3> verdictEntries() {
    return {entry(tr("meets its target")), entry(tr("cannot tell")), entry(tr("misses it"))};
}

FittedText commentsEntry() { return entry(tr("what customers say")); }

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
    const CardNote note = face.note.value_or(CardNote{});
    const bool isMoney = lens == Lens::Money;
    painter.setPen(isMoney || note.verdict == Verdict::None ? QPen(theme.line, 1.0)
                                                            : QPen(colourOf(note.verdict, theme), 1.6));
    painter.setBrush(noteColour(lens, note.heat, theme));
    painter.drawRoundedRect(rect, card::kRadius, card::kRadius);
    paintTexts(painter, rect, face, theme);
    if (isMoney) {
        paintGauge(painter, rect, note.heat, theme);
        if (note.count > 0) paintCount(painter, rect, note.count, theme);
    } else {
        paintMark(painter, QPointF(rect.right() - 4.0, rect.top() + 3.0), note.verdict, theme);
        if (!note.comments.text.isEmpty()) paintComments(painter, rect, note.comments, theme);
    }
}

QSizeF noteLegendSize(Lens lens, double room) {
    if (lens == Lens::Money) {
        const LegendWords words = moneyWordsOfLegend();
        const double scale = kSwatches * kSwatch + 2.0 * kLegendGap + words.first.width + words.second.width;
        const double whole = scale + kEntryGap + words.meaning.width;
        if (whole <= room) return {whole, kLegendHeight};
        return {std::max(scale, words.meaning.width), 2.0 * kLegendHeight};
    }
    double width = -kEntryGap;
    for (const FittedText& words : verdictEntries()) width += kSwatch + kLegendGap + words.width + kEntryGap;
    const double comments = kSwatch + kLegendGap + commentsEntry().width;
    if (width + kEntryGap + comments <= room) return {width + kEntryGap + comments, kLegendHeight};
    return {std::max(width, comments), 2.0 * kLegendHeight};
}

void paintNoteLegend(QPainter& painter, QPointF at, Lens lens, const Theme& theme, double width) {
    double baseline = at.y() + kLegendHeight / 2.0 + 4.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(cardFonts().meta);
    double x = at.x();
    const auto say = [&](const FittedText& words) {
        painter.setFont(cardFonts().meta);
        painter.setPen(theme.muted);
        painter.drawText(QPointF(x, baseline), words.text);
        x += words.width;
    };
    if (lens == Lens::Money) {
        const LegendWords words = moneyWordsOfLegend();
        say(words.first);
        x += kLegendGap;
        painter.setPen(QPen(theme.line, 1.0));
        for (int step = 0; step < kSwatches; ++step) {
            painter.setBrush(noteColour(lens, step / (kSwatches - 1.0), theme));
            painter.drawRect(QRectF(x, at.y() + 4.0, kSwatch, kLegendHeight - 8.0));
            x += kSwatch;
        }
        x += kLegendGap;
        say(words.second);
        x += kEntryGap;
        if (noteLegendSize(lens, width).height() > kLegendHeight) {
            x = at.x();
            baseline += kLegendHeight;
        }
        return say(words.meaning);
    }
    const auto entries = verdictEntries();
    for (std::size_t k = 0; k < entries.size(); ++k) {
        paintMark(painter, QPointF(x + kMarkRadius, at.y() + kLegendHeight / 2.0), kVerdicts[k], theme);
        x += kSwatch + kLegendGap;
        say(entries[k]);
        x += kEntryGap;
    }
    if (noteLegendSize(lens, width).height() > kLegendHeight) {
        x = at.x();
        baseline += kLegendHeight;
    }
    const double top = baseline - kLegendHeight / 2.0 - 4.0;
    paintIcon(painter, QStringLiteral("chat"), QRectF(x, top + 3.0, kSwatch, kSwatch), theme.accent);
    x += kSwatch + kLegendGap;
    say(commentsEntry());
}

}  // namespace waymark
