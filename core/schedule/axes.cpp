#include "core/schedule/axes.h"

#include <algorithm>

#include "core/schedule/network.h"

namespace waymark {
namespace {

class AxesMaker {
public:
    AxesMaker(const Document& document, const Network& network, HoursTable& hours)
        : m_document(document), m_network(network), m_hours(hours) {}

    Axes make(std::vector<Minutes> lengths) {
        m_axes.lengths = std::move(lengths);
        m_axes.lags.reserve(m_network.arcCount());
        for (const Id<Dependency> id : m_network.dependencies) {
            m_axes.lags.push_back(m_document.table<Dependency>().at(id).lag);
        }
        for (std::size_t node = 0; node < m_network.nodeCount(); ++node) m_axes.axisOf.push_back(axisOf(node));
        m_axes.calendars = m_hours.all();
        return std::move(m_axes);
    }

private:
    std::uint32_t axisOf(std::size_t node) {
        const Touchpoint& row = m_document.table<Touchpoint>().at(m_network.touchpoints[node]);
        if (m_axes.lengths[node] == Minutes{0}) return followsTheClock(node) ? Axes::kClock : Axes::kJourney;
        if (isElapsed(row.estimate.unit)) return Axes::kClock;
        return m_hours.axisFor(ownCalendars(m_document, row.id));
    }

    // What takes no time happens when it is reached, be it at night.
    [[nodiscard]] bool followsTheClock(std::size_t node) const {
        for (std::uint32_t arc = m_network.incomingBegin[node]; arc < m_network.incomingBegin[node + 1]; ++arc) {
            const WrittenDuration& lag = m_axes.lags[arc];
            if (m_axes.axisOf[m_network.predecessors[arc].value] == Axes::kClock) return true;
            if (isElapsed(lag.unit) && lag.length != Minutes{0}) return true;
        }
        return false;
    }

    const Document& m_document;
    const Network& m_network;
    HoursTable& m_hours;
    Axes m_axes;
};

}  // namespace

HoursTable::HoursTable(const Document& document) : m_document(&document) {
    m_calendars.push_back(workCalendarOf(document));
}

std::uint32_t HoursTable::axisFor(const std::vector<Id<Calendar>>& calendars) {
    if (calendars.empty()) return Axes::kJourney;
    const auto [known, isNew] = m_known.try_emplace(calendars, Axes::kJourney);
    if (!isNew) return known->second;
    if (const auto hours = commonHours(*m_document, calendars)) {
        known->second = static_cast<std::uint32_t>(m_calendars.size());
        m_calendars.emplace_back(*hours, originOf(*m_document));
    }
    return known->second;
}

bool keepsOwnCalendar(const Document& document, const Resource& row) {
    const Calendar* own = document.find(row.calendar);
    return own && row.calendar != document.journey().calendar && worksAtAll(*own);
}

std::vector<Id<Calendar>> ownCalendars(const Document& document, Id<Touchpoint> id) {
    std::vector<Id<Calendar>> calendars;
    for (const Id<Demand> demand : document.demands(id)) {
        const Resource* resource = document.find(document.table<Demand>().at(demand).resource);
        if (resource && keepsOwnCalendar(document, *resource)) calendars.push_back(resource->calendar);
    }
    std::ranges::sort(calendars);
    calendars.erase(std::unique(calendars.begin(), calendars.end()), calendars.end());
    return calendars;
}

std::optional<Calendar> commonHours(const Document& document, std::span<const Id<Calendar>> calendars) {
    Calendar common = calendarOf(document);
    for (const Id<Calendar> id : calendars) {
        Calendar own = document.table<Calendar>().at(id);
        if (!document.journey().startDate) own.exceptions.clear();
        common = intersection(common, own);
    }
    return worksAtAll(common) ? std::optional(std::move(common)) : std::nullopt;
}

bool isAroundTheClock(const Touchpoint& row) {
    return isElapsed(row.estimate.unit) && row.kind != TouchpointKind::Milestone &&
           row.estimate.pessimistic > Minutes{0};
}

bool isAroundTheClock(const Dependency& row) { return isElapsed(row.lag.unit) && row.lag.length != Minutes{0}; }

bool anyKeepsOwnCalendar(const Document& document) {
    const auto keepsOwn = [&](const Resource& row) { return keepsOwnCalendar(document, row); };
    if (std::ranges::none_of(document.table<Resource>(), keepsOwn)) return false;
    return std::ranges::any_of(document.table<Demand>(), [&](const Demand& row) {
        const Resource* resource = document.find(row.resource);
        return resource && keepsOwn(*resource);
    });
}

bool anyIsAroundTheClock(const Document& document) {
    const auto clock = [](const auto& row) { return isAroundTheClock(row); };
    return std::ranges::any_of(document.table<Touchpoint>(), clock) ||
           std::ranges::any_of(document.table<Dependency>(), clock);
}

std::optional<Axes> makeAxes(const Document& document, const Network& network, Basis basis) {
    if (!anyIsAroundTheClock(document) && !anyKeepsOwnCalendar(document)) return std::nullopt;
    std::vector<Minutes> lengths;
    for (const Id<Touchpoint> id : network.touchpoints) {
        const Touchpoint& row = document.table<Touchpoint>().at(id);
        lengths.push_back(row.kind == TouchpointKind::Milestone ? Minutes{0} : ownDurationOn(row.estimate, basis));
    }
    HoursTable hours(document);
    return makeAxes(document, network, std::move(lengths), hours);
}

Axes makeAxes(const Document& document, const Network& network, std::vector<Minutes> lengths, HoursTable& hours) {
    return AxesMaker(document, network, hours).make(std::move(lengths));
}

}  // namespace waymark
