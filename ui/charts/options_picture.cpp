#include "ui/charts/options_picture.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/chart_text.h"
#include "ui/charts/figure_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kOptionHead = 24.0;  // what the bars mean
constexpr double kOptionRow = 46.0;
constexpr double kOptionBar = 8.0;
constexpr double kOptionMargin = 12.0;
constexpr double kOptionSwatch = 12.0;

struct OptionFrame {
    QRectF plot;
    double low = 0.0, high = 1.0;  // ends of the scale
    [[nodiscard]] double x(double value) const { return plot.left() + (value - low) / (high - low) * plot.width(); }
};

OptionFrame optionFrame(const QRectF& area, const OptionsPicture& picture) {
    const double names = std::clamp(area.width() * 0.42, 120.0, 320.0);
    OptionFrame frame{area.adjusted(names, kOptionHead, -kOptionMargin, 0.0)};
    double low = 0.0;
    double high = 0.0;
    for (const OptionBar& bar : picture.bars) {
        for (const auto& value : {bar.with, bar.without, bar.low, bar.high}) {
            low = std::min(low, value.value_or(0.0));
            high = std::max(high, value.value_or(0.0));
        }
    }
    frame.low = low;
    frame.high = high > low ? high : low + 1.0;
    return frame;
}

// A swatch and its meaning, if there is room; how far it reaches.
double paintOptionKey(QPainter& painter, const QRectF& where, const QString& words, const QColor& fill,
                      const Theme& theme) {
    const double width = kOptionSwatch + 6.0 + textWidth(words, kSmallSize) + 16.0;
    if (width > where.width() + 16.0) return where.left();
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRect(QRectF(where.left(), where.center().y() - 4.0, kOptionSwatch, 8.0));
    paintText(painter, where.adjusted(kOptionSwatch + 6.0, 0.0, 0.0, 0.0), words,
              {kSmallSize, FontWeight::Regular, theme.muted});
    return where.left() + width;
}

void paintOptionHead(QPainter& painter, const QRectF& area, const Theme& theme, bool isPale) {
    QRectF row(area.left() + kOptionMargin, area.top(), area.width() - 2.0 * kOptionMargin, kOptionHead);
    row.setLeft(paintOptionKey(painter, row, tr("with intangibles"), paled(theme.accent, isPale), theme));
    row.setLeft(paintOptionKey(painter, row, tr("without"), paled(theme.series[1], isPale), theme));
    const QString range = tr("line: 80 % of the runs");
    if (textWidth(range, kSmallSize) <= row.width())
        paintText(painter, row, range, {kSmallSize, FontWeight::Regular, theme.muted});
}

void paintOptionTexts(QPainter& painter, const QRectF& row, const OptionBar& bar, const Theme& theme) {
    const QRectF name(row.left() + kOptionMargin, row.top() + 6.0, row.width() - 2.0 * kOptionMargin, 18.0);
    paintText(painter, name, bar.name,
              {kBodySize, bar.isChosen ? FontWeight::SemiBold : FontWeight::Regular, theme.text});
    const QColor tone = bar.isChosen ? theme.good : theme.muted;
    paintText(painter, name.translated(0.0, 17.0), bar.verdict, {kSmallSize, FontWeight::Regular, tone});
}

void paintOptionBars(QPainter& painter, const QRectF& row, const OptionBar& bar, const OptionFrame& frame,
                     const Theme& theme) {
    const auto paint = [&](const std::optional<double>& value, double top, const QColor& colour) {
        if (!value) return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const QRectF box = QRectF(QPointF(frame.x(0.0), top), QPointF(frame.x(*value), top + kOptionBar)).normalized();
        painter.drawRect(box.width() < 1.0 ? QRectF(box.left(), box.top(), 1.0, box.height()) : box);
    };
    const double top = row.top() + 4.0;
    paint(bar.with, top, theme.accent);
    paint(bar.without, top + kOptionBar + 2.0, theme.series[1]);
    if (bar.low && bar.high) {
        const double y = top + kOptionBar / 2.0;
        painter.setPen(QPen(theme.text, 1.2));
        painter.drawLine(QPointF(frame.x(*bar.low), y), QPointF(frame.x(*bar.high), y));
        for (const double end : {*bar.low, *bar.high})
            painter.drawLine(QPointF(frame.x(end), y - 3.5), QPointF(frame.x(end), y + 3.5));
    }
    paintText(painter, QRectF(frame.plot.left(), top + 2.0 * kOptionBar + 6.0, frame.plot.width(), 16.0), bar.figures,
              {kSmallSize, FontWeight::Regular, theme.muted});
}

std::optional<double> numberIn(const Defined<Money>& amount) {
    return amount ? std::optional(static_cast<double>(amount->minorUnits)) : std::nullopt;
}

QString namesOfItems(const ValueReport& report, const std::vector<std::uint32_t>& items) {
    QStringList names;
    for (const std::uint32_t item : items) {
        const Initiative* row = report.document.find(report.initiatives[item].value.id);
        if (row) names << QString::fromStdString(row->name);
    }
    return names.join(QStringLiteral(", "));
}

}  // namespace

OptionsPicture optionsPicture(const ValueReport& report, const Document& document) {
    OptionsPicture picture;
    const std::string& currency = document.journey().currency;
    picture.currency = QString::fromStdString(currency);
    for (const ValueReport::Row& row : report.initiatives) {
        const Initiative* initiative = document.find(row.value.id);
        if (!initiative) continue;
        const ValueFigures& figures = row.value.figures;
        picture.countsIntangibles = figures.countsIntangibles;
        OptionBar bar;
        bar.id = row.value.id;
        bar.name = nameWords(*initiative);
        bar.with = numberIn(figures.with.netPresentValue);
        bar.without = numberIn(figures.without.netPresentValue);
        bar.figures = amountWords(figures.counted().netPresentValue, currency);
        if (row.distribution) {
            bar.low = row.distribution->quantile(0.1);
            bar.high = row.distribution->quantile(0.9);
            bar.figures = tr("%1, pays with %2")
                              .arg(bar.figures, chanceWords(*Probability::from(row.distribution->chancePositive)));
        }
        bar.isChosen = report.isChosen(bar.id);
        bar.verdict = bar.isChosen ? tr("in the best set") : choiceWords(report, bar.id);
        picture.bars.push_back(std::move(bar));
    }
    std::ranges::stable_sort(picture.bars, std::ranges::greater{}, [&](const OptionBar& bar) {
        return (picture.countsIntangibles ? bar.with : bar.without).value_or(-1e300);
    });
    return picture;
}

QString choiceWords(const ValueReport& report, Id<Initiative> id) {
    if (report.isChosen(id)) return tr("chosen");
    const LeftOut* left = report.leftOutOf(id);
    if (!left) return {};
    const QString names = namesOfItems(report, left->because);
    switch (left->why) {
        case WhyLeftOut::Impossible: return tr("needs what it excludes");
        case WhyLeftOut::OverBudget: return tr("over the budget");
        case WhyLeftOut::NotWorthIt:
            return report.portfolio.items[left->item].needs.empty() ? tr("not worth it")
                                                                    : tr("not worth it with what it needs");
        case WhyLeftOut::Excluded: return tr("excluded by %1").arg(names);
        case WhyLeftOut::CrowdedOut:
            return names.isEmpty() ? tr("others are worth more") : tr("would push out %1").arg(names);
        case WhyLeftOut::Unknown: return tr("cannot be told");
        case WhyLeftOut::Overlaps: return tr("adds nothing to %1").arg(names);
    }
    return {};
}

QString whyWords(const ValueReport& report, Id<Initiative> id) {
    const LeftOut* left = report.leftOutOf(id);
    if (!left) return {};
    const QString names = namesOfItems(report, left->because);
    const auto reason = [&] {
        switch (left->why) {
            case WhyLeftOut::Impossible: return tr("It needs something that it excludes.");
            case WhyLeftOut::OverBudget: return tr("With what it needs it costs more than the budget allows.");
            case WhyLeftOut::NotWorthIt: return tr("With what it needs it brings no more than it costs.");
            case WhyLeftOut::Excluded: return tr("It cannot go together with %1, which is worth more.").arg(names);
            case WhyLeftOut::CrowdedOut:
                return names.isEmpty()
                           ? tr("The budget buys more elsewhere.")
                           : tr("For it %1 would have to go, and the budget buys more with that.").arg(names);
            case WhyLeftOut::Unknown: return tr("What it costs or is worth cannot be reckoned.");
            case WhyLeftOut::Overlaps:
                return tr("Most of what it saves, %1 already saves: beside that it brings no more than it costs.")
                    .arg(names);
        }
        return QString();
    };
    QString words = reason();
    if (left->loss && left->loss->minorUnits > 0) {
        const QString loss = moneyWords(*left->loss, report.document.journey().currency);
        words += ' ' + (left->isExact ? tr("The best set with it is worth %1 less.")
                                      : tr("The best set with it is worth at most %1 less."))
                           .arg(loss);
    }
    return words;
}

double optionsHeight(const OptionsPicture& picture) {
    return kOptionHead + kOptionRow * static_cast<double>(picture.bars.size()) + 6.0;
}

int optionAt(const OptionsPicture& picture, double y) {
    const int row = static_cast<int>(std::floor((y - kOptionHead) / kOptionRow));
    return row >= 0 && row < static_cast<int>(picture.bars.size()) ? row : -1;
}

void paintOptions(QPainter& painter, const QRectF& area, const OptionsPicture& picture, const Theme& theme,
                  bool isPale) {
    const OptionFrame frame = optionFrame(area, picture);
    if (frame.plot.width() < 20.0) return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintOptionHead(painter, area, theme, isPale);
    const double opacity = painter.opacity();
    if (isPale) painter.setOpacity(opacity * 0.45);
    double top = area.top() + kOptionHead;
    for (const OptionBar& bar : picture.bars) {
        const QRectF row(area.left(), top, area.width(), kOptionRow);
        painter.setPen(QPen(theme.line, 1.0));
        painter.drawLine(row.topLeft(), row.topRight());
        paintOptionTexts(painter, QRectF(row.left(), top, frame.plot.left() - row.left(), kOptionRow), bar, theme);
        painter.setPen(QPen(theme.faint, 1.0));
        painter.drawLine(QPointF(frame.x(0.0), top + 2.0), QPointF(frame.x(0.0), top + 22.0));
        paintOptionBars(painter, row, bar, frame, theme);
        top += kOptionRow;
    }
    painter.setOpacity(opacity);
}

}  // namespace waymark
