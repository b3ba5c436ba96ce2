#pragma once
// How likely customers come by each touchpoint with any set of initiatives carried out.

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "core/model/document.h"

namespace waymark {

class VisitChances {
public:
    // Initiatives are known by their places here. The document must outlive it.
    VisitChances(const Document& document, std::span<const Id<Initiative>> initiatives);

    // Touchpoints to which any of them may bring more or fewer customers, and those that may do so there, rising:
    // rather too many than one too few.
    [[nodiscard]] const std::map<Id<Touchpoint>, std::vector<std::uint32_t>>& changing() const { return m_changing; }
    // With these initiatives, by place. Reckons through the whole journey for each new set of those that matter here.
    [[nodiscard]] double of(Id<Touchpoint> touchpoint, const std::vector<bool>& isIn);
    // How many journeys were reckoned through so far.
    [[nodiscard]] std::size_t journeys() const { return m_known.size(); }

private:
    using Chances = std::map<Id<Touchpoint>, double>;
    const Chances& with(const std::vector<std::uint32_t>& places);

    const Document& m_document;
    std::vector<Id<Initiative>> m_initiatives;
    std::map<Id<Touchpoint>, std::vector<std::uint32_t>> m_changing;
    std::map<std::vector<std::uint32_t>, Chances> m_known;
};

}  // namespace waymark
