#include "tests/benchmark/benchmark.h"

#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

namespace waymark::bench {
namespace {

std::vector<NamedPart>& registered() {
    static std::vector<NamedPart> all;
    return all;
}

void print(std::string_view name, double value, std::string_view unit) {
    std::printf("%-58.*s %10.4g %-6.*s", static_cast<int>(name.size()), name.data(), value,
                static_cast<int>(unit.size()), unit.data());
}

}  // namespace

void Report::atMost(std::string_view name, double value, std::string_view unit, double target) {
    const bool isWithin = value <= target;
    m_allWithinTargets = m_allWithinTargets && isWithin;
    print(name, value, unit);
    std::printf(" target %8.4g %s\n", target, isWithin ? "ok" : "OVER");
    std::fflush(stdout);
}

void Report::atLeast(std::string_view name, double value, std::string_view unit, double target) {
    const bool isReached = value >= target;
    m_allWithinTargets = m_allWithinTargets && isReached;
    print(name, value, unit);
    std::printf(" target %8.4g %s\n", target, isReached ? "ok" : "UNDER");
    std::fflush(stdout);
}

void Report::note(std::string_view name, double value, std::string_view unit) {
    print(name, value, unit);
    std::printf("\n");
}

Registration::Registration(std::string_view name, Part run) { registered().push_back({name, run}); }

std::vector<NamedPart> parts() {
    std::vector<NamedPart> all = registered();
    std::ranges::sort(all, {}, &NamedPart::name);
    return all;
}

double wallClock() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

double threadClock() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0.0;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, place);
    return *place;
}

Pair inTurn(int rounds, const std::function<void()>& first, const std::function<void()>& second) {
    std::vector<double> firstTimes, secondTimes;
    for (int round = 0; round < rounds; ++round) {
        firstTimes.push_back(milliseconds(first));
        secondTimes.push_back(milliseconds(second));
    }
    return {median(std::move(firstTimes)), median(std::move(secondTimes))};
}

void consume(std::int64_t value) { asm volatile("" : : "r"(value)); }

}  // namespace waymark::bench
