#pragma once
// A tiny frame for measurements: each part registers itself under a name and reports figures with their targets.

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace waymark::bench {

// Prints one line a figure: name, value, unit, target, and ok or OVER.
class Report {
public:
    // A figure that must not be larger than its target.
    void atMost(std::string_view name, double value, std::string_view unit, double target);
    // A figure that must not be smaller than its target.
    void atLeast(std::string_view name, double value, std::string_view unit, double target);
    // A figure that is printed to explain others.
    void note(std::string_view name, double value, std::string_view unit);
    [[nodiscard]] bool allWithinTargets() const { return m_allWithinTargets; }

private:
    bool m_allWithinTargets = true;
};

using Part = void (*)(Report&);

// Registers a part of the benchmark: a constant of this type in the file that holds it.
class Registration {
public:
    Registration(std::string_view name, Part run);
};

struct NamedPart {
    std::string_view name;
    Part run;
};
// All registered parts by name.
[[nodiscard]] std::vector<NamedPart> parts();

// Milliseconds since some moment: on the wall, and that this thread has had a processor for. The second does not count
// what other programs take, so it is the one to compare works by.
[[nodiscard]] double wallClock();
[[nodiscard]] double threadClock();

// Milliseconds that `work` takes by one of these clocks.
template <class Work>
[[nodiscard]] double milliseconds(Work&& work, double (*clock)() = threadClock) {
    const double start = clock();
    work();
    return clock() - start;
}

// The middle value, and the one that a share of the values does not exceed.
[[nodiscard]] double median(std::vector<double> values);
[[nodiscard]] double quantile(std::vector<double> values, double share);

// Medians of the thread's time that each of two works takes, run in turn so that both meet the same weather.
struct Pair {
    double first = 0.0, second = 0.0;  // milliseconds
};
[[nodiscard]] Pair inTurn(int rounds, const std::function<void()>& first, const std::function<void()>& second);

// Keeps the compiler from leaving out work whose result nobody reads.
void consume(std::int64_t value);

}  // namespace waymark::bench
