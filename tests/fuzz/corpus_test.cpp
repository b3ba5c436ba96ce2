// Everything that fuzzing found worth keeping, run through the targets once more: inputs that reach different code
// (corpus/), and those that once broke something (crashes/).
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <vector>

#include <gtest/gtest.h>

#include "core/store/file.h"
#include "tests/fuzz/targets.h"

namespace waymark::fuzz {

void PrintTo(const Target& target, std::ostream* out) { *out << target.name; }

namespace {

std::vector<std::string> inputsOf(std::string_view target) {
    std::vector<std::string> paths;
    for (const char* kind : {"corpus", "crashes"}) {
        const auto folder = std::filesystem::path(WAYMARK_SOURCE_DIR) / "tests/fuzz" / kind / target;
        if (!std::filesystem::exists(folder)) continue;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path().string());
    }
    std::ranges::sort(paths);
    return paths;
}

class FuzzInputs : public testing::TestWithParam<Target> {};

TEST_P(FuzzInputs, BreakNoPromise) {
    const auto inputs = inputsOf(GetParam().name);
    ASSERT_FALSE(inputs.empty());
    for (const std::string& path : inputs) {
        std::clog << path << std::endl;  // the last one told is the one that crashed
        const auto bytes = readFile(path);
        ASSERT_TRUE(bytes);
        EXPECT_NO_THROW(GetParam().take(*bytes)) << path;
    }
}

INSTANTIATE_TEST_SUITE_P(Of, FuzzInputs, testing::ValuesIn(targets().begin(), targets().end()),
                         [](const auto& each) { return std::string(each.param.name); });

}  // namespace
}  // namespace waymark::fuzz
