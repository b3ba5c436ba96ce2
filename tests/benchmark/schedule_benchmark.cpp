// What a schedule of 100,000 touchpoints and 250,000 dependencies costs: in full, and after one edit.
#include <algorithm>
#include <string>
#include <vector>

#include "core/model/change_builder.h"
#include "core/schedule/incremental_schedule.h"
#include "tests/benchmark/benchmark.h"
#include "tests/support/random_journey.h"

namespace waymark::bench {
namespace {

constexpr std::size_t kTouchpoints = 100'000;
constexpr std::size_t kDependencies = 250'000;
constexpr std::size_t kReach = 400;  // dependencies join touchpoints that are near each other, as in real journeys
constexpr int kRounds = 31;
constexpr int kEdits = 2000;
// A large journey of the size that is promised to stay fluid, a tenth of whose times pass around the clock.
constexpr std::size_t kTouchpointsOnClock = 10'000;
constexpr int kEditsOnClock = 60;

// The measure of all things: the two passes over plain arrays of int that are there already, and nothing else.
struct BareArrays {
    std::vector<int> begin, predecessors, distances, durations;
    std::vector<int> earlyStarts, lateStarts;

    explicit BareArrays(const Network& network)
        : begin(network.incomingBegin.begin(), network.incomingBegin.end()),
          earlyStarts(network.nodeCount()),
          lateStarts(network.nodeCount()) {
        for (const NodeIndex node : network.predecessors) predecessors.push_back(static_cast<int>(node.value));
        for (const Minutes distance : network.distances) distances.push_back(static_cast<int>(distance.count()));
        for (const Minutes duration : network.durations) durations.push_back(static_cast<int>(duration.count()));
    }

    int run() {
        const int count = static_cast<int>(earlyStarts.size());
        const int* const first = begin.data();
        const int* const from = predecessors.data();
        const int* const distance = distances.data();
        const int* const duration = durations.data();
        int* const early = earlyStarts.data();
        int* const late = lateStarts.data();
        int finish = 0;
        for (int node = 0; node < count; ++node) {
            const int end = first[node + 1];
            int start = 0;
            for (int arc = first[node]; arc < end; ++arc) start = std::max(start, early[from[arc]] + distance[arc]);
            early[node] = start;
            finish = std::max(finish, start + duration[node]);
        }
        for (int node = 0; node < count; ++node) late[node] = finish - duration[node];
        for (int node = count - 1; node >= 0; --node) {
            const int end = first[node + 1];
            const int own = late[node];
            for (int arc = first[node]; arc < end; ++arc)
                late[from[arc]] = std::min(late[from[arc]], own - distance[arc]);
        }
        return finish;
    }
};

// Another length for some touchpoint.
ChangeSet retime(const Document& document, Random& random) {
    const Id<Touchpoint> id{1 + static_cast<std::uint32_t>(random.below(document.table<Touchpoint>().size()))};
    Touchpoint row = document.table<Touchpoint>().at(id);
    row.estimate = test::randomEstimate(random);
    ChangeBuilder build(document);
    build.put(std::move(row));
    return build.take();
}

// Another predecessor for some dependency, near its successor and before it.
ChangeSet relink(const Document& document, Random& random) {
    const Id<Dependency> id{1 + static_cast<std::uint32_t>(random.below(document.table<Dependency>().size()))};
    Dependency row = document.table<Dependency>().at(id);
    const auto room = static_cast<std::uint32_t>(std::min<std::size_t>(kReach, row.successor.value - 1));
    row.predecessor = Id<Touchpoint>{row.successor.value - 1 - static_cast<std::uint32_t>(random.below(room))};
    ChangeBuilder build(document);
    build.put(row);
    return build.take();
}

struct EditTimes {
    std::vector<double> all;  // milliseconds
    double movedFinish = 0.0;
    double named = 0.0;
};

EditTimes timeEdits(Document& document, IncrementalSchedule& schedule, ChangeSet (*edit)(const Document&, Random&),
                    int edits = kEdits) {
    Random random(7);
    EditTimes times;
    for (int k = 0; k < edits; ++k) {
        const ChangeSet changes = edit(document, random);
        if (!document.apply(changes)) continue;
        ScheduleDelta delta;
        times.all.push_back(milliseconds([&] { delta = schedule.update(document, changes); }));
        times.movedFinish += delta.finishChanged ? 1.0 / edits : 0.0;
        times.named += static_cast<double>(delta.touchpoints.size()) / edits;
    }
    return times;
}

void reportEdits(Report& report, const std::string& name, const EditTimes& times, double fullPass) {
    report.atMost("schedule: median " + name + " against the full pass", median(times.all) / fullPass, "x", 1.0 / 50);
    report.note("  median " + name, 1000.0 * median(times.all), "us");
    report.note("  90 % quantile", 1000.0 * quantile(times.all, 0.9), "us");
    report.note("  touchpoints named on average", times.named, "");
    report.note("  share that moves the end of the journey", times.movedFinish, "");
}

void run(Report& report) {
    test::JourneyShape shape;
    shape.touchpoints = kTouchpoints;
    shape.dependencies = kDependencies;
    shape.reach = kReach;
    Document document = test::randomJourney(shape, 1);
    const Network network = makeNetwork(document);
    BareArrays bare(network);
    const Pair full = inTurn(
        kRounds, [&] { consume(computeSchedule(network).finish.count()); }, [&] { consume(bare.run()); });
    report.note("schedule: dependencies", static_cast<double>(network.arcCount()), "");
    report.atMost("schedule: full two-pass schedule against a bare loop", full.first / full.second, "x", 3.0);
    report.note("  full schedule", full.first, "ms");
    report.note("  bare loop", full.second, "ms");
    report.note("  network from the document",
                milliseconds([&] { consume(static_cast<std::int64_t>(makeNetwork(document).nodeCount())); }), "ms");
    IncrementalSchedule schedule(document);
    reportEdits(report, "retiming", timeEdits(document, schedule, retime), full.first);
    reportEdits(report, "relinking", timeEdits(document, schedule, relink), full.first);
    report.note("  critical path",
                milliseconds([&] { consume(static_cast<std::int64_t>(schedule.criticalPath().touchpoints.size())); }),
                "ms");
}

void runOnClock(Report& report) {
    test::JourneyShape shape;
    shape.touchpoints = kTouchpointsOnClock;
    shape.dependencies = kTouchpointsOnClock * kDependencies / kTouchpoints;
    shape.reach = kReach;
    shape.elapsed = 0.1;
    Document document = test::randomJourney(shape, 1);
    const Network network = makeNetwork(document);
    report.note("calendars: full schedule of 10,000 touchpoints with elapsed times",
                milliseconds([&] { consume(computeSchedule(network).finish.count()); }), "ms");
    IncrementalSchedule schedule(document);
    const EditTimes times = timeEdits(document, schedule, retime, kEditsOnClock);
    report.atMost("calendars: median retiming", median(times.all), "ms", 16.0);
    report.note("  90 % quantile", quantile(times.all, 0.9), "ms");
}

const Registration kCalendars("calendars", runOnClock);
const Registration kSchedule("schedule", run);

}  // namespace
}  // namespace waymark::bench
