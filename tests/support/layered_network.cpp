#include "tests/support/layered_network.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

namespace waymark::test {
namespace {

// Python's random.Random: MT19937 seeded by an array, and the ways in which it turns numbers into others.
class PythonRandom {
public:
    explicit PythonRandom(std::uint32_t seed) {
        m_state[0] = 19650218U;
        for (std::uint32_t i = 1; i < kSize; ++i) m_state[i] = 1812433253U * mixed(i) + i;
        std::uint32_t i = 1;
        for (std::uint32_t k = 0; k < kSize; ++k) {
            m_state[i] = (m_state[i] ^ (mixed(i) * 1664525U)) + seed;
            advance(i);
        }
        for (std::uint32_t k = 0; k + 1 < kSize; ++k) {
            m_state[i] = (m_state[i] ^ (mixed(i) * 1566083941U)) - i;
            advance(i);
        }
        m_state[0] = 0x80000000U;
    }
    double uniform() {
        const std::uint32_t high = next() >> 5U;
        const std::uint32_t low = next() >> 6U;
        return (high * 67108864.0 + low) / 9007199254740992.0;
    }
    std::uint32_t below(std::uint32_t count) {
        const int bits = std::bit_width(count);
        std::uint32_t drawn = next() >> (32 - bits);
        while (drawn >= count) drawn = next() >> (32 - bits);
        return drawn;
    }
    std::uint32_t between(std::uint32_t low, std::uint32_t high) { return low + below(high - low + 1); }
    double gauss(double deviation) {
        if (m_spare) {
            const double drawn = *m_spare;
            m_spare.reset();
            return drawn * deviation;
        }
        const double angle = uniform() * 2.0 * std::numbers::pi;
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        m_spare = std::sin(angle) * radius;
        return std::cos(angle) * radius * deviation;
    }

private:
    static constexpr std::uint32_t kSize = 624;

    [[nodiscard]] std::uint32_t mixed(std::uint32_t i) const { return m_state[i - 1] ^ (m_state[i - 1] >> 30U); }
    void advance(std::uint32_t& i) {
        if (++i < kSize) return;
        m_state[0] = m_state[kSize - 1];
        i = 1;
    }
    std::uint32_t next() {
        if (m_place == kSize) {
            for (std::uint32_t k = 0; k < kSize; ++k) {
                const std::uint32_t y = (m_state[k] & 0x80000000U) | (m_state[(k + 1) % kSize] & 0x7FFFFFFFU);
                m_state[k] = m_state[(k + 397) % kSize] ^ (y >> 1U) ^ ((y & 1U) != 0 ? 0x9908B0DFU : 0U);
            }
            m_place = 0;
        }
        std::uint32_t y = m_state[m_place++];
        y ^= y >> 11U;
        y ^= (y << 7U) & 0x9D2C5680U;
        y ^= (y << 15U) & 0xEFC60000U;
        return y ^ (y >> 18U);
    }

    std::array<std::uint32_t, kSize> m_state{};
    std::uint32_t m_place = kSize;
    std::optional<double> m_spare;
};

struct Layer {
    std::uint32_t first, size;
};

std::vector<Layer> layersOf(std::uint32_t tasks) {
    const auto count = std::max(2U, static_cast<std::uint32_t>(std::lround(std::sqrt(tasks))));
    std::vector<Layer> layers;
    std::uint32_t first = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        layers.push_back({first, tasks / count + (i < tasks % count ? 1 : 0)});
        first += layers.back().size;
    }
    return layers;
}

// The predecessors of the task at a place of a layer.
std::vector<std::uint32_t> drawPredecessors(std::span<const Layer> layers, std::uint32_t layer, std::uint32_t place,
                                            PythonRandom& random) {
    std::vector<std::uint32_t> chosen;
    const std::uint32_t wanted = random.between(1, 4);
    for (int tries = 0; chosen.size() < wanted && tries < 40; ++tries) {
        const std::uint32_t back = chosen.empty() || random.uniform() < 0.75 ? 1 : random.between(2, 4);
        const Layer source = layers[layer > back ? layer - back : 0];
        const double centre = (place + 0.5) / layers[layer].size * source.size;
        const double shifted = std::nearbyint(centre + random.gauss(std::max(1.5, 0.1 * source.size)));
        const double inside = std::min(source.size - 1.0, std::max(0.0, shifted));
        const std::uint32_t task = source.first + static_cast<std::uint32_t>(inside);
        if (std::ranges::find(chosen, task) == chosen.end()) chosen.push_back(task);
    }
    return chosen;
}

}  // namespace

ResourceProblem layeredNetwork(std::uint32_t tasks, std::uint32_t seed) {
    PythonRandom random(seed * 1000003U + tasks);
    const std::vector<Layer> layers = layersOf(tasks);
    std::vector<std::vector<std::uint32_t>> predecessors(tasks);
    for (std::uint32_t layer = 1; layer < layers.size(); ++layer) {
        for (std::uint32_t place = 0; place < layers[layer].size; ++place) {
            predecessors[layers[layer].first + place] = drawPredecessors(layers, layer, place, random);
        }
    }
    ResourceProblemBuilder builder;
    const auto resources = std::max(3U, tasks / (2 * static_cast<std::uint32_t>(layers.size())));
    for (std::uint32_t k = 0; k < resources; ++k) builder.addResource(1);
    std::vector<Period> durations;
    for (std::uint32_t task = 0; task < tasks; ++task) durations.push_back(static_cast<Period>(random.between(1, 10)));
    for (std::uint32_t k = 0; k < 2 * tasks; ++k) random.uniform();  // optimistic and pessimistic times
    for (std::uint32_t task = 0; task < tasks; ++task) {
        builder.addTask(durations[task]);
        builder.addNeed(task, random.below(resources), 1);
        for (const std::uint32_t from : predecessors[task]) builder.addDistance(from, task, durations[from]);
    }
    return builder.build();
}

}  // namespace waymark::test
