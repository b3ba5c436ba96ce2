#pragma once
// Which units of which resources fill demands by skill: as many as possible, by augmenting paths (Ford and Fulkerson
// 1956), since whom one demand takes another one may need.

#include <cstdint>
#include <vector>

namespace waymark {

class SkillMatching {
public:
    // Units that are free, by resource.
    explicit SkillMatching(std::vector<std::int32_t> free) : m_free(std::move(free)), m_taken(m_free.size(), 0) {}

    // Fills a demand from these bearers, the first ones first; demands before it change hands where that makes room.
    // Returns how much of it could be filled. Cost: for each change of hands, the bearers of all demands.
    std::int32_t add(std::int32_t amount, std::vector<std::uint32_t> bearers);

    // By resource.
    [[nodiscard]] const std::vector<std::int32_t>& free() const { return m_free; }
    [[nodiscard]] const std::vector<std::int32_t>& taken() const { return m_taken; }

private:
    struct Ask {
        std::vector<std::uint32_t> bearers;
        std::vector<std::int32_t> given;  // by bearer
    };
    // One step of a path: a demand takes from a bearer what another demand then has to get elsewhere.
    struct Step {
        std::size_t ask = 0, bearer = 0;
        std::size_t before = 0;  // place of the step that needs this one
    };
    std::int32_t changeHands(std::size_t ask, std::int32_t amount);
    std::int32_t follow(const std::vector<Step>& steps, std::size_t last, std::int32_t amount);

    std::vector<std::int32_t> m_free, m_taken;
    std::vector<Ask> m_asks;
};

}  // namespace waymark
