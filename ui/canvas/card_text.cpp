#include "ui/canvas/card_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include <QFontMetricsF>
#include <QStringList>

#include "ui/canvas/card_style.h"
#include "ui/canvas/room_text.h"
#include "ui/style/theme.h"

namespace waymark {
namespace {

// Letters of names take nine to thirteen pixels in each range.
constexpr std::array<CardTextPlan, 6> kFarPlans{{{0.72, 14.0, 17.0, 2, 13.0},
                                                 {0.60, 17.0, 19.5, 3, 14.0},
                                                 {0.50, 20.0, 22.0, 3, 0.0},
                                                 {0.42, 24.0, 28.0, 2, 0.0},
                                                 {0.34, 29.0, 32.0, 2, 0.0},
                                                 {kNameZoom, 31.0, 33.0, 2, 0.0}}};
constexpr double kNearZoom = 0.85;  // from here on a card looks as on pages
constexpr double kLeastChannel = 30.0;

// Other lenses write the name alone, over all of the card.
constexpr CardTextPlan withoutMeta(CardTextPlan plan) {
    plan.meta = 0.0;
    return plan;
}
constexpr std::array<CardTextPlan, 6> kNamePlans{withoutMeta(kFarPlans[0]), withoutMeta(kFarPlans[1]),
                                                 withoutMeta(kFarPlans[2]), withoutMeta(kFarPlans[3]),
                                                 withoutMeta(kFarPlans[4]), withoutMeta(kFarPlans[5])};

const QFont& keptFont(std::unordered_map<int, QFont>& kept, double size, FontWeight weight) {
    const int pixels = static_cast<int>(size + 0.5);
    const auto found = kept.find(pixels);
    return found != kept.end() ? found->second : kept.emplace(pixels, fontOf(size, weight)).first->second;
}

// Broken between words only: half a word at the end of a line reads worse than one that is cut.
std::vector<FittedText> fitWords(const QString& name, const QFont& font, double width, int most) {
    const QFontMetricsF metrics(font);
    const QStringList words = name.split(' ', Qt::SkipEmptyParts);
    std::vector<FittedText> lines;
    for (qsizetype next = 0; next < words.size();) {
        QString line = words[next++];
        const bool isLast = static_cast<int>(lines.size()) + 1 == most;
        while (next < words.size() && (isLast || metrics.horizontalAdvance(line + ' ' + words[next]) <= width)) {
            line += ' ' + words[next++];
        }
        lines.push_back(fitLine(line, font, width));
    }
    return lines;
}

void fitMeta(FarText& text, const FarWords& words, double room) {
    const QFont& font = farMetaFont(text.plan->meta);
    text.time = fitLine(words.time, font, room);
    const double icon = words.hasChannelIcon ? text.iconSize + card::kIconGap : 0.0;
    const double left = room - icon - text.time.width - 2.0 * card::kIconGap;
    if (left >= kLeastChannel) text.channel = fitLine(words.channel, font, left);
}

}  // namespace

const CardTextPlan* farTextPlan(double zoom, Lens lens) {
    if (zoom >= (lens == Lens::Journey ? kNearZoom : kItemZoom)) return nullptr;
    const auto& plans = lens == Lens::Journey ? kFarPlans : kNamePlans;
    const auto plan = std::ranges::find_if(plans, [zoom](const CardTextPlan& one) { return zoom >= one.from; });
    return plan == plans.end() ? &plans.back() : &*plan;
}

double textZoomIn(double zoom, double leastLetters) {
    constexpr double kAtDesk = 13.5;  // pixels of the headers on a screen of 540 lines
    constexpr double kWholeWords = 0.42;
    return std::max(zoom / std::max(1.0, leastLetters / kAtDesk), std::min(zoom, kWholeWords));
}

// Near ones take 19 and 18 scene units: where a projector of 1080 lines shows the map at 130 %, letters of 24 pixels,
// which are read from eight metres.
const CardTextPlan& bigTextPlan(double zoom, double least) {
    static constexpr std::array<CardTextPlan, 2> kBig{{{0.5, 19.0, 20.0, 2, 18.0}, {kNameZoom, 31.0, 33.0, 2, 0.0}}};
    if (least > 0.0) {
        // Whole scene units, so that the texts of cards are fitted anew only from one to the next.
        const int units = static_cast<int>(std::ceil(std::min(least / zoom, 1000.0)));
        return roomTextPlan(units, least / units);
    }
    return zoom >= kBig[0].from ? kBig[0] : kBig[1];
}

double labelScale(double zoom) { return std::clamp(0.95 / zoom, 1.0, kMostLabelScale); }

double farCodeSize(double zoom) { return zoom < 0.22 ? 48.0 : 40.0; }

FarText fitFarText(const FarWords& words, const CardTextPlan& plan, Lens lens) {
    FarText text;
    text.plan = &plan;
    const bool hasBar = lens == Lens::Journey || lens == Lens::Chain;
    const double room = layout::kCardSize.width - (hasBar ? card::kFarLeft : card::kFarRight) - card::kFarRight;
    const bool hasRoomForIcons = plan.meta > 0.0;
    if (hasRoomForIcons) text.iconSize = card::kIcon * plan.name / 12.0;
    const double kindRoom = hasRoomForIcons && words.hasKindIcon ? text.iconSize + card::kIconGap : 0.0;
    const QFont& font = farNameFont(plan.name);
    if (plan.lines == 0) return text;
    text.lines = fitWords(words.name.simplified(), font, room - kindRoom, plan.lines);
    text.hasMeta = plan.meta > 0.0 && static_cast<int>(text.lines.size()) <= plan.withMeta;
    if (text.hasMeta) fitMeta(text, words, room);
    return text;
}

const QFont& farNameFont(double size) {
    static thread_local std::unordered_map<int, QFont> kept;
    return keptFont(kept, size, FontWeight::SemiBold);
}

const QFont& farMetaFont(double size) {
    static thread_local std::unordered_map<int, QFont> kept;
    return keptFont(kept, size, FontWeight::Regular);
}

}  // namespace waymark
