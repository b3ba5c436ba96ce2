#include "tests/support/hurried_journey.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/edit/plan_edits.h"
#include "tests/support/journey_builder.h"

namespace waymark::test {
namespace {

Id<Resource> addMornings(JourneyBuilder& build) {
    Calendar mornings = standardCalendar();
    mornings.name = "Mornings";
    for (WorkingHours& day : mornings.week) day = day.empty() ? WorkingHours{} : WorkingHours{{540, 720}};
    Resource person;
    person.name = "Mornings only";
    person.calendar = build.add(mornings);
    return build.add(person);
}

}  // namespace

Document hurriedJourney(std::size_t touchpoints, Random& random) {
    JourneyBuilder build;
    const Id<Resource> mornings = addMornings(build);
    std::vector<CrashOption> options;
    for (std::size_t k = 0; k < touchpoints; ++k) {
        const std::string code = "T" + std::to_string(k);
        const bool isWait = random.below(10) < 3;
        const auto unit = isWait ? TimeUnit::ElapsedHour : TimeUnit::Hour;
        const auto parts = static_cast<std::int64_t>(1 + random.below(isWait ? 6 : 32));
        const Minutes length{isWait ? 1440 + 480 * parts : 30 * parts};
        build.touchpoint(code, fixedEstimate(length, unit));
        if (k > 0) {
            const std::size_t first = random.below(std::min<std::size_t>(k, 4));
            const std::size_t second = random.below(std::min<std::size_t>(k, 4));
            build.after(code, "T" + std::to_string(k - 1 - first));
            if (second != first) build.after(code, "T" + std::to_string(k - 1 - second));
        }
        if (!isWait && random.below(6) == 0) {
            Demand demand;
            demand.touchpoint = build.id(code);
            demand.resource = mornings;
            build.add(demand);
        }
        const Minutes shortest = length * static_cast<std::int64_t>(3 + random.below(5)) / 10;
        options.push_back({crashOptionOf(build.id(code)),
                           {shortest, isWait ? TimeUnit::ElapsedMinute : TimeUnit::Minute},
                           Money{static_cast<std::int64_t>(100 * (1 + random.below(120)))}});
    }
    Document document = build.document();
    for (const CrashOption& option : options) (void)document.apply(*edit::setCrashOption(document, option));
    return document;
}

}  // namespace waymark::test
