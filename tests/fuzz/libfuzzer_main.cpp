// What libFuzzer calls, over and over, for the target that FUZZ_TARGET names.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>

#include "tests/fuzz/targets.h"

namespace {

waymark::fuzz::Target chosenTarget() {
    const char* name = std::getenv("FUZZ_TARGET");
    const auto all = waymark::fuzz::targets();
    const auto found = std::ranges::find(all, name ? name : "", &waymark::fuzz::Target::name);
    if (found != all.end()) return *found;
    std::cerr << "set FUZZ_TARGET to one of:";
    for (const auto& each : all) std::cerr << ' ' << each.name;
    std::cerr << '\n';
    std::exit(2);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const waymark::fuzz::Target kTarget = chosenTarget();
    kTarget.take({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
