#pragma once
// What a pass through the journey costs: the share of each stage, and how the cost scatters with the branches that
// customers take. Window and pages use the same functions; vectors only.

#include <optional>
#include <vector>

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "core/model/document.h"
#include "core/value/journey_cost.h"
#include "ui/style/theme.h"

namespace waymark {

struct CostPicture {
    struct StageBar {
        QString name;
        double share = 0.0;
        QString words;  // "12.40 € · 14 %"
    };
    // Passes that cost from so much to so much, in whole units of the currency; both the same where there are few
    // different costs.
    struct SpreadBar {
        double from = 0.0, to = 0.0;
        double chance = 0.0;
    };
    struct Dear {
        QString code, name, cost, share;
    };
    std::vector<StageBar> stages;  // as they stand
    std::vector<SpreadBar> spread;
    std::vector<Dear> dearest;  // touchpoints, the dearest first
    double expected = 0.0, likely90 = 0.0;
    QString expectedWords, likely90Words;
    QString summary;  // in sentences
    QString currency;

    [[nodiscard]] bool hasCosts() const { return expected > 0.0; }
};
[[nodiscard]] CostPicture costPicture(const JourneyCost& cost, const Document& document);

// What missing the promise costs, or why that is not known. `daysLate`: as for delayCost(); none: not simulated yet.
[[nodiscard]] QString delayWords(const Document& document, std::optional<double> daysLate);

// A pale one belongs to an earlier state of the journey.
void paintCostSpread(QPainter& painter, const QRectF& area, const CostPicture& picture, const Theme& theme,
                     bool isPale);

// All of it, as it is printed.
[[nodiscard]] QSizeF costSheetSize(const CostPicture& picture);
// The least room into which it fits: one below the other, without the table of touchpoints.
[[nodiscard]] QSizeF leastCostSheet(const CostPicture& picture);
void paintCostSheet(QPainter& painter, const QRectF& area, const CostPicture& picture, const QString& delay,
                    const Theme& theme);

}  // namespace waymark
