#pragma once
// What the Chain lens adds to a map: which touchpoints and dependencies are on the critical chain, who hands resources
// over to whom, and where the buffers are.

#include <map>
#include <optional>
#include <set>
#include <vector>

#include <QPainter>
#include <QRectF>

#include "ui/charts/gantt_chart.h"
#include "ui/style/theme.h"

namespace waymark {

// A resource goes from one touchpoint to another that would not have to wait for it by dependencies.
struct HandOverLine {
    Id<Touchpoint> from, to;
    std::optional<std::size_t> colour;  // of the resource, among the series
    bool isOnChain = false;

    bool operator==(const HandOverLine&) const = default;
};

class ChainLayer {
public:
    ChainLayer() = default;
    // A pale one belongs to an earlier state of the journey. Touchpoints that are gone since are left out.
    ChainLayer(const Document& document, const IncrementalSchedule& schedule, const ChainPlan& plan, bool isPale);

    [[nodiscard]] bool isPale() const { return m_isPale; }
    // Null for a touchpoint that the plan does not know.
    [[nodiscard]] const GanttRow* row(Id<Touchpoint> id) const;
    [[nodiscard]] bool isOnChain(Id<Touchpoint> id) const;
    // The critical chain goes along the dependency between the two.
    [[nodiscard]] bool isOnChain(Id<Touchpoint> from, Id<Touchpoint> to) const { return m_links.contains({from, to}); }
    [[nodiscard]] const std::vector<HandOverLine>& handOvers() const { return m_handOvers; }
    [[nodiscard]] TimeUnit unit() const { return m_unit; }

private:
    void addLinks(const Document& document, const ChainPlan& plan);

    std::map<Id<Touchpoint>, GanttRow> m_rows;
    std::set<std::pair<Id<Touchpoint>, Id<Touchpoint>>> m_links;
    std::vector<HandOverLine> m_handOvers;
    TimeUnit m_unit = TimeUnit::Day;
    bool m_isPale = false;
};

// All that the curve of a hand-over between cards at these places takes.
[[nodiscard]] QRectF handOverBounds(const QRectF& from, const QRectF& to);
// A dashed curve from card to card with a small head.
void paintHandOver(QPainter& painter, const QRectF& from, const QRectF& to, const HandOverLine& line,
                   const Theme& theme);

}  // namespace waymark
