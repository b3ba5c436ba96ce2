#pragma once
// What a visit to a touchpoint costs with any set of initiatives carried out, without changing the whole journey.

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "core/model/document.h"

namespace waymark {

class VisitCosts {
public:
    // Initiatives are known by their places here. The document must outlive it.
    VisitCosts(const Document& document, std::span<const Id<Initiative>> initiatives);

    // Touchpoints at which any of them may change the cost of a visit, and those that may do so there, rising.
    [[nodiscard]] const std::map<Id<Touchpoint>, std::vector<std::uint32_t>>& changing() const { return m_changing; }
    // In minor units, with these initiatives, by place; 0 where the touchpoint falls away.
    [[nodiscard]] double of(Id<Touchpoint> touchpoint, const std::vector<bool>& isIn) const;
    // No set of initiatives makes it less than this.
    [[nodiscard]] double leastOf(Id<Touchpoint> touchpoint) const;

private:
    struct Acting {
        const Effect* effect;
        std::uint32_t place;
    };
    [[nodiscard]] double rateOf(Id<Touchpoint> touchpoint, const std::vector<bool>& isIn) const;

    const Document& m_document;
    std::map<Id<Touchpoint>, std::vector<Acting>> m_acting;  // in the order in which they act
    std::vector<Acting> m_capacity;                          // likewise: those that change how many there are
    std::map<Id<Touchpoint>, std::vector<std::uint32_t>> m_changing;
    std::map<Id<Touchpoint>, double> m_rates;  // of an hour, as it is
};

}  // namespace waymark
