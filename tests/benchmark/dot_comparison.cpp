#include "tests/benchmark/dot_comparison.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "core/layout/arrange_as_network.h"
#include "core/map/map_graph.h"
#include "core/map/placed_map.h"
#include "tests/support/layered_journey.h"

namespace waymark::bench {
namespace {

constexpr double kPointsPerInch = 72.0;
constexpr int kBandStages = 8;
constexpr std::string_view kCount = "mincross journey: ";

struct Drawing {
    std::vector<layout::Point> centres;  // in the order of ids
    std::int64_t layerCrossings = 0;     // between neighbouring layers, as the program counts them itself
    double milliseconds = 0.0;
};

struct Quality {
    std::int64_t crossings = 0;
    double length = 0.0;  // scene units
};

using Lines = std::vector<std::array<std::size_t, 2>>;  // places of the ends in the order of ids

double turn(layout::Point a, layout::Point b, layout::Point c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool doCross(layout::Point a, layout::Point b, layout::Point c, layout::Point d) {
    return turn(a, b, c) * turn(a, b, d) < 0.0 && turn(c, d, a) * turn(c, d, b) < 0.0;
}

Quality qualityOf(const Drawing& drawing, const Lines& lines) {
    Quality quality;
    const auto at = [&](std::size_t node) { return drawing.centres[node]; };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto [from, to] = lines[i];
        quality.length += std::hypot(at(to).x - at(from).x, at(to).y - at(from).y);
        for (std::size_t j = 0; j < i; ++j) {
            const auto [otherFrom, otherTo] = lines[j];
            if (from == otherFrom || from == otherTo || to == otherFrom || to == otherTo) continue;
            if (doCross(at(from), at(to), at(otherFrom), at(otherTo))) ++quality.crossings;
        }
    }
    return quality;
}

struct Journey {
    Document document;
    std::vector<Id<Touchpoint>> ids;
    Lines lines;
};

Journey journeyOf(std::size_t touchpoints, std::size_t stages, std::uint64_t seed) {
    test::LayeredShape shape;
    shape.touchpoints = touchpoints;
    shape.stages = stages;
    shape.lanes = 0;
    Journey journey{test::layeredJourney(shape, seed), {}, {}};
    std::vector<std::size_t> places;
    for (const Touchpoint& touchpoint : journey.document.table<Touchpoint>()) {
        places.resize(touchpoint.id.value + 1);
        places[touchpoint.id.value] = journey.ids.size();
        journey.ids.push_back(touchpoint.id);
    }
    for (const Dependency& link : journey.document.table<Dependency>())
        journey.lines.push_back({places[link.predecessor.value], places[link.successor.value]});
    return journey;
}

Drawing ours(const Journey& journey, MapLayout layout) {
    const IncrementalSchedule schedule(journey.document);
    Drawing drawing;
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        PlacedMap map;
        times.push_back(milliseconds([&] { map = placeMap(journey.document, schedule, layout); }));
        drawing.centres.clear();
        for (const MapCard& card : map.cards) drawing.centres.push_back(card.rect.centre());
    }
    drawing.milliseconds = median(times);
    drawing.layerCrossings = layout::arrangeAsNetwork(mapGraph(journey.document, schedule, {}, {}).graph).crossings;
    return drawing;
}

// Between two stages stands an unseen node that all of the first lead to and that leads to all of the second.
void writeBands(std::ostream& text, const Journey& journey) {
    text << "node [style=invis];\n";
    for (int band = 0; band + 1 < kBandStages; ++band) text << "b" << band << ";\n";
    text << "edge [style=invis, weight=0];\n";
    for (std::size_t node = 0; node < journey.ids.size(); ++node) {
        const auto stage = journey.document.table<Touchpoint>().at(journey.ids[node]).stage.value;  // from 1
        if (stage > 1) text << "b" << stage - 2 << " -> n" << node << ";\n";
        if (stage < kBandStages) text << "n" << node << " -> b" << stage - 1 << ";\n";
    }
}

std::string dotText(const Journey& journey, bool hasBands) {
    std::ostringstream text;
    text << "digraph journey {\nrankdir=LR; nodesep=0.33; ranksep=0.66;\nnode [shape=box, fixedsize=true, width="
         << layout::kCardSize.width / kPointsPerInch << ", height=" << layout::kCardSize.height / kPointsPerInch
         << "];\n";
    for (std::size_t node = 0; node < journey.ids.size(); ++node) text << "n" << node << ";\n";
    for (const auto& [from, to] : journey.lines) text << "n" << from << " -> n" << to << ";\n";
    if (hasBands) writeBands(text, journey);
    text << "}\n";
    return text.str();
}

double childrenClock() {
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto inMilliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_usec) / 1000.0;
    };
    return inMilliseconds(used.ru_utime) + inMilliseconds(used.ru_stime);
}

// Reads "node n12 x y ..." in inches, and "mincross journey: 8970 crossings" of its report.
Drawing dots(const Journey& journey, bool hasBands) {
    const auto file = std::filesystem::temp_directory_path() / ("waymark_bench_" + std::to_string(getpid()) + ".dot");
    std::ofstream(file) << dotText(journey, hasBands);
    Drawing drawing;
    drawing.centres.resize(journey.ids.size());
    const double start = childrenClock();
    std::FILE* pipe = popen(("dot -v -Tplain '" + file.string() + "' 2>&1").c_str(), "r");
    if (!pipe) return drawing;
    std::array<char, 65'536> line{};
    while (std::fgets(line.data(), static_cast<int>(line.size()), pipe)) {
        std::istringstream words(line.data());
        if (std::string_view(line.data()).starts_with(kCount)) {
            words.ignore(static_cast<std::streamsize>(kCount.size()));
            words >> drawing.layerCrossings;
            continue;
        }
        std::string kind, name;
        double x = 0.0, y = 0.0;
        if (!(words >> kind >> name >> x >> y) || kind != "node" || name.front() != 'n') continue;
        drawing.centres[std::stoul(name.substr(1))] = {x * kPointsPerInch, y * kPointsPerInch};
    }
    pclose(pipe);
    drawing.milliseconds = childrenClock() - start;
    std::filesystem::remove(file);
    return drawing;
}

struct Totals {
    Quality quality;
    std::int64_t layerCrossings = 0;
    double milliseconds = 0.0;

    void add(const Drawing& drawing, const Lines& lines) {
        const Quality more = qualityOf(drawing, lines);
        quality.crossings += more.crossings;
        quality.length += more.length;
        layerCrossings += drawing.layerCrossings;
        milliseconds += drawing.milliseconds;
    }
};

double ratio(std::int64_t own, std::int64_t theirs) {
    return static_cast<double>(own) / static_cast<double>(std::max<std::int64_t>(theirs, 1));
}

struct Size {
    std::size_t touchpoints;
    std::uint64_t journeys;  // smaller ones differ more
};
constexpr std::array kSizes{Size{50, 10}, Size{200, 5}, Size{1000, 1}};

void compare(Report& report, const Size& size, bool hasBands) {
    Totals own, dot;
    for (std::uint64_t seed = 1; seed <= size.journeys; ++seed) {
        const Journey journey = journeyOf(size.touchpoints, hasBands ? kBandStages : 0, seed);
        own.add(ours(journey, hasBands ? MapLayout::Stages : MapLayout::Network), journey.lines);
        dot.add(dots(journey, hasBands), journey.lines);
    }
    const std::string name =
        "layout: " + std::to_string(size.touchpoints) + " touchpoints " + (hasBands ? "in stages" : "as network");
    const double straight = ratio(own.quality.crossings, dot.quality.crossings);
    if (hasBands) {
        report.atMost(name + ", crossings of straight lines", straight, "of dot's", 1.0);
    } else {
        report.atMost(name + ", crossings", ratio(own.layerCrossings, dot.layerCrossings), "of dot's", 1.05);
        report.note("  crossings of straight lines", straight, "of dot's");
    }
    report.note("  length of all dependencies", own.quality.length / dot.quality.length, "of dot's");
    const double time = own.milliseconds / dot.milliseconds;
    if (size.touchpoints == kSizes.back().touchpoints)
        report.atMost("  time with routes", time, "of dot's", 1.0 / 20.0);
    else
        report.note("  time with routes", time, "of dot's");
    report.note("  time of dot, a journey", dot.milliseconds / static_cast<double>(size.journeys), "ms");
}

}  // namespace

void compareWithDot(Report& report) {
    if (std::system("command -v dot > /dev/null 2>&1") != 0) {
        std::puts("layout: dot (package graphviz) is not installed, nothing to compare with");
        return;
    }
    for (const Size& size : kSizes) {
        for (const bool hasBands : {false, true}) compare(report, size, hasBands);
    }
}

}  // namespace waymark::bench
