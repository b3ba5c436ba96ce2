// The instances of PSPLIB and of Patterson's set that are at hand: every file opens, and the schedule without resources
// has the length that the file states, or that a bare computation in this test finds.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include <QJsonArray>

#include "tests/app/program.h"

namespace waymark {
namespace {

std::vector<std::string> filesIn(const std::string& set, const std::string& ending) {
    std::vector<std::string> files;
    const std::filesystem::path folder = std::filesystem::path(WAYMARK_SHARED_DIR) / "psplib" / set;
    if (!std::filesystem::exists(folder)) return files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ending) files.push_back(entry.path().string());
    }
    std::ranges::sort(files);
    return files;
}

// The last number of the line under the heading that ends with "MPM-Time".
double statedLength(const std::string& path) {
    std::ifstream file(path);
    std::string line;
    while (std::getline(file, line) && line.find("MPM-Time") == std::string::npos) {
    }
    std::getline(file, line);
    std::istringstream words(line);
    double last = -1.0;
    while (words >> last) {
    }
    return last;
}

// The longest path through a Patterson file; its jobs only lead to later ones.
double longestPath(const std::string& path) {
    std::ifstream file(path);
    std::size_t jobs = 0;
    std::size_t resources = 0;
    file >> jobs >> resources;
    double ignored = 0.0;
    for (std::size_t k = 0; k < resources; ++k) file >> ignored;
    std::vector<double> start(jobs + 1, 0.0);
    double end = 0.0;
    for (std::size_t job = 1; job <= jobs; ++job) {
        double length = 0.0;
        std::size_t successors = 0;
        file >> length;
        for (std::size_t k = 0; k < resources; ++k) file >> ignored;
        file >> successors;
        end = std::max(end, start[job] + length);
        for (std::size_t k = 0; k < successors; ++k) {
            std::size_t next = 0;
            file >> next;
            EXPECT_GT(next, job) << path;
            start[next] = std::max(start[next], start[job] + length);
        }
    }
    EXPECT_TRUE(file) << path;
    return end;
}

void expectStatedLengths(const std::string& set) {
    const std::vector<std::string> files = filesIn(set, ".sm");
    EXPECT_TRUE(files.empty() || files.size() == 60U);
    for (const std::string& file : files) {
        EXPECT_EQ(test::scheduleOf(file)["finish"].toDouble(), statedLength(file)) << file;
    }
}

TEST(PublishedProjects, PsplibWith30Jobs) { expectStatedLengths("j30"); }
TEST(PublishedProjects, PsplibWith60Jobs) { expectStatedLengths("j60"); }
TEST(PublishedProjects, PsplibWith120Jobs) { expectStatedLengths("j120"); }

TEST(PublishedProjects, Patterson) {
    const std::vector<std::string> files = filesIn("patterson", ".rcp");
    EXPECT_TRUE(files.empty() || files.size() == 19U);
    for (const std::string& file : files) {
        EXPECT_EQ(test::scheduleOf(file)["finish"].toDouble(), longestPath(file)) << file;
    }
}

}  // namespace
}  // namespace waymark
