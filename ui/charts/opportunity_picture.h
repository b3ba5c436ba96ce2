#pragma once
// Pain points and opportunities: touchpoints by how important they are and how little they satisfy, in four fields of
// which the upper right one is to be fixed first. Vectors only.

#include <optional>
#include <vector>

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "core/format/measures_report.h"
#include "ui/style/theme.h"

namespace waymark {

struct OpportunityPicture {
    struct Dot {
        Id<Touchpoint> id;
        double importance = 0.0, dissatisfaction = 0.0;  // 0 to 10
        bool isMeasured = false;                         // otherwise judged by emotion
        bool isFirst = false;                            // to be fixed first
        QString code;
        QString details;  // in lines
    };
    std::vector<Dot> dots;  // the best opportunity first, no more than can be told apart
    std::size_t all = 0;    // of how many they are the first
};
[[nodiscard]] OpportunityPicture opportunityPicture(const MeasuresReport& report);

// Selected touchpoints are ringed. A pale picture belongs to an earlier state of the journey.
struct OpportunityLook {
    const Theme& theme;
    std::vector<Id<Touchpoint>> selected;
    bool isPale = false;
};
void paintOpportunities(QPainter& painter, const QRectF& area, const OpportunityPicture& picture,
                        const OpportunityLook& look);
// The dot at a place of the chart, by its place in the picture.
[[nodiscard]] std::optional<std::size_t> dotAt(const QRectF& area, const OpportunityPicture& picture, QPointF place);
// Where the middle of each dot lies; where several wish for the same spot, those behind the first stand beside it.
[[nodiscard]] std::vector<QPointF> dotPlaces(const QRectF& area, const OpportunityPicture& picture);

}  // namespace waymark
