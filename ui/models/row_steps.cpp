#include "ui/models/row_steps.h"

#include <algorithm>

namespace waymark {

void tidy(std::vector<std::uint32_t>& numbers) {
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

std::vector<Run> runsOf(const std::vector<int>& positions) {
    std::vector<Run> runs;
    for (const int position : positions) {
        if (!runs.empty() && runs.back().last + 1 == position)
            runs.back().last = position;
        else
            runs.push_back({position, position});
    }
    return runs;
}

}  // namespace waymark
