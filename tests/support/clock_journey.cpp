#include "tests/support/clock_journey.h"

#include <array>
#include <string>
#include <vector>

#include "core/model/change_builder.h"
#include "tests/support/random_plan_edits.h"

namespace waymark::test {
namespace {

using namespace std::chrono_literals;

class ClockJourneyMaker {
public:
    ClockJourneyMaker(const ClockShape& shape, std::uint64_t seed)
        : m_shape(shape), m_random(seed), m_build(m_document) {}

    Document make() {
        addResources();
        for (std::size_t k = 0; k < m_shape.touchpoints; ++k) addTouchpoint(k);
        for (std::size_t to = 1; to < m_shape.touchpoints; ++to) addDependencies(to);
        if (m_shape.hours) setStart();
        (void)m_document.apply(m_build.take());
        return m_document;
    }

private:
    bool chance(std::uint64_t oneIn) { return m_random.below(oneIn) == 0; }

    void addResources() {
        const std::array<std::vector<std::string>, 4> skills{
            {{}, {"french"}, {"french", "welding"}, {"french", "welding"}}};
        for (std::size_t k = 0; k < skills.size(); ++k) {
            Resource row;
            row.name = "Team " + std::to_string(k);
            row.capacity = 1 + static_cast<std::int32_t>(m_random.below(2));
            if (m_shape.skills) row.skills = skills[k];
            if (m_shape.hours && chance(2)) row.calendar = m_build.add(randomCalendar(m_random));
            m_resources.push_back(m_build.add(row));
        }
    }

    void addTouchpoint(std::size_t number) {
        Touchpoint row;
        row.code = row.name = "T" + std::to_string(number);
        const bool isElapsed = m_shape.hours && chance(5);
        row.estimate = fixedEstimate(30min * static_cast<int>(m_random.below(16) * m_random.below(5)),
                                     isElapsed ? TimeUnit::ElapsedHour : TimeUnit::Hour);
        if (chance(4)) {
            const Minutes likely = row.estimate.likely + 60min;
            row.estimate = {likely / 2, likely, likely * 3, row.estimate.unit, Distribution::BetaPert};
        } else if (chance(3)) {
            row.safe = WrittenDuration{row.estimate.likely * 2, row.estimate.unit};
        }
        if (chance(9)) row.kind = TouchpointKind::Milestone;
        m_touchpoints.push_back(m_build.add(row));
        for (std::uint64_t count = m_random.below(3); count > 0; --count) {
            Demand demand;
            demand.touchpoint = m_touchpoints.back();
            demand.amount = 1 + static_cast<std::int32_t>(m_random.below(2));
            if (m_shape.skills && chance(2))
                demand.skill = chance(2) ? "french" : "welding";
            else
                demand.resource = m_resources[m_random.below(m_resources.size())];
            m_build.add(demand);
        }
    }

    void addDependencies(std::size_t to) {
        for (std::size_t from = to > 4 ? to - 4 : 0; from < to; ++from) {
            if (!chance(3)) continue;
            Dependency row;
            row.predecessor = m_touchpoints[from];
            row.successor = m_touchpoints[to];
            if (m_shape.kinds && chance(2)) {
                row.kind = static_cast<DependencyKind>(m_random.below(4));
                row.lag.length = 30min * (static_cast<int>(m_random.below(24)) - 6);
                row.lag.unit = m_shape.hours && chance(3) ? TimeUnit::ElapsedHour : TimeUnit::Hour;
            }
            m_build.add(row);
        }
    }

    void setStart() {
        Journey row = m_document.journey();
        if (!chance(4)) {
            row.startDate = std::chrono::year_month_day{std::chrono::sys_days{std::chrono::year{2026} / 1 / 1} +
                                                        std::chrono::days{static_cast<int>(m_random.below(30))}};
        }
        if (chance(2)) row.calendar = m_build.add(randomCalendar(m_random));
        m_build.put(row);
    }

    ClockShape m_shape;
    Random m_random;
    Document m_document;
    ChangeBuilder m_build;
    std::vector<Id<Resource>> m_resources;
    std::vector<Id<Touchpoint>> m_touchpoints;
};

}  // namespace

Document randomClockJourney(const ClockShape& shape, std::uint64_t seed) {
    return ClockJourneyMaker(shape, seed).make();
}

}  // namespace waymark::test
