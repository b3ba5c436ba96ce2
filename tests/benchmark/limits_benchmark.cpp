// What the largest files that are read at all cost, whole processes: `waymark check` of each, from the file to the last
// problem that was looked for.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fcntl.h>
#include <algorithm>
#include <fstream>
#include <string>

#include <QTemporaryDir>

#include "core/base/text.h"
#include "core/format/file_format.h"
#include "core/model/document.h"
#include "tests/benchmark/benchmark.h"

namespace waymark::bench {
namespace {

constexpr double kLongest = 10'000.0;   // milliseconds
constexpr double kMostMemory = 1024.0;  // MiB
constexpr std::size_t kPredecessors = kMostDependencies / kMostTouchpoints;
const char* const kHeader =
    "{\"format\":\"waymark\",\"version\":\"1.6\",\"generator\":\"bench\"}\n{\"row\":\"journey\",\"id\":1}\n";
const char* const kEnd = "{\"row\":\"end\",\"counts\":{}}\n";

// As many touchpoints and dependencies as there may be.
void writeJourney(std::ofstream& file) {
    file << kHeader;
    for (std::size_t k = 1; k <= kMostTouchpoints; ++k) {
        file
            << R"({"row":"touchpoint","id":)" << k << R"(,"code":"T)" << k << R"(","name":"Touchpoint )" << k
            << R"(","estimate":{"optimistic":60,"likely":120,"pessimistic":480,"unit":"h","distribution":"beta-pert"}})"
            << '\n';
    }
    std::size_t id = 0;
    for (std::size_t k = 2; k <= kMostTouchpoints; ++k) {
        for (std::size_t back = 1; back <= std::min(kPredecessors, k - 1); ++back) {
            file << R"({"row":"dependency","id":)" << ++id << R"(,"predecessor":)" << k - back << R"(,"successor":)"
                 << k << "}\n";
        }
    }
    file << kEnd;
}

// The same as a table.
void writeTable(std::ofstream& file) {
    file << "code,name,duration,predecessors\n";
    for (std::size_t k = 1; k <= kMostTouchpoints; ++k) {
        file << 'T' << k << ",Touchpoint " << k << ",2d,";
        for (std::size_t back = 1; back <= std::min(kPredecessors, k - 1); ++back) file << 'T' << k - back << ';';
        file << '\n';
    }
}

// The longest notes, as many as a file holds.
void writeNotes(std::ofstream& file) {
    const std::string notes(kLongestNotes, 'n');
    file << kHeader;
    for (std::size_t k = 1; k < kLargestFile / kLongestNotes; ++k) {
        file << R"({"row":"touchpoint","id":)" << k << R"(,"code":"T)" << k << R"(","notes":")" << notes << "\"}\n";
    }
    file << kEnd;
}

void writeTableOfNotes(std::ofstream& file) {
    const std::string notes(kLongestNotes, 'n');
    file << "code,notes\n";
    for (std::size_t k = 1; k < kLargestFile / kLongestNotes; ++k) file << 'T' << k << ',' << notes << '\n';
}

struct Cost {
    double milliseconds = 0.0;  // of a processor
    double mebibytes = 0.0;     // at most at once
    bool isRead = false;
};

Cost check(const std::string& path) {
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::execl(WAYMARK_PROGRAM, WAYMARK_PROGRAM, "check", path.c_str(), nullptr);
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child) return {};
    const auto inMilliseconds = [](const timeval& time) {
        return 1e3 * static_cast<double>(time.tv_sec) + 1e-3 * static_cast<double>(time.tv_usec);
    };
    return {inMilliseconds(usage.ru_utime) + inMilliseconds(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024.0, WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

void measure(Report& report, const std::string& name, const std::string& ending, void (*write)(std::ofstream& file)) {
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QString::fromStdString("largest" + ending)).toStdString();
    std::ofstream file(path, std::ios::binary);
    write(file);
    file.close();
    const Cost cost = check(path);
    report.atMost("limits: refused, " + name, cost.isRead ? 0.0 : 1.0, "", 0.0);
    report.atMost("limits: " + name, cost.milliseconds, "ms", kLongest);
    report.atMost("  memory", cost.mebibytes, "MiB", kMostMemory);
}

void run(Report& report) {
    measure(report, "200,000 touchpoints and a million dependencies", ".waymark", writeJourney);
    measure(report, "the same as a table", ".csv", writeTable);
    measure(report, "a file full of notes", ".waymark", writeNotes);
    measure(report, "the same as a table", ".csv", writeTableOfNotes);
}

const Registration kLimits("limits", run);

}  // namespace
}  // namespace waymark::bench
