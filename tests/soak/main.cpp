// waymark_soak [--seconds N]: uses the window at random for N seconds, by itself for 45, in continuous integration (CI
// is set) for 120; fails if memory or descriptors grow. waymark_soak --tell FOLDER SEED [COUNT]: edits a journey at
// random and prints its state after each step, without end or COUNT times. waymark_soak --type FOLDER: types notes
// without end and without leaving them; prints after each letter how many milliseconds have passed and how many letters
// there are.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include <malloc.h>
#include <unistd.h>

#include "tests/soak/random_user.h"
#include "ui/shell/run_window.h"

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kStepsADay = 60;     // between opening a journey and opening the next
constexpr int kLeastSteps = 3300;  // however slow the machine is: before, not everything has been used
constexpr double kWarmUp = 0.35;   // of the time, until everything has been used once
constexpr double kCompareFrom = 0.7;
constexpr double kMostGrowth = 1.05;

// Without what the allocator keeps for later, which differs from day to day.
long residentKibibytes() {
    ::malloc_trim(0);
    long all = 0;
    long resident = 0;
    std::ifstream("/proc/self/statm") >> all >> resident;
    return resident * (::sysconf(_SC_PAGESIZE) / 1024);
}

long openDescriptors() {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), std::filesystem::directory_iterator());
}

int tellEveryState(const QString& folder, std::uint64_t seed, long count) {
    waymark::test::RandomUser user(folder, seed);
    for (long k = 0; count == 0 || k < count; ++k) {
        user.work();
        std::printf("%08x\n", user.state());
        std::fflush(stdout);
        if (k % 4 == 0) QCoreApplication::processEvents();
    }
    return 0;
}

int typeAndTell(const QString& folder) {
    waymark::test::RandomUser user(folder, 1);
    const auto start = Clock::now();
    while (true) {
        const std::size_t letters = user.typeOn();
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
        std::printf("%lld %zu\n", static_cast<long long>(passed.count()), letters);
        std::fflush(stdout);
        QTest::qWait(20);
    }
}

// What it came to on average over a part of the time: single days differ, since their journeys do.
class Average {
public:
    void add(long value) {
        m_sum += static_cast<double>(value);
        ++m_count;
    }
    [[nodiscard]] double value() const { return m_count > 0 ? m_sum / m_count : 0.0; }

private:
    double m_sum = 0.0;
    int m_count = 0;
};

int soak(std::chrono::seconds time) {
    const QTemporaryDir folder;
    waymark::test::RandomUser user(folder.path(), 1);
    const auto start = Clock::now();
    long steps = 0;
    const auto passed = [&] {
        const double ofTime = std::chrono::duration<double>(Clock::now() - start) / time;
        return std::min(ofTime, static_cast<double>(steps) / kLeastSteps);
    };
    Average before;
    Average after;
    long warmDescriptors = 0;
    double told = 0.0;  // how far it was when it was last told
    while (passed() < 1.0) {
        for (int k = 0; k < kStepsADay && passed() < 1.0; ++k, ++steps) {
            user.work();
            if (k % 5 == 0) user.lookAround();
            QCoreApplication::processEvents();
        }
        user.reopen();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        const long memory = residentKibibytes();
        const double now = passed();
        if (now < kCompareFrom) warmDescriptors = std::max(warmDescriptors, openDescriptors());
        if (now > kWarmUp && now < kCompareFrom) before.add(memory);
        if (now >= kCompareFrom) after.add(memory);
        if (now < told) continue;
        std::printf("%3.0f %%: %ld KiB, %ld descriptors\n", 100 * now, memory, openDescriptors());
        std::fflush(stdout);
        told += 0.05;
    }
    const long descriptors = openDescriptors();
    std::printf(
        "%ld steps in %lld s; memory %.0f KiB after warming up, %.0f KiB at the end; descriptors %ld, then %ld\n",
        steps, static_cast<long long>(time.count()), before.value(), after.value(), warmDescriptors, descriptors);
    const bool isFlat =
        before.value() > 0 && after.value() <= kMostGrowth * before.value() && descriptors <= warmDescriptors;
    if (!isFlat) std::puts("it grows");
    return isFlat ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    waymark::dressApplication(application);
    const std::string what = argc > 1 ? argv[1] : "";
    if (what == "--tell" && argc >= 4) {
        return tellEveryState(QString::fromLocal8Bit(argv[2]), std::stoull(argv[3]), argc > 4 ? std::stol(argv[4]) : 0);
    }
    if (what == "--type" && argc == 3) return typeAndTell(QString::fromLocal8Bit(argv[2]));
    if (argc == 1) return soak(std::chrono::seconds(qEnvironmentVariableIsSet("CI") ? 120 : 45));
    if (what == "--seconds" && argc == 3) return soak(std::chrono::seconds(std::stol(argv[2])));
    std::fputs("usage: waymark_soak [--seconds N] | --tell FOLDER SEED [COUNT] | --type FOLDER\n", stderr);
    return 2;
}
