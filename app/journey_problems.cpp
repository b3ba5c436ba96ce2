#include "app/journey_problems.h"

#include "app/output.h"
#include "core/check/find_problems.h"

namespace waymark {

std::vector<Problem> allProblems(const Loaded& loaded, Basis basis) {
    auto problems = findProblems(loaded.document, IncrementalSchedule(loaded.document, basis));
    problems.insert(problems.end(), loaded.notes.begin(), loaded.notes.end());
    return problems;
}

std::vector<Problem> tellProblems(const std::string& file, const Loaded& loaded, const CommonOptions& options,
                                  Basis basis) {
    std::vector<Problem> all = allProblems(loaded, basis);
    if (options.quiet) return all;
    if (!options.json) {
        std::vector<Problem> told(all.begin(), all.end() - static_cast<std::ptrdiff_t>(loaded.notes.size()));
        std::erase_if(told, [](const Problem& problem) { return problem.severity < Severity::Warning; });
        tellNotes(file, told);
    }
    tellNotes(file, loaded.notes);
    return all;
}

}  // namespace waymark
