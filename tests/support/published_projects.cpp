#include "tests/support/published_projects.h"

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include "core/base/number_text.h"
#include "core/format/any_format.h"
#include "core/schedule/network.h"

namespace waymark::test {
namespace {

std::string bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

Period periodsIn(const std::string& text) { return static_cast<Period>(readInteger(text).value()); }

}  // namespace

std::vector<PublishedProject> publishedProjects(std::string_view set) {
    const std::string folder = std::string(WAYMARK_SHARED_DIR) + "/psplib/";
    const std::string ending = set == "patterson" ? ".rcp" : ".sm";
    std::istringstream table(bytesOf(folder + std::string(set) + ".csv"));
    std::vector<PublishedProject> projects;
    std::string line;
    std::getline(table, line);  // headings
    while (std::getline(table, line)) {
        std::istringstream cells(line);
        PublishedProject project;
        std::string best, isProved, bound;
        std::getline(cells, project.name, ',');
        std::getline(cells, best, ',');
        std::getline(cells, isProved, ',');
        std::getline(cells, bound, ',');
        while (!bound.empty() && bound.back() == '\r') bound.pop_back();
        project.bestKnown = periodsIn(best);
        project.lowerBound = periodsIn(bound);
        project.path = folder + std::string(set) + '/' + project.name + ending;
        projects.push_back(std::move(project));
    }
    return projects;
}

ResourceProblem problemOf(const PublishedProject& project) {
    const auto loaded = readAny(project.path, bytesOf(project.path), {});
    if (!loaded) throw std::runtime_error("cannot read " + project.path);
    std::vector<Minutes> durations;
    for (const Touchpoint& row : loaded->document.table<Touchpoint>()) {
        durations.push_back(durationOf(row, Basis::Likely));
    }
    return makeResourceProblem(loaded->document, durations).value();
}

Period daysOf(const ResourceProblem& problem, Period periods) {
    return static_cast<Period>(problem.period * periods / kWorkingDay);
}

}  // namespace waymark::test
