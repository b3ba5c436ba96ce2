#include "ui/canvas/chain_layer.h"

#include <algorithm>
#include <cmath>

#include <QPainterPath>

namespace waymark {
namespace {

constexpr double kHead = 7.0;

// Whether `to` comes after `from` by dependencies alone, so that handing over asks for nothing more. Dependencies lead
// from lower to higher tasks.
bool comesAfter(const ChainNetwork& network, std::uint32_t from, std::uint32_t to) {
    std::vector<std::uint32_t> open{from};
    std::set<std::uint32_t> seen{from};
    while (!open.empty()) {
        const std::uint32_t task = open.back();
        open.pop_back();
        for (const std::uint32_t place : network.outgoing[task]) {
            const ChainLink& link = network.links[place];
            if (link.isHandOver || link.to > to) continue;
            if (link.to == to) return true;
            if (seen.insert(link.to).second) open.push_back(link.to);
        }
    }
    return false;
}

// From the lower or upper side of a card to the opposite one of the other, so that it keeps clear of routes, which use
// left and right.
struct Curve {
    QPointF begin, out, in, base, end;

    Curve(const QRectF& from, const QRectF& to) {
        const bool isDown = from.center().y() <= to.center().y();
        const bool isLevel = std::abs(from.center().y() - to.center().y()) < from.height();
        const bool isFromAbove = isLevel ? !isDown : isDown;
        begin = {from.center().x(), isDown ? from.bottom() : from.top()};
        end = {to.center().x(), isFromAbove ? to.top() : to.bottom()};
        const double bend = std::max(28.0, std::abs(end.y() - begin.y()) / 2.0);
        out = {0.0, isDown ? bend : -bend};
        in = {0.0, isFromAbove ? -bend : bend};
        base = end + QPointF(0.0, isFromAbove ? -kHead : kHead);
    }
};

}  // namespace

ChainLayer::ChainLayer(const Document& document, const IncrementalSchedule& schedule, const ChainPlan& plan,
                       bool isPale)
    : m_isPale(isPale) {
    GanttChart chart = ganttChart(document, schedule, plan);
    m_unit = chart.words.unit;
    for (GanttRow& row : chart.rows) m_rows.emplace(row.id, std::move(row));
    addLinks(document, plan);
}

void ChainLayer::addLinks(const Document& document, const ChainPlan& plan) {
    const auto idOf = [&](std::uint32_t task) { return plan.problem.touchpoints[task]; };
    std::set<std::pair<Id<Touchpoint>, Id<Touchpoint>>> handedOver;
    for (const std::uint32_t place : plan.chain.links) {
        const ChainLink& link = plan.network.links[place];
        (link.isHandOver ? handedOver : m_links).emplace(idOf(link.from), idOf(link.to));
    }
    std::set<std::pair<Id<Touchpoint>, Id<Touchpoint>>> seen;
    for (const ChainLink& link : plan.network.links) {
        const std::pair ends(idOf(link.from), idOf(link.to));
        if (!link.isHandOver || !row(ends.first) || !row(ends.second) || !seen.insert(ends).second) continue;
        if (comesAfter(plan.network, link.from, link.to)) continue;
        std::size_t number = 0;
        std::optional<std::size_t> colour;
        for (const Resource& resource : document.table<Resource>()) {
            if (resource.id == plan.problem.resources[link.resource]) colour = number;
            ++number;
        }
        m_handOvers.push_back({ends.first, ends.second, colour, handedOver.contains(ends)});
    }
}

const GanttRow* ChainLayer::row(Id<Touchpoint> id) const {
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : &found->second;
}

bool ChainLayer::isOnChain(Id<Touchpoint> id) const {
    const GanttRow* its = row(id);
    return its && its->place == ChainPlace::Chain;
}

QRectF handOverBounds(const QRectF& from, const QRectF& to) {
    const Curve curve(from, to);
    const QPolygonF reach{curve.begin, curve.begin + curve.out, curve.base + curve.in, curve.end};
    return reach.boundingRect().adjusted(-kHead, -kHead, kHead, kHead);
}

void paintHandOver(QPainter& painter, const QRectF& from, const QRectF& to, const HandOverLine& line,
                   const Theme& theme) {
    const QColor colour = line.isOnChain ? theme.critical
                          : line.colour  ? theme.series[*line.colour % theme.series.size()]
                                         : theme.edge;
    const Curve curve(from, to);
    QPainterPath path(curve.begin);
    path.cubicTo(curve.begin + curve.out, curve.base + curve.in, curve.base);
    QPen pen(colour, line.isOnChain ? 2.4 : 1.4, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({4.0, 3.0});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({curve.end, curve.base + QPointF(-3.0, 0.0), curve.base + QPointF(3.0, 0.0)}));
}

}  // namespace waymark
