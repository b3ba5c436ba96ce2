// Runs the parts of the benchmark that are named on the command line, or all of them. Exit code 1: a figure is over
// its target; 2: there is no such part.
#include <algorithm>
#include <cstdio>
#include <string_view>

#include "tests/benchmark/benchmark.h"

int main(int argumentCount, char** arguments) {
    using namespace waymark::bench;
    const std::vector<NamedPart> all = parts();
    const std::vector<std::string_view> wanted(arguments + 1, arguments + argumentCount);
    for (const std::string_view name : wanted) {
        if (std::ranges::find(all, name, &NamedPart::name) != all.end()) continue;
        std::fprintf(stderr, "waymark_bench: there is no part \"%.*s\"; there are:\n", static_cast<int>(name.size()),
                     name.data());
        for (const NamedPart& part : all) {
            std::fprintf(stderr, "  %.*s\n", static_cast<int>(part.name.size()), part.name.data());
        }
        return 2;
    }
    Report report;
    for (const NamedPart& part : all) {
        if (wanted.empty() || std::ranges::find(wanted, part.name) != wanted.end()) part.run(report);
    }
    return report.allWithinTargets() ? 0 : 1;
}
