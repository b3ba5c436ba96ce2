#include "core/layout/route_flood.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>

namespace waymark::layout {

namespace {

constexpr std::size_t kMostPoints = 1'500'000;  // some hundredths of a second
constexpr double kFineStep = kGrid / 2;         // finds every gap between nodes on the grid
constexpr std::uint32_t kDry = 0xFFFFFFFFU;
constexpr std::uint32_t kTaken = 0xFFFFFFFEU;

class Flood {
public:
    Flood(Surroundings& around, const Rect& area, double clearance) {
        // On whole multiples of the step, as the places of nodes mostly are.
        m_left = std::floor(area.x / kFineStep) * kFineStep;
        m_top = std::floor(area.y / kFineStep) * kFineStep;
        m_columns = static_cast<std::size_t>(area.width / kFineStep) + 2;
        m_rows = static_cast<std::size_t>(area.height / kFineStep) + 2;
        if (m_columns * m_rows > kMostPoints) return;
        m_steps.assign(m_columns * m_rows, kDry);
        around.visit(area.grown(clearance), [&](std::uint32_t node) { take(around.nodes().rects()[node], clearance); });
    }

    [[nodiscard]] bool isTooLarge() const { return m_steps.empty(); }

    std::vector<Point> wayBetween(std::span<const Point> starts, std::span<const Point> ends) {
        std::vector<std::size_t> goals;
        for (const Point& end : ends) {
            if (const auto place = placeOf(end)) goals.push_back(*place);
        }
        for (const Point& start : starts) {
            if (const auto place = placeOf(start)) reach(*place, 0);
        }
        for (std::size_t next = 0; next < m_front.size(); ++next) {
            const std::size_t place = m_front[next];
            if (std::ranges::find(goals, place) != goals.end()) return bendsTo(place);
            for (const std::size_t beside : neighboursOf(place)) reach(beside, m_steps[place] + 1);
        }
        return {};
    }

private:
    [[nodiscard]] std::size_t columnOf(double x) const { return static_cast<std::size_t>((x - m_left) / kFineStep); }
    [[nodiscard]] std::size_t rowOf(double y) const { return static_cast<std::size_t>((y - m_top) / kFineStep); }
    [[nodiscard]] Point pointAt(std::size_t place) const {
        return {m_left + kFineStep * static_cast<double>(place % m_columns),
                m_top + kFineStep * static_cast<double>(place / m_columns)};
    }

    // The nearest point of the grid, if it is free.
    [[nodiscard]] std::optional<std::size_t> placeOf(Point point) const {
        const Point near{point.x + kFineStep / 2, point.y + kFineStep / 2};
        if (near.x < m_left || near.y < m_top) return std::nullopt;
        const std::size_t column = columnOf(near.x);
        const std::size_t row = rowOf(near.y);
        if (column >= m_columns || row >= m_rows) return std::nullopt;
        const std::size_t place = row * m_columns + column;
        return m_steps[place] == kTaken ? std::nullopt : std::optional(place);
    }

    // Points nearer to the node than the clearance; those just that far are free.
    void take(const Rect& node, double clearance) {
        const auto first = [](double place) { return std::max(0.0, std::floor(place / kFineStep) + 1); };
        const auto last = [](double place, std::size_t count) {
            return std::min(static_cast<double>(count), std::ceil(place / kFineStep));
        };
        const Rect room = node.grown(clearance);
        const auto left = static_cast<std::size_t>(first(room.x - m_left));
        const auto top = static_cast<std::size_t>(first(room.y - m_top));
        const auto right = static_cast<std::size_t>(std::max(0.0, last(room.right() - m_left, m_columns)));
        const auto bottom = static_cast<std::size_t>(std::max(0.0, last(room.bottom() - m_top, m_rows)));
        for (std::size_t row = top; row < bottom; ++row) {
            for (std::size_t column = left; column < right; ++column) m_steps[row * m_columns + column] = kTaken;
        }
    }

    void reach(std::size_t place, std::uint32_t steps) {
        if (m_steps[place] != kDry) return;
        m_steps[place] = steps;
        m_front.push_back(place);
    }

    // Where there is none on a side, the place itself.
    [[nodiscard]] std::array<std::size_t, 4> neighboursOf(std::size_t place) const {
        const std::size_t column = place % m_columns;
        return {column > 0 ? place - 1 : place, column + 1 < m_columns ? place + 1 : place,
                place >= m_columns ? place - m_columns : place,
                place + m_columns < m_steps.size() ? place + m_columns : place};
    }

    // Back down the steps, straight on for as long as that leads down.
    [[nodiscard]] std::vector<Point> bendsTo(std::size_t place) const {
        std::vector<Point> bends{pointAt(place)};
        std::size_t direction = 0;
        while (m_steps[place] > 0) {
            const std::uint32_t lower = m_steps[place] - 1;
            const auto leadsDown = [&](std::size_t side) { return m_steps[neighboursOf(place)[side]] == lower; };
            if (!leadsDown(direction)) {
                bends.push_back(pointAt(place));
                for (direction = 0; !leadsDown(direction); ++direction) {
                }
            }
            place = neighboursOf(place)[direction];
        }
        bends.push_back(pointAt(place));
        return bends;
    }

    double m_left = 0.0;
    double m_top = 0.0;
    std::size_t m_columns = 0;
    std::size_t m_rows = 0;
    std::vector<std::uint32_t> m_steps;  // from the starts
    std::vector<std::size_t> m_front;
};

}  // namespace

std::vector<Point> floodWay(Surroundings& around, const Rect& area, std::span<const Point> starts,
                            std::span<const Point> ends, double clearance) {
    Flood flood(around, area, clearance);
    return flood.isTooLarge() ? std::vector<Point>{} : flood.wayBetween(starts, ends);
}

}  // namespace waymark::layout
