#include "core/resource/resource_load.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/resource/assigned_demands.h"
#include "core/schedule/axes.h"

namespace waymark {
namespace {

// Working minutes of the resource until the journey ends, within the hours of the journey.
double hoursUntilEnd(const Document& document, const IncrementalSchedule& schedule, const Resource& row) {
    const std::array own{row.calendar};
    const bool keepsOwn = document.find(row.calendar) && row.calendar != document.journey().calendar;
    const auto hours = keepsOwn ? commonHours(document, own) : std::nullopt;
    if (!hours) return static_cast<double>(schedule.finish().count());
    const WorkCalendar calendar(*hours, originOf(document));
    return static_cast<double>(calendar.workTimeAt(schedule.finishTime()).time_since_epoch().count());
}

void addSteps(ResourceLoad& load, const std::map<WorkTime, std::int64_t>& changes, WorkTime end) {
    std::int64_t amount = 0;
    WorkTime from{};
    const auto close = [&](WorkTime to) {
        if (to <= from) return;
        load.steps.push_back({from, to, static_cast<std::int32_t>(amount)});
        load.peak = std::max(load.peak, load.steps.back().amount);
        if (amount > load.capacity) load.overTime += to - from;
        from = to;
    };
    for (const auto& [time, change] : changes) {
        if (change == 0) continue;
        close(std::min(time, end));
        amount += change;
    }
    close(end);
}

}  // namespace

std::vector<ResourceLoad> resourceLoads(const Document& document, const IncrementalSchedule& schedule) {
    std::map<Id<Resource>, std::map<WorkTime, std::int64_t>> changes;
    std::map<Id<Resource>, double> worked;
    for (const AssignedDemand& demand : assignDemands(document)) {
        const Dates* dates = schedule.dates(demand.touchpoint);
        if (!dates) continue;
        changes[demand.resource][dates->earlyStart] += demand.amount;
        changes[demand.resource][dates->earlyFinish] -= demand.amount;
        const Minutes length = durationOf(document.table<Touchpoint>().at(demand.touchpoint), Basis::Expected);
        worked[demand.resource] += static_cast<double>(length.count()) * demand.amount;
    }
    std::vector<ResourceLoad> loads;
    for (const Resource& row : document.table<Resource>()) {
        ResourceLoad load;
        load.resource = row.id;
        load.capacity = row.capacity;
        load.worked = worked[row.id];
        load.available = row.capacity * hoursUntilEnd(document, schedule, row);
        addSteps(load, changes[row.id], WorkTime{schedule.finish()});
        loads.push_back(std::move(load));
    }
    return loads;
}

}  // namespace waymark
