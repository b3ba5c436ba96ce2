// What saving and opening a large journey costs, by the same functions that the window calls: saving writes the text,
// reads it back, compares, and puts the file in place; opening reads it and makes the schedule.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <QCoreApplication>

#include "core/edit/journey_edits.h"
#include "core/format/any_format.h"
#include "core/format/file_format.h"
#include "core/schedule/incremental_schedule.h"
#include "core/store/file.h"
#include "core/store/journal.h"
#include "core/store/save_document.h"
#include "tests/benchmark/benchmark.h"
#include "tests/benchmark/wide_journey.h"
#include "ui/session/file_guard.h"
#include "ui/session/session.h"

namespace waymark::bench {
namespace {

constexpr std::size_t kTouchpoints = 50'000;
constexpr int kRounds = 5;
constexpr double kTarget = 500.0;  // milliseconds
constexpr std::size_t kUsual = 1'000;
constexpr double kUsualTarget = 20.0;   // milliseconds
constexpr double kEditTarget = 1000.0;  // microseconds, before the next edit can be made
constexpr double kLongestPause = 50.0;  // milliseconds
constexpr int kEditsBeforeCrash = 2000;
constexpr double kMostRecovery = 2000.0;  // milliseconds

// A folder for the file, gone again afterwards.
class Folder {
public:
    Folder() : m_path(std::filesystem::temp_directory_path() / "waymark-store-benchmark") {
        std::filesystem::create_directories(m_path);
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string file() const { return (m_path / "journey.waymark").string(); }
    [[nodiscard]] std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
};

// The same work by both clocks: on the wall it also waits for the disk.
struct Times {
    std::vector<double> thread, wall;

    template <class Work>
    void add(Work&& work) {
        const double start = wallClock();
        thread.push_back(milliseconds(work));
        wall.push_back(wallClock() - start);
    }
};

// What is done after a crash before the journey can be seen again.
void recover(Report& report) {
    const Folder folder;
    const Document document = wideJourney(kTouchpoints);
    auto journal = Journal::begin(folder.path(), document, {});
    bool allWell = journal.has_value();
    std::vector<double> writing;
    for (int k = 0; allWell && k < kEditsBeforeCrash; ++k) {
        const ChangeSet edit = *edit::setJourneyName(document, "Name " + std::to_string(k));
        writing.push_back(1000.0 * milliseconds([&] { allWell = (*journal)->append(edit).has_value(); }, wallClock));
    }
    if (journal) journal->reset();
    std::vector<double> times;
    for (int round = 0; allWell && round < kRounds; ++round) {
        times.push_back(milliseconds([&] {
            const auto found = abandonedJournals(folder.path());
            const auto back = recoverJourney(found.at(0).path);
            allWell = back && back->document.journey().name == "Name " + std::to_string(kEditsBeforeCrash - 1);
        }));
    }
    report.atMost("store: edit written down, on the wall, 99 % quantile", quantile(writing, 0.99), "us", kEditTarget);
    report.note("  median", median(writing), "us");
    report.atMost("store: recoveries that failed", allWell ? 0.0 : 1.0, "", 0.0);
    if (allWell) report.atMost("store: recover 50,000 touchpoints and 2,000 edits", median(times), "ms", kMostRecovery);
}

void run(Report& report) {
    recover(report);
    const Folder folder;
    const Document document = wideJourney(kTouchpoints);
    const Document usual = wideJourney(kUsual);
    Times saving, savingUsual, loading;
    std::vector<double> writing, parsing, scheduling;
    bool allWell = true;
    for (int round = 0; round < kRounds; ++round) {
        saving.add([&] { allWell = saveDocument(folder.file(), document).has_value() && allWell; });
        savingUsual.add([&] { allWell = saveDocument(folder.file() + "-1000", usual).has_value() && allWell; });
        loading.add([&] {
            const auto bytes = readFile(folder.file());
            const auto loaded = bytes ? readAny(folder.file(), *bytes, {}) : tl::unexpected<Error>(bytes.error());
            allWell = loaded && loaded->document == document && allWell;
        });
        std::string bytes;
        writing.push_back(milliseconds([&] { bytes = writeDocument(document); }));
        parsing.push_back(milliseconds([&] { allWell = readDocument(bytes).has_value() && allWell; }));
        scheduling.push_back(milliseconds([&] { consume(IncrementalSchedule(document).finish().count()); }));
    }
    report.note("store: size of the file", static_cast<double>(std::filesystem::file_size(folder.file())) / 1e6, "MB");
    report.atMost("store: saves or loads that failed", allWell ? 0.0 : 1.0, "", 0.0);
    report.atMost("store: save 50,000 touchpoints", median(saving.thread), "ms", kTarget);
    report.note("  on the wall, with the disk", median(saving.wall), "ms");
    report.note("  writing the text alone", median(writing), "ms");
    report.atMost("store: save 1,000 touchpoints", median(savingUsual.thread), "ms", kUsualTarget);
    report.note("  on the wall, with the disk", median(savingUsual.wall), "ms");
    report.atMost("store: load 50,000 touchpoints", median(loading.thread), "ms", kTarget);
    report.note("  on the wall, with the disk", median(loading.wall), "ms");
    report.note("  reading the text alone", median(parsing), "ms");
    report.note("store: schedule of what was loaded", median(scheduling), "ms");
}

// How long the window does not answer while it saves: the longest pause between two turns of its event loop, with all
// that watches over the file.
double longestPause(const std::string& path, const Document& document, bool& allWell) {
    Session session(document, QString::fromStdString(path));
    FileGuard guard(session, QString());
    double longest = 0.0;
    double last = wallClock();
    bool isDone = false;
    guard.look(session.path(), [&](const FileGuard::Finding& finding) {
        session.save(session.path(), [&, finding](const Result<void>& outcome) {
            allWell = outcome && allWell;
            guard.saved(finding);
        });
    });
    QObject::connect(&guard, &FileGuard::settled, [&] { isDone = true; });
    while (!isDone) {
        QCoreApplication::processEvents();
        const double now = wallClock();
        longest = std::max(longest, now - last);
        last = now;
    }
    return longest;
}

void pauses(Report& report) {
    int count = 1;
    std::string program = "waymark_bench";
    char* arguments[] = {program.data(), nullptr};
    const QCoreApplication application(count, arguments);
    const Folder folder;
    const Document document = wideJourney(kTouchpoints);
    bool allWell = saveDocument(folder.file(), document).has_value();
    std::vector<double> pauses;
    pauses.reserve(kRounds);
    for (int round = 0; round < kRounds; ++round) pauses.push_back(longestPause(folder.file(), document, allWell));
    report.atMost("store: window blocked while 50,000 touchpoints are saved", median(pauses), "ms", kLongestPause);
    report.note("  at worst", *std::ranges::max_element(pauses), "ms");
    report.atMost("store: saves that failed", allWell ? 0.0 : 1.0, "", 0.0);
}

const Registration kStore("store", run);
const Registration kPauses("saving", pauses);

}  // namespace
}  // namespace waymark::bench
