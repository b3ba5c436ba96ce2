#pragma once
// Kept baselines and the journey as it is now, one after the other in the order in which they were kept: whether the
// journey gets better over time. A baseline of which no figures were kept says so.

#include <array>
#include <optional>
#include <vector>

#include <QString>

#include "core/model/document.h"

namespace waymark {

enum class BaselineColumn : std::uint8_t { Expected, Likely80, Chance, Chain, Cost, Satisfaction };
inline constexpr std::array kBaselineColumns{BaselineColumn::Expected, BaselineColumn::Likely80,
                                             BaselineColumn::Chance,   BaselineColumn::Chain,
                                             BaselineColumn::Cost,     BaselineColumn::Satisfaction};

[[nodiscard]] QString baselineTitle(BaselineColumn column);
[[nodiscard]] QString baselineHelp(BaselineColumn column);
[[nodiscard]] bool isMoreBetter(BaselineColumn column);

struct BaselineCell {
    std::optional<double> value;  // minutes, 0 to 1, minor units, -2 to 2
    QString words;                // with a dash where it is not known
    QString brief;                // for a chart, where there is little room
};

struct BaselineLine {
    Id<Baseline> id;  // 0: the journey as it is now
    QString name;
    QString when;  // "3 Apr 2026"; empty: not known
    bool hasFigures = false;
    std::array<BaselineCell, kBaselineColumns.size()> cells;
    QString help;

    [[nodiscard]] const BaselineCell& at(BaselineColumn column) const {
        return cells[static_cast<std::size_t>(column)];
    }
};

// The journey as it is comes last, if there is anything to it.
[[nodiscard]] std::vector<BaselineLine> baselineLines(const Document& document,
                                                      const std::optional<BaselineFigures>& now);

// Against the line before that knows the figure.
enum class BaselineChange : std::uint8_t { None, Better, Worse };
[[nodiscard]] BaselineChange changeAt(const std::vector<BaselineLine>& lines, std::size_t line, BaselineColumn column);

}  // namespace waymark
