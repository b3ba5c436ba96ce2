#pragma once
// Initiatives side by side: what each is worth with and without intangible benefits, how sure that is, and whether it
// is in the best set or why not. Vectors only.

#include <vector>

#include <QPainter>
#include <QString>

#include "core/format/value_report.h"
#include "ui/style/theme.h"

namespace waymark {

struct OptionBar {
    Id<Initiative> id;
    QString name;
    std::optional<double> with, without;  // net present value in minor units; none where it is not defined
    std::optional<double> low, high;      // between which it lies in 80 % of the runs
    QString figures;                      // "120,000 €, pays with 92 %"
    QString verdict;                      // "chosen", or why it is left out
    bool isChosen = false;

    bool operator==(const OptionBar&) const = default;
};
struct OptionsPicture {
    std::vector<OptionBar> bars;  // the most valuable first
    QString currency;
    bool countsIntangibles = true;
};

// Of the initiatives of a report that are still in the document.
[[nodiscard]] OptionsPicture optionsPicture(const ValueReport& report, const Document& document);
// "chosen", "over the budget", "excluded by Chat assistant" ... Empty where the report does not know it.
[[nodiscard]] QString choiceWords(const ValueReport& report, Id<Initiative> id);
// A whole sentence, with what the best set would lose.
[[nodiscard]] QString whyWords(const ValueReport& report, Id<Initiative> id);

// How high all rows are.
[[nodiscard]] double optionsHeight(const OptionsPicture& picture);
// A pale one belongs to an earlier state of the journey.
void paintOptions(QPainter& painter, const QRectF& area, const OptionsPicture& picture, const Theme& theme,
                  bool isPale);
// The row at this height, from the top of the area; -1: none.
[[nodiscard]] int optionAt(const OptionsPicture& picture, double y);

}  // namespace waymark
