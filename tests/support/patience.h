#pragma once
// How long a test waits for work in the background before it gives up.

namespace waymark::test {

inline constexpr int kPatience = 30'000;  // milliseconds; machines may be busy

}  // namespace waymark::test
