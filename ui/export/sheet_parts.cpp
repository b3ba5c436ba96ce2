#include "ui/export/sheet_parts.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <QFontMetricsF>
#include <QPainter>

#include "core/base/probability.h"
#include "core/chain/chain_progress.h"
#include "core/model/feelings.h"
#include "core/schedule/classical_chance.h"
#include "core/value/defined.h"
#include "ui/canvas/card_colours.h"
#include "ui/canvas/card_marks.h"
#include "ui/canvas/emotion_lines.h"
#include "ui/canvas/legend.h"
#include "ui/canvas/note_painting.h"
#include "ui/canvas/text_fit.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/execution_view.h"
#include "ui/charts/finish_picture.h"
#include "ui/charts/gantt_chart.h"
#include "ui/style/date_words.h"
#include "ui/style/icons.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kOneLine = 10'000;  // wide enough for any legend

// The legend of the page.
constexpr double kPageLegend = 112.0;  // height
constexpr double kFurtherRow = 28.0;   // of the Journey lens, for curves and for owners
constexpr double kRowTitle = 100.0;    // width

bool namesCurves(const Document& document, const ExportSettings& settings) {
    return showsEmotions(settings) && !document.table<Persona>().empty();
}

// Where there are neither icons nor marks on the cards, a map of journeys does not explain them.
bool isKeyShort(const Document& document, bool hasNamesOnly) { return hasNamesOnly && document.table<Vote>().empty(); }

// A label above a figure above a remark, as in the bar of live figures.
struct Figure {
    QString label, figure, remark;
    QColor colour;
};

std::vector<Figure> chainFigures(const SheetText& text, const JourneyDays& days) {
    const ChainPlan& plan = *text.settings.plan;
    const TimeUnit unit = unitOf(plan);
    if (const auto forecast = planForecast(text.document, plan)) {
        const auto end = static_cast<double>(forecast->end.count());
        return {
            {withDay(tr("Will end"), days.dayOf(forecast->endTime)), durationWords(end, unit),
             tr("%1 of the buffer used").arg(percentWords(forecast->bufferUsed)),
             end > forecast->promised ? text.theme.critical : text.theme.text},
            {withDay(tr("Promised end"), days.dayOf(forecast->promisedTime)), durationWords(forecast->promised, unit),
             tr("%1 of the chain done").arg(percentWords(forecast->chainDone)), text.theme.text}};
    }
    const QString length = durationWords(plan.makespan, unit);
    const QString remark = text.after ? tr("of the journey as it is") : proofWords(plan);
    return {{tr("Critical chain"), length, remark, text.theme.text},
            {withDay(tr("Finish"), days.dayOf(plan.finishTime())), durationWords(plan.finish(), unit),
             tr("with %1 project buffer").arg(durationWords(plan.projectBuffer, unit)), text.theme.text}};
}

Figure promiseFigure(const SheetText& text, const JourneyDays& days) {
    const PromisedEnd limit = *promisedEnd(text.document);
    const TimeUnit unit = displayUnit(text.schedule.finish());
    const QString label = withDay(tr("Promise %1").arg(durationWords(limit.work, unit)), days.dayOf(limit.time));
    if (showsRisk(text.settings) && text.settings.risk.figures) {
        const double kept = text.settings.risk.figures->finish.chanceBy(limit.time).value;
        const QString remark = text.after ? tr("kept as it is, simulated") : tr("kept, simulated");
        return {label, chanceWords(*Probability::from(kept)), remark, chanceColour(kept, text.theme)};
    }
    const Probability chance = classicalChance(text.schedule, limit);
    if (!text.after)
        return {label, chanceWords(chance), tr("kept, by classical PERT"), chanceColour(chance.value(), text.theme)};
    const Probability then = classicalChance(text.after->schedule, limit);
    return {label, tr("%1 → %2").arg(chanceWords(chance), chanceWords(then)), tr("kept, by classical PERT"),
            chanceColour(then.value(), text.theme)};
}

// With a scenario before and after, and on which day it would be over then.
Figure expectedFigure(const SheetText& text, const JourneyDays& days) {
    const TimeUnit unit = displayUnit(text.schedule.finish());
    const QString now = durationWords(text.schedule.finish(), unit);
    if (!text.after) {
        return {withDay(tr("Expected"), days.dayOf(text.schedule.finishTime())), now,
                (text.schedule.isUnderWay() ? tr("± %1, under way") : tr("± %1"))
                    .arg(durationWords(std::sqrt(text.schedule.criticalPath().variance), unit)),
                text.theme.text};
    }
    const IncrementalSchedule& schedule = text.after->schedule;
    return {withDay(tr("Expected"), JourneyDays(text.after->document, schedule).dayOf(schedule.finishTime())),
            tr("%1 → %2").arg(now, durationWords(schedule.finish(), unit)), tr("with the scenario"), text.theme.text};
}

// What a pass costs before and after, on a map of money.
Figure passFigure(const SheetText& text) {
    const std::string& currency = text.document.journey().currency;
    const auto words = [&](double minorUnits) {
        return moneyWords(rounded(minorUnits).value_or(Money{kLargestAmount}), currency);
    };
    const QString now = words(expectedCost(text.document).expected);
    if (!text.after) return {tr("Cost per pass"), now, tr("on the average"), text.theme.text};
    return {tr("Cost per pass"), words(text.after->cost.expected), tr("as it is %1").arg(now), text.theme.text};
}

std::vector<Figure> figuresOf(const SheetText& text) {
    const JourneyDays days(text.document, text.schedule);
    if (showsChain(text.settings)) return chainFigures(text, days);
    std::vector<Figure> figures;
    if (text.settings.chart == Chart::Map && text.settings.lens == Lens::Money) figures.push_back(passFigure(text));
    figures.push_back(expectedFigure(text, days));
    if (text.document.journey().promise) figures.push_back(promiseFigure(text, days));
    if (showsRisk(text.settings) && text.settings.risk.figures) {
        const FinishDistribution& simulated = text.settings.risk.figures->finish;
        const double sure = simulated.quantile(0.8).value;
        const QString runs = runsWords(simulated.runs());
        figures.push_back({withDay(tr("80 % sure by"), days.dayOf(simulated.timeOf(0.8))),
                           durationWords(sure, displayUnit(text.schedule.finish())),
                           text.after ? tr("as it is, of %1").arg(runs) : tr("of %1").arg(runs), text.theme.text});
    }
    return figures;
}

QString chartWords(const ExportSettings& settings) {
    switch (settings.chart) {
        case Chart::Map: break;
        case Chart::Gantt: return tr("Critical chain with buffers");
        case Chart::Fever: return tr("Fever chart");
        case Chart::Crash: return tr("Time and cost");
        case Chart::Finish: return tr("Finish curve");
        case Chart::Load: return tr("Load of the resources");
        case Chart::Trends: return tr("Trends of measures");
        case Chart::Keys: return tr("Key touchpoints");
        case Chart::Baselines: return tr("Baselines");
        case Chart::Frontier: return tr("What a budget can bring");
        case Chart::Options: return tr("Initiatives side by side");
        case Chart::Tornado: return tr("What the worth of initiatives hangs on");
        case Chart::Cost: return tr("Cost per pass");
    }
    switch (settings.lens) {
        case Lens::Journey: return tr("Journey map");
        case Lens::Pert: return tr("PERT chart");
        case Lens::Chain: return tr("Critical chain");
        case Lens::Risk: return tr("Risk map");
        case Lens::Money: return tr("Money map");
        case Lens::Measures: return tr("Map of measures");
    }
    return {};
}

QString subtitle(const SheetText& text) {
    QStringList parts{chartWords(text.settings)};
    QStringList personas;
    for (const Id<Persona> id : personasInOrder(text.document)) {
        personas << QString::fromStdString(text.document.table<Persona>().at(id).name);
    }
    if (const Scenario* scenario = showsScenario(text.settings) ? text.document.find(text.settings.scenario) : nullptr)
        parts << tr("with what “%1” changes").arg(QString::fromStdString(scenario->name).simplified());
    if (!text.settings.selection.empty()) parts << tr("selection");
    if (text.document.journey().startDate) {
        parts << tr("from %1 to %2")
                     .arg(dayWords(text.schedule.calendar().startTime(WorkTime{})),
                          dateTimeWords((text.after ? text.after->schedule : text.schedule).finishTime()));
    }
    if (!text.settings.date.isEmpty()) parts << text.settings.date;
    // Last, since names may be long and the rest may not be cut.
    if (!personas.isEmpty()) parts << tr("for %1").arg(personas.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(" · "));
}

void paintLineKey(QPainter& painter, const QPointF& at, const QPen& pen, const QString& words, const Theme& theme) {
    painter.setPen(pen);
    painter.drawLine(at, at + QPointF(36, 0));
    paintText(painter, QRectF(at.x() + 46, at.y() - 10, 420, 20), words, {12, FontWeight::Regular, theme.text});
}

void paintEmotionKey(QPainter& painter, const QPointF& at, const Theme& theme) {
    double x = at.x();
    for (int emotion = -2; emotion <= 2; ++emotion) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.emotion[static_cast<std::size_t>(emotion + 2)]);
        painter.drawRoundedRect(QRectF(x, at.y() - 8, 4, 16), 2, 2);
        const QString words = emotionWords(emotion);
        const QRectF where(x + 10, at.y() - 10, 110, 20);
        paintText(painter, where, words, {12, FontWeight::Regular, theme.text});
        x += 18 + QFontMetricsF(fontOf(12)).horizontalAdvance(words) + 18;
    }
}

void paintKindKey(QPainter& painter, const QPointF& at, const Theme& theme) {
    double x = at.x();
    for (const auto kind : {TouchpointKind::Contact, TouchpointKind::Backstage, TouchpointKind::Waiting,
                            TouchpointKind::Decision, TouchpointKind::Milestone}) {
        paintIcon(painter, iconOf(kind), QRectF(x, at.y() - 6, 12, 12), theme.muted);
        const QString words = kindWords(kind);
        paintText(painter, QRectF(x + 18, at.y() - 10, 160, 20), words, {12, FontWeight::Regular, theme.text});
        x += 18 + QFontMetricsF(fontOf(12)).horizontalAdvance(words) + 22;
    }
}

// Returns where the next text may begin.
double paintMarkKey(QPainter& painter, const QPointF& at, const SheetText& text) {
    const Theme& theme = text.theme;
    double x = at.x();
    const auto say = [&](double left, const QString& words) {
        paintText(painter, QRectF(left + 18, at.y() - 10, 160, 20), words, {12, FontWeight::Regular, theme.text});
        return left + 18 + QFontMetricsF(fontOf(12)).horizontalAdvance(words) + 22;
    };
    for (const auto& [kind, words] : {std::pair{CardMarkKind::PainPoints, tr("pain points")},
                                      std::pair{CardMarkKind::Opportunities, tr("opportunities")}}) {
        paintMarkShape(painter, kind, QRectF(x, at.y() - 5, 10, 10), theme);
        x = say(x, words);
    }
    if (!text.document.table<Vote>().empty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(QPointF(x + 5, at.y()), 4, 4);
        x = say(x, tr("dots of a vote"));
    }
    return x + 10;
}

// Whose curve is which: names in full where there is room for all of them.
void paintCurveKey(QPainter& painter, const QPointF& at, double width, const SheetText& text) {
    constexpr double kPiece = 30.0;
    constexpr double kPieceGap = 8.0;
    constexpr double kNameGap = 22.0;
    constexpr double kLeastShare = 110.0;
    Faces faces;
    const std::vector<EmotionLine> lines = emotionLines(text.document, {}, faces);
    const auto room = static_cast<std::size_t>(width / kLeastShare);
    const std::size_t named = lines.size() <= room ? lines.size() : room - 1;
    const QFont font = fontOf(12);
    double taken = 0.0;
    for (std::size_t k = 0; k < named; ++k) taken += QFontMetricsF(font).horizontalAdvance(nameOf(lines[k]));
    const double rest = width - static_cast<double>(named) * (kPiece + kPieceGap + kNameGap);
    const double widest = taken <= rest ? kOneLine : rest / static_cast<double>(named);
    QPointF next = at;
    const auto say = [&](const QString& words, double most) {
        const FittedText fitted = fitLine(words, font, most);
        painter.setFont(font);
        painter.setPen(text.theme.text);
        drawFitted(painter, next + QPointF(0, 4.5), fitted);
        next.rx() += fitted.width + kNameGap;
    };
    for (std::size_t k = 0; k < named; ++k) {
        painter.setPen(penOf(lines[k], k == 0, false, text.theme));
        painter.drawLine(next, next + QPointF(kPiece, 0));
        next.rx() += kPiece + kPieceGap;
        say(nameOf(lines[k]), widest);
    }
    if (named < lines.size()) say(QStringLiteral("+%1").arg(lines.size() - named), kOneLine);
}

void paintJourneyKey(QPainter& painter, const QRectF& where, const SheetText& text) {
    const Theme& theme = text.theme;
    const TextLook muted{12, FontWeight::Regular, theme.muted};
    QPointF row(where.left() + kRowTitle, where.top() + 30);
    const auto begin = [&](const QString& title) {
        paintText(painter, QRectF(where.left(), row.y() - 10, kRowTitle - 10, 20), title, muted);
    };
    begin(tr("Emotion"));
    paintEmotionKey(painter, row, theme);
    row.ry() += kFurtherRow;
    if (namesCurves(text.document, text.settings)) {
        begin(tr("Curves"));
        paintCurveKey(painter, row, where.width() - kRowTitle, text);
        row.ry() += kFurtherRow;
    }
    if (!isKeyShort(text.document, text.hasNamesOnly)) {
        begin(tr("Touchpoint"));
        paintKindKey(painter, row, theme);
        row.ry() += kFurtherRow;
        begin(tr("Marks"));
        const double end = paintMarkKey(painter, row, text);
        paintText(painter, QRectF(end, row.y() - 10, where.right() - end, 20), tr("Times are expected working time."),
                  muted);
        row.ry() += kFurtherRow;
    }
    if (!showsOwners(text.settings)) return;
    begin(tr("Owner"));
    paintOwnerLine(painter, row, where.width() - kRowTitle, ownersOf(text.document), theme);
}

void paintChainKey(QPainter& painter, const QRectF& where, const SheetText& text) {
    const Theme& theme = text.theme;
    const double top = where.top() + 20;
    QPen handOver(theme.critical, 2.4);
    handOver.setDashPattern({4.0, 3.0});
    paintLineKey(painter, QPointF(where.left(), top + 10), QPen(theme.critical, 2.6),
                 tr("critical chain: sets the end"), theme);
    paintLineKey(painter, QPointF(where.left(), top + 36), handOver,
                 tr("goes on when the same people are free; in other colours beside the chain"), theme);
    paintText(
        painter, QRectF(where.left(), top + 54, where.width(), 20),
        tr("Bars in cards: colour of who does it. Dashed outline: feeds the chain. Hatched: buffers. Times hold no "
           "safety; what was cut comes back as buffers."),
        {12, FontWeight::Regular, theme.muted});
}

}  // namespace

void paintTitleBlock(QPainter& painter, const QRectF& where, const SheetText& text) {
    const std::vector<Figure> figures = figuresOf(text);
    constexpr double gap = 28.0;
    std::vector<double> widths;  // as much as their words need, so that more is left for the names
    double x = where.right() + gap;
    for (const Figure& figure : figures) {
        const double widest = std::max({textWidth(figure.label, 11), textWidth(figure.remark, 11),
                                        textWidth(figure.figure, 22, FontWeight::SemiBold)});
        widths.push_back(std::ceil(widest) + gap);
        x -= widths.back();
    }
    const QRectF words(where.left(), where.top(), x - where.left() - 24, where.height());
    const QString name = QString::fromStdString(text.document.journey().name);
    paintText(painter, QRectF(words.left(), words.top(), words.width(), 36),
              name.isEmpty() ? tr("Untitled journey") : name, {26, FontWeight::SemiBold, text.theme.text});
    // In two lines, should it be long; only the names at its end may be cut.
    double baseline = words.top() + 53.0;
    painter.setFont(fontOf(13));
    painter.setPen(text.theme.muted);
    for (const FittedText& line : fitLines(subtitle(text), fontOf(13), words.width(), 2)) {
        drawFitted(painter, {words.left(), baseline}, line);
        baseline += 17.0;
    }
    for (std::size_t k = 0; k < figures.size(); ++k) {
        const Figure& figure = figures[k];
        const double figureWidth = widths[k];
        paintText(painter, QRectF(x, where.top(), figureWidth, 16), figure.label,
                  {11, FontWeight::Regular, text.theme.muted});
        paintText(painter, QRectF(x, where.top() + 16, figureWidth, 28), figure.figure,
                  {22, FontWeight::SemiBold, figure.colour});
        paintText(painter, QRectF(x, where.top() + 44, figureWidth, 16), figure.remark,
                  {11, FontWeight::Regular, text.theme.muted});
        x += figureWidth;
    }
    painter.setPen(QPen(text.theme.line, 1));
    painter.drawLine(QPointF(where.left(), where.bottom()), QPointF(where.right(), where.bottom()));
}

double pageLegendHeight(const Document& document, const ExportSettings& settings, bool hasNamesOnly) {
    const bool isShort = settings.lens == Lens::Journey && isKeyShort(document, hasNamesOnly);
    return kPageLegend - (isShort ? 2.0 * kFurtherRow : 0.0) + (namesCurves(document, settings) ? kFurtherRow : 0.0) +
           (showsOwners(settings) ? kFurtherRow : 0.0);
}

void paintPageLegend(QPainter& painter, const QRectF& where, const SheetText& text) {
    const Theme& theme = text.theme;
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(where.topLeft(), where.topRight());
    const double top = where.top() + 20;
    if (text.settings.lens == Lens::Pert) {
        if (!text.hasNamesOnly) paintBoxKey(painter, QRectF(where.left(), top, 204, 78), theme);
        const double x = where.left() + (text.hasNamesOnly ? 0 : 240);
        paintLineKey(painter, QPointF(x, top + 12), QPen(theme.critical, 2.6),
                     tr("critical: a delay here delays the journey"), theme);
        paintLineKey(painter, QPointF(x, top + 38), QPen(theme.edge, 1.3), tr("has float"), theme);
        const QString unit = unitWords(displayUnit(text.schedule.finish()));
        paintText(painter, QRectF(x, top + 54, where.right() - x, 20),
                  text.hasNamesOnly ? tr("Times are expected working time.")
                                    : tr("Times in %1 from the start. Expected time = (optimistic + 4 × most likely + "
                                         "pessimistic) / 6.")
                                          .arg(unit),
                  {12, FontWeight::Regular, theme.muted});
        return;
    }
    if (text.settings.lens == Lens::Chain) return paintChainKey(painter, where, text);
    if (text.settings.lens == Lens::Risk) {
        paintRiskLegend(painter, QPointF(where.left(), top), theme, kOneLine);
        QString meaning =
            tr("Percent on a dependency: runs in which it drove the end. Working time from the start of the journey.");
        if (text.settings.resources == ResourceUse::ChainOrder) {
            meaning += ' ' + tr("Resources are shared in the order of the critical chain.");
        }
        paintText(painter, QRectF(where.left(), top + 28, where.width(), 20), meaning,
                  {12, FontWeight::Regular, theme.muted});
        return;
    }
    if (showsNotes(text.settings.lens)) {
        paintNoteLegend(painter, QPointF(where.left(), top), text.settings.lens, theme, kOneLine);
        const QString meaning =
            text.settings.lens == Lens::Money
                ? tr("Costs of touchpoints and people, each branch with its share of customers.")
                : tr("The latest figure of each measure; with 95 % confidence, or it cannot be told.");
        paintText(painter, QRectF(where.left(), top + 28, where.width(), 20), meaning,
                  {12, FontWeight::Regular, theme.muted});
        return;
    }
    paintJourneyKey(painter, where, text);
}

void paintFooter(QPainter& painter, const QRectF& where, const PageNumber& number, const Theme& theme) {
    QStringList parts{QStringLiteral("Waymark")};
    if (!number.place.isEmpty()) parts << number.place;
    parts << tr("page %1 of %2").arg(number.page).arg(number.pages);
    paintText(painter, where, parts.join(QStringLiteral(" · ")), {11, FontWeight::Regular, theme.faint},
              Qt::AlignRight | Qt::AlignBottom);
}

}  // namespace waymark
