#include "core/schedule/axes.h"

#include <algorithm>
#include <map>

#include "core/schedule/network.h"

namespace waymark {
namespace {

class AxesMaker {
public:
    AxesMaker(const Document& document, const Network& network, Basis basis)
        : m_document(document), m_network(network), m_basis(basis) {
        m_axes.calendars.push_back(workCalendarOf(document));
    }

    Axes make() {
        m_axes.lags.reserve(m_network.arcCount());
        for (const Id<Dependency> id : m_network.dependencies) {
            m_axes.lags.push_back(m_document.table<Dependency>().at(id).lag);
        }
        for (std::size_t node = 0; node < m_network.nodeCount(); ++node) addNode(node);
        return std::move(m_axes);
    }

private:
    void addNode(std::size_t node) {
        const Touchpoint& row = m_document.table<Touchpoint>().at(m_network.touchpoints[node]);
        const Minutes length =
            row.kind == TouchpointKind::Milestone ? Minutes{0} : ownDurationOn(row.estimate, m_basis);
        m_axes.lengths.push_back(length);
        if (length == Minutes{0})
            m_axes.axisOf.push_back(followsTheClock(node) ? Axes::kClock : Axes::kJourney);
        else if (isElapsed(row.estimate.unit))
            m_axes.axisOf.push_back(Axes::kClock);
        else
            m_axes.axisOf.push_back(axisFor(ownCalendars(m_document, row.id)));
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

    std::uint32_t axisFor(const std::vector<Id<Calendar>>& calendars) {
        if (calendars.empty()) return Axes::kJourney;
        const auto [known, isNew] = m_known.try_emplace(calendars, Axes::kJourney);
        if (!isNew) return known->second;
        if (const auto hours = commonHours(m_document, calendars)) {
            known->second = static_cast<std::uint32_t>(m_axes.calendars.size());
            m_axes.calendars.emplace_back(*hours, originOf(m_document));
        }
        return known->second;
    }

    const Document& m_document;
    const Network& m_network;
    Basis m_basis;
    Axes m_axes;
    std::map<std::vector<Id<Calendar>>, std::uint32_t> m_known;  // axis by the calendars that are kept to
};

bool keepsOwnCalendar(const Document& document, const Resource& row) {
    const Calendar* own = document.find(row.calendar);
    return own && row.calendar != document.journey().calendar && worksAtAll(*own);
}

}  // namespace

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

std::optional<Axes> makeAxes(const Document& document, const Network& network, Basis basis) {
    const auto clock = [](const auto& row) { return isAroundTheClock(row); };
    const bool isPlain = std::ranges::none_of(document.table<Touchpoint>(), clock) &&
                         std::ranges::none_of(document.table<Dependency>(), clock) && !anyKeepsOwnCalendar(document);
    if (isPlain) return std::nullopt;
    return AxesMaker(document, network, basis).make();
}

}  // namespace waymark
