#pragma once
// Small seeded generators whose sequences are the same on every machine: one that goes on from draw to draw, and one
// that gives the draw with any number at once.

#include <cstdint>

namespace waymark {

// Turns a number into one that looks unrelated to it, each into another one (SplitMix64, Steele et al. 2014).
[[nodiscard]] constexpr std::uint64_t scrambled(std::uint64_t z) {
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

class Random {
public:
    explicit constexpr Random(std::uint64_t seed) : m_state(seed) {}

    constexpr std::uint64_t next() { return scrambled(m_state += 0x9E3779B97F4A7C15ULL); }
    // A whole number from 0 to count - 1; count must be positive.
    constexpr std::uint64_t below(std::uint64_t count) { return next() % count; }
    // A number from 0 up to, not including, 1.
    constexpr double uniform() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

private:
    std::uint64_t m_state;
};

// One of very many streams of draws of which any can be had directly, so that draws do not depend on the order in
// which, or the thread on which, they are made (Salmon et al. 2011).
struct DrawStream {
    std::uint32_t first = 0, second = 0;

    DrawStream() = default;
    // The stream with this name under a seed. Names differ in use (`purpose`) or in number.
    constexpr DrawStream(std::uint64_t seed, std::uint64_t purpose, std::uint64_t number) {
        const std::uint64_t key = scrambled(scrambled(scrambled(seed + 0x9E3779B97F4A7C15ULL) + purpose) + number);
        first = static_cast<std::uint32_t>(key);
        second = static_cast<std::uint32_t>(key >> 32U);
    }
    // Draw number `counter`: all 32-bit numbers are equally likely. The multipliers are those of Mueller's hash
    // with the least known bias (Wellons 2018); the second half of the key goes in between, so that no stream is a
    // shifted copy of another one.
    [[nodiscard]] constexpr std::uint32_t draw(std::uint32_t counter) const {
        std::uint32_t x = counter + first;
        x = (x ^ (x >> 17U)) * 0xED5AD4BBU;
        x = (x ^ (x >> 11U) ^ second) * 0xAC4C1B51U;
        x = (x ^ (x >> 15U)) * 0x31848BABU;
        return x ^ (x >> 14U);
    }
};

}  // namespace waymark
