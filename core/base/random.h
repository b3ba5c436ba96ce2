#pragma once
// A small seeded generator whose sequence is the same on every machine (SplitMix64, Steele et al. 2014).

#include <cstdint>

namespace waymark {

class Random {
public:
    explicit constexpr Random(std::uint64_t seed) : m_state(seed) {}

    constexpr std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    // A whole number from 0 to count - 1; count must be positive.
    constexpr std::uint64_t below(std::uint64_t count) { return next() % count; }
    // A number from 0 up to, not including, 1.
    constexpr double uniform() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

private:
    std::uint64_t m_state;
};

}  // namespace waymark
