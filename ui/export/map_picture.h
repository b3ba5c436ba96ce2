#pragma once
// A whole map as it is printed: placed cards, routes, bands or time axis, painted with the canvas's own brushes.

#include <vector>

#include <QRectF>

#include "core/map/placed_map.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/canvas/emotion_lines.h"
#include "ui/canvas/map_painting.h"
#include "ui/style/theme.h"

class QPainter;

namespace waymark {

class MapPicture {
public:
    // `wrapWidth` folds a network chart into rows of at most that width, in scene units; 0 does not. What the source
    // names must outlive the picture.
    explicit MapPicture(const MapSource& source, double wrapWidth = 0.0);

    // Leaves only these touchpoints, the dependencies among them and the sticky notes between them; an empty list
    // leaves all.
    void restrictTo(std::vector<Id<Touchpoint>> touchpoints);

    // Picks these out: the others recede behind a veil.
    void pickOut(const std::vector<Id<Touchpoint>>& touchpoints);

    // How the customer feels, in a strip below the map.
    void showEmotions();

    void setRisk(RiskView risk) { m_risk = std::move(risk); }

    // Everything that is painted, headers included, in scene units; never empty.
    [[nodiscard]] QRectF bounds() const;
    void paint(QPainter& painter, const Theme& theme, bool withBackground) const;

private:
    [[nodiscard]] MapSource source() const {
        return {*m_document, *m_schedule, m_lens, m_layout, m_chain, m_risk, m_scenario, m_notesWithin, m_colours};
    }
    [[nodiscard]] QRectF emotionArea() const;
    void paintEmotionStrip(QPainter& painter, const Theme& theme) const;

    const Document* m_document;
    const IncrementalSchedule* m_schedule;
    const ChainLayer* m_chain;
    const ScenarioLayer* m_scenario;
    Lens m_lens;
    MapLayout m_layout;
    CardColours m_colours;
    RiskView m_risk;
    std::optional<QRectF> m_notesWithin;  // where only some touchpoints are wanted
    std::vector<EmotionLine> m_emotions;  // empty: the curves are not shown
    PlacedMap m_map;
    std::vector<Id<Touchpoint>> m_picked;  // rising; empty: there is no veil
};

}  // namespace waymark
