// How long it takes to find and prove the cheapest way to be over sooner, in journeys with waits around the clock and
// people with hours of their own in which everything can be hurried.
#include <algorithm>
#include <limits>
#include <string>

#include "core/value/exact_crash_curve.h"
#include "tests/benchmark/benchmark.h"
#include "tests/support/hurried_journey.h"

namespace waymark::bench {
namespace {

constexpr int kJourneys = 8;
constexpr int kDates = 8;               // of each
constexpr double kLongestCurve = 3000;  // milliseconds
constexpr int kAllBoxes = std::numeric_limits<int>::max();

struct Figures {
    double answer = 0.0, curve = 0.0;  // milliseconds, the worst
    int answersOpen = 0, curvesOpen = 0;
    double gap = 0.0;  // the worst, as a share of the dearest way

    void add(const Document& document) {
        const JourneyCrash journey = crashPlanOf(document);
        WholeCrashCurve whole;
        curve = std::max(curve, milliseconds([&] {
                             CrashCurveSearch search(document, journey);
                             const double begin = threadClock();
                             while (threadClock() - begin < kLongestCurve &&
                                    search.refine({kAllBoxes, [&] { return threadClock() - begin > kLongestCurve; }}))
                                 continue;
                             whole = search.curve();
                         }));
        curvesOpen += whole.isExact() ? 0 : 1;
        gap = std::max(gap, whole.gap / std::max(1.0, whole.points.back().cost));
        const std::int64_t soonest = whole.points.back().finish;
        const std::int64_t range = whole.points.front().finish - soonest;
        for (int k = 0; k < kDates; ++k) {
            CheapestCrash found;
            answer = std::max(answer, milliseconds([&] {
                                  found = cheapestCrash(document, journey, soonest + range * k / kDates, {5000});
                              }));
            answersOpen += found.isProved() ? 0 : 1;
        }
    }
};

void reportSize(Report& report, std::size_t touchpoints, bool isPromised) {
    Random random(7);
    Figures figures;
    for (int k = 0; k < kJourneys; ++k) figures.add(test::hurriedJourney(touchpoints, random));
    const std::string name = "crash: " + std::to_string(touchpoints) + " touchpoints, ";
    if (isPromised) {
        report.atMost(name + "answer to a date, worst", figures.answer, "ms", 200);
        report.atMost(name + "whole curve, worst", figures.curve, "ms", 1000);
    } else {
        report.note(name + "answer to a date, worst", figures.answer, "ms");
        report.note(name + "whole curve, worst", figures.curve, "ms");
    }
    report.note("  answers not proved, of " + std::to_string(kJourneys * kDates), figures.answersOpen, "");
    report.note("  curves not proved, of " + std::to_string(kJourneys), figures.curvesOpen, "");
    report.note("  at most too dear, of the dearest way", 100.0 * figures.gap, "%");
}

void run(Report& report) {
    for (const std::size_t touchpoints : {5U, 12U, 20U}) reportSize(report, touchpoints, true);
    reportSize(report, 30, false);
}

const Registration kCrash("crash", run);

}  // namespace
}  // namespace waymark::bench
