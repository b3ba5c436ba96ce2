#include "core/model/owners.h"

#include <unordered_map>

namespace waymark {

std::vector<Owner> ownersOf(const Document& document) {
    std::vector<Owner> owners;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        if (row.owner.empty()) continue;
        const auto [place, isNew] = places.try_emplace(row.owner, owners.size());
        if (isNew) owners.push_back({row.owner, static_cast<std::uint8_t>(owners.size() % kPaletteColours), 0});
        ++owners[place->second].touchpoints;
    }
    for (const OwnerColour& row : document.table<OwnerColour>()) {
        const auto place = places.find(row.owner);
        if (place != places.end()) owners[place->second].colour = row.colour;
    }
    return owners;
}

}  // namespace waymark
