#include "tests/support/staffed_journey.h"

#include <string>
#include <vector>

#include "core/model/change_builder.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_journey.h"

namespace waymark::test {
namespace {

Resource resource(std::string name, std::int32_t capacity) {
    Resource row;
    row.name = std::move(name);
    row.capacity = capacity;
    return row;
}

Demand demand(Id<Touchpoint> touchpoint, Id<Resource> of, std::int32_t amount = 1) {
    Demand row;
    row.touchpoint = touchpoint;
    row.resource = of;
    row.amount = amount;
    return row;
}

}  // namespace

Document staffedJourney() {
    JourneyBuilder build;
    build.touchpoint("A", estimateInDays(1, 2, 4)).touchpoint("B", estimateInDays(2, 3, 6));
    build.touchpoint("C", estimateInDays(1, 2, 3)).touchpoint("D", estimateInDays(1, 1, 2));
    build.after("C", "A B D");
    const auto agent = build.add(resource("Agent", 1));
    const auto store = build.add(resource("Store", 1));
    const auto customer = build.add(resource("Customer", 1));
    build.add(demand(build.id("A"), agent));
    build.add(demand(build.id("B"), agent));
    build.add(demand(build.id("C"), customer));
    build.add(demand(build.id("D"), store));
    return build.document();
}

Document randomStaffedJourney(std::size_t touchpoints, std::uint64_t seed) {
    Document document = randomJourney(
        {.touchpoints = touchpoints, .dependencies = touchpoints * 3 / 2, .reach = 8, .mixedKinds = 0.2}, seed);
    Random random(seed);
    ChangeBuilder build(document);
    std::vector<Id<Resource>> staff;
    for (int k = 0; k < 4; ++k) staff.push_back(build.add(resource("r" + std::to_string(k), 1 + k % 2)));
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        build.add(demand(row.id, staff[random.below(staff.size())]));
    }
    (void)document.apply(build.take());
    return document;
}

}  // namespace waymark::test
